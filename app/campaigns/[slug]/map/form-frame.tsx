'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Notice } from '#app/ui/notice.tsx';

/** Around every form of the map: what was refused, that someone was faster, save and cancel. */
export function FormFrame({
  title,
  onClose,
  onSave,
  pending,
  refusal,
  changed = false,
  ready = true,
  children,
}: {
  title: string;
  onClose: () => void;
  onSave: () => void;
  pending: boolean;
  refusal: string | null;
  changed?: boolean;
  ready?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations('map.edit');
  const common = useTranslations('common');
  return (
    <Dialog
      open
      side
      onOpenChange={(open) => !open && onClose()}
      title={title}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button pending={pending} disabled={!ready} onClick={onSave}>
            {common('save')}
          </Button>
        </>
      }
    >
      <form
        method="dialog"
        className="grid gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !pending) onSave();
        }}
      >
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        {changed && <Notice tone="warning">{t('changedMeanwhile')}</Notice>}
        {children}
        {/* Enter in a field saves, as in any form; the visible button stands outside it. */}
        <button type="submit" hidden aria-hidden tabIndex={-1} />
      </form>
    </Dialog>
  );
}
