import type { Actor } from '#lib/auth/actor.ts';
import { parseCase } from '#lib/power/case-file/parse-case.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import { LARGEST } from '#lib/power/case-file/read-json.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { type Created, type NewCampaign, newCampaign } from '#lib/start/new-campaign.ts';
import { checkSize } from './check-size.ts';
import { checkTexts } from './check-texts.ts';
import { lineOfCase } from './line-of-case.ts';
import { notesOfCase } from './notes-of-case.ts';
import type { ImportCase } from './schema.ts';
import { writeCase } from './write-case.ts';

/** So many problems are said at once; a file with more is not one that somebody corrects line by line. */
const MOST_PROBLEMS = 1000;

/** Reads a case file and makes a campaign of it; a file with problems imports nothing and hears of every one. */
export async function importCase(actor: Actor, input: ImportCase): Promise<Result<Created>> {
  if (Buffer.byteLength(input.file) > LARGEST) return fail('too-large', 'too-large');
  const parsed = parseCase(input.file);
  const problems = parsed.ok
    ? [...checkSize(parsed.value), ...checkTexts(parsed.value)]
    : parsed.problems;
  if (!parsed.ok || problems.length > 0)
    return fail('invalid', 'bad-case-file', { fields: problems.slice(0, MOST_PROBLEMS) });
  const ready = readyCase(parsed.value);
  return newCampaign(actor, input, async () => ok(ready), writeReady);
}

/** Everything that takes time, done before the transaction. */
export function readyCase(file: PowerCase) {
  const { caseNotes, ...notes } = notesOfCase(file);
  const campaign: NewCampaign = { ...notes, caseNotes };
  return { campaign, content: { file, line: lineOfCase(file) } };
}

export const writeReady: Parameters<
  typeof newCampaign<ReturnType<typeof readyCase>['content']>
>[3] = async (tx, { personId: recordedBy, ...key }, { file, line }) =>
  ok(await writeCase(tx, { ...key, recordedBy }, file, line));
