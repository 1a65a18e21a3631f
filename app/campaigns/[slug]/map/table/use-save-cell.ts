'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { CellEdit } from '#app/map/table/map-row.ts';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import type { MapActor, MapResource } from '#lib/map/schema.ts';
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

const actorFields = ({ key, x, y, id, version, ...fields }: MapActor) => ({
  ...{ ...fields, actorId: id, version },
});
const resourceFields = ({ key, id, version, ...fields }: MapResource) => ({
  ...{ ...fields, resourceId: id, version },
});

/** Saves one cell as the forms do, and offers to take it back. */
export function useSaveCell(onDone: () => void) {
  const { campaignId, map } = useEditing();
  const t = useTranslations('map.edit');
  const toast = useToast();
  const router = useRouter();
  const edit = useEdit(onDone);
  const recorded = useRecord(campaignId, map, onDone);

  const send = (
    put: (press: { campaignId: string; idempotencyKey: string }, back: boolean) => Promise<unknown>,
  ) =>
    edit.send(async (idempotencyKey) => {
      await put({ campaignId, idempotencyKey }, false);
      const undo = async () => {
        await put({ campaignId, idempotencyKey: crypto.randomUUID() }, true);
        router.refresh();
      };
      toast({
        message: t('saved'),
        undo: () => void undo().catch(() => toast({ message: t('undoFailed') })),
      });
    });
  const save = (cell: CellEdit) => {
    // What is taken back has the version after ours: somebody else's edit in between refuses it.
    if (cell.kind === 'actor')
      return send((press, back) => {
        const fields = actorFields(cell.actor);
        return api.map.editActor(
          back
            ? { ...press, ...fields, version: fields.version + 1 }
            : { ...press, ...fields, ...only(cell.set, fields) },
        );
      });
    if (cell.kind === 'resource')
      return send((press, back) => {
        const fields = resourceFields(cell.resource);
        return api.map.editResource(
          back
            ? { ...press, ...fields, version: fields.version + 1 }
            : { ...press, ...fields, ...only(cell.set, fields) },
        );
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
