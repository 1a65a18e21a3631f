import { randomUUID } from 'node:crypto';
import { of, press, type Row } from './row.ts';

const actor = {
  name: 'Bus company',
  kind: 'company',
  side: 'opponent',
  position: -1,
  weight: null,
  target: false,
};
const step = { caption: 'Who decides', view: 'grid', onDay: null, lit: { actors: [], arrows: [] } };
const mapFile = {
  name: 'map.json',
  file: Buffer.from('{"elements":[{"label":"Press"}]}').toString('base64'),
  choices: {
    ...{ direction: 'supplies', undirected: 'both', covered: 0.5, importance: 0 },
    ...{ resource: 'Support', effectiveOn: null, places: false },
  },
};

/** Who may do what with the map, its files and how it is shown. */
export const map: Record<string, Row> = {
  'strategy.get': { level: 'reader', input: of, visitors: true },
  'strategy.write': {
    level: 'organizer',
    input: (w) => ({
      ...press(w),
      targetId: w.groupId,
      cell: 'putIn',
      text: 'Two drivers',
      version: 0,
    }),
    nested: { targetId: 'groupId' },
  },
  'map.get': { level: 'reader', input: of, visitors: true },
  'map.news': { level: 'organizer', input: (w) => ({ ...of(w), seq: 0, ordinal: 0 }) },
  'map.download': {
    level: 'reader',
    input: (w) => ({ ...of(w), format: 'gexf' }),
    visitors: true,
  },
  'map.record': {
    level: 'organizer',
    input: (w) => ({
      ...press(w),
      confidence: 'judged',
      changes: [{ set: 'pi', actorId: w.groupId, to: 0.5 }],
    }),
  },
  'map.undo': {
    level: 'organizer',
    unmet: 404,
    input: (w) => ({ ...press(w), press: w.groupId }),
  },
  'map.history': {
    level: 'reader',
    input: (w) => ({ ...of(w), actorId: w.groupId }),
    visitors: true,
  },
  'map.addActor': {
    level: 'organizer',
    input: (w) => ({ ...press(w), ...actor }),
  },
  'map.editActor': {
    level: 'organizer',
    input: (w) => ({ ...press(w), ...actor, actorId: w.groupId, version: 1 }),
    nested: { actorId: 'groupId' },
  },
  'map.removeActor': {
    level: 'organizer',
    input: (w) => ({ ...press(w), actorId: w.groupId }),
    nested: { actorId: 'groupId' },
  },
  'map.restoreActor': {
    level: 'organizer',
    unmet: 404,
    input: (w) => ({ ...press(w), actorId: w.groupId }),
    nested: { actorId: 'groupId' },
  },
  'map.moveActor': {
    level: 'organizer',
    input: (w) => ({ ...press(w), actorId: w.groupId, x: 1, y: 2 }),
    nested: { actorId: 'groupId' },
  },
  'map.addResource': {
    level: 'organizer',
    input: (w) => ({
      ...press(w),
      name: 'Votes',
      kind: 'political',
      essential: false,
    }),
  },
  'map.editResource': {
    level: 'organizer',
    input: (w) => ({
      ...press(w),
      name: 'Fares',
      kind: 'material',
      essential: false,
      resourceId: w.resourceId,
      version: 1,
    }),
    nested: { resourceId: 'resourceId' },
  },
  'map.removeResource': {
    level: 'organizer',
    input: (w) => ({ ...press(w), resourceId: w.resourceId }),
    nested: { resourceId: 'resourceId' },
  },
  'map.restoreResource': {
    level: 'organizer',
    unmet: 404,
    input: (w) => ({ ...press(w), resourceId: w.resourceId }),
    nested: { resourceId: 'resourceId' },
  },
  'map.previewImport': { level: 'organizer', input: (w) => ({ ...of(w), ...mapFile }) },
  'map.importFile': {
    level: 'organizer',
    // Nobody looked at a preview before.
    unmet: 409,
    input: (w) => ({ ...press(w), ...mapFile, digest: 'none' }),
  },
  'map.startImport': {
    level: 'organizer',
    // A retry of what is imported already: no server runs here that would work on another.
    input: (w) => ({ ...of(w), ...mapFile, idempotencyKey: w.importId, digest: 'none' }),
  },
  'map.imports': { level: 'organizer', input: of },
  'map.undoImport': {
    level: 'organizer',
    input: (w) => ({ ...press(w), importId: w.importId }),
    nested: { importId: 'importId' },
  },
  'map.pasteRows': {
    level: 'organizer',
    input: (w) => ({
      ...{ ...press(w), kind: 'actors', scale: 'hundred', addUnknown: false },
      ...{ confidence: 'judged', rows: [{ name: 'Bus company' }], seen: '1-136tyv2-1iczlka' },
    }),
  },
  'map.takeBackPaste': {
    level: 'organizer',
    input: (w) => ({ ...press(w), pasteId: w.pasteId }),
    nested: { pasteId: 'pasteId' },
  },
  'mapShares.get': { level: 'organizer', input: of },
  'mapShares.set': {
    level: 'organizer',
    input: (w) => ({
      ...{ ...press(w), version: 1, audience: 'members', listed: false },
      choice: {
        ...{ actors: [w.targetId], kindOnly: [] },
        ...{ positions: true, numbers: false, sources: false },
      },
    }),
  },
  'mapShares.shared': { level: 'anyone', unmet: 404, input: () => ({ link: randomUUID() }) },
  'presentations.list': { level: 'reader', input: of, visitors: true },
  'presentations.addStep': { level: 'organizer', input: (w) => ({ ...press(w), ...step }) },
  'presentations.editStep': {
    level: 'organizer',
    input: (w) => ({ ...press(w), ...step, stepId: w.stepId, version: 1 }),
    nested: { stepId: 'stepId' },
  },
  'presentations.moveStep': {
    level: 'organizer',
    input: (w) => ({ ...press(w), stepId: w.stepId, to: 0 }),
    nested: { stepId: 'stepId' },
  },
  'presentations.removeStep': {
    level: 'organizer',
    input: (w) => ({ ...press(w), stepId: w.stepId }),
    nested: { stepId: 'stepId' },
  },
  'presentations.restoreStep': {
    level: 'organizer',
    unmet: 404,
    input: (w) => ({ ...press(w), stepId: w.stepId }),
    nested: { stepId: 'stepId' },
  },
};
