import { api } from '#lib/api/client.ts';
import { actorFields, type Deed, resourceFields, same, tieFields } from '#lib/map/deeds.ts';

/** Somebody else has changed the thing since: nothing of theirs is undone. */
export class ChangedSince extends Error {}

/**
 * Takes a deed back by one press.
 *
 * @throws ChangedSince where somebody has changed the same thing since; a refusal of the command otherwise.
 */
export async function takeBack(campaignId: string, deed: Deed, idempotencyKey: string) {
  const press = { campaignId, idempotencyKey };
  if (deed.did === 'recorded') return void (await api.map.undo({ ...press, press: deed.press }));
  if (deed.did === 'tied') return takeBackTie(press, deed);
  const { id } = deed;
  if (deed.did === 'removed') {
    if (deed.what === 'actor') await api.map.restoreActor({ ...press, actorId: id });
    else await api.map.restoreResource({ ...press, resourceId: id });
    return;
  }
  if (deed.did === 'added') {
    if (deed.what === 'actor') await api.map.removeActor({ ...press, actorId: id });
    else await api.map.removeResource({ ...press, resourceId: id });
    return targetAgain(campaignId, deed.former);
  }
  const map = await api.map.get({ campaignId });
  if (deed.did === 'edited' && deed.what === 'resource') {
    const now = map.resources.find((resource) => resource.id === id);
    if (!now || !same(deed.after, resourceFields(now))) throw new ChangedSince();
    const { version } = now;
    await api.map.editResource({ ...press, resourceId: id, version, ...deed.before });
    return;
  }
  const now = map.actors.find((actor) => actor.id === id);
  if (deed.did === 'moved') {
    if (!now || now.x !== deed.to.x || now.y !== deed.to.y) throw new ChangedSince();
    await api.map.moveActor({ ...press, actorId: id, ...deed.from });
    return;
  }
  if (!now || !same(deed.after, actorFields(now))) throw new ChangedSince();
  await api.map.editActor({ ...press, actorId: id, version: now.version, ...deed.before });
  if (deed.after.target && !deed.before.target) await targetAgain(campaignId, deed.former);
}

type Tied = Extract<Deed, { did: 'tied' }>;

async function takeBackTie(
  press: { campaignId: string; idempotencyKey: string },
  { id: tieId, before, after }: Tied,
) {
  const { ties } = await api.ties.list({ campaignId: press.campaignId });
  const now = ties.find(({ id }) => id === tieId);
  if (after === null) {
    if (now) throw new ChangedSince();
    await api.ties.restore({ ...press, tieId });
  } else if (!now || !same(after, tieFields(now))) throw new ChangedSince();
  else if (before === null) await api.ties.remove({ ...press, tieId });
  else await api.ties.change({ ...press, tieId, version: now.version, ...before });
}

/** Whoever was the target before somebody else became it is so again. */
async function targetAgain(campaignId: string, former: string | undefined) {
  const { actors } = await api.map.get({ campaignId });
  const was = actors.find(({ id }) => id === former);
  if (!was || actors.some(({ target }) => target)) return;
  await api.map.editActor({
    ...{ campaignId, idempotencyKey: crypto.randomUUID(), actorId: was.id },
    ...{ ...actorFields(was), version: was.version, target: true, side: 'target', weight: null },
  });
}
