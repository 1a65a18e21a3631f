'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Looks again every few seconds: whoever waits is in no campaign yet whose news they could hear. */
export function WaitHere() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, 4000);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
