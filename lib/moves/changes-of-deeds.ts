import type { NewChange } from '#lib/map/schema.ts';
import type { Deed } from '#lib/power/moves/deed.ts';
import type { Parameter } from '#lib/power/parameter.ts';

/** Everything that doing these sets, in the words of the map; of one number that is set twice the last. */
export function changesOfDeeds(deeds: readonly Pick<Deed, 'writes'>[]): NewChange[] {
  const last = new Map<string, NewChange>();
  for (const { parameter, to } of deeds.flatMap(({ writes }) => writes))
    last.set([parameter.kind, ...parameter.key].join(' '), changeOf(parameter, to));
  return [...last.values()];
}

function changeOf(
  { kind: set, key: [actorId = '', second = '', third = ''] }: Parameter,
  to: number,
) {
  switch (set) {
    case 'v':
    case 'o':
      return { set, actorId, resourceId: second, to };
    case 's':
    case 'k':
      return { set, actorId, supplierId: second, resourceId: third, to };
    default:
      return { set, actorId, to };
  }
}
