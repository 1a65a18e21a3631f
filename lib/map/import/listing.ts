import { createHash } from 'node:crypto';
import type { ImportPreview, PreviewLine } from './schema.ts';
import { listed } from './words.ts';

/** So many of the lines that say something new are listed; all are counted. */
const MOST_LINES = 300;

type Counts = ImportPreview['counts'];

/** What a preview lists, and a digest of everything it is made of, listed or not. */
export function listing() {
  const counts = Object.fromEntries(
    listed.map((list) => [list, { added: 0, changed: 0, same: 0 }]),
  ) as Counts;
  const lines: PreviewLine[] = [];
  const sealed: string[] = [];
  const seal = (...parts: (string | number | null)[]) => void sealed.push(parts.join('\0'));
  return {
    ...{ counts, lines, seal },
    line(
      list: PreviewLine['list'],
      names: string[],
      isNew: boolean,
      changes: PreviewLine['changes'],
    ): void {
      const state = isNew ? 'added' : changes.length > 0 ? 'changed' : 'same';
      seal(list, state, ...names);
      for (const { field, from, to } of changes) seal(field, from, to);
      counts[list][state] += 1;
      if (state !== 'same' && lines.length < MOST_LINES)
        lines.push({ list, state, names, changes });
    },
    digest: () => createHash('sha256').update(sealed.join('\n')).digest('base64url'),
  };
}
