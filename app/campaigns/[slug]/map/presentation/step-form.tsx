'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useNaming } from '#app/map/use-naming.ts';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { FieldGroup } from '#app/ui/field-group.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { daysOf } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { ShownView, Step } from '#lib/presentations/schema.ts';
import { shownViews } from '#lib/presentations/words.ts';
import { FormFrame } from '../form-frame.tsx';
import { useDayText } from './use-day-text.ts';

export type Content = Pick<Step, 'caption' | 'view' | 'onDay' | 'lit'>;
const START = 'start';
const CAPTION = 500;

const toggled = (list: string[], id: string) =>
  list.includes(id) ? list.filter((one) => one !== id) : [...list, id];

/** What one step shows and says. */
export function StepForm({
  title,
  map,
  start,
  onSave,
  ...frame
}: {
  title: string;
  map: PowerMap;
  start: Content;
  onSave: (content: Content) => void;
  onClose: () => void;
  pending: boolean;
  refusal: string | null;
  changed?: boolean;
}) {
  const t = useTranslations('present');
  const views = useTranslations('map.views');
  const dayText = useDayText();
  const name = useNaming(map);
  const [content, setContent] = useState(start);
  const { caption, view, onDay, lit } = content;
  const set = (part: Partial<Content>) => setContent((before) => ({ ...before, ...part }));
  const left = CAPTION - caption.length;
  // The day of a step stays offered, also when nothing is recorded for it any more.
  const days = [...new Set([...daysOf(map), onDay])];
  const here = new Set(map.actors.map(({ id }) => id));
  const arrows = lit.arrows.filter((arrow) => arrow.split('>').every((id) => here.has(id)));
  return (
    <FormFrame
      {...frame}
      title={title}
      ready={left >= 0}
      onSave={() =>
        onSave({ ...content, lit: { actors: lit.actors.filter((id) => here.has(id)), arrows } })
      }
    >
      <TextArea
        label={t('caption')}
        hint={t('captionHint', { left })}
        optional
        value={caption}
        maxLength={CAPTION}
        onChange={(event) => set({ caption: event.target.value })}
      />
      <SelectField
        label={t('view')}
        value={view}
        onChange={(event) => set({ view: event.target.value as ShownView })}
        options={shownViews.map((value) => ({ value, label: views(value) }))}
      />
      <SelectField
        label={t('day')}
        value={onDay ?? START}
        onChange={({ target: { value } }) => set({ onDay: value === START ? null : value })}
        options={days.map((day) => ({ value: day ?? START, label: dayText(day) }))}
      />
      <FieldGroup legend={t('lit')} hint={t('litHint')}>
        {arrows.map((arrow) => {
          const [on = '', of = ''] = arrow.split('>');
          return (
            <Checkbox
              key={arrow}
              label={`${name.actor(on)} → ${name.actor(of)}`}
              checked
              onChange={() => set({ lit: { ...lit, arrows: toggled(lit.arrows, arrow) } })}
            />
          );
        })}
        {map.actors.map((actor) => (
          <Checkbox
            key={actor.id}
            label={actor.name}
            checked={lit.actors.includes(actor.id)}
            onChange={() => set({ lit: { ...lit, actors: toggled(lit.actors, actor.id) } })}
          />
        ))}
      </FieldGroup>
    </FormFrame>
  );
}
