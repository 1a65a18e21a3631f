'use client';

import { HeartHandshake, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { MapRow, RowRef } from '#app/map/table/map-row.ts';
import { IconButton } from '#app/ui/icon-button.tsx';
import { parameterKey } from '#lib/map/parameter-key.ts';
import { heldOf } from '#lib/map/paste/held.ts';
import type { NewChange } from '#lib/map/schema.ts';
import type { OpenForm } from '../map-forms.tsx';
import { RemoveTie } from '../ties/remove-tie.tsx';
import { useRecord } from '../use-record.ts';
import { useEditing } from './table-context.ts';
import { judged } from './use-save-cell.ts';

const formOf = (ref: Exclude<RowRef, { kind: 'tie' }>): OpenForm => {
  if (ref.kind === 'actor') return { kind: 'actor', id: ref.actor.id };
  if (ref.kind === 'resource') return { kind: 'resource', id: ref.resource.id };
  if (ref.kind === 'value') return { kind: 'values', id: ref.actorId };
  const { actorId: of, supplierId: by, resourceId: resource } = ref;
  return { kind: 'supply', start: { of, by, resource } };
};

/** Opens the form of a row, or takes away what it says. */
export function RowActions({ row }: { row: MapRow }) {
  const t = useTranslations('mapTable');
  const { open } = useEditing();
  const { ref } = row;
  const name = row.name();
  if (ref.kind === 'tie') return <RemoveTie tie={ref.tie} name={name} />;
  return (
    <span className="flex">
      <IconButton label={t('edit', { name })} icon={<Pencil />} onClick={() => open(formOf(ref))} />
      {ref.kind === 'actor' && (
        <IconButton
          label={t('cares', { name })}
          icon={<HeartHandshake />}
          onClick={() => open({ kind: 'values', id: ref.actor.id })}
        />
      )}
      {ref.kind === 'actor' || ref.kind === 'resource' ? (
        <IconButton
          label={t('remove', { name })}
          icon={<Trash2 />}
          onClick={() =>
            open(
              ref.kind === 'actor'
                ? { kind: 'remove', id: ref.actor.id }
                : { kind: 'removeResource', id: ref.resource.id },
            )
          }
        />
      ) : (
        <ClearButton reference={ref} name={name} />
      )}
    </span>
  );
}

type Recorded = Extract<RowRef, { kind: 'value' | 'supply' }>;

function nothing(ref: Recorded): NewChange[] {
  const { actorId, resourceId } = ref;
  if (ref.kind === 'value') return [{ set: 'v', actorId, resourceId, to: 0 }];
  const ids = { actorId, resourceId, supplierId: ref.supplierId };
  return [
    { set: 's', ...ids, to: 0 },
    { set: 'k', ...ids, to: 0 },
  ];
}

/** A value or a supply is taken away by setting it to nothing on the day from which it holds; nothing is erased. */
function ClearButton({ reference, name }: { reference: Recorded; name: string }) {
  const t = useTranslations('mapTable');
  const { campaignId, map } = useEditing();
  const { record, pending } = useRecord(campaignId, map, () => {});
  const changes = nothing(reference);
  const clear = () => {
    const held = heldOf(map.changes);
    const days = changes.map((change) => held.get(parameterKey(change))?.effectiveOn ?? null);
    // Both halves of a supply end on one day: the later of those from which they hold.
    const day = days.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b), null);
    record(changes, judged(day));
  };
  return (
    <IconButton
      label={t('remove', { name })}
      icon={<Trash2 />}
      disabled={pending}
      onClick={clear}
    />
  );
}
