import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { campaigns, people } from '#db/schema/organizations.ts';
import { strategyCells } from '#db/schema/strategy.ts';
import { listActions } from '#lib/actions/queries.ts';
import { type CampaignKey, listMilestones } from '#lib/milestones/queries.ts';
import type { Strategy, StrategyCell } from './schema.ts';

/** The latest text of every box of every target. */
async function listCells(tx: Transaction, key: CampaignKey): Promise<StrategyCell[]> {
  const rows = await tx
    .selectDistinctOn([strategyCells.targetId, strategyCells.cell], {
      targetId: strategyCells.targetId,
      cell: strategyCells.cell,
      text: strategyCells.text,
      version: strategyCells.ordinal,
      writtenBy: people.name,
      writtenAt: strategyCells.writtenAt,
    })
    .from(strategyCells)
    .leftJoin(
      people,
      and(
        eq(people.organizationId, strategyCells.organizationId),
        eq(people.id, strategyCells.writtenBy),
      ),
    )
    .where(ofCampaign(key))
    .orderBy(strategyCells.targetId, strategyCells.cell, desc(strategyCells.ordinal));
  return rows.map((row) => ({ ...row, writtenAt: row.writtenAt.toISOString() }));
}

/** The latest text of one box; null where nobody wrote any. */
export async function findCell(
  tx: Transaction,
  key: CampaignKey,
  { targetId, cell }: Pick<StrategyCell, 'targetId' | 'cell'>,
): Promise<StrategyCell | null> {
  const all = await listCells(tx, key);
  return all.find((one) => one.targetId === targetId && one.cell === cell) ?? null;
}

/** The strategy chart's own content: what is demanded and planned, and what the team wrote. */
export async function findStrategy(
  tx: Transaction,
  key: CampaignKey,
  reader: { id: string } | null,
): Promise<Strategy> {
  const [campaign] = await tx
    .select({ demand: campaigns.demand })
    .from(campaigns)
    .where(and(eq(campaigns.organizationId, key.organizationId), eq(campaigns.id, key.campaignId)));
  const milestones = await listMilestones(tx, key);
  const actions = await listActions(tx, key, reader);
  return {
    demand: campaign?.demand ?? '',
    milestones: milestones
      .filter(({ reachedOn }) => reachedOn === null)
      .map(({ id, title, dueOn }) => ({ id, title, dueOn })),
    actions: actions
      .filter(({ past, status }) => !past && status !== 'cancelled')
      .map(({ id, title, startsAt }) => ({ id, title, startsAt }))
      .reverse(),
    cells: await listCells(tx, key),
  };
}

const ofCampaign = (key: CampaignKey) =>
  and(
    eq(strategyCells.organizationId, key.organizationId),
    eq(strategyCells.campaignId, key.campaignId),
  );
