import { useTranslations } from 'next-intl';
import type { ViewProps } from '#app/map/views.ts';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { Player } from '#lib/strategy/chart-of.ts';

/** Who they are, how many of them act, what power they have over the target. */
export function PlayerList({
  players,
  onSelect,
}: {
  players: Player[];
  onSelect: ViewProps['onSelect'];
}) {
  const t = useTranslations('strategy');
  const grid = useTranslations('map.grid');
  const common = useTranslations('common.ofHundred');
  if (players.length === 0) return <p className="text-muted">{t('nobody')}</p>;
  return (
    <ul>
      {players.map(({ actor, participation, over }) => (
        <li key={actor.id} className="border-b border-line last:border-0">
          <button
            type="button"
            data-id={actor.id}
            className="min-h-11 w-full py-1.5 text-start wrap-anywhere hover:underline"
            onClick={() => onSelect({ kind: 'actor', id: actor.id })}
          >
            {actor.name}
            <span className="block text-muted">
              {[
                participation !== null &&
                  t('takesPart', { part: common('phrase', ofHundred(participation)) }),
                over.share > 0 &&
                  grid(`of.${over.of}`, { part: common('phrase', ofHundred(over.share)) }),
              ]
                .filter(Boolean)
                .join('; ') || t('noPower')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
