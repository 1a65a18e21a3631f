import type { MapChange } from '#lib/map/schema.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import type { Change } from '#lib/power/model.ts';
import type { CaseParts } from './case-of-map.ts';
import { cited, wording } from './worded.ts';

type Standing = { change: MapChange; worded: Change };
const pairOf = ({ actorId, supplierId, resourceId }: MapChange) =>
  [actorId, supplierId, resourceId].join(' ');

/** The part of a case file that holds from the start, from the changes without a day. */
export function startOfMap(parts: CaseParts) {
  const { map, kept } = parts;
  const worded = wording(map);
  // Each parameter once, at the place of its first change, as its last change left it.
  const standing = new Map<string, Standing>();
  for (const change of map.changes.filter(({ effectiveOn }) => effectiveOn === null))
    for (const one of worded(change))
      standing.set([one.set, pairOf(change)].join(' '), { change, worded: one });
  const unknown = ({ id }: MapChange) => kept.get(id)?.unknown;

  const values: PowerCase['values'] = [];
  const outside: PowerCase['outside'] = [];
  const members: PowerCase['campaign']['members'] = [];
  const taus = new Map<string, { tau?: number; tau_back?: number }>();
  const supplies = new Map<string, { s?: MapChange; k?: MapChange; pair: Standing['worded'] }>();
  const weights = new Map(map.actors.map(({ id, weight }) => [id, weight]));
  const silent = new Map(map.actors.flatMap((row) => (row.weight === null ? [] : [[row.id, row]])));

  for (const { change, worded: one } of standing.values()) {
    const { to } = one;
    if (one.set === 'v')
      values.push({
        ...unknown(change),
        ...{ actor: one.actor, resource: one.resource, v: to, ...cited(parts, change) },
      });
    else if (one.set === 'o')
      outside.push({
        ...unknown(change),
        ...{ actor: one.actor, resource: one.resource, capacity: to, ...cited(parts, change) },
      });
    else if (one.set === 'pi') {
      const weight = weights.get(change.actorId) ?? 0;
      members.push({ ...unknown(change), actor: one.actor, pi: to, weight });
      silent.delete(change.actorId);
    } else if (one.set === 'tau' || one.set === 'tau_back')
      taus.set(change.actorId, { ...taus.get(change.actorId), [one.set]: to });
    else
      supplies.set(pairOf(change), {
        ...(supplies.get(pairOf(change)) ?? { pair: one }),
        [one.set]: change,
      });
  }
  for (const { key: actor, weight } of silent.values())
    members.push({ actor, pi: 0, weight: weight ?? 0 });

  return {
    ...{ values, outside, members, taus },
    supplies: [...supplies.values()].flatMap(({ s, k, pair }): PowerCase['supplies'] => {
      if (!('of' in pair)) return [];
      const { of: to, by: from, resource } = pair;
      const share = s?.to ?? 0;
      const asShare = k && kept.get(k.id)?.fromShare && k.to === share;
      const source = s ?? k;
      return [
        {
          ...(s && unknown(s)),
          ...{ to, from, resource, share },
          ...(!asShare && { capacity: k?.to ?? 0 }),
          ...(source && cited(parts, source)),
        },
      ];
    }),
  };
}
