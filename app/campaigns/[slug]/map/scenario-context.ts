'use client';

import { createContext } from 'react';

/** The scenario that the forms of the map save to, rather than to the map itself. */
export type InScenario = {
  scenarioId: string;
  /** The day on which what is tried holds; null is from the start. */
  day: string | null;
};

/** Null: what is saved is recorded on the map. */
export const ScenarioContext = createContext<InScenario | null>(null);
