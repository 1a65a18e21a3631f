'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Disclosure } from '#app/map/disclosure.tsx';
import { useNaming } from '#app/map/use-naming.ts';
import { useSay } from '#app/map/use-say.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import type { Picture } from '#lib/map/picture.ts';
import type { NewChange, PowerMap } from '#lib/map/schema.ts';
import { reasonSentence } from '#lib/map/sentences/arrow-sentences.ts';
import {
  outsidePoints,
  outsideWord,
  sharePoints,
  shareWord,
  stretchCapacity,
  stretchPoints,
  stretchWord,
} from '#lib/map/sentences/words.ts';
import { tryChanges } from '#lib/map/try-changes.ts';
import { BasisFields } from './basis-fields.tsx';
import { Effect } from './effect.tsx';
import { ExactNumber } from './exact-number.tsx';
import { FormFrame } from './form-frame.tsx';
import { News } from './history/news.tsx';
import { SharesBar } from './shares-bar.tsx';
import { effectiveOn, useBasis } from './use-basis.ts';
import { useRecord } from './use-record.ts';

export type SupplyKey = { of: string; by: string; resource: string };

/** Who supplies what to whom: how much of the need, and how replaceable that is, as questions. */
export function SupplyForm({
  campaignId,
  map,
  picture,
  start,
  onClose,
}: {
  campaignId: string;
  map: PowerMap;
  picture: Picture;
  start: Partial<SupplyKey>;
  onClose: () => void;
}) {
  const t = useTranslations('map.edit');
  const model = useTranslations('model');
  const say = useSay();
  const name = useNaming(map);
  const [key, setKey] = useState<SupplyKey>({ of: '', by: '', resource: '', ...start });
  const [edited, setEdited] = useState<{ share?: number; capacity?: number; outside?: number }>({});
  const { basis, change } = useBasis(false);
  const { record, pending, refusal } = useRecord(campaignId, map, onClose);

  const whole = key.of !== '' && key.by !== '' && key.resource !== '';
  const supply = picture.model.supplies.find(
    ({ to, from, resource }) => to === key.of && from === key.by && resource === key.resource,
  );
  const free = picture.model.outside.find(
    ({ actor, resource }) => actor === key.of && resource === key.resource,
  );
  const share = edited.share ?? supply?.share ?? 0.5;
  const capacity =
    edited.capacity ?? (supply && edited.share === undefined ? supply.capacity : share);
  const outside = edited.outside ?? free?.capacity ?? 0;
  const ids = { actorId: key.of, resourceId: key.resource };
  const all: NewChange[] = [
    { set: 's', ...ids, supplierId: key.by, to: share },
    { set: 'k', ...ids, supplierId: key.by, to: capacity },
    { set: 'o', ...ids, to: outside },
  ];
  const held = [supply?.share, supply?.capacity, free?.capacity ?? 0];
  const changes = whole ? all.filter(({ to }, index) => to !== held[index]) : [];
  const tried = tryChanges(map, changes, effectiveOn(basis));
  const reason =
    tried.fits &&
    tried.after.arrows
      .find(({ of, on }) => of === key.of && on === key.by)
      ?.reasons.find(({ resource }) => resource === key.resource);

  const actors = map.actors.map(({ id, name: label }) => ({ value: id, label }));
  const pick = (
    label: string,
    part: keyof SupplyKey,
    options: { value: string; label: string }[],
  ) => (
    <SelectField
      label={label}
      value={key[part]}
      placeholder={t('choose')}
      disabled={start[part] !== undefined}
      onChange={({ target }) => setKey({ ...key, [part]: target.value })}
      options={options}
    />
  );
  return (
    <FormFrame
      title={t('supply')}
      {...{ onClose, pending, refusal }}
      ready={whole && changes.length > 0 && tried.fits}
      onSave={() => record(changes, basis)}
    >
      <News
        map={map}
        about={({ set, actorId, supplierId, resourceId }) =>
          actorId === key.of &&
          resourceId === key.resource &&
          (set === 'o' || supplierId === key.by)
        }
      />
      {pick(t('dependent'), 'of', actors)}
      {pick(
        t('supplier'),
        'by',
        actors.filter(({ value }) => value !== key.of || start.by === key.of),
      )}
      {pick(
        t('resource'),
        'resource',
        map.resources.map(({ id, name: label }) => ({ value: id, label })),
      )}
      {map.resources.length === 0 && <p className="text-muted">{t('noResources')}</p>}
      <SelectField
        label={t('share')}
        value={shareWord(share)}
        onChange={({ target }) =>
          setEdited({
            ...edited,
            share: sharePoints.find(({ word }) => word === target.value)?.value ?? 0,
          })
        }
        options={sharePoints.map(({ word }) => ({ value: word, label: model(`shares.${word}`) }))}
      />
      {whole && (
        <SharesBar
          others={picture.model.supplies
            .filter(
              ({ to, from, resource }) =>
                to === key.of && resource === key.resource && from !== key.by,
            )
            .map(({ from, share: part }) => ({ id: from, name: name.actor(from), share: part }))}
          name={name.actor(key.by)}
          share={share}
          onChange={(to) => setEdited({ ...edited, share: to })}
        />
      )}
      <SelectField
        label={t('stretch', { name: name.actor(key.by) || t('thisSupplier') })}
        hint={t('stretchHint')}
        value={stretchWord(capacity, share)}
        onChange={({ target }) => {
          const times = stretchPoints.find(({ word }) => word === target.value)?.value ?? 0;
          setEdited({ ...edited, capacity: stretchCapacity(times, share) });
        }}
        options={stretchPoints.map(({ word }) => ({
          value: word,
          label: model(`stretch.${word}`),
        }))}
      />
      <SelectField
        label={t('outside')}
        value={outsideWord(outside)}
        onChange={({ target }) =>
          setEdited({
            ...edited,
            outside: outsidePoints.find(({ word }) => word === target.value)?.value ?? 0,
          })
        }
        options={outsidePoints.map(({ word }) => ({
          value: word,
          label: model(`outside.${word}`),
        }))}
      />
      <Disclosure label={t('numbers')}>
        <div className="grid gap-3">
          <ExactNumber
            label={model('parameters.s')}
            max={1}
            value={share}
            onChange={(to) => setEdited({ ...edited, share: to })}
          />
          <ExactNumber
            label={model('parameters.k')}
            max={1e6}
            value={capacity}
            onChange={(to) => setEdited({ ...edited, capacity: to })}
          />
          <ExactNumber
            label={model('parameters.o')}
            max={1e6}
            value={outside}
            onChange={(to) => setEdited({ ...edited, outside: to })}
          />
        </div>
      </Disclosure>
      {reason && whole && (
        <p className="border-s-4 border-accent ps-3">
          {say(reasonSentence({ of: key.of, on: key.by }, reason, name))}
        </p>
      )}
      <BasisFields basis={basis} change={change} />
      {whole && <Effect tried={tried} map={map} />}
    </FormFrame>
  );
}
