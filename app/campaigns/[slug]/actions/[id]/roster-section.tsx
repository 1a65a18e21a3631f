import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Link } from '#app/ui/link.tsx';
import { Section } from '#app/ui/section.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { Roster } from '#lib/actions/schema.ts';
import { RosterRefresh } from '../roster-refresh.tsx';
import { RosterRow } from './roster-row.tsx';
import { WalkInForm } from './walk-in-form.tsx';

/** Who said they would come, found by name and checked in by one tap. */
export function RosterSection({
  campaignId,
  actionId,
  roster,
  search,
  open,
  here,
  streams,
}: {
  campaignId: string;
  actionId: string;
  roster: Roster;
  search: string;
  /** Whether people are still checked in: not once it is cancelled. */
  open: boolean;
  here: string;
  streams: ({ id: string; head: number } | null)[];
}) {
  const t = useTranslations('actions.roster');
  const { people, found, page, pages } = roster;
  const to = (number: number) =>
    `${here}?${new URLSearchParams({ ...(search && { search }), page: String(number) })}`;
  return (
    <Section title={t('title')} rule>
      {streams.map(
        (stream) =>
          stream && (
            <RosterRefresh
              key={stream.id}
              actionId={actionId}
              stream={stream.id}
              head={stream.head}
            />
          ),
      )}
      <div className="grid gap-5">
        {open && <WalkInForm {...{ campaignId, actionId }} />}
        {(found > 20 || search) && (
          <search>
            <form action={here} className="flex flex-wrap items-end gap-3">
              <div className="min-w-0 flex-1 basis-56">
                <TextField
                  label={t('search')}
                  name="search"
                  type="search"
                  defaultValue={search}
                  maxLength={100}
                />
              </div>
              <Button type="submit" variant="quiet">
                {t('find')}
              </Button>
              {search && (
                <Link href={here} className="link inline-flex min-h-11 items-center">
                  {t('clear')}
                </Link>
              )}
            </form>
          </search>
        )}
        {found === 0 && !search ? (
          <EmptyState>{t('empty')}</EmptyState>
        ) : (
          <>
            <p className="text-muted">
              {t('found', { count: found })}
              {open && found > 0 && <> · {t('hint')}</>}
            </p>
            <ul aria-label={t('title')} className="divide-y divide-line border-y border-line">
              {people.map((person) => (
                <RosterRow key={person.id} {...{ campaignId, actionId, person, open }} />
              ))}
            </ul>
          </>
        )}
        {pages > 1 && (
          <nav aria-label={t('page', { page, pages })} className="flex items-center gap-4">
            {page > 1 && (
              <Link href={to(page - 1)} className="link inline-flex min-h-11 items-center">
                {t('previous')}
              </Link>
            )}
            <span className="text-muted">{t('page', { page, pages })}</span>
            {page < pages && (
              <Link href={to(page + 1)} className="link inline-flex min-h-11 items-center">
                {t('next')}
              </Link>
            )}
          </nav>
        )}
      </div>
    </Section>
  );
}
