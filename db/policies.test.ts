import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { appDb } from '#db/client.ts';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { scenarioChanges, scenarios } from '#db/schema/scenarios.ts';
import { milestones } from '#db/schema/work.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { makeWorld } from './world.ts';

test('every table is under row-level security and has a policy', async () => {
  const open = await appDb.execute(sql`
    select c.relname from pg_class c left join pg_policy p on p.polrelid = c.oid
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
    group by c.oid having not c.relrowsecurity or count(p.oid) = 0`);
  expect([...open]).toEqual([]);
});

test('every row of a campaign is keyed by its organization, and points only at rows of the same one', async () => {
  const loose = await ownerDb.execute(sql`
    select c.conrelid::regclass::text as table, c.conname from pg_constraint c
    where c.connamespace = 'public'::regnamespace and c.contype in ('p', 'f')
      and exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'organization_id')
      and c.confrelid not in ('accounts'::regclass)
      and (select a.attname from pg_attribute a where a.attrelid = c.conrelid and a.attnum = c.conkey[1]) <> 'organization_id'`);
  expect([...loose]).toEqual([]);
});

test('the server’s role owns nothing and bypasses nothing', async () => {
  const [me] = await appDb.execute(sql`
    select rolname, rolsuper or rolbypassrls as strong,
      (select count(*)::int from pg_class where relowner = r.oid) as owned
    from pg_roles r where rolname = current_user`);
  expect(me).toEqual({ rolname: 'countervail_app', strong: false, owned: 0 });
});

test('another organization’s rows are invisible; without an actor there are none', async () => {
  const [ours, theirs] = [await makeCampaign(), await makeCampaign()];
  const rows = [ours, theirs].map(({ organizationId, campaignId }) => ({
    organizationId,
    campaignId,
    title: '500 signatures',
    role: 'agitate' as const,
    dueOn: '2027-03-01',
  }));
  await ownerDb.insert(milestones).values(rows);
  const actor = await makePerson(ours, 'organizer');

  const seen = await withActor(actor, (tx) => tx.select().from(milestones));
  expect(seen.map((m) => m.campaignId)).toEqual([ours.campaignId]);
  expect(await appDb.select().from(milestones)).toEqual([]);
  expect(await withActor(null, (tx) => tx.select().from(milestones))).toEqual([]);

  const touched = await withActor(actor, (tx) =>
    tx.update(milestones).set({ title: 'Ours' }).returning({ of: milestones.campaignId }),
  );
  expect(touched).toEqual([{ of: ours.campaignId }]);
});

test('nobody can rewrite the log', async () => {
  const campaign = await makeCampaign();
  const owner = await makePerson(campaign, 'owner');
  for (const table of [
    'events',
    'changes',
    'happenings',
    'concessions',
    'strategy_cells',
    'scenario_changes',
  ])
    await expect(
      withActor(owner, (tx) => tx.execute(sql`delete from ${sql.identifier(table)}`)),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
});

test('a scenario that is not shared is its author’s alone, with all that is tried in it', async () => {
  const { people, scenarioId } = await makeWorld();
  const read = (actor: { id: string }) =>
    withActor(actor, async (tx) => [
      (await tx.select().from(scenarios)).length,
      (await tx.select().from(scenarioChanges)).length,
    ]);
  expect(await read(people.owner)).toEqual([1, 2]);
  await ownerDb.execute(sql`update scenarios set shared = false where id = ${scenarioId}`);
  expect(await read(people.owner)).toEqual([0, 0]);
  expect(await read(people.organizer)).toEqual([1, 2]);
  // Nobody shares it, or takes it, for its author.
  const taken = await withActor(people.owner, (tx) =>
    tx.update(scenarios).set({ shared: true, authorId: people.owner.personId }).returning(),
  );
  expect(taken).toEqual([]);
});
