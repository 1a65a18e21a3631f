'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '#app/ui/notice.tsx';
import { RoleBadge } from '#app/ui/role-badge.tsx';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import { chokepointSentences, routeSentences } from '#lib/map/sentences/route-sentences.ts';
import type { PanelProps } from './map-panel.tsx';
import { useSay } from './use-say.ts';

/** Nothing is selected: the strongest route, and what would be lost if each go-between stopped. */
export function OverviewPanel({ map, picture, onSelect, name }: PanelProps & { name: Naming }) {
  const t = useTranslations('map');
  const say = useSay();
  if (map.actors.length === 0) return <Notice>{t('empty.map')}</Notice>;
  if (!picture.answer.computable)
    return <Notice title={t('empty.title')}>{t(`empty.${picture.answer.missing}`)}</Notice>;

  const route = routeSentences(picture, name);
  const lost = chokepointSentences(picture, name).slice(0, 6);
  const today = map.happenings.filter(({ happenedOn }) => happenedOn === picture.date);
  return (
    <>
      <section>
        <h2 className="text-sm font-normal font-sans text-muted">{t('panel.route')}</h2>
        {route.length === 0 ? (
          <p>{t('panel.noRoute')}</p>
        ) : (
          <>
            <p className="mb-2 font-serif text-lg font-semibold">
              {[t('us'), ...picture.route.map((id) => name.actor(id))].join(' → ')}
            </p>
            <div className="grid gap-2">
              {route.map((sentence) => (
                <p key={say(sentence)}>{say(sentence)}</p>
              ))}
            </div>
          </>
        )}
      </section>
      {lost.length > 0 && (
        <section className="border-t border-line pt-3">
          <h2 className="mb-1 text-sm font-normal font-sans text-muted">
            {t('panel.chokepoints')}
          </h2>
          <ul>
            {lost.map((sentence) => (
              <li key={sentence.actor} className="border-b border-line last:border-0">
                <button
                  type="button"
                  className="min-h-11 w-full py-1.5 text-start hover:bg-wash"
                  onClick={() => onSelect({ kind: 'actor', id: sentence.actor })}
                >
                  {say(sentence)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {today.length > 0 && (
        <section className="border-t border-line pt-3">
          <h2 className="mb-1 text-sm font-normal font-sans text-muted">{t('panel.happened')}</h2>
          <ul className="grid gap-2">
            {today.map(({ id, title, role, source }) => (
              <li key={id}>
                <RoleBadge role={role} /> {title}
                {source && (
                  <span className="block text-sm text-muted">
                    {t('provenance.source', { source })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
