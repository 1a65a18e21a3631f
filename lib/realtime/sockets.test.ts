import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sql } from 'drizzle-orm';
import { Server } from 'socket.io';
import { io as connect, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { actorFromCookies, SESSION_COOKIE, startSession } from '#lib/auth/session.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { appendEvent } from '#lib/events/append-event.ts';
import { Cursor } from './cursor.ts';
import type { ClientToServerEvents, ServerToClientEvents } from './protocol.ts';
import { attachSockets, type Sockets } from './sockets.ts';

const http = createServer();
const io: Sockets = new Server(http, { transports: ['websocket'] });
const detach = attachSockets(io);
beforeAll(() => new Promise<void>((done) => http.listen(0, done)));
afterAll(() => {
  detach();
  return io.close();
});

type Client = Socket<ServerToClientEvents, ClientToServerEvents>;
let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let owner: Actor;
beforeEach(async () => {
  campaign = await makeCampaign();
  owner = await makePerson(campaign, 'owner');
});

const cookieOf = async (person: { id: string }) =>
  `${SESSION_COOKIE}=${await startSession(person, 'test')}`;

const open = (cookie: string) =>
  connect(`http://localhost:${(http.address() as AddressInfo).port}`, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
    reconnectionDelay: 10,
  });

const socketOf = async (person: { id: string }): Promise<Client> => open(await cookieOf(person));

const connected = (socket: { connected: boolean }) =>
  expect.poll(() => socket.connected).toBe(true);

/** What a person's device ends up having applied, as `use-stream.ts` does it in the browser. */
async function listener(person: { id: string }, stream = campaign.members) {
  const socket = await socketOf(person);
  const heard: number[] = [];
  const cursor = new Cursor(
    0,
    async (after) => {
      // Hung up before the answer came: there is none.
      const reply = await socket
        .emitWithAck('stream:subscribe', { stream, after })
        .catch(() => null);
      return reply?.ok ? reply.value : null;
    },
    (event) => heard.push(event.kind === 'action.counted' ? event.body.signedUp : -1),
    () => heard.push(-2),
  );
  socket.on('connect', () => void cursor.catchUp());
  socket.on('stream:moved', (events) => {
    if (events[0]?.stream === stream) cursor.receive(events);
  });
  await new Promise<void>((done) => socket.once('connect', done));
  await socket.emitWithAck('stream:subscribe', { stream, after: 0 });
  return { socket, heard };
}

/** Some event whose content is a number. */
const say = (signedUp: number, by = owner, audience: 'members' | 'organizers' = 'members') =>
  withActor(by, (tx) =>
    appendEvent(
      tx,
      {
        campaignId: campaign.campaignId,
        audience,
        id: randomUUID(),
        kind: 'action.counted',
        body: { actionId: randomUUID(), signedUp, checkedIn: 0 },
      },
      signedUp,
    ),
  );

test('a dropped socket hears what it missed, once and in order', async () => {
  const { socket, heard } = await listener(await makePerson(campaign));
  await say(1);
  await expect.poll(() => heard).toEqual([1]);
  socket.io.engine.close();
  await say(2);
  await say(3);
  await expect.poll(() => heard).toEqual([1, 2, 3]);
  socket.disconnect();
});

test('two writers at once: everyone hears the same gapless order', async () => {
  const other = await makePerson(campaign, 'organizer');
  const [a, b] = [await listener(owner), await listener(other)];
  await Promise.all(Array.from({ length: 40 }, (_, i) => say(i, i % 2 ? owner : other)));
  await expect.poll(() => a.heard.length).toBe(40);
  await expect.poll(() => b.heard).toEqual(a.heard);
  expect(new Set(a.heard).size).toBe(40);
  a.socket.disconnect();
  b.socket.disconnect();
});

test('whoever is removed or loses a role is cut off, and hears nothing that organizers say from then on', async () => {
  for (const kind of ['membership.ended', 'membership.changed'] as const) {
    const person = await makePerson(campaign, 'organizer');
    const { socket, heard } = await listener(person, campaign.organizers);
    await say(1, owner, 'organizers');
    await expect.poll(() => heard).toContain(1);
    await ownerDb.execute(
      kind === 'membership.ended'
        ? sql`delete from memberships where person_id = ${person.personId}`
        : sql`update memberships set role = 'member' where person_id = ${person.personId}`,
    );
    const dropped = new Promise((done) => socket.once('disconnect', done));
    await withActor(owner, (tx) =>
      appendEvent(
        tx,
        {
          ...{ campaignId: campaign.campaignId, audience: 'members', id: randomUUID(), kind },
          body: { personId: person.personId, accountId: person.id },
        },
        kind,
      ),
    );
    expect(await dropped).toBe('io server disconnect');
    const before = heard.length;
    socket.connect();
    const refused = await socket.emitWithAck('stream:subscribe', {
      stream: campaign.organizers,
      after: 0,
    });
    expect(refused).toMatchObject({ error: { code: 'not-found' } });
    const witness = await listener(owner, campaign.organizers);
    await say(2, owner, 'organizers');
    await expect.poll(() => witness.heard).toContain(2);
    expect(heard.length).toBe(before);
    socket.disconnect();
    witness.socket.disconnect();
  }
});

test('an outsider, a member and nobody do not hear organizers; nobody is not even let in', async () => {
  for (const person of [await makePerson(), await makePerson(campaign, 'member')]) {
    const socket = await socketOf(person);
    const refused = await socket.emitWithAck('stream:subscribe', {
      stream: campaign.organizers,
      after: 0,
    });
    expect(refused).toMatchObject({ error: { code: 'not-found' } });
    socket.disconnect();
  }
  const nobody: Client = connect(`http://localhost:${(http.address() as AddressInfo).port}`, {
    transports: ['websocket'],
    forceNew: true,
  });
  const error = await new Promise<Error>((done) => nobody.once('connect_error', done));
  expect(error.message).toBe('unauthenticated');
  nobody.disconnect();
});

test('ending a session closes its sockets within a second or so, and no other', async () => {
  const cookie = await cookieOf(owner);
  const [phone, laptop] = [open(cookie), await socketOf(owner)];
  await Promise.all([connected(phone), connected(laptop)]);
  const session = (await actorFromCookies(cookie))!.sessionId;
  const dropped = new Promise((done) => phone.once('disconnect', done));
  await ownerDb.execute(sql`update sessions set revoked_at = now() where id = ${session}`);
  expect(await dropped).toBe('io server disconnect');
  expect(laptop.connected).toBe(true);
  laptop.disconnect();
});

test('organizers see who else is there, by person and not by tab; members are not told', async () => {
  const bea = await makePerson(campaign, 'organizer', { name: 'Bea' });
  const enter = { stream: campaign.organizers, place: 'map' as const };
  const [one, two] = [await socketOf(owner), await socketOf(owner)];
  const here: string[][] = [];
  one.on('presence:changed', (news) => here.push(news.here.map(({ name }) => name)));
  await one.emitWithAck('presence:enter', enter);
  await two.emitWithAck('presence:enter', enter);
  const third = await socketOf(bea);
  expect(await third.emitWithAck('presence:enter', enter)).toMatchObject({
    value: [{ name: 'Bea', place: 'map' }, { name: 'Ella' }],
  });
  await expect.poll(() => here.at(-1)).toEqual(['Bea', 'Ella']);
  third.disconnect();
  await expect.poll(() => here.at(-1)).toEqual(['Ella']);

  const member = await socketOf(await makePerson(campaign, 'member'));
  for (const stream of [campaign.organizers, campaign.members])
    expect(await member.emitWithAck('presence:enter', { ...enter, stream })).toMatchObject({
      ok: false,
    });
  for (const socket of [one, two, member]) socket.disconnect();
});

test('whoever sends what no client of ours sends is cut off, and the server stays', async () => {
  const hostile: ((socket: ReturnType<typeof open>) => void)[] = [
    (socket) => socket.emit('stream:subscribe', { stream: 'x', after: 0 }, () => {}),
    (socket) => socket.emit('stream:subscribe', { stream: campaign.members, after: -1 }, () => {}),
    (socket) => socket.emit('stream:subscribe', null, null),
    (socket) => socket.emit('presence:enter', { stream: campaign.members, place: 'x' }, () => {}),
    (socket) =>
      socket.emit('presence:select', {
        ...{ stream: campaign.organizers, selected: { kind: 'actor', id: 'x' } },
      }),
    (socket) =>
      socket.emit('presence:point', { stream: campaign.organizers, at: { x: 'x', y: 1e9 } }),
    (socket) => socket.emit('__proto__', {}),
    (socket) => socket.emit('rooms:join', campaign.organizers),
    (socket) => {
      for (let i = 0; i < 200; i++)
        socket.emit('stream:subscribe', { stream: campaign.members, after: 0 }, () => {});
    },
  ];
  for (const attack of hostile) {
    const socket = open(await cookieOf(owner));
    await connected(socket);
    const dropped = new Promise((done) => socket.once('disconnect', done));
    attack(socket);
    expect(await dropped).toBe('io server disconnect');
    socket.disconnect();
  }
  const { socket, heard } = await listener(owner);
  await say(7);
  await expect.poll(() => heard).toEqual([7]);
  socket.disconnect();
});
