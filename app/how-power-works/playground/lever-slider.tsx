import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '#app/ui/button.tsx';
import { Slider } from '#app/ui/slider.tsx';
import { type Strategy, StrategyBadge } from '#app/ui/strategy-badge.tsx';
import { levers } from './two-actors.ts';

const places = [0, 1, 2, 3, 4];

/** One of the four arguments of power between two, and the strategy that moves it. */
export function LeverSlider({
  strategy,
  place,
  said,
  onSlide,
  onStep,
}: {
  strategy: Strategy;
  place: number;
  /** What the last thing done here changed; empty when it was done elsewhere. */
  said: string;
  onSlide: (place: number) => void;
  onStep: () => void;
}) {
  const t = useTranslations('playground');
  const model = useTranslations('model');
  const names = useTranslations('common.strategies');
  const up = levers[strategy].towards === 1;
  const Arrow = up ? ArrowUp : ArrowDown;
  const wordAt = (at: number) => {
    const lever = levers[strategy];
    if (lever.scale === 'importance')
      return model(`importance.${lever.points[at]?.word ?? 'none'}`);
    return model(`outside.${lever.points[at]?.word ?? 'nothing'}`);
  };
  return (
    <div className="min-w-0 border-t border-line pt-4">
      <Slider
        label={t(`sliders.${strategy}`)}
        value={place}
        max={4}
        marks={places}
        valueText={wordAt(place)}
        onChange={onSlide}
      />
      <div aria-hidden className="-mt-2 flex justify-between gap-4 text-sm text-muted">
        <span>{wordAt(0)}</span>
        <span className="text-end">{wordAt(4)}</span>
      </div>
      <p className="mt-3">
        <StrategyBadge strategy={strategy} long />
      </p>
      <div className="mt-2">
        <Button
          variant="quiet"
          icon={<Arrow aria-hidden className="size-4 shrink-0" />}
          onClick={onStep}
        >
          <span>
            {t.rich(up ? 'step.up' : 'step.down', {
              strategy: names(`${strategy}.word`),
              of: (words) => <span className="sr-only">{words}</span>,
            })}
          </span>
        </Button>
      </div>
      <p role="status" className="mt-2 max-w-measure">
        {said}
      </p>
    </div>
  );
}
