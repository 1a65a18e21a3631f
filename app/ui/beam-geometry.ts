/** The picture's box and the lever in it, in SVG units. */
export const box = { width: 520, height: 228 };
export const pivot = { x: 260, y: 58 };
/** The lever's half length, where the weights hang, and the dial its tip points at. */
export const arm = { tip: 204, hook: 168, dial: 216 };
export const rope = 12;
/** The bar the fulcrum stands on: its length is everything that pulls, its left part what is ours. */
export const ground = { left: 60, right: 460, height: 9 };
export const groundY = 204;

const STEEPEST = 12;
/** A weight of 1 fills this square; areas, not sides, are in proportion. */
const FULL_SIDE = 96;

/** Degrees that our arm hangs below level: -12 when balance is 0, level at one half, 12 at 1. */
export const tiltOf = (balance: number) => (Math.min(1, Math.max(0, balance)) - 0.5) * 2 * STEEPEST;

/** Side of the square whose area stands for a share of 1. */
export const sideOf = (share: number) => FULL_SIDE * Math.sqrt(Math.min(1, Math.max(0, share)));

/** A point on our arm (the left one) at some distance from the pivot, the arm tilted by so many degrees. */
export function onOurArm(distance: number, tilt: number) {
  const angle = (tilt * Math.PI) / 180;
  return { x: pivot.x - distance * Math.cos(angle), y: pivot.y + distance * Math.sin(angle) };
}

/** The same on their arm. */
export function onTheirArm(distance: number, tilt: number) {
  const ours = onOurArm(distance, tilt);
  return { x: 2 * pivot.x - ours.x, y: 2 * pivot.y - ours.y };
}

const at = ({ x, y }: { x: number; y: number }) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The dial between two balances, as a path at one distance from the pivot. */
export const arcPath = (low: number, high: number, distance = arm.dial) =>
  `M${at(onOurArm(distance, tiltOf(low)))} A${distance} ${distance} 0 0 0 ${at(onOurArm(distance, tiltOf(high)))}`;

/** A tick on the dial, outwards. */
export const tickPath = (balance: number, length: number) =>
  `M${at(onOurArm(arm.dial, tiltOf(balance)))} L${at(onOurArm(arm.dial + length, tiltOf(balance)))}`;

/** All positions that our arm may have between two balances, as a filled fan. */
export const fanPath = (low: number, high: number) => `${arcPath(low, high)} L${at(pivot)}Z`;

/** Where a balance divides the bar. */
export const along = (balance: number) =>
  ground.left + Math.min(1, Math.max(0, balance)) * (ground.right - ground.left);
