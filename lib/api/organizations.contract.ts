import { z } from 'zod';
import { CreateOrganization, Organization, UpdateOrganization } from '#lib/organizations/schema.ts';
import { route } from './route.ts';

const tags = ['organizations'];

export const organizations = {
  list: route({
    method: 'GET',
    path: '/organizations',
    tags,
    summary: 'The organizations you are in',
  })
    .input(z.strictObject({}))
    .output(z.object({ organizations: z.array(Organization) })),
  create: route({ method: 'POST', path: '/organizations', tags, summary: 'Make an organization' })
    .input(CreateOrganization)
    .output(Organization),
  get: route({
    method: 'GET',
    path: '/organizations/{organizationId}',
    tags,
    summary: 'One organization',
  })
    .input(z.strictObject({ organizationId: z.uuid() }))
    .output(Organization),
  update: route({
    method: 'PATCH',
    path: '/organizations/{organizationId}',
    tags,
    summary: 'Change its name',
  })
    .input(UpdateOrganization)
    .output(Organization),
};
