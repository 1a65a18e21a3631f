import { randomUUID } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { pumpDb } from '#db/client.ts';
import { importJobs, type Refused } from '#db/schema/imports.ts';
import type { ImportStep } from './words.ts';

/** A job that this process has taken on; `takenBy` says so. */
export type Job = {
  organizationId: string;
  campaignId: string;
  id: string;
  takenBy: string;
  attempts: number;
};

/** So often a job is begun; a server that was ended by it each time is not ended a fourth time. */
export const MOST_ATTEMPTS = 3;
/** Without a sign of life for so long, another process takes a job on. */
const LEASE = sql`interval '15 seconds'`;

const mine = ({ organizationId, campaignId, id, takenBy }: Job) =>
  and(
    eq(importJobs.organizationId, organizationId),
    eq(importJobs.campaignId, campaignId),
    eq(importJobs.id, id),
    eq(importJobs.takenBy, takenBy),
  );

/**
 * Takes on the job that has waited longest and nobody works on, of a campaign of which no other is worked on; null
 * when there is none. Two processes never get the same one, and what a process leaves behind by its end is found
 * again.
 *
 * @param campaignId to look at the jobs of one campaign alone; at all when left out.
 */
export async function takeJob(campaignId: string | null = null): Promise<Job | null> {
  return pumpDb.transaction(async (tx) => {
    // One at a time decides what is next: two jobs of one campaign could each be found alone otherwise.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('import_jobs', 0))`);
    const [job] = await tx.execute<Job>(sql`
      update import_jobs set attempts = attempts + 1, taken_by = ${randomUUID()}, taken_until = now() + ${LEASE},
        step = null
      where (organization_id, campaign_id, id) = (
        select j.organization_id, j.campaign_id, j.id from import_jobs j
        where j.refused is null and coalesce(j.taken_until, '-infinity') < now()
          and (${campaignId}::uuid is null or j.campaign_id = ${campaignId}::uuid)
          and not exists (select from import_jobs o where o.organization_id = j.organization_id
            and o.campaign_id = j.campaign_id and o.refused is null and o.taken_until >= now())
        order by j.recorded_at, j.id limit 1 for update skip locked)
      returning organization_id as "organizationId", campaign_id as "campaignId", id, taken_by as "takenBy", attempts`);
    return job ?? null;
  });
}

/** What a job is about; null when it is not this process's any more. */
export async function findJob(job: Job) {
  const [found] = await pumpDb
    .select({
      name: importJobs.name,
      file: importJobs.file,
      choices: importJobs.choices,
      digest: importJobs.digest,
      accountId: importJobs.accountId,
    })
    .from(importJobs)
    .where(mine(job));
  return found ?? null;
}

/** A sign of life, and how far the job is where that is known. */
export async function keepJob(job: Job, step?: ImportStep): Promise<void> {
  await pumpDb
    .update(importJobs)
    .set({ takenUntil: sql`now() + ${LEASE}`, ...(step && { step }) })
    .where(mine(job));
}

/** Lets go of a job that is to be begun anew, at once or by another process. */
export async function leaveJob(job: Job): Promise<void> {
  await pumpDb.update(importJobs).set({ takenUntil: null, step: null }).where(mine(job));
}

/** Nothing comes of it, for a reason that its asker reads; the file is forgotten. */
export async function refuseJob(job: Job, refused: Refused): Promise<void> {
  await pumpDb
    .update(importJobs)
    .set({ refused, file: null, takenUntil: null, step: null })
    .where(mine(job));
}

/** It is imported, and listed among what was. */
export async function endJob(job: Job): Promise<void> {
  await pumpDb.delete(importJobs).where(mine(job));
}
