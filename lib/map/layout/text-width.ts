/** Widths of characters in the map's typeface at 14 px, the bolder of its two weights, rounded up. */
const WIDTHS: [string, number][] = [
  [' ', 3.6],
  ["ijl|'.,:;!·", 4.4],
  ['ftrIJ()[]"/-\\*', 6],
  ['mw%@', 12.4],
  ['MW—…', 13.6],
  ['ABCDEFGHKLNOPQRSTUVXYZ&', 10.8],
  ['sckvxyz', 8.2],
  ['abdeghnopqu', 8.8],
];
/** Has no accents to take off. */
const PLAIN = /^[ -~]*$/;
const OTHER_LATIN = 9.2;
const OTHER = 14.5;

const widthOf = new Map(
  WIDTHS.flatMap(([characters, width]) => [...characters].map((c) => [c, width])),
);

/**
 * At most how wide a line of text is on the map, in px at 14 px, without asking a browser: places are worked out
 * where there is none. Accents do not widen a letter; other scripts are taken to be as wide as they are high.
 */
export function textWidth(line: string): number {
  let width = 0;
  const bare = PLAIN.test(line) ? line : line.normalize('NFD').replace(/\p{M}/gu, '');
  for (const character of bare)
    width += widthOf.get(character) ?? (character < '\u0250' ? OTHER_LATIN : OTHER);
  return width;
}
