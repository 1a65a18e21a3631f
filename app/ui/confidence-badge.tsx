import { Circle, CircleDot, FileCheck2 } from 'lucide-react';
import { useTranslations } from 'next-intl';

export type Confidence = 'documented' | 'judged' | 'guessed';

const icons = { documented: FileCheck2, judged: CircleDot, guessed: Circle } as const;

/** How much stands behind a figure. */
export function ConfidenceBadge({ confidence }: { confidence: Confidence }) {
  const t = useTranslations('common.confidence');
  const Icon = icons[confidence];
  return (
    <span className="inline-flex items-center gap-1.5 text-sm whitespace-nowrap text-muted">
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {t(confidence)}
    </span>
  );
}
