'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { api } from '#lib/api/client.ts';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import type { Scenario } from '#lib/scenarios/schema.ts';
import { useCommand } from '../../settings/use-command.ts';

/** Who comes in, and who is taken off the map, each to be taken back. */
export function ActorChanges({
  campaignId,
  scenario: { id: scenarioId, added, removed },
  name,
  open,
  onShow,
}: {
  campaignId: string;
  scenario: Scenario;
  name: Naming;
  open: boolean;
  /** Finds somebody on the maps. */
  onShow: (actorId: string) => void;
}) {
  const t = useTranslations('scenarios');
  const { run, pending, problem } = useCommand();
  const rows = [
    ...added.map((one) => ({ id: one.id, line: t('actors.added', { name: one.name }) })),
    ...removed.map((id) => ({ id, line: t('actors.removed', { name: name.actor(id) }) })),
  ];
  if (rows.length === 0) return null;
  const back = (actorId: string) =>
    run((idempotencyKey) => {
      const press = { campaignId, scenarioId, idempotencyKey, actorId };
      return removed.includes(actorId)
        ? api.scenarios.restoreActor(press)
        : api.scenarios.removeActor(press);
    });
  return (
    <div className="grid gap-2">
      {problem && <Notice tone="danger">{problem}</Notice>}
      <ul aria-label={t('actors.title')} className="divide-y divide-line border-y border-line">
        {rows.map(({ id, line }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5"
          >
            <span className="min-w-0 max-w-measure wrap-anywhere">{line}</span>
            <span className="flex flex-wrap gap-2">
              <Button
                variant="quiet"
                aria-label={t('changes.show', { what: line })}
                onClick={() => onShow(id)}
              >
                {t('changes.showShort')}
              </Button>
              {open && (
                <Button
                  variant="quiet"
                  disabled={pending}
                  aria-label={t('actors.backNamed', { what: line })}
                  onClick={() => void back(id)}
                >
                  {t('actors.back')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
