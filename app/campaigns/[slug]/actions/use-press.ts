'use client';

import { ORPCError } from '@orpc/client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { reasonOf } from '#lib/api/reason.ts';

/** What a refusal carries besides its reason, where it carries anything. */
const valuesOf = (error: unknown): Record<string, string | number> =>
  error instanceof ORPCError && error.defined ? (error.data?.values ?? {}) : {};

/**
 * One press of a button that changes something: its key lives until it succeeded, so that pressing again after
 * a lost answer is the same press. The sentence is why it was refused.
 */
export function usePress() {
  const refusals = useTranslations('refusals');
  const router = useRouter();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState('');
  const [pending, start] = useTransition();

  const press = (work: (idempotencyKey: string) => Promise<unknown>, after?: () => void) =>
    start(async () => {
      try {
        await work(key);
      } catch (error) {
        setRefusal(refusals(reasonOf(error), valuesOf(error)));
        return;
      }
      setKey(crypto.randomUUID());
      setRefusal('');
      after?.();
      router.refresh();
    });
  return { press, pending, refusal, key };
}
