'use client';

import { useTranslations } from 'next-intl';
import type { CellEdit } from '#app/map/table/map-row.ts';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { actorFields, resourceFields, tieFields } from '#lib/map/deeds.ts';
import { useUndo } from '../history/undo-provider.tsx';
import type { Basis } from '../use-basis.ts';
import { useEdit } from '../use-edit.ts';
import { useRecord } from '../use-record.ts';
import { useEditing } from './table-context.ts';

/** A judgement that holds from the day of what it corrects: what a cell says without further questions. */
export const judged = (effectiveOn: string | null): Basis => ({
  ...{
    since: effectiveOn === null ? 'start' : 'day',
    day: effectiveOn ?? '',
    confidence: 'judged',
  },
  ...{ source: '', title: '', role: 'agitate' },
});

/** Saves one cell as the forms do, and offers to take it back. */
export function useSaveCell(onDone: () => void) {
  const { campaignId, map } = useEditing();
  const t = useTranslations('map.edit');
  const toast = useToast();
  const { did } = useUndo();
  const edit = useEdit(onDone);
  const recorded = useRecord(campaignId, map, onDone);

  const save = (cell: CellEdit) => {
    if (cell.kind === 'actor')
      return edit.send(async (idempotencyKey) => {
        const { id, version, name } = cell.actor;
        const before = actorFields(cell.actor);
        const after = { ...before, ...only(cell.set, before) };
        await api.map.editActor({ campaignId, idempotencyKey, actorId: id, version, ...after });
        const undo = did({ did: 'edited', what: 'actor', id, name, before, after });
        toast({ message: t('saved'), undo });
      });
    if (cell.kind === 'resource')
      return edit.send(async (idempotencyKey) => {
        const { id, version, name } = cell.resource;
        const before = resourceFields(cell.resource);
        const after = { ...before, ...only(cell.set, before) };
        await api.map.editResource({
          campaignId,
          idempotencyKey,
          resourceId: id,
          version,
          ...after,
        });
        const undo = did({ did: 'edited', what: 'resource', id, name, before, after });
        toast({ message: t('saved'), undo });
      });
    if (cell.kind === 'tie')
      return edit.send(async (idempotencyKey) => {
        const { id: tieId, version } = cell.tie;
        const before = tieFields(cell.tie);
        const after = { ...before, ...only(cell.set, before) };
        await api.ties.change({ campaignId, idempotencyKey, tieId, version, ...after });
        const undo = did({ did: 'tied', id: tieId, before, after });
        toast({ message: t('saved'), undo });
      });
    return recorded.record(cell.changes, judged(cell.effectiveOn));
  };
  return {
    save,
    pending: edit.pending || recorded.pending,
    refusal: edit.refusal ?? recorded.refusal,
  };
}

/** The fields that the API knows. */
const only = <Fields extends object>(set: object, fields: Fields): Partial<Fields> =>
  Object.fromEntries(Object.entries(set).filter(([name]) => name in fields)) as Partial<Fields>;
