import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { enterBusMap } from '#lib/map/bus-map.ts';
import { findMap } from '#lib/map/queries.ts';
import { removeActor } from '#lib/map/remove-actor.ts';
import { findMapShare, findSharedMap, hasSharedMap } from './queries.ts';
import type { SetMapShare } from './schema.ts';
import { setMapShare } from './set-map-share.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let people: Record<'organizer' | 'member' | 'observer' | 'outsider', Actor>;
let on: Awaited<ReturnType<typeof enterBusMap>>;
beforeEach(async () => {
  campaign = await makeCampaign();
  people = {
    organizer: await makePerson(campaign, 'organizer'),
    member: await makePerson(campaign, 'member'),
    observer: await makePerson(campaign, 'observer'),
    outsider: await makePerson(await makeCampaign(), 'owner'),
  };
  on = await enterBusMap(people.organizer, campaign.id);
});

const nothing = { positions: false, numbers: false, sources: false };
const press = () => ({ campaignId: campaign.id, idempotencyKey: randomUUID() });
const current = () =>
  withActor(people.organizer, async (tx) =>
    findMapShare(tx, campaign, await findMap(tx, campaign)),
  );
async function share(
  audience: SetMapShare['audience'],
  choice: Partial<SetMapShare['choice']> = {},
  more: Partial<SetMapShare> = {},
) {
  const { version } = await current();
  const all = { actors: [on.council, on.company], kindOnly: [], ...nothing, ...choice };
  return setMapShare(people.organizer, {
    ...{ ...press(), version, audience, listed: false, choice: all },
    ...more,
  });
}
const see = (actor: Actor | null, link?: string) =>
  withActor(actor, (tx) => findSharedMap(tx, link ? { link } : { campaignId: campaign.id }));

test('nobody sees anything until somebody chooses so', async () => {
  expect(await current()).toMatchObject({ audience: 'organizers', link: null, version: 0 });
  for (const actor of [...Object.values(people), null]) expect(await see(actor)).toBeNull();
});

test('members see what was chosen, and nobody else does', async () => {
  expect(await share('members')).toMatchObject({ ok: true });
  const seen = await see(people.member);
  expect(seen).toMatchObject({
    title: 'Fair Buses',
    map: {
      actors: [
        { name: 'City council', target: true, position: null },
        { name: 'Bus company', position: null },
      ],
      supplies: [
        { of: on.council, by: on.company, resource: 'Bus service', share: null, source: null },
      ],
    },
    point: null,
  });
  for (const hidden of ['Riders', on.riders, 'Fares', on.fares, '0.9'])
    expect(JSON.stringify(seen)).not.toContain(hidden);
  expect(await withActor(people.member, (tx) => hasSharedMap(tx, campaign.id))).toBe(true);
  for (const actor of [people.observer, people.outsider, null]) {
    expect(await see(actor)).toBeNull();
    expect(await withActor(actor, (tx) => hasSharedMap(tx, campaign.id))).toBe(false);
  }
});

test('the database itself hands over nothing that is not chosen, whoever asks and however', async () => {
  await ownerDb.execute(
    sql`update changes set source = 'Told by Rosa', note = 'Secret' where campaign_id = ${campaign.id}`,
  );
  await share('members', { kindOnly: [on.company] });
  const raw = await withActor(people.member, (tx) =>
    tx.execute(sql`select read_shared_map(${campaign.id}, null)::text as text`),
  );
  const text = String(raw[0]?.text);
  expect(text).toContain('City council');
  for (const hidden of [
    'Riders',
    'Bus company',
    on.riders,
    'Fares',
    'Rosa',
    'Secret',
    '0.9',
    '"position": -2',
  ])
    expect(text).not.toContain(hidden);
  for (const table of ['actors', 'resources', 'changes', 'map_shares', 'presentation_steps'])
    expect(
      await withActor(people.member, (tx) =>
        // Other tests make worked examples, which anyone reads.
        tx.execute(sql`select * from ${sql.identifier(table)} where campaign_id = ${campaign.id}`),
      ),
    ).toHaveLength(0);
});

test('what is chosen beyond that is shown: positions, numbers with the balance, sources', async () => {
  await ownerDb.execute(
    sql`update changes set source = 'Budget 2026' where campaign_id = ${campaign.id} and set = 's'`,
  );
  await share('members', { positions: true, numbers: true, sources: true });
  expect(await see(people.member)).toMatchObject({
    map: {
      actors: [{ position: -2 }, { position: -1 }],
      supplies: [{ share: 0.9, source: 'Budget 2026' }],
    },
    point: { balance: expect.any(Number), leverage: expect.any(Number) },
  });
});

test('whoever has the link sees it, until it is withdrawn: then the old link never works again', async () => {
  await share('link', {}, { listed: true });
  const { link } = await current();
  expect(await see(null, link!)).toMatchObject({ listed: true, title: 'Fair Buses' });
  expect(await see(people.member)).not.toBeNull();
  expect(await see(null, randomUUID())).toBeNull();
  expect(await see(null, 'x')).toBeNull();

  await share('members', {}, { listed: true });
  expect(await current()).toMatchObject({ link: null, listed: false });
  expect(await see(null, link!)).toBeNull();
  await share('link');
  const again = (await current()).link;
  expect(again).not.toBe(link);
  expect(await see(null, link!)).toBeNull();
  expect(await see(null, again!)).not.toBeNull();
});

test('what is taken off the map, and supplies that were corrected away, leave at once', async () => {
  await share('members');
  await ownerDb.execute(sql`
    with wrong as (select * from changes where campaign_id = ${campaign.id} and set = 's' and supplier_id = ${on.company})
    insert into changes (organization_id, campaign_id, set, actor_id, supplier_id, resource_id, to_value, confidence, supersedes_id)
      select organization_id, campaign_id, set, actor_id, ${on.riders}, resource_id, 0.1, confidence, id from wrong`);
  expect((await see(people.member))?.map.supplies).toEqual([]);
  await removeActor(people.organizer, { ...press(), actorId: on.company });
  expect((await see(people.member))?.map.actors).toMatchObject([{ name: 'City council' }]);
});

test('one press counts once; of two who choose at once one is refused; members choose nothing', async () => {
  const choice = { actors: [on.council], kindOnly: [], ...nothing };
  const input = { ...press(), version: 0, audience: 'members', listed: false, choice } as const;
  const both = await Promise.all([
    setMapShare(people.organizer, input),
    setMapShare(people.organizer, input),
  ]);
  expect(both[0]).toEqual(both[1]);
  expect(await setMapShare(people.organizer, { ...input, ...press() })).toMatchObject({
    error: { code: 'conflict', reason: 'share-changed-meanwhile' },
  });
  expect(await setMapShare(people.member, { ...input, ...press(), version: 1 })).toMatchObject({
    error: { code: 'forbidden' },
  });
  const stranger = { ...choice, actors: [randomUUID()] };
  expect(
    await setMapShare(people.organizer, { ...input, ...press(), version: 1, choice: stranger }),
  ).toMatchObject({ error: { reason: 'no-such-actor' } });
});
