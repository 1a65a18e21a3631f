import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io as connect } from 'socket.io-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePerson } from '#db/fixture.ts';
import { makeWorld, type World } from '#db/world.ts';
import { SESSION_COOKIE, startSession } from '#lib/auth/session.ts';
import { attachSockets, inputs, type Sockets } from './sockets.ts';

const http = createServer();
const io: Sockets = new Server(http, { transports: ['websocket'] });
const detach = attachSockets(io);
let world: World;
let theirs: World;
beforeAll(async () => {
  await new Promise<void>((done) => http.listen(0, done));
  [world, theirs] = [await makeWorld(), await makeWorld()];
});
afterAll(() => {
  detach();
  return io.close();
});

const standings = ['anonymous', 'outsider', 'observer', 'member', 'organizer', 'owner'] as const;
const streams = ['members', 'organizers'] as const;

/** From which standing on an event is answered, by the stream that it names; 9 is nobody. */
const least: Record<keyof typeof inputs, Record<(typeof streams)[number], number>> = {
  'stream:subscribe': { members: 2, organizers: 4 },
  'presence:enter': { members: 9, organizers: 4 },
  'presence:select': { members: 9, organizers: 4 },
  'presence:point': { members: 9, organizers: 4 },
};
const more = {
  'stream:subscribe': { after: 0 },
  'presence:enter': { place: 'map' },
  'presence:select': { selected: null },
  'presence:point': { at: { x: 1, y: 2 } },
} as const;

test('every event that a client may send has its row', () => {
  expect(Object.keys(least).sort()).toEqual(Object.keys(inputs).sort());
});

test.each(standings)('every event, each stream, own and foreign, as %s', async (standing) => {
  const person =
    standing === 'anonymous'
      ? null
      : standing === 'outsider'
        ? await makePerson()
        : world.people[standing];
  const cookie = person ? `${SESSION_COOKIE}=${await startSession(person, 'test')}` : '';
  const socket = connect(`http://localhost:${(http.address() as AddressInfo).port}`, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
  });
  if (!person) {
    const error = await new Promise<Error>((done) => socket.once('connect_error', done));
    expect(error.message).toBe('unauthenticated');
    socket.disconnect();
    return;
  }
  for (const event of Object.keys(least) as (keyof typeof inputs)[])
    for (const audience of streams)
      for (const [campaign, own] of [
        [world, true],
        [theirs, false],
      ] as const) {
        const input = { stream: campaign[audience], ...more[event] };
        const reply: { ok: boolean } = await socket.timeout(5000).emitWithAck(event, input);
        const right = own && standings.indexOf(standing) >= least[event][audience];
        expect([event, audience, own, reply.ok]).toEqual([event, audience, own, right]);
      }
  socket.disconnect();
});
