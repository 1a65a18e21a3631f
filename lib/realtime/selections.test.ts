import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io as connect, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { SESSION_COOKIE, startSession } from '#lib/auth/session.ts';
import type { ClientToServerEvents, Here, ServerToClientEvents } from './protocol.ts';
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
const sockets: Client[] = [];
let campaign: Awaited<ReturnType<typeof makeCampaign>>;
beforeEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  campaign = await makeCampaign();
});

/** Somebody with a role and a connection, who hears who is there and where they point. */
async function arrive(name: string, role: 'organizer' | 'member' = 'organizer') {
  const person = await makePerson(campaign, role, { name });
  const cookie = `${SESSION_COOKIE}=${await startSession(person, 'test')}`;
  const socket: Client = connect(`http://localhost:${(http.address() as AddressInfo).port}`, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
  });
  sockets.push(socket);
  const heard = { here: [] as Here[], points: [] as unknown[] };
  socket.on('presence:changed', ({ here }) => {
    heard.here = here;
  });
  socket.on('presence:pointed', (point) => heard.points.push(point));
  await new Promise<void>((done) => socket.once('connect', done));
  const enter = (place: 'map' | 'people' = 'map') =>
    socket.emitWithAck('presence:enter', { stream: campaign.organizers, place });
  return { ...person, socket, heard, enter };
}

const actor = () => ({ kind: 'actor' as const, id: randomUUID() });
const selectedBy = (here: Here[], name: string) =>
  here.find((row) => row.name === name)?.selected ?? null;

test('what one selects the others see, whoever comes later too, until she selects another or leaves', async () => {
  const [ana, bea] = [await arrive('Ana'), await arrive('Bea')];
  await ana.enter();
  await bea.enter();
  const [first, second] = [
    actor(),
    { kind: 'arrow', id: `${randomUUID()}>${randomUUID()}` } as const,
  ];
  const select = (selected: typeof first | typeof second | null) =>
    ana.socket.emitWithAck('presence:select', { stream: campaign.organizers, selected });
  await select(first);
  await expect.poll(() => selectedBy(bea.heard.here, 'Ana')).toEqual(first);
  await select(second);
  await expect.poll(() => selectedBy(bea.heard.here, 'Ana')).toEqual(second);
  const reply = await (await arrive('Cleo')).enter();
  expect(selectedBy(reply.ok ? reply.value : [], 'Ana')).toEqual(second);
  // Entering the same place again keeps it, another place does not.
  await ana.enter();
  await expect.poll(() => selectedBy(bea.heard.here, 'Ana')).toEqual(second);
  await ana.enter('people');
  await expect.poll(() => selectedBy(bea.heard.here, 'Ana')).toBeNull();
  await ana.enter();
  await select(first);
  await expect.poll(() => selectedBy(bea.heard.here, 'Ana')).toEqual(first);
  ana.socket.disconnect();
  await expect.poll(() => bea.heard.here.map(({ name }) => name)).not.toContain('Ana');
});

test('of several selections in one instant the others see the last', async () => {
  const [ana, bea] = [await arrive('Ana'), await arrive('Bea')];
  await ana.enter();
  await bea.enter();
  const stream = campaign.organizers;
  // Pointing as fast as one may takes nothing away from selecting.
  for (let x = 0; x < 12; x++) ana.socket.emit('presence:point', { stream, at: { x, y: 0 } });
  const many = Array.from({ length: 10 }, actor);
  for (const selected of many) ana.socket.emit('presence:select', { stream, selected });
  await expect.poll(() => selectedBy(bea.heard.here, 'Ana')).toEqual(many.at(-1));
});

test('where one points the others hear, not she herself, at most twelve times a second', async () => {
  const [ana, bea] = [await arrive('Ana'), await arrive('Bea')];
  await ana.enter();
  await bea.enter();
  const stream = campaign.organizers;
  let answered = 0;
  for (let x = 0; x < 50; x++)
    ana.socket.emit('presence:point', { stream, at: { x, y: 0 } }, () => answered++);
  await expect.poll(() => answered).toBe(12);
  await expect.poll(() => bea.heard.points.length).toBeGreaterThan(0);
  expect(bea.heard.points[0]).toEqual({ stream, personId: ana.personId, at: { x: 0, y: 0 } });
  // Too fast is dropped, not punished.
  await new Promise((done) => setTimeout(done, 1100));
  expect(answered).toBe(12);
  await ana.socket.emitWithAck('presence:point', { stream, at: null });
  await expect.poll(() => bea.heard.points.at(-1)).toMatchObject({ at: null });
  expect(ana.heard.points).toEqual([]);
});

test('whoever has not entered, or may not, neither tells nor hears', async () => {
  const [ana, mei] = [await arrive('Ana'), await arrive('Mei', 'member')];
  await ana.enter();
  expect(await mei.enter()).toMatchObject({ ok: false });
  const stream = campaign.organizers;
  for (const heard of [
    await mei.socket.emitWithAck('presence:select', { stream, selected: actor() }),
    await mei.socket.emitWithAck('presence:point', { stream, at: { x: 1, y: 1 } }),
  ])
    expect(heard).toMatchObject({ error: { code: 'not-found' } });
  await ana.socket.emitWithAck('presence:point', { stream, at: { x: 2, y: 2 } });
  await ana.socket.emitWithAck('presence:select', { stream, selected: actor() });
  expect(ana.heard.points).toEqual([]);
  expect(mei.heard).toEqual({ here: [], points: [] });
  expect(ana.heard.here.map(({ name }) => name)).toEqual(['Ana']);
});
