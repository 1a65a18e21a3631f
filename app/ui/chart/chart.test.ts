import { expect, test } from 'vitest';
import { lineBoxes, linePath, meet } from './paths.ts';
import { placeLabels } from './place-labels.ts';
import { MARK, placeMarks } from './place-marks.ts';
import type { ChartPoint } from './point.ts';
import { rowsUpTo, scaleOf } from './scale.ts';
import { ticksBetween } from './ticks.ts';

const frame = { width: 390, height: 240, left: 32, right: 350, top: 24, bottom: 212 };
const point = (date: string | null, balance: number, ...titles: string[]): ChartPoint => ({
  date,
  balance,
  leverage: balance,
  counterLeverage: 1 - balance,
  ceiling: 1,
  happenings: titles.map((title) => ({ id: title, title, role: 'agitate' })),
});
const crowded = [
  point(null, 0.01),
  point('1955-12-01', 0.02, 'Rosa Parks arrested'),
  point('1955-12-02', 0.03, 'Leaflets', 'Call'),
  point('1955-12-03', 0.04, 'Meeting'),
  point('1955-12-05', 0.04, 'One-day boycott'),
  point('1956-11-13', 0.22, 'Supreme Court affirms the ruling of the lower court'),
];

test('time is in proportion to days and runs with the reading direction', () => {
  const days = [point('2026-01-01', 0.1), point('2026-01-11', 0.1), point('2026-01-31', 0.1)];
  for (const rtl of [false, true]) {
    const { x } = scaleOf(days, frame, rtl);
    const [a, b, c] = days.map((day) => x(day.date)) as [number, number, number];
    expect((c - b) / (b - a)).toBeCloseTo(2, 6);
    expect(a < c).toBe(!rtl);
  }
});

test('the scale begins at 0, ends above the highest value and never above 100', () => {
  expect(rowsUpTo(0.26)).toEqual([0, 0.1, 0.2, 0.3]);
  expect(rowsUpTo(1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  for (const highest of [0, 0.004, 0.033, 0.12, 0.5, 0.97])
    expect(rowsUpTo(highest).at(-1)).toBeGreaterThanOrEqual(highest);
});

test('the line is made of steps', () => {
  const scale = scaleOf(crowded, frame, false);
  expect(linePath([point(null, 0), point('1956-11-13', 0.2)], scale)).toMatch(
    /^M32 212 L[\d.]+ 212 L[\d.]+ [\d.]+ L350 [\d.]+$/,
  );
});

test('marks of neighbouring days never cover each other', () => {
  const marks = placeMarks(crowded, scaleOf(crowded, frame, false));
  expect(marks).toHaveLength(6);
  for (const one of marks)
    for (const other of marks)
      if (one !== other)
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * MARK);
});

test('labels keep clear of the line and start with the largest step', () => {
  const scale = scaleOf(crowded, frame, false);
  const marks = placeMarks(crowded, scale);
  const line = lineBoxes(crowded, scale);
  const labels = placeLabels(crowded, marks, line, scale, 2);
  expect(labels[0]?.text).toMatch(/^Supreme Court/);
  for (const { x, y, text, anchor } of labels) {
    const left = anchor === 'end' ? x - text.length * 6 : x;
    const box = { left, right: left + text.length * 6, top: y - 11, bottom: y };
    if (anchor !== 'middle') expect(line.some((part) => meet(box, part))).toBe(false);
  }
});

test('ticks are round dates, as many as fit, with the year where it is needed', () => {
  expect(ticksBetween('1955-12-01', '1956-12-20', 5)).toEqual([
    { date: '1956-01-01', shape: 'monthYear' },
    { date: '1956-04-01', shape: 'month' },
    { date: '1956-07-01', shape: 'month' },
    { date: '1956-10-01', shape: 'month' },
  ]);
  expect(ticksBetween('2026-03-01', '2026-03-05', 6)).toHaveLength(5);
  expect(ticksBetween('1990-05-01', '2020-05-01', 6).every(({ shape }) => shape === 'year')).toBe(
    true,
  );
});
