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
    const enter = () =>
      socket
        .timeout(5000)
        .emitWithAck('presence:enter', { stream, place })
        .then((reply) => setHere(reply.ok ? reply.value : []))
        .catch(() => {});
    const changed = (news: { stream: string; here: Here[] }) => {
      if (news.stream === stream) setHere(news.here);
    };
    const gone = () => setHere([]);
    socket.on('connect', enter);
    socket.on('presence:changed', changed);
    socket.on('disconnect', gone);
    if (socket.connected) void enter();
    return () => {
      socket.off('connect', enter);
      socket.off('presence:changed', changed);
      socket.off('disconnect', gone);
    };
  }, [stream, place]);
  return here;
}
