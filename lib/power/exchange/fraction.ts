/** An exact number: top / bottom in lowest terms, bottom above 0. */
export type Fraction = { readonly top: bigint; readonly bottom: bigint };

export const ZERO: Fraction = { top: 0n, bottom: 1n };
export const HALF: Fraction = { top: 1n, bottom: 2n };
export const ONE: Fraction = { top: 1n, bottom: 1n };

/** top / bottom in lowest terms. Throws a RangeError if bottom is 0. */
export function fraction(top: bigint, bottom: bigint): Fraction {
  if (bottom === 0n) throw new RangeError('bottom of a fraction is 0, expected any other number');
  let [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  while (b > 0n) [a, b] = [b, a % b];
  const divisor = bottom < 0n ? -a : a;
  return { top: top / divisor, bottom: bottom / divisor };
}

export const plus = (a: Fraction, b: Fraction) =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);

export const minus = (a: Fraction, b: Fraction) => plus(a, { ...b, top: -b.top });

/** A fraction times a whole number. */
export const times = (a: Fraction, factor: number) => fraction(a.top * BigInt(factor), a.bottom);

/** A fraction divided by a whole number other than 0. */
export const over = (a: Fraction, divisor: number) => fraction(a.top, a.bottom * BigInt(divisor));

/** Below 0 when a < b, 0 when equal, above 0 when a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const larger = (a: Fraction, b: Fraction) => (compare(a, b) < 0 ? b : a);
export const smaller = (a: Fraction, b: Fraction) => (compare(a, b) > 0 ? b : a);

/** The nearest double, within one unit in its last place, however long top and bottom are. */
export function toNumber({ top, bottom }: Fraction): number {
  if (top < 0n) return -toNumber({ top: -top, bottom });
  const digits = (x: bigint) => x.toString(16).length;
  // Sixteen hexadecimal digits or more remain of the quotient, where a double holds thirteen.
  const shift = Math.max(0, digits(bottom) - digits(top) + 17);
  return Number((top << BigInt(4 * shift)) / bottom) / 2 ** (4 * shift);
}
