'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { OfHundred } from '#app/ui/of-hundred-text.tsx';
import { Segmented } from '#app/ui/segmented.tsx';
import { Skeleton } from '#app/ui/skeleton.tsx';
import { drawMap, standingPlaces } from '#lib/map/layout/draw-map.ts';
import type { Place } from '#lib/map/layout/place-nodes.ts';
import { narrowPicture } from '#lib/map/narrowing.ts';
import { type Arrow, dayAt, daysOf, type Picture, pictureOf } from '#lib/map/picture.ts';
import type { Point, PowerMap } from '#lib/map/schema.ts';
import { positionWord } from '#lib/map/sentences/words.ts';
import { ActorTable } from './actor-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import { FocusChoice } from './focus-choice.tsx';
import { InfluenceGrid } from './influence-grid.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapPanel } from './map-panel.tsx';
import { Pillars } from './pillars.tsx';
import { type Scene, WHOLE } from './scene.ts';
import { type ArrowView, isShown, type Selection, touches } from './selection.ts';
import { Spectrum } from './spectrum.tsx';
import { TimeSlider } from './time-slider.tsx';
import { MAP_VIEWS, type MapView, type ViewProps } from './views.ts';

const MapCanvas = dynamic(() => import('./map-canvas.tsx'), {
  ssr: false,
  loading: () => <Skeleton height={420} />,
});

export type PowerMapViewProps = {
  map: PowerMap;
  /** Leverage over time as stored; the day shown is computed here, from the map. */
  points: Point[];
  /** The day to show; null is before everything. */
  date: string | null;
  /** Without it there is no slider: whoever shows the map decides the day. */
  onDateChange?: (date: string | null) => void;
  /** Lets the history of a number be read. */
  campaignId?: string;
  /** The actor that is selected at first. */
  opened?: string | null;
  /** What can be done about what is selected. */
  tools?: (selection: Selection, picture: Picture, select: (to: Selection) => void) => ReactNode;
  /** The way to see it at first, and what to do when another is chosen. */
  view?: MapView;
  onViewChange?: (view: MapView) => void;
  /** What of it is shown at first, and what to do when that changes; without it nothing can be left out. */
  scene?: Scene;
  onSceneChange?: (scene: Scene) => void;
  /** After someone has put an actor elsewhere on the drawing. */
  onMoved?: (id: string, place: Place) => void;
  /** The strategy chart, where there is a campaign to have one. */
  chart?: (seen: ViewProps) => ReactNode;
  /** After someone has put an actor at another position. */
  onPosition?: ViewProps['onPosition'];
};

/** The views that show part of a map as well as all of it; the others say how the whole stands. */
const NARROWED: ReadonlySet<MapView> = new Set(['network', 'spectrum', 'list']);

/** The map on some of its days, never too many to compute at once, always the first and the last. */
function sampled(map: PowerMap, days: (string | null)[]): [Picture, ...Picture[]] {
  const step = Math.max(1, Math.ceil((days.length * map.actors.length) / 1500));
  const some = days.filter((_, index) => index > 0 && index % step === 0);
  const last = days.at(-1) ?? null;
  return [pictureOf(map, null), ...[...some, last].map((day) => pictureOf(map, day))];
}

/** The power map: a way to see it, a day, and sentences about what is selected. */
export function PowerMapView(props: PowerMapViewProps) {
  const {
    map,
    date,
    onDateChange,
    campaignId,
    opened,
    tools,
    onMoved,
    onViewChange,
    onSceneChange,
  } = props;
  const t = useTranslations('map');
  const model = useTranslations('model');
  const common = useTranslations('common');
  const [view, setView] = useState(props.view ?? 'network');
  const [scene, setScene] = useState(props.scene ?? WHOLE);
  const [arrows, setArrows] = useState<ArrowView>('towards');
  const [selection, setSelection] = useState<Selection>(
    opened ? { kind: 'actor', id: opened } : null,
  );
  const [dragged, setDragged] = useState<ReadonlyMap<string, Place>>(new Map());

  const days = useMemo(() => daysOf(map), [map]);
  const day = dayAt(days, date);
  const picture = useMemo(() => pictureOf(map, day), [map, day]);
  const part = useMemo(() => narrowPicture(picture, scene), [picture, scene]);
  const standing = useMemo(() => standingPlaces(sampled(map, days)), [map, days]);
  const places = useMemo(() => {
    const saved = map.actors.flatMap(({ id, x, y }): [string, Place][] =>
      x === null || y === null ? [] : [[id, { x, y }]],
    );
    return new Map([...standing, ...saved, ...dragged]);
  }, [standing, map.actors, dragged]);
  const drawn = useMemo(() => {
    const ahead = ({ of, on }: Arrow) => (places.get(on)?.x ?? 0) < (places.get(of)?.x ?? 0);
    return drawMap(
      ...([part, places, map.resources] as const),
      (arrow) => isShown(arrow, arrows, selection, ahead),
      (arrow) => touches(arrow, selection),
    );
  }, [part, places, map.resources, arrows, selection]);

  // What was selected may have been taken off the map by someone else.
  const shown = selection?.kind === 'actor' && !picture.actors.has(selection.id) ? null : selection;
  const said = useCallback(
    (id: string) => {
      const { actor, participation, position } = picture.actors.get(id)!;
      const sub =
        participation === null || actor.target
          ? ''
          : common('ofHundred.phrase', ofHundred(participation));
      const organised = sub && t('organised', { part: sub });
      const side = common(`sides.${actor.target ? 'target' : actor.side}`);
      const stands = model(`positions.${positionWord(position)}`);
      return {
        sub,
        label: `${t('nodeSaid', { name: actor.name, side, position: stands })} ${organised}`,
      };
    },
    [picture, t, common, model],
  );
  const move = (id: string, place: Place) => {
    setDragged((before) => new Map(before).set(id, place));
    onMoved?.(id, place);
  };

  const look = (next: Scene) => {
    setScene(next);
    onSceneChange?.(next);
  };
  const narrowable = onSceneChange !== undefined && NARROWED.has(view);
  const focused = shown?.kind === 'actor' && picture.actors.get(shown.id)?.actor;

  const seen: ViewProps = {
    ...{
      map,
      picture: NARROWED.has(view) ? part : picture,
      selection: shown,
      onSelect: setSelection,
      onPosition: props.onPosition,
    },
  };
  const count = map.actors.length;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Segmented
          label={t('views.label')}
          value={view}
          onChange={(next) => {
            setView(next);
            onViewChange?.(next);
          }}
          options={MAP_VIEWS.filter((value) => value !== 'strategy' || props.chart).map(
            (value) => ({ value, label: t(`views.${value}`) }),
          )}
        />
        {view === 'network' && (
          <Segmented
            label={t('arrows.label')}
            value={arrows}
            onChange={setArrows}
            options={(['towards', 'back', 'all'] as const).map((value) => ({
              ...{ value, label: t(`arrows.${value}`) },
            }))}
          />
        )}
        <p className="ms-auto text-muted">
          {picture.answer.computable ? (
            <>
              {t('balance')}{' '}
              <b className="font-semibold text-ink">
                <OfHundred share={picture.answer.balance} />
              </b>
            </>
          ) : (
            t('unknownBalance')
          )}
        </p>
      </div>
      {onDateChange && days.length > 1 && (
        <TimeSlider days={days} day={day} happenings={map.happenings} onChange={onDateChange} />
      )}
      {narrowable && <FilterBar {...{ map, scene, onChange: look }} shown={part.actors.size} />}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_18.5rem]">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
          {view === 'network' && (
            <div className="h-[clamp(22rem,calc(100dvh-15rem),46rem)] overflow-hidden rounded-md border border-line bg-surface">
              {count > 0 && (
                <MapCanvas
                  picture={part}
                  drawn={drawn}
                  selection={shown}
                  onSelect={setSelection}
                  said={said}
                  label={t('canvas', { actors: part.actors.size })}
                  {...(onMoved && { onMove: move })}
                />
              )}
            </div>
          )}
          {view === 'grid' && <InfluenceGrid {...seen} />}
          {view === 'spectrum' && <Spectrum {...seen} />}
          {view === 'pillars' && <Pillars {...seen} />}
          {view === 'strategy' && props.chart?.(seen)}
          {view === 'list' && <ActorTable {...seen} />}
          {view === 'network' && <MapLegend />}
        </div>
        <MapPanel
          map={map}
          picture={picture}
          selection={shown}
          onSelect={setSelection}
          campaignId={campaignId}
          tools={
            <>
              {narrowable && focused && (
                <FocusChoice {...{ scene, onChange: look }} actor={focused} />
              )}
              {tools?.(shown, picture, setSelection)}
            </>
          }
        />
      </div>
    </div>
  );
}
