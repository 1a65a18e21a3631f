import { randomUUID } from 'node:crypto';
import type { World } from '#db/world.ts';
import { none, of, press, type Row } from './row.ts';

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
const password = 'correct horse battery';

/** Who may do what with accounts, organizations, campaigns and who is in them. */
export const people: Record<string, Row> = {
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
