import { and, desc, eq, notExists, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { importJobs, mapImports } from '#db/schema/imports.ts';
import { people } from '#db/schema/organizations.ts';
import type { CampaignKey } from '#lib/map/queries.ts';
import type { ImportState } from './schema.ts';
import { importSteps } from './words.ts';

const MOST = 20;

/** The last files of a map that wait, are imported, were or could not be, the newest first, at most 20. */
export async function listImports(
  tx: Transaction,
  { organizationId, campaignId }: CampaignKey,
): Promise<ImportState[]> {
  const of = (t: typeof importJobs | typeof mapImports) =>
    and(eq(t.organizationId, organizationId), eq(t.campaignId, campaignId));
  const by = (t: typeof importJobs | typeof mapImports) =>
    and(eq(people.organizationId, t.organizationId), eq(people.id, t.recordedBy));
  const done = await tx
    .select({
      ...{ id: mapImports.id, name: mapImports.name, by: people.name },
      ...{ at: mapImports.recordedAt, undoneAt: mapImports.undoneAt },
    })
    .from(mapImports)
    .leftJoin(people, by(mapImports))
    .where(of(mapImports))
    .orderBy(desc(mapImports.recordedAt))
    .limit(MOST);
  const jobs = await tx
    .select({
      ...{ id: importJobs.id, name: importJobs.name, by: people.name, at: importJobs.recordedAt },
      running: sql<boolean>`coalesce(${importJobs.takenUntil} >= now(), false)`,
      ...{ step: importJobs.step, refused: importJobs.refused },
    })
    .from(importJobs)
    .leftJoin(people, by(importJobs))
    .where(
      and(
        of(importJobs),
        // Between the import and the end of its job it is imported.
        notExists(
          tx
            .select({ id: mapImports.id })
            .from(mapImports)
            .where(and(of(mapImports), eq(mapImports.id, importJobs.id))),
        ),
      ),
    )
    .orderBy(desc(importJobs.recordedAt))
    .limit(MOST);
  const all = [
    ...done.map(({ undoneAt, ...row }) => ({
      ...row,
      ...{ state: undoneAt ? ('undone' as const) : ('done' as const), step: null, refused: null },
    })),
    ...jobs.map(({ running, step, refused, ...row }) => ({
      ...row,
      state: refused ? ('failed' as const) : running ? ('running' as const) : ('waiting' as const),
      ...{ step: importSteps.find((one) => one === step) ?? null, refused },
    })),
  ];
  return all
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, MOST)
    .map((one) => ({ ...one, at: one.at.toISOString() }));
}
