/** Hands the number back when it lies in [min, max] and is finite; throws a RangeError naming it when not. */
export function inRange(name: string, value: number, min: number, max = Infinity): number {
  if (value >= min && value <= max && value < Infinity) return value;
  const range = max === Infinity ? `${min} or more` : `${min} to ${max}`;
  throw new RangeError(`${name} is ${value}, expected ${range}`);
}
