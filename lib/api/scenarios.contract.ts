import { z } from 'zod';
import { Receipt } from '#lib/events/events.ts';
import {
  ActorInScenario,
  AddActorInScenario,
  AddResourceInScenario,
  CreateScenario,
  MergeScenario,
  RecordInScenario,
  RemoveFromScenario,
  RenameScenario,
  ResourceInScenario,
  Scenario,
  ScenarioPress,
  ShareScenario,
} from '#lib/scenarios/schema.ts';
import { route } from './route.ts';

const base = '/campaigns/{campaignId}/scenarios';
const one = `${base}/{scenarioId}` as const;
const post = <Path extends `/${string}`>(path: Path, summary: string) =>
  route({ method: 'POST', path, summary });

export const scenarios = {
  list: route({ method: 'GET', path: base, summary: 'Scenarios that the caller may see' })
    .input(z.strictObject({ campaignId: z.uuid() }))
    .output(z.array(Scenario)),
  create: post(base, 'Branch the map into a scenario').input(CreateScenario).output(Receipt),
  record: post(`${one}/changes`, 'Try changes in a scenario')
    .input(RecordInScenario)
    .output(Receipt),
  remove: post(`${one}/changes/remove`, 'Take changes out of a scenario')
    .input(RemoveFromScenario)
    .output(Receipt),
  addActor: post(`${one}/actors`, 'Put somebody into a scenario who is not on the map')
    .input(AddActorInScenario)
    .output(Receipt),
  removeActor: post(`${one}/actors/{actorId}/remove`, 'Take somebody off the map of a scenario')
    .input(ActorInScenario)
    .output(Receipt),
  restoreActor: post(
    `${one}/actors/{actorId}/restore`,
    'Put somebody back whom a scenario took off the map',
  )
    .input(ActorInScenario)
    .output(Receipt),
  addResource: post(`${one}/resources`, 'Put something into a scenario that is not on the map')
    .input(AddResourceInScenario)
    .output(Receipt),
  removeResource: post(
    `${one}/resources/{resourceId}/remove`,
    'Take a resource off the map of a scenario',
  )
    .input(ResourceInScenario)
    .output(Receipt),
  restoreResource: post(
    `${one}/resources/{resourceId}/restore`,
    'Put a resource back that a scenario took off the map',
  )
    .input(ResourceInScenario)
    .output(Receipt),
  undo: post(`${one}/undo`, 'Take back what was tried last').input(ScenarioPress).output(Receipt),
  rename: route({ method: 'PUT', path: `${one}/name`, summary: 'Give a scenario another name' })
    .input(RenameScenario)
    .output(Receipt),
  share: post(`${one}/share`, 'Share a scenario with whoever may read the map, or no longer')
    .input(ShareScenario)
    .output(Receipt),
  merge: post(`${one}/merge`, 'Record what a scenario tries on the map, all or nothing')
    .input(MergeScenario)
    .output(Receipt),
  undoMerge: post(`${one}/merge/undo`, 'Take a merge back as one')
    .input(ScenarioPress)
    .output(Receipt),
  discard: post(`${one}/discard`, 'Give a scenario up; it is kept')
    .input(ScenarioPress)
    .output(Receipt),
  restore: post(`${one}/restore`, 'Take up a discarded scenario again')
    .input(ScenarioPress)
    .output(Receipt),
};
