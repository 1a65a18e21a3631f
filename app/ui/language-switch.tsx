import { useLocale, useTranslations } from 'next-intl';
import { languages } from './languages.ts';
import { PreferenceSwitch } from './preference-switch.tsx';

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
