import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findAccess } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent } from '#lib/events/events.ts';
import { newOrganization } from '#lib/organizations/new-organization.ts';
import { findOrganization } from '#lib/organizations/queries.ts';
import type { InOrganization } from '#lib/organizations/schema.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { slugOf } from '#lib/slug-of.ts';

export type NewCampaign = {
  title: string;
  demand: string;
  affected?: string;
  question?: string;
  caseKey?: string;
  caseNotes?: Record<string, unknown>;
};
export type NewCampaignKey = { organizationId: string; campaignId: string; personId: string };
export type Created = { id: string; slug: string };

/**
 * Creates a campaign under the id of the press that asked for it, and fills it, all or nothing. Whoever creates
 * it owns it. `prepare` finds what it is made of and may refuse; `fill` writes it.
 */
export function newCampaign<Prepared>(
  actor: Actor,
  input: { idempotencyKey: string; organization: InOrganization },
  prepare: (tx: Transaction) => Promise<Result<{ campaign: NewCampaign; content: Prepared }>>,
  fill: (tx: Transaction, key: NewCampaignKey, content: Prepared) => Promise<Result<unknown>>,
): Promise<Result<Created>> {
  const { idempotencyKey: id, organization } = input;
  const created: NewEvent = {
    ...{ campaignId: id, audience: 'members', id, kind: 'campaign.changed', body: {} },
  };
  return withActor<Result<Created>>(actor, async (tx) => {
    const repeat = await findRepeat(tx, created, input);
    if (repeat && !repeat.ok) return repeat;
    if (repeat) {
      const access = await findAccess(tx, actor, { id });
      return access ? ok({ id, slug: access.slug }) : fail('not-found', 'no-such-campaign');
    }
    const prepared = await prepare(tx);
    if (!prepared.ok) return prepared;
    const { campaign, content } = prepared.value;

    if ('name' in organization) await newOrganization(tx, id, organization.name);
    const organizationId = 'name' in organization ? id : organization.id;
    const slug = slugOf(campaign.title);
    const [row] = await tx.execute<{ person_id: string | null }>(
      sql`select person_id from create_campaign(${id}, ${organizationId}, ${slug}, ${campaign.title},
        ${campaign.demand}, ${campaign.affected ?? ''}, ${campaign.question ?? ''}, ${campaign.caseKey ?? null},
        ${JSON.stringify(campaign.caseNotes ?? {})}::jsonb)`,
    );
    if (!row?.person_id)
      return (await findOrganization(tx, actor, { id: organizationId }))
        ? fail('forbidden', 'admins-only')
        : fail('not-found', 'no-such-organization');
    const filled = await fill(
      tx,
      { organizationId, campaignId: id, personId: row.person_id },
      content,
    );
    // The campaign is there by now: only throwing takes it back.
    if (!filled.ok) throw new Refused(filled);
    await appendEvent(tx, created, input);
    return ok({ id, slug });
  }).catch((error: unknown) => {
    if (error instanceof Refused) return error.refusal;
    throw error;
  });
}

class Refused extends Error {
  readonly refusal: Result<never>;
  constructor(refusal: Result<never>) {
    super('refused after the first write');
    this.refusal = refusal;
  }
}
