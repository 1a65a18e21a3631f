import { fork } from 'node:child_process';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { appDb } from '#db/client.ts';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerClient, ownerDb } from '#db/owner.ts';
import { actors } from '#db/schema/map.ts';
import { hashOfToken, SESSION_COOKIE, startSession } from '#lib/auth/session.ts';
import { findAccess } from '#lib/campaigns/access.ts';
import { findCampaign } from '#lib/campaigns/queries.ts';
import { bundle } from '#lib/server/bundle.ts';
import { keepAsking } from '#lib/server/keep-asking.ts';

/** Reading one campaign through the API, signed in, against the statements it takes and nothing else. */
const GOAL = 0.5;
const AT_ONCE = 16;
const ROUNDS = 4;
const SECONDS = 3;
const { env } = process;
const url = env.DATABASE_URL ?? '';

const campaign = await makeCampaign();
const { organizationId, campaignId } = campaign;
await ownerDb.insert(actors).values({
  ...{ organizationId, campaignId, key: 'city', name: 'City commission', kind: 'government' },
  ...{ side: 'target', position: -2, target: true },
});
const actor = await makePerson(campaign, 'organizer');
const token = await startSession(actor, 'bench');

/** How often `once` comes to its end in a second, so many at a time. */
async function rate(once: () => Promise<void>): Promise<number> {
  const end = performance.now() + 1000 * SECONDS;
  let done = 0;
  const lane = async () => {
    for (; performance.now() < end; done++) await once();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return done / SECONDS;
}

// The same statements with the same values, as the program makes them.
const statements: [string, unknown[]][] = [];
const bare = postgres(url, {
  max: 10,
  onnotice: () => {},
  connection: { role: 'countervail_app' },
});
await drizzle(bare, {
  casing: 'snake_case',
  logger: { logQuery: (text, values) => statements.push([text, values]) },
}).transaction(async (tx) => {
  await tx.execute(sql`select set_config('app.actor', ${actor.id}, true)`);
  const access = await findAccess(tx, actor, { id: campaignId });
  if (!access || !(await findCampaign(tx, access))) throw new Error('the campaign is not there');
});
const hash = hashOfToken(token);
const bareOnce = async () => {
  await bare`select * from find_session(${hash})`;
  await bare.begin(async (tx) => {
    for (const [text, values] of statements)
      await tx.unsafe(text, values.map(String), { prepare: true });
  });
};

const server = fork(await bundle('lib/server/api-only.ts'), {
  execArgv: env.PROFILE ? ['--cpu-prof', '--cpu-prof-dir=/tmp'] : [],
  env: { ...env, LOG_LEVEL: 'warn' },
});
const told = () => new Promise((next) => server.once('message', next));
await told();
server.send('listen');
await told();

const api = () =>
  keepAsking(
    {
      port: Number(env.PORT),
      path: `/api/v1/campaigns/${campaignId}`,
      cookie: `${SESSION_COOKIE}=${token}`,
    },
    { atOnce: AT_ONCE, seconds: SECONDS },
  );

await api();
await rate(bareOnce);
const rounds: { api: number; bare: number }[] = [];
for (let i = 0; i < ROUNDS; i++) rounds.push({ api: await api(), bare: await rate(bareOnce) });
const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const ratio = middle(rounds.map((round) => round.api / round.bare));
console.log(
  `api: ${rounds.map((round) => round.api.toFixed(0)).join(', ')} a second through the API, ` +
    `${rounds.map((round) => round.bare.toFixed(0)).join(', ')} bare (${statements.length + 1} statements, ` +
    `${AT_ONCE} at once, 10 connections each): ratio ${ratio.toFixed(2)} of at least ${GOAL}`,
);
const gone = new Promise((next) => server.once('exit', next));
server.disconnect();
await gone;
await Promise.all([bare.end(), appDb.$client.end(), ownerClient.end()]);
process.exit(ratio >= GOAL ? 0 : 1);
