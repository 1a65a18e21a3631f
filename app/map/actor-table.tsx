'use client';

import { useTranslations } from 'next-intl';
import { OfHundred } from '#app/ui/of-hundred-text.tsx';
import { SideBadge } from '#app/ui/side-badge.tsx';
import { Table } from '#app/ui/table.tsx';
import type { MapActor } from '#lib/map/schema.ts';
import { positionWord } from '#lib/map/sentences/words.ts';
import type { Selection } from './selection.ts';
import { OpenComments } from './together.tsx';
import type { ViewProps } from './views.ts';

/** The same map as a list: for comparing, and for whoever does not see the network. */
export function ActorTable({ map, picture, onSelect }: ViewProps) {
  const t = useTranslations('map.table');
  const model = useTranslations('model');
  const names = new Map(map.actors.map(({ id, name }) => [id, name]));
  const reach = new Map(picture.explanation?.reach.map((row) => [row.actor, row.reach]));
  const suppliers = new Map<string, string[]>();
  for (const { of, on, covers } of picture.arrows)
    if (covers) suppliers.set(of, [...(suppliers.get(of) ?? []), names.get(on) ?? '']);
  const leverage = picture.answer.computable ? picture.answer.leverage : 0;
  const share = (value: number | undefined) =>
    value === undefined ? null : { value, show: <OfHundred share={value} /> };
  return (
    <Table
      caption={t('caption')}
      sortBy="loss"
      descending
      maxHeight={640}
      columns={[
        { key: 'name', label: t('name'), sortable: true },
        { key: 'side', label: t('side'), sortable: true },
        { key: 'position', label: t('position'), sortable: true },
        { key: 'reach', label: t('reach'), numeric: true, sortable: true },
        { key: 'loss', label: t('loss'), numeric: true, sortable: true },
        { key: 'needs', label: t('needs'), wide: true },
      ]}
      rows={[...picture.actors.values()].map(({ actor, position, loss, member }) => {
        const side = actor.target ? 'target' : actor.side;
        return {
          id: actor.id,
          cells: {
            name: {
              value: actor.name,
              show: (
                <>
                  <Open {...{ actor, onSelect }} /> <OpenComments actorId={actor.id} />
                </>
              ),
            },
            side: { value: side, show: <SideBadge side={side} /> },
            position: { value: position, show: model(`positions.${positionWord(position)}`) },
            reach: member ? null : (share(reach.get(actor.id)) ?? null),
            loss: share(leverage > 0 ? loss / leverage : 0),
            needs: suppliers.get(actor.id)?.join(', ') || t('dependsNone'),
          },
        };
      })}
    />
  );
}

function Open({ actor, onSelect }: { actor: MapActor; onSelect: (selection: Selection) => void }) {
  return (
    <button
      type="button"
      className="link min-h-11 text-start"
      onClick={() => onSelect({ kind: 'actor', id: actor.id })}
    >
      {actor.name}
    </button>
  );
}
