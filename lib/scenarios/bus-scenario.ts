import { randomUUID } from 'node:crypto';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findAccess } from '#lib/campaigns/access.ts';
import { enterBusMap } from '#lib/map/bus-map.ts';
import { findMap, listPoints } from '#lib/map/queries.ts';
import type { NewChange } from '#lib/map/schema.ts';
import { onMap, tryScenario } from './apply.ts';
import { branchOf, movedOn } from './branch.ts';
import { createScenario } from './create-scenario.ts';
import { mergeScenario } from './merge-scenario.ts';
import { listScenarios } from './queries.ts';
import { recordInScenario, undoInScenario } from './record-in-scenario.ts';

/** For tests: an organizer's scenario of the map of {@link enterBusMap}, and what is asked of it. */
export async function enterBusScenario() {
  const campaign = await makeCampaign();
  const organizer = await makePerson(campaign, 'organizer', { name: 'Jo Ann' });
  const on = await enterBusMap(organizer, campaign.id);
  const scenarioId = randomUUID();
  await createScenario(organizer, {
    ...{ campaignId: campaign.id, idempotencyKey: scenarioId, name: 'Drivers', onDate: null },
  });
  const press = () => ({ campaignId: campaign.id, scenarioId, idempotencyKey: randomUUID() });
  const one = () =>
    withActor(organizer, async (tx) => {
      const access = await findAccess(tx, organizer, { id: campaign.id });
      return (await listScenarios(tx, access!))[0]!;
    });
  const map = () => withActor(organizer, (tx) => findMap(tx, campaign));
  const tried = async () => {
    const [real, scenario] = [await map(), await one()];
    const both = tryScenario(branchOf(real, scenario), scenario.changes, real);
    if (!both.fits) throw new Error('it fits');
    return both;
  };
  /** What a merge that leaves nothing out asks for, as the map and the scenario are now. */
  const merging = async (effectiveOn = '2026-06-01') => {
    const [real, scenario] = [await map(), await one()];
    const { on: comes, off: goes } = movedOn(real, scenario);
    return {
      ...press(),
      entries: onMap(branchOf(real, scenario), scenario.changes).map(({ id }) => ({
        ...{ changeId: id, effectiveOn, confidence: 'judged' as const },
      })),
      moved: [...comes, ...goes],
    };
  };
  return {
    ...{ campaign, organizer, on, press, one, map, tried, merging },
    points: () => withActor(organizer, (tx) => listPoints(tx, campaign)),
    attempt: (changes: NewChange[]) => recordInScenario(organizer, { ...press(), changes }),
    undo: () => undoInScenario(organizer, press()),
    merge: async () => mergeScenario(organizer, await merging()),
  };
}
