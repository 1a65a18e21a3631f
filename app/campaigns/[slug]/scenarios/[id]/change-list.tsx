'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Section } from '#app/ui/section.tsx';
import { api } from '#lib/api/client.ts';
import { newChangeOf } from '#lib/map/new-change-of.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import { conflictsOf, onMap } from '#lib/scenarios/apply.ts';
import type { Scenario, ScenarioChange } from '#lib/scenarios/schema.ts';
import { useCommand } from '../../settings/use-command.ts';
import { useTriedWords } from './use-tried-words.ts';

/** What is tried, in sentences, each to be removed; where the map changed too, which of both is to hold. */
export function ChangeList({
  campaignId,
  map,
  scenario: { id: scenarioId, changes },
  name,
  open,
  onShow,
}: {
  campaignId: string;
  map: PowerMap;
  scenario: Scenario;
  name: Naming;
  open: boolean;
  /** Finds whom a change is about on the maps. */
  onShow: (actorId: string) => void;
}) {
  const t = useTranslations('scenarios.changes');
  const words = useTriedWords(map, name);
  const { run, pending, problem } = useCommand();
  if (changes.length === 0) return null;
  const conflicts = new Map(
    open ? conflictsOf(map, changes).map(({ mine, theirs }) => [mine.id, theirs]) : [],
  );
  const here = new Set(onMap(map, changes).map(({ id }) => id));
  const remove = ({ id }: ScenarioChange) =>
    run((idempotencyKey) =>
      api.scenarios.remove({ campaignId, scenarioId, idempotencyKey, changeIds: [id] }),
    );
  const keep = (change: ScenarioChange) =>
    run((idempotencyKey) =>
      api.scenarios.record({
        ...{ campaignId, scenarioId, idempotencyKey, changes: [newChangeOf(change)] },
      }),
    );
  return (
    <Section title={t('title')}>
      {problem && <Notice tone="danger">{problem}</Notice>}
      <ol aria-label={t('title')} className="divide-y divide-line border-y border-line">
        {changes.map((change) => {
          const theirs = conflicts.get(change.id);
          return (
            <li
              key={change.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5"
            >
              <div className="min-w-0 max-w-measure wrap-anywhere">
                {!here.has(change.id) && <span className="text-muted">{t('off')} </span>}
                {words.line(change)}
                {change.recordedBy && (
                  <span className="block text-sm text-muted">
                    {t('who', { who: change.recordedBy })}
                  </span>
                )}
              </div>
              <div className="flex flex-wrap gap-2">
                {here.has(change.id) && (
                  <Button
                    variant="quiet"
                    aria-label={t('show', { what: words.what(change) })}
                    onClick={() => onShow(change.actorId)}
                  >
                    {t('showShort')}
                  </Button>
                )}
                {open && !theirs && (
                  <Button
                    variant="quiet"
                    disabled={pending}
                    aria-label={t('remove', { what: words.what(change) })}
                    onClick={() => remove(change)}
                  >
                    {t('removeShort')}
                  </Button>
                )}
              </div>
              {theirs && (
                <div className="w-full pb-2">
                  <Notice
                    tone="warning"
                    action={
                      <div className="flex flex-wrap gap-2">
                        <Button variant="quiet" disabled={pending} onClick={() => keep(change)}>
                          {t('mine')}
                        </Button>
                        <Button variant="quiet" disabled={pending} onClick={() => remove(change)}>
                          {t('theirs')}
                        </Button>
                      </div>
                    }
                  >
                    {t('conflict', {
                      mine: words.value(change, change.to),
                      theirs: words.value(change, theirs.to),
                    })}
                  </Notice>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
