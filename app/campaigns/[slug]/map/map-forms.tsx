'use client';

import type { PasteKind } from '#lib/map/paste/columns.ts';
import type { Picture } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { ActorForm } from './actor-form.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { ResourceForm } from './resource-form.tsx';
import { ResourceList } from './resource-list.tsx';
import { StanceForm } from './stance-form.tsx';
import { SupplyForm, type SupplyKey } from './supply-form.tsx';
import { PasteDialog } from './table/paste-dialog.tsx';
import { ValueForm } from './value-form.tsx';

export type OpenForm =
  | { kind: 'actor'; id?: string }
  | { kind: 'values' | 'remove'; id: string }
  /** `position`: where somebody has just been put, to be confirmed. */
  | { kind: 'stance'; id: string; position?: number }
  | { kind: 'supply'; start: Partial<SupplyKey> }
  | { kind: 'resources' }
  | { kind: 'paste'; rows: PasteKind }
  | { kind: 'resource' | 'removeResource'; id?: string };

/** The form that is open. It stays as it is, text and all, when the page is read again. */
export function MapForms({
  form,
  campaignId,
  map,
  picture,
  open,
}: {
  form: OpenForm;
  campaignId: string;
  map: PowerMap;
  picture: Picture;
  open: (form: OpenForm | null) => void;
}) {
  const close = () => open(null);
  const actor = 'id' in form ? map.actors.find(({ id }) => id === form.id) : undefined;
  const resource = 'id' in form ? map.resources.find(({ id }) => id === form.id) : undefined;
  const common = { campaignId, map, picture, onClose: close };
  switch (form.kind) {
    case 'actor':
      return (
        <ActorForm
          campaignId={campaignId}
          actor={actor}
          targetId={map.actors.find(({ target }) => target)?.id}
          onClose={close}
        />
      );
    case 'values':
      return actor ? <ValueForm {...common} actor={actor} /> : null;
    case 'stance':
      return actor ? <StanceForm {...common} actor={actor} start={form.position} /> : null;
    case 'supply':
      return <SupplyForm {...common} start={form.start} />;
    case 'remove':
      return actor ? <RemoveDialog campaignId={campaignId} actor={actor} onClose={close} /> : null;
    case 'removeResource':
      return resource ? (
        <RemoveDialog campaignId={campaignId} resource={resource} onClose={close} />
      ) : null;
    case 'resource':
      return (
        <ResourceForm
          campaignId={campaignId}
          map={map}
          resource={resource}
          onClose={() => open({ kind: 'resources' })}
        />
      );
    case 'paste':
      return <PasteDialog {...{ campaignId, map }} start={form.rows} onClose={close} />;
    case 'resources':
      return (
        <ResourceList
          resources={map.resources}
          onAdd={() => open({ kind: 'resource' })}
          onEdit={({ id }) => open({ kind: 'resource', id })}
          onRemove={({ id }) => open({ kind: 'removeResource', id })}
          onClose={close}
        />
      );
  }
}
