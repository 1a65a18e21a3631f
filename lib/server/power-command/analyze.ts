import { parseCase } from '#lib/power/case-file/parse-case.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import { type CasePoint, seriesOf } from '#lib/power/case-file/series-of-case.ts';
import { byDay } from '#lib/power/time/series.ts';
import { intervalsOfCase } from '#lib/power/uncertainty/intervals-of-case.ts';
import type { Answer, Read } from './answer.ts';
import { type Arguments, dayOption, numberOption, parseArguments } from './arguments.ts';
import { pointAt } from './point-at.ts';
import { acceptable, Refusal } from './refusal.ts';

export const ANALYZE = {
  usage:
    'Usage: npm run --silent power -- analyze FILE [--at DATE|baseline [--step X]] [--intervals N --seed K [--sd X]]   (FILE may be - for standard input)',
  options: ['--at', '--step', '--intervals', '--seed', '--sd'],
};

const STEP = 0.1;

/** What is asked beyond the series. */
type Asked = {
  at: string | undefined;
  step: number;
  draws: { draws: number; seed: number; sd: number | undefined } | undefined;
};

/** Answers `analyze FILE`: where a campaign stands over time, or on one day and why. */
export async function analyze(args: readonly string[], read: Read): Promise<Answer> {
  const parsed = parseArguments(args, ANALYZE);
  const asked = askedOf(parsed);
  const powerCase = acceptable(parseCase(await read(parsed.file)));
  const points =
    asked.at === undefined ? seriesOf(powerCase) : [pointAt(powerCase, asked.at, asked.step)];
  const { id, campaign } = powerCase;
  const json = { id, target: campaign.target, points: withIntervals(points, powerCase, asked) };
  return { json };
}

/** Adds to each point between what its figures lie; on a day without an event, as on the last day with one. */
function withIntervals<Point extends CasePoint>(
  points: readonly Point[],
  powerCase: PowerCase,
  { draws }: Asked,
) {
  if (!draws) return points;
  const intervals = intervalsOfCase(powerCase, draws);
  const days = [...byDay(powerCase.events).keys()];
  return points.map((point) => {
    const past = point.date === 'baseline' ? 0 : days.filter((day) => day <= point.date).length;
    const { leverage, counterLeverage, balance } = intervals[past]!;
    return { ...point, interval: { leverage, counterLeverage, balance } };
  });
}

function askedOf(parsed: Arguments): Asked {
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
