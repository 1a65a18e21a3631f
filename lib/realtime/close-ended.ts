import { onEndedSessions } from '#lib/auth/ended-sessions.ts';
import { logger } from '#lib/logger.ts';
import { standingSessions } from './log.ts';
import { sessionRoom } from './rooms.ts';
import type { Sockets } from './sockets.ts';

/**
 * Closes sockets whose session has ended: at once when it ended on this server, within a second when it ended
 * on another one or ran out. Returns what stops it.
 */
export function closeEnded(io: Sockets): () => void {
  const close = (session: string) => io.local.in(sessionRoom(session)).disconnectSockets(true);
  const forget = onEndedSessions((sessions) => sessions.forEach(close));
  const look = async () => {
    const sockets = [...io.of('/').sockets.values()];
    const open = new Set(sockets.map((socket) => socket.data.actor.sessionId));
    if (open.size === 0) return;
    const standing = await standingSessions([...open]);
    for (const session of open) if (!standing.has(session)) close(session);
  };
  const complain = (error: unknown) => logger.error({ err: error }, 'session check failed');
  const timer = setInterval(() => void look().catch(complain), 1000);
  return () => {
    clearInterval(timer);
    forget();
  };
}
