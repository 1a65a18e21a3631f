import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Server, Socket } from 'socket.io';
import type { z } from 'zod';
import type { Actor } from '#lib/auth/actor.ts';
import { actorFromCookies } from '#lib/auth/session.ts';
import { onWake } from '#lib/events/wake.ts';
import { logger } from '#lib/logger.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { closeEnded } from './close-ended.ts';
import { log } from './log.ts';
import { Presence } from './presence.ts';
import {
  type ClientToServerEvents,
  Enter,
  type Here,
  Point,
  Select,
  type ServerToClientEvents,
  Subscribe,
} from './protocol.ts';
import { Pump } from './pump.ts';
import { accountRoom, sessionRoom } from './rooms.ts';
import { cutWhenSlow } from './slow-reader.ts';
import { subscribe, whoEnters } from './subscribe.ts';

type None = Record<string, never>;
export type Sockets = Server<ClientToServerEvents, ServerToClientEvents, None, { actor: Actor }>;
export type ClientSocket = Socket<
  ClientToServerEvents,
  ServerToClientEvents,
  None,
  { actor: Actor }
>;

/** Everything a client may say, and what it must look like. Whoever says anything else is cut off. */
export const inputs = {
  'stream:subscribe': Subscribe,
  'presence:enter': Enter,
  'presence:select': Select,
  'presence:point': Point,
} as const;

const perSocket = () => new RateLimiterMemory({ points: 60, duration: 10 });
/** Of each kind more than our own client sends; what is more is dropped. */
const lossy = () => new RateLimiterMemory({ points: 12, duration: 1 });

/** Carries committed events to the sockets that may hear them. Returns what stops it. */
export function attachSockets(io: Sockets): () => void {
  const limit = perSocket();
  const pace = lossy();
  const presence = new Presence();
  const tell = (stream: string) =>
    io.local
      .to(`presence:${stream}`)
      .emit('presence:changed', { stream, here: presence.list(stream) });
  const pump = new Pump(log, (stream, events) => {
    // First out, then the news: whoever left hears nothing from then on. Reconnecting asks everything again.
    for (const { kind, body } of events)
      if ((kind === 'membership.ended' || kind === 'membership.changed') && body.accountId)
        io.local.in(accountRoom(body.accountId)).disconnectSockets(true);
    io.local.to(stream).emit('stream:moved', events);
  });
  const complain = (error: unknown) => logger.error({ err: error }, 'pump failed');
  const forget = onWake((stream) => void pump.wake(stream).catch(complain));
  const stopClosing = closeEnded(io);
  const timer = setInterval(() => void pump.poll().catch(complain), 1000);
  // A stream's room is its id: when the last socket leaves it, nobody here needs it read.
  io.of('/').adapter.on('delete-room', (room: string) => pump.unwatch(room));

  io.use((socket, next) => {
    actorFromCookies(socket.request.headers.cookie)
      .then((actor) => {
        if (!actor) return next(new Error('unauthenticated'));
        socket.data.actor = actor;
        next();
      })
      .catch((error) => {
        logger.error({ err: error }, 'handshake failed');
        next(new Error('unavailable'));
      });
  });

  io.on('connection', (socket) => {
    const { actor } = socket.data;
    void socket.join([accountRoom(actor.id), sessionRoom(actor.sessionId)]);
    const cut = () => void socket.disconnect(true);
    socket.on('error', cut);
    cutWhenSlow(socket);

    /** The types describe our own client; anyone can send anything, including no acknowledgement. */
    const hear =
      <I, T>(
        name: keyof typeof inputs,
        schema: z.ZodType<I>,
        work: (input: I) => Promise<Result<T>>,
      ) =>
      (raw: unknown, reply: unknown) => {
        const input = schema.safeParse(raw);
        if (!input.success || typeof reply !== 'function') return cut();
        limit
          .consume(socket.id)
          .then(() => work(input.data))
          .then(
            (answer) => reply(answer),
            (error) => {
              if (error instanceof Error) logger.error({ err: error }, `${name} failed`);
              cut();
            },
          );
      };
    socket.on(
      'stream:subscribe',
      hear('stream:subscribe', Subscribe, (input) => subscribe(socket, pump, input)),
    );
    socket.on(
      'presence:enter',
      hear('presence:enter', Enter, async (input) => {
        const who = await whoEnters(socket, input);
        if (!who.ok) return who;
        for (const stream of presence.leave(socket.id)) if (stream !== input.stream) tell(stream);
        presence.enter(input.stream, socket.id, who.value);
        await socket.join(`presence:${input.stream}`);
        tell(input.stream);
        return { ok: true, value: presence.list(input.stream) };
      }),
    );
    /** From where one has entered, as fast as others can look; no answer is needed. */
    const glance =
      <I extends { stream: string }>(
        name: 'presence:select' | 'presence:point',
        schema: z.ZodType<I>,
        show: (input: I, who: Here) => void,
      ) =>
      (raw: unknown, reply: unknown) => {
        const input = schema.safeParse(raw);
        if (!input.success) return cut();
        const answer = (heard: Result<null>) => typeof reply === 'function' && reply(heard);
        pace.consume(`${name} ${socket.id}`).then(
          () => {
            const who = presence.find(input.data.stream, socket.id);
            if (!who) return answer(fail('not-found', 'no-such-stream'));
            show(input.data, who);
            answer(ok(null));
          },
          () => {},
        );
      };
    socket.on(
      'presence:select',
      glance('presence:select', Select, ({ stream, selected }) => {
        presence.select(stream, socket.id, selected);
        tell(stream);
      }),
    );
    socket.on(
      'presence:point',
      glance('presence:point', Point, ({ stream, at }, { personId }) =>
        socket.to(`presence:${stream}`).volatile.emit('presence:pointed', { stream, personId, at }),
      ),
    );
    socket.onAny((name: string) => {
      if (!Object.hasOwn(inputs, name)) cut();
    });
    socket.on('disconnect', () => {
      for (const stream of presence.leave(socket.id)) tell(stream);
    });
  });
  return () => {
    clearInterval(timer);
    forget();
    stopClosing();
  };
}
