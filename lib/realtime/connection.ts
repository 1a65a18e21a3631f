import { io, type Socket } from 'socket.io-client';
import type { ClientToServerEvents, ServerToClientEvents } from './protocol.ts';

export type Connection = Socket<ServerToClientEvents, ClientToServerEvents>;

let shared: Connection | undefined;

/** One connection per tab, however many streams it hears. */
export function connection(): Connection {
  if (shared) return shared;
  const socket: Connection = io({
    transports: ['websocket'],
    // A restarted server is not met by everyone in the same instant.
    reconnectionDelay: 300,
    reconnectionDelayMax: 5000,
    randomizationFactor: 0.8,
  });
  // A server that ends a connection means it; asking again is how we learn what we may still hear.
  socket.on('disconnect', (why) => {
    if (why === 'io server disconnect')
      setTimeout(() => socket.connect(), 500 * Math.random() + 200);
  });
  // A laptop that slept may hold a connection that is long dead: come back by asking.
  addEventListener('online', () => socket.disconnect().connect());
  shared = socket;
  return socket;
}
