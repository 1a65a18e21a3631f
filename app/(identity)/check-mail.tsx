'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState, useTransition } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Link } from '#app/ui/link.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { type Problem, problemOf } from './problem.ts';

/** Takes a form's place once a letter is on its way. Says the same whether or not there is an account. */
export function CheckMail({
  outbox,
  again,
  children,
}: {
  /** Letters do not leave this computer: where to read them. */
  outbox: boolean;
  again: () => Promise<unknown>;
  children: ReactNode;
}) {
  const t = useTranslations();
  const box = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<Problem | 'sent' | null>(null);
  const [pending, start] = useTransition();
  // The form that had the focus is gone.
  useEffect(() => box.current?.focus(), []);
  const resend = () =>
    start(async () => setOutcome(await again().then(() => 'sent' as const, problemOf)));
  return (
    <div ref={box} tabIndex={-1} className="grid gap-4 outline-none">
      <Notice tone="success" title={t('identity.checkMail.title')}>
        {children}
      </Notice>
      {outbox && (
        <p>
          {t('identity.checkMail.kept')}{' '}
          <Link href="/outbox" className="link inline-flex min-h-11 items-center">
            {t('identity.outbox.title')}
          </Link>
        </p>
      )}
      <p className="text-muted">{t('identity.checkMail.nothing')}</p>
      <div>
        <Button variant="quiet" pending={pending} onClick={resend}>
          {t('identity.checkMail.again')}
        </Button>
      </div>
      {outcome === 'sent' && <Notice tone="success">{t('identity.checkMail.sentAgain')}</Notice>}
      {outcome && outcome !== 'sent' && (
        <Notice tone="danger">{t(`refusals.${outcome.reason}`, outcome.values)}</Notice>
      )}
    </div>
  );
}
