import type { Actor } from '#lib/auth/actor.ts';
import { readCampaign } from '#lib/campaigns/access.ts';
import { ok, type Result } from '#lib/result.ts';
import { listParticipation, listProposals } from './queries.ts';
import type { Participation, Proposal } from './schema.ts';

export const getParticipation = (
  actor: Actor,
  campaignId: string,
): Promise<Result<Participation[]>> =>
  readCampaign(actor, campaignId, 'people:read', async (tx, access) =>
    ok(await listParticipation(tx, access)),
  );

export const getProposals = (actor: Actor, campaignId: string): Promise<Result<Proposal[]>> =>
  readCampaign(actor, campaignId, 'evidence:read', async (tx, access) =>
    ok(await listProposals(tx, access)),
  );
