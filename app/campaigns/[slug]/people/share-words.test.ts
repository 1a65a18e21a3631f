import { expect, test } from 'vitest';
import { shareWords } from './share-words.ts';

test.each([
  [0, 'none'],
  [0.01, 'few'],
  [0.31, 'some'],
  [0.5, 'half'],
  [0.71, 'most'],
  [0.97, 'all'],
])('%f of a group is %s', (share, words) => {
  expect(shareWords(share)).toBe(words);
});
