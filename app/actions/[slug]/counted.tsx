'use client';

import { useEffect, useRef, useState } from 'react';
import { buttonClass } from '#app/ui/button-class.ts';
import { type FormWords, filled } from './words.ts';

/** What this phone shows once it is counted: a date for the calendar, and the way back. */
export function Counted({
  name,
  words,
  calendar,
  pending,
  problem,
  onWithdraw,
}: {
  name: string;
  words: FormWords;
  calendar: string;
  pending: boolean;
  problem: string;
  onWithdraw: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="grid gap-4 rounded-md border border-line border-s-4 border-s-accent bg-surface p-4">
      <h2 ref={heading} tabIndex={-1} className="text-xl outline-none wrap-anywhere">
        {name ? filled(words.done, { name }) : words.doneNoName}
      </h2>
      <a href={calendar} download className={buttonClass('primary', true)}>
        {words.calendar}
      </a>
      {asking ? (
        <div className="grid gap-3">
          <p>{words.withdrawAsk}</p>
          <div className="flex flex-wrap gap-3">
            <button
              type="button"
              aria-disabled={pending || undefined}
              onClick={pending ? undefined : onWithdraw}
              className={buttonClass('danger')}
            >
              {words.withdrawYes}
            </button>
            <button type="button" onClick={() => setAsking(false)} className={buttonClass('quiet')}>
              {words.withdrawNo}
            </button>
          </div>
        </div>
      ) : (
        <button
          type="button"
          onClick={() => setAsking(true)}
          className="link min-h-11 justify-self-start"
        >
          {words.withdraw}
        </button>
      )}
      <p role="alert" className="font-medium text-danger empty:hidden">
        {problem}
      </p>
    </section>
  );
}
