'use client';

import { useEffect, useState } from 'react';
import { connection } from './connection.ts';
import type { Place } from './places.ts';
import type { Here } from './protocol.ts';

/** Who is there besides this tab, and where: kept current while the connection lasts. */
export function usePresence(stream: string, place: Place): Here[] {
  const [here, setHere] = useState<Here[]>([]);
  useEffect(() => {
    const socket = connection();
    let left = false;
    const enter = (): Promise<void> =>
      socket
        .timeout(5000)
        .emitWithAck('presence:enter', { stream, place })
        .then(
          (reply) => setHere(reply.ok ? reply.value : []),
          // Not answered in time is asked again; without a connection, once there is one.
          () => (left || !socket.connected ? undefined : enter()),
        );
    const changed = (news: { stream: string; here: Here[] }) => {
      if (news.stream === stream) setHere(news.here);
    };
    const gone = () => setHere([]);
    socket.on('connect', enter);
    socket.on('presence:changed', changed);
    socket.on('disconnect', gone);
    if (socket.connected) void enter();
    return () => {
      left = true;
      socket.off('connect', enter);
      socket.off('presence:changed', changed);
      socket.off('disconnect', gone);
    };
  }, [stream, place]);
  return here;
}
