'use client';

import { useEffect, useState } from 'react';
import { api } from '#lib/api/client.ts';
import type { About, Thread } from '#lib/comments/schema.ts';

type Read = { threads: Thread[]; more: boolean };

/**
 * Threads about something, read page by page, and again whenever the discussion has another version.
 *
 * @param about null reads nothing yet.
 */
export function useThreads(campaignId: string, about: About | null, version: string) {
  const [read, setRead] = useState<Read | null>(null);
  const [failed, setFailed] = useState(false);
  const [pages, setPages] = useState(1);
  const [tries, setTries] = useState(0);
  const asked = about && JSON.stringify(about);
  useEffect(() => {
    if (asked === null) return;
    let current = true;
    const load = async () => {
      const given = Object.entries(JSON.parse(asked) as About).filter(([, id]) => id !== null);
      const threads: Thread[] = [];
      let before: number | null | undefined;
      for (let page = 0; page < pages && before !== null; page++) {
        const got = await api.comments.list({
          ...{ campaignId, ...Object.fromEntries(given) },
          ...(before !== undefined && { before }),
        });
        threads.push(...got.threads);
        before = got.next;
      }
      if (!current) return;
      setRead({ threads, more: before !== null });
      setFailed(false);
    };
    load().catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [campaignId, asked, version, pages, tries]);
  return {
    ...{ read, failed },
    older: () => setPages((before) => before + 1),
    again: () => setTries((before) => before + 1),
  };
}
