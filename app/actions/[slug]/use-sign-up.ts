'use client';

import { useEffect, useState } from 'react';

type Kept = { id: string; name: string; counted: boolean };
type Answer =
  | { ok: true; id: string; signedUp: number }
  | { ok: false; reason: string; minutes?: number };

const keyOf = (slug: string) => `sign-up:${slug}`;

function read(slug: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(slug)) ?? 'null');
  } catch {
    return null;
  }
}

function keep(slug: string, kept: Kept | null): void {
  try {
    if (kept) localStorage.setItem(keyOf(slug), JSON.stringify(kept));
    else localStorage.removeItem(keyOf(slug));
  } catch {
    // A browser that keeps nothing still signs up; it only forgets.
  }
}

async function post(path: string, body: object): Promise<Answer> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (response.ok) return { ok: true, ...answer };
    return { ok: false, reason: answer.data?.reason ?? '', minutes: answer.data?.values?.minutes };
  } catch {
    return { ok: false, reason: '' };
  }
}

/**
 * This phone's own sign-up for one action. Its id is kept before anything is sent, so that pressing again
 * after a lost answer is the same sign-up, and only this phone can take it back.
 */
export function useSignUp(slug: string, initial: number) {
  const [mine, setMine] = useState<Kept | null>(null);
  const [signedUp, setSignedUp] = useState(initial);
  const [pending, setPending] = useState(false);
  useEffect(() => setMine(read(slug)), [slug]);

  const remember = (kept: Kept | null) => {
    keep(slug, kept);
    setMine(kept);
  };
  const path = `/api/v1/public/actions/${encodeURIComponent(slug)}/sign-ups`;
  const send = async (to: string, body: object): Promise<Answer> => {
    setPending(true);
    const answer = await post(to, body);
    setPending(false);
    if (answer.ok) setSignedUp(answer.signedUp);
    return answer;
  };

  return {
    ...{ mine, signedUp, pending },
    async signUp(input: { name: string; contact?: string; website?: string }) {
      const kept = { id: mine?.id ?? crypto.randomUUID(), name: input.name, counted: false };
      remember(kept);
      const answer = await send(path, { ...input, id: kept.id });
      // An answer that got lost: the first press was counted under another spelling of the name.
      if (answer.ok || answer.reason === 'key-reused')
        remember({ ...kept, id: answer.ok ? answer.id : kept.id, counted: true });
      return answer;
    },
    async withdraw() {
      if (!mine) return null;
      const answer = await send(`${path}/${mine.id}/withdraw`, {});
      if (answer.ok || answer.reason === 'no-such-sign-up') remember(null);
      return answer;
    },
  };
}
