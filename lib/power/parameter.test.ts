import { describe, expect, test } from 'vitest';
import {
  changeOf,
  type Parameter,
  parameterOf,
  readParameter,
  withParameter,
} from './parameter.ts';
import { randomModel } from './random-model.ts';

const model = randomModel(7);
const supply = model.supplies[0]!;
const value = model.values[0]!;
const named: Parameter[] = [
  { kind: 'v', key: [value.actor, value.resource] },
  { kind: 'o', key: [value.actor, value.resource] },
  { kind: 's', key: [supply.to, supply.from, supply.resource] },
  { kind: 'k', key: [supply.to, supply.from, supply.resource] },
  { kind: 'pi', key: [model.members[0]!.actor] },
  { kind: 'tau', key: ['a1'] },
  { kind: 'tau_back', key: ['a1'] },
];

describe.each(named)('$kind of $key', (parameter) => {
  test('is what was set', () => {
    expect(readParameter(withParameter(model, parameter, 0.125), parameter)).toBe(0.125);
  });

  test('is named by the change that sets it', () => {
    expect(parameterOf(changeOf(parameter, 0.5))).toEqual(parameter);
  });
});

test('a row that is not there counts as 0, a transmission by position', () => {
  expect(readParameter(model, { kind: 'v', key: ['a0', 'nothing'] })).toBe(0);
  const placed = { ...model, actors: [{ id: 'x', position: 1 }] };
  expect(readParameter(placed, { kind: 'tau', key: ['x'] })).toBe(0.6);
  expect(readParameter(placed, { kind: 'tau_back', key: ['x'] })).toBe(0.1);
  expect(() => readParameter(placed, { kind: 'tau', key: ['who'] })).toThrow(/tau is of who/);
});

test('a value out of its range is refused by name', () => {
  expect(() => withParameter(model, named[0]!, 1.5)).toThrow(/new v is 1.5, expected 0 to 1/);
  expect(() => withParameter(model, named[1]!, Number.NaN)).toThrow(RangeError);
});
