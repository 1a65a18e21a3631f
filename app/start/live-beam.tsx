'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { Beam } from '#app/ui/beam.tsx';
import { tryAnalyze } from '#lib/power/leverage/try-analyze.ts';
import { draftModel } from '#lib/start/draft-map.ts';
import { answersOf, type Draft } from './draft.ts';

/** The balance as far as the answers give one, worked out here in the browser. */
export function LiveBeam({ draft }: { draft: Draft }) {
  const t = useTranslations('start.beam');
  const answer = useMemo(() => {
    const model = draft.target && draft.group ? draftModel(answersOf(draft)) : null;
    return model && tryAnalyze(model);
  }, [draft]);
  const found = answer?.computable ? answer : null;
  return (
    <aside aria-label={t('label')} className="border-t border-line pt-6 md:border-t-0 md:pt-0">
      <Beam
        leverage={found?.leverage ?? null}
        counterLeverage={found?.counterLeverage ?? null}
        balance={found?.balance ?? null}
        sentence={found ? t('soFar') : t('notYet')}
      />
    </aside>
  );
}
