import type { IndexedModel } from '#lib/power/index-model.ts';
import { SUM_TOLERANCE } from '#lib/power/overfull.ts';
import type { Parameter, ParameterKind } from '#lib/power/parameter.ts';
import { sumOfShares, sumOfValues } from '#lib/power/row-sums.ts';
import { type Figures, figuresOf, solve } from './figures.ts';
import { keysOf } from './keys.ts';
import { computeActor, computeThrough, copyOf, type State } from './state.ts';

/** All parameters that a state has a row for, and the figures for any other numbers in their place. */
export type Drawing = {
  parameters: readonly Parameter[];
  draw(values: Float64Array): Figures;
};

/** Parameters of one kind: the array in which their numbers stand, and where. */
type Block = { kind: ParameterKind; numbers: Float64Array; at: number[] };

/**
 * Prepares draws from a state: a copy of it into which they are written, so that the state stays as it is.
 *
 * A draw gives the figures for `values[i]` in the place of `parameters[i]`; rows of v and s that sum above 1 are
 * scaled back to 1 (power-model.md §8). The figures depend on the values alone, not on earlier draws.
 *
 * @throws RangeError (from draw) if the number of values is another, or one is outside its parameter's range.
 */
export function drawingOf(state: State): Drawing {
  const copy = copyOf(state.model);
  const { model } = copy;
  const keys = keysOf(model);
  const blocks = blocksOf(model);
  const parameters = blocks.flatMap(({ kind, at }) =>
    at.map((place) => ({ kind, key: keys[kind][place]! })),
  );

  const write = (values: Float64Array) => {
    if (values.length !== parameters.length)
      throw new RangeError(`values holds ${values.length}, expected ${parameters.length}`);
    let next = 0;
    for (const { kind, numbers, at } of blocks) {
      const most = kind === 'k' || kind === 'o' ? Number.MAX_VALUE : 1;
      for (const place of at) {
        const value = values[next]!;
        if (!(value >= 0 && value <= most)) throw outOfRange(parameters[next]!, value, most);
        numbers[place] = value;
        next++;
      }
    }
  };
  const draw = (values: Float64Array): Figures => {
    write(values);
    for (let i = 0; i < model.ids.length; i++) {
      rescale(copy, i);
      computeThrough(copy, i);
      computeActor(copy, i);
    }
    return figuresOf(model, solve(copy));
  };
  return { parameters, draw };
}

function blocksOf({ needs, member, tau, tauBack, pi }: IndexedModel): Block[] {
  const all = (count: number) => Array.from({ length: count }, (_, at) => at);
  const set = (flags: Uint8Array) => all(flags.length).filter((at) => flags[at]);
  return [
    { kind: 'v', numbers: needs.value, at: set(needs.hasValue) },
    { kind: 'o', numbers: needs.outside, at: set(needs.hasOutside) },
    { kind: 's', numbers: needs.share, at: all(needs.supplier.length) },
    { kind: 'k', numbers: needs.capacity, at: all(needs.supplier.length) },
    { kind: 'tau', numbers: tau, at: all(member.length) },
    { kind: 'tau_back', numbers: tauBack, at: all(member.length) },
    { kind: 'pi', numbers: pi, at: set(member) },
  ];
}

/** Scales the values of an actor, and the shares that meet each of its needs, back to 1 where they sum above it. */
function rescale({ model: { needs } }: State, i: number): void {
  const most = 1 + SUM_TOLERANCE;
  const values = sumOfValues(needs, i);
  for (let p = needs.of[i]!; p < needs.of[i + 1]!; p++) {
    if (values > most) needs.value[p]! /= values;
    const shares = sumOfShares(needs, p);
    if (shares > most)
      for (let q = needs.start[p]!; q < needs.start[p + 1]!; q++) needs.share[q]! /= shares;
  }
}

function outOfRange({ kind, key }: Parameter, value: number, most: number): RangeError {
  const range = most === 1 ? '0 to 1' : '0 or more';
  return new RangeError(`${kind} of ${key.join(', ')} is ${value}, expected ${range}`);
}
