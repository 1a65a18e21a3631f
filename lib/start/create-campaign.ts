import { randomUUID } from 'node:crypto';
import type { Transaction } from '#db/client.ts';
import { actors, resources } from '#db/schema/map.ts';
import type { Actor } from '#lib/auth/actor.ts';
import type { NewChange } from '#lib/map/schema.ts';
import { writeChanges } from '#lib/map/write-changes.ts';
import type { Change } from '#lib/power/model.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { CreateCampaign } from './create-schema.ts';
import { contradictionsIn, draftMap } from './draft-map.ts';
import { type Created, type NewCampaignKey, newCampaign } from './new-campaign.ts';

/** Makes a campaign and its first map from the answers of the guided start. */
export async function createCampaign(
  actor: Actor,
  input: CreateCampaign,
): Promise<Result<Created>> {
  const fields = contradictionsIn(input);
  if (fields.length > 0) return fail('invalid', 'bad-input', { fields });
  const { title, demand, affected = '' } = input;
  const content = draftMap(input);
  return newCampaign(
    actor,
    input,
    async () => ok({ campaign: { title, demand, affected: affected || input.group }, content }),
    writeDraft,
  );
}

async function writeDraft(
  tx: Transaction,
  key: NewCampaignKey,
  draft: ReturnType<typeof draftMap>,
): Promise<Result<unknown>> {
  const { organizationId, campaignId } = key;
  const ids = new Map(
    [...draft.actors, ...draft.resources].map(({ id }) => [id, randomUUID() as string]),
  );
  // Lists are read in the order of creation.
  const created = (index: number) => new Date(Date.now() - 100 + index);
  await tx.insert(actors).values(
    draft.actors.map(({ id, name, side, position }, index) => ({
      ...{ organizationId, campaignId, id: ids.get(id)!, key: id, name, side, position },
      kind: side === 'movement' ? 'constituency' : side === 'target' ? 'decision_maker' : 'other',
      target: id === draft.target,
      base: id === draft.group,
      weight: id === draft.group ? 1 : null,
      createdAt: created(index),
    })),
  );
  if (draft.resources.length > 0)
    await tx.insert(resources).values(
      draft.resources.map(({ id, name, essential }, index) => ({
        ...{ organizationId, campaignId, id: ids.get(id)!, key: id, name, essential },
        ...{ kind: 'material', createdAt: created(index) },
      })),
    );
  return writeChanges(tx, key, {
    changes: draft.changes.map((change) => onMap(change, (id) => ids.get(id)!)),
    effectiveOn: null,
    confidence: 'guessed',
  });
}

/** A change of the model by the ids of the map's rows. */
function onMap(change: Change, id: (key: string) => string): NewChange {
  const { to } = change;
  if ('of' in change)
    return {
      ...{ set: change.set, actorId: id(change.of), supplierId: id(change.by) },
      ...{ resourceId: id(change.resource), to },
    };
  if ('resource' in change)
    return { set: change.set, actorId: id(change.actor), resourceId: id(change.resource), to };
  return { set: change.set, actorId: id(change.actor), to };
}
