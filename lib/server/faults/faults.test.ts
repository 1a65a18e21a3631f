import { randomInt, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../free-port.ts';
import { runFile } from '../prepare.ts';
import { type KeptDatabase, keepDatabase } from './keep-database.ts';
import { keepServing, type Servers } from './keep-serving.ts';
import { listen } from './listen.ts';
import { randomFrom } from './random.ts';
import { MOST_ROUNDS, type Stage, setStage } from './stage.ts';
import { violations } from './violations.ts';
import { type Ack, insist, type Write } from './write.ts';

const FAULTS = 100;
const seed = Number(process.env.FAULT_SEED ?? randomInt(2 ** 31));

const faults = {
  server: (servers: Servers) => servers.kill(),
  database: (_: Servers, database: KeptDatabase) => database.killAll(),
  connection: (_: Servers, database: KeptDatabase, random: () => number) =>
    database.killOne(random),
  both: (servers: Servers, database: KeptDatabase) => {
    servers.kill();
    database.killAll();
  },
  freeze: (servers: Servers, _: KeptDatabase, random: () => number) => {
    servers.freeze();
    setTimeout(servers.thaw, 500 * random());
  },
};
const kinds = Object.keys(faults) as (keyof typeof faults)[];

/** What people ask for in one round, at the same moment: three seats at a meeting, and a milestone. */
function writesOf({ campaign, actions, members, organizer }: Stage, round: number): Write[] {
  const base = `/campaigns/${campaign.campaignId}`;
  const signUps = members.map((cookie) => {
    const key = randomUUID();
    const path = `${base}/actions/${actions[round]}/sign-ups`;
    return { kind: 'sign-up' as const, key, cookie, path, body: { idempotencyKey: key } };
  });
  const key = randomUUID();
  const plan = { title: `Milestone ${round}`, role: 'agitate', dueOn: '1956-02-01' };
  return [
    ...signUps,
    {
      ...{ kind: 'milestone', key, cookie: organizer, path: `${base}/milestones` },
      body: { ...plan, idempotencyKey: key },
    },
  ];
}

test(`nothing acknowledged is lost or doubled, whatever is killed meanwhile (FAULT_SEED=${seed})`, async ({
  onTestFinished,
  onTestFailed,
}) => {
  const started = performance.now();
  const history: string[] = [];
  const note = (line: string) =>
    history.push(`${((performance.now() - started) / 1000).toFixed(3)} ${line}`);
  onTestFailed(() => console.error(`FAULT_SEED=${seed}\n${history.join('\n')}`));
  const random = randomFrom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'countervail-faults-'));
  chmodSync(folder, 0o755);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const database = await keepDatabase(folder);
  onTestFinished(database.stop);

  const port = String(await freePort());
  const origin = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...{ DATABASE_URL: database.url, PORT: port, HOST: 'localhost', NEXTAUTH_URL: origin },
    ...{ NODE_ENV: 'production', LOG_LEVEL: 'error' },
  };
  expect(await runFile('db/migrate.ts', env)).toBe(true);
  const stage = await setStage(database.url);
  onTestFinished(stage.stop);
  const servers = await keepServing(env);
  onTestFinished(servers.stop);
  const listeners = [
    listen(origin, stage.members[0]!, stage.campaign.members),
    listen(origin, stage.organizer, stage.campaign.organizers),
  ];
  for (const listener of listeners) onTestFinished(listener.stop);

  const acks: Ack[] = [];
  const fired = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  let between = 0;
  let round = 0;
  for (; between < FAULTS && round < MOST_ROUNDS; round++) {
    const kind = kinds[Math.floor(random() * kinds.length)]!;
    const delay = 20 * random();
    const writes = writesOf(stage, round);
    const before = acks.length;
    const sent = Promise.all(
      writes.map(async (write) => void acks.push(await insist(write, origin, note))),
    );
    sent.catch(() => {});
    await new Promise((next) => setTimeout(next, delay));
    const waiting = writes.length - (acks.length - before);
    // Only what strikes between a write and its acknowledgement counts, and only that is struck.
    if (waiting > 0) {
      note(`fault ${++between}: ${kind}, ${waiting} of ${writes.length} not acknowledged`);
      fired[kind]!++;
      faults[kind](servers, database, random);
    }
    await sent;
  }
  // Sent once more, long after: the same answer, and nothing happens again.
  for (const ack of acks.filter(({ write }) => write.kind === 'milestone').slice(-20))
    expect((await insist(ack.write, origin, note)).answer).toBe(ack.answer);

  const kept = await stage.kept();
  const heads = kept.streams.map(({ id, head }) => ({ stream: id, head }));
  for (const { stream, applied } of listeners)
    await expect
      .poll(() => applied.at(-1)?.seq, { timeout: 10_000 })
      .toBe(heads.find((at) => at.stream === stream)?.head);
  console.log(
    `FAULT_SEED=${seed}: ${between} faults (${kinds.map((kind) => `${kind} ${fired[kind]}`).join(', ')}), ` +
      `${acks.length} writes acknowledged after ${acks.reduce((sum, { tries }) => sum + tries, 0)} tries, ` +
      `${kept.events.length} events, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  expect(servers.complaints).toEqual([]);
  expect(between).toBe(FAULTS);
  expect(listeners.map(({ afresh }) => afresh())).toEqual([0, 0]);
  expect(violations(acks, kept, listeners)).toEqual([]);

  // What looks for faults finds them: a row less, a row twice, an event less, one heard in another order.
  const [first] = kept.signUps;
  const without = { ...kept, signUps: kept.signUps.slice(1) };
  expect(violations(acks, without, [])).toContain(`acknowledged and lost: ${first?.id}`);
  const doubled = { ...kept, signUps: [...kept.signUps, first!] };
  expect(violations(acks, doubled, [])).toContain(`kept twice: ${first?.id}`);
  expect(violations(acks, { ...kept, events: kept.events.slice(1) }, [])).not.toEqual([]);
  const swapped = listeners.map(({ stream, applied: [a, b, ...rest] }) => ({
    ...{ stream, applied: [b!, a!, ...rest] },
  }));
  expect(violations(acks, kept, swapped)).toHaveLength(2);
}, 180_000);
