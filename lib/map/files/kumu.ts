import type { MapRows } from './rows-of-map.ts';

/** A Kumu blueprint: elements and connections, with our numbers as fields of their own; a tie's kind is its type. */
export function kumuBlueprint({ actors, supplies, ties }: MapRows): string {
  const blueprint = {
    elements: actors.map((actor) => ({
      ...{ id: actor.key, label: actor.name, type: actor.kind, tags: [actor.side] },
      ...{ Side: actor.side, Position: actor.position, Influence: actor.influence ?? undefined },
      ...{ People: actor.people ?? undefined, Participation: actor.participation ?? undefined },
      Counted: actor.counted,
    })),
    connections: [
      ...supplies.map((supply) => ({
        ...{ id: supply.id, from: supply.from, to: supply.to, direction: 'directed' },
        ...{ type: supply.kind, label: supply.resource, Share: supply.share },
        ...{ Capacity: supply.capacity, Importance: supply.importance, Strength: supply.strength },
      })),
      ...ties.map((tie) => ({
        ...{ id: tie.id, from: tie.from, to: tie.to, type: tie.kind },
        direction: tie.mutual ? 'undirected' : 'directed',
        ...{ 'Tie strength': tie.tieStrength, 'Tie confidence': tie.tieConfidence },
        'Tie basis': tie.tieBasis ?? undefined,
      })),
    ],
  };
  return `${JSON.stringify(blueprint, null, 1)}\n`;
}
