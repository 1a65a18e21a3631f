'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { useRefusal } from './use-refusal.ts';

/** Sends one press: pending while it runs, the refusal as a sentence, the page read again when it is done. */
export function useEdit(onDone: () => void) {
  const refused = useRefusal();
  const router = useRouter();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const send = (call: (idempotencyKey: string) => Promise<unknown>) =>
    start(async () => {
      setRefusal(null);
      try {
        await call(key);
        onDone();
      } catch (error) {
        setRefusal(refused(error));
      } finally {
        // Also after a refusal: what somebody else did may be why.
        router.refresh();
        // What was refused may be changed and sent again: that is another press.
        setKey(crypto.randomUUID());
      }
    });
  return { send, pending, refusal };
}
