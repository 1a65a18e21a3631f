import { describe, expect, test } from 'vitest';
import type { Change, Model } from '#lib/power/model.ts';
import { applyChange, foldChanges } from './fold-changes.ts';

const model: Model = {
  target: 'boss',
  actors: [
    { id: 'us', position: 2 },
    { id: 'boss', position: -2 },
    { id: 'bank', position: 0 },
  ],
  members: [{ actor: 'us', pi: 0.5, weight: 3 }],
  values: [{ actor: 'boss', resource: 'work', v: 0.6 }],
  supplies: [{ to: 'boss', from: 'us', resource: 'work', share: 0.7, capacity: 0.2 }],
  outside: [{ actor: 'boss', resource: 'work', capacity: 0.1 }],
};
const work = { resource: 'work' };

describe('a change', () => {
  test.each<[Change, Partial<Model>]>([
    [
      { set: 'v', actor: 'boss', ...work, to: 0.4 },
      { values: [{ actor: 'boss', ...work, v: 0.4 }] },
    ],
    [
      { set: 'o', actor: 'boss', ...work, to: 9 },
      { outside: [{ actor: 'boss', ...work, capacity: 9 }] },
    ],
    [
      { set: 's', of: 'boss', by: 'us', ...work, to: 0.1 },
      { supplies: [{ to: 'boss', from: 'us', ...work, share: 0.1, capacity: 0.2 }] },
    ],
    [
      { set: 'k', of: 'boss', by: 'us', ...work, to: 2 },
      { supplies: [{ to: 'boss', from: 'us', ...work, share: 0.7, capacity: 2 }] },
    ],
    [{ set: 'pi', actor: 'us', to: 1 }, { members: [{ actor: 'us', pi: 1, weight: 3 }] }],
  ])('%j replaces what was there', (change, expected) => {
    expect(applyChange(model, change)).toEqual({ ...model, ...expected });
  });

  test.each<[Change, keyof Model, object]>([
    [{ set: 'v', actor: 'us', ...work, to: 0.4 }, 'values', { actor: 'us', ...work, v: 0.4 }],
    [{ set: 'o', actor: 'us', ...work, to: 4 }, 'outside', { actor: 'us', ...work, capacity: 4 }],
    [
      { set: 's', of: 'boss', by: 'bank', ...work, to: 0.1 },
      'supplies',
      { to: 'boss', from: 'bank', ...work, share: 0.1, capacity: 0 },
    ],
    [
      { set: 'k', of: 'boss', by: 'bank', ...work, to: 0.1 },
      'supplies',
      { to: 'boss', from: 'bank', ...work, share: 0, capacity: 0.1 },
    ],
    [{ set: 'pi', actor: 'bank', to: 1 }, 'members', { actor: 'bank', pi: 1, weight: 0 }],
  ])('%j adds what was not', (change, list, row) => {
    expect(applyChange(model, change)).toEqual({ ...model, [list]: [...(model[list] ?? []), row] });
  });

  test('of a transmission stays with its actor, and the later one wins', () => {
    const changes: Change[] = [
      { set: 'tau', actor: 'bank', to: 0.1 },
      { set: 'tau_back', actor: 'bank', to: 0.2 },
      { set: 'tau', actor: 'bank', to: 0.3 },
    ];
    const bank = { id: 'bank', position: 0, tau: 0.3, tauBack: 0.2 };
    expect(foldChanges(model, changes).actors).toEqual([...model.actors.slice(0, 2), bank]);
  });

  test('leaves the model it is given as it was', () => {
    const before = structuredClone(model);
    foldChanges(model, [
      { set: 'v', actor: 'boss', ...work, to: 0 },
      { set: 'pi', actor: 'us', to: 0 },
    ]);
    expect(model).toEqual(before);
  });

  test.each<[Change, RegExp]>([
    [{ set: 'v', actor: 'boss', ...work, to: 1.1 }, /new v is 1.1, expected 0 to 1/],
    [{ set: 'o', actor: 'boss', ...work, to: -1 }, /new o is -1, expected 0 or more/],
    [{ set: 'k', of: 'boss', by: 'us', ...work, to: Infinity }, /new k is Infinity/],
    [{ set: 'tau', actor: 'bank', to: NaN }, /new tau is NaN/],
    [{ set: 'tau', actor: 'who', to: 0 }, /actor of a change is who/],
    [{ set: 's', of: 'boss', by: 'who', ...work, to: 0 }, /actor of a change is who/],
    [{ set: 'pi', actor: 'boss', to: 0 }, /member is boss/],
  ])('%j is refused by name', (change, sentence) => {
    expect(() => applyChange(model, change)).toThrow(RangeError);
    expect(() => applyChange(model, change)).toThrow(sentence);
  });
});
