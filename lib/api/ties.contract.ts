import { z } from 'zod';
import { Receipt } from '#lib/events/events.ts';
import { ChangeTie, PickTie, RecordTie, Ties } from '#lib/ties/schema.ts';
import { route } from './route.ts';

const base = '/campaigns/{campaignId}/map/ties';

export const ties = {
  list: route({
    method: 'GET',
    path: base,
    summary: 'The relationships that are not supply, and whom they can be of',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(Ties),
  record: route({ method: 'POST', path: base, summary: 'Say that there is a tie' })
    .input(RecordTie)
    .output(Receipt),
  change: route({
    method: 'PUT',
    path: `${base}/{tieId}`,
    summary: 'Say something else of a tie',
  })
    .input(ChangeTie)
    .output(Receipt),
  remove: route({
    method: 'POST',
    path: `${base}/{tieId}/remove`,
    summary: 'Take a tie away',
  })
    .input(PickTie)
    .output(Receipt),
  restore: route({
    method: 'POST',
    path: `${base}/{tieId}/restore`,
    summary: 'Bring back a tie that was taken away',
  })
    .input(PickTie)
    .output(Receipt),
};
