'use client';

import { useTranslations } from 'next-intl';
import { FieldGroup } from '#app/ui/field-group.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import type { MapChoice } from '#lib/map/reduced-schema.ts';
import type { MapActor } from '#lib/map/schema.ts';

const ways = ['none', 'kind', 'name'] as const;
type Way = (typeof ways)[number];

/** For each actor: hidden, shown by what it is, or by name. */
export function ActorChoice({
  actors,
  choice,
  onChange,
}: {
  actors: readonly MapActor[];
  choice: MapChoice;
  onChange: (choice: MapChoice) => void;
}) {
  const t = useTranslations('sharedMap');
  const wayOf = (id: string): Way =>
    !choice.actors.includes(id) ? 'none' : choice.kindOnly.includes(id) ? 'kind' : 'name';
  const put = (id: string, way: Way) => {
    const without = (list: string[]) => list.filter((one) => one !== id);
    onChange({
      ...choice,
      actors: way === 'none' ? without(choice.actors) : [...without(choice.actors), id],
      kindOnly: way === 'kind' ? [...without(choice.kindOnly), id] : without(choice.kindOnly),
    });
  };
  return (
    <FieldGroup legend={t('actors')} hint={t('actorsHint')}>
      <div className="mt-2 grid gap-3">
        {actors.map(({ id, name }) => (
          <SelectField
            key={id}
            label={name}
            value={wayOf(id)}
            onChange={({ target: { value } }) =>
              put(id, ways.find((way) => way === value) ?? 'none')
            }
            options={ways.map((value) => ({ value, label: t(`shown.${value}`) }))}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
