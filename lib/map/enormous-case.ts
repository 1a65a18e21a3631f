import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import { SCHEMA, SIDES } from '#lib/power/case-file/vocabulary.ts';
import { largeModel } from '#lib/power/large-model.ts';
import { random } from '#lib/power/random-model.ts';

const FIRST = [
  'Northside',
  'Harbour',
  'Union',
  'Lakeview',
  'Central',
  'Old Town',
  'Riverside',
  'Hilltop',
];
const SECOND = [
  'tenants',
  'bank',
  'council',
  'press',
  'hospital',
  'teachers',
  'hauliers',
  'parish',
  'depot',
];

/**
 * For tests and measurements: a case of any size that depends on its seed alone, entered as a person would enter it,
 * with names, sides and nothing dated.
 *
 * @param actors   how many, 20 or more.
 * @param supplies how many supplies each receives, 2 or more.
 */
export function enormousCase(seed: number, actors: number, supplies: number): PowerCase {
  const draw = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const model = largeModel(seed, actors, supplies);
  const ours = new Set(model.members.map(({ actor }) => actor));
  const others = SIDES.filter((side) => side !== 'target' && side !== 'movement');
  const resources = [...new Set(model.values.map(({ resource }) => resource))];
  return {
    schema: SCHEMA,
    sources: {},
    id: 'enormous',
    title: 'Enormous',
    campaign: { target: model.target ?? 'a0', members: model.members },
    actors: model.actors.map(({ id, tau, tauBack }) => ({
      ...{ id, name: `${pick(FIRST)} ${pick(SECOND)} ${id.slice(1)}`, kind: 'organization' },
      ...{ side: id === model.target ? 'target' : ours.has(id) ? 'movement' : pick(others) },
      ...{ position: 0, tau, tau_back: tauBack },
    })),
    resources: resources.map((id) => ({ id, name: `Need ${id.slice(1)}`, kind: 'material' })),
    ...{ values: model.values, supplies: model.supplies, outside: model.outside, events: [] },
  };
}
