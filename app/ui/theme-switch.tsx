import { useTranslations } from 'next-intl';
import { PreferenceSwitch } from './preference-switch.tsx';
import type { Theme } from './theme.ts';

/** Light, dark, or as the device says. */
export function ThemeSwitch({ theme }: { theme: Theme | null }) {
  const t = useTranslations('common.chrome');
  return (
    <PreferenceSwitch
      cookie="theme"
      label={t('theme')}
      value={theme ?? ''}
      options={[
        { value: '', label: t('themeDevice') },
        { value: 'light', label: t('themeLight') },
        { value: 'dark', label: t('themeDark') },
      ]}
    />
  );
}
