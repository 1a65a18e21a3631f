import { CsvError, parse } from 'csv-parse/sync';
import { unguarded } from '#lib/map/files/csv.ts';
import { refused } from './refuse.ts';
import type { Sheet } from './tables.ts';

const delimiters = [',', ';', '\t'];

/** The rows of a CSV file, its delimiter told from its first line. Every cell is text: nothing is computed. @throws Refused */
export function readCsv(text: string): Sheet {
  const first = text
    .slice(0, 10_000)
    .split(/[\r\n]/, 1)[0]!
    .replace(/"[^"]*"/g, '');
  const times = (delimiter: string) => first.split(delimiter).length;
  const delimiter = delimiters.toSorted((a, b) => times(b) - times(a))[0]!;
  // A row's place is its first line: one more than the last of the row before.
  const ends = [0];
  try {
    const records = parse(text, {
      ...{ bom: true, delimiter, relax_column_count: true, max_record_size: 1_000_000 },
      on_record: (record: string[], { lines }) => {
        ends.push(lines);
        return record;
      },
    });
    return {
      name: '',
      rows: records.map((record, index) => ({
        at: `line ${ends[index]! + 1}`,
        cells: record.map(unguarded),
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    throw refused(`line ${line}`, 'bad-csv', { detail: error.message });
  }
}
