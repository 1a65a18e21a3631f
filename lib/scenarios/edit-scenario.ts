import type { Transaction } from '#db/client.ts';
import { scenarios } from '#db/schema/scenarios.ts';
import type { Actor } from '#lib/auth/actor.ts';
import type { CampaignKey } from '#lib/map/queries.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { inScenario } from './in-scenario.ts';
import { ofScenario } from './queries.ts';
import type { RenameScenario, ScenarioPress, ShareScenario } from './schema.ts';

/** Writes what a scenario is called, who sees it and how it ended. */
export async function setScenario(
  tx: Transaction,
  key: CampaignKey,
  id: string,
  values: Partial<typeof scenarios.$inferInsert>,
): Promise<Result<null>> {
  await tx
    .update(scenarios)
    .set(values)
    .where(ofScenario(scenarios, key, id));
  return ok(null);
}

export const renameScenario = (actor: Actor, input: RenameScenario) =>
  inScenario(actor, input, 'open', (tx, access, { id }) =>
    setScenario(tx, access, id, { name: input.name }),
  );

/** Shows a scenario to everyone who may read the map, or to its author alone, which only the author may ask. */
export const shareScenario = (actor: Actor, input: ShareScenario) =>
  inScenario(actor, input, 'open', async (tx, access, { id, mine }) =>
    mine
      ? setScenario(tx, access, id, { shared: input.shared })
      : fail('forbidden', 'scenario-author-only'),
  );

/** Gives a scenario up. It is kept, and can be taken up again. */
export const discardScenario = (actor: Actor, input: ScenarioPress) =>
  inScenario(actor, input, 'open', (tx, access, { id }) =>
    setScenario(tx, access, id, { discardedAt: new Date() }),
  );

export const restoreScenario = (actor: Actor, input: ScenarioPress) =>
  inScenario(actor, input, 'discarded', (tx, access, { id }) =>
    setScenario(tx, access, id, { discardedAt: null }),
  );
