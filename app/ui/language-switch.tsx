import { useLocale, useTranslations } from 'next-intl';
import { PreferenceSwitch } from './preference-switch.tsx';

/** Each language in its own name, so that whoever needs it can read it. */
const languages = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'es', label: 'Español', lang: 'es' },
];

export function LanguageSwitch() {
  const t = useTranslations('common.chrome');
  return (
    <PreferenceSwitch
      cookie="locale"
      label={t('language')}
      value={useLocale()}
      options={languages}
    />
  );
}
