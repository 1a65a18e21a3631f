import { needOf } from '#lib/power/engine/place.ts';
import type { State } from '#lib/power/engine/state.ts';
import type { Write } from '#lib/power/engine/write.ts';
import type { IndexedModel } from '#lib/power/index-model.ts';
import type { Shift } from './answer.ts';
import { type NeedPart, partOf, withNeedAlone } from './one-need.ts';

/** What some writes change at the one actor whom they concern, in the walk to the bloc and in the walk to the target. */
export type Shifts = { actor: number; forward: Shift; back: Shift };

/**
 * What writes do to one actor's dependences and to how it passes pressure on.
 *
 * @returns null unless all concern the needs and the transmissions of one and the same actor.
 */
export function shiftsOf(state: State, writes: readonly Write[]): Shifts | null {
  const { model, forward, back } = state;
  const k = soleActor(model, writes);
  if (k === null) return null;
  const row = new Map<number, number>();
  let onBloc = 0;
  const add = ({ on, part, bloc }: NeedPart, sign: 1 | -1) => {
    onBloc += sign * bloc;
    for (const [q, j] of on.entries()) row.set(j, (row.get(j) ?? 0) + sign * part[q]!);
  };
  for (const [resource, ofNeed] of byResource(writes)) {
    const p = needOf(model, k, resource);
    if (p >= 0) add(partOf(model, p), -1);
    add(partOf(withNeedAlone(model, p, k, ofNeed), 0), 1);
  }
  const through = (kind: 'tau' | 'tau_back', now: number) => {
    const passes = !model.member[k] && k !== model.target;
    const write = writes.findLast((one) => one.parameter.kind === kind);
    return passes && write ? write.to : now;
  };
  const entries = [...row];
  const onTarget = row.get(model.target) ?? 0;
  return {
    actor: k,
    forward: { direct: onBloc, row: entries, through: through('tau', forward.through[k]!) },
    back: { direct: onTarget, row: entries, through: through('tau_back', back.through[k]!) },
  };
}

function soleActor({ index }: IndexedModel, writes: readonly Write[]): number | null {
  const id = writes[0]?.parameter.key[0];
  const alone = writes.every(({ parameter: { kind, key } }) => key[0] === id && kind !== 'pi');
  return alone && id !== undefined ? (index.get(id) ?? null) : null;
}

function byResource(writes: readonly Write[]): Map<string, Write[]> {
  const needs = new Map<string, Write[]>();
  for (const write of writes) {
    const { kind, key } = write.parameter;
    const resource = kind === 'v' || kind === 'o' ? key[1] : key[2];
    if (resource !== undefined) needs.set(resource, [...(needs.get(resource) ?? []), write]);
  }
  return needs;
}
