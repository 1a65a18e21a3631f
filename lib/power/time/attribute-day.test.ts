import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeModel } from '#lib/power/leverage/analyze-model.ts';
import type { Change, Model } from '#lib/power/model.ts';
import { attributeDay, type Share } from './attribute-day.ts';
import { foldChanges } from './fold-changes.ts';
import { randomDay } from './random-day.ts';

const sole = { resource: 'credit', share: 1, capacity: 0 };
/** The boss depends on the bank, the bank on us; nothing of it works yet. */
const before: Model = {
  target: 'boss',
  actors: ['us', 'boss', 'bank'].map((id) => ({ id, position: 0, tau: 0, tauBack: 0 })),
  members: [{ actor: 'us', pi: 0, weight: 1 }],
  values: [
    { actor: 'boss', resource: 'credit', v: 0.5 },
    { actor: 'bank', resource: 'credit', v: 0.4 },
    { actor: 'us', resource: 'credit', v: 0.1 },
  ],
  supplies: [
    { ...sole, to: 'boss', from: 'bank' },
    { ...sole, to: 'bank', from: 'us' },
    { ...sole, to: 'us', from: 'boss' },
  ],
  outside: [],
};
const persuade: Change = { set: 'tau', actor: 'bank', to: 1 };
const organise: Change = { set: 'pi', actor: 'us', to: 1 };
const nothing = { leverage: 0, counterLeverage: 0, balance: 0 };
const near = ({ leverage, counterLeverage, balance }: Share) => ({
  leverage: expect.closeTo(leverage, 11),
  counterLeverage: expect.closeTo(counterLeverage, 11),
  balance: expect.closeTo(balance, 11),
});

describe('a day', () => {
  test('on which two things did nothing apart and .2 together gives .1 to each', () => {
    const balance = 0.2 / 0.3 / 2;
    const half = near({ leverage: 0.1, counterLeverage: 0, balance });
    for (const events of [
      [{ changes: [persuade] }, { changes: [organise] }],
      [{ changes: [organise] }, { changes: [persuade] }],
    ])
      expect(attributeDay(before, events)).toEqual({ method: 'shapley', shares: [half, half] });
  });

  test('of more than six events that changed something goes in listed order, and says so', () => {
    const idle = Array.from({ length: 5 }, (): Change => ({ set: 'tau_back', actor: 'us', to: 0 }));
    const events = [persuade, ...idle, organise].map((change) => ({ changes: [change] }));
    const { method, shares } = attributeDay(before, events);
    expect(method).toBe('listed');
    expect(shares).toEqual([
      ...Array.from({ length: 6 }, () => nothing),
      near({ leverage: 0.2, counterLeverage: 0, balance: 2 / 3 }),
    ]);
  });

  test('takes events that changed nothing for none of the six', () => {
    const events = [persuade, organise].map((change) => ({ changes: [change] }));
    const quiet = Array.from({ length: 9 }, () => ({ changes: [] }));
    const { method, shares } = attributeDay(before, [...quiet, ...events]);
    expect(method).toBe('shapley');
    expect(shares.slice(0, 9)).toEqual(quiet.map(() => nothing));
    expect(shares.at(-1)!.leverage).toBeCloseTo(0.1, 12);
  });

  test('whose events hold together only all at once is divided all the same', () => {
    const half = foldChanges(before, [
      ...[persuade, organise],
      { set: 's', of: 'boss', by: 'bank', resource: 'credit', to: 0.9 },
    ]);
    const events: { changes: Change[] }[] = [
      { changes: [{ set: 's', of: 'boss', by: 'us', resource: 'credit', to: 0.6 }] },
      { changes: [{ set: 's', of: 'boss', by: 'bank', resource: 'credit', to: 0.4 }] },
    ];
    const { shares } = attributeDay(half, events);
    const after = foldChanges(
      half,
      events.flatMap(({ changes }) => changes),
    );
    const whole = analyzeModel(after).leverage - analyzeModel(half).leverage;
    expect(shares[0]!.leverage + shares[1]!.leverage).toBeCloseTo(whole, 12);
    // By hand: .5 (.6 + .4 · .4) of .38; alone the first gives .5 (.4 + .6 · .4), with .9 + .6 brought down to 1.
    expect(shares[0]!.leverage).toBeCloseTo((0.32 - 0.18 + (0.38 - 0.08)) / 2, 12);
  });

  test('without events, and with a change that is refused', () => {
    expect(attributeDay(before, [])).toEqual({ method: 'shapley', shares: [] });
    const wrong = [{ changes: [{ ...persuade, to: 1.5 }] }];
    expect(() => attributeDay(before, wrong)).toThrow(/new tau is 1.5, expected 0 to 1/);
    expect(() => attributeDay({ ...before, target: null }, [{ changes: [persuade] }])).toThrow(
      /target is null/,
    );
  });
});

const RUNS = { numRuns: 300 };
const anyDay = (most: number, least = 0) =>
  fc.integer().map((seed) => randomDay(seed, { least, most }));
const figures = ['leverage', 'counterLeverage', 'balance'] as const;

test('the shares of a day sum to its change, exactly divided or in turn', () => {
  fc.assert(
    fc.property(fc.oneof(anyDay(3), anyDay(7, 7)), ({ before: from, events }) => {
      const { method, shares } = attributeDay(from, events);
      const moving = events.filter(({ changes }) => changes.length > 0).length;
      expect(method).toBe(moving <= 6 ? 'shapley' : 'listed');
      const [was, is] = [
        analyzeModel(from),
        analyzeModel(
          foldChanges(
            from,
            events.flatMap(({ changes }) => changes),
          ),
        ),
      ];
      for (const figure of figures) {
        const sum = shares.reduce((total, share) => total + share[figure], 0);
        expect(sum).toBeCloseTo(is[figure] - was[figure], 10);
      }
    }),
    RUNS,
  );
});

test('an event without changes has no share, and takes none from the others', () => {
  fc.assert(
    fc.property(anyDay(3), fc.nat(), ({ before: from, events }, place) => {
      const at = place % (events.length + 1);
      const withQuiet = events.toSpliced(at, 0, { changes: [] });
      const { shares } = attributeDay(from, withQuiet);
      expect(shares[at]).toEqual(nothing);
      expect(shares.toSpliced(at, 1)).toEqual(attributeDay(from, events).shares);
    }),
    RUNS,
  );
});

test('two events that do the same have the same share, in whatever order', () => {
  fc.assert(
    fc.property(anyDay(2, 2), ({ before: from, events }) => {
      const [twin, other] = [events[0]!, events[1]!];
      const { shares } = attributeDay(from, [twin, other, twin]);
      // What another event sets again in between belongs to whoever comes last.
      fc.pre(
        !other.changes.some((change) => twin.changes.some((one) => sets(one) === sets(change))),
      );
      expect(shares[0]).toEqual(near(shares[2]!));
      expect(attributeDay(from, [other, twin, twin]).shares[0]).toEqual(near(shares[1]!));
    }),
    RUNS,
  );
});

const sets = ({ to: _, ...parameter }: Change) => JSON.stringify(parameter);
