'use client';

import { RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Beam } from '#app/ui/beam.tsx';
import { Button } from '#app/ui/button.tsx';
import { ofHundred } from '#app/ui/of-hundred.ts';
import { importancePoints } from '#lib/map/sentences/words.ts';
import { ExactNumbers } from './exact-numbers.tsx';
import { LeverSlider } from './lever-slider.tsx';
import { Sum } from './sum.tsx';
import { reasonsAt, standingAt } from './two-actors.ts';
import { usePlay } from './use-play.ts';

/** Their need of us stands under our arm of the beam, ours of them under theirs. */
const sides = [
  { side: 'theirs', strategies: ['attraction', 'consolidation'] },
  { side: 'ours', strategies: ['withdrawal', 'expansion'] },
] as const;

/** Two actors, four sliders, four strategies: what they do to the beam, worked out here in the browser. */
export function Playground() {
  const t = useTranslations('playground');
  const importance = useTranslations('model.importanceAs');
  const hundred = useTranslations('common.ofHundred');
  const { places, saidAbout, slide, step, reset } = usePlay();
  const standing = standingAt(places);
  const reasons = reasonsAt(places);
  const phrase = (share: number) => hundred('phrase', ofHundred(share));
  const dependence = { theirs: standing.power, ours: standing.counterPower };
  const need = { theirs: places.attraction, ours: places.withdrawal };
  return (
    <div className="grid gap-8">
      <div className="z-10 -mx-5 border-b border-line bg-paper px-5 py-3 md:mx-0 md:border-0 md:px-0 max-md:[@media(min-height:40rem)]:sticky max-md:[@media(min-height:40rem)]:top-0">
        <div className="mx-auto max-w-72 md:max-w-none">
          <Beam
            leverage={standing.power}
            counterLeverage={standing.counterPower}
            balance={standing.share}
            labels={{ us: t('labels.us'), them: t('labels.them') }}
            sentence={
              <span className="font-semibold">
                {t('balance', { balance: phrase(standing.share) })}
              </span>
            }
          />
        </div>
      </div>
      {/* What takes the focus must not come to stand behind the beam. */}
      <div className="grid gap-x-10 gap-y-10 md:grid-cols-2 max-md:[&_[role=slider]]:scroll-mt-80 max-md:[&_button]:scroll-mt-80">
        {sides.map(({ side, strategies }) => (
          <section key={side} aria-labelledby={`side-${side}`} className="grid content-start gap-4">
            <h3 id={`side-${side}`} className="text-md">
              {t(`sides.${side}`)}
            </h3>
            <div className="md:min-h-28">
              <p className="font-semibold">
                {t(`hangs.${side}`, { part: phrase(dependence[side]) })}
              </p>
              <p className="mt-1 text-muted">
                {t(`because.${side}`, {
                  part: phrase(reasons[side]?.irreplaceable ?? 0),
                  importance: importance(importancePoints[need[side]]?.word ?? 'none'),
                })}
              </p>
            </div>
            {strategies.map((strategy) => (
              <LeverSlider
                key={strategy}
                strategy={strategy}
                place={places[strategy]}
                said={saidAbout(strategy)}
                onSlide={(place) => slide(strategy, place)}
                onStep={() => step(strategy)}
              />
            ))}
          </section>
        ))}
      </div>
      <Sum standing={standing} />
      <div>
        <ExactNumbers places={places} />
        <div className="mt-3 flex flex-wrap items-center gap-4">
          <Button
            variant="quiet"
            icon={<RotateCcw aria-hidden className="size-4" />}
            onClick={reset}
          >
            {t('reset')}
          </Button>
          <p role="status" className="text-muted">
            {saidAbout('reset')}
          </p>
        </div>
      </div>
    </div>
  );
}
