'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useId, useMemo } from 'react';
import { useTies, useTieWords } from '#app/map/ties.tsx';
import type { PowerMap } from '#lib/map/schema.ts';
import { whoReaches } from '#lib/ties/reach.ts';

/** More than this nobody tries. */
const MOST = 5;

/** Who of us can reach an actor, and through whom, the strongest way first. */
export function Reach({ map, id }: { map: PowerMap; id: string }) {
  const t = useTranslations('ties.reach');
  const heading = useId();
  const format = useFormatter();
  const known = useTies();
  const { nameOf } = useTieWords(map);
  const ours = useMemo(() => {
    const base = map.actors.filter(({ weight }) => weight !== null);
    return new Set([...base, ...(known?.people ?? [])].map((one) => one.id));
  }, [map.actors, known]);
  const paths = useMemo(() => whoReaches(id, known?.ties ?? [], ours), [id, known, ours]);
  if (ours.has(id)) return null;
  const name = nameOf(id);
  return (
    <section aria-labelledby={heading} className="grid gap-2 border-t border-line pt-3">
      <h3 id={heading} className="font-sans text-sm font-normal text-muted wrap-anywhere">
        {t('title', { name })}
      </h3>
      {paths.length === 0 ? (
        <p className="wrap-anywhere">{t('none', { name })}</p>
      ) : (
        <ol className="grid gap-1">
          {paths.slice(0, MOST).map(({ nodes }) => {
            const [who, ...rest] = nodes.slice(0, -1).map(nameOf);
            return (
              <li key={nodes[0]} className="wrap-anywhere">
                {rest.length === 0
                  ? t('direct', { who: who!, name })
                  : t('through', { who: who!, name, through: format.list(rest) })}
              </li>
            );
          })}
        </ol>
      )}
      {paths.length > MOST && (
        <p className="text-muted">{t('more', { count: paths.length - MOST })}</p>
      )}
    </section>
  );
}
