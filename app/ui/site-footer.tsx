import { useTranslations } from 'next-intl';
import { LanguageSwitch } from './language-switch.tsx';
import { Link } from './link.tsx';
import type { Theme } from './theme.ts';
import { ThemeSwitch } from './theme-switch.tsx';

export function SiteFooter({ theme }: { theme: Theme | null }) {
  const t = useTranslations('common.chrome');
  return (
    <footer className="screen-only mt-16 border-t border-line">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 px-5 py-3 md:px-8">
        <div className="flex max-w-measure flex-wrap items-center gap-x-5">
          <Link href="/how-power-works" className="link inline-flex min-h-11 items-center">
            {t('howPowerWorks')}
          </Link>
          <p className="text-sm text-muted">{t('promise')}</p>
        </div>
        <div className="-ms-1 flex flex-wrap gap-x-4">
          <LanguageSwitch />
          <ThemeSwitch theme={theme} />
        </div>
      </div>
    </footer>
  );
}
