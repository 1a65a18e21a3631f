import { io, type Socket } from 'socket.io-client';
import type { StreamEvent } from '#lib/events/events.ts';
import { Cursor } from '#lib/realtime/cursor.ts';
import type { ClientToServerEvents, ServerToClientEvents } from '#lib/realtime/protocol.ts';

export type Listener = {
  stream: string;
  /** What was applied, in the order it was applied. */
  applied: StreamEvent[];
  /** How often it had to begin anew; never here, as nobody renumbers a stream. */
  afresh: () => number;
  stop: () => void;
};

/** Somebody's open page: hears a stream through every restart, as `use-stream.ts` does in the browser. */
export function listen(origin: string, cookie: string, stream: string): Listener {
  const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io(origin, {
    transports: ['websocket'],
    extraHeaders: { cookie, origin },
    forceNew: true,
    reconnectionDelay: 20,
    reconnectionDelayMax: 100,
    timeout: 1000,
  });
  const applied: StreamEvent[] = [];
  let afresh = 0;
  const cursor = new Cursor(
    0,
    async (after) => {
      try {
        const reply = await socket.timeout(2000).emitWithAck('stream:subscribe', { stream, after });
        return reply.ok ? reply.value : null;
      } catch {
        if (socket.connected) socket.disconnect().connect();
        return null;
      }
    },
    (event) => applied.push(event),
    () => afresh++,
  );
  socket.on('connect', () => void cursor.catchUp());
  socket.on('stream:moved', (events) => {
    if (events[0]?.stream === stream) cursor.receive(events);
  });
  // Turned away while the database was down, or cut off: a page comes back by itself.
  const comeBack = () => setTimeout(() => !socket.active && !stopped && socket.connect(), 20);
  let stopped = false;
  socket.on('connect_error', comeBack);
  socket.on('disconnect', comeBack);
  return {
    stream,
    applied,
    afresh: () => afresh,
    stop: () => {
      stopped = true;
      socket.disconnect();
    },
  };
}
