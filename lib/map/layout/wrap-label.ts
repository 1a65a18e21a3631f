const LINE = 12;
const CHARACTER = 7;
const ROW = 17;
const ROWS = 3;

/** A label in at most three short lines, cut with an ellipsis, and the room it takes. */
export function wrapLabel(text: string): { lines: string[]; width: number; height: number } {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)!;
    if (last === '') lines[lines.length - 1] = word;
    else if (`${last} ${word}`.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines
    .slice(0, ROWS)
    .map((line) => (line.length > LINE + 3 ? `${line.slice(0, LINE + 2)}…` : line));
  if (lines.length > ROWS) shown[ROWS - 1] = `${shown[ROWS - 1]!.slice(0, LINE)}…`;
  return {
    lines: shown,
    width: Math.max(...shown.map((line) => line.length)) * CHARACTER + 8,
    height: shown.length * ROW + 4,
  };
}
