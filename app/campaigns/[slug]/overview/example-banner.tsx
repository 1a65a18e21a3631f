import { useTranslations } from 'next-intl';
import { Link } from '#app/ui/link.tsx';

/** Over every page of a worked example: what it is, and how to go on from it. */
export function ExampleBanner({ slug }: { slug: string }) {
  const t = useTranslations('overview.example');
  return (
    <aside aria-label={t('label')} className="screen-only border-b border-line bg-accent-wash">
      <p className="mx-auto flex w-full max-w-[1180px] beside-wide flex-wrap items-center gap-x-3 px-5 py-2 md:px-8 md:py-1">
        {t('about')}
        <Link
          className="link inline-flex min-h-11 items-center font-semibold"
          href={`/start?example=${slug}`}
        >
          {t('copy')}
        </Link>
      </p>
    </aside>
  );
}
