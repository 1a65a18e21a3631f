import { HIGHEST_TRANSMISSION } from '#lib/power/leverage/pressure.ts';
import type { Parameter } from '#lib/power/parameter.ts';
import { helpsOf } from './helps.ts';
import type { Problem } from './problem.ts';
import { newcomersOf, type Relaxation } from './relaxation.ts';
import { numbersAfter, type Touched } from './touched.ts';

/** At most what each move can do for L and G in any plan, beyond the moves that are counted in from the start. */
export type Marginals = {
  /** 1 for moves to be counted in from the start, since what they do depends on others in ways that this cannot bound. */
  readonly tangledL: Uint8Array;
  readonly tangledG: Uint8Array;
  /** What a move adds to L, and what it takes from G, at most; 0 or more, no units; 0 for the tangled. */
  readonly up: Float64Array;
  readonly down: Float64Array;
};

/**
 * L as a series in dependences and transmissions has coefficients from 0 up, and each of these is a product of factors
 * that moves raise in equal steps, so a move adds most when all others have been made: L(all) − L(all but it). G, which
 * moves lower, falls most when no other has lowered it and all have done what raises it.
 *
 * That holds only while steps are equal. Moves are tangled where they are not: where several moves touch one number
 * and it may be cut off, where shares may sum above 1, where participation and spare capacity of one member both move
 * (A holds their product), or where somebody joins the bloc. All moves are where the walk has no solution below 1 with
 * all that raises L, or G, at once.
 *
 * @see power-model.md §7.
 */
export function marginalsOf(problem: Problem, relaxation: Relaxation): Marginals {
  const { touched, moves } = problem;
  const { signOfL, signOfG, raisesL, lowersG, raisesG } = helpsOf(problem);
  const all = [...moves.keys()];
  const tangledL = tangledMoves(problem, signOfL);
  const tangledG = tangledMoves(problem, signOfG);
  const up = new Float64Array(moves.length);
  const down = new Float64Array(moves.length);

  const perhaps = new Set(newcomersOf(problem).keys());
  const leverage = (without?: number) =>
    relaxation.leverageAtMost({
      numbers: numbersAfter(touched, [], all, (delta, touch, move) =>
        move === without ? false : raisesL(delta, touch, move),
      ),
      ...{ joined: new Set(), perhaps },
    });
  const whole = leverage();
  if (whole.exact)
    for (const move of all.filter((one) => !tangledL[one]))
      up[move] = safely(whole.leverage - leverage(move).leverage, whole.leverage);
  else tangledL.fill(1);

  const counterLeverage = (made?: number) =>
    relaxation.counterLeverageAtLeast({
      numbers: numbersAfter(
        touched,
        [],
        all,
        (delta, touch, move) =>
          raisesG(delta, touch, move) || (move === made && lowersG(delta, touch, move)),
      ),
      ...{ joined: new Set(), perhaps: new Set() },
    });
  const worst = counterLeverage();
  if (worst === null) tangledG.fill(1);
  else
    for (const move of all.filter((one) => !tangledG[one]))
      down[move] = safely(worst - (counterLeverage(move) ?? 0), worst);
  return { tangledL, tangledG, up, down };
}

/** A difference of two figures within 1e-12 of the exact ones; exactly 0 where nothing at all was different. */
const safely = (difference: number, of: number) =>
  difference === 0 ? 0 : Math.max(0, difference) + 4e-12 * of;

function tangledMoves(problem: Problem, sign: (parameter: Parameter) => number): Uint8Array {
  const { touched, moves } = problem;
  const parts = [...cutOff(touched), ...overfull(touched), ...multiplied(problem)];
  const tangledTouches = new Set([
    ...newcomersOf(problem).keys(),
    ...parts.filter((at) => sign(touched.touches[at]!.parameter) !== 0),
  ]);
  return Uint8Array.from(moves, (_, move) =>
    touched.deltas[move]!.some(({ at }) => tangledTouches.has(at)) ? 1 : 0,
  );
}

/** Touches of several moves that together may leave the parameter's range. */
function cutOff({ touches, deltas }: Touched): number[] {
  const made = touches.map(({ now }) => ({ moves: 0, low: now, high: now }));
  for (const { at, delta } of deltas.flat()) {
    made[at]!.moves++;
    if (delta < 0) made[at]!.low += delta;
    else made[at]!.high += delta;
  }
  return made.flatMap(({ moves, low, high }, at) => {
    const { parameter, highest } = touches[at]!;
    const most = parameter.kind === 'tau_back' ? HIGHEST_TRANSMISSION : highest;
    return moves > 1 && (low < 0 || high > most) ? [at] : [];
  });
}

/** Touched shares of a need whose shares may sum above 1. */
function overfull(touched: Touched): number[] {
  const { touches, rows, deltas } = touched;
  const numbers = numbersAfter(touched, [], deltas.keys(), (delta) => delta > 0);
  return rows.flatMap(({ rest, at }) =>
    touches[at[0]!]!.parameter.kind === 's' &&
    at.reduce((sum, one) => sum + numbers[one]!, rest) > 1
      ? at
      : [],
  );
}

/** Participation, and spare capacities of the same supplier for somebody outside the bloc. */
function multiplied({ model, touched: { touches } }: Problem): number[] {
  const members = new Set(model.members.map(({ actor }) => actor));
  const taking = touches.map(({ parameter: { kind, key } }) => (kind === 'pi' ? key[0] : null));
  const giving = touches.map(({ parameter: { kind, key } }) =>
    kind === 'k' && !members.has(key[0]!) ? key[1] : null,
  );
  const both = new Set(taking.filter((actor) => actor !== null && giving.includes(actor)));
  return [...touches.keys()].filter((at) => both.has(taking[at]!) || both.has(giving[at]!));
}
