import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { modelOfCase } from '#lib/power/case-file/model-of-case.ts';
import { parseCase } from '#lib/power/case-file/parse-case.ts';
import { listMoves } from '#lib/power/moves/list-moves.ts';
import { modelAt } from '#lib/power/time/series.ts';

type Row = { kind: string; key: string | string[]; strategy: string | null };
type TopMove = Row & { slope: number; step: number; gain: number };
type Table = { middle_date: string; at: Record<string, { top_moves: TopMove[] }> };

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const table: Table = JSON.parse(read('explain_montgomery-1955.json'));
const parsed = parseCase(read('../cases/montgomery-1955.json'));
if (!parsed.ok) throw new Error('the worked example is refused');
const { events, resources } = parsed.value;
const baseline = modelOfCase(parsed.value);
const essential = new Set(resources.filter((one) => one.essential).map(({ id }) => id));
const dates: Record<string, string> = {
  ...{ baseline: 'baseline', middle: table.middle_date },
  final: events
    .map(({ date }) => date)
    .toSorted()
    .at(-1)!,
};

test('the table holds ten moves at three dates', () => {
  expect(Object.values(table.at).map(({ top_moves }) => top_moves.length)).toEqual([10, 10, 10]);
});

test.each(Object.entries(table.at))(
  'the ten best moves at the %s, as printed',
  (when, expected) => {
    const model = modelAt(baseline, events, dates[when]!);
    const found = listMoves(model, { step: 0.1, essential });
    const printed = (x: number) => Number(x.toFixed(6));
    expect(
      found.slice(0, 10).map(({ kind, key, strategy, from, to, slope, gain }) => ({
        ...{ kind, key: key.length === 1 ? key[0] : key },
        strategy: strategy === 'persuasion' ? null : strategy,
        ...{ slope: printed(slope), step: printed(to - from), gain: printed(gain) },
      })),
    ).toEqual(expected.top_moves);
  },
);
