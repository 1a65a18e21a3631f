import { readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import { daysOf, type Picture, pictureOf } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import en from '#messages/en.ts';
import es from '#messages/es.ts';
import { arrowSentence, type Naming, reasonSentence } from './arrow-sentences.ts';
import { chokepointSentences, routeSentences, standingSentences } from './route-sentences.ts';
import type { Filling, Sentence } from './sentence.ts';
import { importanceWord, replaceWord, shareWord } from './words.ts';

const read = (name: string) =>
  mapOfCase(JSON.parse(readFileSync(`lib/power/cases/${name}.json`, 'utf8')));
const montgomery = read('montgomery-1955');
const catalogues = { en, es };

function speaker(locale: 'en' | 'es') {
  const messages = catalogues[locale];
  const t = createTranslator({ locale, messages });
  const fill = (value: Filling) =>
    typeof value === 'string'
      ? value
      : 'word' in value
        ? t(`model.${value.word}`)
        : `${Math.round(value.of * 100)} of 100`;
  return ({ key, values }: Sentence) =>
    t(
      `map.sentences.${key}`,
      Object.fromEntries(Object.entries(values).map(([k, v]) => [k, fill(v)])),
    );
}
const naming = (map: PowerMap): Naming => {
  const names = new Map([...map.actors, ...map.resources].map(({ id, name }) => [id, name]));
  return { actor: (id) => names.get(id) ?? '', resource: (id) => names.get(id) ?? '' };
};
const idOf = (key: string) => montgomery.actors.find((actor) => actor.key === key)!.id;
const say = speaker('en');
const name = naming(montgomery);

test('fares: who needs them from whom, how replaceable, and what hangs on it', () => {
  const picture = pictureOf(montgomery, '1955-12-05');
  const arrow = picture.arrows.find(
    ({ of, on }) => of === idOf('city_lines') && on === idOf('riders'),
  )!;
  expect(say(reasonSentence(arrow, arrow.reasons[0]!, name))).toBe(
    'Fare revenue: 75 of 100 of what Montgomery City Lines (Bagley, Crenshaw) needs comes from Black bus riders and their households, and little could replace it. To Montgomery City Lines (Bagley, Crenshaw) this is decisive, so 47 of 100 of what it cares about hangs on Black bus riders and their households here.',
  );
});

test('once the case is filed, the strongest route runs through the federal courts', () => {
  const told = routeSentences(pictureOf(montgomery, '1956-02-01'), name);
  expect(told.map(({ key }) => key)).toEqual(['routeFirst', 'routeOurs']);
  expect(say(told[0]!)).toContain(
    'Federal district court and Supreme Court covers 60 of 100 of that',
  );
  expect(say(told[1]!)).toContain('comes from us: Browder plaintiffs, Fred Gray and NAACP counsel');
});

test('without the courts two thirds of the leverage would be lost', () => {
  const [first] = chokepointSentences(pictureOf(montgomery, '1956-02-01'), name);
  expect(first).toMatchObject({ actor: idOf('fed_courts') });
  expect(say(first!)).toContain('would lose 67 of 100');
});

test('of the target, of one of us and of an outsider different things are told', () => {
  const picture = pictureOf(montgomery, '1956-02-01');
  const keys = (id: string) =>
    standingSentences(picture, idOf(id), name, 0.3).map(({ key }) => key);
  expect(keys('commission')).toEqual(['isTarget', 'targetReach']);
  expect(keys('riders')).toEqual(['takesPart']);
  expect(keys('fed_courts')).toEqual(['passesOn', 'reach', 'chokepoint']);
  expect(keys('insurers')).toEqual(['passesOn', 'noReach']);
});

const everything = (picture: Picture, map: PowerMap): Sentence[] => {
  const called = naming(map);
  return [
    ...routeSentences(picture, called),
    ...chokepointSentences(picture, called),
    ...picture.arrows.flatMap((arrow) => [
      arrowSentence(arrow, called),
      ...arrow.reasons.map((reason) => reasonSentence(arrow, reason, called)),
    ]),
    ...map.actors.flatMap(({ id }) => standingSentences(picture, id, called, 0.3)),
  ];
};

describe.each(['en', 'es'] as const)('in %s', (locale) => {
  test.each(['montgomery-1955', 'ciw-fairfood-2001'])('%s is told whole, without a gap', (file) => {
    const map = read(file);
    const speak = speaker(locale);
    for (const day of [null, daysOf(map).at(-1)!])
      for (const sentence of everything(pictureOf(map, day), map)) {
        const said = speak(sentence);
        expect(said).not.toMatch(/[{}]|map\.sentences|undefined|NaN| {2}/);
        expect(Object.values(sentence.values)).not.toContain('');
      }
  });
});

test('what is there is never called nothing', () => {
  expect([importanceWord(0), importanceWord(0.01), importanceWord(0.6)]).toEqual([
    'none',
    'minor',
    'decisive',
  ]);
  expect([shareWord(0), shareWord(0.01), shareWord(0.74)]).toEqual([
    'nothing',
    'little',
    'threeQuarters',
  ]);
  expect([replaceWord(1, 0), replaceWord(0.5, 0.1), replaceWord(0.5, 5)]).toEqual([
    'nobody',
    'little',
    'easily',
  ]);
});
