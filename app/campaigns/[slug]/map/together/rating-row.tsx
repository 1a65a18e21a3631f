'use client';

import { useTranslations } from 'next-intl';
import { useTogether } from '#app/map/together.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { api } from '#lib/api/client.ts';
import { parameterKey } from '#lib/map/parameter-key.ts';
import type { NewChange, PowerMap } from '#lib/map/schema.ts';
import type { Asked } from '#lib/ratings/asked-of.ts';
import { FEWEST_RATERS } from '#lib/ratings/words.ts';
import { useEdit } from '../use-edit.ts';
import { SpreadStrip } from './spread-strip.tsx';
import { useMedian } from './use-median.ts';
import { useRatingWords } from './use-rating-words.ts';

/** One parameter: what is agreed, how far apart those are who rated it, and one's own rating. */
export function RatingRow({ asked, label, map }: { asked: Asked; label: string; map: PowerMap }) {
  const t = useTranslations('together.ratings');
  const together = useTogether();
  const edit = useEdit(() => {});
  const median = useMedian(map);
  const { options, word } = useRatingWords()(asked);
  if (!together) return null;
  const { campaignId, ratings } = together;
  const key = parameterKey(asked);
  const own = ratings.own.find((row) => parameterKey(row) === key)?.value;
  const spread = ratings.spreads.find((row) => parameterKey(row) === key);
  const chosen = own === undefined ? -1 : options.findIndex((value) => word(value) === word(own));
  const rate = (index: number) =>
    edit.send((idempotencyKey) => {
      const to = options[index];
      const press = { campaignId, idempotencyKey };
      return to === undefined
        ? api.ratings.withdraw({ ...press, ...named(asked) })
        : api.ratings.rate({ ...press, opinion: changeTo(asked, to) });
    });
  const { low, median: middle, high, sd } = spread ?? {};
  const shown = low != null && middle != null && high != null;
  const most = asked.set === 'k' ? Math.max(asked.agreed, high ?? 0, asked.share, 0.01) : 1;
  const ends = asked.set === 'position' ? { from: -2, to: 2 } : { from: 0, to: most };
  // A middle between two positions is one of them.
  const agree = shown ? (asked.set === 'position' ? Math.trunc(middle) : middle) : null;
  return (
    <li className="grid gap-1 border-t border-line pt-2">
      <SelectField
        label={label}
        hint={t('agreed', { word: word(asked.agreed) })}
        error={edit.refusal ?? median.refusal}
        value={chosen < 0 ? '' : String(chosen)}
        placeholder={t('none')}
        aria-busy={edit.pending || undefined}
        onChange={({ target }) => rate(target.value === '' ? -1 : Number(target.value))}
        options={options.map((value, index) => ({ value: String(index), label: word(value) }))}
      />
      {shown && (
        <>
          <SpreadStrip {...{ low, median: middle, high, agreed: asked.agreed }} {...ends} />
          <p className="text-sm">
            {t('spread', {
              count: spread?.raters ?? 0,
              low: word(low),
              high: word(high),
              middle: word(middle),
            })}{' '}
            <span className="text-muted">{t('numbers', { low, middle, high, sd: sd ?? 0 })}</span>
          </p>
          {agree !== null && Math.abs(agree - asked.agreed) > 1e-9 && (
            <div>
              <button
                type="button"
                className="link min-h-11 text-start"
                aria-disabled={median.pending || undefined}
                onClick={() => median.take(asked, changeTo(asked, agree), spread?.raters ?? 0)}
              >
                {t('take', { word: word(agree) })}
              </button>
            </div>
          )}
        </>
      )}
      {spread && !shown && (
        <p className="text-sm text-muted">
          {t('few', { count: spread.raters, missing: FEWEST_RATERS - spread.raters })}
        </p>
      )}
    </li>
  );
}

const named = ({ set, actorId, supplierId, resourceId }: Asked) => ({
  ...{ set, actorId },
  ...(supplierId && { supplierId }),
  ...(resourceId && { resourceId }),
});

/** The change that would make a value the agreed one. */
function changeTo({ set, actorId, supplierId, resourceId }: Asked, to: number): NewChange {
  if ((set === 's' || set === 'k') && supplierId && resourceId)
    return { set, actorId, supplierId, resourceId, to };
  if (set === 'v' && resourceId) return { set, actorId, resourceId, to };
  if (set === 'pi' || set === 'tau' || set === 'position') return { set, actorId, to };
  throw new RangeError(`${set} of ${actorId} names too little to be set`);
}
