import { notFound } from 'next/navigation';
import { cache } from 'react';
import { currentActor } from '#app/actor.ts';
import { can, type Permission } from '#lib/auth/permissions.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findAccess } from '#lib/campaigns/access.ts';
import { findCampaign } from '#lib/campaigns/queries.ts';

/** The campaign that a page is about, and how the reader stands to it; looked up once per request. */
const lookUp = cache(async (slug: string) => {
  const actor = await currentActor();
  return withActor(actor, async (tx) => {
    const access = await findAccess(tx, actor, { slug });
    const campaign = access && (await findCampaign(tx, access));
    return campaign && { actor, access, campaign };
  });
});

/** The same, for a page that needs a permission: whoever has it not finds nothing there. */
export async function currentCampaign(slug: string, permission: Permission = 'campaign:read') {
  const found = await lookUp(slug);
  if (!found || !can(found.access.standing, permission)) notFound();
  return found;
}
