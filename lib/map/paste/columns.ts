/** What rows of a spreadsheet can be about. */
export const pasteKinds = ['actors', 'supplies'] as const;
export type PasteKind = (typeof pasteKinds)[number];

/** The columns of each kind, in the order in which they are read where no heading names them. */
export const pasteColumns = {
  actors: ['name', 'side', 'kind', 'position', 'people'],
  supplies: ['supplier', 'resource', 'dependent', 'share', 'spare', 'importance'],
} as const;
export type PasteColumn = (typeof pasteColumns)[PasteKind][number];

/** Those without which a row says nothing. */
export const neededColumns: Record<PasteKind, readonly PasteColumn[]> = {
  actors: ['name'],
  supplies: ['supplier', 'resource', 'dependent'],
};

/** The text of a row's cells as pasted; a column that is absent or empty says nothing. */
export type PasteCells = Partial<Record<PasteColumn, string>>;

/** How plain numbers of shares are meant: 75 of 100, or 0.75 of 1. A per cent sign settles it for its cell. */
export type Scale = 'hundred' | 'one';

/** A name as it is compared: neither case nor the number of spaces tells two apart. */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** A word of a heading or a choice as it is compared: accents and punctuation do not count either. */
export const wordKey = (word: string): string =>
  nameKey(word)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What each column is called in English and Spanish, and in the spreadsheets that the map is downloaded as. */
const headings: Record<PasteColumn, string[]> = {
  name: ['name', 'actor', 'label', 'nombre'],
  side: ['side', 'lado', 'bando'],
  kind: ['kind', 'type', 'tipo', 'clase'],
  position: ['position', 'posicion', 'postura'],
  people: ['people', 'size', 'how many people', 'personas', 'gente', 'tamano', 'cuantas personas'],
  supplier: ['supplier', 'who supplies', 'who supplies it', 'proveedor', 'quien suministra'],
  resource: ['resource', 'for what', 'label', 'recurso', 'que'],
  dependent: ['dependent', 'who depends', 'depends', 'dependiente', 'quien depende'],
  share: ['share', 'share of 100', 'parte', 'cuota', 'parte de 100'],
  spare: ['spare capacity', 'spare', 'capacity', 'capacidad de reserva', 'reserva', 'capacidad'],
  importance: ['importance', 'importancia'],
};

/** The column of a kind that a heading names; null when none does. */
export const columnNamed = (kind: PasteKind, heading: string): PasteColumn | null =>
  pasteColumns[kind].find((column) => headings[column].includes(wordKey(heading))) ?? null;
