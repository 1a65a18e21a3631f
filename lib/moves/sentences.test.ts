import { readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { mapOfCase } from '#lib/map/map-of-case.ts';
import type { Deed } from '#lib/power/moves/deed.ts';
import type { Parameter } from '#lib/power/parameter.ts';
import en from '#messages/en.ts';
import es from '#messages/es.ts';
import { findMoves } from './find-moves.ts';
import { groundOf } from './ground.ts';
import { actorsIn, deedSentence, estimateSentence, sourceOf } from './sentences.ts';

const catalogues = { en, es };
const names = new Map([
  ['riders', 'Riders'],
  ['line', 'Bus line'],
  ['fares', 'Fares'],
]);
const of = (id: string) => names.get(id) ?? '';
const name = { actor: of, resource: of };
/** Every kind of number; what somebody keeps for itself is said in other words. */
const everyNumber: Parameter[] = [
  { kind: 'v', key: ['line', 'fares'] },
  { kind: 'o', key: ['line', 'fares'] },
  { kind: 's', key: ['line', 'riders', 'fares'] },
  { kind: 'k', key: ['line', 'riders', 'fares'] },
  { kind: 'k', key: ['line', 'line', 'fares'] },
  { kind: 'tau', key: ['line'] },
  { kind: 'tau_back', key: ['line'] },
  { kind: 'pi', key: ['riders'] },
];
const up = (parameter: Parameter) => ({ ...parameter, from: 0.2, to: 0.3 });
const down = (parameter: Parameter) => ({ ...parameter, from: 0.3, to: 0.2 });

const files = ['montgomery-1955', 'ciw-fairfood-2001'] as const;
const toldOf = (file: (typeof files)[number]) => {
  const map = mapOfCase(JSON.parse(readFileSync(`lib/power/cases/${file}.json`, 'utf8')));
  const all = new Map([...map.actors, ...map.resources].map((one) => [one.id, one.name]));
  const called = (id: string) => all.get(id)!;
  const days = [null, '2030-01-01'].map((day) => findMoves(groundOf(map, day)));
  return {
    called: { actor: called, resource: called },
    days: days.filter((found) => found.computable),
  };
};
const told = { [files[0]]: toldOf(files[0]), [files[1]]: toldOf(files[1]) };

function speaker(locale: 'en' | 'es') {
  const t = createTranslator({ locale, messages: catalogues[locale], namespace: 'moves' });
  const deed =
    (whose: 'ours' | 'theirs') =>
    (one: Pick<Deed, 'kind' | 'key' | 'from' | 'to'>, called = name) => {
      const { key, values, by } = deedSentence(one, called);
      return t(`${whose}.${key}`, { ...values, step: String(Math.round(by * 100)) });
    };
  const estimate = (parameter: Parameter) => {
    const { key, values } = estimateSentence(parameter, name);
    return t(`estimates.${key}`, values);
  };
  return { ours: deed('ours'), theirs: deed('theirs'), estimate };
}

test('organizing is asked for by people, everything else in words', () => {
  const { ours, theirs, estimate } = speaker('en');
  expect(ours(up({ kind: 'pi', key: ['riders'] }))).toBe(
    'Organize 10 more of every 100 among Riders',
  );
  expect(ours(up({ kind: 'v', key: ['line', 'fares'] }))).toBe(
    'Get Bus line to care more about “Fares”',
  );
  expect(ours(down({ kind: 'v', key: ['riders', 'fares'] }))).toBe(
    'Help Riders to need less “Fares”',
  );
  expect(ours(up({ kind: 'k', key: ['line', 'line', 'fares'] }))).toBe(
    'Build up what Bus line could add to “Fares” by its own means',
  );
  expect(theirs(down({ kind: 'v', key: ['line', 'fares'] }))).toBe(
    'They could make Bus line need less “Fares”.',
  );
  expect(estimate({ kind: 's', key: ['line', 'riders', 'fares'] })).toBe(
    'How much of the “Fares” of Bus line comes from Riders',
  );
  expect(speaker('es').ours(up({ kind: 'tau', key: ['line'] }))).toBe(
    'Persuadir a Bus line de que transmita más presión',
  );
});

describe.each(['en', 'es'] as const)('in %s', (locale) => {
  const { ours, theirs, estimate } = speaker(locale);

  test.each(everyNumber)(
    '$kind of $key: up and down, ours and theirs, and as an estimate',
    (number) => {
      const said = [ours(up(number)), ours(down(number)), theirs(up(number)), theirs(down(number))];
      expect(new Set(said).size).toBe(4);
      for (const sentence of [...said, estimate(number)]) {
        for (const id of new Set(number.key)) expect(sentence).toContain(of(id));
        // Not a gap, nor a number but the whole one of those who are organized.
        expect(sentence.replace('100', '').replace('10', '')).not.toMatch(
          /[{}\d]|undefined|moves\./,
        );
      }
      for (const sentence of said.slice(0, 2)) expect(sentence).not.toMatch(/\.$/);
      for (const sentence of said.slice(2)) expect(sentence).toMatch(/\.$/);
    },
  );

  test.each(files)('every move of %s is said, alike only if it is', (file) => {
    const { called, days } = told[file];
    for (const found of days) {
      const said = found.moves.map(({ deeds }) => deeds.map((deed) => ours(deed, called)).join());
      expect(said.length).toBeGreaterThan(5);
      expect(new Set(said).size).toBe(said.length);
      for (const sentence of said) expect(sentence).not.toMatch(/[{}]|\d[.,]\d|undefined|NaN/);
      expect(found.reply?.deeds.map((deed) => theirs(deed, called)).join()).toMatch(/\.$/);
    }
  });
});

test('a move is about whoever it moves, and of a supply about both ends', () => {
  expect(
    actorsIn([
      { kind: 'k', key: ['line', 'riders', 'fares'] },
      { kind: 'pi', key: ['riders'] },
      { kind: 'v', key: ['line', 'fares'] },
    ]),
  ).toEqual(['line', 'riders']);
});

test('where a gain comes from: one side, both, or one that takes part of it back', () => {
  expect([1, 0.999, 0.6, 0.001, 0, 1.2, -0.2].map(sourceOf)).toEqual([
    ...['ourLeverage', 'ourLeverage', 'both', 'theirLeverage', 'theirLeverage'],
    ...['theirsBack', 'oursBack'],
  ]);
});
