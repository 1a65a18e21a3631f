import { useTranslations } from 'next-intl';
import { Link } from '#app/ui/link.tsx';
import { OfHundred } from '#app/ui/of-hundred-text.tsx';
import { Trend } from '#app/ui/trend.tsx';
import type { CampaignInList } from '#lib/campaigns/schema.ts';

/** Campaigns as a list: what each demands, where it stands and how it came there. */
export function CampaignRows({ campaigns }: { campaigns: CampaignInList[] }) {
  const t = useTranslations('organization');
  return (
    <ul className="divide-y divide-line border-t border-line">
      {campaigns.map(({ id, slug, title, demand, balances }) => {
        const now = balances.at(-1);
        return (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-64">
              <Link
                className="link inline-flex min-h-11 items-center text-md font-semibold"
                href={`/campaigns/${slug}`}
              >
                {title}
              </Link>
              <p className="max-w-measure text-muted">{demand}</p>
            </div>
            <div className="flex items-center gap-4">
              <Trend values={balances} />
              <p className="text-muted">
                {now === undefined
                  ? t('unknown')
                  : t.rich('balanceNow', { phrase: () => <OfHundred share={now} /> })}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
