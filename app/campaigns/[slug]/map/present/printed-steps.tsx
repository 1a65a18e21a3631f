'use client';

import { useTranslations } from 'next-intl';
import { Hall } from '#app/map/lit.ts';
import { PowerMapView } from '#app/map/power-map-view.tsx';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Step } from '#lib/presentations/schema.ts';
import { useDayText } from '../presentation/use-day-text.ts';
import { litOf } from './lit-of.ts';
import { StepWords } from './step-view.tsx';
import { usePrinting } from './use-printing.ts';

/** Each step on a page of its own. Drawn only while the page is printed: all at once they would be slow. */
export function PrintedSteps({
  title,
  map,
  steps,
}: {
  title: string;
  map: PowerMap;
  steps: Step[];
}) {
  const t = useTranslations('present.show');
  const dayText = useDayText();
  if (!usePrinting()) return null;
  return (
    <div className="hidden px-6 print:block">
      {steps.map((step, index) => {
        return (
          <section
            key={step.id}
            className="break-after-page break-inside-avoid last:break-after-auto"
          >
            <h2 className="mb-3 text-lg">
              {title} · {t('counter', { number: index + 1, count: steps.length })}
              <span className="block font-sans text-base font-normal">{dayText(step.onDay)}</span>
            </h2>
            <Hall value={{ lit: litOf(step.lit), paper: true }}>
              <PowerMapView map={map} points={[]} date={step.onDay} view={step.view} />
            </Hall>
            <StepWords map={map} step={step} />
          </section>
        );
      })}
    </div>
  );
}
