import { getTranslations } from 'next-intl/server';
import { currentActor } from '#app/actor.ts';
import { Link } from './link.tsx';
import { Wordmark } from './wordmark.tsx';

const linkClass =
  'inline-flex min-h-11 min-w-0 items-center rounded-md px-3 text-muted hover:bg-wash hover:text-ink';

export async function SiteHeader() {
  const t = await getTranslations('common.chrome');
  const actor = await currentActor();
  return (
    <header className="screen-only border-b border-line">
      <div className="flex min-h-14 items-center justify-between gap-4 px-5 md:px-8">
        <Wordmark />
        <nav aria-label={t('account')} className="flex min-w-0 items-center gap-1">
          {actor ? (
            <Link href="/me" className={linkClass}>
              <span className="truncate">{actor.name}</span>
            </Link>
          ) : (
            <Link href="/signin" className={linkClass}>
              {t('signIn')}
            </Link>
          )}
        </nav>
      </div>
    </header>
  );
}
