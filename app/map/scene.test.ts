import { expect, test } from 'vitest';
import { type Scene, sceneOf, WHOLE, wordsOf } from './scene.ts';

/** What a browser would send for these words. */
const sent = (words: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(words).filter(([, word]) => word !== null)) as Record<
    string,
    string
  >;

test('an address brings back what was looked at', () => {
  const some: Scene = {
    focus: { id: 'rosa', steps: 2 },
    resource: 'fares',
    side: 'ally',
    least: 10,
    layout: 'force',
    ties: true,
  };
  expect(sceneOf(sent(wordsOf(some)))).toEqual(some);
  expect(sceneOf(sent(wordsOf(WHOLE)))).toEqual(WHOLE);
  expect(sent(wordsOf(WHOLE))).toEqual({});
});

test('what an address gets wrong asks for nothing', () => {
  expect(
    sceneOf({
      steps: '9',
      side: 'us',
      least: '101',
      resource: ['a', 'b'],
      focus: '',
      layout: 'round',
      ties: 'yes',
    }),
  ).toEqual(WHOLE);
  expect(sceneOf({ least: '-4' })).toEqual(WHOLE);
  expect(sceneOf({ least: '1e1' })).toEqual(WHOLE);
});
