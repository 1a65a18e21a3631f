import { randomUUID } from 'node:crypto';
import { appDb } from '#db/client.ts';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerClient } from '#db/owner.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { GRAVEST } from '#lib/map/layout/arrangements.ts';
import { pictureOf } from '#lib/map/picture.ts';
import { findMap } from '#lib/map/queries.ts';
import { importFile, previewImport } from './import-file.ts';

/** Importing 2,000 actors and 10,000 supplies to a map that can be browsed, in seconds; a database is needed. */
const LIMIT = 3;
const ROUNDS = 3;
const { env } = process;
if (!env.DATABASE_URL) throw new Error('run it by npm run bench -- import');

const count = { actors: 2000, supplies: 10_000 };
const elements = Array.from({ length: count.actors }, (_, i) => ({
  ...{ id: `e${i}`, label: `Actor ${i}`, type: 'organization', Position: (i % 5) - 2 },
  Side: i === 0 ? 'target' : i % 40 === 1 ? 'movement' : 'neutral',
  ...(i % 40 === 1 && { Participation: 0.4 }),
}));
// Each depends on five of those after it, for five things.
const connections = Array.from({ length: count.supplies }, (_, i) => ({
  ...{
    from: `e${((i % count.actors) * 7 + 13 * Math.floor(i / count.actors) + 1) % count.actors}`,
  },
  ...{ to: `e${i % count.actors}`, direction: 'directed', type: 'material' },
  label: `Thing ${Math.floor(i / count.actors)}`,
  ...{ Share: 0.6, Capacity: 0.7, Importance: 0.2 },
}));
const text = JSON.stringify({ elements, connections });
const choices = {
  ...{ direction: 'supplies' as const, undirected: 'both' as const, covered: null, importance: 0 },
  ...{ resource: 'Support', effectiveOn: null, places: false },
};

async function timed<T>(work: () => Promise<T> | T): Promise<[number, T]> {
  const began = performance.now();
  const value = await work();
  return [(performance.now() - began) / 1000, value];
}

const rounds: { preview: number; write: number; read: number; yardstick: number }[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const campaign = await makeCampaign();
  const actor = await makePerson(campaign, 'organizer');
  const asked = { campaignId: campaign.id, name: 'large.json', choices };
  const file = Buffer.from(text).toString('base64');
  const [preview, seen] = await timed(() => previewImport(actor, { ...asked, file }));
  if (!seen.ok) throw new Error(JSON.stringify(seen.error));
  const press = { ...asked, file, idempotencyKey: randomUUID(), digest: seen.value.digest };
  const [write, done] = await timed(() => importFile(actor, press));
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  const [read, picture] = await timed(async () =>
    pictureOf(await withActor(actor, (tx) => findMap(tx, campaign)), null, GRAVEST),
  );
  if (picture.actors.size !== count.actors) throw new Error('not everybody is on the map');
  // Beside it: the same file, read as JSON and written again, sixteen times.
  const [yardstick] = await timed(() => {
    for (let i = 0; i < 16; i++) JSON.stringify(JSON.parse(text));
  });
  rounds.push({ preview, write, read, yardstick });
}
const worst = Math.max(...rounds.map(({ write, read }) => write + read));
for (const { preview, write, read, yardstick } of rounds)
  console.log(
    `preview ${preview.toFixed(2)} s, import ${write.toFixed(2)} s, read and computed ${read.toFixed(2)} s: ` +
      `${((write + read) / yardstick).toFixed(1)} times the yardstick of ${yardstick.toFixed(2)} s`,
  );
console.log(
  `import: ${worst.toFixed(2)} s of at most ${LIMIT} s, ${count.actors} actors and ${count.supplies} supplies`,
);
await Promise.all([appDb.$client.end(), ownerClient.end()]);
process.exit(worst <= LIMIT ? 0 : 1);
