'use client';

import { ArrowDown, ArrowUp, Pencil, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { IconButton } from '#app/ui/icon-button.tsx';
import type { Step } from '#lib/presentations/schema.ts';
import { litOf } from '../present/lit-of.ts';
import { useDayText } from './use-day-text.ts';

/** One step as a line: what is seen, and what is said. */
export function StepRow({
  step: { caption, view, onDay, lit },
  number,
  last,
  onMove,
  onEdit,
  onRemove,
  onKeyDown,
}: {
  step: Step;
  number: number;
  last: boolean;
  onMove: (by: -1 | 1) => void;
  onEdit: () => void;
  onRemove: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const t = useTranslations('present');
  const views = useTranslations('map.views');
  const dayText = useDayText();
  return (
    <li
      onKeyDown={onKeyDown}
      className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 rounded-md border border-line bg-surface p-3"
    >
      <div className="min-w-0 flex-1 basis-60">
        <h2 className="text-base">{t('step', { number })}</h2>
        <p className="text-sm text-muted">
          {views(view)} · {dayText(onDay)} · {t('litCount', { count: litOf(lit)?.size ?? 0 })}
        </p>
        <p className={`mt-1 whitespace-pre-line wrap-anywhere ${caption ? '' : 'text-muted'}`}>
          {caption || t('noCaption')}
        </p>
      </div>
      <div className="flex">
        <IconButton
          label={t('up', { number })}
          icon={<ArrowUp aria-hidden />}
          disabled={number === 1}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={t('down', { number })}
          icon={<ArrowDown aria-hidden />}
          disabled={last}
          onClick={() => onMove(1)}
        />
        <IconButton label={t('edit', { number })} icon={<Pencil aria-hidden />} onClick={onEdit} />
        <IconButton label={t('remove', { number })} icon={<X aria-hidden />} onClick={onRemove} />
      </div>
    </li>
  );
}
