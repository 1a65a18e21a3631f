import type { Transaction } from '#db/client.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign, type MemberAccess } from '#lib/campaigns/access.ts';
import { appendEvent, findRepeat } from '#lib/events/append-event.ts';
import type { NewEvent, Receipt } from '#lib/events/events.ts';
import { lockMap } from '#lib/map/lock-map.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { findScenario } from './queries.ts';
import type { Scenario, ScenarioPress } from './schema.ts';

type Work = (tx: Transaction, access: MemberAccess, scenario: Scenario) => Promise<Result<unknown>>;

/** What organizers hear of a scenario: its id alone, so that one that is not shared stays its author's. */
export const scenarioChanged = (
  campaignId: string,
  id: string,
  scenarioId: string,
): NewEvent & { kind: 'scenario.changed' } => ({
  ...{ campaignId, audience: 'organizers', id, kind: 'scenario.changed' },
  body: { scenarioId },
});

/**
 * One command on a scenario: who may, once per press, one at a time with edits of the map. What somebody may not
 * see is not there. `work` refuses before it writes.
 */
export function inScenario(
  actor: Actor,
  input: ScenarioPress,
  status: Scenario['status'],
  work: Work,
): Promise<Result<Receipt>> {
  const { campaignId, scenarioId, idempotencyKey } = input;
  return inCampaign(actor, campaignId, 'map:edit', async (tx, access) => {
    const changed = scenarioChanged(campaignId, idempotencyKey, scenarioId);
    const repeat = await findRepeat(tx, changed, input);
    if (repeat) return repeat;
    await lockMap(tx, access);
    const scenario = await findScenario(tx, access, scenarioId);
    if (!scenario) return fail('not-found', 'no-such-scenario');
    if (scenario.status !== status) return fail('conflict', `scenario-${scenario.status}`);
    const done = await work(tx, access, scenario);
    return done.ok ? ok(await appendEvent(tx, changed, input)) : done;
  });
}
