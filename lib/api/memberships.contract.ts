import { z } from 'zod';
import { Receipt } from '#lib/events/events.ts';
import { Leave, Membership, PickMembership, SetRole } from '#lib/memberships/schema.ts';
import { route } from './route.ts';

const tags = ['memberships'];
const list = '/campaigns/{campaignId}/memberships' as const;

export const memberships = {
  list: route({ method: 'GET', path: list, tags, summary: 'Who is in the campaign' })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(z.object({ memberships: z.array(Membership) })),
  setRole: route({
    method: 'PUT',
    path: `${list}/{personId}/role`,
    tags,
    summary: 'Give somebody another role',
  })
    .input(SetRole)
    .output(Receipt),
  end: route({
    method: 'POST',
    path: `${list}/{personId}/end`,
    tags,
    summary: 'Take somebody out of the campaign',
  })
    .input(PickMembership)
    .output(Receipt),
  leave: route({
    method: 'POST',
    path: '/campaigns/{campaignId}/leave',
    tags,
    summary: 'Leave the campaign',
  })
    .input(Leave)
    .output(Receipt),
};
