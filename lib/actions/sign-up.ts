import { sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { afterCommit, withActor } from '#lib/auth/with-actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { wake } from '#lib/events/wake.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { findPublicAction } from './find-public-action.ts';
import { tooMany } from './limits.ts';
import type { PublicCount, PublicSignUp } from './public-schema.ts';
import { findAction } from './queries.ts';
import type { PressAction } from './schema.ts';

type Answer = {
  outcome: 'added' | 'repeat' | 'other' | 'closed' | 'none';
  kept: string | null;
  signed_up: number;
  streams: string[] | null;
};

/** The database counts and tells in one step: whoever signs up may read nothing, least of all the roster. */
async function write(
  tx: Transaction,
  { slug, id, name, contact }: PublicSignUp,
): Promise<Result<PublicCount>> {
  const [row] = await tx.execute<Answer>(
    sql`select * from sign_up(${slug}, ${id}, ${name}, ${contact ?? null})`,
  );
  const { outcome, kept, signed_up: signedUp, streams } = row!;
  if (outcome === 'none') return fail('not-found', 'no-such-action');
  if (outcome === 'closed') return fail('conflict', 'action-closed');
  if (outcome === 'other') return fail('key-reused', 'key-reused');
  afterCommit(tx, () => streams?.forEach(wake));
  return ok({ id: kept!, signedUp });
}

/** Signs somebody up on the public page, with an account or without. */
export async function signUpPublicly(
  actor: Actor | null,
  network: string,
  input: PublicSignUp,
): Promise<Result<PublicCount>> {
  const refused = await tooMany(network, input.slug);
  if (refused) return refused;
  return withActor(actor, async (tx) => {
    if (!input.website) return write(tx, input);
    // Whoever filled in what nobody sees hears what everyone hears, and is not counted.
    const action = await findPublicAction(tx, input.slug);
    if (!action) return fail('not-found', 'no-such-action');
    return ok({ id: input.id, signedUp: action.signedUp + 1 });
  });
}

/** Signs up somebody of the campaign, by the name of their account. */
export function signUp(actor: Actor, input: PressAction): Promise<Result<PublicCount>> {
  const { campaignId, actionId, idempotencyKey: id } = input;
  return inCampaign(actor, campaignId, 'action:signUp', async (tx, access) => {
    const action = await findAction(tx, access, actor, actionId);
    if (!action || action.status === 'draft') return fail('not-found', 'no-such-action');
    return write(tx, { slug: action.slug, id, name: actor.name });
  });
}
