import { type Link, type Placeable, ranksOf } from './ranks.ts';
import { spread } from './spread.ts';

export type Sized = Placeable & { width: number; height: number };
/** A node's middle. */
export type Place = { x: number; y: number };

const GAP = { column: 116, row: 20, lane: 12 };
const LANE = 16;
/**
 * More in one column than this would be a ladder nobody reads: the rest stand in a second one beside it. On large
 * maps more, so that the whole is about as high as it is wide and not a ribbon.
 */
const tallest = (actors: number) => Math.max(9, Math.ceil(Math.sqrt(1.3 * actors)));

/** A node, or the lane of an arrow that passes through a column without stopping there. */
type Slot = { id: string; height: number; beside: string[]; lane: boolean };

/**
 * Where everyone stands: columns by distance from the target, which is furthest to the right; within a column
 * near those they deal with, no two overlapping, with lanes left free for arrows that pass through.
 */
export function placeNodes(nodes: readonly Sized[], links: readonly Link[]): Map<string, Place> {
  const columns = columnsOf(nodes, ranksOf(nodes, links));
  const columnOf = new Map(columns.flatMap((column, c) => column.map((node) => [node.id, c])));
  const slots = slotsOf(columns, links, columnOf);
  const y = new Map<string, number>();
  for (const column of slots) settle(column, y, () => undefined);
  for (let sweep = 0; sweep < 12; sweep++) {
    const order = sweep % 2 === 0 ? slots.toReversed() : slots;
    for (const column of order) {
      const wish = (slot: Slot) => meanOf(slot.beside.flatMap((id) => y.get(id) ?? []));
      // The last sweeps keep the order and only straighten.
      if (sweep < 8) column.sort((a, b) => (wish(a) ?? y.get(a.id)!) - (wish(b) ?? y.get(b.id)!));
      settle(column, y, wish);
    }
  }

  const places = new Map<string, Place>();
  let x = 0;
  for (const column of columns) {
    const width = Math.max(...column.map((node) => node.width));
    for (const { id } of column) places.set(id, { x: x + width / 2, y: y.get(id)! });
    x += width + GAP.column;
  }
  return places;
}

function columnsOf(nodes: readonly Sized[], ranks: Map<string, number>): Sized[][] {
  const furthest = Math.max(0, ...ranks.values());
  const columns: Sized[][] = [];
  const most = tallest(nodes.length);
  for (let rank = furthest; rank >= 0; rank--) {
    const column = nodes.filter(({ id }) => ranks.get(id) === rank);
    const parts = Math.ceil(column.length / most);
    for (let part = 0; part < parts; part++)
      columns.push(column.filter((_, i) => i % parts === part));
  }
  return columns;
}

function slotsOf(columns: Sized[][], links: readonly Link[], columnOf: Map<string, number>) {
  const slots: Slot[][] = columns.map((column) =>
    column.map(({ id, height }) => ({ id, height, beside: [], lane: false })),
  );
  const byId = new Map(slots.flat().map((slot) => [slot.id, slot]));
  const join = (a: Slot, b: Slot) => {
    a.beside.push(b.id);
    b.beside.push(a.id);
  };
  const forward = links.filter(({ from, to }) => columnOf.get(from)! < columnOf.get(to)!);
  for (const { from, to, strength } of forward.toSorted((a, b) => b.strength - a.strength)) {
    let before = byId.get(from)!;
    const last = columnOf.get(to)!;
    const lanes = strength > 0.01;
    for (let c = columnOf.get(from)! + 1; lanes && c < last; c++) {
      if (slots[c]!.filter((slot) => slot.lane).length >= 6) continue;
      const lane = { id: `${from}>${to}@${c}`, height: LANE, beside: [], lane: true };
      slots[c]!.push(lane);
      join(before, lane);
      before = lane;
    }
    join(before, byId.get(to)!);
  }
  return slots;
}

function settle(column: Slot[], y: Map<string, number>, wish: (slot: Slot) => number | undefined) {
  const total = column.reduce((sum, slot) => sum + slot.height + GAP.row, 0);
  let top = -total / 2;
  const wished = column.map((slot) => {
    const stacked = top + slot.height / 2;
    top += slot.height + GAP.row;
    return wish(slot) ?? y.get(slot.id) ?? stacked;
  });
  // The gap of a lane is part of its height, so that one rule of distance serves both.
  const heights = column.map((slot) =>
    slot.lane ? slot.height - GAP.row + GAP.lane : slot.height,
  );
  for (const [i, at] of spread(wished, heights, GAP.row).entries()) y.set(column[i]!.id, at);
}

const meanOf = (list: number[]) =>
  list.length === 0 ? undefined : list.reduce((a, b) => a + b, 0) / list.length;
