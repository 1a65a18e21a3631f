import { randomUUID } from 'node:crypto';
import { of, press, type Row } from './row.ts';

const soon = '2031-05-03T19:00';
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

/** Who may do what with milestones, actions, evidence and the line. */
export const work: Record<string, Row> = {
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
};
