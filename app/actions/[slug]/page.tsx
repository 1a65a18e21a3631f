import { Clock, DoorOpen, MapPin } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { DescriptionList } from '#app/ui/description-list.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import type { PublicAction } from '#lib/actions/public-schema.ts';
import { WhenText } from '../when-text.tsx';
import { currentPublicAction } from './public-action.ts';
import { SignUpForm } from './sign-up-form.tsx';
import { formWords } from './words.ts';

type Params = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const action = await currentPublicAction((await params).slug);
  return action ? { title: action.title } : {};
}

/** A public action: read and joined by anyone who has the link, on any phone, without an account. */
export default async function PublicActionPage({ params }: Params) {
  const { slug } = await params;
  const action = await currentPublicAction(slug);
  if (!action) notFound();
  return <ActionPage slug={slug} action={action} />;
}

function ActionPage({ slug, action }: { slug: string; action: PublicAction }) {
  const t = useTranslations('publicPage');
  const locale = useLocale();
  const { place, access, description } = action;
  return (
    <Page width="narrow">
      <article className="grid gap-6">
        <header>
          <p className="mb-1 text-sm text-muted wrap-anywhere">{action.organization}</p>
          <h1 className="text-[1.75rem] wrap-anywhere md:text-2xl">{action.title}</h1>
        </header>
        {action.cancelled && (
          <Notice tone="danger" title={t('cancelled')}>
            {t('cancelledHint')}
          </Notice>
        )}
        {action.past && !action.cancelled && (
          <Notice title={t('past')}>
            {t('pastCount', { count: new Intl.NumberFormat(locale).format(action.signedUp) })}
          </Notice>
        )}
        <DescriptionList
          items={[
            { term: t('when'), icon: <Clock />, description: <WhenText {...action} /> },
            {
              term: t('where'),
              icon: <MapPin />,
              description: <span className="wrap-anywhere">{place || t('noPlace')}</span>,
            },
            ...(access
              ? [
                  {
                    term: t('access'),
                    icon: <DoorOpen />,
                    description: (
                      <span className="whitespace-pre-line text-muted wrap-anywhere">{access}</span>
                    ),
                  },
                ]
              : []),
          ]}
        />
        {description && (
          <p className="max-w-measure whitespace-pre-line wrap-anywhere">{description}</p>
        )}
        {!action.cancelled && !action.past && (
          <SignUpForm
            slug={slug}
            locale={locale}
            signedUp={action.signedUp}
            goal={action.goal}
            words={formWords(t)}
          />
        )}
      </article>
    </Page>
  );
}
