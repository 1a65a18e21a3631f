import { useTranslations } from 'next-intl';
import { Link } from '#app/ui/link.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { Trend } from '#app/ui/trend.tsx';
import type { MyCampaign } from '#lib/leverage/list-my-campaigns.ts';

/** My campaigns, each with its balance now and how it got there. */
export function CampaignList({ campaigns }: { campaigns: MyCampaign[] }) {
  const t = useTranslations('home');
  const hundred = useTranslations('common.ofHundred');
  return (
    <ul className="divide-y divide-line border-y border-line">
      {campaigns.map(({ id, slug, title, organization, role, balances }) => {
        const now = balances.at(-1);
        return (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
            <div className="min-w-0 flex-1 basis-64">
              <Link
                className="text-md font-semibold wrap-anywhere hover:underline"
                href={`/campaigns/${slug}`}
              >
                {title}
              </Link>
              <p className="text-sm text-muted">
                {organization} · {t(`roles.${role}`)}
              </p>
            </div>
            <div className="flex items-center gap-4">
              <Trend values={balances} />
              <span className={now === undefined ? 'text-muted' : 'font-semibold text-accent'}>
                {now === undefined ? t('noBalance') : hundred('phrase', ofHundred(now))}
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
