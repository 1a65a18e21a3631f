'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { createContext, useContext } from 'react';
import { Button } from '#app/ui/button.tsx';
import { api } from '#lib/api/client.ts';
import { changesOfDeeds } from '#lib/moves/changes-of-deeds.ts';
import type { Deed } from '#lib/power/moves/deed.ts';
import { useEdit } from '../map/use-edit.ts';

/** Where moves can be tried: null for whoever may not, and before the first day, which no scenario branches from. */
export const TrialContext = createContext<{
  campaignId: string;
  base: string;
  onDate: string | null;
} | null>(null);

/** Branches the map with what a move or a plan does, and goes there. */
export function TryButton({ deeds, named }: { deeds: readonly Deed[]; named: string }) {
  const t = useTranslations('scenarios');
  const router = useRouter();
  const trial = useContext(TrialContext);
  const { send, pending, refusal } = useEdit(() => {});
  if (!trial) return null;
  const { campaignId, base, onDate } = trial;
  const create = () =>
    send(async (idempotencyKey) => {
      await api.scenarios.create({
        ...{ campaignId, idempotencyKey, onDate, changes: changesOfDeeds(deeds) },
        // Whole characters: half of one would be refused.
        name: [...named].slice(0, 60).join('').trim(),
      });
      router.push(`${base}/scenarios/${idempotencyKey}`);
    });
  return (
    <div>
      <Button variant="quiet" pending={pending} onClick={create}>
        {t('try')}
      </Button>
      {refusal && (
        <p role="alert" className="text-danger">
          {refusal}
        </p>
      )}
    </div>
  );
}
