import { isDay } from './is-day.ts';
import { below } from './json-path.ts';
import { type ProblemCode, type Report, shown } from './problem.ts';

/** What a value must look like; says everything that is wrong with it and below it. */
export type Shape = (value: unknown, path: string, report: Report) => void;

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typed(otherwise: ProblemCode, fits: (value: unknown) => boolean, then?: Shape): Shape {
  return (value, path, report) => {
    if (value === undefined) report(path, 'missing');
    else if (!fits(value)) report(path, otherwise, { found: shown(value) });
    else then?.(value, path, report);
  };
}

const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';

export const text = typed('not-text', isText);
export const filledText = typed('not-text', isText, (value, path, report) => {
  if (value === '') report(path, 'empty-text');
});
export const flag = typed('not-flag', (value) => typeof value === 'boolean');

/** Any number; that it is finite is checked for the whole file. */
export const number = typed('not-number', isNumber);

/** A number in [min, max]; that it is finite is checked for the whole file. */
export const between = (min: number, max: number) =>
  typed('not-number', isNumber, (value, path, report) => {
    if (Number.isFinite(value) && !(Number(value) >= min && Number(value) <= max))
      report(path, 'out-of-range', { value: Number(value), min, max });
  });

export const atLeast = (min: number) =>
  typed('not-number', isNumber, (value, path, report) => {
    if (Number.isFinite(value) && Number(value) < min)
      report(path, 'too-low', { value: Number(value), min });
  });

export const whole = (min: number, max: number) =>
  typed('not-number', isNumber, (value, path, report) => {
    if (Number.isInteger(value)) between(min, max)(value, path, report);
    else if (Number.isFinite(value)) report(path, 'not-whole', { value: Number(value), min, max });
  });

export const oneOf = (allowed: readonly string[]) =>
  typed('not-text', isText, (value, path, report) => {
    if (!allowed.includes(String(value)))
      report(path, 'not-one-of', { value: shown(value), allowed: allowed.join(', ') });
  });

export const day = typed('not-text', isText, (value, path, report) => {
  if (!isDay(String(value))) report(path, 'not-a-day', { value: shown(value) });
});

export const list = (item: Shape) =>
  typed('not-list', Array.isArray, (value, path, report) => {
    if (!Array.isArray(value)) return;
    for (const [i, x] of value.entries()) item(x, below(path, i), report);
  });

/** Any keys, each with a value of one shape. */
export const record = (item: Shape) =>
  typed('not-object', isObject, (value, path, report) => {
    for (const [key, x] of Object.entries(value ?? {})) item(x, below(path, key), report);
  });

/** The keys of a table; one that ends in ? may be left out; others are not looked at. */
export const object = (fields: Record<string, Shape>) =>
  typed('not-object', isObject, (value, path, report) => {
    if (!isObject(value)) return;
    for (const [field, shape] of Object.entries(fields)) {
      const key = field.replace('?', '');
      if (key === field || Object.hasOwn(value, key))
        shape(Object.hasOwn(value, key) ? value[key] : undefined, below(path, key), report);
    }
  });
