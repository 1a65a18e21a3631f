'use client';

import { useTranslations } from 'next-intl';
import type { Selection } from '#app/map/selection.ts';
import { useNaming } from '#app/map/use-naming.ts';
import type { About } from '#lib/comments/schema.ts';
import type { Picture } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';

const nothing: About = { actorId: null, supplierId: null, resourceId: null };

/** What a comment can be about, said in words: what is selected, and its parts. */
export function useAbout(map: PowerMap) {
  const t = useTranslations('together.comments');
  const name = useNaming(map);
  const nameOf = ({ actorId, supplierId, resourceId }: About): string => {
    const resource = resourceId ? name.resource(resourceId) : '';
    if (!actorId) return resource;
    const actor = name.actor(actorId);
    if (!supplierId) return resource ? t('value', { resource, actor }) : actor;
    const supplier = name.actor(supplierId);
    return resource ? t('supply', { resource, supplier, actor }) : t('arrow', { supplier, actor });
  };
  /** Of an actor: itself and what it values. Of an arrow: itself and what it carries. Of nothing: every resource. */
  const partsOf = (selection: Selection, picture: Picture): { about: About; label: string }[] => {
    if (!selection)
      return map.resources.map(({ id, name: label }) => ({
        ...{ about: { ...nothing, resourceId: id }, label },
      }));
    const whole = aboutOf(selection);
    const resources =
      selection.kind === 'actor'
        ? picture.model.values
            .filter(({ actor, v }) => actor === selection.id && v > 0)
            .map(({ resource }) => resource)
        : (picture.arrows.find(({ id }) => id === selection.id)?.reasons ?? []).map(
            ({ resource }) => resource,
          );
    return [
      { about: whole, label: t('whole', { name: nameOf(whole) }) },
      ...resources.map((id) => ({ about: { ...whole, resourceId: id }, label: name.resource(id) })),
    ];
  };
  return { nameOf, partsOf };
}

/** What is selected, as a comment names it. */
export function aboutOf(selection: Selection): About {
  if (!selection) return nothing;
  if (selection.kind === 'actor') return { ...nothing, actorId: selection.id };
  const [supplierId = null, actorId = null] = selection.id.split('>');
  return { ...nothing, actorId, supplierId };
}

/** Where on the map that is. */
export function selectionOf({ actorId, supplierId }: About): Selection {
  if (!actorId) return null;
  return supplierId
    ? { kind: 'arrow', id: `${supplierId}>${actorId}` }
    : { kind: 'actor', id: actorId };
}
