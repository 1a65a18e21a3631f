import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import { type CaseNotes, unknownOf } from './kept.ts';

const known = [
  ...['schema', 'id', 'title', 'estimate_note', 'sources', 'actors', 'resources', 'values'],
  ...['supplies', 'outside', 'campaign', 'events'],
];

/** What a campaign's own row keeps of a case file. */
export function notesOfCase(file: PowerCase) {
  const notes: CaseNotes = {
    sources: file.sources,
    ...(file.estimate_note !== undefined && { estimateNote: file.estimate_note }),
    // An empty text that was written out is told from none at all.
    ...unknownOf(file, [
      ...known,
      ...(file.question === '' ? [] : ['question']),
      ...(file.demand === '' ? [] : ['demand']),
    ]),
  };
  const rest = unknownOf(file.campaign, ['target', 'members']);
  return {
    title: file.title,
    question: file.question ?? '',
    demand: file.demand ?? '',
    caseKey: file.id,
    caseNotes: rest ? { ...notes, campaign: rest.unknown } : notes,
  };
}
