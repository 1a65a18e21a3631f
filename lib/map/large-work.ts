import type { Actor } from '#lib/auth/actor.ts';
import { importFile, previewImport } from './import/import-file.ts';
import { startImport } from './import/start-import.ts';
import { undoImport } from './import/undo-import.ts';
import { pasteRows } from './paste/paste-rows.ts';
import { takeBackPaste } from './paste/take-back-paste.ts';

type Commands = {
  previewImport: typeof previewImport;
  importFile: typeof importFile;
  startImport: typeof startImport;
  undoImport: typeof undoImport;
  pasteRows: typeof pasteRows;
  takeBackPaste: typeof takeBackPaste;
};
/** What takes seconds with a large file, with many rows, or on a large map. */
export type LargeName = keyof Commands;
type Inputs = { [Name in LargeName]: Parameters<Commands[Name]>[1] };
type Answers = { [Name in LargeName]: Awaited<ReturnType<Commands[Name]>> };
export type Large<Name extends LargeName> = { name: Name; actor: Actor; input: Inputs[Name] };

const commands: {
  [Name in LargeName]: (actor: Actor, input: Inputs[Name]) => Promise<Answers[Name]>;
} = { previewImport, importFile, startImport, undoImport, pasteRows, takeBackPaste };

/** Does it here and now. */
export const doHere = <Name extends LargeName>({
  name,
  actor,
  input,
}: Large<Name>): Promise<Answers[Name]> => commands[name](actor, input);

/** In bytes: below it a file is read within a tenth of a second, and another thread would only take longer. */
const SMALL_FILE = 150_000;
/** In rows, likewise. */
const SMALL_PASTE = 500;

function isSmall(input: Inputs[LargeName]): boolean {
  if ('file' in input) return input.file.length < SMALL_FILE;
  if ('rows' in input) return input.rows.length < SMALL_PASTE;
  // How much there is to be taken back only the database knows.
  return false;
}

type Elsewhere = <Name extends LargeName>(
  large: Large<Name>,
  signal?: AbortSignal,
) => Promise<Answers[Name]>;
let elsewhere: Elsewhere = doHere;

/** Has what is large done by `other`: the server does it beside what it does for everyone else. */
export function doElsewhere(other: Elsewhere): void {
  elsewhere = other;
}

/**
 * Does a command where it holds nobody up.
 *
 * @param signal of whoever asked being gone; for what writes nothing.
 */
export const doLarge = <Name extends LargeName>(
  name: Name,
  actor: Actor,
  input: Inputs[Name],
  signal?: AbortSignal,
): Promise<Answers[Name]> => (isSmall(input) ? doHere : elsewhere)({ name, actor, input }, signal);
