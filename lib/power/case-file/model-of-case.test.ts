import { expect, test } from 'vitest';
import { modelOfCase } from './model-of-case.ts';
import { parseCase } from './parse-case.ts';
import { small } from './small-case.ts';

test('a capacity that is not given is the share: whoever supplies could double', () => {
  const parsed = parseCase(JSON.stringify(small()));
  if (!parsed.ok) throw new Error('the small case is refused');
  expect(modelOfCase(parsed.value).supplies).toEqual([
    { to: 'boss', from: 'us', resource: 'work', share: 0.7, capacity: 0.7 },
    { to: 'us', from: 'boss', resource: 'pay', share: 0.8, capacity: 0.1 },
  ]);
});
