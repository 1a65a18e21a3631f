import type { Actor } from '#lib/auth/actor.ts';
import { readCampaign } from '#lib/campaigns/access.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { findAction, findContact, listActions, listRoster } from './queries.ts';
import type { Action, NameSignUp, ReadRoster, Roster } from './schema.ts';

/** A campaign's actions, for whoever takes part in it. */
export const getActions = (actor: Actor, campaignId: string): Promise<Result<Action[]>> =>
  readCampaign(actor, campaignId, 'action:read', async (tx, access) =>
    ok(await listActions(tx, access, actor)),
  );

export const getAction = (
  actor: Actor,
  { campaignId, actionId }: { campaignId: string; actionId: string },
): Promise<Result<Action>> =>
  readCampaign(actor, campaignId, 'action:read', async (tx, access) => {
    const action = await findAction(tx, access, actor, actionId);
    return action ? ok(action) : fail('not-found', 'no-such-action');
  });

export const getRoster = (actor: Actor, input: ReadRoster): Promise<Result<Roster>> =>
  readCampaign(actor, input.campaignId, 'roster:read', async (tx, access) =>
    (await findAction(tx, access, actor, input.actionId))
      ? ok(await listRoster(tx, access, input))
      : fail('not-found', 'no-such-action'),
  );

/** How to reach one person: asked for one by one, so that a list of contacts is never just lying open. */
export const getContact = (
  actor: Actor,
  { campaignId, actionId, signUpId }: NameSignUp,
): Promise<Result<{ contact: string | null }>> =>
  readCampaign(actor, campaignId, 'roster:read', async (tx, access) => {
    const found = await findContact(tx, access, actionId, signUpId);
    return found ? ok(found) : fail('not-found', 'no-such-sign-up');
  });
