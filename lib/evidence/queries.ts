import type { Transaction } from '#db/client.ts';
import { modelOfMap } from '#lib/map/model-of-map.ts';
import { findMap } from '#lib/map/queries.ts';
import type { MapChange, PowerMap } from '#lib/map/schema.ts';
import { tryAnalyze } from '#lib/power/leverage/try-analyze.ts';
import { participationChange, participationOf } from './participation.ts';
import { readProposals } from './read-proposals.ts';
import type { Participation, Proposal } from './schema.ts';

type CampaignKey = { organizationId: string; campaignId: string };

const today = () => new Date().toISOString().slice(0, 10);

export async function listParticipation(
  tx: Transaction,
  key: CampaignKey,
): Promise<Participation[]> {
  return participationOf(await findMap(tx, key), today());
}

/** Proposals, those that wait first, each with the balance as it would become. */
export async function listProposals(tx: Transaction, key: CampaignKey): Promise<Proposal[]> {
  const rows = await readProposals(tx, key);
  // The map is read only where something is still to be decided on it.
  const map = rows.some(({ proposal }) => proposal.status === 'waiting')
    ? await findMap(tx, key)
    : null;
  return rows.map(({ proposal, group, evidence, decider }) => {
    const { id, status, to, effectiveOn, decidedAt } = proposal;
    const waiting = status === 'waiting';
    return {
      ...{ id, status, to, effectiveOn, evidence },
      group: { id: group.id, name: group.name },
      from: map && waiting ? (participationChange(map, group.id, effectiveOn)?.to ?? null) : null,
      balance: map && waiting ? balanceWith(map, { actorId: group.id, to, effectiveOn }) : null,
      decided: decidedAt && { by: decider, at: decidedAt.toISOString() },
    };
  });
}

/** The balance today as it is, and with one more change of participation. */
function balanceWith(
  map: PowerMap,
  { actorId, to, effectiveOn }: { actorId: string; to: number; effectiveOn: string },
): Proposal['balance'] {
  // What was taken off the map cannot take part any more.
  if (!map.actors.some((actor) => actor.id === actorId && !actor.target)) return null;
  const day = effectiveOn > today() ? effectiveOn : today();
  const change: MapChange = {
    ...{
      id: '',
      ordinal: Number.MAX_SAFE_INTEGER,
      set: 'pi',
      actorId,
      to,
      effectiveOn,
    },
    ...{
      supplierId: null,
      resourceId: null,
      confidence: 'documented',
      source: null,
      note: null,
    },
    ...{
      happeningId: null,
      supersedesId: null,
      recordedBy: null,
      recordedAt: '',
    },
  };
  const now = tryAnalyze(modelOfMap(map, day));
  const accepted = tryAnalyze(modelOfMap({ ...map, changes: [...map.changes, change] }, day));
  return now.computable && accepted.computable
    ? { now: now.balance, accepted: accepted.balance }
    : null;
}
