'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { Timestamp } from '#app/ui/timestamp.tsx';
import type { ImportState } from '#lib/map/import/schema.ts';
import { importSteps } from '#lib/map/import/words.ts';
import { ProblemList } from './problems.tsx';

/** One file: who, when, how far, and what came of it. */
export function ImportRow({ one, onTakeBack }: { one: ImportState; onTakeBack: () => void }) {
  const t = useTranslations('importing');
  const refusals = useTranslations('refusals');
  const { name, by, at, state, step, refused } = one;
  const done = step ? importSteps.indexOf(step) : 0;
  return (
    <li className="grid gap-2 py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <span className="min-w-0 wrap-anywhere">
          <bdi>{name}</bdi>
          <span className="block text-sm text-muted">
            {by && (
              <>
                <bdi>{by}</bdi>
                {' · '}
              </>
            )}
            <Timestamp value={at} />
            {' · '}
            <span className={state === 'failed' ? 'font-semibold text-danger' : undefined}>
              {t(`jobs.state.${state}`)}
            </span>
          </span>
        </span>
        {state === 'done' && (
          <Button variant="quiet" aria-label={t('takeBackNamed', { name })} onClick={onTakeBack}>
            {t('takeBack')}
          </Button>
        )}
      </div>
      {state === 'running' && (
        <div role="status" className="grid gap-1 text-sm">
          <span>{t(`jobs.step.${step ?? 'none'}`)}</span>
          <div
            role="progressbar"
            aria-label={t('jobs.progress', { name })}
            aria-valuenow={done}
            aria-valuemin={0}
            aria-valuemax={importSteps.length}
            className="h-2.5 w-full max-w-sm overflow-hidden rounded-full bg-line"
          >
            <div
              className="h-full bg-accent transition-[width]"
              style={{ width: `${((done + 0.5) / importSteps.length) * 100}%` }}
            />
          </div>
          <span className="text-muted">
            {t('jobs.stepOf', { step: done + 1, count: importSteps.length })}
          </span>
        </div>
      )}
      {refused && (
        <div className="grid max-w-2xl gap-2 text-sm">
          <p>
            {refusals(refused.reason as Parameters<typeof refusals>[0], refused.values)}{' '}
            {t('jobs.again')}
          </p>
          {refused.fields && <ProblemList fields={refused.fields} />}
        </div>
      )}
    </li>
  );
}
