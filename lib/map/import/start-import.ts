import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { importJobs, mapImports } from '#db/schema/imports.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { afterCommit } from '#lib/auth/with-actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent } from '#lib/events/append-event.ts';
import type { Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { ImportFile } from './schema.ts';

/** So many files of one campaign wait at most. */
const MOST_WAITING = 5;

const emitter = new EventEmitter();
/** Says that a job was added, to whoever works on them in this process. Losing one costs a second. */
export const onImportAsked = (listener: () => void) => void emitter.on('asked', listener);
export const tellAsked = () => void emitter.emit('asked');

/** Accepts a large file that was previewed: it is imported beside, as one, whether or not anybody waits for it. */
export function startImport(actor: Actor, input: ImportFile): Promise<Result<Receipt | null>> {
  const { file, ...press } = input;
  const { campaignId, idempotencyKey: id, name, choices, digest } = press;
  return inCampaign(actor, campaignId, 'map:edit', async (tx, access) => {
    const { organizationId, personId: recordedBy } = access;
    const of = (t: typeof importJobs | typeof mapImports) =>
      and(eq(t.organizationId, organizationId), eq(t.campaignId, campaignId));
    // Two presses at once: the second waits here, and then sees the first.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`);
    const [done] = await tx
      .select({ id: mapImports.id })
      .from(mapImports)
      .where(and(of(mapImports), eq(mapImports.id, id)));
    const [asked] = await tx
      .select({ same: eq(importJobs.digest, digest).mapWith(Boolean) })
      .from(importJobs)
      .where(and(of(importJobs), eq(importJobs.id, id)));
    if (asked && !asked.same) return fail('key-reused', 'key-reused');
    if (done || asked) return ok(null);
    const waiting = await tx.$count(importJobs, and(of(importJobs), isNull(importJobs.refused)));
    if (waiting >= MOST_WAITING)
      return fail('conflict', 'imports-waiting', { values: { count: MOST_WAITING } });

    await tx.insert(importJobs).values({
      ...{ organizationId, campaignId, recordedBy, id, name, choices, digest },
      file: typeof file === 'string' ? file : Buffer.from(file).toString('base64'),
      accountId: actor.id,
    });
    afterCommit(tx, tellAsked);
    const event = { campaignId, audience: 'organizers', id: randomUUID() } as const;
    return ok(await appendEvent(tx, { ...event, kind: 'import.changed', body: {} }, press));
  });
}
