import type { Fault } from './fault.ts';

/** power-model.md §11 and the metrics of ties. */
export const faultsInExchange: Fault[] = [
  {
    name: 'who has nobody else to turn to gets half all the same',
    file: 'exchange/balanced-outcome.ts',
    from: 'shares[k] = ONE;',
    to: 'shares[k] = HALF;',
    tests: ['exchange', 'validation'],
  },
  {
    name: 'an outcome need not be stable to be called balanced',
    file: 'exchange/unbalanced-at.ts',
    from: '!settled || !stable',
    to: '!settled',
    tests: ['exchange', 'validation'],
  },
  {
    name: 'being tied to the powerful helps where it hurts: the sign of β turned',
    file: 'exchange/bonacich.ts',
    from: 'own - beta * sums[i]!',
    to: 'own + beta * sums[i]!',
    tests: ['exchange', 'validation', 'ties'],
  },
  {
    name: 'paths of two steps count for one’s power, not against it',
    file: 'exchange/power-index.ts',
    from: 'length % 2 === 1 ? paths : -paths',
    to: 'paths',
    tests: ['exchange', 'validation'],
  },
  {
    name: 'the power equation leaves α out',
    file: 'exchange/power-equation.ts',
    from: 'sum[i]! + alpha * d[i]!',
    to: 'sum[i]! + 1e-9 * d[i]!',
    tests: ['exchange', 'validation'],
  },
  {
    name: 'every pair of an undirected network counts twice in betweenness',
    file: 'ties/tie-metrics.ts',
    from: 'betweenness: between[i]! * once',
    to: 'betweenness: between[i]!',
    tests: ['ties', 'validation'],
  },
  {
    name: 'who stands between two that know each other is called a broker',
    file: 'ties/brokerage.ts',
    from: 'c !== a && !direct.has(c)',
    to: 'c !== a',
    tests: ['ties'],
  },
];
