import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DateText } from '#app/ui/date-text.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Link } from '#app/ui/link.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { listOutbox } from '#lib/mail/outbox.ts';
import { outboxIsOpen } from '../outbox-is-open.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.outbox');
  return { title: t('title') };
}

export default async function OutboxPage() {
  if (!(await outboxIsOpen())) notFound();
  const t = await getTranslations('identity.outbox');
  const mails = await listOutbox();
  return (
    <Page width="narrow">
      <PageHeading title={t('title')} sub={t('sub')} />
      <div className="mt-6">
        {mails.length === 0 ? (
          <EmptyState>{t('empty')}</EmptyState>
        ) : (
          <ul aria-label={t('title')} className="divide-y divide-line border-y border-line">
            {mails.map(({ id, to, subject, at }) => (
              <li key={id}>
                <Link href={`/outbox/${id}`} className="grid min-h-11 gap-0.5 py-3 hover:bg-wash">
                  <span className="font-semibold">{subject}</span>
                  <span className="flex flex-wrap gap-x-3 text-sm text-muted">
                    <span className="min-w-0 break-all">{to}</span>
                    <DateText value={at} shape="stamp" />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Page>
  );
}
