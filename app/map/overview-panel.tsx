'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '#app/ui/notice.tsx';
import { RoleBadge } from '#app/ui/role-badge.tsx';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import {
  routesTold,
  strongestSentence,
  togetherSentence,
} from '#lib/map/sentences/route-sentences.ts';
import { CutList, LossList, RouteList } from './carried.tsx';
import type { PanelProps } from './map-panel.tsx';
import { useSay } from './use-say.ts';

const heading = 'mb-1 text-sm font-normal font-sans text-muted';

/** Nothing is selected: why the balance is what it is. The best routes, what they hang on, what the target can do. */
export function OverviewPanel({ map, picture, onSelect, name }: PanelProps & { name: Naming }) {
  const t = useTranslations('map');
  const say = useSay();
  // The view itself says so.
  if (map.actors.length === 0) return null;
  if (!picture.answer.computable)
    return <Notice title={t('empty.title')}>{t(`empty.${picture.answer.missing}`)}</Notice>;

  const [strongest, ...others] = routesTold(picture, 'ours', name);
  const back = routesTold(picture, 'theirs', name).slice(0, 3);
  const carries = strongestSentence(picture);
  const together = togetherSentence(picture);
  const today = map.happenings.filter(({ happenedOn }) => happenedOn === picture.date);
  const about = { picture, name, onSelect };
  return (
    <>
      <section>
        <h2 className="text-sm font-normal font-sans text-muted">{t('panel.route')}</h2>
        {strongest ? (
          <>
            <p className="mb-2 font-serif text-lg font-semibold">
              {[t('us'), ...picture.route.map((id) => name.actor(id))].join(' → ')}
            </p>
            <div className="grid gap-2">
              {carries && <p>{say(carries)}</p>}
              {strongest.steps.map((sentence) => (
                <p key={say(sentence)}>{say(sentence)}</p>
              ))}
            </div>
          </>
        ) : (
          <p>{t('panel.noRoute')}</p>
        )}
      </section>
      {others.length > 0 && (
        <section className="border-t border-line pt-3">
          <h2 className={heading}>{t('panel.routes')}</h2>
          <RouteList routes={others} />
          {together && <p className="pt-1.5">{say(together)}</p>}
        </section>
      )}
      {strongest && (
        <section className="border-t border-line pt-3">
          <h2 className={heading}>{t('panel.chokepoints')}</h2>
          <LossList {...about} whose="ours" most={6} />
          <CutList {...about} whose="ours" />
        </section>
      )}
      <section className="border-t border-line pt-3">
        <h2 className={heading}>{t('panel.pinch')}</h2>
        {back.length > 0 ? (
          <>
            <RouteList routes={back} />
            <LossList {...about} whose="theirs" most={3} />
            <CutList {...about} whose="theirs" />
          </>
        ) : (
          <p>{t('panel.noPinch')}</p>
        )}
      </section>
      {today.length > 0 && (
        <section className="border-t border-line pt-3">
          <h2 className={heading}>{t('panel.happened')}</h2>
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
