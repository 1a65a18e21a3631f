import type { World } from '#db/world.ts';
import { of, press, type Row } from './row.ts';

const inScenario = (w: World) => ({ ...press(w), scenarioId: w.scenarioId });

/** Who may do what with scenarios. */
export const scenarios: Record<string, Row> = {
  'scenarios.list': { level: 'reader', input: of, visitors: true },
  'scenarios.create': {
    level: 'organizer',
    input: (w) => ({ ...press(w), name: 'If they walk', onDate: null }),
  },
  'scenarios.record': {
    level: 'organizer',
    input: (w) => ({ ...inScenario(w), changes: [{ set: 'pi', actorId: w.groupId, to: 0.6 }] }),
    nested: { scenarioId: 'scenarioId' },
  },
  'scenarios.remove': {
    level: 'organizer',
    input: (w) => ({ ...inScenario(w), changeIds: [w.scenarioChangeId] }),
    nested: { scenarioId: 'scenarioId' },
  },
  'scenarios.addActor': {
    level: 'organizer',
    input: (w) => ({
      ...{ ...inScenario(w), name: 'Drivers', kind: 'union', side: 'ally', position: 1 },
      weight: null,
    }),
    nested: { scenarioId: 'scenarioId' },
  },
  'scenarios.removeActor': {
    level: 'organizer',
    input: (w) => ({ ...inScenario(w), actorId: w.groupId }),
    nested: { scenarioId: 'scenarioId', actorId: 'groupId' },
  },
  'scenarios.restoreActor': {
    level: 'organizer',
    // The scenario takes nobody off the map.
    unmet: 409,
    input: (w) => ({ ...inScenario(w), actorId: w.groupId }),
    nested: { scenarioId: 'scenarioId' },
  },
  'scenarios.addResource': {
    level: 'organizer',
    input: (w) => ({ ...inScenario(w), name: 'Strike pay', kind: 'material', essential: false }),
    nested: { scenarioId: 'scenarioId' },
  },
  'scenarios.removeResource': {
    level: 'organizer',
    input: (w) => ({ ...inScenario(w), resourceId: w.resourceId }),
    nested: { scenarioId: 'scenarioId', resourceId: 'resourceId' },
  },
  'scenarios.restoreResource': {
    level: 'organizer',
    // The scenario takes no resource off the map.
    unmet: 409,
    input: (w) => ({ ...inScenario(w), resourceId: w.resourceId }),
    nested: { scenarioId: 'scenarioId' },
  },
  'scenarios.undo': {
    level: 'organizer',
    input: inScenario,
    nested: { scenarioId: 'scenarioId' },
  },
  'scenarios.rename': {
    level: 'organizer',
    input: (w) => ({ ...inScenario(w), name: 'If all walk' }),
    nested: { scenarioId: 'scenarioId' },
  },
  // Its author's to decide: another organizer is told so.
  'scenarios.share': {
    level: 'organizer',
    input: (w) => ({ ...inScenario(w), shared: true }),
    nested: { scenarioId: 'scenarioId' },
    unmet: 403,
  },
  'scenarios.merge': {
    level: 'organizer',
    input: (w) => ({
      ...inScenario(w),
      entries: [{ changeId: w.scenarioChangeId, effectiveOn: '2026-06-01', confidence: 'judged' }],
      moved: [w.newcomerId],
    }),
    nested: { scenarioId: 'scenarioId' },
  },
  'scenarios.undoMerge': {
    level: 'organizer',
    input: inScenario,
    nested: { scenarioId: 'scenarioId' },
    unmet: 409,
  },
  'scenarios.discard': {
    level: 'organizer',
    input: inScenario,
    nested: { scenarioId: 'scenarioId' },
  },
  'scenarios.restore': {
    level: 'organizer',
    input: inScenario,
    nested: { scenarioId: 'scenarioId' },
    unmet: 409,
  },
};
