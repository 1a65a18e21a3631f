import { useTranslations } from 'next-intl';

export type Side = 'movement' | 'ally' | 'neutral' | 'opponent' | 'target' | 'secondary_target';

/** Side by outline, so that a print without colour still tells them apart. */
export const sideOutline: Record<Side, string> = {
  movement: 'border-3 border-solid border-movement',
  ally: 'border border-solid border-ally',
  neutral: 'border-[1.5px] border-dashed border-neutral',
  opponent: 'border-4 border-double border-opponent',
  target: 'border border-solid border-target bg-target',
  secondary_target: 'border-2 border-dotted border-target',
};

const words: Record<Side, string> = {
  movement: 'text-movement',
  ally: 'text-ally',
  neutral: 'text-neutral',
  opponent: 'text-opponent',
  target: 'text-ink',
  secondary_target: 'text-ink',
};

export function SideBadge({ side }: { side: Side }) {
  const t = useTranslations('common.sides');
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-sm font-semibold whitespace-nowrap ${words[side]}`}
    >
      <span aria-hidden className={`size-4 shrink-0 rounded-sm ${sideOutline[side]}`} />
      {t(side)}
    </span>
  );
}
