import { wrapText } from './wrap-label.ts';

/** Text in px and how many rows of it a node of the usual height has room for, beside a line below the name or not. */
const SIZES = [
  { size: 17, row: 19, rows: { alone: 3, above: 2 } },
  { size: 14, row: 15.5, rows: { alone: 4, above: 3 } },
  { size: 12.5, row: 12.5, rows: { alone: 5, above: 4 } },
] as const;
/** Of a node's width, in px, what no text takes. */
export const PADDING = 14;

/**
 * A name in a node: in the largest size in which all of it has room, and cut with an ellipsis only when it has none in
 * the smallest.
 *
 * @param width of the node, in px.
 * @param place whether another line stands below the name.
 */
export function fitName(name: string, width: number, place: 'alone' | 'above') {
  const inSize = ({ size, row, rows }: (typeof SIZES)[number]) => {
    const room = (width - PADDING) * (14 / size);
    const lines = wrapText(name, { line: room, word: room, rows: rows[place] });
    const cut = lines.some((line) => line.endsWith('…'));
    return { size, row, rows: rows[place], lines, cut };
  };
  const [usual, smaller, smallest] = SIZES;
  for (const size of [usual, smaller]) {
    const fits = inSize(size);
    if (!fits.cut) return fits;
  }
  return inSize(smallest);
}
