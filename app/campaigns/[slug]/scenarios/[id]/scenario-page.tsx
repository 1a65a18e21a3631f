'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { MapPanel } from '#app/map/map-panel.tsx';
import type { Selection } from '#app/map/selection.ts';
import { useNaming } from '#app/map/use-naming.ts';
import { useUnpacked } from '#app/map/use-unpacked.ts';
import type { MapView } from '#app/map/views.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { Picture } from '#lib/map/picture.ts';
import type { Tried } from '#lib/map/try-changes.ts';
import { lastDay, mapUntil, tryScenario } from '#lib/scenarios/apply.ts';
import { branchOf, triesOf } from '#lib/scenarios/branch.ts';
import { comparePictures } from '#lib/scenarios/compare.ts';
import type { Scenario } from '#lib/scenarios/schema.ts';
import { EditTools } from '../../map/edit-tools.tsx';
import { MapForms, type OpenForm } from '../../map/map-forms.tsx';
import { ScenarioContext } from '../../map/scenario-context.ts';
import { ChangeList } from './change-list.tsx';
import { MovedList } from './moved-list.tsx';
import { ScenarioHead } from './scenario-head.tsx';
import { SideBySide } from './side-by-side.tsx';
import { Summary } from './summary.tsx';

type Fitting = Extract<Tried, { fits: true }>;

/** A scenario on top of the map as it is now: what it does, both maps, what is tried, and its forms. */
export function ScenarioPage({
  campaignId,
  base,
  packed,
  scenario,
  view,
  editable,
}: {
  campaignId: string;
  base: string;
  /** The real map, as it was packed. */
  packed: string;
  scenario: Scenario;
  view: MapView;
  editable: boolean;
}) {
  const t = useTranslations('scenarios');
  const map = useUnpacked(packed);
  const edit = useTranslations('map.edit');
  const [selection, setSelection] = useState<Selection>(null);
  const [form, setForm] = useState<OpenForm | null>(null);
  const real = useMemo(() => mapUntil(map, scenario.onDate), [map, scenario.onDate]);
  const branch = useMemo(() => branchOf(real, scenario), [real, scenario]);
  const tried = useMemo(
    () => tryScenario(branch, scenario.changes, real),
    [branch, real, scenario.changes],
  );
  const difference = useMemo(
    () => (tried.fits ? comparePictures(tried.before, tried.after) : null),
    [tried],
  );
  // Also who and what the scenario takes off the map, or adds to it, and what is on neither any more.
  const all = useMemo(() => {
    const { actors, resources } = branchOf(map, { ...scenario, removed: [] });
    return { actors: [...actors, ...scenario.gone], resources: [...resources, ...scenario.gone] };
  }, [map, scenario]);
  const name = useNaming(all);
  const open = editable && scenario.status === 'open';
  const day = lastDay(real);
  const saving = useMemo(() => ({ scenarioId: scenario.id, day }), [scenario.id, day]);
  const about = { campaignId, map: branch, real: map, scenario, name };
  const tries = triesOf(scenario);
  const show = (id: string) => setSelection({ kind: 'actor', id });
  const left = tried.fits && selection !== null && isLeftOut(tried, selection);
  return (
    <ScenarioContext value={saving}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <ScenarioHead {...about} {...{ base, editable }} fits={tried.fits} />
        {!tried.fits ? (
          <Notice tone="warning" title={t('unfit.title')}>
            {t('unfit.what')}
          </Notice>
        ) : (
          difference && <Summary {...{ tried, difference, name, tries }} />
        )}
        <MovedList
          {...about}
          {...{ open, onShow: show }}
          after={tried.fits ? tried.after : null}
          onSupply={(resource) => setForm({ kind: 'supply', start: { resource } })}
        />
        <ChangeList {...about} open={open} onShow={show} />
        {tried.fits && difference && (
          <>
            <SideBySide
              {...{ real, tried, difference, selection, view }}
              onSelect={setSelection}
              tools={
                open && (
                  <div className="flex flex-wrap gap-2">
                    <Button variant="quiet" onClick={() => setForm({ kind: 'actor' })}>
                      {t('moved.addActor')}
                    </Button>
                    <Button variant="quiet" onClick={() => setForm({ kind: 'resources' })}>
                      {edit('resources')}
                    </Button>
                    <Button
                      variant="quiet"
                      onClick={() => setForm({ kind: 'supply', start: {} })}
                      disabled={branch.actors.length < 2}
                    >
                      {edit('addSupply')}
                    </Button>
                  </div>
                )
              }
            />
            <MapPanel
              map={left ? real : tried.map}
              picture={left ? tried.before : tried.after}
              selection={selection}
              onSelect={setSelection}
              tools={
                left ? (
                  <Notice>{t('onlyReal')}</Notice>
                ) : (
                  open && (
                    <EditTools
                      {...{ selection, objects: false }}
                      picture={tried.after}
                      open={setForm}
                    />
                  )
                )
              }
            />
            {form && (
              <MapForms
                key={JSON.stringify(form)}
                {...{ form, campaignId, map: tried.map }}
                picture={tried.after}
                open={setForm}
              />
            )}
          </>
        )}
      </div>
    </ScenarioContext>
  );
}

/** Whether something is on the real map and not on the scenario's. */
function isLeftOut({ before, after }: Fitting, { kind, id }: NonNullable<Selection>): boolean {
  const on = ({ actors, arrows }: Picture) =>
    kind === 'actor' ? actors.has(id) : arrows.some((arrow) => arrow.id === id);
  return on(before) && !on(after);
}
