import fc from 'fast-check';
import type { MapActor, MapChange, PowerMap } from './schema.ts';

const ids = (first: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${first}0000000-0000-4000-8000-00000000000${i}`);
const [actors, resources] = [ids('a', 4), ids('b', 3)];
const day = fc.constantFrom(null, '2025-01-01', '2025-06-01', '2026-01-01');
const actor = fc.constantFrom(...actors);
const member = fc.constantFrom(...actors.slice(1));
const resource = fc.constantFrom(...resources);
/** So small that no row of one actor ever sums above 1. */
const part = fc.double({ min: 0, max: 0.2, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const nobody = fc.constant(null);

const parameter = fc.oneof(
  fc.record({
    ...{ set: fc.constantFrom('v' as const, 'o' as const), actorId: actor },
    ...{ supplierId: nobody, resourceId: resource, to: part },
  }),
  fc.record({
    ...{ set: fc.constantFrom('s' as const, 'k' as const), actorId: actor },
    ...{ supplierId: actor, resourceId: resource, to: part },
  }),
  fc.record({
    ...{ set: fc.constantFrom('pi' as const, 'tau' as const, 'tau_back' as const) },
    ...{ actorId: member, supplierId: nobody, resourceId: nobody, to: share },
  }),
  fc.record({
    ...{ set: fc.constant('position' as const), actorId: member },
    ...{ supplierId: nobody, resourceId: nobody, to: fc.integer({ min: -2, max: 2 }) },
  }),
);

/** For tests: a change of a small map, which every log of such changes fits on. */
export const randomChange: fc.Arbitrary<MapChange> = fc
  .tuple(parameter, day, fc.constantFrom('documented' as const, 'judged' as const))
  .map(([set, effectiveOn, confidence]) => ({
    ...{ ...set, effectiveOn, confidence, id: '', ordinal: 0, source: null, note: null },
    ...{ happeningId: null, supersedesId: null, recordedBy: 'Ana', withdrawn: false, press: null },
    recordedAt: '2026-01-01T00:00:00.000Z',
  }));

/** Numbers a log as the database does, in the order of arrival. */
export const arrived = (log: readonly MapChange[]): MapChange[] =>
  log.map((change, index) => ({ ...change, ordinal: index + 1 }));

/** A log of changes, each with an id of its own, in the order of arrival. */
export const randomLog: fc.Arbitrary<MapChange[]> = fc
  .array(randomChange, { minLength: 1, maxLength: 30 })
  .map((log) => arrived(log.map((change, index) => ({ ...change, id: `change ${index}` }))));

const mapActor = (id: string, index: number): MapActor => ({
  ...{ id, key: id, name: `Actor ${index}`, kind: 'group', influence: null, base: false },
  ...{ side: index === 0 ? 'target' : 'neutral', position: index - 2, size: null },
  ...{ weight: index === 3 ? 1 : null, target: index === 0, x: null, y: null, version: 1 },
});

/** The map that these logs are about, before anything was recorded. */
export const emptyMap: PowerMap = {
  actors: actors.map(mapActor),
  resources: resources.map((id, index) => ({
    ...{ id, key: id, name: `Resource ${index}`, kind: 'material', essential: false, version: 1 },
  })),
  changes: [],
  happenings: [],
};
