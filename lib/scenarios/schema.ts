import { z } from 'zod';
import { actorFields, resourceFields } from '#lib/map/edit-schema.ts';
import { MapActor, MapResource, NewChange } from '#lib/map/schema.ts';
import { confidences, parameters, roles } from '#lib/map/words.ts';
import { Day, IdempotencyKey, Line } from '#lib/text.ts';

const press = { campaignId: z.uuid(), idempotencyKey: IdempotencyKey };
const name = Line(120);
const some = z.array(NewChange).min(1).max(500, 'At most 500 changes at once.');

/** The idempotency key becomes the scenario's id. */
export const CreateScenario = z.strictObject({
  ...press,
  name,
  /** The day of the map to change; null is the latest. */
  onDate: Day.nullable(),
  /** What is tried in it from the start. */
  changes: some.optional(),
});
export type CreateScenario = z.output<typeof CreateScenario>;

export const ScenarioPress = z.strictObject({ ...press, scenarioId: z.uuid() });
export type ScenarioPress = z.output<typeof ScenarioPress>;

export const RecordInScenario = ScenarioPress.extend({ changes: some });
export type RecordInScenario = z.output<typeof RecordInScenario>;

/** Changes that stand in the scenario, by their ids there: what they set goes back to what the map says. */
export const RemoveFromScenario = ScenarioPress.extend({
  changeIds: z.array(z.uuid()).min(1).max(500),
});
export type RemoveFromScenario = z.output<typeof RemoveFromScenario>;

const { target: _, ...whoIsAdded } = actorFields;
/** Somebody who is only in the scenario, until it is merged; the press is the actor's id. */
export const AddActorInScenario = ScenarioPress.extend(whoIsAdded);
export type AddActorInScenario = z.output<typeof AddActorInScenario>;

/** The same of something that actors could value. */
export const AddResourceInScenario = ScenarioPress.extend(resourceFields);
export type AddResourceInScenario = z.output<typeof AddResourceInScenario>;

export const ActorInScenario = ScenarioPress.extend({ actorId: z.uuid() });
export type ActorInScenario = z.output<typeof ActorInScenario>;

export const ResourceInScenario = ScenarioPress.extend({ resourceId: z.uuid() });
export type ResourceInScenario = z.output<typeof ResourceInScenario>;

export const RenameScenario = ScenarioPress.extend({ name });
export type RenameScenario = z.output<typeof RenameScenario>;

export const ShareScenario = ScenarioPress.extend({ shared: z.boolean() });
export type ShareScenario = z.output<typeof ShareScenario>;

/** How one change of a scenario becomes one of the map. Those with the same title and day are one happening. */
export const MergeEntry = z.strictObject({
  changeId: z.uuid(),
  effectiveOn: Day,
  confidence: z.enum(confidences),
  happening: z.strictObject({ title: Line(300), role: z.enum(roles) }).optional(),
});
export type MergeEntry = z.output<typeof MergeEntry>;

/** Everything in the scenario that makes a difference on the map, each once: what was not seen is not merged. */
export const MergeScenario = ScenarioPress.extend({
  entries: z.array(MergeEntry).max(500),
  /** The actors and resources that come in, and that leave. */
  moved: z.array(z.uuid()).max(500),
});
export type MergeScenario = z.output<typeof MergeScenario>;

/** What a scenario sets a parameter to. */
export const ScenarioChange = z.object({
  id: z.uuid(),
  ordinal: z.int(),
  set: z.enum(parameters),
  actorId: z.uuid(),
  supplierId: z.uuid().nullable(),
  resourceId: z.uuid().nullable(),
  to: z.number(),
  /** The ordinal of the last change of the map that whoever entered it had seen. */
  basedOn: z.int(),
  recordedBy: z.string().nullable(),
  recordedAt: z.iso.datetime(),
});
export type ScenarioChange = z.output<typeof ScenarioChange>;

export const Scenario = z.object({
  id: z.uuid(),
  name: z.string(),
  author: z.string().nullable(),
  /** Whoever asks wrote it. */
  mine: z.boolean(),
  shared: z.boolean(),
  onDate: z.iso.date().nullable(),
  branchedFrom: z.int(),
  status: z.enum(['open', 'merged', 'discarded']),
  /** The day to look at what was merged. */
  mergedOn: z.iso.date().nullable(),
  createdAt: z.iso.datetime(),
  /** What stands, oldest first. */
  changes: z.array(ScenarioChange),
  /** Who, and what, is only in it. */
  added: z.object({ actors: z.array(MapActor), resources: z.array(MapResource) }),
  /** Actors and resources that are not in it, whatever the map says. */
  removed: z.array(z.uuid()),
  /** What it names that is neither on the map nor in it. */
  gone: z.array(z.object({ id: z.uuid(), name: z.string(), what: z.enum(['actor', 'resource']) })),
  /** There is a press to undo. */
  undoable: z.boolean(),
});
export type Scenario = z.output<typeof Scenario>;

/** Whether an address can name a scenario at all. */
export const isUuid = (text: string): boolean => z.uuid().safeParse(text).success;
