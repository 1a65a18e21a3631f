import { expect, test } from 'vitest';
import { enormousCase } from '#lib/map/enormous-case.ts';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import { stagesOf, type Worked, workOut, workOutMore } from './map-work.ts';

test('a map of hundreds is worked out at once, of more first the gravest losses, in places that hold', () => {
  expect(stagesOf(mapOfCase(enormousCase(1, 150, 2)))).toEqual([Infinity]);
  const map = mapOfCase(enormousCase(1, 401, 2));
  const stages = stagesOf(map);
  expect(stages.length).toBeGreaterThan(1);
  expect(stages.at(-1)).toBe(Infinity);
  const answers: Worked[] = [];
  let next: Worked | null = workOut(map, null, 'arranged');
  for (; next; next = workOutMore(map, next)) answers.push(next);
  expect(answers.map(({ found }) => found)).toEqual(stages);
  const all = answers.at(-1)!.picture.explanation!.chokepoints;
  for (const { picture, places, found } of answers) {
    expect(picture.explanation!.chokepoints).toEqual(all.slice(0, found));
    expect(places).toEqual(answers[0]!.places);
  }
  expect(all.length).toBeGreaterThan(stages[0]);
});
