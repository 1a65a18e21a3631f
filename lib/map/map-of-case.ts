import { randomUUID } from 'node:crypto';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import type { Change } from '#lib/power/model.ts';
import type { MapChange, PowerMap } from './schema.ts';

/** For tests: a case file as the application would hold it. */
export function mapOfCase(file: PowerCase): PowerMap {
  const ids = new Map<string, string>();
  const idOf = (key: string): string => {
    const id = ids.get(key) ?? randomUUID();
    ids.set(key, id);
    return id;
  };
  const weights = new Map(file.campaign.members.map(({ actor, weight }) => [actor, weight]));
  const changes: MapChange[] = [];
  const add = (change: Change, effectiveOn: string | null, happeningId: string | null) =>
    changes.push({
      ...{ id: randomUUID(), ordinal: changes.length + 1, set: change.set, to: change.to },
      actorId: idOf(`a ${'of' in change ? change.of : change.actor}`),
      supplierId: 'by' in change ? idOf(`a ${change.by}`) : null,
      resourceId: 'resource' in change ? idOf(`r ${change.resource}`) : null,
      ...{ effectiveOn, happeningId, confidence: 'judged', source: null, note: null },
      ...{ supersedesId: null, recordedBy: null, recordedAt: '2026-01-01T00:00:00.000Z' },
    });
  for (const { actor, pi } of file.campaign.members) add({ set: 'pi', actor, to: pi }, null, null);
  for (const { actor, resource, v } of file.values)
    add({ set: 'v', actor, resource, to: v }, null, null);
  for (const { actor, resource, capacity } of file.outside)
    add({ set: 'o', actor, resource, to: capacity }, null, null);
  for (const { to: of, from: by, resource, share, capacity } of file.supplies) {
    add({ set: 's', of, by, resource, to: share }, null, null);
    add({ set: 'k', of, by, resource, to: capacity ?? share }, null, null);
  }
  for (const { id, tau } of file.actors)
    if (tau !== undefined) add({ set: 'tau', actor: id, to: tau }, null, null);
  for (const { id, tau_back } of file.actors)
    if (tau_back !== undefined) add({ set: 'tau_back', actor: id, to: tau_back }, null, null);
  const happenings = file.events.map((event) => {
    const id = randomUUID();
    for (const change of event.changes) add(change, event.date, id);
    return {
      ...{ id, happenedOn: event.date, title: event.title, role: event.role },
      ...{
        strategy: event.strategy ?? null,
        source: event.source ?? null,
        note: event.note ?? null,
      },
      ...{ milestoneId: null, actionId: null, structureTestId: null },
    };
  });
  return {
    actors: file.actors.map(({ id, name, kind, side, position, influence, base }) => ({
      ...{ id: idOf(`a ${id}`), key: id, name, kind, side, position, influence: influence ?? null },
      ...{ base: base ?? false, size: null, weight: weights.get(id) ?? null },
      ...{ target: id === file.campaign.target, x: null, y: null, version: 1 },
    })),
    resources: file.resources.map(({ id, name, kind, essential }) => ({
      ...{ id: idOf(`r ${id}`), key: id, name, kind, essential: essential ?? false, version: 1 },
    })),
    ...{ changes, happenings },
  };
}
