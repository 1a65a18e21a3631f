import { useTranslations } from 'next-intl';
import { ofHundred } from './of-hundred.ts';

/** A line too small for axes, for lists: from the first figure to the last, on a scale of its own. */
export function Trend({ values }: { values: number[] }) {
  const t = useTranslations('common');
  if (values.length < 2) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = (value: number) => 21 - ((value - low) / (high - low || 1)) * 18;
  const step = 84 / (values.length - 1);
  const path = values
    .map((value, at) =>
      at === 0 ? `M2 ${y(value)}` : `H${(2 + at * step).toFixed(1)} V${y(value).toFixed(1)}`,
    )
    .join(' ');
  const ends = { first: values[0] ?? 0, last: values.at(-1) ?? 0 };
  return (
    <svg
      viewBox="0 0 92 24"
      width="92"
      height="24"
      role="img"
      aria-label={t('trend', {
        first: t('ofHundred.figure', ofHundred(ends.first)),
        last: t('ofHundred.phrase', ofHundred(ends.last)),
      })}
      className="shrink-0 rtl:-scale-x-100"
    >
      <path d={path} className="fill-none stroke-accent" strokeWidth="2" strokeLinejoin="round" />
      <circle cx="87" cy={y(ends.last)} r="3" className="fill-accent" />
    </svg>
  );
}
