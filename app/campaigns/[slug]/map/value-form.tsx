'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CareBar } from '#app/map/care-bar.tsx';
import { Disclosure } from '#app/map/disclosure.tsx';
import { Button } from '#app/ui/button.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { Picture } from '#lib/map/picture.ts';
import type { MapActor, NewChange, PowerMap } from '#lib/map/schema.ts';
import { importancePoints, importanceWord } from '#lib/map/sentences/words.ts';
import { tryChanges } from '#lib/map/try-changes.ts';
import { BasisFields } from './basis-fields.tsx';
import { Effect } from './effect.tsx';
import { FormFrame } from './form-frame.tsx';
import { News } from './history/news.tsx';
import { effectiveOn, useBasis } from './use-basis.ts';
import { useRecord } from './use-record.ts';

/** What somebody cares about, on five points; what is raised is taken from everything else. */
export function ValueForm({
  campaignId,
  map,
  picture,
  actor,
  onClose,
}: {
  campaignId: string;
  map: PowerMap;
  picture: Picture;
  actor: MapActor;
  onClose: () => void;
}) {
  const t = useTranslations('map.edit');
  const model = useTranslations('model.importance');
  const now = new Map(
    picture.model.values.flatMap((row) => (row.actor === actor.id ? [[row.resource, row.v]] : [])),
  );
  const [values, setValues] = useState<ReadonlyMap<string, number>>(now);
  const { basis, change } = useBasis(false);
  const { record, pending, refusal } = useRecord(campaignId, map, onClose);

  const set = (resource: string, v: number) =>
    setValues((before) => new Map(before).set(resource, v));
  const sum = [...values.values()].reduce((a, b) => a + b, 0);
  const changes = [...values].flatMap(([resourceId, to]): NewChange[] =>
    (now.get(resourceId) ?? 0) === to ? [] : [{ set: 'v', actorId: actor.id, resourceId, to }],
  );
  const tried = tryChanges(map, changes, effectiveOn(basis));
  const named = map.resources.filter(({ id }) => values.has(id));
  const others = map.resources.filter(({ id }) => !values.has(id));
  return (
    <FormFrame
      title={t('editValues', { name: actor.name })}
      {...{ onClose, pending, refusal }}
      ready={changes.length > 0 && tried.fits}
      onSave={() => record(changes, basis)}
    >
      <News map={map} about={({ set, actorId }) => set === 'v' && actorId === actor.id} />
      <CareBar
        values={named.map(({ id, name }) => ({
          id,
          name,
          v: (values.get(id) ?? 0) / Math.max(1, sum),
        }))}
      />
      {sum > 1 + 1e-9 && (
        <div className="grid gap-2 rounded-md bg-wash px-4 py-3">
          <p>{t('tooMuch', { of: Math.round(sum * 100) })}</p>
          <Button
            variant="quiet"
            onClick={() => setValues(new Map([...values].map(([id, v]) => [id, v / sum])))}
          >
            {t('scale')}
          </Button>
        </div>
      )}
      {named.map(({ id, name }) => (
        <SelectField
          key={id}
          label={name}
          value={importanceWord(values.get(id) ?? 0)}
          onChange={({ target }) =>
            set(id, importancePoints.find(({ word }) => word === target.value)?.value ?? 0)
          }
          options={importancePoints.map(({ word }) => ({ value: word, label: model(word) }))}
        />
      ))}
      {others.length > 0 && (
        <SelectField
          label={t('addValue')}
          value=""
          placeholder={t('choose')}
          onChange={({ target }) => target.value && set(target.value, 0.1)}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {map.resources.length === 0 && <p className="text-muted">{t('noResources')}</p>}
      <Disclosure label={t('numbers')}>
        <div className="grid gap-3">
          {named.map(({ id, name }) => (
            <TextField
              key={id}
              label={name}
              type="number"
              min={0}
              max={1}
              step="any"
              value={values.get(id) ?? 0}
              onChange={({ target }) =>
                set(id, Math.min(1, Math.max(0, Number(target.value) || 0)))
              }
            />
          ))}
        </div>
      </Disclosure>
      <BasisFields basis={basis} change={change} />
      <Effect tried={tried} map={map} />
    </FormFrame>
  );
}
