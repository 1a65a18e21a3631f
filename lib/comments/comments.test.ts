import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson, removeMember } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { actors } from '#db/schema/map.ts';
import { makeWorld, type World } from '#db/world.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { removeActor } from '#lib/map/remove-actor.ts';
import { addComment } from './add-comment.ts';
import { editComment, removeComment, resolveThread } from './change-comment.ts';
import { findDiscussion } from './find-discussion.ts';
import { listComments } from './queries.ts';
import { LONGEST_THREAD } from './schema.ts';
import { seeMentions } from './see-mentions.ts';

let world: World;
let ana: World['people']['organizer'];
let ella: World['people']['owner'];
beforeEach(async () => {
  world = await makeWorld();
  await ownerDb.execute(sql`delete from comments where campaign_id = ${world.campaignId}`);
  ({ organizer: ana, owner: ella } = world.people);
});

const key = () => ({ organizationId: world.organizationId, campaignId: world.campaignId });
const press = () => ({ campaignId: world.campaignId, idempotencyKey: randomUUID() });
const say = async (by: typeof ana, about: object, text = 'Who knows them?') => {
  const asked = { ...press(), ...about, text };
  const said = await addComment(by, asked as Parameters<typeof addComment>[1]);
  expect(said).toMatchObject({ ok: true });
  return asked.idempotencyKey;
};
const read = (about: object = {}, as = ella) =>
  withActor(as, (tx) => listComments(tx, key(), { ...key(), ...about }));
const discussion = (as = ella) =>
  withActor(as, (tx) => findDiscussion(tx, { ...key(), personId: as.personId }));

test('a thread is read with its answers, by who said what, about what it began with', async () => {
  const id = await say(ana, { actorId: world.groupId, resourceId: world.resourceId });
  await say(ella, { threadId: id }, 'I do.');
  const { threads, next } = await read({ actorId: world.groupId });
  expect(next).toBeNull();
  expect(threads).toMatchObject([
    {
      id,
      about: { actorId: world.groupId, supplierId: null, resourceId: world.resourceId },
      resolvedBy: null,
      comments: [
        { author: { name: 'Ana' }, text: 'Who knows them?', editedAt: null },
        { author: { name: 'Ella' }, text: 'I do.' },
      ],
    },
  ]);
  expect((await read({ actorId: world.targetId })).threads).toEqual([]);
  expect((await discussion()).counts).toEqual([{ ...threads[0]?.about, comments: 2, open: 1 }]);
});

test('an actor, an arrow and a resource each have their own', async () => {
  const { targetId, groupId, resourceId } = world;
  const about = {
    actor: { actorId: targetId },
    arrow: { actorId: targetId, supplierId: groupId },
    supply: { actorId: targetId, supplierId: groupId, resourceId },
    resource: { resourceId },
  };
  for (const [text, of] of Object.entries(about)) await say(ana, of, text);
  const texts = async (of: object) =>
    (await read(of)).threads.map(({ comments }) => comments[0]?.text);
  expect(await texts(about.actor)).toEqual(['actor']);
  expect(await texts(about.arrow)).toEqual(['supply', 'arrow']);
  expect(await texts(about.supply)).toEqual(['supply']);
  expect(await texts(about.resource)).toEqual(['resource']);
  expect(await texts({})).toEqual(['resource', 'supply', 'arrow', 'actor']);
});

test('a retry of one press says it once, and the key of another press is refused', async () => {
  const asked = { ...press(), actorId: world.groupId, text: 'Once' };
  const [first, again] = [await addComment(ana, asked), await addComment(ana, asked)];
  expect(again).toEqual(first);
  expect((await read()).threads).toHaveLength(1);
  expect(await addComment(ana, { ...asked, text: 'Twice' })).toMatchObject({
    error: { code: 'key-reused' },
  });
});

test('whoever is mentioned is told until she has seen it; whoever mentions herself is not', async () => {
  const id = await say(
    ana,
    { actorId: world.groupId },
    `<@${ella.personId}> <@${ana.personId}> look`,
  );
  expect((await discussion(ana)).mentions).toEqual([]);
  expect((await discussion()).mentions).toMatchObject([
    { commentId: id, author: { name: 'Ana' }, about: { actorId: world.groupId } },
  ]);
  const [comment] = (await read()).threads[0]!.comments;
  expect(comment?.mentions.map(({ name }) => name).sort()).toEqual(['Ana', 'Ella']);
  expect(await seeMentions(ana, { ...key(), commentIds: [id] })).toMatchObject({
    value: { seen: 0 },
  });
  expect((await discussion()).mentions).toHaveLength(1);
  expect(await seeMentions(ella, { ...key(), commentIds: [id] })).toMatchObject({
    value: { seen: 1 },
  });
  expect((await discussion()).mentions).toEqual([]);
});

test('nobody is mentioned who could not read it: neither a member nor someone elsewhere', async () => {
  const elsewhere = await makePerson(await makeCampaign(), 'owner');
  for (const person of [world.people.member, elsewhere])
    expect(
      await addComment(ana, {
        ...press(),
        ...{ actorId: world.groupId, text: `<@${person.personId}>` },
      }),
    ).toMatchObject({ error: { reason: 'bad-reference' } });
  expect((await read()).threads).toEqual([]);
});

test('one’s own words are put otherwise, with those named; another’s are not, whatever the server forgets', async () => {
  const id = await say(ana, { actorId: world.groupId }, `<@${ella.personId}>?`);
  const edit = { ...press(), commentId: id, text: 'Never mind' };
  expect(await editComment(ella, edit)).toMatchObject({ error: { reason: 'not-your-comment' } });
  await expect(
    withActor(ella, (tx) => tx.execute(sql`update comments set text = 'Mine' where id = ${id}`)),
  ).rejects.toMatchObject({ cause: { code: '42501' } });
  expect(await editComment(ana, edit)).toMatchObject({ ok: true });
  const [comment] = (await read()).threads[0]!.comments;
  expect(comment).toMatchObject({ text: 'Never mind', mentions: [] });
  expect(comment?.editedAt).not.toBeNull();
  expect((await discussion()).mentions).toEqual([]);
});

test('what is removed is gone for good, leaves a mark in its thread, and an empty thread is not listed', async () => {
  const id = await say(ana, { actorId: world.groupId }, 'A secret');
  const answer = await say(ella, { threadId: id }, 'Careful');
  expect(await removeComment(ella, { ...press(), commentId: id })).toMatchObject({ ok: true });
  expect((await read()).threads[0]?.comments).toMatchObject([
    { text: null, removedBy: { name: 'Ella' } },
    { text: 'Careful' },
  ]);
  const kept = await ownerDb.execute(sql`select text from comments where id = ${id}`);
  expect([...kept]).toEqual([{ text: '' }]);
  expect(await removeComment(ana, { ...press(), commentId: id })).toMatchObject({
    error: { reason: 'no-such-comment' },
  });
  expect(await editComment(ana, { ...press(), commentId: id, text: 'Back' })).toMatchObject({
    error: { reason: 'no-such-comment' },
  });
  await removeComment(ella, { ...press(), commentId: answer });
  expect((await read()).threads).toEqual([]);
  expect((await discussion()).counts).toEqual([]);
});

test('a settled thread is counted but not open, until it is opened again', async () => {
  const id = await say(ana, { actorId: world.groupId });
  const answer = await say(ella, { threadId: id }, 'Me');
  const settle = (resolved: boolean, threadId = id) =>
    resolveThread(ella, { ...press(), threadId, resolved });
  expect(await settle(true, answer)).toMatchObject({ error: { reason: 'no-such-comment' } });
  const before = (await discussion()).version;
  await settle(true);
  expect((await read()).threads[0]?.resolvedBy).toMatchObject({ name: 'Ella' });
  expect((await discussion()).counts).toMatchObject([{ comments: 2, open: 0 }]);
  expect((await discussion()).version).not.toBe(before);
  await settle(false);
  expect((await discussion()).counts).toMatchObject([{ comments: 2, open: 1 }]);
});

test('about what is not on the map nothing is said, and what was said leaves with it', async () => {
  const id = await say(ana, { actorId: world.groupId }, `<@${ella.personId}>`);
  await removeActor(ana, { ...press(), actorId: world.groupId });
  expect((await read()).threads).toEqual([]);
  expect(await discussion()).toMatchObject({ counts: [], mentions: [] });
  for (const about of [{ threadId: id }, { actorId: world.groupId }, { actorId: randomUUID() }])
    expect(await addComment(ana, { ...press(), ...about, text: 'Gone?' })).toMatchObject({
      error: { reason: 'no-such-actor' },
    });
  expect(
    await addComment(ana, { ...press(), threadId: randomUUID(), text: 'Gone?' }),
  ).toMatchObject({ error: { reason: 'no-such-comment' } });
});

test('threads are read page by page, and one is not answered without end', async () => {
  const said = Array.from({ length: 45 }, (_, index) => ({ id: randomUUID(), index }));
  for (const { id, index } of said)
    await ownerDb.execute(sql`insert into comments (organization_id, campaign_id, id, thread_id, actor_id, author_id, text)
      values (${world.organizationId}, ${world.campaignId}, ${id}, ${id}, ${world.groupId}, ${ana.personId}, ${`${index}`})`);
  const pages = [];
  for (let before: number | undefined, more = true; more; ) {
    const page = await read({ before });
    pages.push(page.threads.map(({ id }) => id));
    before = page.next ?? undefined;
    more = page.next !== null;
  }
  expect(pages.map(({ length }) => length)).toEqual([20, 20, 5]);
  expect(pages.flat()).toEqual(said.map(({ id }) => id).reverse());

  const thread = said[0]!.id;
  await ownerDb.execute(sql`insert into comments (organization_id, campaign_id, thread_id, actor_id, author_id, text)
    select organization_id, campaign_id, thread_id, actor_id, author_id, 'again' from comments,
    generate_series(1, ${LONGEST_THREAD - 1}) where id = ${thread}`);
  expect(await addComment(ana, { ...press(), threadId: thread, text: 'More' })).toMatchObject({
    error: { reason: 'thread-full' },
  });
});

test('nobody below an organizer reads or writes any of it, a visitor of a worked example neither', async () => {
  await say(ana, { actorId: world.groupId });
  for (const person of [world.people.member, world.people.observer]) {
    expect((await read({}, person)).threads).toEqual([]);
    expect(
      await addComment(person, { ...press(), actorId: world.groupId, text: 'Hi' }),
    ).toMatchObject({ error: { code: 'forbidden' } });
  }
  // Whoever has left is not named any more; an admin of the organization still knows everybody.
  const other = await makePerson(world, 'organizer');
  await removeMember(ana);
  expect((await read({}, other)).threads[0]?.comments[0]?.author.name).toBeNull();

  const example = await makeCampaign({ example: true });
  const of = { organizationId: example.organizationId, campaignId: example.campaignId };
  const teacher = await makePerson(example, 'owner');
  const [actor] = await ownerDb
    .insert(actors)
    .values({ ...of, key: 'a', name: 'A', kind: 'group', side: 'ally', position: 0 })
    .returning();
  const said = { ...of, idempotencyKey: randomUUID(), actorId: actor!.id, text: 'Teach' };
  const { organizationId: _, ...asked } = said;
  expect(await addComment(teacher, asked)).toMatchObject({ ok: true });
  for (const person of [null, ana])
    expect((await withActor(person, (tx) => listComments(tx, of, of))).threads).toEqual([]);
});
