import { useTranslations } from 'next-intl';
import { Link } from '#app/ui/link.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { Need } from '#lib/leverage/missing.ts';

/** What the map still has to say before it can be trusted, named one by one. */
export function MissingNotice({ missing, base }: { missing: Need[]; base: string }) {
  const t = useTranslations('overview.missing');
  return (
    <Notice
      tone="warning"
      title={t('title')}
      action={
        <Link className="link inline-flex min-h-11 items-center" href={`${base}/map`}>
          {t('toMap')}
        </Link>
      }
    >
      <ul className="mt-1 list-disc ps-5">
        {missing.map((need) => (
          <li key={need}>{t(need)}</li>
        ))}
      </ul>
    </Notice>
  );
}
