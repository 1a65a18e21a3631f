import { textWidth } from './text-width.ts';

/** Widths in px at 14 px. A word of its own may be a little wider than a line of several. */
export type Room = { line: number; word: number; rows: number };

const LABEL: Room = { line: 92, word: 100, rows: 5 };
const PADDING = 8;
const ROW = 17;

/** A label in at most five short lines, cut with an ellipsis, and the room it takes. */
export function wrapLabel(text: string): { lines: string[]; width: number; height: number } {
  const lines = wrapText(text, LABEL);
  return {
    lines,
    width: Math.ceil(Math.max(...lines.map(textWidth))) + PADDING,
    height: lines.length * ROW + 4,
  };
}

/** Text in as many lines as there is room for, at least one; what does not fit ends in an ellipsis. */
export function wrapText(text: string, { line: most, word: widest, rows }: Room): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : '';
    if (joined && textWidth(joined) <= most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const shown = lines
    .slice(0, rows)
    .map((line) => (textWidth(line) > widest ? cut(line, widest) : line));
  if (lines.length > rows) shown[rows - 1] = cut(shown[rows - 1]!.replace(/…$/, ''), widest);
  return shown;
}

function cut(line: string, widest: number): string {
  const characters = [...line];
  while (characters.length > 1 && textWidth(`${characters.join('').trimEnd()}…`) > widest)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
