'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useRef, useState } from 'react';
import { type Scene, START, wordsOf } from '#app/map/scene.ts';
import type { Selection } from '#app/map/selection.ts';
import type { RowKind } from '#app/map/table/row-kinds.ts';
import type { Read } from '#app/map/together.tsx';
import type { MapView } from '#app/map/views.ts';
import { mostLosses } from '#lib/map/layout/arrangements.ts';
import { unpackMap } from '#lib/map/pack-map.ts';
import { dayAt, daysOf, pictureOf } from '#lib/map/picture.ts';
import type { Point } from '#lib/map/schema.ts';
import { AddStep } from './add-step.tsx';
import { EditTools } from './edit-tools.tsx';
import { HistoryProvider } from './history/history-provider.tsx';
import { MovableMap } from './history/movable-map.tsx';
import { ReplacedNotices } from './history/replaced-notices.tsx';
import { MapForms, type OpenForm } from './map-forms.tsx';
import { MapToolbar } from './map-toolbar.tsx';
import { Reread } from './reread.ts';
import { StrategyChart } from './strategy/strategy-chart.tsx';
import { TableEditing } from './table/table-context.ts';
import { useTableTools } from './table/use-table-tools.tsx';
import { TieSection } from './ties/tie-section.tsx';
import { TogetherProvider } from './together/together-provider.tsx';
import { TogetherTools } from './together/together-tools.tsx';
import { useAddress } from './use-address.ts';
import { FollowMap, type Stream, useLiveMap } from './use-live-map.ts';

/** The map with its day and its view kept in the address, so that a link shows the same; and its forms. */
export function MapPage({
  campaignId,
  stream,
  on,
  view,
  scene,
  rows,
  opened,
  together,
  editable,
  halfLife,
  ...page
}: {
  campaignId: string;
  /** As it was packed. */
  map: string;
  points: Point[];
  /** The organizers' stream, for whoever hears it. */
  stream: Stream | null;
  on: string | null;
  /** The way to see the map that the address asks for. */
  view: MapView;
  /** What of the map the address asks for. */
  scene: Scene;
  /** The rows of its table. */
  rows: RowKind;
  /** The actor that the address asks for. */
  opened: string | null;
  /** What the organizers of this map see of each other. */
  together: Read | null;
  editable: boolean;
  /** Days after which an assessment counts half; null where nobody assesses anything any more. */
  halfLife: number | null;
}) {
  const t = useTranslations('map');
  // Made anew with every page, also with one on which the map is the same.
  const read = useMemo(
    () => ({ map: unpackMap(page.map), points: page.points }),
    [page.map, page.points],
  );
  const { map, points, soon, reread } = useLiveMap(campaignId, read, stream);
  const keep = useAddress(read.map);
  const [asked, setAsked] = useState(on);
  const [seen, setSeen] = useState(view);
  const [tied, setTied] = useState(scene.ties);
  const [form, setForm] = useState<OpenForm | null>(null);
  // The map's own way to select, from outside it.
  const selects = useRef<(to: Selection) => void>(() => {});
  const select = useCallback((to: Selection) => selects.current(to), []);
  const table = useTableTools(rows, (kind) => keep({ rows: kind }), editable ? setForm : null);
  const choose = (day: string | null) => {
    const next = day ?? START;
    setAsked(next);
    keep({ on: next });
  };
  // Without a day in the address: the latest, also when a later one comes in.
  const date = asked === START ? null : (asked ?? '9999-12-31');
  const day = useMemo(() => dayAt(daysOf(map), date), [map, date]);
  // Forms start from what holds on the day that is shown; of a large map not every loss is found for them.
  const most = mostLosses(map);
  return (
    <Reread value={reread}>
      <TogetherProvider read={together}>
        {stream && <FollowMap stream={stream} soon={soon} />}
        <HistoryProvider {...{ campaignId, map, editable, halfLife }}>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
            <h1 className="sr-only">{t('title')}</h1>
            {editable && <ReplacedNotices campaignId={campaignId} map={map} />}
            <TableEditing value={{ campaignId, map, open: setForm }}>
              <MovableMap
                movable={editable}
                map={map}
                points={points}
                date={date}
                onDateChange={choose}
                campaignId={campaignId}
                opened={opened}
                view={view}
                table={table}
                toolbar={
                  <MapToolbar
                    {...{ campaignId, map, tied, editable, select }}
                    day={day}
                    show={choose}
                    open={setForm}
                  />
                }
                onViewChange={(next) => {
                  setSeen(next);
                  keep({ view: next });
                }}
                scene={scene}
                onSceneChange={(next) => {
                  setTied(next.ties);
                  keep(wordsOf(next));
                }}
                chart={(seen) => <StrategyChart {...seen} {...{ campaignId, editable }} />}
                {...(editable && {
                  onPosition: (id, position) => setForm({ kind: 'stance', id, position }),
                  tools: (selection, shown, to) => (
                    <>
                      <EditTools selection={selection} picture={shown} open={setForm} />
                      <TieSection key={selection?.id} {...{ map, selection }} />
                      <AddStep {...{ campaignId, map, selection }} view={seen} date={shown.date} />
                      <TogetherTools
                        map={map}
                        picture={shown}
                        selection={selection}
                        select={to}
                        selects={selects}
                      />
                    </>
                  ),
                })}
              />
            </TableEditing>
            {form && (
              <MapForms
                key={JSON.stringify(form)}
                form={form}
                campaignId={campaignId}
                map={map}
                picture={pictureOf(map, day, most)}
                open={setForm}
              />
            )}
          </div>
        </HistoryProvider>
      </TogetherProvider>
    </Reread>
  );
}
