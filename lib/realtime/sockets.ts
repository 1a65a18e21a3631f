import type { Server, Socket } from 'socket.io';
import type { Actor } from '#lib/auth/actor.ts';
import { actorFromCookies } from '#lib/auth/session.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import type { StreamEvent } from '#lib/events/events.ts';
import { findHead, listEventsAfter } from '#lib/events/queries.ts';
import { onWake } from '#lib/events/wake.ts';
import { logger } from '#lib/logger.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { log } from './log.ts';
import { type ClientToServerEvents, type ServerToClientEvents, Subscribe } from './protocol.ts';
import { Pump } from './pump.ts';

type None = Record<string, never>;
export type Sockets = Server<ClientToServerEvents, ServerToClientEvents, None, { actor: Actor }>;
type ClientSocket = Socket<ClientToServerEvents, ServerToClientEvents, None, { actor: Actor }>;

const accountRoom = (account: string) => `account:${account}`;

/** Carries committed events to the sockets that may hear them. Returns what stops it. */
export function attachSockets(io: Sockets): () => void {
  const pump = new Pump(log, (stream, events) => {
    // First out, then the news: whoever left hears nothing from then on. Reconnecting asks everything again.
    for (const event of events)
      if (event.kind === 'membership.ended')
        if (event.body.accountId)
          io.local.in(accountRoom(event.body.accountId)).disconnectSockets(true);
    io.local.to(stream).emit('stream:moved', events);
  });
  const complain = (error: unknown) => logger.error({ err: error }, 'pump failed');
  onWake((stream) => void pump.wake(stream).catch(complain));
  const timer = setInterval(() => void pump.poll().catch(complain), 1000);
  // A stream's room is its id: when the last socket leaves it, nobody here needs it read.
  io.of('/').adapter.on('delete-room', (room) => pump.unwatch(room));

  io.use((socket, next) => {
    actorFromCookies(socket.request.headers.cookie)
      .then((actor) => {
        if (!actor) return next(new Error('unauthenticated'));
        socket.data.actor = actor;
        next();
      })
      .catch(next);
  });

  io.on('connection', (socket) => {
    void socket.join(accountRoom(socket.data.actor.id));
    socket.on('error', () => socket.disconnect(true));
    socket.on('stream:subscribe', (raw, reply) => {
      // The types describe our own client; anyone can send anything, including no acknowledgement.
      const input = Subscribe.safeParse(raw);
      if (!input.success || typeof reply !== 'function') return void socket.disconnect(true);
      subscribe(socket, pump, input.data).then(reply, (error) => {
        logger.error({ err: error }, 'subscribe failed');
        socket.disconnect(true);
      });
    });
  });
  return () => clearInterval(timer);
}

async function subscribe(
  socket: ClientSocket,
  pump: Pump,
  { stream, after }: Subscribe,
): Promise<Result<StreamEvent[]>> {
  const { actor } = socket.data;
  const head = await withActor(actor, (tx) => findHead(tx, stream));
  if (head === null) return fail('not-found', 'no-such-stream');
  await socket.join(stream);
  pump.watch(head, head.head);
  // Asked twice: before joining, so that an outsider never hears; after, so that one removed meanwhile does not stay.
  return withActor(actor, async (tx) => {
    const still = await findHead(tx, stream);
    if (still) return ok(await listEventsAfter(tx, still, after));
    await socket.leave(stream);
    return fail('not-found', 'no-such-stream');
  });
}
