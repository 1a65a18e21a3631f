'use client';

import { useState, useTransition } from 'react';
import { useReread } from './reread.ts';
import { useRefusal } from './use-refusal.ts';

/** Sends one press: pending while it runs, the refusal as a sentence, what it did brought in when it is done. */
export function useEdit(onDone: () => void) {
  const refused = useRefusal();
  const reread = useReread();
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
        reread();
        // What was refused may be changed and sent again: that is another press.
        setKey(crypto.randomUUID());
      }
    });
  return { send, pending, refusal };
}
