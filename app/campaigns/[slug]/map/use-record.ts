'use client';

import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { lastOrdinal } from '#lib/map/changes-since.ts';
import type { NewChange, PowerMap } from '#lib/map/schema.ts';
import { useUndo } from './history/undo-provider.tsx';
import { ScenarioContext } from './scenario-context.ts';
import { type Basis, basisInput } from './use-basis.ts';
import { useEdit } from './use-edit.ts';

/** Records changes of the map as it is shown, and offers to take them back. In a scenario they are tried there. */
export function useRecord(campaignId: string, map: PowerMap, onDone: () => void) {
  const t = useTranslations('map.edit');
  const toast = useToast();
  const { did } = useUndo();
  const edit = useEdit(onDone);
  const scenario = useContext(ScenarioContext);
  const record = (changes: NewChange[], basis: Basis) =>
    edit.send(async (press) => {
      if (scenario) {
        const { scenarioId } = scenario;
        await api.scenarios.record({ campaignId, scenarioId, idempotencyKey: press, changes });
        return;
      }
      const asked = { campaignId, idempotencyKey: press, changes, seen: lastOrdinal(map) };
      await api.map.record({ ...asked, ...basisInput(basis) });
      toast({ message: t('saved'), undo: did({ did: 'recorded', press }) });
    });
  return { record, pending: edit.pending, refusal: edit.refusal };
}
