import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { listEventsAfter } from '#lib/events/queries.ts';
import { addActor } from '#lib/map/add-actor.ts';
import { enterBusMap, record } from '#lib/map/bus-map.ts';
import { mapFile } from '#lib/map/files/map-file.ts';
import { findMap, listPoints } from '#lib/map/queries.ts';
import { listTies } from '#lib/map/ties/queries.ts';
import { recordTie, removeTie } from '#lib/ties/edit-tie.ts';
import { importFile, previewImport } from './import-file.ts';
import { kumuBlueprint } from './samples.ts';
import type { ImportChoices } from './schema.ts';
import { undoImport } from './undo-import.ts';

let campaign: Awaited<ReturnType<typeof makeCampaign>>;
let organizer: Actor;
let on: Awaited<ReturnType<typeof enterBusMap>>;
beforeEach(async () => {
  campaign = await makeCampaign();
  organizer = await makePerson(campaign, 'organizer');
  on = await enterBusMap(organizer, campaign.id);
});

const usual: ImportChoices = {
  ...{ direction: 'supplies', undirected: 'both', covered: 0.5, importance: 0 },
  ...{ resource: 'Support', effectiveOn: null, places: false },
};
const asked = (text: string, choices: Partial<ImportChoices> = {}) => ({
  ...{ campaignId: campaign.id, name: 'city.json', file: Buffer.from(text).toString('base64') },
  choices: { ...usual, ...choices },
});
const read = () => withActor(organizer, (tx) => findMap(tx, campaign));
const points = () => withActor(organizer, (tx) => listPoints(tx, campaign));

async function preview(text: string, choices: Partial<ImportChoices> = {}) {
  const result = await previewImport(organizer, asked(text, choices));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
async function imported(text: string, choices: Partial<ImportChoices> = {}) {
  const { digest } = await preview(text, choices);
  const idempotencyKey = randomUUID();
  const result = await importFile(organizer, { ...asked(text, choices), idempotencyKey, digest });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return idempotencyKey;
}
const undo = (importId: string) =>
  undoImport(organizer, { campaignId: campaign.id, importId, idempotencyKey: randomUUID() });
const withoutVersions = async () => {
  const { actors, resources, changes } = await read();
  return {
    ...{ resources, actors: actors.map(({ version: _, ...rest }) => rest) },
    now: changes.map(({ set, actorId, supplierId, resourceId, to }) => [
      ...[set, actorId, supplierId, resourceId, to],
    ]),
  };
};

test('what a map is taken away as says nothing new about that map', async () => {
  for (const format of ['kumu', 'gexf', 'graphml', 'actors-csv', 'supplies-csv'] as const) {
    const { text } = mapFile(await read(), 'buses', { format });
    const { counts, unknown } = await preview(text);
    for (const list of ['actors', 'values', 'supplies'] as const)
      expect([format, counts[list].added, counts[list].changed]).toEqual([format, 0, 0]);
    expect(unknown).toEqual([]);
  }
});

test('newcomers, changes and guesses are what the preview said, under the file’s name', async () => {
  const text = JSON.stringify({
    elements: [
      { label: 'bus COMPANY', Side: 'ally', Position: 1 },
      { label: 'Press', type: 'media' },
    ],
    connections: [{ from: 'Press', to: 'bus COMPANY', direction: 'directed', type: 'news' }],
  });
  const seen = await preview(text, { effectiveOn: '2026-05-01' });
  expect(seen.counts).toMatchObject({
    actors: { added: 1, changed: 1, same: 0 },
    resources: { added: 1 },
    supplies: { added: 1 },
  });
  expect(seen.guesses).toEqual(expect.arrayContaining([{ code: 'shares', count: 1 }]));
  expect((await read()).actors).toHaveLength(3);

  await imported(text, { effectiveOn: '2026-05-01' });
  const map = await read();
  expect(map.actors.find(({ id }) => id === on.company)).toMatchObject({
    side: 'ally',
    name: 'bus COMPANY',
  });
  const entered = map.changes.filter(({ source }) => source === 'imported from city.json');
  expect(
    entered.map(({ set, to, confidence, effectiveOn }) => [set, to, confidence, effectiveOn]),
  ).toEqual([
    ['position', 1, 'judged', '2026-05-01'],
    ['s', 0.5, 'guessed', '2026-05-01'],
    ['k', 0.5, 'guessed', '2026-05-01'],
  ]);
});

test('one press takes an import back, and leaves what somebody changed since', async () => {
  const before = await withoutVersions();
  const text = JSON.stringify({
    elements: [
      { id: 'c', label: 'City council', Side: 'target', Position: 0, Influence: 3 },
      { id: 'b', label: 'Bus company', Side: 'neutral', Position: 1, Influence: 1 },
      { id: 'p', label: 'Press', Side: 'ally', Position: 1, Participation: 0.5 },
    ],
    connections: [
      ...[
        {
          from: 'p',
          to: 'c',
          direction: 'directed',
          label: 'News',
          Share: 0.5,
          Capacity: 1,
          Importance: 0.3,
        },
      ],
      ...[
        {
          from: 'b',
          to: 'c',
          direction: 'directed',
          label: 'Bus service',
          Share: 0.2,
          Capacity: 1,
          Importance: 0.2,
        },
      ],
    ],
  });
  const first = await imported(text);
  expect(await withoutVersions()).not.toEqual(before);
  const leverage = await points();
  expect(await undo(first)).toMatchObject({ ok: true });
  expect(await points()).not.toEqual(leverage);
  const after = await withoutVersions();
  expect(after.actors).toEqual(before.actors);
  expect(after.resources).toEqual(before.resources);
  const share = (rows: typeof before.now, set: string) =>
    rows.filter(([what, actor]) => what === set && actor === on.council).map((row) => row[4]);
  expect(share(after.now, 's').at(-1)).toBe(0.9);
  expect(share(after.now, 'v').at(-1)).toBe(0.4);
  expect(share(after.now, 'position').at(-1)).toBe(-2);
  expect(await undo(first)).toMatchObject({ error: { reason: 'import-undone' } });

  const second = await imported(text);
  await record(organizer, campaign.id, [
    { set: 's', actorId: on.council, supplierId: on.company, resourceId: on.transit, to: 0.7 },
  ]);
  expect(await undo(second)).toMatchObject({ ok: true });
  expect(share((await withoutVersions()).now, 's').at(-1)).toBe(0.7);
});

test('a map that changed since the preview is not imported into, nor is half of a file', async () => {
  const { digest } = await preview(kumuBlueprint);
  const plain = { kind: 'media', side: 'ally' as const, position: 1, weight: null, target: false };
  const press = { campaignId: campaign.id, idempotencyKey: randomUUID() };
  await addActor(organizer, { ...press, ...plain, name: 'Mayor' });
  const idempotencyKey = randomUUID();
  expect(
    await importFile(organizer, { ...asked(kumuBlueprint), idempotencyKey, digest }),
  ).toMatchObject({
    error: { code: 'conflict', reason: 'import-changed' },
  });
  const bad = JSON.stringify({ elements: [{ label: 'A' }, { label: '' }] });
  expect(await previewImport(organizer, asked(bad))).toMatchObject({
    error: { reason: 'bad-map-file', fields: [{ path: '$.elements[1]', code: 'no-name' }] },
  });
  const full = 'From,To,Label,Share,Capacity\na,b,x,0.6,1\nc,b,x,0.6,1\n';
  const seen = await preview(full);
  expect(seen.conflict).toMatchObject({
    reason: 'shares-over-one',
    values: { name: 'b', of: 120 },
  });
  const again = { ...asked(full), idempotencyKey: randomUUID(), digest: seen.digest };
  expect(await importFile(organizer, again)).toMatchObject({
    error: { reason: 'shares-over-one' },
  });
  expect((await read()).actors).toHaveLength(4);
});

test('a retry imports once; others hear of it once; who may not edit may not even look', async () => {
  const { digest } = await preview(kumuBlueprint);
  const press = { ...asked(kumuBlueprint), idempotencyKey: randomUUID(), digest };
  const results = await Promise.all([importFile(organizer, press), importFile(organizer, press)]);
  expect(results[0]).toEqual(results[1]);
  expect(results[0]).toMatchObject({ ok: true });
  expect((await read()).actors).toHaveLength(6);
  const events = await withActor(organizer, (tx) =>
    listEventsAfter(tx, { ...campaign, id: campaign.organizers }, 0),
  );
  expect(events.filter(({ id }) => id === press.idempotencyKey)).toHaveLength(1);
  const member = await makePerson(campaign, 'member');
  expect(await previewImport(member, asked(kumuBlueprint))).toMatchObject({
    error: { code: 'forbidden' },
  });
});

test('bare connections share what is left, both ways of reading them, and never overfill', async () => {
  const connections = ['Mayor', 'Press', 'Union'].map((from) => ({
    ...{ from, to: 'Riders', direction: 'directed', type: 'support' },
  }));
  const text = JSON.stringify({
    elements: ['Mayor', 'Press', 'Union', 'Riders'].map((label) => ({ label })),
    connections,
  });
  const seen = await preview(text, { covered: 0.75, importance: 1 });
  const supplies = seen.lines.filter(({ list }) => list === 'supplies');
  expect(supplies.map(({ names, changes }) => [names[0], names[1], changes[0]!.to])).toEqual([
    ...['Mayor', 'Press', 'Union'].map((name) => [name, 'Riders', 0.25]),
  ]);
  expect(seen.conflict).toBeNull();
  const turned = await preview(text, { direction: 'depends' });
  expect(
    turned.lines.filter(({ list }) => list === 'supplies').map(({ names }) => names[0]),
  ).toEqual(Array(3).fill('Riders'));
  const none = await preview(text, { covered: null });
  expect(none.counts.supplies.added).toBe(0);
  expect(none.guesses).toContainEqual({ code: 'skipped', count: 3 });
});

test('ties between actors come back with a file, those that stand once, and leave with it', async () => {
  const mei = await makePerson(campaign, 'member', { name: 'Mei of the night shift' });
  const say = (from: string, kind: 'trusts' | 'related', to: string) =>
    recordTie(organizer, {
      ...{ campaignId: campaign.id, idempotencyKey: randomUUID(), from, kind, to },
      ...{ strength: 'weak', confidence: 'guessed', source: '=Mei' },
    });
  await say(on.company, 'trusts', on.riders);
  await say(on.riders, 'related', on.council);
  expect(await say(on.company, 'trusts', mei.personId)).toMatchObject({ ok: true });
  const standing = () => withActor(organizer, (tx) => listTies(tx, campaign));
  const { ties } = await standing();
  const files = (['kumu', 'gexf', 'graphml', 'ties-csv'] as const).map(
    async (format) => mapFile(await read(), 'buses', { format }, ties).text,
  );
  for (const text of await Promise.all(files)) {
    expect(text).not.toContain('Mei of');
    const { counts, unknown } = await preview(text);
    expect([counts.ties, unknown]).toEqual([{ added: 0, changed: 0, same: 2 }, []]);
  }
  const { id: gone, version: _ } = ties[0]!;
  await removeTie(organizer, {
    ...{ campaignId: campaign.id, idempotencyKey: randomUUID(), tieId: gone },
  });
  const [kumu] = await Promise.all(files);
  const { counts, lines } = await preview(kumu!);
  expect(counts.ties).toEqual({ added: 1, changed: 0, same: 1 });
  expect(lines).toEqual([
    { list: 'ties', state: 'added', names: ['Bus company', 'Riders', 'trusts'], changes: [] },
  ]);
  const importId = await imported(kumu!);
  const now = (await standing()).ties;
  expect(now).toHaveLength(3);
  expect(now.find(({ from, to }) => from === on.company && to === on.riders)).toMatchObject({
    ...{ kind: 'trusts', strength: 'weak', confidence: 'guessed', source: '=Mei' },
  });
  const heard = await withActor(organizer, (tx) =>
    listEventsAfter(tx, { ...campaign, id: campaign.organizers }, 0),
  );
  expect(heard.filter(({ kind }) => kind === 'tie.changed')).toHaveLength(5);
  await undo(importId);
  expect((await standing()).ties).toHaveLength(2);
});

test('a connection whose type is a kind of tie and that says nothing else is a tie', async () => {
  const connection = (type: string, more = {}) => ({ from: 'A', to: 'B', type, ...more });
  const text = JSON.stringify({
    elements: [{ label: 'A' }, { label: 'B' }],
    connections: [
      connection('Reports to', { direction: 'directed' }),
      connection('Trusts', { direction: 'mutual' }),
      connection('related to'),
      connection('trusts', { label: 'Fares', direction: 'directed' }),
    ],
  });
  const { counts } = await preview(text);
  expect(counts.ties.added).toBe(4);
  expect(counts.supplies.added).toBe(1);
  await imported(text);
  const { ties } = await withActor(organizer, (tx) => listTies(tx, campaign));
  expect(ties.map(({ kind, strength, source }) => [kind, strength, source])).toEqual(
    ['reports-to', 'trusts', 'trusts', 'related'].map((kind) => [
      ...[kind, 'medium', 'imported from city.json'],
    ]),
  );
});
