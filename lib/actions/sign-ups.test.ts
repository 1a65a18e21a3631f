import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appDb } from '#db/client.ts';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { events, streams } from '#db/schema/events.ts';
import { actions, signUps } from '#db/schema/work.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { addWalkIn } from './add-walk-in.ts';
import { checkIn, undoCheckIn } from './check-in.ts';
import { findPublicAction } from './find-public-action.ts';
import { getContact, getRoster } from './read-actions.ts';
import { signUp, signUpPublicly } from './sign-up.ts';
import { withdrawSignUp } from './withdraw-sign-up.ts';

type Person = Awaited<ReturnType<typeof makePerson>>;
let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let organizer: Person;
let member: Person;
let outsider: Person;
let action: typeof actions.$inferSelect;

const open = async (more: Partial<typeof actions.$inferInsert> = {}) => {
  const { organizationId, campaignId } = campaign;
  const [row] = await ownerDb
    .insert(actions)
    .values({
      ...{
        organizationId,
        campaignId,
        slug: randomUUID(),
        title: 'Mass meeting',
        kind: 'meeting',
      },
      ...{
        startsAt: new Date(Date.now() + 86_400_000),
        publishedAt: new Date(),
      },
      ...more,
    })
    .returning();
  return row!;
};

beforeAll(async () => {
  campaign = await makeCampaign();
  organizer = await makePerson(campaign, 'organizer');
  member = await makePerson(campaign, 'member', { name: 'Claudette' });
  outsider = await makePerson(await makeCampaign(), 'owner');
});
beforeEach(async () => {
  action = await open();
});

const network = () => randomUUID();
const someone = (more = {}) => ({
  slug: action.slug,
  id: randomUUID(),
  name: 'Rosa',
  ...more,
});
const counts = async () => {
  const [row] = await ownerDb
    .select({ signedUp: actions.signedUp, checkedIn: actions.checkedIn })
    .from(actions)
    .where(eq(actions.id, action.id));
  return row;
};
const named = (signUpId: string) => ({
  campaignId: campaign.campaignId,
  actionId: action.id,
  signUpId,
});
const press = () => ({
  campaignId: campaign.campaignId,
  actionId: action.id,
  idempotencyKey: randomUUID(),
});
const roster = async () => {
  const found = await getRoster(organizer, {
    campaignId: campaign.campaignId,
    actionId: action.id,
  });
  return found.ok ? found.value.people : [];
};

describe('signing up without an account', () => {
  test('counts, and both streams carry the new count itself', async () => {
    const input = someone({ contact: 'rosa@example.org' });
    expect(await signUpPublicly(null, network(), input)).toEqual({
      ok: true,
      value: { id: input.id, signedUp: 1 },
    });
    const told = await ownerDb.select().from(events).where(eq(events.id, input.id));
    expect(told.map((event) => event.streamId).sort()).toEqual(
      [campaign.members, campaign.organizers].sort(),
    );
    for (const { kind, body, actorId } of told)
      expect({ kind, body, actorId }).toEqual({
        kind: 'action.counted',
        body: { actionId: action.id, signedUp: 1, checkedIn: 0 },
        actorId: null,
      });
  });

  test('fifty at once, each sent three times, are fifty, numbered without a gap', async () => {
    const people = Array.from({ length: 50 }, (_, at) => someone({ name: `Rider ${at}` }));
    const answers = await Promise.all(
      [...people, ...people, ...people].map((input) => signUpPublicly(null, network(), input)),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await counts()).toEqual({ signedUp: 50, checkedIn: 0 });
    const [stream] = await ownerDb.select().from(streams).where(eq(streams.id, campaign.members));
    const seen = await ownerDb.select().from(events).where(eq(events.streamId, campaign.members));
    expect(seen).toHaveLength(stream!.head);
    const told = seen.flatMap(({ body }) => (body.actionId === action.id ? [body.signedUp] : []));
    expect(told.toSorted((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 50 }, (_, at) => at + 1),
    );
  });

  test('the same id for somebody else is refused, and tells nothing of who has it', async () => {
    const input = someone();
    await signUpPublicly(null, network(), input);
    expect(await signUpPublicly(null, network(), { ...input, name: 'Eve' })).toMatchObject({
      error: { code: 'key-reused' },
    });
    expect(await counts()).toEqual({ signedUp: 1, checkedIn: 0 });
  });

  test('a draft, an unknown address, what is over and what is cancelled take nobody', async () => {
    const past = new Date(Date.now() - 7 * 3_600_000);
    const refusal = async (slug: string) => {
      const answer = await signUpPublicly(null, network(), someone({ slug }));
      return answer.ok ? '' : answer.error.reason;
    };
    expect(await refusal((await open({ publishedAt: null })).slug)).toBe('no-such-action');
    expect(await refusal('nothing-here')).toBe('no-such-action');
    expect(await refusal((await open({ startsAt: past })).slug)).toBe('action-closed');
    expect(await refusal((await open({ cancelledAt: new Date() })).slug)).toBe('action-closed');
  });

  test('a program that fills in the hidden field is answered as everyone, and not counted', async () => {
    const input = someone({ website: 'https://example.org' });
    expect(await signUpPublicly(null, network(), input)).toMatchObject({
      value: { signedUp: 1 },
    });
    expect(await counts()).toEqual({ signedUp: 0, checkedIn: 0 });
  });

  test('one network that goes on and on is told to wait; others are not', async () => {
    const flood = network();
    const answers = await Promise.all(
      Array.from({ length: 160 }, () => signUpPublicly(null, flood, someone())),
    );
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused).toHaveLength(10);
    expect(refused[0]).toMatchObject({
      error: { code: 'too-many', reason: 'attempts', values: { minutes: 10 } },
    });
    expect(await signUpPublicly(null, network(), someone())).toMatchObject({
      ok: true,
    });
    expect(await counts()).toEqual({ signedUp: 151, checkedIn: 0 });
  });

  test('whoever signs up reads nothing but what the page says', async () => {
    await signUpPublicly(null, network(), someone());
    expect(await appDb.select().from(signUps)).toEqual([]);
    expect(await appDb.select().from(actions)).toEqual([]);
    expect(await withActor(null, (tx) => tx.select().from(signUps))).toEqual([]);
    const shown = await withActor(null, (tx) => findPublicAction(tx, action.slug));
    expect(Object.keys(shown ?? {}).sort()).toEqual(
      [
        ...['access', 'cancelled', 'description', 'endsAt', 'goal', 'kind', 'organization'],
        ...['past', 'place', 'signedUp', 'startsAt', 'timeZone', 'title'],
      ].sort(),
    );
    const draft = await open({ publishedAt: null });
    expect(await withActor(null, (tx) => findPublicAction(tx, draft.slug))).toBeNull();
  });
});

describe('withdrawing', () => {
  test('takes one off, erases name and contact, and is the same when repeated', async () => {
    const input = someone({ contact: '555 0100' });
    await signUpPublicly(null, network(), input);
    const answers = await Promise.all(
      [1, 2, 3].map(() => withdrawSignUp(null, network(), { slug: action.slug, id: input.id })),
    );
    for (const answer of answers)
      expect(answer).toEqual({
        ok: true,
        value: { id: input.id, signedUp: 0 },
      });
    expect(await counts()).toEqual({ signedUp: 0, checkedIn: 0 });
    const [row] = await ownerDb
      .select()
      .from(signUps)
      .where(and(eq(signUps.actionId, action.id), eq(signUps.id, input.id)));
    expect(row).toMatchObject({ name: '', contact: null });
    expect(await roster()).toEqual([]);
    expect(await signUpPublicly(null, network(), input)).toMatchObject({
      error: { code: 'key-reused' },
    });
  });

  test('needs the id, at the address where it was given, and is over once somebody came', async () => {
    const input = someone();
    await signUpPublicly(null, network(), input);
    const elsewhere = await open();
    for (const wrong of [
      { slug: action.slug, id: randomUUID() },
      { slug: elsewhere.slug, id: input.id },
    ])
      expect(await withdrawSignUp(null, network(), wrong)).toMatchObject({
        error: { reason: 'no-such-sign-up' },
      });
    await checkIn(organizer, named(input.id));
    expect(
      await withdrawSignUp(null, network(), {
        slug: action.slug,
        id: input.id,
      }),
    ).toMatchObject({ error: { reason: 'sign-up-came' } });
    expect(await counts()).toEqual({ signedUp: 1, checkedIn: 1 });
  });

  test('signing up and withdrawing at once by many leaves the count exact', async () => {
    const people = Array.from({ length: 30 }, () => someone());
    await Promise.all(people.map((input) => signUpPublicly(null, network(), input)));
    await Promise.all([
      ...people.slice(0, 12).map(({ slug, id }) => withdrawSignUp(null, network(), { slug, id })),
      ...people.slice(20).map(({ id }) => checkIn(organizer, named(id))),
      ...Array.from({ length: 9 }, () => signUpPublicly(null, network(), someone())),
    ]);
    expect(await counts()).toEqual({ signedUp: 27, checkedIn: 10 });
    expect(await roster()).toHaveLength(27);
  });
});

describe('members', () => {
  test('sign up with one press under their own name, once, however often they press', async () => {
    const [first, ...more] = await Promise.all([1, 2, 3].map(() => signUp(member, press())));
    for (const answer of more) expect(answer).toEqual(first);
    expect(first).toMatchObject({ ok: true, value: { signedUp: 1 } });
    // The public page on the same account finds the same sign-up.
    expect(await signUpPublicly(member, network(), someone())).toEqual(first);
    expect(await roster()).toMatchObject([{ name: 'Claudette', hasContact: false }]);
  });

  test('of another campaign find no such campaign, and no such action under their own', async () => {
    expect(await signUp(outsider, press())).toMatchObject({
      error: { reason: 'no-such-campaign' },
    });
    const theirs = await makeCampaign();
    const foreign = await makePerson(theirs, 'owner');
    expect(await signUp(foreign, { ...press(), campaignId: theirs.campaignId })).toMatchObject({
      error: { reason: 'no-such-action' },
    });
    const draft = await open({ publishedAt: null });
    for (const actor of [member, organizer])
      expect(await signUp(actor, { ...press(), actionId: draft.id })).toMatchObject({
        error: { reason: 'no-such-action' },
      });
  });
});

describe('the roster', () => {
  test('checks in once, whoever presses how often, and takes it back once', async () => {
    const input = someone();
    await signUpPublicly(null, network(), input);
    const other = await makePerson(campaign, 'organizer');
    const came = await Promise.all(
      [organizer, other, organizer].map((one) => checkIn(one, named(input.id))),
    );
    for (const answer of came)
      expect(answer).toEqual({
        ok: true,
        value: { signedUp: 1, checkedIn: 1 },
      });
    expect((await roster())[0]?.checkedInAt).not.toBeNull();
    await Promise.all([organizer, other].map((one) => undoCheckIn(one, named(input.id))));
    expect(await counts()).toEqual({ signedUp: 1, checkedIn: 0 });
  });

  test('takes walk-ins, once per press', async () => {
    const walkIn = { ...press(), name: 'Jo Ann', contact: '555 0101' };
    const answers = await Promise.all([1, 2].map(() => addWalkIn(organizer, walkIn)));
    for (const answer of answers)
      expect(answer).toEqual({
        ok: true,
        value: { signedUp: 1, checkedIn: 1 },
      });
    expect(await addWalkIn(organizer, { ...walkIn, name: 'Mary' })).toMatchObject({
      error: { code: 'key-reused' },
    });
    expect(await getContact(organizer, named(walkIn.idempotencyKey))).toEqual({
      ok: true,
      value: { contact: '555 0101' },
    });
  });

  test('is organizers’ alone: members are refused, outsiders find nothing', async () => {
    const input = someone();
    await signUpPublicly(null, network(), input);
    const all = (actor: Person) => [
      getRoster(actor, named(input.id)),
      getContact(actor, named(input.id)),
      checkIn(actor, named(input.id)),
      undoCheckIn(actor, named(input.id)),
      addWalkIn(actor, { ...press(), name: 'Eve' }),
    ];
    for (const refused of await Promise.all(all(member)))
      expect(refused).toMatchObject({
        error: { code: 'forbidden', reason: 'organizers-only' },
      });
    for (const refused of await Promise.all(all(outsider)))
      expect(refused).toMatchObject({
        error: { code: 'not-found', reason: 'no-such-campaign' },
      });
    const here = eq(signUps.actionId, action.id);
    expect(await withActor(member, (tx) => tx.select().from(signUps).where(here))).toEqual([]);
    expect(await counts()).toEqual({ signedUp: 1, checkedIn: 0 });
  });

  test('of a foreign action is not reached by naming it under one’s own campaign', async () => {
    const input = someone();
    await signUpPublicly(null, network(), input);
    const theirs = await makeCampaign();
    const thief = await makePerson(theirs, 'owner');
    const stolen = { ...named(input.id), campaignId: theirs.campaignId };
    for (const refused of await Promise.all([
      getRoster(thief, stolen),
      checkIn(thief, stolen),
      addWalkIn(thief, {
        ...press(),
        campaignId: theirs.campaignId,
        name: 'Eve',
      }),
    ]))
      expect(refused).toMatchObject({
        error: { code: 'not-found', reason: 'no-such-action' },
      });
    expect(await checkIn(organizer, named(randomUUID()))).toMatchObject({
      error: { reason: 'no-such-sign-up' },
    });
  });

  test('of a draft and of what is cancelled changes no more', async () => {
    for (const [more, reason] of [
      [{ publishedAt: null }, 'action-draft'],
      [{ cancelledAt: new Date() }, 'action-cancelled'],
    ] as const) {
      const closed = await open(more);
      expect(
        await addWalkIn(organizer, {
          ...press(),
          actionId: closed.id,
          name: 'Jo Ann',
        }),
      ).toMatchObject({ error: { reason } });
    }
  });

  test('finds by name, a hundred to a page', async () => {
    const { organizationId, campaignId } = campaign;
    await ownerDb.insert(signUps).values(
      Array.from({ length: 130 }, (_, at) => ({
        ...{
          organizationId,
          campaignId,
          actionId: action.id,
          name: `Rider %${at}`,
        },
      })),
    );
    const key = { campaignId, actionId: action.id };
    expect(await getRoster(organizer, { ...key, page: 2 })).toMatchObject({
      value: { found: 130, page: 2, pages: 2, people: { length: 30 } },
    });
    expect(await getRoster(organizer, { ...key, search: 'rider %129' })).toMatchObject({
      value: { found: 1, people: [{ name: 'Rider %129' }] },
    });
  });
});
