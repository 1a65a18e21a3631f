import { type Box, meet } from './paths.ts';
import { MARK, type Mark } from './place-marks.ts';
import type { ChartPoint } from './point.ts';
import type { Scale } from './scale.ts';

export type Label = { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' };

const SIZE = 12;
/** Wider than most letters are, so that an estimate without a screen errs towards no collision. */
const LETTER = 6.4;
const GAP = 4;

const shorten = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\s,.;:(]+\S*$/, '')}…`;

function boxOf({ text, x, y, anchor }: Label): Box {
  const width = text.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - SIZE, bottom: y + GAP };
}

/** Names the steps that moved the balance most, as many as there is free room for. */
export function placeLabels(
  points: ChartPoint[],
  marks: Mark[],
  line: Box[],
  scale: Scale,
  most: number,
): Label[] {
  const moved = (at: number) =>
    Math.abs((points[at]?.balance ?? 0) - (points[at - 1]?.balance ?? 0));
  const taken = marks.map((mark) => ({
    left: mark.x - MARK - 2,
    right: mark.x + MARK + 2,
    top: mark.y - MARK - 2,
    bottom: mark.y + MARK + 2,
  }));
  const candidates = marks
    .filter((mark, at) => marks.findIndex((other) => other.at === mark.at) === at)
    .toSorted((one, other) => moved(other.at) - moved(one.at));
  const labels: Label[] = [];
  const longest = scale.width < 480 ? 20 : 30;
  for (const mark of candidates) {
    if (labels.length === most) break;
    const text = shorten(mark.happening.title, longest);
    const { x, y } = mark;
    const places: Label[] = [
      { text, x: x - MARK - GAP, y: y - 2, anchor: 'end' },
      { text, x, y: y - MARK - 6, anchor: 'middle' },
      { text, x: x + MARK, y: y - MARK - 4, anchor: 'end' },
      { text, x: x - MARK, y: y - MARK - 4, anchor: 'start' },
      { text, x: x + MARK + GAP, y: y + SIZE + GAP, anchor: 'start' },
      { text, x, y: y + MARK + SIZE + 4, anchor: 'middle' },
      { text, x: x - MARK, y: y + MARK + SIZE + 4, anchor: 'start' },
      { text, x: x + MARK, y: y - MARK - SIZE - 8, anchor: 'end' },
    ];
    const place = places.find((label) => {
      const box = boxOf(label);
      const inside =
        box.left >= scale.left &&
        box.right <= scale.right &&
        box.top >= scale.top - 14 &&
        box.bottom <= scale.bottom;
      return inside && ![...taken, ...line].some((other) => meet(box, other));
    });
    if (!place) continue;
    labels.push(place);
    taken.push(boxOf(place));
  }
  return labels;
}
