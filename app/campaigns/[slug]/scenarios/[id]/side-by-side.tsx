'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import { Beside } from '#app/map/beside.ts';
import { InfluenceGrid } from '#app/map/influence-grid.tsx';
import { MapLegend } from '#app/map/map-legend.tsx';
import { NetworkView } from '#app/map/network-view.tsx';
import { Pillars } from '#app/map/pillars.tsx';
import type { Selection } from '#app/map/selection.ts';
import { Spectrum } from '#app/map/spectrum.tsx';
import { MapTable } from '#app/map/table/map-table.tsx';
import { usePicture } from '#app/map/use-picture.ts';
import { MAP_VIEWS, type MapView, type ViewProps } from '#app/map/views.ts';
import { Segmented } from '#app/ui/segmented.tsx';
import { newcomerPlaces } from '#lib/map/layout/newcomer-places.ts';
import { placedByHand } from '#lib/map/layout/placed-by-hand.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Tried } from '#lib/map/try-changes.ts';
import type { Difference } from '#lib/scenarios/compare.ts';

const WIDE = '(min-width: 64rem)';
const watch = (heard: () => void) => {
  const query = matchMedia(WIDE);
  query.addEventListener('change', heard);
  return () => query.removeEventListener('change', heard);
};
/** The strategy chart is one for both maps, and stands on the map's own page. */
const VIEWS = MAP_VIEWS.filter((view) => view !== 'strategy');
/** Room for two maps; not before the browser is there. */
const useWide = () =>
  useSyncExternalStore(
    watch,
    () => matchMedia(WIDE).matches,
    () => false,
  );

/** The real map and the scenario's in one view, with one selection: beside each other, or by turns on a small screen. */
export function SideBySide({
  real,
  tried,
  difference,
  selection,
  onSelect,
  view: first,
  tools,
}: {
  real: PowerMap;
  tried: Extract<Tried, { fits: true }>;
  difference: Difference;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  view: MapView;
  tools: ReactNode;
}) {
  const t = useTranslations('scenarios');
  const map = useTranslations('map');
  const wide = useWide();
  const [view, setView] = useState(VIEWS.find((one) => one === first) ?? 'network');
  // Everybody stands where they stand on the real map, so that what moved is what changed; who comes in, below.
  const { standing: stood } = usePicture(real, tried.before.date, 'arranged');
  const standing = useMemo(() => {
    if (!stood) return null;
    const places = new Map([...stood, ...placedByHand(real.actors)]);
    return new Map([
      ...stood,
      ...newcomerPlaces(
        places,
        tried.map.actors.map(({ id }) => id),
      ),
    ]);
  }, [stood, real.actors, tried.map.actors]);
  const [which, setWhich] = useState<'real' | 'scenario'>('scenario');
  const sides = useMemo(() => {
    const { appeared, changed, vanished } = difference.arrows;
    const left = [...tried.before.actors.keys()].filter((id) => !tried.after.actors.has(id));
    return {
      real: { label: t('real'), word: t('leftOut'), marks: new Set([...left, ...vanished]) },
      scenario: {
        ...{ label: t('scenario'), word: t('changed') },
        marks: new Set([...difference.actors, ...appeared, ...changed]),
      },
    };
  }, [difference, tried, t]);
  const one = (side: 'real' | 'scenario') => {
    const shown =
      side === 'real'
        ? { map: real, picture: tried.before }
        : { map: tried.map, picture: tried.after };
    const seen: ViewProps = { ...shown, selection, onSelect };
    return (
      <Beside key={side} value={sides[side]}>
        <section
          aria-label={t(side)}
          className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-2"
        >
          <h2 className={wide ? 'text-base' : 'sr-only'}>{t(side)}</h2>
          {view === 'network' && <NetworkView {...{ ...seen, standing }} layout="arranged" />}
          {view === 'grid' && <InfluenceGrid {...seen} />}
          {view === 'spectrum' && <Spectrum {...seen} />}
          {view === 'pillars' && <Pillars {...seen} />}
          {view === 'list' && <MapTable {...seen} />}
        </section>
      </Beside>
    );
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Segmented
          label={map('views.label')}
          value={view}
          onChange={setView}
          options={VIEWS.map((value) => ({ value, label: map(`tabs.${value}`) }))}
        />
        {!wide && (
          <Segmented
            label={t('which')}
            value={which}
            onChange={setWhich}
            options={(['real', 'scenario'] as const).map((value) => ({ value, label: t(value) }))}
          />
        )}
        <div className="ms-auto">{tools}</div>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-[repeat(2,minmax(0,1fr))]">
        {wide ? (['real', 'scenario'] as const).map(one) : one(which)}
      </div>
      {view === 'network' && (
        <>
          <p className="text-sm text-muted">{t('legend')}</p>
          <MapLegend />
        </>
      )}
    </div>
  );
}
