'use client';

import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useLocale } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Pager } from './pager.tsx';
import { type Cell, sortRows, type TableRow } from './sort-rows.ts';

export type Column = {
  key: string;
  label: string;
  /** Right-aligned, tabular figures. */
  numeric?: boolean;
  sortable?: boolean;
  /** Holds sentences: never squeezed into a tall thin column on a phone. */
  wide?: boolean;
};

const shown = (cell: Cell | undefined): ReactNode => {
  if (cell === null || typeof cell !== 'object') return cell ?? '–';
  return typeof cell.show === 'function' ? cell.show() : cell.show;
};

/** What scrolls has to take the keyboard, or its far side cannot be read without a pointer. */
const reachable = { tabIndex: 0 };

/** For what people compare. Scrolls inside its own frame; the header stays, the first column names the row. */
export function Table<Row extends TableRow>({
  caption,
  columns,
  rows,
  sortBy,
  descending = false,
  maxHeight,
  pageSize = Number.POSITIVE_INFINITY,
  draw = (row, key) => shown(row.cells[key]),
}: {
  caption: string;
  columns: Column[];
  rows: Row[];
  /** The column sorted at first; without it rows stand as given. */
  sortBy?: string;
  descending?: boolean;
  /** In pixels; beyond it the body scrolls under its header. */
  maxHeight?: number;
  /** How many rows are shown at once; the others are a page away. */
  pageSize?: number;
  /** Draws a cell otherwise than as it is. */
  draw?: (row: Row, key: string) => ReactNode;
}) {
  const locale = useLocale();
  const [sort, setSort] = useState(sortBy ? { key: sortBy, descending } : null);
  const ordered = sort ? sortRows(rows, sort.key, sort.descending, locale) : rows;
  const [asked, setAsked] = useState(0);
  const pages = Math.max(1, Math.ceil(ordered.length / pageSize));
  // A filter may have left fewer pages than there were.
  const page = Math.min(asked, pages - 1);
  const visible = pages > 1 ? ordered.slice(page * pageSize, (page + 1) * pageSize) : ordered;
  const press = (key: string, numeric = false) =>
    setSort(
      sort?.key === key ? { key, descending: !sort.descending } : { key, descending: numeric },
    );
  const table = (
    <div
      {...reachable}
      className="relative max-w-full overflow-auto rounded-md border border-line bg-surface"
      style={{ maxHeight }}
    >
      <table className="w-full border-separate border-spacing-0">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => {
              const active = sort?.key === column.key ? sort : null;
              const Arrow = !active ? ChevronsUpDown : active.descending ? ArrowDown : ArrowUp;
              return (
                <th
                  key={column.key}
                  scope="col"
                  aria-sort={active ? (active.descending ? 'descending' : 'ascending') : undefined}
                  className={`sticky top-0 ${at === 0 ? 'start-0 z-20' : 'z-10'} border-b border-edge bg-surface text-sm font-semibold text-muted ${column.numeric ? 'text-end' : 'text-start'} ${column.sortable ? '' : 'px-3 py-2'}`}
                >
                  {column.sortable ? (
                    <button
                      type="button"
                      onClick={() => press(column.key, column.numeric)}
                      className={`flex min-h-11 w-full items-center gap-1 px-3 -outline-offset-2 hover:text-ink ${column.numeric ? 'justify-end' : ''} ${active ? 'text-ink' : ''}`}
                    >
                      {column.label}
                      <Arrow aria-hidden className="size-3.5 shrink-0" />
                    </button>
                  ) : (
                    column.label
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {visible.map((row) => (
            <tr key={row.id} className="bg-surface hover:bg-wash">
              {columns.map((column, at) => {
                const Cell = at === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={column.key}
                    scope={at === 0 ? 'row' : undefined}
                    className={`border-b border-line px-3 py-2.5 align-baseline font-normal ${column.numeric ? 'text-end whitespace-nowrap' : 'text-start'} ${column.wide ? 'min-w-64' : ''} ${at === 0 ? 'sticky start-0 min-w-32 bg-inherit' : ''}`}
                  >
                    {draw(row, column.key)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
  if (pages === 1) return table;
  return (
    <>
      {table}
      <Pager page={page} pages={pages} onPage={setAsked} />
    </>
  );
}
