import { expect, test } from 'vitest';
import { SENTENCES } from '#lib/power/case-file/problem.ts';
import en from '#messages/en/start.json';
import es from '#messages/es/start.json';

/** The catalogues put braces that are meant as braces in quotation marks. */
const plain = (sentence: string) => sentence.replaceAll("'{ }'", '{ }');

test('the English catalogue says of each problem what the command line says', () => {
  const said = Object.entries(en.file.problems).filter(([code]) => code in SENTENCES);
  expect(Object.fromEntries(said.map(([code, sentence]) => [code, plain(sentence)]))).toEqual(
    SENTENCES,
  );
});

test('every problem has its values in every language', () => {
  const values = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();
  for (const [code, sentence] of Object.entries(en.file.problems)) {
    const translated = Object.entries(es.file.problems).find(([key]) => key === code)?.[1];
    expect({ code, values: values(translated ?? '') }).toEqual({ code, values: values(sentence) });
  }
});
