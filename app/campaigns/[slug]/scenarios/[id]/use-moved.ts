'use client';

import { useTranslations } from 'next-intl';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import { movedOn } from '#lib/scenarios/branch.ts';
import type { Scenario } from '#lib/scenarios/schema.ts';

/** An actor or a resource that a scenario adds or does without, in words. */
export type Moved = {
  id: string;
  what: 'actor' | 'resource';
  how: 'added' | 'removed';
  line: string;
  /** The real map is so already. */
  idle: boolean;
};

/** Who and what comes into a scenario, and is left out of it. */
export function useMoved(
  real: PowerMap,
  scenario: Pick<Scenario, 'added' | 'removed' | 'gone' | 'status'>,
  name: Naming,
): Moved[] {
  const t = useTranslations('scenarios.moved');
  const { added, removed, gone, status } = scenario;
  const { on, off } = movedOn(real, scenario);
  const acts = new Set([...on, ...off]);
  const things = new Set(
    [...real.resources, ...gone.filter(({ what }) => what === 'resource')].map(({ id }) => id),
  );
  const one = (id: string, what: Moved['what'], how: Moved['how']): Moved => ({
    ...{ id, what, how, idle: status === 'open' && !acts.has(id) },
    line: t(`${what}.${how}`, { name: name[what](id) }),
  });
  return [
    ...added.actors.map(({ id }) => one(id, 'actor', 'added')),
    ...added.resources.map(({ id }) => one(id, 'resource', 'added')),
    ...removed.map((id) => one(id, things.has(id) ? 'resource' : 'actor', 'removed')),
  ];
}
