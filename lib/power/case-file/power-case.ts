import type { Change } from '#lib/power/model.ts';
import type { ROLES, SCHEMA, SIDES, STRATEGIES } from './vocabulary.ts';

/**
 * A power-case/1 file as it was written: defaults are not filled in, and keys that the format does not know
 * are still there at run time, so that exporting gives back what was imported.
 */
export type PowerCase = {
  schema: typeof SCHEMA;
  id: string;
  title: string;
  question?: string;
  demand?: string;
  estimate_note?: string;
  sources: Record<string, string>;
  actors: CaseActor[];
  resources: { id: string; name: string; kind: string; essential?: boolean }[];
  values: { actor: string; resource: string; v: number; source?: string }[];
  supplies: CaseSupply[];
  outside: { actor: string; resource: string; capacity: number; source?: string }[];
  campaign: { target: string; members: { actor: string; pi: number; weight: number }[] };
  events: CaseEvent[];
};

export type CaseActor = {
  id: string;
  name: string;
  kind: string;
  side: (typeof SIDES)[number];
  position: number;
  influence?: number;
  base?: boolean;
  tau?: number;
  tau_back?: number;
};

export type CaseSupply = {
  to: string;
  from: string;
  resource: string;
  share: number;
  /** The share when absent. */
  capacity?: number;
  source?: string;
};

export type CaseEvent = {
  date: string;
  title: string;
  role: (typeof ROLES)[number];
  strategy?: (typeof STRATEGIES)[number];
  source?: string;
  date_confidence?: string;
  note?: string;
  changes: Change[];
};
