'use client';

import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { refusalIn } from './refusal-in.ts';

export type Problem = { name?: string; message: string };

/** One press of a form's button: a key of its own, made anew after success, and what went wrong in words. */
export function usePress<T>(
  ask: (idempotencyKey: string) => Promise<T>,
  then: (answer: T, idempotencyKey: string) => void,
) {
  const t = useTranslations('refusals');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [problems, setProblems] = useState<Problem[]>([]);
  const [pending, start] = useTransition();
  const press = () =>
    start(async () => {
      try {
        const answer = await ask(key);
        setProblems([]);
        setKey(crypto.randomUUID());
        then(answer, key);
      } catch (error) {
        const { reason, values, fields } = refusalIn(error);
        const said = { message: t(reason, values) };
        const named = fields.map(({ path, message }) => ({ name: path, message }));
        setProblems(named.length > 0 ? named : [said]);
      }
    });
  return { press, pending, problems };
}
