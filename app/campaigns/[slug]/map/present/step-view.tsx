'use client';

import { useMemo } from 'react';
import { Hall } from '#app/map/lit.ts';
import { PowerMapView } from '#app/map/power-map-view.tsx';
import { Beam } from '#app/ui/beam.tsx';
import { dayAt, daysOf, pictureOf } from '#lib/map/picture.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Step } from '#lib/presentations/schema.ts';
import { litOf } from './lit-of.ts';

/** What is on the wall: the view, and below it the words and the balance of that day. */
export function StepView({ map, step }: { map: PowerMap; step: Step }) {
  const hall = useMemo(() => ({ lit: litOf(step.lit) }), [step.lit]);
  return (
    <>
      <div
        className={`shrink-0 grow ${step.view === 'network' ? '' : 'lg:[zoom:1.3] 2xl:[zoom:1.6]'}`}
      >
        <Hall value={hall}>
          <PowerMapView map={map} points={[]} date={step.onDay} view={step.view} />
        </Hall>
      </div>
      <StepWords map={map} step={step} />
    </>
  );
}

/** The words of a step, as large as a hall needs, beside the balance of its day. */
export function StepWords({ map, step }: { map: PowerMap; step: Step }) {
  const { answer } = useMemo(
    () => pictureOf(map, dayAt(daysOf(map), step.onDay)),
    [map, step.onDay],
  );
  const known = answer.computable ? answer : null;
  return (
    <div className="mt-3 grid items-center gap-x-10 gap-y-4 md:grid-cols-[minmax(0,1fr)_minmax(14rem,22rem)]">
      <p className="text-[clamp(1.5rem,3vw,3.5rem)] leading-[1.2] font-semibold whitespace-pre-line wrap-anywhere hyphens-auto">
        {step.caption}
      </p>
      <Beam
        leverage={known?.leverage ?? null}
        counterLeverage={known?.counterLeverage ?? null}
        balance={known?.balance ?? null}
        size="small"
      />
    </div>
  );
}
