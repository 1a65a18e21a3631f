import type { Fault } from './fault.ts';

/** power-model.md §9: changes in order of their days, corrections, and whose a step is. */
export const faultsInTime: Fault[] = [
  {
    name: 'setting π of a non-member makes it count like the others',
    file: 'time/fold-changes.ts',
    from: '?.weight ?? 0',
    to: '?.weight ?? 1',
    tests: ['time', 'validation'],
  },
  {
    name: 'a capacity set for a pair that had none brings a share with it',
    file: 'time/fold-changes.ts',
    from: 'share: 0, capacity: 0 }',
    to: 'share: to, capacity: 0 }',
    tests: ['time', 'validation'],
  },
  {
    name: 'days are taken from the last to the first',
    file: 'time/series.ts',
    from: 'a.date < b.date ? -1 : a.date > b.date ? 1 : 0',
    to: 'a.date < b.date ? 1 : a.date > b.date ? -1 : 0',
    tests: ['time', 'validation'],
  },
  {
    name: 'the model of a day leaves out what happened on it',
    file: 'time/series.ts',
    from: 'day <= date',
    to: 'day < date',
    tests: ['leverage', 'validation'],
  },
  {
    name: 'what was corrected still stands',
    file: 'time/standing.ts',
    from: 'log.filter(({ id }) => !superseded.has(id))',
    to: 'log.filter(() => true)',
    tests: ['time'],
  },
  {
    name: 'all coalitions weigh the same (Banzhaf’s value, which does not add up)',
    file: 'time/shapley.ts',
    from: '(weights[size - 1]! * size) / (players - size)',
    to: 'weights[size - 1]!',
    tests: ['time'],
  },
  {
    name: 'a day is divided in listed order and called exact',
    file: 'time/attribute-day.ts',
    from: 'const parts = exact\n',
    to: 'const parts = exact && active.length < 2\n',
    tests: ['time'],
  },
  {
    name: 'events that changed nothing take places of the six',
    file: 'time/attribute-day.ts',
    from: '[...new Set(caused.map(({ cause }) => cause))].sort((a, b) => a - b)',
    to: 'Array.from({ length: causes }, (_, cause) => cause)',
    tests: ['time'],
  },
  {
    name: 'what each adds in turn is measured from the start',
    file: 'time/attribute-day.ts',
    from: 'now - worths[at]![i]!',
    to: 'now - worths[0]![i]!',
    tests: ['time'],
  },
  {
    name: 'the last day of a period is left out of its ledger',
    file: 'time/bookkeeping.ts',
    from: 'date > period.to',
    to: 'date >= period.to',
    tests: ['time'],
  },
];
