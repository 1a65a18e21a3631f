import { and, asc, count, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { actors } from '#db/schema/map.ts';
import { actions, signUps } from '#db/schema/work.ts';
import { isPast } from './is-past.ts';
import type { Action, ReadRoster, Roster } from './schema.ts';

type CampaignKey = { organizationId: string; campaignId: string };
type Reader = { id: string } | null;

/** How many actions a campaign shows at most; what is older is read one by one. */
const MOST = 500;
const PAGE = 100;

const of = (t: typeof actions | typeof signUps, key: CampaignKey) =>
  and(eq(t.organizationId, key.organizationId), eq(t.campaignId, key.campaignId));

/** Actions with the reader's own sign-up; the group only where the reader may see the map. */
async function readActions(
  tx: Transaction,
  key: CampaignKey,
  reader: Reader,
  which?: SQL,
): Promise<Action[]> {
  const rows = await tx
    .select({ action: actions, group: actors, mine: signUps })
    .from(actions)
    .leftJoin(
      actors,
      and(
        eq(actors.organizationId, actions.organizationId),
        eq(actors.campaignId, actions.campaignId),
        eq(actors.id, actions.groupId),
      ),
    )
    .leftJoin(
      signUps,
      and(
        eq(signUps.organizationId, actions.organizationId),
        eq(signUps.campaignId, actions.campaignId),
        eq(signUps.actionId, actions.id),
        reader ? eq(signUps.accountId, reader.id) : sql`false`,
        isNull(signUps.withdrawnAt),
      ),
    )
    .where(and(of(actions, key), which))
    .orderBy(desc(actions.startsAt), asc(actions.id))
    .limit(MOST);
  return rows.map(({ action, group, mine }) => ({
    id: action.id,
    slug: action.slug,
    title: action.title,
    kind: action.kind,
    place: action.place,
    access: action.access,
    startsAt: action.startsAt.toISOString(),
    endsAt: action.endsAt?.toISOString() ?? null,
    timeZone: action.timeZone,
    goal: action.goal,
    description: action.description,
    signedUp: action.signedUp,
    checkedIn: action.checkedIn,
    status: action.cancelledAt ? 'cancelled' : action.publishedAt ? 'published' : 'draft',
    past: isPast(action.startsAt, action.endsAt),
    group: group && { id: group.id, name: group.name, size: group.size },
    mine: mine && { id: mine.id, checkedIn: mine.checkedInAt !== null },
  }));
}

/** A campaign's actions, the latest first; drafts only to organizers. */
export const listActions = (tx: Transaction, key: CampaignKey, reader: Reader) =>
  readActions(tx, key, reader);

/** One action of the campaign; null where it is not there or a draft that is not the reader's. */
export async function findAction(
  tx: Transaction,
  key: CampaignKey,
  reader: Reader,
  id: string,
): Promise<Action | null> {
  return (await readActions(tx, key, reader, eq(actions.id, id)))[0] ?? null;
}

/** Holds the action until commit, so that its counts and what they count change together. */
export async function lockAction(tx: Transaction, key: CampaignKey, id: string) {
  const [row] = await tx
    .select()
    .from(actions)
    .where(and(of(actions, key), eq(actions.id, id)))
    .for('update');
  return row ?? null;
}

/** Who said they would come, by name. Contacts are read one by one. */
export async function listRoster(
  tx: Transaction,
  key: CampaignKey,
  { actionId, search = '', page = 1 }: Pick<ReadRoster, 'actionId' | 'search' | 'page'>,
): Promise<Roster> {
  const which = and(
    of(signUps, key),
    eq(signUps.actionId, actionId),
    isNull(signUps.withdrawnAt),
    search ? sql`strpos(lower(${signUps.name}), lower(${search})) > 0` : undefined,
  );
  const [total] = await tx.select({ found: count() }).from(signUps).where(which);
  const rows = await tx
    .select({
      id: signUps.id,
      name: signUps.name,
      hasContact: sql<boolean>`${signUps.contact} is not null`,
      checkedInAt: signUps.checkedInAt,
    })
    .from(signUps)
    .where(which)
    .orderBy(sql`lower(${signUps.name})`, asc(signUps.createdAt), asc(signUps.id))
    .limit(PAGE)
    .offset((page - 1) * PAGE);
  const found = total?.found ?? 0;
  return {
    people: rows.map((row) => ({
      ...row,
      checkedInAt: row.checkedInAt?.toISOString() ?? null,
    })),
    ...{ found, page, pages: Math.max(1, Math.ceil(found / PAGE)) },
  };
}

/** How to reach one person of the roster. */
export async function findContact(
  tx: Transaction,
  key: CampaignKey,
  actionId: string,
  signUpId: string,
) {
  const [row] = await tx
    .select({ contact: signUps.contact })
    .from(signUps)
    .where(
      and(
        of(signUps, key),
        eq(signUps.actionId, actionId),
        eq(signUps.id, signUpId),
        isNull(signUps.withdrawnAt),
      ),
    );
  return row ?? null;
}
