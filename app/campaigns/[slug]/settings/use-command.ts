'use client';

import { ORPCError } from '@orpc/client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { reasonOf } from '#lib/api/reason.ts';

/** Runs a command once per press, reads the page again when it worked, and says why when it did not. */
export function useCommand() {
  const t = useTranslations('refusals');
  const router = useRouter();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState('');

  /** Answers whether it worked. */
  const run = async (ask: (idempotencyKey: string) => Promise<unknown>): Promise<boolean> => {
    if (pending) return false;
    setPending(true);
    setProblem('');
    try {
      await ask(key);
      setKey(crypto.randomUUID());
      router.refresh();
      return true;
    } catch (error) {
      const refused = error instanceof ORPCError && error.defined;
      setProblem(t(reasonOf(error), refused ? error.data.values : undefined));
      if (refused) setKey(crypto.randomUUID());
      return false;
    } finally {
      setPending(false);
    }
  };
  return { run, pending, problem };
}
