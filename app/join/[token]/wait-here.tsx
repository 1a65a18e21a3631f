'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { api } from '#lib/api/client.ts';

/** Asks every few seconds: whoever waits is in no campaign yet whose news they could hear. */
export function WaitHere({ token }: { token: string }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(async () => {
      if (document.visibilityState !== 'visible') return;
      // A server that is away for a moment must not take the page away: ask first, then read again.
      const offer = await api.invitations.find({ token }).catch(() => null);
      if (offer && offer.standing !== 'waiting') router.refresh();
    }, 3000);
    return () => clearInterval(timer);
  }, [router, token]);
  return null;
}
