'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Section } from '#app/ui/section.tsx';
import { api } from '#lib/api/client.ts';
import type { Picture } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import type { Scenario } from '#lib/scenarios/schema.ts';
import { useCommand } from '../../settings/use-command.ts';
import { Namesakes } from './namesakes.tsx';
import { type Moved, useMoved } from './use-moved.ts';

/** Who and what comes in, and is left out, each to be taken back. */
export function MovedList({
  campaignId,
  real,
  scenario,
  name,
  after,
  open,
  onShow,
  onSupply,
}: {
  campaignId: string;
  real: PowerMap;
  scenario: Scenario;
  name: Naming;
  /** The scenario's map; null where it does not hold together. */
  after: Picture | null;
  open: boolean;
  /** Finds somebody on the maps. */
  onShow: (actorId: string) => void;
  /** Says who supplies a resource, and to whom. */
  onSupply: (resourceId: string) => void;
}) {
  const t = useTranslations('scenarios.moved');
  const changes = useTranslations('scenarios.changes');
  const { run, pending, problem } = useCommand();
  const rows = useMoved(real, scenario, name);
  if (rows.length === 0) return null;
  const { id: scenarioId, status } = scenario;
  const back = ({ id, what, how }: Moved) =>
    run((idempotencyKey) => {
      const press = { campaignId, scenarioId, idempotencyKey };
      const on = api.scenarios;
      if (what === 'actor')
        return (how === 'added' ? on.removeActor : on.restoreActor)({ ...press, actorId: id });
      return (how === 'added' ? on.removeResource : on.restoreResource)({
        ...{ ...press, resourceId: id },
      });
    });
  /** Why a resource that came in makes no difference. */
  const missing = ({ id, what, how }: Moved) => {
    if (what === 'actor' || how === 'removed' || !after) return null;
    const { values, supplies } = after.model;
    if (!values.some(({ resource, v }) => resource === id && v > 0)) return t('unvalued');
    return supplies.some(({ resource, share }) => resource === id && share > 0)
      ? null
      : t('unsupplied');
  };
  const press = (word: string, named: string, onClick: () => void) => (
    <Button variant="quiet" disabled={pending} aria-label={named} onClick={onClick}>
      {word}
    </Button>
  );
  return (
    <Section title={t('title')}>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {status === 'open' && <Namesakes {...{ real, scenario }} />}
      <ul aria-label={t('title')} className="divide-y divide-line border-y border-line">
        {rows.map((row) => {
          const { id, what, how, line, idle } = row;
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5"
            >
              <div className="min-w-0 max-w-measure wrap-anywhere">
                {idle && <span className="text-muted">{t('idle')} </span>}
                {line}
                {missing(row) && <span className="block text-sm text-muted">{missing(row)}</span>}
              </div>
              <div className="flex flex-wrap gap-2">
                {what === 'actor' &&
                  !(idle && how === 'removed') &&
                  press(changes('showShort'), changes('show', { what: line }), () => onShow(id))}
                {open &&
                  what === 'resource' &&
                  how === 'added' &&
                  press(t('supply'), t('supplyNamed', { name: name.resource(id) }), () =>
                    onSupply(id),
                  )}
                {open && press(t('back'), t('backNamed', { what: line }), () => void back(row))}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
