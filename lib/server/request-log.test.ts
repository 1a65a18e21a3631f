import { expect, test } from 'vitest';
import { routeOf } from './request-log.ts';

test('a route holds the words of our own addresses and nothing that somebody chose', () => {
  expect(routeOf('/api/v1/openapi.json?key=secret')).toBe('/api/v1/openapi.json');
  expect(routeOf('/api/auth/callback')).toBe('/api/auth/:');
  for (const secret of ['montgomery-1955', 'b3b4c1de-0000-4000-8000-000000000000', 'tOkEn_1', '..'])
    expect(routeOf(`/${secret}/api?x=${secret}#${secret}`)).toBe('/:/api');
  expect(routeOf(`/${'a/'.repeat(500)}`).length).toBeLessThan(40);
});
