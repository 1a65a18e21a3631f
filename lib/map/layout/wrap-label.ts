import { textWidth } from './text-width.ts';

/** Widths in px. A word of its own may be a little wider than a line of several. */
const LINE = 92;
const WORD = 100;
const PADDING = 8;
const ROW = 17;
const ROWS = 3;

/** A label in at most three short lines, cut with an ellipsis, and the room it takes. */
export function wrapLabel(text: string): { lines: string[]; width: number; height: number } {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : '';
    if (joined && textWidth(joined) <= LINE) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const shown = lines.slice(0, ROWS).map((line) => (textWidth(line) > WORD ? cut(line) : line));
  if (lines.length > ROWS) shown[ROWS - 1] = cut(`${shown[ROWS - 1]!.replace(/…$/, '')} `);
  return {
    lines: shown,
    width: Math.ceil(Math.max(...shown.map(textWidth))) + PADDING,
    height: shown.length * ROW + 4,
  };
}

function cut(line: string): string {
  const characters = [...line];
  while (characters.length > 1 && textWidth(`${characters.join('').trimEnd()}…`) > WORD)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
