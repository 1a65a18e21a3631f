'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { useToast } from '#app/ui/toast.tsx';
import { type Deed, type Deeds, NOTHING, withDeed, withTurned } from '#lib/map/deeds.ts';
import type { MapChange } from '#lib/map/schema.ts';
import { useReread } from '../reread.ts';
import { useRefusal } from '../use-refusal.ts';
import { ChangedSince, takeBack } from './take-back.ts';

type Undo = {
  deeds: Deeds;
  pending: boolean;
  /** Keeps a deed, to be taken back; answers a way to take back just that. */
  did: (deed: Deed) => () => void;
  /** Whether a change was entered in this visit. */
  isOwn: (change: MapChange) => boolean;
  undo: () => void;
  redo: () => void;
};

const none = () => {};
const UndoContext = createContext<Undo>({
  ...{
    deeds: NOTHING,
    pending: false,
    did: () => none,
    isOwn: () => false,
    undo: none,
    redo: none,
  },
});

/** What one did on the map in this visit, and the ways to take it back. Outside a map nothing is kept. */
export const useUndo = () => useContext(UndoContext);

/** Keeps what is done on the map while the page is open, and takes it back one press at a time. */
export function UndoProvider({
  campaignId,
  children,
}: {
  campaignId: string;
  children: ReactNode;
}) {
  const t = useTranslations('mapHistory.undo');
  const toast = useToast();
  const reread = useReread();
  const refused = useRefusal();
  const [deeds, setDeeds] = useState(NOTHING);
  const [pending, setPending] = useState(false);
  const presses = useRef(new Set<string>());
  const now = useRef({ deeds, pending });
  now.current = { deeds, pending };

  const value = useMemo((): Undo => {
    const take = async (deed: Deed | undefined, said: 'undone' | 'redone') => {
      if (!deed || now.current.pending) return;
      setPending(true);
      const press = crypto.randomUUID();
      presses.current.add(press);
      try {
        await takeBack(campaignId, deed, press);
        setDeeds((before) => withTurned(before, deed, press));
        toast({ message: t(said) });
      } catch (error) {
        toast({ message: error instanceof ChangedSince ? t('changedSince') : refused(error) });
      } finally {
        setPending(false);
        reread();
      }
    };
    return {
      ...{ deeds, pending },
      isOwn: ({ press }) => Boolean(press && presses.current.has(press)),
      did: (deed) => {
        if (deed.did === 'recorded') presses.current.add(deed.press);
        setDeeds((before) => withDeed(before, deed));
        return () => void take(deed, 'undone');
      },
      undo: () => void take(now.current.deeds.done.at(-1), 'undone'),
      redo: () => void take(now.current.deeds.undone.at(-1), 'redone'),
    };
  }, [deeds, pending, campaignId, toast, reread, refused, t]);
  return <UndoContext value={value}>{children}</UndoContext>;
}
