import { expect, test } from 'vitest';
import { nextPath } from './next-path.ts';

test.each([
  ['/campaigns/buses?view=map#us', '/campaigns/buses?view=map#us'],
  ['/join/abc', '/join/abc'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/.//evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
  [undefined, '/'],
  [['/a', '/b'], '/'],
])('%j leads to %s', (asked, path) => expect(nextPath(asked)).toBe(path));
