import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapOfCase } from './map-of-case.ts';
import { tryChanges } from './try-changes.ts';

const map = mapOfCase(JSON.parse(readFileSync('lib/power/cases/montgomery-1955.json', 'utf8')));
const id = (key: string) =>
  [...map.actors, ...map.resources].find((thing) => thing.key === key)!.id;

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
