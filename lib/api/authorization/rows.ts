import { randomUUID } from 'node:crypto';
import type { World } from '#db/world.ts';

/**
 * Who may call a procedure. `anyone`: also signed out. `account`: whoever is signed in, about themselves.
 * `inside`: everyone in the campaign, `member`: but observers. `readers`: organizers, and visitors of an example. The others as named.
 */
export type Level =
  | 'anyone'
  | 'account'
  | 'inside'
  | 'member'
  | 'reader'
  | 'organizer'
  | 'owner'
  | 'admin';

export type Row = {
  level: Level;
  /** A request that is all right, about a campaign. */
  input: (world: World) => Record<string, unknown>;
  /** Signed out, a procedure that examples open to visitors says "no such campaign" instead of "sign in". */
  visitors?: true;
  /** What an allowed caller is told because of how things stand in the test's campaign. */
  unmet?: number;
  /** What the request points at besides the campaign: each is also tried with another campaign's. */
  nested?: Record<string, keyof World>;
};

const of = (w: World) => ({ campaignId: w.campaignId });
const press = (w: World) => ({ ...of(w), idempotencyKey: randomUUID() });
const none = () => ({});
const inScenario = (w: World) => ({ ...press(w), scenarioId: w.scenarioId });
const inSurvey = (w: World) => ({ ...press(w), surveyId: w.surveyId });
const said = { kind: 'trusts', strength: 'strong', confidence: 'judged', source: '' };
const soon = '2031-05-03T19:00';
const actor = {
  name: 'Bus company',
  kind: 'company',
  side: 'opponent',
  position: -1,
  weight: null,
  target: false,
};
const action = {
  ...{
    title: 'Rally',
    kind: 'rally',
    place: '',
    access: '',
    startsAt: soon,
    endsAt: null,
  },
  ...{ timeZone: 'UTC', goal: null, description: '', groupId: null },
};
const step = { caption: 'Who decides', view: 'grid', onDay: null, lit: { actors: [], arrows: [] } };
const started = (w: World) => ({
  idempotencyKey: randomUUID(),
  organization: { id: w.organizationId },
});
const smallCase = JSON.stringify({
  ...{ schema: 'power-case/1', id: 'small', title: 'Small', sources: {}, outside: [], events: [] },
  actors: [
    { id: 't', name: 'City', kind: 'body', side: 'target', position: -1 },
    { id: 'c', name: 'Riders', kind: 'group', side: 'movement', position: 2 },
  ],
  resources: [{ id: 'r', name: 'Fares', kind: 'material' }],
  values: [{ actor: 't', resource: 'r', v: 0.5 }],
  supplies: [{ to: 't', from: 'c', resource: 'r', share: 0.5 }],
  campaign: { target: 't', members: [{ actor: 'c', pi: 0.5, weight: 1 }] },
});
const mapFile = {
  name: 'map.json',
  file: Buffer.from('{"elements":[{"label":"Press"}]}').toString('base64'),
  choices: {
    ...{ direction: 'supplies', undirected: 'both', covered: 0.5, importance: 0 },
    ...{ resource: 'Support', effectiveOn: null, places: false },
  },
};
const password = 'correct horse battery';

/** A row for every procedure: one that is missing fails the test. */
export const rows: Record<string, Row> = {
  'accounts.signUp': {
    level: 'anyone',
    input: () => ({
      name: 'Ida',
      email: `${randomUUID()}@example.org`,
      password,
    }),
  },
  'accounts.verifyEmail': {
    level: 'anyone',
    input: () => ({ token: 'x'.repeat(43) }),
  },
  'accounts.resendVerification': {
    level: 'anyone',
    input: () => ({ email: `${randomUUID()}@example.org` }),
  },
  'accounts.requestReset': {
    level: 'anyone',
    input: () => ({ email: `${randomUUID()}@example.org` }),
  },
  'accounts.resetPassword': {
    level: 'anyone',
    input: () => ({ token: 'x'.repeat(43), password }),
  },
  'accounts.me': { level: 'account', input: none },
  'accounts.update': {
    level: 'account',
    input: () => ({ name: 'Ella', locale: 'en' }),
  },
  'accounts.changePassword': {
    level: 'account',
    input: () => ({ currentPassword: password, newPassword: `${password}!` }),
  },
  'sessions.list': { level: 'account', input: none },
  'sessions.revoke': {
    level: 'account',
    input: () => ({ sessionId: randomUUID() }),
  },
  'sessions.signOut': { level: 'anyone', input: none },
  'sessions.signOutEverywhere': { level: 'account', input: none },

  'actions.list': { level: 'inside', input: of },
  'actions.get': {
    level: 'inside',
    input: (w) => ({ ...of(w), actionId: w.actionId }),
    nested: { actionId: 'actionId' },
  },
  'actions.create': {
    level: 'organizer',
    input: (w) => ({ ...press(w), ...action, groupId: w.groupId }),
    nested: { groupId: 'groupId' },
  },
  'actions.edit': {
    level: 'organizer',
    input: (w) => ({
      ...press(w),
      ...action,
      actionId: w.actionId,
      groupId: w.groupId,
    }),
    nested: { actionId: 'actionId', groupId: 'groupId' },
  },
  'actions.publish': {
    level: 'organizer',
    input: (w) => ({ ...press(w), actionId: w.actionId }),
    nested: { actionId: 'actionId' },
  },
  'actions.cancel': {
    level: 'organizer',
    input: (w) => ({ ...press(w), actionId: w.actionId }),
    nested: { actionId: 'actionId' },
  },
  'actions.signUp': {
    level: 'inside',
    input: (w) => ({ ...press(w), actionId: w.actionId }),
    nested: { actionId: 'actionId' },
  },
  'actions.roster': {
    level: 'organizer',
    input: (w) => ({ ...of(w), actionId: w.actionId }),
    nested: { actionId: 'actionId' },
  },
  'actions.contact': {
    level: 'organizer',
    input: (w) => ({ ...of(w), actionId: w.actionId, signUpId: w.signUpId }),
    nested: { actionId: 'actionId', signUpId: 'signUpId' },
  },
  'actions.addWalkIn': {
    level: 'organizer',
    input: (w) => ({ ...press(w), actionId: w.actionId, name: 'Sam' }),
    nested: { actionId: 'actionId' },
  },
  'actions.checkIn': {
    level: 'organizer',
    input: (w) => ({ ...of(w), actionId: w.actionId, signUpId: w.signUpId }),
    nested: { actionId: 'actionId', signUpId: 'signUpId' },
  },
  'actions.undoCheckIn': {
    level: 'organizer',
    input: (w) => ({ ...of(w), actionId: w.actionId, signUpId: w.signUpId }),
    nested: { actionId: 'actionId', signUpId: 'signUpId' },
  },
  'actions.proposeTurnout': {
    level: 'organizer',
    input: (w) => ({ ...press(w), actionId: w.actionId }),
    nested: { actionId: 'actionId' },
  },

  'evidence.participation': { level: 'organizer', input: of },
  'evidence.recordTest': {
    level: 'organizer',
    input: (w) => ({
      ...press(w),
      groupId: w.groupId,
      ask: 'Sign',
      heldOn: '2026-05-03',
      asked: 10,
      yes: 4,
    }),
    nested: { groupId: 'groupId' },
  },
  'evidence.listProposals': { level: 'organizer', input: of },
  'evidence.accept': {
    level: 'organizer',
    input: (w) => ({ ...press(w), proposalId: w.proposalId }),
    nested: { proposalId: 'proposalId' },
  },
  'evidence.dismiss': {
    level: 'organizer',
    input: (w) => ({ ...press(w), proposalId: w.proposalId }),
    nested: { proposalId: 'proposalId' },
  },

  'leverage.series': { level: 'inside', input: of, visitors: true },
  'leverage.step': {
    level: 'reader',
    input: (w) => ({ ...of(w), happeningId: w.happeningId }),
    visitors: true,
    nested: { happeningId: 'happeningId' },
  },

  'leverage.response': { level: 'reader', input: of, visitors: true },
  'leverage.recordConcession': {
    level: 'organizer',
    input: (w) => ({ ...press(w), cost: 0.45, effectiveOn: null, confidence: 'judged' }),
  },

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

  'comments.list': { level: 'organizer', input: (w) => ({ ...of(w), actorId: w.groupId }) },
  'comments.discussion': { level: 'organizer', input: of },
  'comments.add': {
    level: 'organizer',
    input: (w) => ({ ...press(w), actorId: w.groupId, text: 'Who knows them?' }),
    nested: { actorId: 'groupId' },
  },
  'comments.edit': {
    level: 'organizer',
    // Somebody else's words, for all but their author.
    unmet: 403,
    input: (w) => ({ ...press(w), commentId: w.commentId, text: 'Nobody does.' }),
    nested: { commentId: 'commentId' },
  },
  'comments.remove': {
    level: 'organizer',
    input: (w) => ({ ...press(w), commentId: w.commentId }),
    nested: { commentId: 'commentId' },
  },
  'comments.resolve': {
    level: 'organizer',
    input: (w) => ({ ...press(w), threadId: w.commentId, resolved: true }),
    nested: { threadId: 'commentId' },
  },
  'comments.seeMentions': {
    level: 'organizer',
    input: (w) => ({ ...of(w), commentIds: [w.commentId] }),
  },

  'ties.list': { level: 'organizer', input: of },
  'ties.record': {
    level: 'organizer',
    input: (w) => ({ ...press(w), ...said, from: w.groupId, to: w.targetId }),
    nested: { from: 'groupId', to: 'memberPersonId' },
  },
  'ties.change': {
    level: 'organizer',
    input: (w) => ({ ...press(w), ...said, tieId: w.tieId, version: w.tieVersion }),
    nested: { tieId: 'tieId' },
  },
  'ties.remove': {
    level: 'organizer',
    input: (w) => ({ ...press(w), tieId: w.tieId }),
    nested: { tieId: 'tieId' },
  },
  'ties.restore': {
    level: 'organizer',
    // It stands.
    unmet: 404,
    input: (w) => ({ ...press(w), tieId: w.tieId }),
    nested: { tieId: 'tieId' },
  },

  'surveys.list': { level: 'member', input: of },
  'surveys.open': {
    level: 'organizer',
    input: (w) => ({ ...press(w), questions: [{ kind: 'trusts', text: null }] }),
  },
  'surveys.close': { level: 'organizer', input: inSurvey, nested: { surveyId: 'surveyId' } },
  'surveys.remind': {
    level: 'organizer',
    // It was opened today.
    unmet: 409,
    input: inSurvey,
    nested: { surveyId: 'surveyId' },
  },
  'surveys.answer': {
    level: 'member',
    input: (w) => ({ ...inSurvey(w), picks: [{ question: 0, name: 'Rosa' }] }),
    nested: { surveyId: 'surveyId' },
  },
  'surveys.withdraw': { level: 'member', input: inSurvey, nested: { surveyId: 'surveyId' } },
  'surveys.review': {
    level: 'organizer',
    input: (w) => ({ ...of(w), surveyId: w.surveyId }),
    nested: { surveyId: 'surveyId' },
  },
  'surveys.decide': {
    level: 'organizer',
    input: (w) => ({ ...inSurvey(w), accept: [], decline: [] }),
    nested: { surveyId: 'surveyId' },
  },
  'surveys.takeBack': {
    level: 'organizer',
    input: (w) => ({ ...inSurvey(w), press: w.decisionPress }),
    nested: { surveyId: 'surveyId', press: 'decisionPress' },
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

  'milestones.list': { level: 'inside', input: of, visitors: true },
  'milestones.create': {
    level: 'organizer',
    input: (w) => ({
      ...press(w),
      title: 'A pilot',
      role: 'innovate',
      dueOn: '2027-01-01',
    }),
  },
  'milestones.edit': {
    level: 'organizer',
    input: (w) => ({ ...press(w), milestoneId: w.milestoneId, title: 'More' }),
    nested: { milestoneId: 'milestoneId' },
  },
  'milestones.reach': {
    level: 'organizer',
    input: (w) => ({
      ...press(w),
      milestoneId: w.milestoneId,
      reachedOn: '2026-06-01',
    }),
    nested: { milestoneId: 'milestoneId' },
  },
  'milestones.remove': {
    level: 'organizer',
    input: (w) => ({ ...press(w), milestoneId: w.milestoneId }),
    nested: { milestoneId: 'milestoneId' },
  },
  'milestones.restore': {
    level: 'organizer',
    input: (w) => ({ ...press(w), milestoneId: w.milestoneId }),
    nested: { milestoneId: 'milestoneId' },
  },

  'publicActions.get': {
    level: 'anyone',
    input: (w) => ({ slug: w.actionSlug }),
  },
  'publicActions.signUp': {
    level: 'anyone',
    input: (w) => ({ slug: w.actionSlug, id: randomUUID(), name: 'Ruth' }),
  },
  'publicActions.withdraw': {
    level: 'anyone',
    input: (w) => ({ slug: w.actionSlug, id: w.signUpId }),
  },

  'ratings.list': { level: 'organizer', input: of },
  'ratings.rate': {
    level: 'organizer',
    input: (w) => ({ ...press(w), opinion: { set: 'pi', actorId: w.groupId, to: 0.5 } }),
  },
  'ratings.withdraw': {
    level: 'organizer',
    input: (w) => ({ ...press(w), set: 'pi', actorId: w.groupId }),
    nested: { actorId: 'groupId' },
  },

  'organizations.list': { level: 'account', input: none },
  'organizations.create': {
    level: 'account',
    input: () => ({ idempotencyKey: randomUUID(), name: 'Riders United' }),
  },
  'organizations.get': { level: 'inside', input: (w) => ({ organizationId: w.organizationId }) },
  'organizations.update': {
    level: 'admin',
    input: (w) => ({ organizationId: w.organizationId, name: 'Riders United' }),
  },

  'campaigns.list': { level: 'account', input: none },
  'campaigns.create': {
    level: 'admin',
    input: (w) => ({
      ...started(w),
      title: 'Buses',
      demand: 'Seats',
      target: 'City',
      group: 'Riders',
      participation: 'some',
      theirNeeds: [],
      ourNeeds: [],
    }),
  },
  'campaigns.get': { level: 'inside', input: of, visitors: true },
  'campaigns.update': {
    level: 'organizer',
    input: (w) => ({ ...press(w), title: 'Fairer buses' }),
  },

  'cases.import': {
    level: 'admin',
    input: (w) => ({ ...started(w), file: smallCase }),
  },
  'cases.export': { level: 'reader', input: of, visitors: true },
  // A campaign that is no worked example is nobody's to copy, whoever asks.
  'cases.copyExample': {
    level: 'account',
    input: (w) => ({ ...started(w), campaignId: w.campaignId }),
  },

  'invitations.create': { level: 'organizer', input: (w) => ({ ...press(w), role: 'member' }) },
  'invitations.list': { level: 'organizer', input: of },
  'invitations.revoke': {
    level: 'organizer',
    input: (w) => ({ ...press(w), invitationId: w.invitationId }),
    nested: { invitationId: 'invitationId' },
  },
  'invitations.find': { level: 'anyone', input: (w) => ({ token: w.invitationToken }) },
  'invitations.accept': {
    level: 'account',
    input: (w) => ({ token: w.invitationToken, name: 'Ida', idempotencyKey: randomUUID() }),
  },

  'joinRequests.list': { level: 'organizer', input: of },
  'joinRequests.approve': {
    level: 'organizer',
    input: (w) => ({ ...press(w), requestId: w.requestId }),
    nested: { requestId: 'requestId' },
  },
  'joinRequests.decline': {
    level: 'organizer',
    input: (w) => ({ ...press(w), requestId: w.requestId }),
    nested: { requestId: 'requestId' },
  },

  'memberships.list': { level: 'organizer', input: of },
  'memberships.setRole': {
    level: 'organizer',
    input: (w) => ({ ...press(w), personId: w.memberPersonId, role: 'observer' }),
    nested: { personId: 'memberPersonId' },
  },
  'memberships.end': {
    level: 'organizer',
    input: (w) => ({ ...press(w), personId: w.memberPersonId }),
    nested: { personId: 'memberPersonId' },
  },
  'memberships.leave': { level: 'inside', input: press },
};
