import { previewImport } from './import-file.ts';

/** In base64: below it a file is read within a tenth of a second, and another thread would only take longer. */
const SMALL = 200_000;

let elsewhere = previewImport;

/** Has large files looked at by `other`: the server reads them beside what it does for everyone else. */
export function lookElsewhere(other: typeof previewImport): void {
  elsewhere = other;
}

/** What a file would do to the map: {@link previewImport}, where it holds nobody up. */
export const lookAtFile: typeof previewImport = (actor, input) =>
  input.file.length > SMALL ? elsewhere(actor, input) : previewImport(actor, input);
