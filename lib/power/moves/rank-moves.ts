import { type Engine, engineOf, type Figures } from '#lib/power/engine/engine.ts';
import { inRange } from '#lib/power/in-range.ts';
import { balance } from '#lib/power/leverage/balance.ts';
import type { Model } from '#lib/power/model.ts';
import { directionOf } from '#lib/power/strategies/favours.ts';
import { nameOf } from '#lib/power/strategies/reach.ts';
import { type Deed, type Deeds, deedsOn, type Means } from './deed.ts';
import { inOrder } from './in-order.ts';
import { campaignParty, opponentsParty, type Party, type Standing } from './party.ts';
import { type Candidate, type Template, templatesOf } from './templates.ts';
import { type WhatIf, whatIf } from './what-if.ts';

export type RankOptions = Standing & Means;

/** A proposal, and exactly what it would do. All without units but effort. */
export type RankedMove = {
  template: Template;
  /** What is done: one deed, or the two of a pair. */
  deeds: readonly Deed[];
  effort: number;
  /** B after less B now, and its parts through L and through G, which add up to it. */
  gain: number;
  throughLeverage: number;
  throughCounterLeverage: number;
  /** Of a pair: the gain beyond the sum of what each deed alone would gain; null for one deed. */
  beyond: number | null;
  /** L, G and B after it. */
  after: Figures;
};

const MOST_RESOLVED = 50;
/** A gain below this is rounding. */
const LEAST_GAIN = 1e-11;
const LEAST_SLOPE = 1e-12;

/**
 * What an organizer is shown: the moves that raise the balance, those first that raise it most for their effort.
 *
 * Single numbers that the campaign can move (see campaignParty) by one step within their reach are sorted by slope ×
 * step / effort, and the first 50 solved exactly; so are participation that begins at 0, where the slope is
 * flat, new ties and two-step moves (see templatesOf). The gain's part through L is the mean of what L does before
 * and after G has changed, and the other way round (Shapley's division between two), so that the parts add up.
 *
 * @returns proposals with a gain, by falling gain per effort; of pairs only those worth more than both deeds alone.
 *   Gains within 1e-9 of solving again.
 * @throws RangeError if the step, a reach or an effort is out of its range (see deedsOn), or as engineOf.
 * @see power-model.md §6, Ranking, and §7.
 */
export function rankMoves(model: Model, options: RankOptions): RankedMove[] {
  return ranked(model, campaignParty(model, options), options);
}

/**
 * The move of those against the campaign that lowers the balance most: the same ranking with the sign turned, over what
 * they can move (see opponentsParty). Their efforts are not known: the largest fall decides.
 *
 * @returns the move, its gain below 0; null when nothing they can reach lowers the balance.
 * @throws RangeError as rankMoves.
 * @see power-model.md §15, second point.
 */
export function opponentsReply(model: Model, options: RankOptions): RankedMove | null {
  const party = opponentsParty(model, options);
  const found = ranked(model, party, { ...options, reach: [], effort: [] });
  return inOrder(found, ({ gain }) => -gain)[0] ?? null;
}

function ranked(model: Model, party: Party, options: RankOptions): RankedMove[] {
  inRange('step', options.step ?? 0.1, Number.MIN_VALUE, 1);
  const engine = engineOf(model);
  const deeds = deedsOn(model, engine, party.ours, options);
  const after = whatIf(model);
  const now = engine.figures();
  const candidates = [
    ...singles(engine, party, deeds),
    ...templatesOf(model, party, engine, deeds),
  ];
  const alone = new Map<string, number>();
  const gainAlone = (deed: Deed): number => {
    const name = nameOf(deed);
    const gain = alone.get(name) ?? after(deed.writes).balance - now.balance;
    alone.set(name, gain);
    return gain;
  };
  const solved = candidates.map((candidate) => solvedExactly(candidate, now, after, gainAlone));
  const worth = solved.filter(
    ({ gain, beyond }) =>
      party.sign * gain > LEAST_GAIN && (beyond === null || party.sign * beyond > LEAST_GAIN),
  );
  return inOrder(worth, ({ gain, effort }) => (party.sign * gain) / effort);
}

/** The most promising single moves by their slopes, and those that have none because they begin at nothing. */
function singles(engine: Engine, party: Party, deeds: Deeds): Candidate[] {
  const flat: Candidate[] = [];
  const sloping: { candidate: Candidate; promise: number }[] = [];
  const { parameters, balance } = engine.gradient();
  for (const [i, parameter] of parameters.entries()) {
    if (!party.canMove(parameter)) continue;
    const slope = balance[i]!;
    const level = Math.abs(slope) < LEAST_SLOPE;
    const upwards = level ? (parameter.kind === 'pi' ? 1 : 0) : directionOf(party.sign * slope);
    const deed = upwards === 0 ? null : deeds.move(parameter, upwards);
    if (!deed) continue;
    const candidate: Candidate = { template: 'single', deeds: [deed] };
    if (level) flat.push(candidate);
    else
      sloping.push({
        candidate,
        promise: Math.abs(slope) * (Math.abs(deed.to - deed.from) / deed.effort),
      });
  }
  const best = inOrder(sloping, ({ promise }) => promise).slice(0, MOST_RESOLVED);
  return [...best.map(({ candidate }) => candidate), ...flat];
}

function solvedExactly(
  { template, deeds }: Candidate,
  now: Figures,
  after: WhatIf,
  gainAlone: (deed: Deed) => number,
): RankedMove {
  const figures = after(deeds.flatMap((deed) => deed.writes));
  const gain = figures.balance - now.balance;
  const sum = deeds.length < 2 ? null : deeds.reduce((all, deed) => all + gainAlone(deed), 0);
  const { leverage: L, counterLeverage: G } = now;
  const first = balance(figures.leverage, G) - balance(L, G);
  const last = figures.balance - balance(L, figures.counterLeverage);
  const throughLeverage = (first + last) / 2;
  return {
    ...{ template, deeds, gain, throughLeverage, after: figures },
    throughCounterLeverage: gain - throughLeverage,
    effort: deeds.reduce((all, deed) => all + deed.effort, 0),
    beyond: sum === null ? null : gain - sum,
  };
}
