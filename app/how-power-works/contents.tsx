import { useTranslations } from 'next-intl';
import { parts, scholarly } from './part.tsx';

const link = 'inline-flex min-h-11 items-center text-accent hover:underline lg:min-h-9';

/** What is on the page and where. */
export function Contents() {
  const t = useTranslations('howPowerWorks');
  return (
    <nav aria-label={t('contents')} className="lg:sticky lg:top-4 lg:self-start">
      <ul className="flex flex-wrap gap-x-5 border-y border-line py-1 lg:grid lg:border-0 lg:py-0">
        {parts.map((id) => (
          <li key={id}>
            <a className={link} href={`#${id}`}>
              {t(`parts.${id}`)}
            </a>
          </li>
        ))}
        {scholarly.map((id) => (
          <li key={id} className="hidden lg:block lg:ps-4">
            <a className={`${link} text-sm`} href={`#${id}`}>
              {t(`parts.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
