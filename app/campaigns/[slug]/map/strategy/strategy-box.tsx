'use client';

import { Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { IconButton } from '#app/ui/icon-button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { api } from '#lib/api/client.ts';
import type { Cell, StrategyCell } from '#lib/strategy/schema.ts';
import { useEdit } from '../use-edit.ts';

/** One box of the chart: what is known anyway, and below it the team's own words, which organizers change in place. */
export function StrategyBox({
  cell,
  own,
  targetId,
  campaignId,
  editable,
  children,
}: {
  cell: Cell;
  own: StrategyCell | null;
  targetId: string;
  campaignId: string;
  editable: boolean;
  children?: ReactNode;
}) {
  const t = useTranslations('strategy');
  const common = useTranslations('common');
  /** What is being written, and on top of which version; null while nothing is. */
  const [draft, setDraft] = useState<{ text: string; version: number } | null>(null);
  const edit = useEdit(() => setDraft(null));
  const stands = own?.version ?? 0;
  const title = t(`boxes.${cell}.title`);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!draft) return;
    // Whoever was told that someone else was faster has their text before them.
    const version = edit.refusal ? stands : draft.version;
    edit.send((idempotencyKey) =>
      api.strategy.write({ campaignId, idempotencyKey, targetId, cell, text: draft.text, version }),
    );
  };
  return (
    <div className="grid content-start gap-1.5 text-sm">
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-sans text-sm font-semibold">{title}</h3>
        {editable && !draft && (
          <IconButton
            label={t('write', { box: title })}
            icon={<Pencil aria-hidden className="size-4" />}
            onClick={() => setDraft({ text: own?.text ?? '', version: stands })}
          />
        )}
      </div>
      {children}
      {own?.text && (
        <p className="border-s-2 border-line ps-2 wrap-anywhere whitespace-pre-line">{own.text}</p>
      )}
      {!own?.text && !children && !draft && <p className="text-muted">{t(`boxes.${cell}.hint`)}</p>}
      {draft && (
        <form method="dialog" className="grid gap-2" onSubmit={save}>
          {edit.refusal && <Notice tone="danger">{edit.refusal}</Notice>}
          {!edit.refusal && draft.version !== stands && (
            <Notice tone="warning">{t('meanwhile', { name: own?.writtenBy ?? '…' })}</Notice>
          )}
          <TextArea
            label={title}
            hint={t(`boxes.${cell}.hint`)}
            value={draft.text}
            maxLength={2000}
            autoFocus
            onChange={(event) => setDraft({ ...draft, text: event.target.value })}
            onKeyDown={(event) => event.key === 'Escape' && setDraft(null)}
          />
          <div className="flex flex-wrap gap-2">
            <Button type="submit" pending={edit.pending}>
              {common('save')}
            </Button>
            <Button variant="quiet" onClick={() => setDraft(null)}>
              {common('cancel')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
