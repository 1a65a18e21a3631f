import type { Box } from './ports.ts';

const SIZE = 96;

/** Things by the squares of a grid that they touch, so that a question about one place looks at few of them. */
export class Cells<T> {
  readonly #cells = new Map<number, T[]>();

  add(box: Box, thing: T): void {
    for (const key of keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(thing);
      else this.#cells.set(key, [thing]);
    }
  }

  /** Whatever may meet the box, some of it more than once. */
  *near(box: Box): Generator<T> {
    for (const key of keysOf(box)) yield* this.#cells.get(key) ?? [];
  }
}

function* keysOf({ x, y, width, height }: Box): Generator<number> {
  const last = { x: Math.floor((x + width / 2) / SIZE), y: Math.floor((y + height / 2) / SIZE) };
  for (let i = Math.floor((x - width / 2) / SIZE); i <= last.x; i++)
    for (let j = Math.floor((y - height / 2) / SIZE); j <= last.y; j++) yield i * 1e6 + j;
}
