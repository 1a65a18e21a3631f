import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DateText } from '#app/ui/date-text.tsx';
import { DescriptionList } from '#app/ui/description-list.tsx';
import { Link } from '#app/ui/link.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import { PageHeading } from '#app/ui/page-heading.tsx';
import { findMail } from '#lib/mail/outbox.ts';
import { outboxIsOpen } from '../../outbox-is-open.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('identity.outbox');
  return { title: t('title') };
}

export default async function KeptMailPage({ params }: PageProps<'/outbox/[id]'>) {
  const { id } = await params;
  const mail = (await outboxIsOpen()) && (await findMail(id));
  if (!mail) notFound();
  const t = await getTranslations('identity.outbox');
  // Every second part is a link.
  const parts = mail.body.split(/(https?:\/\/\S+)/);
  return (
    <Page width="narrow">
      <PageHeading
        eyebrow={
          <Link href="/outbox" className="link inline-flex min-h-11 items-center">
            {t('title')}
          </Link>
        }
        title={mail.subject}
      />
      <div className="mt-6 grid gap-6">
        <DescriptionList
          items={[
            { term: t('to'), description: <span className="break-all">{mail.to}</span> },
            { term: t('at'), description: <DateText value={mail.at} shape="stamp" /> },
          ]}
        />
        <p className="max-w-measure whitespace-pre-wrap border-t border-line pt-6">
          {parts.map((part, i) =>
            i % 2 ? (
              <a key={part} href={part} className="link break-all">
                {part}
              </a>
            ) : (
              part
            ),
          )}
        </p>
      </div>
    </Page>
  );
}
