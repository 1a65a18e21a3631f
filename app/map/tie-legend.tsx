'use client';

import { useTranslations } from 'next-intl';
import { TIE_WIDTH, tieDashes } from '#lib/map/layout/tie-paths.ts';
import { tieKinds } from '#lib/map/tie-kinds.ts';
import { markKinds } from '#lib/ties/marks.ts';
import { markIcons } from './mark-icons.tsx';

/**
 * What the lines of ties and the marks on cards mean.
 *
 * @param left how many ties have an end that is not drawn.
 * @param points actors are drawn as points, and ties without kinds and marks.
 */
export function TieLegend({ left, points }: { left: number; points: boolean }) {
  const t = useTranslations('ties');
  const say = useTranslations('network.ties');
  return (
    <div className="grid gap-1 text-sm text-muted">
      {points ? (
        <p>{say('few')}</p>
      ) : (
        <>
          <ul aria-label={say('kinds')} className="flex flex-wrap gap-x-5 gap-y-1">
            {tieKinds.map((kind) => (
              <li key={kind} className="flex items-center gap-2">
                <svg aria-hidden viewBox="0 0 56 4" className="h-1 w-14">
                  <path
                    d="M2,2H54"
                    stroke="var(--orchestrate)"
                    strokeWidth={TIE_WIDTH}
                    strokeLinecap="round"
                    strokeDasharray={tieDashes[kind]}
                  />
                </svg>
                {t(`kinds.${kind}`)}
              </li>
            ))}
          </ul>
          <ul aria-label={say('marks')} className="flex flex-wrap gap-x-5 gap-y-1">
            {markKinds.map((mark) => {
              const Icon = markIcons[mark];
              return (
                <li key={mark} className="flex items-center gap-2">
                  <Icon aria-hidden className="size-4 text-orchestrate" />
                  {t(`marks.${mark}`)}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {left > 0 && <p>{say('left', { count: left })}</p>}
    </div>
  );
}
