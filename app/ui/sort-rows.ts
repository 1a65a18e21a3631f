import type { ReactNode } from 'react';

/** What is shown is what is sorted by, unless the two are given apart; made only for rows that are seen, as a function. */
export type Cell =
  | string
  | number
  | null
  | { value: string | number | null; show: ReactNode | (() => ReactNode) };
export type TableRow = { id: string; cells: Record<string, Cell> };

export const valueIn = (cell: Cell | undefined) =>
  cell !== null && typeof cell === 'object' ? cell.value : (cell ?? null);

/** Words by the language's own order, numbers by size, what is missing last whichever way it goes. */
export function sortRows(
  rows: TableRow[],
  key: string,
  descending: boolean,
  locale: string,
): TableRow[] {
  const words = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const way = descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [valueIn(one.cells[key]), valueIn(other.cells[key])];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    if (typeof a === 'number' && typeof b === 'number') return way * (a - b);
    return way * words.compare(String(a), String(b));
  });
}
