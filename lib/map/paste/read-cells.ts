import { importancePoints } from '../sentences/words.ts';
import type { sides } from '../words.ts';
import { type PasteCells, type Scale, wordKey } from './columns.ts';

type Side = (typeof sides)[number];

const words = <Value>(lists: [Value, string[]][]) =>
  new Map(lists.flatMap(([value, list]) => list.map((word) => [word, value] as const)));

const sideWords = words<Side>([
  ['movement', ['us', 'we', 'ours', 'movement', 'nosotros', 'nosotras', 'movimiento']],
  ['ally', ['ally', 'allies', 'aliado', 'aliada', 'aliados', 'aliadas']],
  ['neutral', ['neutral', 'neutrales']],
  ['opponent', ['opponent', 'opponents', 'oponente', 'oponentes', 'opositor', 'opositora']],
  ['target', ['target', 'objetivo']],
  ['secondary_target', ['secondary target', 'objetivo secundario']],
]);

const positionWords = words<number>([
  [2, ['2', 'active ally', 'aliado activo', 'aliada activa']],
  [1, ['1', 'passive ally', 'aliado pasivo', 'aliada pasiva']],
  [0, ['0', 'neutral']],
  [-1, ['passive opponent', 'opositor pasivo', 'opositora pasiva', 'oponente pasivo']],
  [-2, ['active opponent', 'opositor activo', 'opositora activa', 'oponente activo']],
]);

const kindWords = words<string>([
  ['business', ['business', 'comercio', 'negocio']],
  ['buyer', ['buyer', 'comprador', 'compradora']],
  ['company', ['company', 'empresa']],
  ['constituency', ['group of people', 'constituency', 'grupo de personas']],
  ['decision_maker', ['decision maker', 'quien decide']],
  ['government', ['government', 'gobierno']],
  ['institution', ['institution', 'institucion']],
  ['media', ['media', 'medios']],
  ['organization', ['organization', 'organisation', 'organizacion']],
  ['person', ['person', 'persona']],
]);

const importanceWords = words<string>([
  ['none', ['none', 'ninguna']],
  ['minor', ['minor', 'pequena']],
  ['moderate', ['moderate', 'moderada']],
  ['major', ['major', 'grande']],
  ['decisive', ['decisive', 'decisiva']],
]);

export const readSide = (text: string): Side | null => sideWords.get(wordKey(text)) ?? null;

/** −2 active opponent to 2 active ally, from a word or a number; null for anything else. */
export function readPosition(text: string): number | null {
  const number = /^\s*([+\-−–]?)\s*([012])\s*$/u.exec(text);
  if (number) return Number(number[2]) * (/[-−–]/u.test(number[1]!) ? -1 : 1) || 0;
  return positionWords.get(wordKey(text)) ?? null;
}

/** One of the usual kinds by its word, otherwise the words as they are. */
export const readKind = (text: string): string => kindWords.get(wordKey(text)) ?? text.trim();

/** A whole number, with or without separators of thousands; null for anything else. */
export function readCount(text: string): number | null {
  const digits = /^\d{1,3}([.,'’\s]\d{3})+$/u.test(text.trim())
    ? text.replace(/\D/gu, '')
    : text.trim();
  return /^\d{1,10}$/u.test(digits) ? Number(digits) : null;
}

/** An amount that is 0 or more, with a point or a comma before its decimals, of 100 or of 1; null for anything else. */
export function readAmount(text: string, scale: Scale): number | null {
  const found = /^(\d{1,9}(?:[.,]\d{1,12})?|[.,]\d{1,12})\s*(%?)$/u.exec(text.trim());
  if (!found) return null;
  const number = Number(found[1]!.replace(',', '.'));
  return found[2] || scale === 'hundred' ? number / 100 : number;
}

/** Importance, 0 to 1, from one of the five words or an amount; null for anything else. */
export function readImportance(text: string, scale: Scale): number | null {
  const word = importanceWords.get(wordKey(text));
  const point = importancePoints.find((one) => one.word === word);
  return point ? point.value : readAmount(text, scale);
}

/** How the plain numbers of these rows are most likely meant: of 1 only where there are some and none is larger. */
export function scaleOf(rows: readonly PasteCells[]): Scale {
  const plain = rows
    .flatMap(({ share, importance }) => [share, importance])
    .flatMap((text) => (text && !text.includes('%') ? (readAmount(text, 'one') ?? []) : []));
  return plain.length > 0 && Math.max(...plain.slice(0, 50_000)) <= 1 ? 'one' : 'hundred';
}
