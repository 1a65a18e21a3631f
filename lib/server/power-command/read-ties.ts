import { CsvError, parse } from 'csv-parse/sync';
import { LARGEST } from '#lib/power/case-file/read-json.ts';
import { readNumber, shown } from './arguments.ts';
import { Refusal, tooLarge } from './refusal.ts';

type Ties = { nodes: string[]; ties: [from: string, to: string][] };

/**
 * Reads a `from,to[,weight]` list with a header row: nodes in the order in which they are first named. A weight says
 * how strong a tie is, and 0 that there is none; the figures count ties only. The same tie twice is one.
 *
 * Refuses everything else with every problem by its line.
 */
export function readTies(text: string): Ties {
  if (text.length > LARGEST) throw new Refusal(tooLarge(LARGEST));
  const problems: string[] = [];
  const nodes = new Set<string>();
  const ties: [string, string][] = [];
  let header: string[] | undefined;

  const readRow = (row: string[], line: number) => {
    const wrong = (message: string) => problems.push(`Line ${line}: ${message}`);
    if (!header) {
      header = row;
      if (!/^from,to(,weight)?$/.test(row.join()))
        wrong(`Expected the header from,to or from,to,weight, found ${shown(row.join())}.`);
      return;
    }
    const [from = '', to = '', weight = '1'] = row;
    if (row.length !== header.length)
      return wrong(`Expected ${header.length} fields as in the header, found ${row.length}.`);
    if (from === '' || to === '') return wrong('A tie needs a name at both ends.');
    const strength = readNumber(weight);
    if (strength === null)
      return wrong(`The weight is ${shown(weight)}, expected a finite number in decimals.`);
    if (from === to) return wrong(`Both ends are ${shown(from)}; name two different nodes.`);
    nodes.add(from).add(to);
    if (strength !== 0) ties.push([from, to]);
  };

  try {
    parse(text, {
      ...{ bom: true, trim: true, skip_empty_lines: true, relax_column_count: true },
      on_record: (row: string[], { lines }) => {
        readRow(row, lines);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push(`${error.message.replace(/\s+/g, ' ')}.`);
  }
  if (!header && problems.length === 0)
    problems.push('Line 1: Expected the header from,to or from,to,weight, found nothing.');
  if (problems.length > 0) throw new Refusal(...problems);
  return { nodes: [...nodes], ties };
}
