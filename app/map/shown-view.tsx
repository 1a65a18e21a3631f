'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { InfluenceGrid } from './influence-grid.tsx';
import { NetworkView } from './network-view.tsx';
import { Pillars } from './pillars.tsx';
import { Spectrum } from './spectrum.tsx';
import type { TableTools } from './table/map-row.ts';
import { MapTable } from './table/map-table.tsx';
import type { MapView, ViewProps } from './views.ts';

/** The map in the way that was chosen; one on which nobody is yet says how to begin. */
export function ShownView({
  view,
  seen,
  network,
  chart,
  table,
}: {
  view: MapView;
  seen: ViewProps;
  /** What the network is given besides. */
  network: Omit<ComponentProps<typeof NetworkView>, keyof ViewProps>;
  chart: ((seen: ViewProps) => ReactNode) | undefined;
  table: TableTools | undefined;
}) {
  const t = useTranslations('map.empty');
  // The table has a sentence of its own, and the way to paste.
  if (seen.map.actors.length === 0 && view !== 'list')
    return (
      <p className="grid min-h-80 place-items-center rounded-md border border-line bg-surface px-6 py-16 text-center text-md text-muted">
        {t('map')}
      </p>
    );
  switch (view) {
    case 'network':
      return <NetworkView {...seen} {...network} />;
    case 'grid':
      return <InfluenceGrid {...seen} />;
    case 'spectrum':
      return <Spectrum {...seen} />;
    case 'pillars':
      return <Pillars {...seen} />;
    case 'strategy':
      return chart?.(seen);
    case 'list':
      return <MapTable {...seen} tools={table} />;
  }
}
