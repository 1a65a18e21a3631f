import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { ownerDb } from './owner.ts';
import { accounts } from './schema/accounts.ts';
import { streams } from './schema/events.ts';
import { campaigns, memberships, organizations, people } from './schema/organizations.ts';
import type { Role } from './schema/rls.ts';

/** A campaign of its own organization, empty, for one test. Nothing else touches its rows. */
export async function makeCampaign({ example = false, organizationId = '' } = {}) {
  if (!organizationId) {
    const [organization] = await ownerDb
      .insert(organizations)
      .values({ name: 'Montgomery Improvement Association', slug: randomUUID() })
      .returning();
    organizationId = organization!.id;
  }
  const [campaign] = await ownerDb
    .insert(campaigns)
    .values({ organizationId, slug: randomUUID(), title: 'Fair Buses', example })
    .returning();
  const key = { organizationId, campaignId: campaign!.id };
  const [members, organizers] = await ownerDb
    .insert(streams)
    .values([
      { ...key, audience: 'members' },
      { ...key, audience: 'organizers' },
    ])
    .returning();
  return { ...campaign!, ...key, members: members!.id, organizers: organizers!.id };
}

/** A signed-in account; in a campaign under a role, if one is given, and then a person of its organization. */
export async function makePerson(
  campaign?: { organizationId: string; campaignId: string },
  role: Role = 'member',
  { passwordHash = '', name = 'Ella', admin = false } = {},
) {
  const [account] = await ownerDb
    .insert(accounts)
    .values({ name, email: `${randomUUID()}@example.org`, passwordHash })
    .returning();
  const actor = { id: account!.id, name, sessionId: randomUUID(), locale: 'en' as const };
  if (!campaign) return { ...actor, email: account!.email, personId: '' };
  const { organizationId, campaignId } = campaign;
  const [person] = await ownerDb
    .insert(people)
    .values({ organizationId, name, accountId: account!.id, admin })
    .returning();
  await ownerDb
    .insert(memberships)
    .values({ organizationId, campaignId, personId: person!.id, role });
  return { ...actor, email: account!.email, personId: person!.id };
}

/** Takes someone out of a campaign, as if they had never been in it. */
export async function removeMember(person: { personId: string }) {
  await ownerDb.delete(memberships).where(eq(memberships.personId, person.personId));
}
