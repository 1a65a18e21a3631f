import type { Work } from './work.ts';

/** Kinds of result that show that a kind of work was done; power-model.md §12, Milestones. */
export const MILESTONE_TYPES = {
  agitate: ['named', 'firstPublic', 'participation', 'acknowledged', 'opponentsRespond'],
  innovate: ['checkableDemand', 'pilot', 'claimFiled', 'firstAgreement', 'evidence', 'costKnown'],
  orchestrate: [
    'coalition',
    'defection',
    'adopters',
    'targetConcedes',
    'enforcement',
    'sectorRule',
  ],
} as const satisfies Record<Work, readonly string[]>;

export type MilestoneType = (typeof MILESTONE_TYPES)[Work][number];
