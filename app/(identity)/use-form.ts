'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { type Problem, problemOf } from './problem.ts';

/** Fields that the catalogue knows how to put right; of others the server's own sentence is shown. */
const known = ['name', 'email', 'password', 'newPassword', 'currentPassword', 'token'] as const;
type Known = (typeof known)[number];
const isKnown = (path: string): path is Known => known.some((name) => name === path);

/**
 * Sends a form and keeps what came back. What was typed stays in the fields.
 *
 * @param send answers null when it worked, or throws what the API refused with.
 */
export function useForm(send: (form: FormData) => Promise<Problem | null>) {
  const t = useTranslations();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState(false);
  const [pending, start] = useTransition();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    start(async () => {
      const found = await send(form).catch(problemOf);
      setProblem(found);
      setDone(!found);
    });
  };

  const fields = (problem?.fields ?? []).map(({ path, message }) => ({
    name: path,
    message: isKnown(path) ? t(`identity.correct.${path}`) : message,
  }));
  const errors =
    problem && fields.length === 0
      ? [{ message: t(`refusals.${problem.reason}`, problem.values) }]
      : fields;
  return {
    submit,
    pending,
    done,
    errors,
    reason: problem?.reason,
    errorOf: (name: string) => fields.find((field) => field.name === name)?.message,
  };
}
