'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '#app/ui/button.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Slider } from '#app/ui/slider.tsx';
import { Switch } from '#app/ui/switch.tsx';
import { EVERYTHING } from '#lib/map/narrowing.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { sideOf } from '#lib/map/side-of.ts';
import { sides } from '#lib/map/words.ts';
import { Disclosure } from './disclosure.tsx';
import type { Scene } from './scene.ts';

/** What of the map is shown, how much that is, and back to all of it. */
export function FilterBar({
  map,
  shown,
  scene,
  fields,
  ties,
  onChange,
}: {
  map: PowerMap;
  /** How many actors are left. */
  shown: number;
  scene: Scene;
  /** Whether more can be left out here; a table has filters of its own. */
  fields: boolean;
  /** Whether ties can be drawn here. */
  ties: boolean;
  onChange: (scene: Scene) => void;
}) {
  const t = useTranslations('network');
  const common = useTranslations('common');
  const status = useId();
  const { focus, resource, side, least } = scene;
  const around = focus && map.actors.find(({ id }) => id === focus.id);
  const all = map.actors.length;
  const narrowed = Boolean(around) || resource !== null || side !== null || least > 0;
  const present = sides.filter((one) => map.actors.some((actor) => sideOf(actor) === one));
  return (
    <>
      {fields && (
        <div className="screen-only min-w-0 has-open:basis-full">
          <Disclosure label={t('filter.open')}>
            <fieldset
              aria-label={t('filter.label')}
              aria-describedby={status}
              className="grid items-start gap-x-6 gap-y-3 pt-1 pb-3 sm:grid-cols-3"
            >
              <SelectField
                label={t('filter.resource')}
                value={map.resources.some(({ id }) => id === resource) ? (resource ?? '') : ''}
                placeholder={t('filter.anyResource')}
                options={map.resources.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={({ target }) => onChange({ ...scene, resource: target.value || null })}
              />
              <SelectField
                label={t('filter.side')}
                value={side ?? ''}
                placeholder={t('filter.anySide')}
                options={present.map((one) => ({ value: one, label: common(`sides.${one}`) }))}
                onChange={({ target }) =>
                  onChange({ ...scene, side: sides.find((one) => one === target.value) ?? null })
                }
              />
              <Slider
                label={t('filter.least')}
                value={least}
                max={100}
                valueText={t('filter.leastValue', { least })}
                onChange={(next) => onChange({ ...scene, least: next })}
              />
            </fieldset>
          </Disclosure>
        </div>
      )}
      {fields && ties && (
        <div className="screen-only">
          <Switch
            label={t('ties.label')}
            checked={scene.ties}
            onChange={(shown) => onChange({ ...scene, ties: shown })}
          />
        </div>
      )}
      <div
        className={`flex flex-wrap items-center gap-x-4 gap-y-1 ${narrowed ? 'basis-full' : ''}`}
      >
        <p id={status} aria-live="polite" className="min-w-0 wrap-anywhere text-muted">
          {narrowed && (
            <>
              {around && focus && (
                <b className="me-2 font-semibold text-ink">
                  {t('focus.on', { name: around.name, steps: focus.steps })}
                </b>
              )}
              {t('filter.shown', { shown, all })}
              {shown === 0 && ` ${t('filter.none')}`}
            </>
          )}
        </p>
        {narrowed && (
          <div className="screen-only">
            <Button variant="quiet" onClick={() => onChange({ ...scene, ...EVERYTHING })}>
              {t('filter.clear')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
