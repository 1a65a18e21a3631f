import type { Fault } from './fault.ts';

/** power-model.md §§4–5: leverage, counter-leverage, ceiling, balance, and what explains them. */
export const faultsInLeverage: Fault[] = [
  {
    name: 'the target presses itself: its τ is not 0',
    file: 'leverage/leverage.ts',
    from: 'passes: (k) => !member[k] && k !== target',
    to: 'passes: (k) => !member[k]',
    tests: ['leverage', 'validation'],
  },
  {
    name: 'pressure passes through members',
    file: 'leverage/leverage.ts',
    from: 'passes: (k) => !member[k] && k !== target',
    to: 'passes: (k) => k !== target',
    tests: ['leverage', 'validation'],
  },
  {
    name: 'the ceiling keeps the participation there is',
    file: 'leverage/leverage.ts',
    from: 'leverage(model, all, all)',
    to: 'leverage(model, model.pi, all)',
    tests: ['leverage', 'validation'],
  },
  {
    name: 'the ceiling keeps the transmissions there are',
    file: 'leverage/leverage.ts',
    from: 'leverage(model, all, all)',
    to: 'leverage(model, all, model.tau)',
    tests: ['leverage', 'validation'],
  },
  {
    name: 'members transmit the target’s pressure to one another',
    file: 'leverage/counter-leverage.ts',
    from: 'passes: (k) => !member[k] && k !== target',
    to: 'passes: (k) => k !== target',
    tests: ['leverage', 'validation'],
  },
  {
    name: 'counter-leverage goes by τ in place of τ′',
    file: 'leverage/counter-leverage.ts',
    from: 'transmission: model.tauBack',
    to: 'transmission: model.tau',
    tests: ['leverage', 'validation'],
  },
  {
    name: 'counter-leverage is unweighted',
    file: 'index-model.ts',
    from: ', m.weight, 0)',
    to: ', 1, 0)',
    tests: ['leverage', 'validation'],
  },
  {
    name: 'the balance is the other side’s',
    file: 'leverage/balance.ts',
    from: 'leverage / both',
    to: 'counterLeverage / both',
    tests: ['leverage', 'validation'],
  },
  {
    name: 'what is direct is counted as indirect too',
    file: 'leverage/analyze-model.ts',
    from: 'indirect: Math.max(0, L - direct[model.target]!)',
    to: 'indirect: L',
    tests: ['leverage', 'validation'],
  },
  {
    name: 'what is mobilised is measured the wrong way round',
    file: 'leverage/analyze-model.ts',
    from: 'L / highest',
    to: 'highest / L',
    tests: ['leverage', 'validation'],
  },
];
