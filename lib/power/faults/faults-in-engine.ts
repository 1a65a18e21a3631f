import type { Fault } from './fault.ts';

/** power-model.md §§4 and 6: the solver, keeping a model solved, and how fast figures change. */
export const faultsInEngine: Fault[] = [
  {
    name: 'the walks are left where they are after a thousandth',
    file: 'leverage/walk.ts',
    from: 'export const ERROR = 1e-12',
    to: 'export const ERROR = 1e-3',
    tests: ['leverage', 'validation'],
  },
  {
    name: 'what a change wrote over is not computed anew once it is put back',
    file: 'engine/write.ts',
    from: 'numbers[at] = was;\n  compute(state, undo);',
    to: 'numbers[at] = was;',
    tests: ['engine'],
  },
  {
    name: 'a change leaves the figures as they were',
    file: 'engine/engine.ts',
    from: 'stale = true;',
    to: 'stale = false;',
    tests: ['engine'],
  },
  {
    name: 'the engine lets the target’s pressure through members',
    file: 'engine/state.ts',
    from: '!model.member[k] && k !== model.target',
    to: 'k !== model.target',
    tests: ['engine', 'gradient'],
  },
  {
    name: 'the slope by participation forgets that who acts is no alternative: a sign turned',
    file: 'gradient/need-slopes.ts',
    from: 'byShare * needs.share[q]! - byAlternatives * needs.capacity[q]!',
    to: 'byShare * needs.share[q]! + byAlternatives * needs.capacity[q]!',
    tests: ['gradient', 'validation'],
  },
  {
    name: 'the balance is said to rise with what the target holds: a sign turned',
    file: 'gradient/gradients.ts',
    from: '(G / both) * (dL / both) - (L / both) * (dG / both)',
    to: '(G / both) * (dL / both) + (L / both) * (dG / both)',
    tests: ['gradient', 'validation'],
  },
  {
    name: 'spare capacity of those listed later does not count in a slope',
    file: 'gradient/need-slopes.ts',
    from: 'for (let q = end - 1; q >= first; q--) {\n    slopes.k[q]! += fall;',
    to: 'for (let q = end - 1; q >= first; q--) {\n    slopes.k[q]! += 0;',
    tests: ['gradient'],
  },
];
