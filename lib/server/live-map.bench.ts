import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { appDb } from '#db/client.ts';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerClient, ownerDb } from '#db/owner.ts';
import { SESSION_COOKIE, startSession } from '#lib/auth/session.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { lineOfCase } from '#lib/cases/line-of-case.ts';
import { writeCase } from '#lib/cases/write-case.ts';
import type { StreamEvent } from '#lib/events/events.ts';
import { lastOrdinal } from '#lib/map/changes-since.ts';
import { enormousCase } from '#lib/map/enormous-case.ts';
import { findMap } from '#lib/map/queries.ts';
import { type Followed, withNews } from '#lib/map/with-news.ts';
import { startMeasured } from './bench-server.ts';

/** So many people with one map open, and so many edits a second by all of them together. */
const PEOPLE = 30;
const EDITS = { aSecond: 5, seconds: 20 };
const GOAL = 300;
const MAP = { actors: 60, supplies: 3 };
/** How long the page waits for more before it asks what is new, as useLiveMap does. */
const PAUSE = 40;
const { env } = process;

const file = enormousCase(1, MAP.actors, MAP.supplies);
const campaign = await makeCampaign();
const { campaignId } = campaign;
await writeCase(ownerDb, { ...campaign, recordedBy: null }, file, lineOfCase(file));
const people = await Promise.all(
  Array.from({ length: PEOPLE }, () => makePerson(campaign, 'organizer')),
);
const map = await withActor(people[0]!, (tx) => findMap(tx, campaign));
const valued = map.changes.filter(({ set }) => set === 'v');

const { server, origin } = await startMeasured(env);

const total = EDITS.aSecond * EDITS.seconds;
const sent = new Map<string, number>();
let refused = 0;

/** One person with the map open: hears of a change, asks what is new, and notes what is on the map for the first time. */
async function screen(person: { id: string }) {
  const cookie = `${SESSION_COOKIE}=${await startSession(person, 'bench')}`;
  const seen = new Map<string, number>();
  const socket = io(origin, {
    transports: ['websocket'],
    extraHeaders: { cookie, origin },
    forceNew: true,
  });
  await new Promise<void>((ready) => socket.once('connect', ready));
  const stream = campaign.organizers;
  const page = await socket.emitWithAck('stream:subscribe', { stream, after: 0 });
  const get = async (path: string) => {
    const answer = await fetch(`${origin}/api/v1/campaigns/${campaignId}/map${path}`, {
      headers: { cookie },
    });
    if (!answer.ok) throw new Error(`reading the map answered ${answer.status}`);
    return answer.json();
  };
  const { points, ...read } = await get('');
  let followed: Followed = { seq: page.value.head, ordinal: lastOrdinal(read), map: read, points };
  let [asking, again] = [false, false];
  const ask = async () => {
    again = true;
    if (asking) return;
    asking = true;
    while (again) {
      again = false;
      const next = withNews(
        followed,
        await get(`/news?seq=${followed.seq}&ordinal=${followed.ordinal}`),
      );
      if (!next) throw new Error('the whole map would have to be read');
      followed = next;
      for (const { source } of followed.map.changes.slice(-200))
        if (source?.startsWith('edit-') && !seen.has(source)) seen.set(source, performance.now());
    }
    asking = false;
  };
  const pause: { timer?: ReturnType<typeof setTimeout> | undefined } = {};
  socket.on('stream:moved', (events: StreamEvent[]) => {
    if (!events.some(({ kind }) => kind === 'map.changed')) return;
    pause.timer ??= setTimeout(() => {
      pause.timer = undefined;
      void ask();
    }, PAUSE);
  });
  const edit = async (number: number) => {
    const { actorId, resourceId, to } = valued[number % valued.length]!;
    const source = `edit-${number}`;
    sent.set(source, performance.now());
    const answer = await fetch(`${origin}/api/v1/campaigns/${campaignId}/map/changes`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({
        idempotencyKey: randomUUID(),
        changes: [{ set: 'v', actorId, resourceId, to: Math.max(0, to - 0.01) }],
        ...{ effectiveOn: null, confidence: 'judged', source },
      }),
    });
    if (answer.ok) return ask();
    refused++;
    if (refused === 1) console.error(await answer.text());
  };
  return { seen, edit, close: () => socket.disconnect() };
}

const screens = await Promise.all(people.map(screen));
const start = performance.now();
const edits: Promise<void>[] = [];
for (let number = 0; number < total; number++) {
  const due = start + (1000 * number) / EDITS.aSecond;
  await new Promise((next) => setTimeout(next, Math.max(0, due - performance.now())));
  edits.push(screens[number % PEOPLE]!.edit(number));
}
await Promise.all(edits);
await new Promise((next) => setTimeout(next, 3000));

const delays: number[] = [];
let missing = 0;
for (const [at, { seen }] of screens.entries())
  for (const [edit, when] of sent) {
    // The others' screens: whoever made it has its answer.
    if (Number(edit.slice(5)) % PEOPLE === at) continue;
    const shown = seen.get(edit);
    if (shown === undefined) missing++;
    else delays.push(shown - when);
  }
const kept = await withActor(people[0]!, (tx) => findMap(tx, campaign));
const lost = total - kept.changes.filter(({ source }) => source?.startsWith('edit-')).length;
delays.sort((a, b) => a - b);
const part = (share: number) =>
  delays[Math.floor(delays.length * share)] ?? Number.POSITIVE_INFINITY;
console.log(
  `live-map: ${PEOPLE} people, ${total} edits in ${EDITS.seconds} s, on every other screen after ` +
    `${part(0.5).toFixed(0)} ms in the middle, ${part(0.95).toFixed(0)} ms at p95 of at most ${GOAL}; ` +
    `${refused} refused, ${lost} lost, ${missing} not shown`,
);
for (const { close } of screens) close();
server.kill('SIGKILL');
await Promise.all([appDb.$client.end(), ownerClient.end()]);
process.exit(part(0.95) <= GOAL && refused + lost + missing === 0 ? 0 : 1);
