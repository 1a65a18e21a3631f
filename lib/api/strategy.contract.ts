import { z } from 'zod';
import { Receipt } from '#lib/events/events.ts';
import { Strategy, WriteCell } from '#lib/strategy/schema.ts';
import { route } from './route.ts';

const tags = ['strategy'];
const path = '/campaigns/{campaignId}/strategy' as const;

export const strategy = {
  get: route({
    ...{ method: 'GET', path, tags },
    summary: 'What the strategy chart says besides the map: the demand, what is planned, own texts',
  })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(Strategy),
  write: route({
    ...{ method: 'POST', path: `${path}/cells`, tags },
    summary: 'Write into one box of the strategy chart of one target',
  })
    .input(WriteCell)
    .output(Receipt),
};
