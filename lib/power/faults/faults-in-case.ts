import type { Fault } from './fault.ts';

/** case-format.md: what a file means and what it is refused for. */
export const faultsInCase: Fault[] = [
  {
    name: 'a capacity that is not given is 0 in place of the share',
    file: 'case-file/model-of-case.ts',
    from: 'capacity = share',
    to: 'capacity = 0',
    tests: ['case-file'],
  },
  {
    name: 'the weights of members are lost on reading',
    file: 'case-file/model-of-case.ts',
    from: '({ actor, pi, weight })),',
    to: '({ actor, pi, weight: weight > 0 ? 1 : 0 })),',
    tests: ['validation', 'case-file'],
  },
];
