'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Disclosure } from '#app/map/disclosure.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { Slider } from '#app/ui/slider.tsx';
import type { Picture } from '#lib/map/picture.ts';
import type { MapActor, NewChange, PowerMap } from '#lib/map/schema.ts';
import { positionsOursFirst, positionWord } from '#lib/map/sentences/words.ts';
import { tryChanges } from '#lib/map/try-changes.ts';
import { BasisFields } from './basis-fields.tsx';
import { Effect } from './effect.tsx';
import { ExactNumber } from './exact-number.tsx';
import { FormFrame } from './form-frame.tsx';
import { News } from './history/news.tsx';
import { effectiveOn, useBasis } from './use-basis.ts';
import { useRecord } from './use-record.ts';

/** Where somebody stands since a day; of one of us, how many of them act. */
export function StanceForm({
  campaignId,
  map,
  picture,
  actor,
  start,
  onClose,
}: {
  campaignId: string;
  map: PowerMap;
  picture: Picture;
  actor: MapActor;
  /** The position to propose, rather than the one that holds. */
  start?: number | undefined;
  onClose: () => void;
}) {
  const t = useTranslations('map.edit');
  const model = useTranslations('model');
  const common = useTranslations('common.ofHundred');
  const shown = picture.actors.get(actor.id);
  const [position, setPosition] = useState(start ?? shown?.position ?? 0);
  const [part, setPart] = useState(shown?.participation ?? 0);
  const { basis, change } = useBasis(true);
  const { record, pending, refusal } = useRecord(campaignId, map, onClose);
  const changes: NewChange[] = [];
  if (shown?.member && part !== shown.participation)
    changes.push({ set: 'pi', actorId: actor.id, to: part });
  if (shown && position !== shown.position)
    changes.push({ set: 'position', actorId: actor.id, to: position });
  const tried = tryChanges(map, changes, effectiveOn(basis));
  return (
    <FormFrame
      title={t('editStance', { name: actor.name })}
      {...{ onClose, pending, refusal }}
      ready={changes.length > 0 && tried.fits}
      onSave={() => record(changes, basis)}
    >
      <News
        map={map}
        about={({ set, actorId }) => actorId === actor.id && (set === 'pi' || set === 'position')}
      />
      {shown?.member && (
        <>
          <Slider
            label={t('participation')}
            value={Math.round(part * 100)}
            max={100}
            valueText={common('phrase', ofHundred(part))}
            onChange={(next) => setPart(next / 100)}
          />
          <Disclosure label={t('numbers')}>
            <ExactNumber label={model('parameters.pi')} max={1} value={part} onChange={setPart} />
          </Disclosure>
        </>
      )}
      <SelectField
        label={t('positionNow')}
        hint={t('positionHint')}
        value={String(position)}
        onChange={({ target }) => setPosition(Number(target.value))}
        options={positionsOursFirst.map((value) => ({
          ...{ value: String(value), label: model(`positions.${positionWord(value)}`) },
        }))}
      />
      <BasisFields basis={basis} change={change} />
      <Effect tried={tried} map={map} />
    </FormFrame>
  );
}
