import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { makePerson, removeMember } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { makeWorld, type World } from '#db/world.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { removeActor } from '#lib/map/remove-actor.ts';
import { listTies } from '#lib/map/ties/queries.ts';
import { changeTie, recordTie, removeTie, restoreTie } from './edit-tie.ts';
import type { RecordTie } from './schema.ts';

let world: World;
let ana: World['people']['organizer'];
beforeEach(async () => {
  world = await makeWorld();
  await ownerDb.execute(sql`delete from ties where campaign_id = ${world.campaignId}`);
  ana = world.people.organizer;
});

const key = () => ({ organizationId: world.organizationId, campaignId: world.campaignId });
const press = () => ({ campaignId: world.campaignId, idempotencyKey: randomUUID() });
const said = {
  kind: 'trusts',
  strength: 'strong',
  confidence: 'judged',
  source: 'Her aunt',
} as const;
const read = async () => (await withActor(ana, (tx) => listTies(tx, key()))).ties;
const record = async (more: Partial<RecordTie> = {}) => {
  const from = world.targetId;
  const asked = { ...press(), ...said, from, to: world.memberPersonId, ...more };
  return { asked, id: asked.idempotencyKey, answer: await recordTie(ana, asked) };
};

test('a tie is read as it was said, between an actor and a person, by whom', async () => {
  const { id, answer } = await record();
  expect(answer).toMatchObject({ ok: true });
  const { ties, people } = await withActor(ana, (tx) => listTies(tx, key()));
  expect(ties).toMatchObject([
    { id, from: world.targetId, to: world.memberPersonId, ...said, recordedBy: 'Ana' },
  ]);
  expect(people.map(({ name }) => name)).toEqual(['Ana', 'Ella', 'Mei', 'Olu']);
});

test('a retry says it once; the same tie again is refused, mutual ones also the other way round', async () => {
  const { asked, answer } = await record();
  expect(await recordTie(ana, asked)).toEqual(answer);
  expect((await record()).answer).toMatchObject({ error: { reason: 'already-there' } });
  const [from, to] = [world.memberPersonId, world.targetId];
  expect((await record({ from, to })).answer).toMatchObject({ ok: true });
  expect((await record({ kind: 'related' })).answer).toMatchObject({ ok: true });
  expect((await record({ kind: 'related', from, to })).answer).toMatchObject({
    error: { reason: 'already-there' },
  });
  expect(await read()).toHaveLength(3);
});

test('nobody of elsewhere, and nothing off the map, is an end of a tie', async () => {
  const stranger = await makePerson(world, 'member');
  await removeMember(stranger);
  for (const to of [randomUUID(), stranger.personId])
    expect((await record({ to })).answer).toMatchObject({ error: { reason: 'no-such-end' } });
  await removeActor(ana, { ...press(), actorId: world.groupId });
  expect((await record({ to: world.groupId })).answer).toMatchObject({
    error: { reason: 'no-such-end' },
  });
});

test('a change holds, what was said before is kept, and who was not looking is told', async () => {
  const { id } = await record();
  const [before] = await read();
  const change = {
    ...press(),
    ...said,
    tieId: id,
    version: before!.version,
    strength: 'weak',
  } as const;
  expect(await changeTie(ana, change)).toMatchObject({ ok: true });
  expect(await read()).toMatchObject([{ id, strength: 'weak' }]);
  expect(await changeTie(world.people.owner, { ...change, ...press() })).toMatchObject({
    error: { reason: 'changed-meanwhile', values: { name: 'Ana' } },
  });
  const rows = await ownerDb.execute(
    sql`select strength from ties where tie_id = ${id} order by ordinal`,
  );
  expect(rows.map(({ strength }) => strength)).toEqual(['strong', 'weak']);
});

test('a tie is not changed into one that stands already', async () => {
  const { id } = await record();
  await record({ kind: 'related', from: world.memberPersonId, to: world.targetId });
  const [before] = await read();
  const change = { ...press(), ...said, tieId: id, version: before!.version };
  expect(await changeTie(ana, { ...change, kind: 'related' })).toMatchObject({
    error: { reason: 'already-there' },
  });
  expect(await changeTie(ana, { ...change, ...press(), kind: 'advises' })).toMatchObject({
    ok: true,
  });
});

test('a tie is taken away and brought back as it was', async () => {
  const { id } = await record();
  expect(await removeTie(ana, { ...press(), tieId: id })).toMatchObject({ ok: true });
  expect(await read()).toEqual([]);
  expect(await removeTie(ana, { ...press(), tieId: id })).toMatchObject({ ok: false });
  expect(await restoreTie(ana, { ...press(), tieId: id })).toMatchObject({ ok: true });
  expect(await read()).toMatchObject([{ id, ...said }]);
  expect(await restoreTie(ana, { ...press(), tieId: id })).toMatchObject({ ok: false });
});

test('ties go out of sight with an actor, and for good with a person who leaves', async () => {
  await record();
  await record({ from: world.groupId, to: world.targetId });
  await removeActor(ana, { ...press(), actorId: world.groupId });
  expect(await read()).toHaveLength(1);
  await removeMember(world.people.member);
  expect(await read()).toEqual([]);
  const [left] = await ownerDb.execute(
    sql`select count(*)::int as rows from ties where to_person_id = ${world.memberPersonId}`,
  );
  expect(left).toEqual({ rows: 0 });
});
