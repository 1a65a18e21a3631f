import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { people } from '#db/schema/organizations.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign, type MemberAccess } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { lockMap } from '#lib/map/lock-map.ts';
import { addTies, keyOf } from '#lib/map/ties/add-ties.ts';
import { append } from '#lib/map/ties/append-tie.ts';
import { endsOf, findTie, listEnds, listLatest, type TieRow } from '#lib/map/ties/queries.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { ChangeTie, PickTie, RecordTie } from './schema.ts';

/** One press on the ties: who may, one at a time, once per press; organizers hear of it. `work` refuses before it writes. */
export function pressTies(
  actor: Actor,
  input: { campaignId: string; idempotencyKey: string },
  work: (tx: Transaction, access: MemberAccess) => Promise<Result<unknown>>,
): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id } = input;
  return inCampaign(actor, campaignId, 'map:edit', async (tx, access) => {
    const told: NewEvent = {
      campaignId,
      audience: 'organizers',
      id,
      kind: 'tie.changed',
      body: {},
    };
    await lockMap(tx, access);
    const repeat = await findRepeat(tx, told, input);
    if (repeat) return repeat;
    const done = await work(tx, access);
    return done.ok ? ok(await appendEvent(tx, told, input)) : done;
  });
}

/** Says that there is a tie. Its id is the press's key. */
export function recordTie(actor: Actor, input: RecordTie): Promise<Result<Receipt>> {
  return pressTies(actor, input, async (tx, access) => {
    const { campaignId: _, idempotencyKey: id, ...said } = input;
    const tie = { ...said, id, surveyId: null };
    const added = await addTies(tx, access, id, [tie]);
    if (!added.ok) return added;
    return added.value[0]?.added ? added : fail('conflict', 'already-there');
  });
}

/** Says something else of a tie, unless someone else did meanwhile; what was said is kept. */
export function changeTie(actor: Actor, input: ChangeTie): Promise<Result<Receipt>> {
  return pressTies(actor, input, async (tx, access) => {
    const { campaignId: _, idempotencyKey: press, tieId, version, ...said } = input;
    const tie = await findTie(tx, access, tieId);
    if (!tie || tie.removed) return fail('not-found', 'no-such-tie');
    if (tie.ordinal !== version)
      return fail('conflict', 'changed-meanwhile', { values: { name: await nameOf(tx, tie) } });
    const same = keyOf({ kind: said.kind, ...endsOf(tie) });
    const others = (await listLatest(tx, access)).map((row) => row.tie);
    if (
      others.some(
        (one) =>
          one.tieId !== tieId && !one.removed && keyOf({ kind: one.kind, ...endsOf(one) }) === same,
      )
    )
      return fail('conflict', 'already-there');
    return ok(await append(tx, access, tie, press, said));
  });
}

/** Takes a tie away; what was said of it is kept. */
export function removeTie(actor: Actor, input: PickTie): Promise<Result<Receipt>> {
  return pressTies(actor, input, async (tx, access) => {
    const tie = await findTie(tx, access, input.tieId);
    if (!tie || tie.removed) return fail('not-found', 'no-such-tie');
    return ok(await append(tx, access, tie, input.idempotencyKey, { removed: true }));
  });
}

/** Brings back a tie that was taken away, as it was, if both its ends are still there. */
export function restoreTie(actor: Actor, input: PickTie): Promise<Result<Receipt>> {
  return pressTies(actor, input, async (tx, access) => {
    const tie = await findTie(tx, access, input.tieId);
    if (!tie?.removed) return fail('not-found', 'no-such-tie');
    const ends = await listEnds(tx, access);
    const there = new Set([...ends.actors, ...ends.people].map(({ id }) => id));
    const { from, to } = endsOf(tie);
    if (!there.has(from) || !there.has(to)) return fail('not-found', 'no-such-end');
    return ok(await append(tx, access, tie, input.idempotencyKey, { removed: false }));
  });
}

async function nameOf(tx: Transaction, { organizationId, recordedBy }: TieRow): Promise<string> {
  const [row] = await tx
    .select({ name: people.name })
    .from(people)
    .where(and(eq(people.organizationId, organizationId), eq(people.id, recordedBy)));
  return row?.name ?? '…';
}
