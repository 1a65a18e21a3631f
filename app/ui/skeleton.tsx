import { useTranslations } from 'next-intl';

const widths = ['100%', '86%', '94%', '60%', '78%', '90%', '70%', '97%'];

/** The shape of what is coming: up to eight lines, or one block of a height. */
export function Skeleton({ lines = 3, height }: { lines?: number; height?: number }) {
  const t = useTranslations('common');
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">{t('loading')}</span>
      {height ? (
        <div className="animate-pulse rounded-md bg-wash" style={{ height }} />
      ) : (
        widths
          .slice(0, lines)
          .map((width) => (
            <div key={width} className="h-4 animate-pulse rounded-sm bg-wash" style={{ width }} />
          ))
      )}
    </div>
  );
}
