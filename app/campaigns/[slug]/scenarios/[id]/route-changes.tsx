'use client';

import { useTranslations } from 'next-intl';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import { BLOC } from '#lib/power/model.ts';
import type { RouteChange } from '#lib/scenarios/compare.ts';

/** The strongest routes to the target that appeared, vanished, or carry more or less. */
export function RouteChanges({ routes, name }: { routes: RouteChange[]; name: Naming }) {
  const t = useTranslations('scenarios.routes');
  const map = useTranslations('map');
  const common = useTranslations('common.ofHundred');
  const said = ({ actors, before, after }: RouteChange) => {
    const route = actors
      .map((id) => (id === BLOC ? map('us') : name.actor(id)))
      .reverse()
      .join(' → ');
    // What is there is never said to be nothing.
    const phrase = (share: number | null) =>
      common('phrase', ofHundred(share ?? 0, (share ?? 0) < 0.0005 ? 0 : 1));
    const key = before === null ? 'appeared' : after === null ? 'vanished' : 'changed';
    return t(key, { route, before: phrase(before), after: phrase(after) });
  };
  return (
    <div className="grid gap-1">
      <h3 className="font-sans text-base font-semibold">{t('title')}</h3>
      {routes.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <ul aria-label={t('title')} className="grid gap-1">
          {routes.slice(0, 5).map((route) => (
            <li key={route.actors.join()} className="wrap-anywhere">
              {said(route)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
