import { useTranslations } from 'next-intl';
import { SideBadge } from '#app/ui/side-badge.tsx';

const sides = ['movement', 'ally', 'neutral', 'opponent', 'secondary_target', 'target'] as const;

/** What outline, width, size and colour mean. */
export function MapLegend() {
  const t = useTranslations('map.legend');
  return (
    <details className="text-sm text-muted">
      <summary className="flex min-h-11 items-center">{t('title')}</summary>
      <div className="grid gap-2 pb-2">
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          {sides.map((side) => (
            <SideBadge key={side} side={side} />
          ))}
        </p>
        <p>
          {t('direction')} {t('width')}
        </p>
        <p>{t('size')}</p>
        <p>{t('colour')}</p>
      </div>
    </details>
  );
}
