import type { Fault } from './fault.ts';

/** power-model.md §12: the balance of the three kinds of work. */
export const faultsInRoles: Fault[] = [
  {
    name: 'results weigh more the older they are',
    file: 'roles/role-balance.ts',
    from: '2 ** (-age / halfLife)',
    to: '2 ** (age / halfLife)',
    tests: ['roles'],
  },
  {
    name: 'what is still to come counts',
    file: 'roles/role-balance.ts',
    from: 'if (age >= 0)',
    to: 'if (age >= -1e9)',
    tests: ['roles'],
  },
  {
    name: 'evenness is not measured against three kinds of work',
    file: 'roles/role-balance.ts',
    from: 'entropy / Math.log(WORKS.length)',
    to: 'entropy / Math.LN2',
    tests: ['roles'],
  },
  {
    name: 'more than a phase asks for is a deficit',
    file: 'roles/phase.ts',
    from: 'TARGETS[phase][work] - shares[work]',
    to: 'Math.abs(TARGETS[phase][work] - shares[work])',
    tests: ['roles'],
  },
  {
    name: 'a warning does not wait for 60 days',
    file: 'roles/thin-roles.ts',
    from: 'days.every(',
    to: 'days.some(',
    tests: ['roles'],
  },
  {
    name: 'a warning is given while the balance moves',
    file: 'roles/thin-roles.ts',
    from: 'if (!isFlat(line, start, on)) return [];\n',
    to: '',
    tests: ['roles'],
  },
  {
    name: 'repression is taken for a success: their hold may not rise',
    file: 'roles/failure-signatures.ts',
    from: 'trend(was.counterLeverage, is.counterLeverage) >= 0',
    to: 'trend(was.counterLeverage, is.counterLeverage) === 0',
    tests: ['roles'],
  },
];
