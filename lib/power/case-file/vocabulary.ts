/** The words that a power-case/1 file may use where the format lists them. */
export const SCHEMA = 'power-case/1';

export const SIDES = [
  'movement',
  'ally',
  'neutral',
  'opponent',
  'target',
  'secondary_target',
] as const;

export const ROLES = [
  'agitate',
  'innovate',
  'orchestrate',
  'opponent',
  'exogenous',
  'outcome',
] as const;

export const STRATEGIES = [
  'attraction',
  'consolidation',
  'withdrawal',
  'expansion',
  'none',
] as const;
