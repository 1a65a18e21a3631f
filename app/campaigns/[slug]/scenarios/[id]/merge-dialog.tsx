'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Naming } from '#lib/map/sentences/arrow-sentences.ts';
import { conflictsOf, onMap } from '#lib/scenarios/apply.ts';
import type { Scenario } from '#lib/scenarios/schema.ts';
import { useEdit } from '../../map/use-edit.ts';
import { type MergePlan, MergePlanFields } from './merge-plan-fields.tsx';
import { Namesakes } from './namesakes.tsx';
import { useMoved } from './use-moved.ts';
import { useTriedWords } from './use-tried-words.ts';

/** Shows what a merge records, and asks from which day, how sure, and what happens: once for all, or one by one. */
export function MergeDialog({
  campaignId,
  map,
  real,
  scenario,
  name,
  onClose,
}: {
  campaignId: string;
  map: PowerMap;
  /** Without the scenario. */
  real: PowerMap;
  scenario: Scenario;
  name: Naming;
  onClose: () => void;
}) {
  const t = useTranslations('scenarios.mergeForm');
  const tried = useTranslations('scenarios.moved');
  const common = useTranslations('common');
  const toast = useToast();
  const words = useTriedWords(map, name);
  const { send, pending, refusal } = useEdit(onClose);
  const [all, setAll] = useState<MergePlan>(() => ({
    day: scenario.onDate ?? new Date().toISOString().slice(0, 10),
    ...{ confidence: 'judged', title: '', role: 'agitate' },
  }));
  const [own, setOwn] = useState<ReadonlyMap<string, MergePlan>>(new Map());
  const changes = onMap(map, scenario.changes);
  const moved = useMoved(real, scenario, name).filter(({ idle }) => !idle);
  const conflicts = conflictsOf(map, scenario.changes).length;
  const entries = changes.map(({ id }) => {
    const { day, confidence, title, role } = own.get(id) ?? all;
    const happening = title.trim() ? { happening: { title: title.trim(), role } } : {};
    return { changeId: id, effectiveOn: day, confidence, ...happening };
  });
  const merge = () =>
    send(async (idempotencyKey) => {
      await api.scenarios.merge({
        ...{ campaignId, scenarioId: scenario.id, idempotencyKey, entries },
        moved: moved.map(({ id }) => id),
      });
      toast({ message: t('done') });
    });
  const set = (id: string, plan: MergePlan | null) =>
    setOwn((before) => {
      const next = new Map(before);
      if (plan) next.set(id, plan);
      else next.delete(id);
      return next;
    });
  return (
    <Dialog
      open
      side
      onOpenChange={(open) => !open && onClose()}
      title={t('title')}
      description={t('what', { name: scenario.name })}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {common('cancel')}
          </Button>
          <Button
            pending={pending}
            disabled={entries.some(({ effectiveOn }) => effectiveOn === '')}
            onClick={merge}
          >
            {t('submit', { count: changes.length + moved.length })}
          </Button>
        </>
      }
    >
      <div className="grid gap-5">
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        {conflicts > 0 && <Notice tone="warning">{t('conflicts', { count: conflicts })}</Notice>}
        <Namesakes {...{ real, scenario }} />
        {changes.length > 0 && <MergePlanFields plan={all} onChange={setAll} />}
        {moved.length > 0 && (
          <ul aria-label={tried('title')} className="list-disc ps-5">
            {moved.map(({ id, line }) => (
              <li key={id} className="wrap-anywhere">
                {line}
              </li>
            ))}
          </ul>
        )}
        <ul aria-label={t('title')} className="divide-y divide-line border-y border-line">
          {changes.map((change) => {
            const plan = own.get(change.id);
            return (
              <li key={change.id} className="grid gap-3 py-3">
                <p className="wrap-anywhere">{words.line(change)}</p>
                <Button
                  variant="quiet"
                  aria-pressed={plan !== undefined}
                  aria-label={`${t('own')}: ${words.what(change)}`}
                  onClick={() => set(change.id, plan ? null : all)}
                >
                  {t('own')}
                </Button>
                {plan && (
                  <MergePlanFields
                    plan={plan}
                    about={words.what(change)}
                    onChange={(next) => set(change.id, next)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </Dialog>
  );
}
