'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useFollows } from '#app/live/followed.tsx';
import { api } from '#lib/api/client.ts';
import { lastOrdinal } from '#lib/map/changes-since.ts';
import type { Point, PowerMap } from '#lib/map/schema.ts';
import { type Followed, withNews } from '#lib/map/with-news.ts';
import { connection } from '#lib/realtime/connection.ts';
import { useStream } from '#lib/realtime/use-stream.ts';

const kinds = ['map.changed', 'leverage.moved'] as const;
/** More edits are waited for so long, in ms, before they are asked for together. */
const PAUSE = 40;

export type Stream = { id: string; head: number };

/**
 * The map and its line as the page was made with them, and as they become: what is new is asked for and put in, so
 * that an edit costs what it changed on every screen, and not a page.
 *
 * @param stream the organizers'; null for whoever does not hear it, whose page is made again instead.
 */
export function useLiveMap(
  campaignId: string,
  read: { map: PowerMap; points: Point[] },
  stream: Stream | null,
) {
  const router = useRouter();
  const { map, points } = read;
  const fresh = (): Followed => ({
    ...{ seq: stream?.head ?? 0, ordinal: lastOrdinal(map), map, points },
  });
  const [live, setLive] = useState(fresh);
  const [made, setMade] = useState(map);
  // A page that was made after the last news takes their place; an older one has come late.
  if (made !== map) {
    setMade(map);
    if (!stream || stream.head >= live.seq) setLive(fresh());
  }
  const now = useRef(live);
  useEffect(() => {
    now.current = live;
  }, [live]);
  useFollows(kinds, stream !== null);

  const asking = useRef(false);
  const again = useRef(false);
  const ask = useCallback(async () => {
    again.current = true;
    if (asking.current) return;
    asking.current = true;
    try {
      while (again.current) {
        again.current = false;
        const { seq, ordinal } = now.current;
        const next = withNews(now.current, await api.map.news({ campaignId, seq, ordinal }));
        if (!next) return router.refresh();
        // While it was asked for, a page may have come with more.
        if (now.current.seq > next.seq) continue;
        now.current = next;
        setLive(next);
      }
    } catch {
      router.refresh();
    } finally {
      asking.current = false;
    }
  }, [campaignId, router]);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const soon = () => {
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      void ask();
    }, PAUSE);
  };
  const hears = stream !== null;
  const reread = useCallback(
    () => (hears && connection().connected ? void ask() : router.refresh()),
    [hears, ask, router],
  );
  return { map: live.map, points: live.points, soon, reread };
}

/** Asks for news whenever the stream tells of an edit. */
export function FollowMap({ stream, soon }: { stream: Stream; soon: () => void }) {
  useStream(stream.id, stream.head, ({ kind }) => void (kind === 'map.changed' && soon()));
  return null;
}
