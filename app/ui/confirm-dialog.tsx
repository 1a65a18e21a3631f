'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextField } from './text-field.tsx';

/** Asks before what cannot be undone; says what is lost, and for the gravest asks to type a word. */
export function ConfirmDialog({
  open,
  onOpenChange,
  title,
  children,
  confirmLabel,
  onConfirm,
  pending,
  typed,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  /** What is destroyed and what is kept. */
  children: ReactNode;
  /** The act itself ("Delete campaign"), never "OK". */
  confirmLabel: string;
  onConfirm: () => void;
  pending?: boolean;
  /** What has to be typed before the button works, for example the campaign's name. */
  typed?: string;
}) {
  const t = useTranslations('common');
  const [text, setText] = useState('');
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={title}
      footer={
        <>
          <Button variant="quiet" autoFocus onClick={() => onOpenChange(false)}>
            {t('cancel')}
          </Button>
          <Button
            variant="danger"
            pending={pending}
            disabled={typed !== undefined && text.trim() !== typed}
            onClick={onConfirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <div>{children}</div>
        {typed !== undefined && (
          <TextField
            label={t('typeToConfirm', { word: typed })}
            value={text}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </div>
    </Dialog>
  );
}
