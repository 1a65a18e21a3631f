import { parameterKey } from '#lib/map/parameter-key.ts';
import { SUM_TOLERANCE } from '#lib/power/overfull.ts';
import type { MapActor, MapResource, NewChange, PowerMap } from '../schema.ts';
import type { PasteCells, PasteColumn } from './columns.ts';
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
import { readAmount, readImportance } from './read-cells.ts';
import { refuseOverfull } from './refuse-overfull.ts';

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** What becomes of rows about supplies: who supplies what to whom, and how much it is worth to whoever depends. */
export function planSupplies(map: PowerMap, input: PlanInput, newId: () => string): PastePlan {
  const writes = emptyWrites();
  const actors = namesOf<Pick<MapActor, 'id' | 'name'>>(map.actors);
  const resources = namesOf<Pick<MapResource, 'id' | 'name'>>(map.resources);
  const held = heldOf(map.changes);
  const rowOf = new Map<string, number>();
  const importanceOf = new Map<string, { row: number; to: number }>();
  const written: { row: number; change: NewChange }[] = [];

  const plan = (cells: PasteCells, row: number): PlannedRow => {
    const adds: string[] = [];
    const find = (column: 'supplier' | 'resource' | 'dependent'): string => {
      const wrong = nameProblem(column, cells[column]);
      if (wrong) throw new Refused(wrong);
      const name = cells[column]!.trim();
      const list = column === 'resource' ? resources : actors;
      const found = list.find(name);
      if (found === 'several') throw new Refused(problem(column, 'ambiguous', { text: name }));
      if (found) return found.id;
      if (!input.addUnknown) throw new Refused(problem(column, 'unknown', { text: name }));
      const item = { id: newId(), name };
      if (column === 'resource') writes.resources.push(item);
      else writes.actors.push(newActor(item.id, name));
      list.add(item);
      adds.push(name);
      return item.id;
    };
    const amount = (column: PasteColumn, read: (text: string) => number | null, most: number) => {
      const text = cells[column];
      if (!text) return null;
      const to = read(text);
      if (to !== null && to <= most) return to;
      const code = column as 'share' | 'spare' | 'importance';
      throw new Refused(problem(column, code, { text }));
    };
    const share = amount('share', (text) => readAmount(text, input.scale), 1);
    const spare = amount('spare', (text) => readAmount(text, input.scale), 1e6);
    const importance = amount('importance', (text) => readImportance(text, input.scale), 1);
    const [supplierId, resourceId, actorId] = [
      find('supplier'),
      find('resource'),
      find('dependent'),
    ];
    const earlier = rowOf.get([supplierId, resourceId, actorId].join());
    if (earlier !== undefined)
      throw new Refused(problem('supplier', 'twice', { row: earlier + 1 }));
    rowOf.set([supplierId, resourceId, actorId].join(), row);

    const ids = { actorId, resourceId };
    const known = held.has(parameterKey({ set: 's', ...ids, supplierId }));
    if (!known && share === null) throw new Refused(problem('share', 'noShare'));
    const said = importanceOf.get([actorId, resourceId].join());
    if (importance !== null && said && said.to !== importance)
      throw new Refused(problem('importance', 'otherImportance', { row: said.row + 1 }));
    if (importance !== null && !said)
      importanceOf.set([actorId, resourceId].join(), { row, to: importance });

    const changes: [PasteColumn, NewChange | null][] = [
      ['share', share === null ? null : { set: 's', ...ids, supplierId, to: share }],
      // As the form has it: whoever supplies could supply as much again, unless told otherwise.
      ['spare', setTo(spare ?? (known ? null : share), { set: 'k', ...ids, supplierId })],
      ['importance', importance === null ? null : { set: 'v', ...ids, to: importance }],
    ];
    const differences = changes.flatMap(([column, change]): Difference[] => {
      if (!change || (column === 'importance' && said)) return [];
      const stands = held.get(parameterKey(change));
      if ((stands?.to ?? null) === change.to) return [];
      const effectiveOn = stands?.effectiveOn ?? null;
      writes.changes.push({ change, effectiveOn, before: stands?.to ?? 0 });
      written.push({ row, change });
      return [{ column, from: stands?.to ?? null, to: change.to }];
    });
    const outcome = !known ? 'add' : differences.length > 0 ? 'change' : 'same';
    return { ...{ row, outcome, differences, adds, problem: null } };
  };
  const rows = input.rows.map((cells, row): PlannedRow => {
    try {
      return plan(cells, row);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { problem: why } = error;
      return { ...{ row, outcome: 'refuse', differences: [], adds: [], problem: why } };
    }
  });
  return { rows: refuseOverfull(rows, written, held, SUM_TOLERANCE), writes };
}

const setTo = (
  to: number | null,
  change: { set: 'k'; actorId: string; resourceId: string; supplierId: string },
): NewChange | null => (to === null ? null : { ...change, to });
