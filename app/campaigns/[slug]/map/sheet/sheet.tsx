'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { intervalOf } from '#app/leverage/chart-points.ts';
import { Standing } from '#app/leverage/standing.tsx';
import { useNaming } from '#app/map/use-naming.ts';
import { useSay } from '#app/map/use-say.ts';
import { useUnpacked } from '#app/map/use-unpacked.ts';
import { Beam } from '#app/ui/beam.tsx';
import { Button } from '#app/ui/button.tsx';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { SideBadge } from '#app/ui/side-badge.tsx';
import { mostLosses } from '#lib/map/layout/arrangements.ts';
import { pictureOf } from '#lib/map/picture.ts';
import type { Point } from '#lib/map/schema.ts';
import { everyRouteSentence, lossSentences } from '#lib/map/sentences/weak-point-sentences.ts';
import { SHEET_SIDES, SheetActors } from './sheet-actors.tsx';
import { SheetDrawing } from './sheet-drawing.tsx';
import { SheetFooter } from './sheet-footer.tsx';

/** So many of those on whom it hangs: more are no longer the gravest. */
const WEAK_POINTS = 5;

/** What a committee takes along: the demand, the balance, the network, and who supplies what, without anything to press. */
export function Sheet({
  packed,
  day,
  title,
  demand,
  organization,
  target,
  point,
  back,
}: {
  /** The map, as it was packed. */
  packed: string;
  /** The day it tells of; null is the start. */
  day: string | null;
  title: string;
  demand: string;
  organization: string;
  target: string | null;
  /** Where the campaign stood on that day; null where nothing can be computed. */
  point: Point | null;
  back: string;
}) {
  const t = useTranslations('sheet');
  const map = useUnpacked(packed);
  const of = useTranslations('map');
  const format = useFormatter();
  const say = useSay();
  const name = useNaming(map);
  const most = mostLosses(map);
  const picture = useMemo(() => pictureOf(map, day, most), [map, day, most]);
  const date = day
    ? format.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })
    : t('start');
  const every = everyRouteSentence(picture, 'ours', name);
  const weak = lossSentences(picture, 'ours', name).slice(0, WEAK_POINTS);
  return (
    <article className="sheet mx-auto grid w-full max-w-[1180px] grid-cols-[minmax(0,1fr)] gap-6 px-5 py-6 md:px-8 print:max-w-none print:gap-4 print:p-0 print:text-[9pt] [print-color-adjust:exact]">
      <div className="screen-only flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-measure text-muted">{t('about')}</p>
        <span className="flex flex-wrap gap-2">
          <ButtonLink variant="quiet" href={back}>
            {t('back')}
          </ButtonLink>
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </span>
      </div>
      <header className="grid gap-1 border-b-2 border-ink pb-3">
        <p className="flex flex-wrap justify-between gap-x-6 text-sm">
          <bdi>{organization}</bdi>
          <span>{t('day', { day: date })}</span>
        </p>
        <h1 className="text-2xl wrap-anywhere">
          <bdi>{title}</bdi>
        </h1>
        {demand && (
          <p className="wrap-anywhere">
            <span className="font-semibold">{t('demand')}</span> <bdi>{demand}</bdi>
          </p>
        )}
      </header>
      <section
        aria-label={of('balance')}
        className="grid items-center gap-x-10 gap-y-4 md:grid-cols-2 print:grid-cols-[16rem_1fr]"
      >
        <Beam
          size="small"
          leverage={point?.leverage ?? null}
          counterLeverage={point?.counterLeverage ?? null}
          balance={point?.balance ?? null}
          interval={point && intervalOf(point)}
        />
        <div>
          {point ? (
            <Standing point={{ ...point, interval: intervalOf(point) }} target={target} />
          ) : (
            <p>{of('unknownBalance')}</p>
          )}
        </div>
      </section>
      {map.actors.length === 0 ? (
        <p>{of('empty.map')}</p>
      ) : (
        <>
          <SheetDrawing {...{ map, picture }} />
          <section aria-label={of('legend.title')} className="grid gap-1 text-sm">
            <p className="flex flex-wrap gap-x-4 gap-y-1">
              {SHEET_SIDES.map((side) => (
                <SideBadge key={side} side={side} />
              ))}
            </p>
            <p>
              {of('legend.direction')} {of('legend.width')} {of('legend.size')}
            </p>
          </section>
          {(every || weak.length > 0) && (
            <section className="grid gap-1 break-inside-avoid">
              <h2 className="text-lg">{of('panel.chokepoints')}</h2>
              {every && <p>{say(every)}</p>}
              <ul className="list-disc ps-5">
                {weak.map((sentence) => (
                  <li key={sentence.actor} className="wrap-anywhere">
                    {say(sentence)}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <SheetActors {...{ picture, name }} />
        </>
      )}
      <SheetFooter />
    </article>
  );
}
