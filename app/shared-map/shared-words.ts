import { createTranslator } from 'next-intl';
import { catalogues, type SpokenLocale } from '#app/locale-of.ts';
import { kindWord } from '#app/map/kind-icon.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { positionWord } from '#lib/map/sentences/words.ts';
import { sideOf } from '#lib/map/side-of.ts';
import type { SharedMap } from '#lib/map-shares/schema.ts';

/** Every sentence about a shared map, chosen on the server: a page with them needs no catalogue and no code. */
export function sharedWords(locale: SpokenLocale, shared: SharedMap) {
  const messages = catalogues[locale];
  const t = createTranslator({ locale, messages, namespace: 'sharedMap' });
  const common = createTranslator({ locale, messages, namespace: 'common' });
  const model = createTranslator({ locale, messages, namespace: 'model' });
  const { actors, supplies } = shared.map;
  const hundred = (share: number) => common('ofHundred.phrase', ofHundred(share));
  const wordOf = (kind: string) => kindWord(kind, (known) => model(`actorKinds.${known}`));
  const labels = new Map(actors.map(({ id, name, kind }) => [id, name ?? wordOf(kind)]));
  const labelOf = (id: string) => labels.get(id) ?? '';
  const { point } = shared;
  return {
    heading: t('heading'),
    by: t('by', { organization: shared.organization }),
    notice: t('notice'),
    part: t('part'),
    empty: t('empty'),
    drawing: t('drawing'),
    list: t('list'),
    needs: t('needs'),
    alone: t('alone'),
    full: t('full'),
    balance: point && {
      title: t('balance'),
      us: `${common('beam.us')}: ${hundred(point.leverage)}`,
      them: `${common('beam.them')}: ${hundred(point.counterLeverage)}`,
      said: common('beam.said', {
        ...{ balance: hundred(point.balance), leverage: hundred(point.leverage) },
        ...{ counter: hundred(point.counterLeverage), interval: '' },
      }),
    },
    actors: actors.map(({ id, name, kind, position, ...actor }) => ({
      id,
      label: labelOf(id),
      about: [common(`sides.${sideOf(actor)}`), name === null ? '' : wordOf(kind)]
        .filter(Boolean)
        .join(' · '),
      stands:
        position === null
          ? null
          : t('stands', { position: model(`positions.${positionWord(position)}`) }),
      supplies: supplies
        .filter(({ of }) => of === id)
        .map(({ by, resource, share, source }) => ({
          text:
            share === null
              ? t('supply', { supplier: labelOf(by), resource })
              : t('supplyShare', { supplier: labelOf(by), resource, share: hundred(share) }),
          source: source === null ? null : t('source', { source }),
        })),
    })),
  };
}
export type SharedWords = ReturnType<typeof sharedWords>;
