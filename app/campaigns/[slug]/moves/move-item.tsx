'use client';

import { useTranslations } from 'next-intl';
import { Disclosure } from '#app/map/disclosure.tsx';
import { Link } from '#app/ui/link.tsx';
import { ofHundred, pointsBetween } from '#app/ui/of-hundred.ts';
import { StrategyBadge } from '#app/ui/strategy-badge.tsx';
import { idOf, type Sure } from '#lib/moves/how-sure.ts';
import { actorsIn, sourceOf } from '#lib/moves/sentences.ts';
import type { Figures } from '#lib/power/engine/engine.ts';
import type { RankedMove } from '#lib/power/moves/rank-moves.ts';
import { GainFigure } from './gain-figure.tsx';
import type { Telling } from './moves-found.tsx';
import { TryButton } from './try-button.tsx';
import { useWords } from './use-words.ts';

/** One move: what to do, what it would do, how sure that is; where its gain comes from on demand. */
export function MoveItem({
  now,
  move,
  sure,
  name,
  mapLink,
}: Telling & { now: Figures; move: RankedMove; sure: Sure | null }) {
  const t = useTranslations('moves');
  const model = useTranslations('model.parameters');
  const words = useWords(name);
  const tried = useTranslations('scenarios');
  const { deeds, template, gain, throughLeverage, beyond, after } = move;
  const pair = deeds.length > 1;
  const compared = sure?.compared.get(idOf(move));
  const tags = [
    ...(pair ? [t('list.pair')] : []),
    ...(template === 'new-tie' || template === 'persuade-and-supply' ? [t('list.newTie')] : []),
  ];
  const source = throughLeverage / gain;
  return (
    <li className="grid grid-cols-[2.75rem_1fr] gap-x-3 pt-3.5 pb-1">
      <GainFigure points={pointsBetween(now.balance, after.balance)} />
      <div className="min-w-0">
        <h3 className="font-sans text-base font-semibold text-pretty wrap-anywhere">
          {words.move(deeds)}
        </h3>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm text-muted">
          {[...new Set(deeds.map(({ strategy }) => strategy))].map((strategy) => (
            <StrategyBadge key={strategy} strategy={strategy} />
          ))}
          {tags.map((tag) => (
            <span key={tag} className="font-semibold">
              {tag}
            </span>
          ))}
          <span className="text-ink">{words.effect(now.balance, after.balance)}</span>
          {compared && compared.best > 0 && <Best {...{ pair }} part={compared.best} />}
        </p>
        {beyond !== null && (
          <p className="mt-1.5 text-sm text-muted">
            {t('numbers.beyond', { part: words.phrase(beyond / gain) })}
          </p>
        )}
        <Disclosure label={t('effect.more')}>
          <div className="grid max-w-measure gap-1.5 pb-3">
            {deeds.map((deed) => (
              <p key={deed.kind + deed.key}>
                {t('numbers.step', {
                  what: pair ? `${words.deed(deed)} (${model(deed.kind)})` : model(deed.kind),
                  from: words.phrase(deed.from),
                  to: words.phrase(deed.to),
                })}
              </p>
            ))}
            <p>{t(`numbers.source.${sourceOf(source)}`, { part: words.phrase(source) })}</p>
            {beyond !== null && <p>{t('numbers.beyond', { part: words.phrase(beyond / gain) })}</p>}
            {compared?.best === 0 && (
              <p>
                <Best {...{ pair }} part={0} />
              </p>
            )}
            {compared && <Between gain={compared.gain} phrase={words.phrase} />}
            <TryButton deeds={deeds} named={tried('moveName', { what: words.move(deeds) ?? '' })} />
            <p className="flex flex-wrap gap-x-4">
              {actorsIn(deeds).map((id) => (
                <Link
                  key={id}
                  className="link inline-flex min-h-11 items-center"
                  href={mapLink(id)}
                >
                  {t('onMap', { name: name.actor(id) })}
                </Link>
              ))}
            </p>
          </div>
        </Disclosure>
      </div>
    </li>
  );
}

function Best({ part, pair }: { part: number; pair: boolean }) {
  const t = useTranslations('moves.sure');
  const of = { pair: pair ? ('yes' as const) : ('no' as const) };
  return (
    <span>
      {part === 0 ? t('never', of) : t('best', { ...of, draws: t('draws', ofHundred(part)) })}
    </span>
  );
}

function Between({
  gain: [low, , high],
  phrase,
}: {
  gain: readonly [number, number, number];
  phrase: (share: number) => string;
}) {
  const t = useTranslations('moves.sure');
  return (
    <p>
      {phrase(low) === phrase(high)
        ? t('about', { gain: phrase(low) })
        : t('between', { low: phrase(low), high: phrase(high) })}
    </p>
  );
}
