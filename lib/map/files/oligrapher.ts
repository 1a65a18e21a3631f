import type { Place } from '#lib/map/layout/place-nodes.ts';
import { type MapRows, sideColours } from './rows-of-map.ts';

/**
 * A map for Oligrapher. Its lines hold a label and a thickness and nothing of their own, so the numbers stay
 * behind, of a tie all but its kind; what an actor supplies to itself is left out, for a line there joins two.
 *
 * @param places where everyone stands, by key.
 */
export function oligrapherMap(
  { actors, supplies, ties }: MapRows,
  places: Map<string, Place>,
  title: string,
): string {
  const scaleOf = new Map(actors.map(({ key, counted }) => [key, 1 + counted]));
  const drawn = supplies.filter(({ from, to }) => from !== to);
  const touching = new Map(actors.map(({ key }): [string, string[]] => [key, []]));
  for (const { id, from, to } of [...drawn, ...ties])
    for (const end of [from, to]) touching.get(end)!.push(id);
  const nodes = actors.map(({ key, name, side }) => ({
    ...{
      id: idOf(key),
      name,
      ...places.get(key)!,
      scale: scaleOf.get(key)!,
      color: sideColours[side],
    },
    edgeIds: touching.get(key)!,
  }));
  const lineOf = ({ id, from, to }: { id: string; from: string; to: string }) => {
    const [a, b] = [places.get(from)!, places.get(to)!];
    return {
      ...{ id, node1_id: idOf(from), node2_id: idOf(to), status: 'normal' },
      ...{ x1: a.x, y1: a.y, s1: scaleOf.get(from)!, x2: b.x, y2: b.y, s2: scaleOf.get(to)! },
    };
  };
  const edges = [
    ...drawn.map(({ resource, share, strength, ...ends }) => ({
      ...{ ...lineOf(ends), label: resource, arrow: '1->2' },
      ...{ scale: 1 + 4 * strength, dash: share === 0 },
    })),
    ...ties.map((tie) => ({
      ...{ ...lineOf(tie), label: tie.kind.replace('-', ' ') },
      ...{ arrow: tie.mutual ? null : '1->2', scale: 1, dash: true },
    })),
  ];
  const byId = <T extends { id: string }>(list: T[]) =>
    Object.fromEntries(list.map((one) => [one.id, one]));
  const graph = { nodes: byId(nodes), edges: byId(edges), captions: {} };
  const attributes = { title, description: '', is_private: true, settings: '{}' };
  const file = { graph_data: graph, attributes: { ...attributes, annotations_data: '[]' } };
  return `${JSON.stringify(file, null, 1)}\n`;
}

// A number would be looked up as an entry of LittleSis.
const idOf = (key: string) => `a-${key}`;
