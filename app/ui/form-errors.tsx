'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

/** Everything wrong with a form in one place that takes the focus; each line leads to its field. */
export function FormErrors({
  errors,
  title,
}: {
  /** `name` is the control's name; without one the sentence is about the whole form. */
  errors: { name?: string; message: string }[];
  title?: string;
}) {
  const t = useTranslations('common.form');
  const box = useRef<HTMLDivElement>(null);
  const said = errors.map((error) => error.message).join('\n');
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-md border-2 border-danger bg-surface p-4"
    >
      <p className="font-semibold text-danger">
        {title ?? t('problems', { count: errors.length })}
      </p>
      <ul className="mt-1 grid gap-1">
        {errors.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name ? (
              <button
                type="button"
                className="link min-h-6 text-start"
                onClick={() => document.getElementsByName(name)[0]?.focus()}
              >
                {message}
              </button>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
