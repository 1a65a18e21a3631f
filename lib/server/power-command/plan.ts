import { modelOfCase } from '#lib/power/case-file/model-of-case.ts';
import { parseCase } from '#lib/power/case-file/parse-case.ts';
import { parseMoves } from '#lib/power/case-file/parse-moves.ts';
import { planMoves } from '#lib/power/plan/plan-moves.ts';
import { modelAt } from '#lib/power/time/series.ts';
import type { Answer, Read } from './answer.ts';
import { dayOption, numberOption, parseArguments } from './arguments.ts';
import { acceptable, Refusal } from './refusal.ts';

export const PLAN = {
  usage:
    'Usage: npm run --silent power -- plan FILE --at DATE|baseline --budget X --moves MOVES.json',
  options: ['--at', '--budget', '--moves'],
};

/** Answers `plan FILE`: which moves are best within a budget. */
export async function plan(args: readonly string[], read: Read): Promise<Answer> {
  const parsed = parseArguments(args, PLAN);
  const at = dayOption(parsed);
  const budget = numberOption(parsed, '--budget', { min: 0 });
  const moves = parsed.options.get('--moves');
  if (at === undefined || budget === undefined || moves === undefined)
    throw new Refusal(`plan needs --at, --budget and --moves. ${PLAN.usage}`);
  if (parsed.file === '-' && moves === '-')
    throw new Refusal('Only one of FILE and --moves can be standard input.');
  const powerCase = acceptable(parseCase(await read(parsed.file)));
  const possible = acceptable(parseMoves(await read(moves), powerCase));
  const model = modelAt(modelOfCase(powerCase), powerCase.events, at);
  const { chosen, cost, balance, bound, proved } = planMoves(model, possible, { budget });
  return { json: { chosen, cost, balance, bound, proved } };
}
