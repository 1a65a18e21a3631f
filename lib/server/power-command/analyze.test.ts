import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answered, montgomery, refused } from './fixture.ts';

describe('analyze', () => {
  test('gives one point for the baseline and one for each day of events', async () => {
    const { id, target, points } = await answered(['analyze', montgomery]);
    expect({ id, target }).toEqual({ id: 'montgomery-1955', target: 'commission' });
    expect(points.length).toBe(18);
    expect(Object.keys(points[0])).toEqual([
      ...['date', 'leverage', 'direct', 'indirect', 'ceiling', 'realised'],
      ...['counterLeverage', 'balance', 'events'],
    ]);
    expect(points[0]).toMatchObject({ date: 'baseline', events: [] });
    expect(points.at(-1).balance).toBeCloseTo(0.25989, 6);
  });

  test('explains one day: what carries the leverage, what would change it, which moves do most', async () => {
    const { points } = await answered(['analyze', montgomery, '--at', '1956-11-13']);
    const [series] = (await answered(['analyze', montgomery])).points.filter(
      (point: { date: string }) => point.date === '1956-11-13',
    );
    expect(points.length).toBe(1);
    expect(points[0]).toMatchObject(series);
    expect(Object.keys(points[0])).toEqual([
      ...Object.keys(series),
      ...['routes', 'chokepoints', 'dominators', 'minCut', 'gradient', 'moves'],
    ]);
    const { routes, chokepoints, minCut, gradient, moves } = points[0];
    expect(routes[0]).toEqual({ actors: ['commission', 'fed_courts', '*'], weight: 0.05625 });
    expect(routes.length).toBeLessThanOrEqual(5);
    expect(chokepoints[0].actor).toBe('fed_courts');
    expect(Object.keys(minCut)).toEqual(['capacity', 'edges']);
    expect(Object.keys(gradient)).toEqual(['leverage', 'counterLeverage', 'balance']);
    expect(Object.keys(gradient.balance[0])).toEqual(['kind', 'key', 'slope']);
    expect(Object.keys(moves[0])).toEqual([
      ...['kind', 'key', 'strategy', 'from', 'to', 'slope', 'gain'],
    ]);
    const falls = (list: number[]) => list.every((x, i) => i === 0 || x <= list[i - 1]!);
    expect(falls(moves.map((move: { gain: number }) => move.gain))).toBe(true);
    expect(falls(chokepoints.map((point: { loss: number }) => point.loss))).toBe(true);
    expect(Math.abs(moves[0].to - moves[0].from)).toBeCloseTo(0.1, 12);
  });

  test('moves by the step asked for, and never our need of what is essential', async () => {
    const at = ['analyze', montgomery, '--at=baseline'];
    const { points } = await answered([...at, '--step', '0.02']);
    const steps = points[0].moves.map((move: { from: number; to: number }) => move.to - move.from);
    expect(Math.max(...steps.map(Math.abs))).toBeCloseTo(0.02, 12);
    const file = JSON.parse(readFileSync(montgomery, 'utf8'));
    const withdrawn = (found: { points: { moves: { strategy: string; key: string[] }[] }[] }) =>
      found.points[0]!.moves.filter(({ strategy }) => strategy === 'withdrawal');
    for (const resource of file.resources) delete resource.essential;
    const [first] = withdrawn(
      await answered(['analyze', '-', '--at=baseline'], { '-': JSON.stringify(file) }),
    );
    expect(first).toBeDefined();
    for (const resource of file.resources) resource.essential = true;
    expect(
      withdrawn(await answered(['analyze', '-', '--at=baseline'], { '-': JSON.stringify(file) })),
    ).toEqual([]);
  });

  test('knows the state on a day without an event, and before the first', async () => {
    const on = async (date: string) =>
      (await answered(['analyze', montgomery, '--at', date])).points[0];
    const [between, event] = [await on('1956-11-20'), await on('1956-11-13')];
    expect(between).toEqual({ ...event, date: '1956-11-20', events: [] });
    const [early, baseline] = [await on('1900-01-01'), await on('baseline')];
    expect(early).toEqual({ ...baseline, date: '1900-01-01' });
    expect(early.leverage).not.toBe(event.leverage);
  });

  test('adds intervals to every point, the same again for the same seed', async () => {
    const asked = ['analyze', montgomery, '--intervals', '4', '--seed', '7'];
    const { points } = await answered(asked);
    for (const { interval } of points) {
      expect(Object.keys(interval)).toEqual(['leverage', 'counterLeverage', 'balance']);
      for (const [low, middle, high] of Object.values<number[]>(interval)) {
        expect(low).toBeLessThanOrEqual(middle!);
        expect(middle).toBeLessThanOrEqual(high!);
      }
    }
    expect((await answered(asked)).points).toEqual(points);
    const last = await answered([...asked, '--at', '1999-01-01']);
    expect(last.points[0].interval).toEqual(points.at(-1).interval);
    const sure = await answered([...asked, '--sd=0', '--at=baseline']);
    const { leverage, interval } = sure.points[0];
    for (const x of interval.leverage) expect(x).toBeCloseTo(leverage, 11);
  });

  test('lists every problem of a broken file, one a line, and nothing else', async () => {
    const file = JSON.parse(readFileSync(montgomery, 'utf8'));
    file.supplies[3].share = 2;
    file.events[1].date = '1955-02-30';
    file.campaign.members[0].actor = 'nobody\nat all';
    expect(await refused(['analyze', '-'], { '-': JSON.stringify(file) })).toEqual([
      '$.supplies[3].share: 2 is out of range; expected 0 to 1.',
      '$.events[1].date: "1955-02-30" is not a day of the calendar; write it as YYYY-MM-DD.',
      '$.campaign.members[0].actor: There is no actor with the id "nobody\\nat all"; add it to actors or correct the id.',
    ]);
  });
});
