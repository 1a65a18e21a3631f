import { expect, test } from 'vitest';
import {
  askedBefore,
  keepMentions,
  mentionedIn,
  nameMentions,
  partsOf,
  tellApart,
} from './mentions.ts';

const ana = { personId: '0b5f6c1e-0000-4000-8000-000000000001', name: 'Ana' };
const anaMaria = { personId: '0b5f6c1e-0000-4000-8000-000000000002', name: 'Ana María' };
const names = new Map([ana, anaMaria].map(({ personId, name }) => [personId, name]));

test('names that were chosen become people, also where one begins with another, and come back as names', () => {
  const written = 'Ask @Ana María, not @Ana.\n@Nobody knows.';
  const kept = keepMentions(written, [ana, anaMaria]);
  expect(kept).toBe(`Ask <@${anaMaria.personId}>, not <@${ana.personId}>.\n@Nobody knows.`);
  expect(mentionedIn(kept)).toEqual([anaMaria.personId, ana.personId]);
  expect(nameMentions(kept, (id) => names.get(id)!)).toBe(written);
});

test('one person named twice is mentioned once; what only looks like a mention is words', () => {
  expect(mentionedIn(`<@${ana.personId}> <@${ana.personId.toUpperCase()}> <@x>`)).toEqual([
    ana.personId,
  ]);
  expect(partsOf(`<b>${'x'.repeat(3)}</b> <@${ana.personId}>!`)).toEqual([
    { at: 0, words: '<b>xxx</b> ' },
    { at: 1, personId: ana.personId },
    { at: 2, words: '!' },
  ]);
});

test('a name is asked for after an @ that begins a word, up to the caret', () => {
  expect(askedBefore('Ask @An', 7)).toBe('An');
  expect(askedBefore('@', 1)).toBe('');
  expect(askedBefore('ana@example.org', 15)).toBeNull();
  expect(askedBefore('Ask @Ana\nthen', 13)).toBeNull();
});

test('two of one name are told apart, and a name within a longer word or with signs is only itself', () => {
  const [one, two] = tellApart([ana, { ...anaMaria, name: 'Ana' }]);
  expect([one?.name, two?.name]).toEqual(['Ana', 'Ana 2']);
  expect(keepMentions('@Ana 2, @Anabel', [one!, two!])).toBe(`<@${two!.personId}>, @Anabel`);
  const odd = { ...ana, name: 'A.*(b) [c]-$&' };
  expect(keepMentions('@Axx @A.*(b) [c]-$&', [odd])).toBe(`@Axx <@${odd.personId}>`);
});
