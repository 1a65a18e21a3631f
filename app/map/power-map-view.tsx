'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useContext, useMemo, useState } from 'react';
import { Notice } from '#app/ui/notice.tsx';
import { OfHundred } from '#app/ui/of-hundred-text.tsx';
import { Segmented } from '#app/ui/segmented.tsx';
import { Skeleton } from '#app/ui/skeleton.tsx';
import type { Place } from '#lib/map/layout/place-nodes.ts';
import { narrowPicture } from '#lib/map/narrowing.ts';
import { dayAt, daysOf, type Picture } from '#lib/map/picture.ts';
import type { Point, PowerMap } from '#lib/map/schema.ts';
import { FilterBar } from './filter-bar.tsx';
import { FocusChoice } from './focus-choice.tsx';
import { Hall } from './lit.ts';
import { MapPanel } from './map-panel.tsx';
import { type Scene, WHOLE } from './scene.ts';
import type { Selection } from './selection.ts';
import { ShownView } from './shown-view.tsx';
import type { TableTools } from './table/map-row.ts';
import { useTies } from './ties.tsx';
import { TimeSlider } from './time-slider.tsx';
import { usePicture } from './use-picture.ts';
import { MAP_VIEWS, type MapView, type ViewProps } from './views.ts';

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
  onMoved?: (id: string, place: Place, from: Place | undefined) => void;
  /** The strategy chart, where there is a campaign to have one. */
  chart?: (seen: ViewProps) => ReactNode;
  /** After someone has put an actor at another position. */
  onPosition?: ViewProps['onPosition'];
  /** Which rows the table shows, and what can be done about them. */
  table?: TableTools;
  /** What else can be done with the map as a whole. */
  toolbar?: ReactNode;
};

/** The views that show part of a map as well as all of it; the others say how the whole stands. */
const NARROWED: ReadonlySet<MapView> = new Set(['network', 'spectrum', 'list']);

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
  const tied = useTies() !== null;
  // In a hall there is nothing but the view itself.
  const bare = useContext(Hall) !== null;
  const say = useTranslations('network.overview');
  const [view, setView] = useState(props.view ?? 'network');
  const [scene, setScene] = useState(props.scene ?? WHOLE);
  const [selection, setSelection] = useState<Selection>(
    opened ? { kind: 'actor', id: opened } : null,
  );

  const days = useMemo(() => daysOf(map), [map]);
  const day = dayAt(days, date);
  const { picture, standing, found, failed } = usePicture(map, day, scene.layout);
  const part = useMemo(() => picture && narrowPicture(picture, scene), [picture, scene]);
  const look = (next: Scene) => {
    setScene(next);
    onSceneChange?.(next);
  };
  if (!picture || !part)
    return failed ? (
      <Notice tone="danger">{say('failed')}</Notice>
    ) : (
      <div role="status" data-working>
        <p className="text-muted">{say('working')}</p>
        <Skeleton height={420} />
      </div>
    );

  // What was selected may have been taken off the map by someone else.
  const shown = selection?.kind === 'actor' && !picture.actors.has(selection.id) ? null : selection;
  const narrowable = onSceneChange !== undefined && NARROWED.has(view);
  const narrowing = narrowable && (
    <FilterBar
      {...{ map, scene, onChange: look }}
      fields={view !== 'list'}
      ties={view === 'network' && tied}
      shown={part.actors.size}
    />
  );
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
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div
        className={`flex flex-wrap items-center gap-x-3 gap-y-2 md:gap-x-5 ${bare ? 'hidden' : ''}`}
      >
        <Segmented
          label={t('views.label')}
          value={view}
          onChange={(next) => {
            setView(next);
            onViewChange?.(next);
          }}
          options={MAP_VIEWS.filter((value) => value !== 'strategy' || props.chart).map(
            (value) => ({ value, label: t(`tabs.${value}`) }),
          )}
        />
        <p className="text-muted">
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
        {props.toolbar}
      </div>
      {onDateChange && days.length > 1 && (
        <TimeSlider days={days} day={day} happenings={map.happenings} onChange={onDateChange} />
      )}
      <div
        className={`grid grid-cols-[minmax(0,1fr)] items-start gap-4 ${bare ? '' : 'lg:grid-cols-[minmax(0,1fr)_18.5rem]'}`}
      >
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
          {found < Infinity && (
            <p role="status" className="text-sm text-muted">
              {say('rest', { count: found })}
            </p>
          )}
          {view !== 'network' && narrowing && (
            <div className="flex flex-wrap gap-x-4">{narrowing}</div>
          )}
          <ShownView
            {...{ view, seen, chart: props.chart, table: props.table }}
            network={{
              ...{ standing, onMoved, narrowing, layout: scene.layout, tied: scene.ties },
              onLayout: onSceneChange && ((layout) => look({ ...scene, layout })),
            }}
          />
        </div>
        {!bare && (
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
        )}
      </div>
    </div>
  );
}
