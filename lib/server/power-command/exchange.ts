import { balancedOutcome } from '#lib/power/exchange/balanced-outcome.ts';
import { bonacich } from '#lib/power/exchange/bonacich.ts';
import { times, toNumber } from '#lib/power/exchange/fraction.ts';
import { neighboursOf } from '#lib/power/exchange/neighbours.ts';
import { parseExchange } from '#lib/power/exchange/parse-exchange.ts';
import { powerEquation } from '#lib/power/exchange/power-equation.ts';
import { powerIndex } from '#lib/power/exchange/power-index.ts';
import type { Answer, Read } from './answer.ts';
import { parseArguments } from './arguments.ts';
import { acceptable } from './refusal.ts';

export const EXCHANGE = { usage: 'Usage: npm run --silent power -- exchange FILE' };

const POINTS = 24;
const ALPHAS = [0.15, 0.01];
const BETAS = [-0.1, -0.2, -0.4];

/** Answers `exchange FILE`: who has options in a network of exchange. */
export async function exchange(args: readonly string[], read: Read): Promise<Answer> {
  const { file } = parseArguments(args, EXCHANGE);
  const { nodes, edges } = acceptable(parseExchange(await read(file)));
  const neighbours = neighboursOf(nodes, edges);
  const byId = (values: ArrayLike<number>) =>
    Object.fromEntries(nodes.map((id, i) => [id, values[i]!]));
  const messages: string[] = [];

  const outcome = balancedOutcome(neighbours);
  const { kind } = outcome;
  const balanced =
    outcome.kind === 'none'
      ? { kind, points: null, reason: outcome.reason }
      : { kind, points: byId(outcome.shares.map((share) => toNumber(times(share, POINTS)))) };

  /** Null, with a message, where the network has no such power. */
  const bonacichAt = (beta: number) => {
    try {
      return byId(bonacich(neighbours, beta));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      messages.push(`No Bonacich power at β = ${beta}: ${error.message}.`);
      return null;
    }
  };
  const index = powerIndex(neighbours);
  if (!index)
    messages.push(
      'No power index: counting its paths takes time exponential in the size of the network, and this one is too large and tangled.',
    );
  const json = {
    balanced,
    powerEquation: Object.fromEntries(
      ALPHAS.map((alpha) => [`${alpha}`, byId(powerEquation(neighbours, alpha))]),
    ),
    bonacich: Object.fromEntries(BETAS.map((beta) => [`${beta}`, bonacichAt(beta)])),
    gpi: index && byId(index),
  };
  return { json, messages };
}
