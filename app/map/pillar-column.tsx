import { useTranslations } from 'next-intl';
import { OfHundred } from '#app/ui/of-hundred-text.tsx';
import { SideBadge, sideOutline } from '#app/ui/side-badge.tsx';
import type { Pillar } from '#lib/map/pillars.ts';
import { type Naming, reasonSentence } from '#lib/map/sentences/arrow-sentences.ts';
import { useFade } from './lit.ts';
import { useSay } from './use-say.ts';
import type { ViewProps } from './views.ts';

/** One pillar: as wide a bar as what it carries, what it supplies in sentences, and below it what holds it up. */
export function PillarColumn({
  pillar: { arrow, ours, held },
  picture,
  name,
  selection,
  onSelect,
}: Pick<ViewProps, 'picture' | 'selection' | 'onSelect'> & { pillar: Pillar; name: Naming }) {
  const t = useTranslations('map.pillars');
  const say = useSay();
  const fade = useFade();
  const { actor } = picture.actors.get(arrow.on)!;
  const chosen = (id: string) =>
    selection?.id === id ? 'outline-2 outline-offset-2 outline-accent' : '';
  return (
    <li
      className={`flex min-w-0 flex-col gap-3 rounded-md bg-surface p-3 ${sideOutline[actor.side]} ${chosen(actor.id)} ${fade(actor.id)}`}
    >
      <div>
        <div className="flex flex-wrap items-center justify-between gap-x-3">
          <SideBadge side={actor.side} />
          {ours && actor.side !== 'movement' && <Ours />}
        </div>
        <h2 className="text-base">
          <button
            type="button"
            aria-pressed={selection?.id === actor.id}
            data-id={actor.id}
            className="min-h-11 w-full py-1.5 text-start wrap-anywhere hover:underline"
            onClick={() => onSelect({ kind: 'actor', id: actor.id })}
          >
            {actor.name}
          </button>
        </h2>
        <div aria-hidden className="h-2.5 overflow-hidden rounded-full bg-line">
          <div
            className="h-full bg-ink transition-[width]"
            style={{ width: `${arrow.strength * 100}%` }}
          />
        </div>
        <p className="mt-1">
          {t.rich('carries', {
            part: () => (
              <b className="font-semibold">
                <OfHundred share={arrow.strength} />
              </b>
            ),
          })}
        </p>
      </div>
      <button
        type="button"
        aria-pressed={selection?.id === arrow.id}
        data-id={arrow.id}
        className={`grid min-h-11 w-full gap-1.5 rounded-sm text-start text-sm hover:bg-wash ${chosen(arrow.id)}`}
        onClick={() => onSelect({ kind: 'arrow', id: arrow.id })}
      >
        {arrow.reasons
          .filter(({ share }) => share > 0)
          .map((reason) => (
            <span key={reason.resource} className="block wrap-anywhere">
              {say(reasonSentence(arrow, reason, name))}
            </span>
          ))}
      </button>
      <section className="border-t border-line pt-2">
        <h3 className="font-sans text-sm font-normal text-muted">{t('heldBy')}</h3>
        {held.length === 0 ? (
          <p className="py-1.5 text-sm">{t('heldByNobody')}</p>
        ) : (
          <ul>
            {held.map((one) => (
              <li key={one.arrow.id} className="border-b border-line last:border-0">
                <button
                  type="button"
                  aria-pressed={selection?.id === one.arrow.id}
                  data-id={one.arrow.id}
                  className="flex min-h-11 w-full items-center justify-between gap-3 py-1.5 text-start text-sm hover:bg-wash"
                  onClick={() => onSelect({ kind: 'arrow', id: one.arrow.id })}
                >
                  <span className="min-w-0 wrap-anywhere">
                    {name.actor(one.arrow.on)} {one.ours && <Ours />}
                    {one.arrow.on === arrow.of && <SideBadge side="target" />}
                  </span>
                  <span className="whitespace-nowrap">
                    <OfHundred share={one.arrow.strength} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {held.length > 0 && !held.some((one) => one.ours) && (
          <p className="pt-1.5 text-sm text-muted">{t('heldByNoneOfUs')}</p>
        )}
      </section>
    </li>
  );
}

/** Acts with the campaign, whichever side it began on. */
function Ours() {
  const t = useTranslations('map.pillars');
  return (
    <span className="rounded-sm bg-accent-wash px-1.5 text-sm font-semibold whitespace-nowrap text-accent">
      {t('ours')}
    </span>
  );
}
