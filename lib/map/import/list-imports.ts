import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { mapImports } from '#db/schema/imports.ts';
import { people } from '#db/schema/organizations.ts';
import type { CampaignKey } from '#lib/map/queries.ts';

const MOST = 20;

/** The last files that were imported into a map, the newest first, at most 20. */
export async function listImports(tx: Transaction, { organizationId, campaignId }: CampaignKey) {
  const rows = await tx
    .select({
      id: mapImports.id,
      name: mapImports.name,
      format: mapImports.format,
      importedBy: people.name,
      importedAt: mapImports.recordedAt,
      undoneAt: mapImports.undoneAt,
    })
    .from(mapImports)
    .leftJoin(
      people,
      and(
        eq(people.organizationId, mapImports.organizationId),
        eq(people.id, mapImports.recordedBy),
      ),
    )
    .where(
      and(eq(mapImports.organizationId, organizationId), eq(mapImports.campaignId, campaignId)),
    )
    .orderBy(desc(mapImports.recordedAt))
    .limit(MOST);
  return rows.map(({ importedAt, undoneAt, ...row }) => ({
    ...row,
    importedAt: importedAt.toISOString(),
    undone: undoneAt !== null,
  }));
}
