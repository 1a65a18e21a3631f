import { engineOf } from '#lib/power/engine/engine.ts';
import { slopesOf } from '#lib/power/gradient/gradients.ts';
import { inRange } from '#lib/power/in-range.ts';
import type { Model } from '#lib/power/model.ts';
import type { ParameterKind } from '#lib/power/parameter.ts';
import { domainIn } from '#lib/power/strategies/domain.ts';
import { directionOf } from '#lib/power/strategies/favours.ts';
import { reached } from '#lib/power/strategies/reach.ts';
import { givesUpEssential, labelOf, type Strategy } from '#lib/power/strategies/strategy-of.ts';
import { inOrder } from './in-order.ts';
import { whatIf } from './what-if.ts';

/** One number of a model moved by one step, and what that does to the balance. */
export type Move = {
  kind: ParameterKind;
  key: readonly string[];
  strategy: Strategy;
  /** The number now, and after the move. */
  from: number;
  to: number;
  /** ∂B/∂θ where the number is now, per unit of it. */
  slope: number;
  /** B after the move less B now, −1 to 1. */
  gain: number;
};

/** Slopes below this are rounding: gradients are exact to 1e-11. */
const LEAST_SLOPE = 1e-12;

/**
 * Every single number moved by one step in its favourable direction, by falling exact gain in balance.
 *
 * Left out are shares alone, since a share says who would normally meet a need and changes only when the need has
 * durably moved; our own needs of essential resources; numbers that favour nobody (a slope of 0: also a new supply
 * and a first participant, at which x is flat; see rankMoves); and those already at the end of their range. A step
 * ends at the bounds of the domain: 0 to 1, 0 or more for k and o, and for v what the actor has left over.
 *
 * @param step      how far each number moves, above 0 to 1, in the unit of the number (none).
 * @param essential the resources whose need members are never asked to lower.
 * @returns moves; those whose gains differ by no more than rounding stay in the order of the actors. Gains
 *   within 1e-9 of solving again, mostly 1e-12; they can be negative where a step is too long for its slope. Two
 *   solutions per actor, not per number.
 * @throws RangeError if step is out of its range, or as engineOf.
 * @see power-model.md §6 and case-format.md, analyze --at.
 */
export function listMoves(
  model: Model,
  { step, essential }: { step: number; essential: ReadonlySet<string> },
): Move[] {
  inRange('step', step, Number.MIN_VALUE, 1);
  const engine = engineOf(model);
  const now = engine.figures().balance;
  const figures = whatIf(model);
  const domain = domainIn(model);
  const members = new Set(model.members.map(({ actor }) => actor));
  const place = new Map(model.actors.map(({ id }, i) => [id, i]));
  const placeOf = (key: readonly string[]) => place.get(key[0] ?? '') ?? 0;

  const moves: Move[] = [];
  const slopes = slopesOf(engine.gradient(), 'balance').sort(
    (a, b) => placeOf(a.key) - placeOf(b.key),
  );
  for (const { kind, key, slope } of slopes) {
    const parameter = { kind, key };
    const member = members.has(key[0] ?? '');
    const direction = Math.abs(slope) < LEAST_SLOPE ? 0 : directionOf(slope);
    if (direction === 0 || kind === 's') continue;
    if (givesUpEssential(parameter, member, essential)) continue;
    const from = engine.read(parameter);
    const to = reached(from, direction, step, domain(parameter, from));
    if (to === from) continue;
    const gain = figures([{ parameter, to }]).balance - now;
    moves.push({ kind, key, strategy: labelOf(kind, member), from, to, slope, gain });
  }
  return inOrder(moves, ({ gain }) => gain);
}
