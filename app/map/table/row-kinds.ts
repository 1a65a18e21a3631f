/** What the rows of the table can be, in the order in which they are offered. */
export const ROW_KINDS = ['actors', 'resources', 'values', 'supplies', 'ties'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** The kind of rows that an address names; whatever else it says is actors. */
export const rowKindOf = (named: unknown): RowKind =>
  ROW_KINDS.find((kind) => kind === named) ?? 'actors';
