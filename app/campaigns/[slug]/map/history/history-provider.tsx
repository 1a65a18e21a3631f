'use client';

import { type ReactNode, useMemo } from 'react';
import { ChangeContext } from '#app/map/change-context.tsx';
import type { PowerMap } from '#lib/map/schema.ts';
import { PutBackButton } from './put-back-button.tsx';
import { UndoProvider } from './undo-provider.tsx';

/** Around a campaign's map: what one did to it, how old its assessments are, what can be put back. */
export function HistoryProvider({
  campaignId,
  map,
  editable,
  halfLife,
  children,
}: {
  campaignId: string;
  map: PowerMap;
  editable: boolean;
  /** Null where nobody assesses anything any more. */
  halfLife: number | null;
  children: ReactNode;
}) {
  const about = useMemo(() => {
    if (halfLife === null) return null;
    const today = new Date().toISOString().slice(0, 10);
    const actions = editable
      ? (change: PowerMap['changes'][number]) => (
          <PutBackButton {...{ campaignId, map, today, change }} />
        )
      : undefined;
    return { halfLife, today, actions };
  }, [halfLife, editable, campaignId, map]);
  return (
    <ChangeContext value={about}>
      <UndoProvider campaignId={campaignId}>{children}</UndoProvider>
    </ChangeContext>
  );
}
