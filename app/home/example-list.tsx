import { useTranslations } from 'next-intl';
import { Link } from '#app/ui/link.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { Trend } from '#app/ui/trend.tsx';
import type { ExampleCard } from './find-examples.ts';

/** Worked examples to open, each with where its balance went. */
export function ExampleList({ examples }: { examples: ExampleCard[] }) {
  const t = useTranslations('home');
  const hundred = useTranslations('common.ofHundred');
  return (
    <ul className="divide-y divide-line border-y border-line">
      {examples.map(({ slug, title, points }) => {
        const [first, last] = [points[0], points.at(-1)];
        return (
          <li
            key={slug}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3"
          >
            <div className="min-w-0 flex-1 basis-72">
              <Link className="text-md font-semibold hover:underline" href={`/campaigns/${slug}`}>
                {title}
              </Link>
              {first && last && (
                <p className="text-muted">
                  {t('balanceFromTo', {
                    from: hundred('figure', ofHundred(first.balance)),
                    to: hundred('phrase', ofHundred(last.balance)),
                  })}
                </p>
              )}
            </div>
            <Trend values={points.map(({ balance }) => balance)} />
          </li>
        );
      })}
    </ul>
  );
}
