import { parameterKey } from '#lib/map/parameter-key.ts';
import type { MapActor, MapChange, NewChange, PowerMap } from '../schema.ts';
import { nameKey, type PasteCells } from './columns.ts';
import { heldOf } from './held.ts';
import { nameProblem, namesOf, problem } from './names.ts';
import {
  type Difference,
  emptyWrites,
  newActor,
  type PastePlan,
  type PlanInput,
  type PlannedRow,
  type Problem,
} from './plan.ts';
import { readCount, readKind, readPosition, readSide } from './read-cells.ts';

type Read = Partial<Pick<MapActor, 'side' | 'kind' | 'position' | 'size'>>;

/** What becomes of rows about actors: whoever is not on the map is added, whoever is is changed where cells differ. */
export function planActors(map: PowerMap, input: PlanInput, newId: () => string): PastePlan {
  const writes = emptyWrites();
  const names = namesOf(map.actors);
  const held = heldOf(map.changes);
  const rowOf = new Map<string, number>();
  let target = map.actors.some((actor) => actor.target);

  const plan = (cells: PasteCells, row: number): PlannedRow => {
    const refuse = (why: Problem): PlannedRow => ({
      ...{ row, outcome: 'refuse', differences: [], adds: [], problem: why },
    });
    const wrong = nameProblem('name', cells.name);
    if (wrong) return refuse(wrong);
    const name = cells.name!.trim();
    const earlier = rowOf.get(nameKey(name));
    if (earlier !== undefined) return refuse(problem('name', 'twice', { row: earlier + 1 }));
    rowOf.set(nameKey(name), row);
    const found = names.find(name);
    if (found === 'several') return refuse(problem('name', 'ambiguous', { text: name }));
    const read = readActor(cells);
    if ('problem' in read) return refuse(read.problem);
    // The target decides what all is computed for: it is chosen in its form, not by a word among many rows.
    if (read.side && found && (read.side === 'target') !== found.target)
      return refuse(problem('side', 'target', { text: cells.side }));
    if (read.side === 'target' && !found) {
      if (target) return refuse(problem('side', 'target', { text: cells.side }));
      target = true;
    }
    if (!found) {
      const actor = { ...newActor(newId(), name), ...read, target: read.side === 'target' };
      writes.actors.push(actor);
      const differences = Object.entries(read).flatMap(([field, to]) =>
        difference(field, null, to),
      );
      return { ...{ row, outcome: 'add', differences, adds: [], problem: null } };
    }
    const differences = changeActor(found, read, held, writes);
    const outcome = differences.length > 0 ? 'change' : 'same';
    return { ...{ row, outcome, differences, adds: [], problem: null } };
  };
  return { rows: input.rows.map(plan), writes };
}

function readActor(cells: PasteCells): Read | { problem: Problem } {
  const read: Read = {};
  if (cells.side) {
    const side = readSide(cells.side);
    if (!side) return { problem: problem('side', 'side', { text: cells.side }) };
    read.side = side;
  }
  if (cells.kind) {
    const wrong = nameProblem('kind', cells.kind);
    if (wrong) return { problem: wrong };
    if (cells.kind.length > 60) return { problem: problem('kind', 'long') };
    read.kind = readKind(cells.kind);
  }
  if (cells.position) {
    const position = readPosition(cells.position);
    if (position === null)
      return { problem: problem('position', 'position', { text: cells.position }) };
    read.position = position;
  }
  if (cells.people) {
    const size = readCount(cells.people);
    if (size === null || size > 2_000_000_000)
      return { problem: problem('people', 'people', { text: cells.people }) };
    read.size = size;
  }
  return read;
}

const columnOf = { side: 'side', kind: 'kind', position: 'position', size: 'people' } as const;

function difference(
  field: string,
  from: string | number | null,
  to: string | number | null,
): Difference[] {
  const column = columnOf[field as keyof typeof columnOf];
  return to === null || from === to ? [] : [{ column, from, to }];
}

function changeActor(
  actor: MapActor,
  read: Read,
  held: Map<string, MapChange>,
  writes: PastePlan['writes'],
): Difference[] {
  const { kind, side, size, target } = actor;
  const moved: NewChange = { set: 'position', actorId: actor.id, to: read.position ?? 0 };
  const stands = held.get(parameterKey(moved));
  const differences = [
    ...difference('side', side, read.side ?? null),
    ...difference('kind', kind, read.kind ?? null),
    ...difference('position', stands?.to ?? actor.position, read.position ?? null),
    ...difference('size', size, read.size ?? null),
  ];
  const { position, ...others } = read;
  // Whoever has moved since the start is moved on the day of that move; the start stays as it was.
  if (stands && position !== undefined && position !== stands.to) {
    const effectiveOn = stands.effectiveOn;
    writes.changes.push({ change: moved, effectiveOn, before: stands.to });
  }
  const before = { kind, side, size, target, position: actor.position };
  const after = {
    ...{ ...before, ...others },
    ...(!stands && position !== undefined && { position }),
  };
  if (differences.some(({ column }) => !stands || column !== 'position'))
    writes.edits.push({ id: actor.id, version: actor.version, before, after });
  return differences;
}
