'use client';

import { useTranslations } from 'next-intl';
import { useNaming } from '#app/map/use-naming.ts';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { MapChange, PowerMap } from '#lib/map/schema.ts';
import { positionWord } from '#lib/map/sentences/words.ts';

type Said = Pick<MapChange, 'set' | 'actorId' | 'supplierId' | 'resourceId'>;

/** Says which parameter a change sets, and to what. */
export function useChangeWords(map: Pick<PowerMap, 'actors' | 'resources'>) {
  const t = useTranslations('mapHistory.words');
  const model = useTranslations('model');
  const common = useTranslations('common.ofHundred');
  const name = useNaming(map);
  const named = (id: string | null) => (id && name.actor(id)) || '…';
  return {
    what: ({ set, actorId, supplierId, resourceId }: Said) => {
      const parameter = model(`parameters.${set}`);
      const [actor, resource] = [named(actorId), (resourceId && name.resource(resourceId)) || '…'];
      if (supplierId)
        return t('supply', { parameter, actor, resource, supplier: named(supplierId) });
      return resourceId
        ? t('need', { parameter, actor, resource })
        : t('own', { parameter, actor });
    },
    value: ({ set, to }: Pick<MapChange, 'set' | 'to'>) =>
      set === 'position' ? model(`positions.${positionWord(to)}`) : common('phrase', ofHundred(to)),
  };
}
