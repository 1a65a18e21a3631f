import { scenarios } from '#db/schema/scenarios.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { Receipt } from '#lib/events/events.ts';
import { lockMap } from '#lib/map/lock-map.ts';
import { ok, type Result } from '#lib/result.ts';
import { SAME } from './branch.ts';
import { scenarioChanged } from './in-scenario.ts';
import { lastOrdinal } from './queries.ts';
import { addTried, rowsToTry } from './record-in-scenario.ts';
import type { CreateScenario } from './schema.ts';

/** Branches the map, with what is to be tried from the start. Only its author sees it until it is shared. */
export function createScenario(actor: Actor, input: CreateScenario): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey: id, name, onDate, changes = [] } = input;
  return inCampaign(actor, campaignId, 'map:edit', async (tx, access) => {
    const changed = scenarioChanged(campaignId, id, id);
    const repeat = await findRepeat(tx, changed, input);
    if (repeat) return repeat;
    await lockMap(tx, access);
    const rows = await rowsToTry(tx, access, { onDate, changes: [], ...SAME }, changes);
    if (!rows.ok) return rows;
    const { organizationId, personId: authorId } = access;
    const branchedFrom = await lastOrdinal(tx, access);
    await tx
      .insert(scenarios)
      .values({ organizationId, campaignId, id, name, onDate, authorId, branchedFrom });
    if (rows.value.length > 0)
      await addTried(tx, access, { scenarioId: id, press: id }, rows.value);
    return ok(await appendEvent(tx, changed, input));
  });
}
