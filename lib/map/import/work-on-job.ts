import { fail, ok, type Result } from '#lib/result.ts';
import { importPlanned } from './import-file.ts';
import { endJob, findJob, type Job, MOST_ATTEMPTS, refuseJob } from './jobs.ts';
import { readMapFile } from './read-file.ts';
import { ImportChoices } from './schema.ts';
import type { ImportStep } from './words.ts';

/** So many problems of a file are kept with its refusal: it was read without any when it was looked at. */
const MOST_KEPT = 20;

/**
 * Imports the file of a job on behalf of whoever asked for it, with what they may now, or keeps why nothing came of
 * it. What throws is to be tried again: the import is one transaction, known by the job's id, so it is there once or
 * not at all, wherever the process ended.
 */
export async function workOnJob(job: Job, say: (step: ImportStep) => void): Promise<void> {
  const { campaignId, id: idempotencyKey } = job;
  const found = await findJob(job);
  if (!found?.file) return;
  if (job.attempts > MOST_ATTEMPTS) return refuseJob(job, { reason: 'import-gave-up' });
  const { name, digest, accountId, file } = found;
  say('reading');
  const read = readMapFile(Buffer.from(file, 'base64'));
  const choices = ImportChoices.parse(found.choices);
  const press = { campaignId, idempotencyKey, digest, name, choices };
  const result: Result<unknown> = read.ok
    ? await importPlanned({ id: accountId }, press, () => ok(read.value), say)
    : fail('invalid', 'bad-map-file', { fields: read.problems });
  if (result.ok) return endJob(job);
  const { reason, values, fields } = result.error;
  await refuseJob(job, {
    reason,
    ...(values && { values }),
    ...(fields && { fields: fields.slice(0, MOST_KEPT) }),
  });
}
