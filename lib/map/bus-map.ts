import { randomUUID } from 'node:crypto';
import type { Actor } from '#lib/auth/actor.ts';
import { addActor } from './add-actor.ts';
import { addResource } from './edit-resource.ts';
import { recordChanges } from './record-changes.ts';
import type { NewChange, NewHappening } from './schema.ts';

const plain = {
  kind: 'organization',
  side: 'neutral',
  position: 0,
  weight: null,
  target: false,
} as const;

/** For tests: riders of a bus company that a city council depends on, entered as an organizer would. */
export async function enterBusMap(actor: Actor, campaignId: string) {
  const enter = async (fields: Partial<Parameters<typeof addActor>[1]> & { name: string }) => {
    const id = randomUUID();
    await addActor(actor, { ...plain, ...fields, campaignId, idempotencyKey: id });
    return id;
  };
  const council = await enter({ name: 'City council', side: 'target', position: -2, target: true });
  const company = await enter({ name: 'Bus company', side: 'opponent', position: -1 });
  const riders = await enter({ name: 'Riders', side: 'movement', position: 2, weight: 1 });
  const make = async (name: string) => {
    const id = randomUUID();
    await addResource(actor, {
      campaignId,
      idempotencyKey: id,
      name,
      kind: 'material',
      essential: false,
    });
    return id;
  };
  const [fares, transit] = [await make('Fares'), await make('Bus service')];
  await record(actor, campaignId, [
    { set: 'v', actorId: council, resourceId: transit, to: 0.4 },
    { set: 's', actorId: council, supplierId: company, resourceId: transit, to: 0.9 },
    { set: 'v', actorId: company, resourceId: fares, to: 0.7 },
    { set: 's', actorId: company, supplierId: riders, resourceId: fares, to: 0.75 },
    { set: 'pi', actorId: riders, to: 0.5 },
  ]);
  return { council, company, riders, fares, transit };
}

/** For tests: changes from the start, or with what happened. */
export const record = (
  actor: Actor,
  campaignId: string,
  changes: NewChange[],
  happening?: NewHappening,
) =>
  recordChanges(actor, {
    ...{ campaignId, idempotencyKey: randomUUID(), changes, happening, confidence: 'judged' },
    effectiveOn: null,
  });
