import type { Fault } from './fault.ts';

/** power-model.md §5: routes, chokepoints, dominators, the cut. */
export const faultsInExplanation: Fault[] = [
  {
    name: 'a chokepoint loses all that it passes on each time it is come to',
    file: 'explain/chokepoints.ts',
    from: 'const loss = reaching(passed, k, starts) * reach[k]!;',
    to: 'const loss = bounds[k]!;',
    tests: ['explain', 'validation', 'leverage'],
  },
  {
    name: 'a branch may go the way of a route already found',
    file: 'explain/best-routes.ts',
    from: 'new Set(same.map((one) => one.nodes[at + 1]!))',
    to: 'new Set<number>()',
    tests: ['explain', 'validation'],
  },
  {
    name: 'a route may come by the same actor twice',
    file: 'explain/best-routes.ts',
    from: 'blocked[nodes[at]!] = 1;',
    to: 'blocked[nodes[at]!] = 0;',
    tests: ['explain', 'validation'],
  },
  {
    name: 'an actor that some way leads around is said to be on all',
    file: 'explain/dominators.ts',
    from: 'furthest === at && at > 0',
    to: 'at > 0',
    tests: ['explain', 'validation'],
  },
  {
    name: 'the cut counts the ties that lead back',
    file: 'explain/min-cut.ts',
    from: 'if (beyond[i]) continue;',
    to: '',
    tests: ['explain', 'validation'],
  },
];
