const LINE = 17;
const CHARACTER = 6.3;
const ROW = 15;

/** A label in at most two short lines, cut with an ellipsis, and the room it takes. */
export function wrapLabel(text: string): { lines: string[]; width: number; height: number } {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)!;
    if (last === '') lines[lines.length - 1] = word;
    else if (`${last} ${word}`.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines
    .slice(0, 2)
    .map((line) => (line.length > LINE + 3 ? `${line.slice(0, LINE + 2)}…` : line));
  if (lines.length > 2) shown[1] = `${shown[1]!.slice(0, LINE)}…`;
  return {
    lines: shown,
    width: Math.max(...shown.map((line) => line.length)) * CHARACTER + 10,
    height: shown.length * ROW + 4,
  };
}
