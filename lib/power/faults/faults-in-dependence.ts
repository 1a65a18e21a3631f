import type { Fault } from './fault.ts';

/** power-model.md §§1–2: parameters and their defaults, dependence, the dyad, the bloc. */
export const faultsInDependence: Fault[] = [
  {
    name: 'the irreplaceable share forgets to square the share',
    file: 'dependence/irreplaceable-share.ts',
    from: 'share * (share / (share + alternatives))',
    to: 'share / (share + alternatives)',
    tests: ['dependence'],
  },
  {
    name: 'alternatives raise the irreplaceable share: a sign turned',
    file: 'dependence/irreplaceable-share.ts',
    from: 'share * (share / (share + alternatives))',
    to: 'Math.min(share, share * (share / Math.max(share - alternatives, 1e-9)))',
    tests: ['dependence'],
  },
  {
    name: 'sources outside the map replace nobody',
    file: 'dependence/alternatives.ts',
    from: 'sum = needs.outside[p]!',
    to: 'sum = 0',
    tests: ['dependence', 'validation'],
  },
  {
    name: 'a member that acts is not removed from the alternatives to the bloc',
    file: 'dependence/bloc-dependence.ts',
    from: 'if (acting < 1) alternatives += (1 - acting) * needs.capacity[q]!;',
    to: 'alternatives += needs.capacity[q]!;',
    tests: ['dependence', 'validation'],
  },
  {
    name: 'members bring their whole share, whatever their participation',
    file: 'dependence/bloc-dependence.ts',
    from: 'share += acting * needs.share[q]!;',
    to: 'share += (member[j] ? 1 : 0) * needs.share[q]!;',
    tests: ['leverage', 'validation'],
  },
  {
    name: 'the imbalance of a dyad is swapped',
    file: 'dependence/dyad.ts',
    from: 'imbalance: power - counterPower',
    to: 'imbalance: counterPower - power',
    tests: ['dependence'],
  },
  {
    name: 'a neutral actor passes on by default half of what it should not',
    file: 'transmission.ts',
    from: '[0, 0.1, 0.3, 0.6, 0.9]',
    to: '[0, 0.1, 0.5, 0.6, 0.9]',
    tests: ['validation'],
  },
  {
    name: 'the default against us is not by the mirrored position',
    file: 'transmission.ts',
    from: 'transmissionByPosition(-actor.position)',
    to: 'transmissionByPosition(actor.position)',
    tests: ['validation'],
  },
  {
    name: 'a row over 1 is not rescaled',
    file: 'rescale-rows.ts',
    from: 'share: row.share / Math.max(1, shares.get(keyOf(row.to, row.resource))!)',
    to: 'share: row.share',
    tests: ['time'],
  },
  {
    name: 'a row below 1 is stretched to 1',
    file: 'rescale-rows.ts',
    from: 'v: row.v / Math.max(1, values.get(keyOf(row.actor))!)',
    to: 'v: row.v / (values.get(keyOf(row.actor))! || 1)',
    tests: ['time'],
  },
  {
    name: 'more than all may be given away',
    file: 'overfull.ts',
    from: 'SUM_TOLERANCE = 1e-9',
    to: 'SUM_TOLERANCE = 1',
    tests: ['leverage', 'case-file'],
  },
];
