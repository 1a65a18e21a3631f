import type { Fault } from './fault.ts';

/** The target's response: the plane of disruption cost and concession cost. */
export const faultsInResponse: Fault[] = [
  {
    name: 'the two costs are taken for one another',
    file: 'response/region.ts',
    from: "'vacillate' : 'accommodate'",
    to: "'vacillate' : 'resist'",
    tests: ['response'],
  },
  {
    name: 'a cost at its threshold is low',
    file: 'response/region.ts',
    from: "inRange('disruption', disruption, 0, 1) >=",
    to: "inRange('disruption', disruption, 0, 1) >",
    tests: ['response'],
  },
  {
    name: 'the estimate of the start is forgotten on the first day that has none',
    file: 'response/response-over.ts',
    from: 'concession.get(day) ?? cost',
    to: 'concession.get(day)',
    tests: ['response'],
  },
];
