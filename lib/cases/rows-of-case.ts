import { randomUUID } from 'node:crypto';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import type { Change } from '#lib/power/model.ts';
import { type Kept, unknownOf } from './kept.ts';

export type CaseRows = ReturnType<typeof rowsOfCase>;
type ChangeRow = {
  id: string;
  set: Change['set'];
  actorId: string;
  supplierId: string | null;
  resourceId: string | null;
  to: number;
  effectiveOn: string | null;
  confidence: 'judged';
  source: string | null;
  happeningId: string | null;
  extra: Kept;
};

/** Every row of a campaign's map that a case file stands for, in the order of the file. Pure but for its fresh ids. */
export function rowsOfCase(file: PowerCase) {
  const actorIds = new Map(file.actors.map(({ id }) => [id, randomUUID()]));
  const resourceIds = new Map(file.resources.map(({ id }) => [id, randomUUID()]));
  const sources = new Map(Object.entries(file.sources));
  const weights = new Map(file.campaign.members.map(({ actor, weight }) => [actor, weight]));

  /** A source as text, and its key beside it. */
  const cited = (key: string | undefined): { source: string | null; sourceKey?: string } => {
    if (key === undefined) return { source: null };
    const text = sources.get(key);
    return text === undefined ? { source: key } : { source: text, sourceKey: key };
  };

  const changes: ChangeRow[] = [];
  const add = (
    change: Change,
    kept: Kept & { source?: string | null },
    when?: { effectiveOn: string; happeningId: string },
  ) => {
    const { source = null, ...extra } = kept;
    changes.push({
      id: randomUUID(),
      set: change.set,
      actorId: actorIds.get('of' in change ? change.of : change.actor)!,
      supplierId: 'by' in change ? actorIds.get(change.by)! : null,
      resourceId: 'resource' in change ? resourceIds.get(change.resource)! : null,
      to: change.to,
      effectiveOn: when?.effectiveOn ?? null,
      confidence: 'judged',
      source,
      happeningId: when?.happeningId ?? null,
      extra,
    });
  };

  for (const row of file.values) {
    const { actor, resource, v, source } = row;
    const unknown = unknownOf(row, ['actor', 'resource', 'v', 'source']);
    add({ set: 'v', actor, resource, to: v }, { ...unknown, ...cited(source) });
  }
  for (const row of file.supplies) {
    const { to, from, resource, share, capacity, source } = row;
    const unknown = unknownOf(row, ['to', 'from', 'resource', 'share', 'capacity', 'source']);
    const pair = { of: to, by: from, resource };
    add({ set: 's', ...pair, to: share }, { ...unknown, ...cited(source) });
    add(
      { set: 'k', ...pair, to: capacity ?? share },
      { source: cited(source).source, ...(capacity === undefined && { fromShare: true }) },
    );
  }
  for (const row of file.outside) {
    const { actor, resource, capacity, source } = row;
    const unknown = unknownOf(row, ['actor', 'resource', 'capacity', 'source']);
    add({ set: 'o', actor, resource, to: capacity }, { ...unknown, ...cited(source) });
  }
  for (const row of file.campaign.members)
    add(
      { set: 'pi', actor: row.actor, to: row.pi },
      { ...unknownOf(row, ['actor', 'pi', 'weight']) },
    );
  for (const { id, tau, tau_back } of file.actors) {
    if (tau !== undefined) add({ set: 'tau', actor: id, to: tau }, {});
    if (tau_back !== undefined) add({ set: 'tau_back', actor: id, to: tau_back }, {});
  }

  const happenings = file.events.map((event) => {
    const { date, title, role, strategy = null, note = null, date_confidence = null } = event;
    const { source, ...sourceKey } = cited(event.source);
    const id = randomUUID();
    for (const change of event.changes) {
      const unknown = unknownOf(change, ['set', 'actor', 'resource', 'of', 'by', 'to']);
      add(change, { ...unknown, source }, { effectiveOn: date, happeningId: id });
    }
    return {
      ...{ id, happenedOn: date, title, role, strategy, source, note },
      dateConfidence: date_confidence,
      extra: {
        ...unknownOf(event, [
          ...['date', 'title', 'role', 'strategy', 'source', 'note', 'date_confidence', 'changes'],
        ]),
        ...sourceKey,
      } satisfies Kept,
    };
  });

  const actors = file.actors.map((row) => ({
    id: actorIds.get(row.id)!,
    key: row.id,
    name: row.name,
    kind: row.kind,
    side: row.side,
    position: row.position,
    influence: row.influence ?? null,
    base: row.base ?? false,
    weight: weights.get(row.id) ?? null,
    target: row.id === file.campaign.target,
    // A false that was written out is told from none at all.
    extra: unknownOf(row, [
      ...['id', 'name', 'kind', 'side', 'position', 'influence', 'tau', 'tau_back'],
      ...(row.base ? ['base'] : []),
    ]),
  }));
  const resources = file.resources.map((row) => ({
    id: resourceIds.get(row.id)!,
    key: row.id,
    name: row.name,
    kind: row.kind,
    essential: row.essential ?? false,
    extra: unknownOf(row, ['id', 'name', 'kind', ...(row.essential ? ['essential'] : [])]),
  }));
  return { actors, resources, happenings, changes };
}
