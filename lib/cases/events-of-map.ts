import type { MapChange } from '#lib/map/schema.ts';
import type { CaseEvent } from '#lib/power/case-file/power-case.ts';
import type { CaseParts } from './case-of-map.ts';
import { cited, wording } from './worded.ts';

/** What happened, and dated changes recorded by themselves as events of their own, in the order of recording. */
export function eventsOfMap(parts: CaseParts): CaseEvent[] {
  const { map, kept } = parts;
  const worded = wording(map);
  const written = (change: MapChange) =>
    worded(change).map((one) => ({ ...kept.get(change.id)?.unknown, ...one }));
  const byHappening = new Map<string, MapChange[]>();
  const alone: MapChange[] = [];
  for (const change of map.changes) {
    if (change.effectiveOn === null) continue;
    if (change.happeningId === null) alone.push(change);
    else
      byHappening.set(change.happeningId, [...(byHappening.get(change.happeningId) ?? []), change]);
  }

  const told = map.happenings.map((happening) => {
    const { id, strategy, note } = happening;
    const more = parts.happenings.get(id);
    const event: CaseEvent = {
      ...kept.get(id)?.unknown,
      date: happening.happenedOn,
      title: happening.title,
      role: happening.role,
      ...(strategy !== null && { strategy }),
      ...cited(parts, happening),
      ...(more?.dateConfidence != null && { date_confidence: more.dateConfidence }),
      ...(note !== null && { note }),
      changes: (byHappening.get(id) ?? []).flatMap(written),
    };
    return { recordedAt: more?.recordedAt ?? '', event };
  });
  const untold = alone.map((change) => {
    const event: CaseEvent = {
      date: change.effectiveOn ?? '',
      title: change.note || 'Change of the map',
      role: 'exogenous',
      ...cited(parts, change),
      changes: written(change),
    };
    return { recordedAt: change.recordedAt, event };
  });
  return [...told, ...untold]
    .sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0))
    .map(({ event }) => event);
}
