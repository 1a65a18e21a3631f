import { z } from 'zod';
import { Receipt } from '#lib/events/events.ts';
import {
  Accepted,
  AcceptInvitation,
  CreateInvitation,
  FindInvitation,
  Invitation,
  JoinRequest,
  NewInvitation,
  Offer,
  PickInvitation,
  PickRequest,
} from '#lib/invitations/schema.ts';
import { route } from './route.ts';

const tags = ['invitations'];
const list = '/campaigns/{campaignId}/invitations' as const;
const waiting = '/campaigns/{campaignId}/join-requests' as const;
const ofCampaign = z.strictObject({ campaignId: z.uuid() });

export const invitations = {
  create: route({
    method: 'POST',
    path: list,
    tags,
    summary: 'Make a link by which people come in; its secret is told once',
  })
    .input(CreateInvitation)
    .output(NewInvitation),
  list: route({ method: 'GET', path: list, tags, summary: 'The invitations that are open' })
    .input(ofCampaign)
    .output(z.object({ invitations: z.array(Invitation) })),
  revoke: route({
    method: 'POST',
    path: `${list}/{invitationId}/revoke`,
    tags,
    summary: 'Take an invitation back',
  })
    .input(PickInvitation)
    .output(Receipt),
  // The secret goes in the body: addresses end up in logs.
  find: route({
    method: 'POST',
    path: '/invitations/find',
    tags,
    summary: 'What an invitation offers',
  })
    .input(FindInvitation)
    .output(Offer),
  accept: route({
    method: 'POST',
    path: '/invitations/accept',
    tags,
    summary: 'Follow an invitation, under the name you go by',
  })
    .input(AcceptInvitation)
    .output(Accepted),
};

export const joinRequests = {
  list: route({ method: 'GET', path: waiting, tags, summary: 'Who waits to be let in' })
    .input(ofCampaign)
    .output(z.object({ requests: z.array(JoinRequest) })),
  approve: route({
    method: 'POST',
    path: `${waiting}/{requestId}/approve`,
    tags,
    summary: 'Let somebody in',
  })
    .input(PickRequest)
    .output(Receipt),
  decline: route({
    method: 'POST',
    path: `${waiting}/{requestId}/decline`,
    tags,
    summary: 'Do not let somebody in',
  })
    .input(PickRequest)
    .output(Receipt),
};
