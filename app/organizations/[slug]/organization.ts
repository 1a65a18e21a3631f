import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { currentActor } from '#app/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findOrganization } from '#lib/organizations/queries.ts';

/** The organization that a page is about, for those in it; looked up once per request. */
export const currentOrganization = cache(async (slug: string) => {
  const actor = await currentActor();
  if (!actor) redirect(`/signin?next=${encodeURIComponent(`/organizations/${slug}`)}`);
  const organization = await withActor(actor, (tx) => findOrganization(tx, actor, { slug }));
  if (!organization) notFound();
  return { actor, organization };
});
