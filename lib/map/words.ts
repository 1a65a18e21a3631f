export const sides = [
  'movement',
  'ally',
  'neutral',
  'opponent',
  'target',
  'secondary_target',
] as const;

export const roles = [
  'agitate',
  'innovate',
  'orchestrate',
  'opponent',
  'exogenous',
  'outcome',
] as const;

export const strategies = [
  'attraction',
  'consolidation',
  'withdrawal',
  'expansion',
  'none',
] as const;

export const confidences = ['documented', 'judged', 'guessed'] as const;

export const parameters = ['v', 'o', 's', 'k', 'pi', 'tau', 'tau_back', 'position'] as const;
