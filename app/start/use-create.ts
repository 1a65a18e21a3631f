'use client';

import { ORPCError } from '@orpc/client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { reasonOf } from '#lib/api/reason.ts';
import type { FieldProblem } from '#lib/result.ts';

/** Makes a campaign once per press and goes to it; keeps what came back otherwise. */
export function useCreate() {
  const t = useTranslations('refusals');
  const router = useRouter();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState('');
  const [fields, setFields] = useState<FieldProblem[]>([]);

  const create = async (ask: (idempotencyKey: string) => Promise<{ slug: string }>) => {
    if (pending) return;
    setPending(true);
    setProblem('');
    setFields([]);
    try {
      const { slug } = await ask(key);
      router.push(`/campaigns/${slug}`);
    } catch (error) {
      const refused = error instanceof ORPCError && error.defined;
      setProblem(t(reasonOf(error), refused ? error.data.values : undefined));
      setFields((refused && error.data.fields) || []);
      // What was refused was not kept under this key; what got lost on the way may have been.
      if (refused) setKey(crypto.randomUUID());
      setPending(false);
    }
  };
  return { create, pending, problem, fields };
}
