'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { ConfirmDialog } from '#app/ui/confirm-dialog.tsx';
import { Link } from '#app/ui/link.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { api } from '#lib/api/client.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import { onMap } from '#lib/scenarios/apply.ts';
import { movedOn } from '#lib/scenarios/branch.ts';
import type { Scenario } from '#lib/scenarios/schema.ts';
import { useCommand } from '../../settings/use-command.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { RenameForm } from './rename-form.tsx';

const utc = { dateStyle: 'medium', timeZone: 'UTC' } as const;

/** What the scenario is called, who sees it, how it ended, and what can be done with it as a whole. */
export function ScenarioHead({
  campaignId,
  base,
  map,
  real,
  scenario,
  name,
  editable,
  fits,
}: {
  campaignId: string;
  base: string;
  map: PowerMap;
  /** Without the scenario. */
  real: PowerMap;
  scenario: Scenario;
  name: Naming;
  editable: boolean;
  fits: boolean;
}) {
  const t = useTranslations('scenarios');
  const format = useFormatter();
  const { run, pending, problem } = useCommand();
  const [dialog, setDialog] = useState<'merge' | 'rename' | 'discard' | 'undoMerge' | null>(null);
  const { id: scenarioId, status, shared, mine, onDate, mergedOn } = scenario;
  const day = (date: string) => format.dateTime(new Date(`${date}T00:00:00Z`), utc);
  const close = () => setDialog(null);
  const press = (what: 'undo' | 'discard' | 'restore' | 'undoMerge') =>
    run((key) => api.scenarios[what]({ campaignId, scenarioId, idempotencyKey: key }));
  const share = () =>
    run((idempotencyKey) =>
      api.scenarios.share({ campaignId, scenarioId, idempotencyKey, shared: !shared }),
    );
  const quiet = (label: string, onClick: () => void) => (
    <Button variant="quiet" disabled={pending} onClick={onClick}>
      {label}
    </Button>
  );
  const { on, off } = movedOn(real, scenario);
  const acts = on.length + off.length + onMap(map, scenario.changes).length > 0;
  return (
    <div className="grid gap-3">
      <Link className="link w-fit py-1 text-sm" href={`${base}/scenarios`}>
        {t('back')}
      </Link>
      <h1 className="text-2xl wrap-anywhere">
        <bdi>{scenario.name}</bdi>
      </h1>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-muted">
        {scenario.author && <span>{t('by', { author: scenario.author })}</span>}
        <span>{t(shared ? 'shared' : 'mine')}</span>
        <span>{onDate ? t('on', { day: day(onDate) }) : t('onLatest')}</span>
      </p>
      {problem && <Notice tone="danger">{problem}</Notice>}
      {status === 'merged' && (
        <Notice
          tone="success"
          action={editable && quiet(t('undoMerge'), () => setDialog('undoMerge'))}
        >
          {t('merged')}{' '}
          {mergedOn && (
            <Link className="link" href={`${base}/map?on=${mergedOn}`}>
              {t('mergedLink', { day: day(mergedOn) })}
            </Link>
          )}
        </Notice>
      )}
      {status === 'discarded' && (
        <Notice action={editable && quiet(t('restore'), () => void press('restore'))}>
          {t('discarded')}
        </Notice>
      )}
      {editable && status === 'open' && (
        <div className="screen-only flex flex-wrap gap-2">
          <Button disabled={!fits || !acts} onClick={() => setDialog('merge')}>
            {t('merge')}
          </Button>
          {mine && quiet(t(shared ? 'unshare' : 'share'), () => void share())}
          {scenario.undoable && quiet(t('undo'), () => void press('undo'))}
          {quiet(t('rename'), () => setDialog('rename'))}
          {quiet(t('discard'), () => setDialog('discard'))}
        </div>
      )}
      {dialog === 'rename' && <RenameForm {...{ campaignId, scenario }} onClose={close} />}
      {dialog === 'merge' && (
        <MergeDialog {...{ campaignId, map, real, scenario, name }} onClose={close} />
      )}
      {(['discard', 'undoMerge'] as const).map((what) => (
        <ConfirmDialog
          key={what}
          open={dialog === what}
          onOpenChange={close}
          title={t(`${what}Title`)}
          confirmLabel={t(what)}
          pending={pending}
          onConfirm={() => void press(what).then(close)}
        >
          {t(`${what}What`)}
        </ConfirmDialog>
      ))}
    </div>
  );
}
