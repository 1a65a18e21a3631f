import type { ReactNode } from 'react';

/** What is shown is what is sorted by, unless the two are given apart; made only for rows that are seen, as a function. */
export type Cell =
  | string
  | number
  | null
  | { value: string | number | null; show: ReactNode | (() => ReactNode) };
export type TableRow = {
  id: string;
  /** Asked for only where the row is seen, or sorted by without `values`. */
  readonly cells: Record<string, Cell>;
  /** What the columns are sorted by: of thousands of rows the cells need not be made for that. */
  values?: Record<string, string | number | null>;
};

export const valueIn = (cell: Cell | undefined) =>
  cell !== null && typeof cell === 'object' ? cell.value : (cell ?? null);

/** Words by the language's own order, numbers by size, what is missing last whichever way it goes. */
export function sortRows<Row extends TableRow>(
  rows: Row[],
  key: string,
  descending: boolean,
  locale: string,
): Row[] {
  const words = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const way = descending ? -1 : 1;
  const sorted = (row: TableRow) => (row.values ? row.values[key]! : valueIn(row.cells[key]));
  const keyed = rows.map((row) => ({ row, value: sorted(row) }));
  keyed.sort(({ value: a }, { value: b }) => {
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return way * (a - b);
    return way * words.compare(String(a), String(b));
  });
  return keyed.map(({ row }) => row);
}
