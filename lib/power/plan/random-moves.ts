import type { Model } from '#lib/power/model.ts';
import type { Parameter, ParameterKind } from '#lib/power/parameter.ts';
import { normal } from '#lib/power/uncertainty/normal.ts';
import { type Random, randomOf, streamOf } from '#lib/power/uncertainty/random.ts';
import type { PlanMove, PlanOptions } from './plan.ts';

/**
 * Moves and options that depend on their seed alone, for tests: deltas of both signs, of several moves on one parameter
 * too, on rows that are there and on ones that are not, free moves, exclusions and prerequisites.
 */
export function randomMoves(
  seed: number,
  model: Model,
  { count = 8, kinds = ['v', 's', 'k', 'o', 'tau', 'tau_back', 'pi'] as ParameterKind[] } = {},
): { moves: PlanMove[]; options: PlanOptions & { budget: number } } {
  const random = randomOf(streamOf(seed, 'moves'), 0);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const moves = Array.from({ length: count }, (_, n) => ({
    id: `m${n}`,
    cost: random() < 0.1 ? 0 : Math.round(random() * 20) / 4,
    deltas: Array.from({ length: random() < 0.3 ? 2 : 1 }, () => ({
      ...anyParameter(model, pick(kinds), random),
      delta: 0.3 * normal(random),
    })),
  }));
  const total = moves.reduce((sum, { cost }) => sum + cost, 0);
  const pairs = (likely: number): [string, string][] =>
    Array.from({ length: Math.floor(random() * likely) }, () => {
      const one = Math.floor(random() * (count - 1));
      // The first comes after the second, so that prerequisites never run in a circle.
      return [`m${one + 1 + Math.floor(random() * (count - 1 - one))}`, `m${one}`];
    });
  return {
    moves,
    options: { budget: total * random(), excludes: pairs(3), requires: pairs(3) },
  };
}

function anyParameter(model: Model, kind: ParameterKind, random: Random): Parameter {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const actor = pick(model.actors).id;
  const supply = pick(model.supplies);
  if (kind === 'v' || kind === 'o') return { kind, key: [actor, pick(model.values).resource] };
  if (kind === 's' || kind === 'k') {
    const from = random() < 0.2 ? actor : supply.from;
    return { kind, key: [supply.to, from, supply.resource] };
  }
  if (kind !== 'pi') return { kind, key: [actor] };
  const others = model.actors.filter(({ id }) => id !== model.target);
  return { kind, key: [random() < 0.2 ? pick(others).id : pick(model.members).actor] };
}
