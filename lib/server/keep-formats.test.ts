import { expect, test } from 'vitest';
import { keepFormats } from './keep-formats.ts';

keepFormats();

test('the same format is made once, another one is another', () => {
  const money = () => new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' });
  expect(money()).toBe(money());
  expect(new Intl.NumberFormat('es', { style: 'currency', currency: 'EUR' })).not.toBe(money());
  expect(new Intl.PluralRules('en')).toBe(new Intl.PluralRules('en'));
});

test('a kept format says what a fresh one says, also when called or asked as a class', () => {
  expect(new Intl.NumberFormat('es').format(1234567.5)).toBe('1.234.567,5');
  expect(Intl.NumberFormat('en').format(1234.5)).toBe('1,234.5');
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
  expect(day.format(new Date('1956-02-01'))).toBe('February 1, 1956');
  expect(day).toBeInstanceOf(Intl.DateTimeFormat);
  expect(Intl.NumberFormat.supportedLocalesOf(['es'])).toEqual(['es']);
});

test('an unknown time zone is refused each time', () => {
  const nowhere = () => new Intl.DateTimeFormat('en', { timeZone: 'Nowhere/At_All' });
  expect(nowhere).toThrow(RangeError);
  expect(nowhere).toThrow(RangeError);
});

test('a class of one’s own is not taken for the one it extends', () => {
  class Quiet extends Intl.NumberFormat {}
  expect(new Quiet('en')).not.toBe(new Intl.NumberFormat('en'));
});
