'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { IconButton } from './icon-button.tsx';

type Toast = {
  message: string;
  /** Takes back what was just done; the button says "Undo" unless `actionLabel` says otherwise. */
  undo?: () => void;
  actionLabel?: string;
};

const Say = createContext<(toast: Toast) => void>(() => {});

/** Shows one short sentence about what just happened, with a way back. Stays until closed or replaced. */
export const useToast = () => useContext(Say);

/** Holds the one live region, which has to exist before it speaks. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('common');
  const [shown, setShown] = useState<(Toast & { key: number }) | null>(null);
  const say = useCallback(
    (toast: Toast) => setShown((last) => ({ ...toast, key: (last?.key ?? 0) + 1 })),
    [],
  );
  return (
    <Say value={say}>
      {children}
      <div
        role="status"
        className="screen-only pointer-events-none fixed inset-x-0 bottom-0 z-50 flex justify-center p-4"
      >
        {shown && (
          <div
            key={shown.key}
            className="pointer-events-auto flex max-w-lg items-center gap-2 rounded-md border border-line bg-surface py-1 ps-4 pe-1 shadow-float"
          >
            <p className="min-w-0 py-2">{shown.message}</p>
            {shown.undo && (
              <button
                type="button"
                className="min-h-11 rounded-md px-3 font-semibold text-accent hover:bg-wash"
                onClick={() => {
                  shown.undo?.();
                  setShown(null);
                }}
              >
                {shown.actionLabel ?? t('undo')}
              </button>
            )}
            <IconButton label={t('close')} icon={<X />} onClick={() => setShown(null)} />
          </div>
        )}
      </div>
    </Say>
  );
}
