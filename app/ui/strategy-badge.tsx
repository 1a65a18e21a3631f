import { ChevronsLeftRight, Magnet, Merge, MessagesSquare, MinusCircle } from 'lucide-react';
import { useTranslations } from 'next-intl';

export type Strategy = 'attraction' | 'consolidation' | 'withdrawal' | 'expansion';

const icons = {
  /** They value more what we supply. */
  attraction: Magnet,
  /** They have fewer alternatives to us. */
  consolidation: Merge,
  /** We need less of what they supply. */
  withdrawal: MinusCircle,
  /** We have more alternatives to them. */
  expansion: ChevronsLeftRight,
  /** Somebody in between passes on more pressure. */
  persuasion: MessagesSquare,
} as const;

/** Which of the four ways, or persuasion, a move shifts the balance. The long form says what that means. */
export function StrategyBadge({
  strategy,
  long,
}: {
  strategy: Strategy | 'persuasion';
  long?: boolean;
}) {
  const t = useTranslations('common.strategies');
  const Icon = icons[strategy];
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <span className="inline-flex items-center gap-1.5 rounded-sm border border-edge px-1.5 py-0.5 text-sm font-semibold whitespace-nowrap">
        <Icon aria-hidden className="size-3.5 shrink-0" />
        {t(`${strategy}.word`)}
      </span>
      {long && <span className="text-sm text-muted">{t(`${strategy}.meaning`)}</span>}
    </span>
  );
}
