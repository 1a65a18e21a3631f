'use client';

import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { IconButton } from '#app/ui/icon-button.tsx';
import type { MapResource } from '#lib/map/schema.ts';
import { ScenarioContext } from './scenario-context.ts';

/** Everything that somebody on the map could value. In a scenario one can only add to it, or try to do without. */
export function ResourceList({
  resources,
  onAdd,
  onEdit,
  onRemove,
  onClose,
}: {
  resources: MapResource[];
  onAdd: () => void;
  onEdit: (resource: MapResource) => void;
  onRemove: (resource: MapResource) => void;
  onClose: () => void;
}) {
  const t = useTranslations('map.edit');
  const scenario = useContext(ScenarioContext);
  return (
    <Dialog
      open
      side
      title={t('resources')}
      description={t(scenario ? 'tried.resourcesAbout' : 'resourcesAbout')}
      onOpenChange={(open) => !open && onClose()}
      footer={
        <Button icon={<Plus aria-hidden className="size-4" />} onClick={onAdd}>
          {t('addResource')}
        </Button>
      }
    >
      {resources.length === 0 && <p>{t('noResources')}</p>}
      <ul>
        {resources.map((resource) => (
          <li key={resource.id} className="flex items-center gap-1 border-b border-line">
            <span className="min-w-0 flex-1 py-2 wrap-anywhere">{resource.name}</span>
            {!scenario && (
              <IconButton
                label={t('editNamed', { name: resource.name })}
                icon={<Pencil />}
                onClick={() => onEdit(resource)}
              />
            )}
            <IconButton
              label={t(scenario ? 'tried.removeNamed' : 'removeNamed', { name: resource.name })}
              icon={<Trash2 />}
              onClick={() => onRemove(resource)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
