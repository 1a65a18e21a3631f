import { describe, expect, test } from 'vitest';
import { keepChoice } from './keep-choice.ts';

const choose = (query: string, referer?: string) =>
  keepChoice(
    new Request(`http://localhost/preferences?${query}`, {
      headers: { host: 'localhost', ...(referer && { referer }) },
    }),
  );
const kept = (query: string) => choose(query).headers.getSetCookie();

describe('a choice made without JavaScript', () => {
  test('is kept for a year', () => {
    expect(kept('locale=es')).toEqual(['locale=es; Path=/; Max-Age=31536000; SameSite=Lax']);
    expect(kept('theme=dark')).toEqual(['theme=dark; Path=/; Max-Age=31536000; SameSite=Lax']);
  });

  test('is forgotten when the device decides again', () => {
    expect(kept('theme=')).toEqual(['theme=; Path=/; Max-Age=0; SameSite=Lax']);
  });

  test.each(['locale=fr', 'locale=', 'theme=dark%3B%20Domain=x', 'session=stolen', ''])(
    'is nothing else: %s',
    (query) => {
      expect(kept(query)).toEqual([]);
    },
  );

  test('leads back to the page it was made on', () => {
    const answer = choose('locale=es', 'http://localhost/actions/march?from=poster');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/actions/march?from=poster');
  });

  test.each([
    undefined,
    'garbage',
    'http://elsewhere.example/x',
    'http://localhost//elsewhere.example',
  ])('leads nowhere else: %s', (referer) => {
    expect(choose('locale=es', referer).headers.get('location')).toBe('/');
  });
});
