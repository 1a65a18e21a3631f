import type { Fault } from './fault.ts';

/** power-model.md §8: how sure it is. */
export const faultsInUncertainty: Fault[] = [
  {
    name: 'shares are drawn without their logit: they leave the middle the wrong way',
    file: 'uncertainty/vary.ts',
    from: 'value / (value + (1 - value) / factor(draw))',
    to: 'value / (value + (1 - value) * factor(draw) ** 2)',
    tests: ['uncertainty'],
  },
  {
    name: 'the slope on the logit scale is forgotten',
    file: 'uncertainty/variances-of.ts',
    from: ': x * (1 - x)',
    to: ': x',
    tests: ['uncertainty'],
  },
  {
    name: 'those who said no are forgotten',
    file: 'uncertainty/beta.ts',
    from: 'b: prior.b + asked - yes',
    to: 'b: prior.b + asked',
    tests: ['uncertainty'],
  },
  {
    name: 'a guess is as sure as a judgement',
    file: 'uncertainty/confidence.ts',
    from: 'guessed: 1 }',
    to: 'guessed: 0.5 }',
    tests: ['uncertainty'],
  },
  {
    name: 'the spread between raters takes the place of the confidence',
    file: 'uncertainty/confidence.ts',
    from: 'Math.hypot(SD[confidence], spreadOf(ratings, kind))',
    to: 'Math.max(SD[confidence], spreadOf(ratings, kind))',
    tests: ['uncertainty'],
  },
  {
    name: 'the interval is the quartiles',
    file: 'uncertainty/band.ts',
    from: '[at(0.1), at(0.5), at(0.9)]',
    to: '[at(0.25), at(0.5), at(0.75)]',
    tests: ['uncertainty'],
  },
  {
    name: 'a shared first place counts for each of those who share it',
    file: 'uncertainty/compare-moves.ts',
    from: 'wins[m]! += 1 / first.length;',
    to: 'wins[m]! += 1;',
    tests: ['uncertainty'],
  },
];
