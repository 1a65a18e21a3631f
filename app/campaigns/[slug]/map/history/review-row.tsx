'use client';

import { useTranslations } from 'next-intl';
import { useAge } from '#app/map/change-context.tsx';
import { Button } from '#app/ui/button.tsx';
import { ConfidenceBadge } from '#app/ui/confidence-badge.tsx';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { recordedAgain } from '#lib/map/new-change-of.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Stale } from '#lib/map/to-review.ts';
import type { OpenForm } from '../map-forms.tsx';
import { useEdit } from '../use-edit.ts';
import { formOfChange } from './form-of-change.ts';
import { useUndo } from './undo-provider.tsx';
import { useChangeWords } from './use-change-words.ts';

/** One assessment to look at again: it is still right, or it is changed. */
export function ReviewRow({
  campaignId,
  map,
  stale: { change, effect },
  today,
  open,
}: {
  campaignId: string;
  map: PowerMap;
  stale: Stale;
  today: string;
  open: (form: OpenForm) => void;
}) {
  const t = useTranslations('mapHistory.review');
  const toast = useToast();
  const words = useChangeWords(map);
  const age = useAge();
  const { did } = useUndo();
  const { send, pending, refusal } = useEdit(() => {});
  const right = () =>
    send(async (press) => {
      await api.map.record({
        ...{ campaignId, idempotencyKey: press, ...recordedAgain(change), effectiveOn: today },
      });
      toast({ message: t('confirmed'), undo: did({ did: 'recorded', press }) });
    });
  const what = words.what(change);
  const points = Math.round(effect * 1000) / 10;
  return (
    <li className="grid gap-1 py-3">
      <p>
        {t('holds', { what, value: words.value(change) })}{' '}
        <ConfidenceBadge confidence={change.confidence} />
      </p>
      <p className="text-sm text-muted">
        {t('age', { when: age(change)?.when ?? '' })}{' '}
        {points > 0 ? t('effect', { points }) : t('noEffect')}
      </p>
      {refusal && (
        <p role="alert" className="text-danger">
          {refusal}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="quiet"
          pending={pending}
          aria-label={t('rightOf', { what })}
          onClick={right}
        >
          {t('right')}
        </Button>
        <Button
          variant="quiet"
          aria-label={t('changeOf', { what })}
          onClick={() => open(formOfChange(map, change))}
        >
          {t('change')}
        </Button>
      </div>
    </li>
  );
}
