import { expect, test } from 'vitest';
import { imbalanceWord, mutualWord, readingOf } from './judge.ts';

test.each([
  [-0.9, 'theirsStrongly'],
  [-0.2, 'theirsStrongly'],
  [-0.1, 'theirs'],
  [-0.04, 'even'],
  [0, 'even'],
  [0.04, 'even'],
  [0.05, 'ours'],
  [0.2, 'oursStrongly'],
])('an imbalance of %f is called %s', (imbalance, word) => {
  expect(imbalanceWord(imbalance)).toBe(word);
});

test.each([
  [0, 'none'],
  [0.01, 'little'],
  [0.2, 'some'],
  [0.6, 'much'],
  [1.1, 'veryMuch'],
])('a mutual dependence of %f is called %s', (mutual, word) => {
  expect(mutualWord(mutual)).toBe(word);
});

test.each([
  [-0.3, 0.5, 'against'],
  [0.3, 0.5, 'for'],
  [0.01, 0.8, 'bound'],
  [-0.01, 0.1, 'loose'],
])(
  'an imbalance of %f within %f of mutual dependence reads as %s',
  (imbalance, mutual, reading) => {
    expect(readingOf({ imbalance, mutual })).toBe(reading);
  },
);
