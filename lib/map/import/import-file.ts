import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#db/client.ts';
import { type Imported, mapImports } from '#db/schema/imports.ts';
import { actors, resources } from '#db/schema/map.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign, type MemberAccess } from '#lib/campaigns/access.ts';
import type { Receipt } from '#lib/events/events.ts';
import { editWhole } from '#lib/map/edit-map.ts';
import { insertChanges } from '#lib/map/insert-changes.ts';
import { insertObjects } from '#lib/map/insert-objects.ts';
import { oneTarget } from '#lib/map/one-target.ts';
import { type CampaignKey, findMap } from '#lib/map/queries.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import { addTies, keyOf, MOST_TIE_ROWS } from '#lib/map/ties/add-ties.ts';
import { countTieRows, endsOf, listLatest } from '#lib/map/ties/queries.ts';
import { tellOfTies } from '#lib/map/ties/tell-of-ties.ts';
import { overfull } from '#lib/map/write-changes.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { type Plan, planImport } from './plan-import.ts';
import { readMapFile } from './read-file.ts';
import type { ReadMap } from './read-map.ts';
import type { ImportFile, ImportPreview, PreviewImport } from './schema.ts';
import type { ImportStep } from './words.ts';

/** What an event may name; whoever hears it reads the map again. */
const MOST_IDS = 2000;

function reading({ file }: Pick<PreviewImport, 'file'>): Result<ReadMap> {
  const read = readMapFile(typeof file === 'string' ? Buffer.from(file, 'base64') : file);
  return read.ok ? ok(read.value) : fail('invalid', 'bad-map-file', { fields: read.problems });
}

async function planned(
  tx: Transaction,
  key: CampaignKey,
  map: PowerMap,
  read: ReadMap,
  input: Pick<PreviewImport, 'choices' | 'name'>,
) {
  const keysOf = (t: typeof actors | typeof resources) =>
    tx
      .select({ key: t.key })
      .from(t)
      .where(and(eq(t.organizationId, key.organizationId), eq(t.campaignId, key.campaignId)));
  const keys = [...(await keysOf(actors)), ...(await keysOf(resources))].map((row) => row.key);
  const standing = (await listLatest(tx, key))
    .filter(({ tie }) => !tie.removed)
    .map(({ tie }) => keyOf({ kind: tie.kind, ...endsOf(tie) }));
  return planImport(map, new Set(keys), read, input.choices, input.name, new Set(standing));
}

/** What a file would do to the map; nothing is written. A file with problems is refused with every one of them. */
export async function previewImport(
  actor: Actor,
  input: PreviewImport,
): Promise<Result<ImportPreview>> {
  // Who may is asked first: nobody else makes this server read a file.
  return inCampaign(actor, input.campaignId, 'map:edit', async (tx, access) => {
    const read = reading(input);
    if (!read.ok) return read;
    return ok((await planned(tx, access, await findMap(tx, access), read.value, input)).preview);
  });
}

/** Imports a file as it was previewed: all of it, as one edit of the map, or nothing. */
export function importFile(actor: Actor, { file, ...press }: ImportFile): Promise<Result<Receipt>> {
  return importPlanned(
    actor,
    press,
    () => reading({ file }),
    () => {},
  );
}

/** The same for a file that `read` has read or reads; `say` hears how far it is. */
export function importPlanned(
  actor: Pick<Actor, 'id'>,
  press: Omit<ImportFile, 'file'>,
  read: () => Result<ReadMap>,
  say: (step: ImportStep) => void,
): Promise<Result<Receipt>> {
  const { campaignId, idempotencyKey, digest, name } = press;
  return editWhole(actor, press, async (tx, access, map) => {
    const found = read();
    if (!found.ok) return found;
    say('planning');
    const plan = await planned(tx, access, map, found.value, press);
    if (plan.preview.digest !== digest) return fail('conflict', 'import-changed');
    const refused = plan.preview.conflict && overfull(plan.after);
    if (refused) return refused;
    const { format } = plan.preview;
    const room = MOST_TIE_ROWS - (await countTieRows(tx, access));
    if (plan.ties.length > room)
      return fail('conflict', 'map-full', { values: { count: MOST_TIE_ROWS } });
    say('writing');
    const did = await write(tx, access, plan);
    await writeTies(tx, access, plan, press);
    const { organizationId, personId: recordedBy } = access;
    await tx
      .insert(mapImports)
      .values({ organizationId, campaignId, recordedBy, id: idempotencyKey, name, format, did });
    say('computing');
    const ids = [...did.actors, ...did.edited.map(({ id }) => id), ...did.resources];
    return ok({ ids: ids.slice(0, MOST_IDS), after: plan.after });
  });
}

async function writeTies(
  tx: Transaction,
  access: MemberAccess,
  { ties }: Plan,
  press: { campaignId: string; idempotencyKey: string },
) {
  if (ties.length === 0) return;
  const added = await addTies(tx, access, press.idempotencyKey, ties);
  if (!added.ok) throw new Error(`ties of import ${press.idempotencyKey}: ${added.error.reason}`);
  await tellOfTies(tx, press);
}

async function write(tx: Transaction, access: MemberAccess, plan: Plan): Promise<Imported> {
  const { organizationId, campaignId, personId: recordedBy } = access;
  const { newActors, newResources, edits, changes } = plan;
  const key = { organizationId, campaignId };
  const target =
    newActors.find((one) => one.target)?.id ?? edits.find(({ after }) => after.target)?.id;
  if (target && !edits.some(({ before }) => before.target)) await oneTarget(tx, key, target);
  await insertObjects(tx, key, { actors: newActors, resources: newResources });
  for (const { id, after } of edits)
    await tx
      .update(actors)
      .set({ ...after, version: sql`${actors.version} + 1` })
      .where(
        and(
          eq(actors.organizationId, organizationId),
          eq(actors.campaignId, campaignId),
          eq(actors.id, id),
        ),
      );
  await insertChanges(tx, { ...key, recordedBy }, changes);
  const fresh = new Set([...newActors, ...newResources].map(({ id }) => id));
  const about = changes.filter(
    ({ actorId, supplierId, resourceId }) =>
      ![actorId, supplierId, resourceId].some((id) => id && fresh.has(id)),
  );
  return {
    actors: newActors.map(({ id }) => id),
    resources: newResources.map(({ id }) => id),
    changes: about.map(({ id }) => id),
    edited: edits.map(({ id, version, before }) => ({ id, version: version + 1, before })),
  };
}
