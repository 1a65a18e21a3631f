'use client';

import { type FormEvent, useRef, useState } from 'react';
import { buttonClass } from '#app/ui/button-class.ts';
import { Count } from './count.tsx';
import { Counted } from './counted.tsx';
import { useSignUp } from './use-sign-up.ts';
import { type FormWords, filled } from './words.ts';

const control =
  'min-h-12 w-full rounded-md border border-edge bg-surface px-3 py-2 text-md aria-invalid:border-2 aria-invalid:border-danger';

/** Which sentence explains a refusal. Anything unforeseen is the network's fault until shown otherwise. */
const explained = (words: FormWords, reason: string, minutes = 1) =>
  ({
    'action-closed': words.closed,
    'bad-input': words.badInput,
    'sign-up-came': words.came,
    attempts: filled(words.tooMany, { minutes: String(minutes) }),
  })[reason] ?? words.failed;

/** How many come, and the two fields it takes to be one of them. */
export function SignUpForm({
  slug,
  locale,
  signedUp: initial,
  goal,
  words,
}: {
  slug: string;
  locale: string;
  signedUp: number;
  goal: number | null;
  words: FormWords;
}) {
  const { mine, signedUp, pending, signUp, withdraw } = useSignUp(slug, initial);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const nameField = useRef<HTMLInputElement>(null);
  const missing = problem === words.nameMissing;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget);
    const [name, contact, website] = ['name', 'contact', 'website'].map((field) =>
      String(form.get(field) ?? '').trim(),
    );
    if (!name) {
      setProblem(words.nameMissing);
      nameField.current?.focus();
      return;
    }
    setSaid('');
    const answer = await signUp({ name, ...(contact && { contact }), ...(website && { website }) });
    setProblem(
      answer.ok || answer.reason === 'key-reused'
        ? ''
        : explained(words, answer.reason, answer.minutes),
    );
  };

  return (
    <div className="grid gap-6">
      <Count {...{ signedUp, goal, locale, words }} />
      {mine?.counted ? (
        <Counted
          {...{ words, pending, problem }}
          name={mine.name}
          calendar={`/actions/${encodeURIComponent(slug)}/calendar.ics`}
          onWithdraw={async () => {
            const answer = await withdraw();
            setProblem(answer && !answer.ok ? explained(words, answer.reason, answer.minutes) : '');
            if (answer?.ok) setSaid(words.withdrawn);
          }}
        />
      ) : (
        // Without JavaScript "dialog" sends nothing anywhere; a name must not end up in an address.
        <form method="dialog" noValidate onSubmit={submit} className="grid gap-4">
          <p role="status" className="empty:hidden">
            {said}
          </p>
          <div className="grid gap-1">
            <label htmlFor="name" className="font-semibold">
              {words.name}
            </label>
            <input
              ref={nameField}
              id="name"
              name="name"
              required
              maxLength={100}
              autoComplete="nickname"
              aria-invalid={missing || undefined}
              aria-describedby={problem ? 'problem' : undefined}
              className={control}
            />
          </div>
          <div className="grid gap-1">
            <label htmlFor="contact" className="font-semibold">
              {words.contact}
            </label>
            <p id="contact-hint" className="text-sm text-muted">
              {words.contactHint}
            </p>
            <input
              id="contact"
              name="contact"
              maxLength={200}
              autoComplete="email"
              aria-describedby="contact-hint"
              className={control}
            />
          </div>
          {/* Programs that fill in every field are told apart by this one. */}
          <div aria-hidden className="absolute -start-[200vw] h-px w-px overflow-hidden">
            <label htmlFor="website">{words.hidden}</label>
            <input id="website" name="website" tabIndex={-1} autoComplete="off" />
          </div>
          <p
            id="problem"
            role="alert"
            className="rounded-md border-s-4 border-danger bg-surface px-3 py-2 font-medium text-danger empty:hidden"
          >
            {problem}
          </p>
          <button
            type="submit"
            aria-disabled={pending || undefined}
            className={buttonClass('primary', true)}
          >
            {pending ? words.sending : words.submit}
          </button>
          <noscript>
            <p>{words.noScript}</p>
          </noscript>
          <p className="text-sm text-muted">{words.privacy}</p>
        </form>
      )}
    </div>
  );
}
