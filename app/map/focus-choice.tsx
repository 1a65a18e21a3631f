'use client';

import { useTranslations } from 'next-intl';
import type { MapActor } from '#lib/map/schema.ts';
import type { Scene } from './scene.ts';

/** Shows an actor with whoever it deals with and nobody else, then one step more, and back. */
export function FocusChoice({
  actor,
  scene,
  onChange,
}: {
  actor: MapActor;
  scene: Scene;
  onChange: (scene: Scene) => void;
}) {
  const t = useTranslations('network.focus');
  const { name } = actor;
  const steps = scene.focus?.id === actor.id ? scene.focus.steps : null;
  const press = (label: string, focus: Scene['focus']) => (
    <button
      type="button"
      className="link min-h-11 text-start wrap-anywhere"
      onClick={() => onChange({ ...scene, focus })}
    >
      {label}
    </button>
  );
  return (
    <section aria-label={t('label')} className="screen-only grid border-t border-line pt-2">
      {/* One button whose words change, so that whoever pressed it by keyboard is still there. */}
      {press(t(steps === null ? 'show' : steps === 1 ? 'further' : 'nearer', { name }), {
        ...{ id: actor.id, steps: steps === 1 ? 2 : 1 },
      })}
      {scene.focus && press(t('back'), null)}
    </section>
  );
}
