'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './icon-button.tsx';

export type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons at the end; the main one last. */
  footer?: ReactNode;
  /** From the side, full height: to read and edit without losing the page. */
  side?: boolean;
};

const shapes = {
  middle:
    'm-auto max-h-[min(92dvh,48rem)] w-[min(36rem,calc(100vw-2rem))] rounded-md max-sm:mb-0 max-sm:w-full max-sm:max-w-none max-sm:rounded-b-none',
  side: 'me-0 ms-auto my-0 h-dvh max-h-dvh w-[min(28rem,100vw)] max-w-none',
};

/** The browser's own modal: it traps focus, closes on Escape and gives focus back, without a library. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  side,
}: DialogProps) {
  const t = useTranslations('common');
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    // A press beside it closes it, where the browser knows how; React's types do not know the attribute.
    dialog?.setAttribute('closedby', 'any');
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog?.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-about` : undefined}
      onClose={() => onOpenChange(false)}
      className={`fixed border border-line bg-surface p-0 text-ink shadow-float ${side ? shapes.side : shapes.middle}`}
    >
      {open && (
        <div className="grid max-h-[inherit] min-h-full grid-rows-[auto_1fr_auto]">
          <div className="flex items-start justify-between gap-4 px-5 pt-4">
            <div>
              <h2 id={`${id}-title`} className="pt-2 text-xl">
                {title}
              </h2>
              {description && (
                <p id={`${id}-about`} className="mt-1 text-muted">
                  {description}
                </p>
              )}
            </div>
            <IconButton label={t('close')} icon={<X />} onClick={() => onOpenChange(false)} />
          </div>
          <div className="overflow-y-auto px-5 py-4">{children}</div>
          {footer && (
            <div className="flex flex-wrap justify-end gap-3 border-t border-line px-5 py-4">
              {footer}
            </div>
          )}
        </div>
      )}
    </dialog>
  );
}
