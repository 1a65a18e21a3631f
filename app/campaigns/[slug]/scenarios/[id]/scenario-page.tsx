'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { MapPanel } from '#app/map/map-panel.tsx';
import type { Selection } from '#app/map/selection.ts';
import { useNaming } from '#app/map/use-naming.ts';
import type { MapView } from '#app/map/views.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { PowerMap } from '#lib/map/schema.ts';
import { lastDay, mapUntil, tryScenario } from '#lib/scenarios/apply.ts';
import { branchOf } from '#lib/scenarios/branch.ts';
import { comparePictures } from '#lib/scenarios/compare.ts';
import type { Scenario } from '#lib/scenarios/schema.ts';
import { EditTools } from '../../map/edit-tools.tsx';
import { MapForms, type OpenForm } from '../../map/map-forms.tsx';
import { ScenarioContext } from '../../map/scenario-context.ts';
import { ActorChanges } from './actor-changes.tsx';
import { ChangeList } from './change-list.tsx';
import { ScenarioHead } from './scenario-head.tsx';
import { SideBySide } from './side-by-side.tsx';
import { Summary } from './summary.tsx';

/** A scenario on top of the map as it is now: what it does, both maps, what is tried, and its forms. */
export function ScenarioPage({
  campaignId,
  base,
  map,
  scenario,
  view,
  editable,
}: {
  campaignId: string;
  base: string;
  map: PowerMap;
  scenario: Scenario;
  view: MapView;
  editable: boolean;
}) {
  const t = useTranslations('scenarios');
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
  // Also whom the scenario takes off the map, or adds to it.
  const all = useMemo(() => branchOf(map, { ...scenario, removed: [] }), [map, scenario]);
  const name = useNaming(all);
  const open = editable && scenario.status === 'open';
  const day = lastDay(real);
  const saving = useMemo(() => ({ scenarioId: scenario.id, day }), [scenario.id, day]);
  const about = { campaignId, map: branch, scenario, name };
  const tries = scenario.changes.length + scenario.added.length + scenario.removed.length;
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
        <ActorChanges {...about} open={open} onShow={(id) => setSelection({ kind: 'actor', id })} />
        <ChangeList {...about} open={open} onShow={(id) => setSelection({ kind: 'actor', id })} />
        {tried.fits && difference && (
          <>
            <SideBySide
              {...{ real, tried, difference, selection, view }}
              onSelect={setSelection}
              tools={
                open && (
                  <div className="flex flex-wrap gap-2">
                    <Button variant="quiet" onClick={() => setForm({ kind: 'actor' })}>
                      {t('actors.add')}
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
              map={tried.map}
              picture={tried.after}
              selection={selection}
              onSelect={setSelection}
              tools={
                open && (
                  <EditTools
                    {...{ selection, objects: false }}
                    picture={tried.after}
                    open={setForm}
                  />
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
