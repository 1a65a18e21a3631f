import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { presentationSteps } from '#db/schema/showing.ts';
import type { Step } from './schema.ts';

export type CampaignKey = { organizationId: string; campaignId: string };

export const ofCampaign = (key: CampaignKey) => [
  eq(presentationSteps.organizationId, key.organizationId),
  eq(presentationSteps.campaignId, key.campaignId),
];

/** The steps of a campaign's presentation, in the order in which they are shown; none to whoever may not see them. */
export function listSteps(tx: Transaction, key: CampaignKey): Promise<Step[]> {
  return tx
    .select({
      id: presentationSteps.id,
      caption: presentationSteps.caption,
      view: presentationSteps.view,
      onDay: presentationSteps.onDay,
      lit: presentationSteps.lit,
      version: presentationSteps.version,
    })
    .from(presentationSteps)
    .where(and(...ofCampaign(key), isNull(presentationSteps.removedAt)))
    .orderBy(asc(presentationSteps.ordinal), asc(presentationSteps.createdAt));
}
