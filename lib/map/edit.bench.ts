import { randomUUID } from 'node:crypto';
import { appDb } from '#db/client.ts';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { ownerClient, ownerDb } from '#db/owner.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { lineOfCase } from '#lib/cases/line-of-case.ts';
import { writeCase } from '#lib/cases/write-case.ts';
import { enormousCase } from './enormous-case.ts';
import { findMap } from './queries.ts';
import { recordChanges } from './record-changes.ts';

/** What an edit of today costs after so many days on which something happened, against after one such day. */
const DAYS = 50;
const GOAL = 2;
const MAPS = [60, 300];
const EDITS = 30;

let met = true;
for (const actors of MAPS) {
  const [short, long] = [await campaignOf(actors, 1), await campaignOf(actors, DAYS)];
  const times: [number[], number[]] = [[], []];
  // In turn, so that both meet the same weather.
  for (let edit = 0; edit < EDITS; edit++) {
    times[0].push(await short(edit));
    times[1].push(await long(edit));
  }
  const [first, later] = times.map((list) => list.sort((a, b) => a - b)[EDITS / 2]!);
  const ratio = later! / first!;
  met &&= ratio <= GOAL;
  console.log(
    `edit, ${actors} actors: ${later!.toFixed(1)} ms after ${DAYS} days, ${first!.toFixed(1)} ms after one: ` +
      `ratio ${ratio.toFixed(2)} of at most ${GOAL}`,
  );
}
await Promise.all([appDb.$client.end(), ownerClient.end()]);
process.exit(met ? 0 : 1);

/** A campaign with a map and a past; what it gives back records a change of today and says how long that took. */
async function campaignOf(actors: number, days: number) {
  const file = enormousCase(1, actors, 3);
  const { members } = file.campaign;
  file.events = Array.from({ length: days }, (_, index) => ({
    ...{ id: `e${index}`, title: `Day ${index}`, role: 'agitate', note: '' },
    date: new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
    changes: [
      { set: 'pi', actor: members[index % members.length]!.actor, to: 0.3 + (index % 7) / 10 },
    ],
  }));
  const campaign = await makeCampaign();
  await writeCase(ownerDb, { ...campaign, recordedBy: null }, file, lineOfCase(file));
  const organizer = await makePerson(campaign, 'organizer');
  const { changes } = await withActor(organizer, (tx) => findMap(tx, campaign));
  const valued = changes.filter(({ set }) => set === 'v');
  return async (edit: number) => {
    const { actorId, resourceId, to } = valued[edit % valued.length]!;
    const begun = performance.now();
    const done = await recordChanges(organizer, {
      ...{ campaignId: campaign.campaignId, idempotencyKey: randomUUID(), confidence: 'judged' },
      ...{
        effectiveOn: '2026-11-26',
        changes: [{ set: 'v', actorId, resourceId: resourceId!, to: to * 0.9 }],
      },
    });
    if (!done.ok) throw new Error(`an edit was refused: ${done.error.reason}`);
    return performance.now() - begun;
  };
}
