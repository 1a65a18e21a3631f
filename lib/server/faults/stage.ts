import { randomUUID } from 'node:crypto';

/** Campaigns take this many milestones, so a run may have this many rounds. */
export const MOST_ROUNDS = 480;

export type Stage = Awaited<ReturnType<typeof setStage>>;

/**
 * A campaign with published actions, the members who will sign up for them and an organizer who plans, all signed
 * in. The database is named by DATABASE_URL, so what reaches it is imported only now.
 */
export async function setStage(databaseUrl: string) {
  process.env.DATABASE_URL = databaseUrl;
  const [{ makeCampaign, makePerson }, { ownerDb, ownerClient }, work, events, session, client] =
    await Promise.all([
      import('#db/fixture.ts'),
      import('#db/owner.ts'),
      import('#db/schema/work.ts'),
      import('#db/schema/events.ts'),
      import('#lib/auth/session.ts'),
      import('#db/client.ts'),
    ]);
  const campaign = await makeCampaign();
  const { organizationId, campaignId } = campaign;
  const enter = async (role: 'member' | 'organizer') => {
    const person = await makePerson(campaign, role);
    return `${session.SESSION_COOKIE}=${await session.startSession(person, 'faults')}`;
  };
  const members = await Promise.all([enter('member'), enter('member'), enter('member')]);
  const organizer = await enter('organizer');
  const actions = Array.from({ length: MOST_ROUNDS }, () => randomUUID());
  await ownerDb.insert(work.actions).values(
    actions.map((id) => ({
      ...{
        organizationId,
        campaignId,
        id,
        slug: id,
        title: 'Mass meeting',
        kind: 'meeting' as const,
      },
      ...{ startsAt: new Date(Date.now() + 86_400_000), publishedAt: new Date() },
    })),
  );
  await Promise.all([client.appDb, client.pumpDb].map((pool) => pool.$client.end()));

  /** Everything that was kept, as the owner of the database sees it. */
  const kept = async () => ({
    signUps: await ownerDb.select().from(work.signUps),
    milestones: await ownerDb.select().from(work.milestones),
    actions: await ownerDb.select().from(work.actions),
    streams: await ownerDb.select().from(events.streams),
    events: await ownerDb.select().from(events.events).orderBy(events.events.seq),
  });
  return { campaign, members, organizer, actions, kept, stop: () => ownerClient.end() };
}

export type Kept = Awaited<ReturnType<Stage['kept']>>;
