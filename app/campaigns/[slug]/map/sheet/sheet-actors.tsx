'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { SideBadge } from '#app/ui/side-badge.tsx';
import type { Arrow, Picture } from '#lib/map/picture.ts';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import { positionWord } from '#lib/map/sentences/words.ts';
import { sideOf } from '#lib/map/side-of.ts';

export const SHEET_SIDES = [
  ...['movement', 'ally', 'neutral', 'opponent', 'secondary_target', 'target'],
] as ['movement', 'ally', 'neutral', 'opponent', 'secondary_target', 'target'];

/** So many rows, and lines of a cell, fit on two sheets; what is left out is counted. */
const MOST = { actors: 60, lines: 2 } as const;

/** Everybody by side, whoever matters most first, with what they supply and what they need. */
export function SheetActors({ picture, name }: { picture: Picture; name: Naming }) {
  const t = useTranslations('sheet');
  const model = useTranslations('model.positions');
  const common = useTranslations('common.ofHundred');
  const { groups, left } = useMemo(() => {
    const all = [...picture.actors.values()].sort((a, b) => b.loss - a.loss);
    // Who decides and who acts are never those left out.
    const first = all.filter(({ actor, member }) => actor.target || member);
    const shown = new Set([...first, ...all].slice(0, MOST.actors));
    return {
      left: all.length - shown.size,
      groups: SHEET_SIDES.map((side) => ({
        side,
        actors: all.filter((one) => shown.has(one) && sideOf(one.actor) === side),
      })).filter(({ actors }) => actors.length > 0),
    };
  }, [picture]);
  const lines = (arrows: Arrow[], key: 'supplies' | 'needs', other: (arrow: Arrow) => string) => {
    if (arrows.length === 0) return '–';
    const more = arrows.length - MOST.lines;
    return (
      <ul className="grid gap-0.5">
        {arrows.slice(0, MOST.lines).map((arrow) => (
          <li key={arrow.id}>
            {t(key, {
              what: arrow.reasons.map(({ resource }) => name.resource(resource)).join(', '),
              who: name.actor(other(arrow)),
              strength: common('figure', ofHundred(arrow.strength)),
            })}
          </li>
        ))}
        {more > 0 && <li>{t('more', { count: more })}</li>}
      </ul>
    );
  };
  const cell = 'px-2 py-1 text-start align-top print:py-px';
  return (
    <section className="grid gap-2">
      <h2 className="break-after-avoid text-lg">{t('actors')}</h2>
      <p className="text-sm">{t('actorsAbout')}</p>
      <div className="overflow-x-auto print:overflow-visible">
        <table className="w-full min-w-160 border-collapse text-sm wrap-anywhere print:min-w-0 print:text-[7.5pt] print:leading-tight">
          <caption className="sr-only">{t('actors')}</caption>
          <thead>
            <tr className="border-b border-ink">
              {(['who', 'supply', 'need'] as const).map((column) => (
                <th key={column} scope="col" className={`${cell} font-semibold`}>
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ side, actors }) => (
            <tbody key={side}>
              <tr className="break-after-avoid">
                <th colSpan={3} scope="colgroup" className={`${cell} pt-2`}>
                  <SideBadge side={side} />
                </th>
              </tr>
              {actors.map(({ actor, position }) => (
                <tr key={actor.id} className="break-inside-avoid border-t border-line">
                  <th scope="row" className={`${cell} w-1/5 font-semibold`}>
                    <bdi>{actor.name}</bdi>
                    <span className="block font-normal">{model(positionWord(position))}</span>
                  </th>
                  <td className={cell}>
                    {lines(
                      picture.arrows.filter(({ on }) => on === actor.id),
                      'supplies',
                      ({ of }) => of,
                    )}
                  </td>
                  <td className={cell}>
                    {lines(
                      picture.arrows.filter(({ of }) => of === actor.id),
                      'needs',
                      ({ on }) => on,
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {left > 0 && <p>{t('left', { count: left })}</p>}
    </section>
  );
}
