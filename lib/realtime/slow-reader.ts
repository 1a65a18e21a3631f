import type { ClientSocket } from './sockets.ts';

const MOST_QUEUED = 200;

/** Cuts off a socket that does not take what it is sent, so that memory stays bounded: it comes back and asks. */
export function cutWhenSlow(socket: ClientSocket): void {
  let queued = 0;
  socket.conn.on('packetCreate', () => {
    queued += 1;
    if (queued > MOST_QUEUED) socket.disconnect(true);
  });
  socket.conn.on('drain', () => {
    queued = 0;
  });
}
