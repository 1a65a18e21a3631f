import { parseCase } from '#lib/power/case-file/parse-case.ts';
import { seriesOf } from '#lib/power/case-file/series-of-case.ts';
import type { Answer, Read } from './answer.ts';
import { type Arguments, dayOption, numberOption, parseArguments } from './arguments.ts';
import { acceptable, Refusal } from './refusal.ts';

export const ANALYZE = {
  usage:
    'Usage: npm run --silent power -- analyze FILE [--at DATE|baseline [--step X]] [--intervals N --seed K [--sd X]]   (FILE may be - for standard input)',
  options: ['--at', '--step', '--intervals', '--seed', '--sd'],
};

const STEP = 0.1;

/** Answers `analyze FILE`: where a campaign stands over time. */
export async function analyze(args: readonly string[], read: Read): Promise<Answer> {
  const parsed = parseArguments(args, ANALYZE);
  const asked = askedOf(parsed);
  const powerCase = acceptable(parseCase(await read(parsed.file)));
  if (asked.at !== undefined) throw new Refusal('The option --at is not available yet.');
  if (asked.draws) throw new Refusal('The option --intervals is not available yet.');
  const { id, campaign } = powerCase;
  return { json: { id, target: campaign.target, points: seriesOf(powerCase) } };
}

/** What is asked beyond the series. */
function askedOf(parsed: Arguments) {
  const at = dayOption(parsed);
  const step = numberOption(parsed, '--step', { min: 0, above: 0, max: 1 });
  const draws = numberOption(parsed, '--intervals', { min: 1, max: 100_000, whole: true });
  const seed = numberOption(parsed, '--seed', { min: -Infinity, whole: true });
  const sd = numberOption(parsed, '--sd', { min: 0 });
  if (step !== undefined && at === undefined) throw new Refusal('--step needs --at.');
  if (draws === undefined && seed !== undefined) throw new Refusal('--seed needs --intervals.');
  if (draws === undefined && sd !== undefined) throw new Refusal('--sd needs --intervals.');
  if (draws !== undefined && seed === undefined)
    throw new Refusal('--intervals needs --seed, so that the answer can be had again.');
  return {
    ...{ at, step: step ?? STEP },
    draws: draws !== undefined && seed !== undefined ? { draws, seed, sd } : undefined,
  };
}
