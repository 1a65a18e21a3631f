import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapOfCase } from './map-of-case.ts';
import type { MapChange, NewChange } from './schema.ts';
import { tryChanges } from './try-changes.ts';
import { undoing } from './undoing.ts';

const map = mapOfCase(JSON.parse(readFileSync('lib/power/cases/montgomery-1955.json', 'utf8')));
const id = (key: string) =>
  [...map.actors, ...map.resources].find((thing) => thing.key === key)!.id;
const entered = (change: NewChange, effectiveOn: string): MapChange => ({
  ...map.changes[0]!,
  ...{
    id: crypto.randomUUID(),
    set: change.set,
    actorId: change.actorId,
    to: change.to,
    effectiveOn,
  },
  ...{ supplierId: null, resourceId: 'resourceId' in change ? change.resourceId : null },
});

test('taking a change back gives what held on that day, superseding what was entered', () => {
  const change: NewChange = { set: 'pi', actorId: id('riders'), to: 0.2 };
  const row = entered(change, '1956-02-02');
  const now = { ...map, changes: [...map.changes, row] };
  expect(undoing(map, now, [change], '1956-02-02')).toEqual([
    { change: { ...change, to: 0.85 }, supersedes: row.id },
  ]);
});

test('what had no value goes back to 0, a position to where it stood at the start', () => {
  const value: NewChange = { set: 'v', actorId: id('lloyds'), resourceId: id('votes'), to: 0.4 };
  const position: NewChange = { set: 'position', actorId: id('merchants'), to: 1 };
  const rows = [value, position].map((change) => entered(change, '1956-02-02'));
  const now = { ...map, changes: [...map.changes, ...rows] };
  expect(undoing(map, now, [value, position], '1956-02-02').map(({ change }) => change.to)).toEqual(
    [0, 0],
  );
});

test('before saving, one sees how the balance would move and what would not fit', () => {
  const more = tryChanges(map, [{ set: 'pi', actorId: id('riders'), to: 1 }], '1957-01-01');
  if (!more.fits || !more.before.answer.computable || !more.after.answer.computable)
    throw new Error();
  expect(more.after.answer.balance).toBeGreaterThan(more.before.answer.balance);
  const commission = { set: 'v', actorId: id('commission'), resourceId: id('fares') } as const;
  expect(tryChanges(map, [{ ...commission, to: 0.3 }], null)).toEqual({
    ...{ fits: false, actor: id('commission'), of: expect.closeTo(1.3, 9), resource: null },
  });
});
