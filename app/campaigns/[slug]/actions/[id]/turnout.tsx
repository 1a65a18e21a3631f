import { useTranslations } from 'next-intl';
import { Link } from '#app/ui/link.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { Section } from '#app/ui/section.tsx';
import { participationOfTurnout } from '#lib/evidence/participation-of-test.ts';
import { ProposeButton } from './propose-button.tsx';

/** What the turnout says about the group it shows, and the way from there to the map. */
export function Turnout({
  campaignId,
  actionId,
  slug,
  group,
  came,
}: {
  campaignId: string;
  actionId: string;
  slug: string;
  group: { name: string; size: number | null } | null;
  came: number;
}) {
  const t = useTranslations('actions.evidence');
  const common = useTranslations('common.ofHundred');
  const people = useTranslations('people');
  if (!group) return null;
  const { name, size } = group;
  return (
    <Section title={t('title')} rule>
      {!size ? (
        <p>
          {t('noSize', { name })}{' '}
          <Link href={`/campaigns/${slug}/map`} className="link">
            {people('toMap')}
          </Link>
        </p>
      ) : came === 0 ? (
        <p className="text-muted">{t('nobody', { name })}</p>
      ) : (
        <div className="grid justify-items-start gap-3">
          <p className="max-w-measure">
            {t('came', {
              ...{ came, size, name },
              share: common('phrase', ofHundred(participationOfTurnout(came, size))),
            })}
          </p>
          <ProposeButton {...{ campaignId, actionId }} people={`/campaigns/${slug}/people`} />
        </div>
      )}
    </Section>
  );
}
