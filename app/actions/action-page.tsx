import { Clock, DoorOpen, MapPin } from 'lucide-react';
import { DescriptionList } from '#app/ui/description-list.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page-frame.tsx';
import type { PublicAction } from '#lib/actions/public-schema.ts';
import { SignUpForm } from './[slug]/sign-up-form.tsx';
import type { PageWords } from './page-words.ts';
import { WhenLines } from './when-lines.tsx';

export function ActionPage({
  slug,
  locale,
  action,
  words,
}: {
  slug: string;
  locale: string;
  action: PublicAction;
  words: PageWords;
}) {
  const { place, access, description } = action;
  return (
    <Page width="narrow">
      <article className="grid gap-6">
        <header>
          <p className="mb-1 text-sm text-muted wrap-anywhere">{action.organization}</p>
          <h1 className="text-[1.75rem] wrap-anywhere md:text-2xl">{action.title}</h1>
        </header>
        {action.cancelled && (
          <Notice tone="danger" title={words.cancelled}>
            {words.cancelledHint}
          </Notice>
        )}
        {action.past && !action.cancelled && <Notice title={words.past}>{words.pastCount}</Notice>}
        <DescriptionList
          items={[
            {
              term: words.whenTerm,
              icon: <Clock />,
              description: words.when && <WhenLines {...words.when} />,
            },
            {
              term: words.where,
              icon: <MapPin />,
              description: <span className="wrap-anywhere">{place || words.noPlace}</span>,
            },
            ...(access
              ? [
                  {
                    term: words.access,
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
            words={words.form}
          />
        )}
      </article>
    </Page>
  );
}
