'use client';

import { useContext, useState } from 'react';
import { type confidences, roles } from '#lib/map/words.ts';
import { ScenarioContext } from './scenario-context.ts';

/** Since when something holds, how sure one is, and from which source: asked with every change. */
export type Basis = {
  since: 'start' | 'day';
  day: string;
  confidence: (typeof confidences)[number];
  source: string;
  /** What happened that day; empty when only the map was corrected. */
  title: string;
  role: (typeof roles)[number];
};

/** In a scenario everything holds on its day, and is dated when it is merged. */
export function useBasis(dated: boolean) {
  const scenario = useContext(ScenarioContext);
  const today = new Date().toISOString().slice(0, 10);
  const [basis, setBasis] = useState<Basis>(() => ({
    since: (scenario ? scenario.day !== null : dated) ? 'day' : 'start',
    day: scenario?.day ?? today,
    confidence: 'judged',
    source: '',
    title: '',
    role: 'agitate',
  }));
  const change = (part: Partial<Basis>) => setBasis((before) => ({ ...before, ...part }));
  return { basis, change };
}

export const effectiveOn = ({ since, day }: Basis) => (since === 'start' ? null : day);

/** The same in the words of the API. */
export function basisInput(basis: Basis) {
  const { confidence, source, title, role, day } = basis;
  const sourced = source.trim() ? { source: source.trim() } : {};
  const happened = basis.since === 'day' && title.trim() !== '';
  return {
    ...{ confidence, ...sourced, effectiveOn: effectiveOn(basis) },
    ...(happened && { happening: { title: title.trim(), role, happenedOn: day, ...sourced } }),
  };
}

export const roleOf = (value: string) => roles.find((role) => role === value) ?? 'agitate';
