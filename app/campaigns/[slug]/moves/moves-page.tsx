'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { START } from '#app/map/scene.ts';
import { TimeSlider } from '#app/map/time-slider.tsx';
import { useNaming } from '#app/map/use-naming.ts';
import { useUnpacked } from '#app/map/use-unpacked.ts';
import { ButtonLink } from '#app/ui/button-link.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Skeleton } from '#app/ui/skeleton.tsx';
import { dayAt, daysOf } from '#lib/map/picture.ts';
import { groundOf } from '#lib/moves/ground.ts';
import { MovesFound } from './moves-found.tsx';
import type { Questions } from './question.ts';
import { TrialContext } from './try-button.tsx';
import { useAnswer } from './use-answer.ts';

/** The moves on one day, which is kept in the address as the map keeps it. */
export function MovesPage({
  packed,
  base,
  on,
  triedIn,
}: {
  /** The map, as it was packed. */
  packed: string;
  base: string;
  on: string | null;
  /** The campaign in which moves can be tried; null for whoever may not. */
  triedIn: string | null;
}) {
  const t = useTranslations('moves');
  const map = useUnpacked(packed);
  const toMap = useTranslations('overview.missing');
  const empty = useTranslations('map.empty');
  const [asked, setAsked] = useState(on);
  const name = useNaming(map);
  const days = useMemo(() => daysOf(map), [map]);
  const day = asked === START ? null : dayAt(days, asked ?? '9999-12-31');
  const ground = useMemo(() => groundOf(map, day), [map, day]);
  const question = useMemo((): Questions['moves'] => ({ about: 'moves', ground }), [ground]);
  const { answer, working, failed } = useAnswer<'moves'>(question);

  const latest = days.at(-1) ?? null;
  const trial = useMemo(() => {
    if (triedIn === null || (day === null && latest !== null)) return null;
    return { campaignId: triedIn, base, onDate: day === latest ? null : day };
  }, [triedIn, base, day, latest]);
  const choose = (next: string | null) => {
    setAsked(next ?? START);
    const address = new URL(location.href);
    address.searchParams.set('on', next ?? START);
    history.replaceState(history.state, '', address);
  };
  const mapLink = (actor?: string) => {
    const query = new URLSearchParams({
      ...(asked !== null && { on: day ?? START }),
      ...(actor !== undefined && { actor }),
    });
    return `${base}/map${query.size > 0 ? `?${query}` : ''}`;
  };
  return (
    <TrialContext value={trial}>
      {days.length > 1 && (
        <TimeSlider days={days} day={day} happenings={map.happenings} onChange={choose} />
      )}
      {failed ? (
        <Notice tone="danger">{t('failed')}</Notice>
      ) : !answer ? (
        <div className="grid gap-4">
          <p role="status" className="text-muted">
            {t('working')}
          </p>
          <Skeleton lines={6} />
        </div>
      ) : answer.computable ? (
        <MovesFound {...{ ground, name, mapLink, working }} found={answer} />
      ) : (
        <EmptyState action={<ButtonLink href={mapLink()}>{toMap('toMap')}</ButtonLink>}>
          {empty(answer.missing)}
        </EmptyState>
      )}
    </TrialContext>
  );
}
