'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { useUnpacked } from '#app/map/use-unpacked.ts';
import { Notice } from '#app/ui/notice.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Step } from '#lib/presentations/schema.ts';
import { useChanged } from '../use-changed.ts';
import { useEdit } from '../use-edit.ts';
import { StepForm } from './step-form.tsx';
import { StepRow } from './step-row.tsx';

/** The steps in order: moved by buttons or keys, changed, taken out and put back. */
export function StepList({
  campaignId,
  packed,
  steps,
}: {
  campaignId: string;
  /** The map, as it was packed. */
  packed: string;
  steps: Step[];
}) {
  const t = useTranslations('present');
  const map = useUnpacked(packed);
  const toast = useToast();
  const router = useRouter();
  const [opened, setOpened] = useState<string | null>(null);
  const { send, refusal } = useEdit(() => {});
  const move = (step: Step, from: number, to: number) => {
    if (to < 0 || to >= steps.length) return;
    send(async (idempotencyKey) => {
      await api.presentations.moveStep({ campaignId, idempotencyKey, stepId: step.id, to });
      toast({ message: t('moved', { from: from + 1, to: to + 1 }) });
    });
  };
  const restore = async (stepId: string) => {
    const idempotencyKey = crypto.randomUUID();
    await api.presentations.restoreStep({ campaignId, idempotencyKey, stepId });
    router.refresh();
  };
  const remove = (step: Step, number: number) =>
    send(async (idempotencyKey) => {
      await api.presentations.removeStep({ campaignId, idempotencyKey, stepId: step.id });
      toast({
        message: t('removed', { number }),
        undo: () => void restore(step.id).catch(() => toast({ message: t('undoFailed') })),
      });
    });
  const onKeyDown = (event: KeyboardEvent, step: Step, index: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || !by) return;
    event.preventDefault();
    move(step, index, index + by);
  };
  const index = steps.findIndex(({ id }) => id === opened);
  const step = steps[index];
  return (
    <>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <ol aria-label={t('steps')} className="grid max-w-200 gap-3">
        {steps.map((one, at) => (
          <StepRow
            key={one.id}
            step={one}
            number={at + 1}
            last={at === steps.length - 1}
            onMove={(by) => move(one, at, at + by)}
            onEdit={() => setOpened(one.id)}
            onRemove={() => remove(one, at + 1)}
            onKeyDown={(event) => onKeyDown(event, one, at)}
          />
        ))}
      </ol>
      <p className="text-sm text-muted">{t('keys')}</p>
      {step && (
        <EditStep
          key={step.id}
          {...{ campaignId, map, step }}
          number={index + 1}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

function EditStep({
  campaignId,
  map,
  step,
  number,
  onClose,
}: {
  campaignId: string;
  map: PowerMap;
  step: Step;
  number: number;
  onClose: () => void;
}) {
  const t = useTranslations('present');
  const { send, pending, refusal } = useEdit(onClose);
  // As it was when the form was opened: what someone else saves meanwhile is not written over.
  const [{ id, version, ...start }] = useState(step);
  return (
    <StepForm
      title={t('editTitle', { number })}
      {...{ map, start, pending, refusal, onClose }}
      changed={useChanged(String(step.version))}
      onSave={(content) =>
        send((idempotencyKey) =>
          api.presentations.editStep({
            ...{ campaignId, idempotencyKey, stepId: id, version },
            ...content,
          }),
        )
      }
    />
  );
}
