import { z } from 'zod';
import { Receipt } from '#lib/events/events.ts';
import { MapShare, SetMapShare, SharedMap } from '#lib/map-shares/schema.ts';
import { route } from './route.ts';

const path = '/campaigns/{campaignId}/map/share';

export const mapShares = {
  get: route({
    method: 'GET',
    path,
    summary: 'Who sees the map besides organizers, and what of it',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(MapShare),
  set: route({ method: 'PUT', path, summary: 'Choose who sees the map, and what of it' })
    .input(SetMapShare)
    .output(Receipt),
  shared: route({
    method: 'GET',
    path: '/public/maps/{link}',
    summary: 'The part of a map that its organizers show to whoever has the link',
  })
    .input(z.strictObject({ link: z.uuid() }))
    .output(SharedMap),
};
