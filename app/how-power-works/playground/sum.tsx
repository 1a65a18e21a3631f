import { useTranslations } from 'next-intl';
import { DescriptionList } from '#app/ui/description-list.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import type { Dyad } from '#lib/power/dependence/dyad.ts';
import { imbalanceWord, mutualWord, readingOf } from './judge.ts';

/** What both sides' power comes to, in words. */
export function Sum({ standing }: { standing: Dyad }) {
  const t = useTranslations('playground');
  const hundred = useTranslations('common.ofHundred');
  const { power, counterPower, imbalance, mutual, floor } = standing;
  // The difference of the two numbers as they are shown, so that it can be checked against them.
  const points = Math.abs(ofHundred(power).count - ofHundred(counterPower).count);
  return (
    <div className="max-w-measure">
      <h3 className="mb-3 text-md">{t('sum.title')}</h3>
      <DescriptionList
        items={[
          {
            term: t('sum.imbalance'),
            description: t(`imbalanceWords.${imbalanceWord(imbalance)}`, { points }),
          },
          { term: t('sum.mutual'), description: t(`mutualWords.${mutualWord(mutual)}`) },
          {
            term: t('sum.floor'),
            description: t('floorWords', { floor: hundred('phrase', ofHundred(floor)) }),
          },
        ]}
      />
      <p className="mt-4 font-semibold">{t(`reading.${readingOf(standing)}`)}</p>
    </div>
  );
}
