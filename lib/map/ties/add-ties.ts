import type { Transaction } from '#db/client.ts';
import { ties } from '#db/schema/ties.ts';
import type { MemberAccess } from '#lib/campaigns/access.ts';
import { mutual, type TieKind } from '#lib/map/tie-kinds.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { countTieRows, endsOf, listEnds, listLatest, type TieRow } from './queries.ts';

export type NewTie = Pick<TieRow, 'kind' | 'strength' | 'confidence' | 'source' | 'surveyId'> & {
  /** The id it gets where it is not there yet. */
  id: string;
  from: string;
  to: string;
};

/** So many rows of its log a campaign may have: a page reads all that stand. */
export const MOST_TIE_ROWS = 20_000;

/** The same for two ties that say the same. */
export const keyOf = ({ kind, from, to }: { kind: TieKind; from: string; to: string }) =>
  `${kind} ${(mutual.has(kind) && from > to ? [to, from] : [from, to]).join(' ')}`;

/**
 * Adds ties with one press, those only that do not stand already. The caller holds the map's lock. Refuses before it
 * writes, where an end is neither an actor on the map nor a person of the campaign.
 *
 * @returns for each tie asked for, the id of the tie that now says it, and whether it is new.
 */
export async function addTies(
  tx: Transaction,
  { organizationId, campaignId, personId }: MemberAccess,
  press: string,
  asked: NewTie[],
): Promise<Result<{ tieId: string; added: boolean }[]>> {
  const key = { organizationId, campaignId };
  const ends = await listEnds(tx, key);
  const onMap = new Set(ends.actors.map(({ id }) => id));
  const there = new Set([...onMap, ...ends.people.map(({ id }) => id)]);
  for (const { from, to } of asked)
    if (!there.has(from) || !there.has(to)) return fail('not-found', 'no-such-end');
  if ((await countTieRows(tx, key)) + asked.length > MOST_TIE_ROWS)
    return fail('conflict', 'map-full', { values: { count: MOST_TIE_ROWS } });
  const standing = new Map(
    (await listLatest(tx, key))
      .filter(({ tie }) => !tie.removed)
      .map(({ tie }) => [keyOf({ kind: tie.kind, ...endsOf(tie) }), tie.tieId]),
  );
  const answers: { tieId: string; added: boolean }[] = [];
  const rows: (typeof ties.$inferInsert)[] = [];
  const end = (id: string) =>
    onMap.has(id) ? { actor: id, person: null } : { actor: null, person: id };
  for (const { id: tieId, from, to, ...said } of asked) {
    const same = keyOf({ kind: said.kind, from, to });
    const stands = standing.get(same);
    answers.push({ tieId: stands ?? tieId, added: stands === undefined });
    if (stands !== undefined) continue;
    standing.set(same, tieId);
    const [a, b] = [end(from), end(to)];
    rows.push({
      ...{ ...key, tieId, press, recordedBy: personId, ...said },
      ...{ fromActorId: a.actor, fromPersonId: a.person, toActorId: b.actor, toPersonId: b.person },
    });
  }
  if (rows.length > 0) await tx.insert(ties).values(rows);
  return ok(answers);
}
