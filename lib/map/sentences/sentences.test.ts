import { readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import { daysOf, type Picture, pictureOf } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import en from '#messages/en.ts';
import es from '#messages/es.ts';
import { arrowSentence, type Naming, reasonSentence } from './arrow-sentences.ts';
import { routesTold, strongestSentence, togetherSentence } from './route-sentences.ts';
import type { Filling, Sentence } from './sentence.ts';
import { standingSentences } from './standing-sentences.ts';
import { cutTold, everyRouteSentence, lossSentences } from './weak-point-sentences.ts';
import { importanceWord, replaceWord, shareWord } from './words.ts';

const read = (name: string) =>
  mapOfCase(JSON.parse(readFileSync(`lib/power/cases/${name}.json`, 'utf8')));
const montgomery = read('montgomery-1955');
const catalogues = { en, es };

function speaker(locale: 'en' | 'es') {
  const messages = catalogues[locale];
  const t = createTranslator({ locale, messages });
  const fill = (value: Filling) => {
    if (typeof value === 'string') return value;
    if ('word' in value) return t(`model.${value.word}`);
    if ('count' in value) return value.count;
    if ('of' in value) return `${Math.round(value.of * 100)} of 100`;
    return value.steps.reduce((before, after) => t('map.then', { before, after }));
  };
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
  const [strongest, ...others] = routesTold(pictureOf(montgomery, '1956-02-01'), 'ours', name);
  expect(say(strongest!)).toBe(
    'Through Federal district court and Supreme Court: 67 of 100 of our leverage.',
  );
  const told = strongest!.steps;
  expect(told.map(({ key }) => key)).toEqual(['routeFirst', 'routeOurs']);
  expect(say(told[0]!)).toContain(
    'Federal district court and Supreme Court covers 60 of 100 of that',
  );
  expect(say(told[1]!)).toContain('comes from us: Browder plaintiffs, Fred Gray and NAACP counsel');
  expect(others.length).toBe(4);
  expect(say(others[0]!)).toBe(
    'Straight to Montgomery city commission (Gayle, Sellers, Parks): 15 of 100 of our leverage.',
  );
  expect(others[0]!.steps.map(({ key }) => key)).toEqual(['routeOurs']);
});

test('a route of several steps is told from us to the target', () => {
  const longest = routesTold(pictureOf(montgomery, null), 'ours', name).at(-1)!;
  expect(say(longest)).toContain(
    'Through National press and donors, then National City Lines, Chicago, then Montgomery City Lines (Bagley, Crenshaw):',
  );
  expect(longest.steps.map(({ key }) => key)).toEqual([
    ...['routeFirst', 'routeNext', 'routeNext', 'routeOurs'],
  ]);
});

test('the five routes carry nearly everything', () => {
  expect(say(strongestSentence(pictureOf(montgomery, '1956-02-01'))!)).toBe(
    'It carries 67 of 100 of our leverage.',
  );
  expect(say(togetherSentence(pictureOf(montgomery, '1956-02-01'))!)).toBe(
    'Together the best 5 routes carry 100 of 100 of our leverage.',
  );
});

test('without the courts two thirds of the leverage would be lost', () => {
  const [first] = lossSentences(pictureOf(montgomery, '1956-02-01'), 'ours', name);
  expect(first).toMatchObject({ actor: idOf('fed_courts') });
  expect(say(first!)).toContain('our leverage would lose 67 of 100');
});

test('what the target can do back: straight at the riders, and through the bus company', () => {
  const picture = pictureOf(montgomery, '1956-02-01');
  const said = routesTold(picture, 'theirs', name).map(say);
  expect(said[0]).toBe(
    'Straight to Black bus riders and their households: 89 of 100 of their leverage on us.',
  );
  expect(said[2]).toBe(
    'Through Montgomery City Lines (Bagley, Crenshaw) to Black bus riders and their households: 2 of 100 of their leverage on us.',
  );
  expect(lossSentences(picture, 'theirs', name).map(({ actor }) => actor)).toEqual(
    ['city_lines', 'white_voters', 'insurers', 'ncl'].map(idOf),
  );
});

test('the least an opponent would have to cut, what matters most first', () => {
  const picture = pictureOf(montgomery, '1956-02-01');
  const cut = cutTold(picture, 'ours', name)!;
  expect(say(cut.whole)).toContain('would have to cut 5 dependences at once');
  expect(cut.from.map(({ of }) => of)).toEqual([idOf('commission')]);
  expect(say(cut.from[0]!)).toBe('Montgomery city commission (Gayle, Sellers, Parks) on:');
  expect(cut.from[0]!.on).toEqual([
    ...[idOf('fed_courts'), '*', idOf('city_lines'), idOf('press'), idOf('merchants')],
  ]);
});

test('an actor on every route is named as such, and what hangs on it', () => {
  // As if the commission needed nothing but what its courts say.
  const courts = idOf('fed_courts');
  const legal = montgomery.resources.find(({ key }) => key === 'legal')!.id;
  const picture = pictureOf(
    {
      ...montgomery,
      changes: montgomery.changes.filter(
        ({ set, actorId, resourceId }) =>
          set !== 'v' || actorId !== idOf('commission') || resourceId === legal,
      ),
    },
    '1956-11-13',
  );
  expect(say(everyRouteSentence(picture, 'ours', name)!)).toBe(
    'Every route runs through Federal district court and Supreme Court.',
  );
  expect(standingSentences(picture, courts, name, 0.9).map(({ key }) => key)).toContain(
    'onEveryRoute',
  );
});

test('of the target, of one of us and of an outsider different things are told', () => {
  const picture = pictureOf(montgomery, '1956-02-01');
  const keys = (id: string) =>
    standingSentences(picture, idOf(id), name, 0.3).map(({ key }) => key);
  expect(keys('commission')).toEqual(['isTarget', 'targetReach']);
  expect(keys('riders')).toEqual(['takesPart']);
  expect(keys('fed_courts')).toEqual(['passesOn', 'reach', 'chokepoint']);
  expect(keys('insurers')).toEqual(['passesOn', 'noReach', 'pinchLoss']);
});

const whose = ['ours', 'theirs'] as const;
const those = (sentences: (Sentence | null)[]) => sentences.filter((said) => said !== null);
const everything = (picture: Picture, map: PowerMap): Sentence[] => {
  const called = naming(map);
  return [
    ...whose.flatMap((one) => {
      const cut = cutTold(picture, one, called);
      return [
        ...routesTold(picture, one, called).flatMap((route) => [route, ...route.steps]),
        ...lossSentences(picture, one, called),
        ...(cut ? [cut.whole, ...cut.from] : []),
      ];
    }),
    ...those([strongestSentence(picture), togetherSentence(picture)]),
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
