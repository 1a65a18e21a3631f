import type { Fault } from './fault.ts';

/** power-model.md §6: slopes, and the engine that keeps a model solved. */
export const faultsInGradient: Fault[] = [
  {
    name: 'a member acts on the alternatives to the bloc as if it took no part',
    file: 'gradient/need-slopes.ts',
    from: 'byAlternatives * (1 - pi[j]!)',
    to: 'byAlternatives',
    tests: ['gradient'],
  },
  {
    name: 'taking part does not remove a member from the alternatives: a term left out',
    file: 'gradient/need-slopes.ts',
    from: ' - byAlternatives * needs.capacity[q]!',
    to: '',
    tests: ['gradient'],
  },
  {
    name: 'the slope by alternatives has its sign turned',
    file: 'dependence/irreplaceable-share.ts',
    from: '-((share / (share + alternatives)) ** 2)',
    to: '(share / (share + alternatives)) ** 2',
    tests: ['gradient'],
  },
  {
    name: 'what the target itself is depended on for counts for nothing in the slopes of G',
    file: 'gradient/slopes.ts',
    from: '  beyond[model.target] = 1;\n',
    to: '',
    tests: ['gradient'],
  },
  {
    name: 'a draw that takes a row above 1 is not rescaled',
    file: 'engine/drawing.ts',
    from: '      rescale(copy, i);',
    to: '',
    tests: ['engine'],
  },
  {
    name: 'a new member goes on passing pressure on',
    file: 'engine/write.ts',
    from: '    undo.passing.add(i);\n    undo.dependents',
    to: '    undo.dependents',
    tests: ['engine'],
  },
  {
    name: 'a what-if is not taken back',
    file: 'engine/write.ts',
    from: 'numbers[at] = was;',
    to: 'void [numbers, at, was];',
    tests: ['engine'],
  },
];
