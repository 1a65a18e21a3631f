'use client';

import { ORPCError } from '@orpc/client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { reasonOf } from '#lib/api/reason.ts';

/** Sends one press: pending while it runs, the refusal as a sentence, the page read again when it is done. */
export function useEdit(onDone: () => void) {
  const t = useTranslations('refusals');
  const router = useRouter();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const send = (call: (idempotencyKey: string) => Promise<unknown>) =>
    start(async () => {
      setRefusal(null);
      try {
        await call(key);
        router.refresh();
        onDone();
      } catch (error) {
        const data = error instanceof ORPCError && error.defined ? error.data : {};
        setRefusal(t(reasonOf(error), data.values ?? {}));
      } finally {
        // What was refused may be changed and sent again: that is another press.
        setKey(crypto.randomUUID());
      }
    });
  return { send, pending, refusal };
}
