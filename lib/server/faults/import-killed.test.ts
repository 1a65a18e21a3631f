import { randomInt, randomUUID } from 'node:crypto';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import type { ImportPreview, ImportState } from '#lib/map/import/schema.ts';
import { bundle } from '../bundle.ts';
import { freePort } from '../free-port.ts';
import { keepServing } from './keep-serving.ts';
import { randomFrom } from './random.ts';

const seed = Number(process.env.FAULT_SEED ?? randomInt(2 ** 31));
const FILES = 2;
const KILLS = 3;

/** 150 actors and 450 supplies: enough for every step to take a while. */
const elements = Array.from({ length: 150 }, (_, i) => ({ id: `e${i}`, label: `Actor ${i}` }));
const connections = Array.from({ length: 450 }, (_, i) => ({
  ...{ from: `e${(i * 7 + 1) % 150}`, to: `e${i % 150}`, direction: 'directed' },
  ...{ label: `Thing ${Math.floor(i / 150)}`, Share: 0.5, Capacity: 0.6, Importance: 0.2 },
}));
const asked = {
  name: 'large.json',
  file: Buffer.from(JSON.stringify({ elements, connections })).toString('base64'),
  choices: {
    ...{ direction: 'supplies', undirected: 'both', covered: null, importance: 0 },
    ...{ resource: 'Support', effectiveOn: null, places: false },
  },
};

test(`an import is there once and whole, or not at all, whenever its server is killed (FAULT_SEED=${seed})`, async ({
  onTestFinished,
  onTestFailed,
}) => {
  const history: string[] = [];
  onTestFailed(() => console.error(`FAULT_SEED=${seed}\n${history.join('\n')}`));
  const start = performance.now();
  const at = (what: string) =>
    history.push(`${((performance.now() - start) / 1000).toFixed(1)} s: ${what}`);
  const random = randomFrom(seed);
  const { url, drop } = await ownDatabase();
  onTestFinished(drop);
  const port = String(await freePort());
  const origin = `http://localhost:${port}`;
  await bundle('lib/server/large-thread.ts');
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...{ DATABASE_URL: url, PORT: port, HOST: 'localhost', NEXTAUTH_URL: origin },
    ...{ NODE_ENV: 'production', LOG_LEVEL: 'error' },
  };
  const { enter, jobs, abandonAll, kept, stop } = await setStage(url);
  onTestFinished(stop);
  const servers = await keepServing(env);
  onTestFinished(servers.stop);
  at('serving');

  /** Asks until there is an answer: a server that was killed is back in a moment. */
  const call = async <T>(path: string, cookie: string, body?: object): Promise<T> => {
    for (;;)
      try {
        const response = await fetch(`${origin}/api/v1/campaigns/${path}`, {
          ...(body && { method: 'POST', body: JSON.stringify(body) }),
          headers: { cookie, 'content-type': 'application/json' },
        });
        if (response.ok) return await response.json();
        throw new Error(`${response.status} ${await response.text()}`);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        await pause(20);
      }
  };
  const begin = async () => {
    const { campaign, cookie } = await enter();
    const map = `${campaign.campaignId}/map`;
    const { digest } = await call<ImportPreview>(`${map}/import/preview`, cookie, asked);
    const id = randomUUID();
    await call(`${map}/imports`, cookie, { ...asked, digest, idempotencyKey: id });
    const listed = () => call<ImportState[]>(`${map}/imports`, cookie);
    return { campaign, id, listed };
  };
  const atWork = async () => (await jobs()).find(({ taken, step }) => taken && step !== null);
  const settled = async () => (await jobs()).every(({ refused }) => refused);

  // One that nobody disturbs says what is whole, and how long it takes.
  const first = await begin();
  await expect.poll(atWork, { interval: 10, timeout: 10_000 }).toBeDefined();
  const began = performance.now();
  await expect.poll(settled, { interval: 20, timeout: 20_000 }).toBe(true);
  const took = performance.now() - began;

  at('one is there, undisturbed');
  const whole = await kept(first.campaign, first.id);
  expect(whole).toMatchObject({ actors: 150, imports: 1, told: 1, changes: 3 * 450 });

  const others = await Promise.all(Array.from({ length: FILES }, begin));
  const struck: string[] = [];
  for (let kill = 0; kill < KILLS && !(await settled()); kill++) {
    const begun = async () => Boolean((await atWork()) || (await settled()));
    await expect.poll(begun, { interval: 10, timeout: 20_000 }).toBe(true);
    // One moment of each part of the time that it takes, from its first step to its last.
    await pause((took * (kill + random())) / KILLS);
    const job = await atWork();
    servers.kill();
    at(`killed at ${job ? `${job.id} ${job.step}` : 'nothing'}`);
    if (job?.step) struck.push(job.step);
    // As when the fifteen seconds have passed without a sign of life.
    await abandonAll();
    for (const { listed, id } of others)
      expect((await listed()).map((one) => one.id)).toEqual([id]);
  }
  await expect.poll(settled, { interval: 50, timeout: 20_000 }).toBe(true);
  const ends = [];
  for (const { campaign, id, listed } of others) {
    const [shown, ...more] = await listed();
    expect(more).toEqual([]);
    ends.push(shown!.state);
    const found = await kept(campaign, id);
    if (shown!.state === 'done') expect(found).toEqual(whole);
    else {
      expect(shown).toMatchObject({ state: 'failed', refused: { reason: 'import-gave-up' } });
      expect(Object.values(found).every((count) => count === 0)).toBe(true);
    }
  }
  console.log(
    `FAULT_SEED=${seed}: ${struck.length} kills, at work on ${struck.join(', ')}; then ${ends.join(', ')} (${history.join('; ')}), ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  expect(struck.length).toBeGreaterThan(1);
  expect(servers.complaints).toEqual([]);
}, 60_000);

const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** A database of its own beside that of the other tests, whose jobs these servers would take on. */
async function ownDatabase() {
  const sql = postgres(process.env.DATABASE_URL!, { max: 1, onnotice: () => {} });
  const name = `killed_${randomUUID().replaceAll('-', '')}`;
  await sql.unsafe(`create database ${name}`);
  const url = new URL(process.env.DATABASE_URL!);
  url.pathname = `/${name}`;
  const drop = async () => {
    await sql.unsafe(`drop database ${name} with (force)`);
    await sql.end();
  };
  const own = postgres(url.href, { max: 1, onnotice: () => {} });
  await migrate(drizzle(own), { migrationsFolder: './db/migrations' });
  await own.end();
  return { url: url.href, drop };
}

/** The database is named by DATABASE_URL, so what reaches it is imported only now. */
async function setStage(url: string) {
  process.env.DATABASE_URL = url;
  const [{ makeCampaign, makePerson }, { ownerClient }, session, client] = await Promise.all([
    import('#db/fixture.ts'),
    import('#db/owner.ts'),
    import('#lib/auth/session.ts'),
    import('#db/client.ts'),
  ]);
  type Campaign = Awaited<ReturnType<typeof makeCampaign>>;
  const enter = async () => {
    const campaign = await makeCampaign();
    const person = await makePerson(campaign, 'organizer');
    const token = await session.startSession(person, 'faults');
    return { campaign, cookie: `${session.SESSION_COOKIE}=${token}` };
  };
  const jobs = () => ownerClient<
    { id: string; step: string | null; taken: boolean; refused: boolean }[]
  >`
    select id, step, coalesce(taken_until > now(), false) as taken, refused is not null as refused from import_jobs`;
  /** How much of everything there is of an import, and how often it was told. */
  const kept = async ({ campaignId, organizers }: Campaign, id: string) => {
    const [row] = await ownerClient<Record<string, number>[]>`
      select (select count(*)::int from actors where campaign_id = ${campaignId}) as actors,
        (select count(*)::int from resources where campaign_id = ${campaignId}) as resources,
        (select count(*)::int from changes where campaign_id = ${campaignId}) as changes,
        (select count(*)::int from points where campaign_id = ${campaignId}) as points,
        (select count(*)::int from map_imports where campaign_id = ${campaignId} and id = ${id}) as imports,
        (select count(*)::int from events where stream_id = ${organizers} and kind = 'map.changed') as told`;
    return row!;
  };
  const stop = async () => {
    await ownerClient.end();
    await Promise.all([client.appDb, client.pumpDb].map((pool) => pool.$client.end()));
  };
  const abandonAll = () =>
    ownerClient`update import_jobs set taken_until = null where refused is null`;
  return { enter, jobs, abandonAll, kept, stop };
}
