import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson, removeMember } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { importJobs } from '#db/schema/imports.ts';
import { campaigns } from '#db/schema/organizations.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { addActor } from '#lib/map/add-actor.ts';
import { findMap } from '#lib/map/queries.ts';
import { previewImport } from './import-file.ts';
import { findJob, type Job, keepJob, takeJob } from './jobs.ts';
import { listImports } from './list-imports.ts';
import { kumuBlueprint } from './samples.ts';
import { startImport } from './start-import.ts';
import { undoImport } from './undo-import.ts';
import { workOnJob } from './work-on-job.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let organizer: Actor & { personId: string };
beforeEach(async () => {
  campaign = await makeCampaign();
  organizer = await makePerson(campaign, 'organizer', { name: 'Ana' });
});

async function pressOf(text = kumuBlueprint, name = 'city.json') {
  const asked = {
    ...{ campaignId: campaign.id, name, file: Buffer.from(text).toString('base64') },
    choices: {
      ...{ direction: 'supplies' as const, undirected: 'both' as const, covered: 0.5 },
      ...{ importance: 0, resource: 'Support', effectiveOn: null, places: false },
    },
  };
  const seen = await previewImport(organizer, asked);
  if (!seen.ok) throw new Error(JSON.stringify(seen.error));
  return { ...asked, idempotencyKey: randomUUID(), digest: seen.value.digest };
}
const start = async (press: Awaited<ReturnType<typeof pressOf>>) => {
  expect(await startImport(organizer, press)).toMatchObject({ ok: true });
  return press.idempotencyKey;
};
const jobsOf = () =>
  ownerDb.select().from(importJobs).where(eq(importJobs.campaignId, campaign.id));
/** As after the end of a process: nobody gives a sign of life any more. */
const abandon = () =>
  ownerDb
    .update(importJobs)
    .set({ takenUntil: sql`now() - interval '1 s'` })
    .where(eq(importJobs.campaignId, campaign.id));
/** Other tests ask for imports in the same database: those are not touched. */
const taken = () => takeJob(campaign.id);
const quiet = () => {};
async function take(): Promise<Job> {
  const job = await taken();
  if (!job) throw new Error('nothing to do');
  return job;
}
const read = () => withActor(organizer, (tx) => findMap(tx, campaign));
const listed = () => withActor(organizer, (tx) => listImports(tx, campaign));
const states = async () => (await listed()).map(({ state }) => state);

test('a large file is accepted, worked on step by step, and to be taken back like any other', async () => {
  const id = await start(await pressOf());
  expect(await listed()).toMatchObject([{ id, name: 'city.json', by: 'Ana', state: 'waiting' }]);
  const job = await take();
  await keepJob(job, 'planning');
  expect(await listed()).toMatchObject([{ state: 'running', step: 'planning' }]);
  const steps: string[] = [];
  await workOnJob(job, (step) => steps.push(step));
  expect(steps).toEqual(['reading', 'planning', 'writing', 'computing']);
  expect(await listed()).toMatchObject([{ id, state: 'done', by: 'Ana' }]);
  expect(await jobsOf()).toEqual([]);
  expect((await read()).actors).toHaveLength(3);
  const press = { campaignId: campaign.id, importId: id, idempotencyKey: randomUUID() };
  expect(await undoImport(organizer, press)).toMatchObject({ ok: true });
  expect((await read()).actors).toEqual([]);
  expect(await states()).toEqual(['undone']);
});

test('of several processes one works on a job, and what one leaves behind is done once', async () => {
  await start(await pressOf());
  const all = await Promise.all([taken(), taken(), taken()]);
  expect(all.filter((job) => job !== null)).toHaveLength(1);
  const dead = all.find((job) => job !== null)!;
  await abandon();
  const next = await take();
  expect(next).toMatchObject({ id: dead.id, attempts: 2 });
  // The first was not dead, only slow: both go on.
  const file = (await findJob(next))!;
  expect(await findJob(dead)).toBeNull();
  await ownerDb.update(importJobs).set({ takenBy: dead.takenBy }).where(eq(importJobs.id, dead.id));
  const slow = workOnJob(dead, quiet);
  await slow;
  await ownerDb.insert(importJobs).values({
    ...{ ...next, ...file, recordedBy: organizer.personId },
    ...{ takenUntil: new Date(Date.now() + 15_000), choices: file.choices },
  });
  expect(await states()).toEqual(['done']);
  await workOnJob(next, quiet);
  expect((await read()).actors).toHaveLength(3);
  expect(await jobsOf()).toEqual([]);
});

test('a job that ended every process that took it on is given up, with a sentence', async () => {
  await start(await pressOf());
  for (let attempt = 1; attempt <= 3; attempt++) {
    expect((await take()).attempts).toBe(attempt);
    await abandon();
  }
  await workOnJob(await take(), quiet);
  expect(await listed()).toMatchObject([
    { state: 'failed', refused: { reason: 'import-gave-up' } },
  ]);
  expect((await read()).actors).toEqual([]);
  expect((await jobsOf())[0]!.file).toBeNull();
  expect(await taken()).toBeNull();
});

test('two files of one campaign are imported in turn, and the second not over what it was not shown', async () => {
  const first = await start(await pressOf());
  const second = await start(await pressOf(kumuBlueprint, 'again.json'));
  const job = await take();
  expect(job.id).toBe(first);
  expect(await taken()).toBeNull();
  await workOnJob(job, quiet);
  const next = await take();
  expect(next.id).toBe(second);
  await workOnJob(next, quiet);
  expect(await listed()).toMatchObject([
    { name: 'city.json', state: 'done' },
    { name: 'again.json', state: 'failed', refused: { reason: 'import-changed' } },
  ]);
  expect((await read()).actors).toHaveLength(3);
});

test('a press that is repeated asks once; whoever may not edit asks for nothing', async () => {
  const press = await pressOf();
  const results = await Promise.all([startImport(organizer, press), startImport(organizer, press)]);
  expect(results).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await jobsOf()).toHaveLength(1);
  expect(await startImport(organizer, { ...press, digest: 'other' })).toMatchObject({
    error: { reason: 'key-reused' },
  });
  await workOnJob(await take(), quiet);
  expect(await startImport(organizer, press)).toEqual({ ok: true, value: null });
  expect(await jobsOf()).toEqual([]);
  const member = await makePerson(campaign, 'member');
  expect(await startImport(member, { ...press, idempotencyKey: randomUUID() })).toMatchObject({
    error: { code: 'forbidden' },
  });
  for (let waiting = 0; waiting < 5; waiting++)
    await start({ ...press, idempotencyKey: randomUUID() });
  expect(await startImport(organizer, { ...press, idempotencyKey: randomUUID() })).toMatchObject({
    error: { reason: 'imports-waiting', values: { count: 5 } },
  });
  await ownerDb.delete(importJobs).where(eq(importJobs.campaignId, campaign.id));
});

test('what stopped being so while it waited is said, and nothing is imported', async () => {
  const press = await pressOf();
  await start(press);
  const plain = { kind: 'media', side: 'ally' as const, position: 1, weight: null, target: false };
  const newcomer = { campaignId: campaign.id, idempotencyKey: randomUUID(), name: 'Mayor' };
  await addActor(organizer, { ...newcomer, ...plain });
  await workOnJob(await take(), quiet);
  expect(await listed()).toMatchObject([{ refused: { reason: 'import-changed' } }]);

  await start(await pressOf());
  const colleague = await makePerson(campaign, 'organizer');
  await removeMember(organizer);
  await workOnJob(await take(), quiet);
  const seen = await withActor(colleague, (tx) => listImports(tx, campaign));
  expect(seen[0]).toMatchObject({ state: 'failed', refused: { reason: 'no-such-campaign' } });
});

test('of a campaign that is deleted meanwhile nothing is left, and nothing breaks', async () => {
  await start(await pressOf());
  const job = await take();
  await ownerDb.delete(campaigns).where(eq(campaigns.id, campaign.id));
  await workOnJob(job, quiet);
  expect(await jobsOf()).toEqual([]);
  expect(await taken()).toBeNull();
});
