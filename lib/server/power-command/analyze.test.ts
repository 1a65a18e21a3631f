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
