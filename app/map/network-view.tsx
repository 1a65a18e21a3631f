'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useContext, useMemo, useState } from 'react';
import { Choice } from '#app/ui/choice.tsx';
import { Segmented } from '#app/ui/segmented.tsx';
import { Skeleton } from '#app/ui/skeleton.tsx';
import { LAYOUTS, type Layout, MOST_CARDS } from '#lib/map/layout/arrangements.ts';
import { drawMap } from '#lib/map/layout/draw-map.ts';
import type { Place } from '#lib/map/layout/place-nodes.ts';
import { placedByHand } from '#lib/map/layout/placed-by-hand.ts';
import { sidePlaces } from '#lib/map/layout/side-places.ts';
import type { Arrow } from '#lib/map/picture.ts';
import { Beside } from './beside.ts';
import { Late, latePart } from './late-part.tsx';
import { Hall } from './lit.ts';
import { MapLegend } from './map-legend.tsx';
import { NetworkOnPaper } from './network-on-paper.tsx';
import { type ArrowView, isShown, touches } from './selection.ts';
import { TieLegend } from './tie-legend.tsx';
import { useDrawnTies } from './use-drawn-ties.ts';
import { useSaid } from './use-said.ts';
import type { ViewProps } from './views.ts';

const canvas = latePart(() => import('./map-canvas.tsx'));
const overview = latePart(() => import('./map-overview.tsx'));
// It is nearly always needed: it comes while the rest of the page is made ready, not after.
if (typeof window !== 'undefined') canvas.ask();

/** Where somebody was dragged to, over the place that was saved then. */
type Dragged = { place: Place; over: Place | undefined };

/** The network: who supplies whom, laid out as asked, as cards that can be put elsewhere or, of many, as points. */
export function NetworkView({
  map,
  picture,
  selection,
  onSelect,
  standing,
  layout,
  onLayout,
  narrowing,
  tied = false,
  onMoved,
}: ViewProps & {
  /** Where everybody stands by this layout; null while that is being worked out. Not used by side. */
  standing: ReadonlyMap<string, Place> | null;
  layout: Layout;
  /** Without it the layout cannot be changed. */
  onLayout?: ((layout: Layout) => void) | undefined;
  /** Where part of the map is chosen. */
  narrowing?: ReactNode;
  /** Whether ties are drawn. */
  tied?: boolean;
  onMoved?: ((id: string, place: Place, from: Place | undefined) => void) | undefined;
}) {
  const t = useTranslations('map');
  const say = useTranslations('network');
  const common = useTranslations('common.sides');
  const hall = useContext(Hall);
  const beside = useContext(Beside);
  const [arrows, setArrows] = useState<ArrowView>('towards');
  const [dragged, setDragged] = useState<ReadonlyMap<string, Dragged>>(new Map());
  const many = map.actors.length > MOST_CARDS;

  const bySide = useMemo(
    () => (layout === 'sides' ? sidePlaces(picture.actors.values()) : null),
    [picture.actors, layout],
  );
  const bands = useMemo(
    () => bySide?.bands.map((band) => ({ ...band, name: common(band.side) })) ?? [],
    [bySide, common],
  );
  const { ties, links, marks, left } = useDrawnTies(picture, tied);
  const saved = useMemo(() => new Map(placedByHand(map.actors)), [map.actors]);
  const places = useMemo(() => {
    if (bySide) return bySide.places;
    if (layout !== 'arranged') return standing ?? new Map<string, Place>();
    // Where somebody was dragged holds until another place is saved, whoever saves it.
    const held = [...dragged].flatMap(([id, { place, over }]): [string, Place][] =>
      over?.x === saved.get(id)?.x && over?.y === saved.get(id)?.y ? [[id, place]] : [],
    );
    return new Map([...(standing ?? []), ...saved, ...held]);
  }, [standing, bySide, layout, saved, dragged]);
  const shown = useMemo(() => {
    const ahead = ({ of, on }: Arrow) => (places.get(on)?.x ?? 0) < (places.get(of)?.x ?? 0);
    return (arrow: Arrow) => isShown(arrow, arrows, selection, ahead);
  }, [places, arrows, selection]);
  const drawn = useMemo(
    () =>
      many
        ? null
        : drawMap(
            ...([picture, places, map.resources, shown] as const),
            (arrow) => touches(arrow, selection),
            links,
          ),
    [many, picture, places, map.resources, shown, selection, links],
  );
  const said = useSaid(picture, marks);

  // Only what everybody sees the same is put elsewhere for everybody.
  const move = layout === 'arranged' &&
    onMoved && {
      onMove: (id: string, place: Place) => {
        setDragged((before) => new Map(before).set(id, { place, over: saved.get(id) }));
        onMoved(id, place, saved.get(id) ?? standing?.get(id));
      },
    };
  const seen = {
    ...{ picture, selection, onSelect, bands, ties },
    label: [beside?.label, t('canvas', { actors: picture.actors.size })].filter(Boolean).join(': '),
    ...move,
  };
  const choices = <Value extends string>(
    values: readonly Value[],
    name: (value: Value) => string,
  ) => values.map((value) => ({ value, label: name(value) }));
  if (hall?.paper && drawn) return <NetworkOnPaper {...{ picture, drawn }} label={seen.label} />;
  return (
    <>
      <div className={`screen-only flex flex-wrap gap-x-4 gap-y-2 ${hall ? 'hidden' : ''}`}>
        <Segmented
          label={t('arrows.label')}
          value={arrows}
          onChange={setArrows}
          options={choices(['towards', 'back', 'all'] as const, (value) => t(`arrows.${value}`))}
        />
        {onLayout && (
          <Choice
            label={say('layout.label')}
            value={layout}
            onChange={onLayout}
            options={choices(LAYOUTS, (value) => say(`layout.${value}`))}
          />
        )}
        {narrowing}
      </div>
      <div
        className={`${hall ? 'h-[max(18rem,calc(100dvh-21rem))]' : beside ? 'h-[clamp(20rem,52dvh,34rem)]' : 'h-[clamp(24rem,calc(100dvh-20rem),52rem)]'} overflow-hidden rounded-md border border-line bg-surface`}
      >
        {!standing && !bySide && <Skeleton height={420} />}
        {drawn && (standing || bySide) && map.actors.length > 0 && (
          <Late part={canvas} key={layout} props={{ ...seen, drawn, said }} />
        )}
        {many && (standing || bySide) && (
          <Late part={overview} props={{ ...seen, places, shown }} />
        )}
      </div>
      {many && (
        <p className="max-w-measure text-sm text-muted">
          {say('overview.why', {
            ...{ shown: picture.actors.size, all: map.actors.length, most: MOST_CARDS },
          })}{' '}
          {say('overview.keyboard')}
        </p>
      )}
      {marks && <TieLegend left={left} points={many} />}
      {!hall && !beside && <MapLegend />}
    </>
  );
}
