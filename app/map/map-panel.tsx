'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '#app/ui/icon-button.tsx';
import type { Picture } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { ActorPanel } from './actor-panel.tsx';
import { ArrowPanel } from './arrow-panel.tsx';
import { OverviewPanel } from './overview-panel.tsx';
import type { Selection } from './selection.ts';
import { useNaming } from './use-naming.ts';

export type PanelProps = {
  map: PowerMap;
  picture: Picture;
  onSelect: (selection: Selection) => void;
  campaignId?: string | undefined;
};

/** Beside the map; on a phone a sheet from below while something is selected. */
export function MapPanel({
  selection,
  tools,
  ...panel
}: PanelProps & { selection: Selection; tools?: ReactNode }) {
  const t = useTranslations('map.panel');
  const ref = useRef<HTMLElement>(null);
  const name = useNaming(panel.map);
  const arrow =
    selection?.kind === 'arrow' && panel.picture.arrows.find(({ id }) => id === selection.id);
  const open = selection?.kind === 'actor' || Boolean(arrow);
  useEffect(() => {
    // A new selection is read from its beginning.
    ref.current?.scrollTo({ top: 0 });
  }, [selection?.id]);
  const close = () => {
    panel.onSelect(null);
    // The panel's buttons go away with what was selected: go on from where it stands on the map.
    document
      .querySelector<HTMLElement>(`[data-id="${selection?.id}"]:is(button, [role="button"])`)
      ?.focus();
  };
  const sheet =
    'max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:max-h-[62dvh] max-lg:overflow-y-auto max-lg:border-t max-lg:border-edge max-lg:bg-paper max-lg:px-5 max-lg:pb-6 max-lg:shadow-float';
  return (
    <aside
      ref={ref}
      aria-label={t('label')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close();
      }}
      className={`grid gap-4 lg:max-h-[min(76dvh,46rem)] lg:overflow-y-auto lg:pe-1 ${open ? sheet : ''}`}
    >
      {open && (
        <div className="flex items-center justify-between gap-2 max-lg:sticky max-lg:top-0 max-lg:bg-paper lg:-mb-4">
          <button type="button" className="link min-h-11 text-sm max-lg:invisible" onClick={close}>
            {t('back')}
          </button>
          <IconButton label={t('close')} icon={<X />} onClick={close} />
        </div>
      )}
      {selection?.kind === 'actor' ? (
        <ActorPanel {...panel} id={selection.id} name={name} />
      ) : arrow ? (
        <ArrowPanel {...panel} arrow={arrow} name={name} />
      ) : (
        <OverviewPanel {...panel} name={name} />
      )}
      {tools}
    </aside>
  );
}
