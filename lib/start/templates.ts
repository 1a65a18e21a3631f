import type messages from '#messages/en.ts';
import type { Amount, Ease, Importance } from './words.ts';

/** Kinds of campaign that many maps begin like. */
export const templates = ['workplace', 'landlord', 'boycott', 'council', 'university'] as const;
export type Template = (typeof templates)[number];

type Someone = keyof (typeof messages)['templates']['someone'];
type Something = keyof (typeof messages)['templates']['something'];

type Need = { resource: Something; importance: Importance; amount: Amount; ease: Ease };
type TemplateMap = {
  /** What the target needs; `by` somebody else, otherwise from the group. */
  theirs: (Need & { by?: Someone })[];
  /** What somebody who supplies the target needs from the group. */
  others: (Need & { actor: Someone })[];
  /** What the group needs from the target. */
  ours: (Need & { essential?: true })[];
};

const row = (resource: Something, importance: Importance, amount: Amount, ease: Ease): Need => ({
  ...{ resource, importance, amount, ease },
});

/**
 * What such maps usually begin with: first guesses that the guided start shows for correction, never figures from
 * a source. Names are keys of the catalogue `templates`.
 */
export const templateMaps: Record<Template, TemplateMap> = {
  workplace: {
    theirs: [
      row('work', 'decisive', 'most', 'hardly'),
      { ...row('orders', 'major', 'most', 'partly'), by: 'customers' },
      { ...row('supervision', 'moderate', 'most', 'partly'), by: 'supervisors' },
      { ...row('name', 'minor', 'half', 'partly'), by: 'press' },
    ],
    others: [
      { ...row('service', 'major', 'most', 'partly'), actor: 'customers' },
      { ...row('stories', 'minor', 'some', 'mostly'), actor: 'press' },
    ],
    ours: [
      { ...row('wages', 'decisive', 'most', 'hardly'), essential: true },
      row('shifts', 'moderate', 'all', 'hardly'),
    ],
  },
  landlord: {
    theirs: [
      row('rent', 'decisive', 'most', 'hardly'),
      { ...row('loans', 'major', 'most', 'partly'), by: 'bank' },
      { ...row('permits', 'moderate', 'all', 'not-at-all'), by: 'housingOffice' },
      { ...row('name', 'minor', 'half', 'partly'), by: 'press' },
    ],
    others: [
      { ...row('evidence', 'moderate', 'half', 'hardly'), actor: 'housingOffice' },
      { ...row('calm', 'minor', 'some', 'partly'), actor: 'bank' },
      { ...row('stories', 'minor', 'some', 'mostly'), actor: 'press' },
    ],
    ours: [
      { ...row('homes', 'decisive', 'all', 'hardly'), essential: true },
      row('repairs', 'major', 'all', 'hardly'),
    ],
  },
  boycott: {
    theirs: [
      row('sales', 'decisive', 'some', 'partly'),
      { ...row('shelves', 'major', 'most', 'partly'), by: 'retailers' },
      { ...row('capital', 'major', 'most', 'partly'), by: 'investors' },
      { ...row('name', 'moderate', 'half', 'hardly'), by: 'press' },
    ],
    others: [
      { ...row('shoppers', 'moderate', 'some', 'partly'), actor: 'retailers' },
      { ...row('calm', 'minor', 'some', 'partly'), actor: 'investors' },
      { ...row('stories', 'minor', 'some', 'mostly'), actor: 'press' },
    ],
    ours: [row('goods', 'minor', 'half', 'mostly')],
  },
  council: {
    theirs: [
      row('votes', 'decisive', 'some', 'hardly'),
      { ...row('money', 'major', 'most', 'partly'), by: 'donors' },
      { ...row('administration', 'moderate', 'all', 'hardly'), by: 'staff' },
      { ...row('name', 'moderate', 'half', 'partly'), by: 'press' },
    ],
    others: [
      { ...row('cooperation', 'moderate', 'some', 'partly'), actor: 'staff' },
      { ...row('stories', 'minor', 'some', 'mostly'), actor: 'press' },
    ],
    ours: [
      { ...row('services', 'major', 'all', 'hardly'), essential: true },
      row('decisions', 'moderate', 'all', 'not-at-all'),
    ],
  },
  university: {
    theirs: [
      row('fees', 'major', 'most', 'hardly'),
      { ...row('teaching', 'major', 'all', 'hardly'), by: 'teachers' },
      { ...row('gifts', 'moderate', 'most', 'partly'), by: 'alumni' },
      { ...row('name', 'moderate', 'half', 'partly'), by: 'press' },
    ],
    others: [
      { ...row('students', 'major', 'all', 'hardly'), actor: 'teachers' },
      { ...row('pride', 'minor', 'some', 'partly'), actor: 'alumni' },
      { ...row('stories', 'minor', 'some', 'mostly'), actor: 'press' },
    ],
    ours: [
      { ...row('degrees', 'decisive', 'all', 'hardly'), essential: true },
      { ...row('grants', 'moderate', 'half', 'hardly'), essential: true },
    ],
  },
};
