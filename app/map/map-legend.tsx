import { useTranslations } from 'next-intl';
import { SideBadge } from '#app/ui/side-badge.tsx';
import { Disclosure } from './disclosure.tsx';

const sides = ['movement', 'ally', 'neutral', 'opponent', 'secondary_target', 'target'] as const;

/** What outline, width, size and colour mean. */
export function MapLegend() {
  const t = useTranslations('map.legend');
  return (
    <Disclosure label={t('title')}>
      <div className="grid gap-2 pb-2 text-sm text-muted">
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          {sides.map((side) => (
            <SideBadge key={side} side={side} />
          ))}
        </p>
        <p>
          {t('direction')} {t('width')}
        </p>
        <p>
          {t('size')} {t('organised')}
        </p>
        <p>{t('colour')}</p>
      </div>
    </Disclosure>
  );
}
