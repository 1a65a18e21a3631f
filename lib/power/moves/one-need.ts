import { alternativesTo } from '#lib/power/dependence/alternatives.ts';
import { blocSupply } from '#lib/power/dependence/bloc-dependence.ts';
import { irreplaceableShare } from '#lib/power/dependence/irreplaceable-share.ts';
import type { Write } from '#lib/power/engine/write.ts';
import type { IndexedModel } from '#lib/power/index-model.ts';

/** What one need adds to its actor's dependence: on each supplier (itself left out), and on the bloc. */
export type NeedPart = { on: Int32Array; part: Float64Array; bloc: number };

/**
 * v_i(r) · x_ij(r) for every supplier j of need p, and v_i(r) · S²/(S + A) for the bloc.
 *
 * @returns parts in [0, v], no units; the bloc's is 0 when the actor is a member.
 * @see power-model.md §0.3–0.5.
 */
export function partOf(model: IndexedModel, p: number): NeedPart {
  const { needs, member } = model;
  const [first, end] = [needs.start[p]!, needs.start[p + 1]!];
  const v = needs.value[p]!;
  const others = alternativesTo(needs, p);
  const part = new Float64Array(end - first);
  for (let q = first; q < end; q++)
    if (needs.supplier[q] !== needs.actor[p])
      part[q - first] = v * irreplaceableShare(needs.share[q]!, others[q - first]!);
  const { share, alternatives } = blocSupply(model, p, model.pi);
  return {
    on: needs.supplier.subarray(first, end),
    part,
    bloc: member[needs.actor[p]!] ? 0 : v * irreplaceableShare(share, alternatives),
  };
}

/**
 * A model with nothing but need p of an actor, after some writes to its v, o, s and k, in which a supplier it did not
 * have is added.
 *
 * @param p the need, or -1 for one that the model does not know.
 */
export function withNeedAlone(
  model: IndexedModel,
  p: number,
  actor: number,
  writes: readonly Write[],
): IndexedModel {
  const { needs } = model;
  const [first, end] = p < 0 ? [0, 0] : [needs.start[p]!, needs.start[p + 1]!];
  const supplier = [...needs.supplier.subarray(first, end)];
  const share = [...needs.share.subarray(first, end)];
  const capacity = [...needs.capacity.subarray(first, end)];
  const ofNeed = {
    v: p < 0 ? 0 : needs.value[p]!,
    o: p < 0 ? 0 : needs.outside[p]!,
  };
  for (const { parameter, to } of writes) {
    const { kind, key } = parameter;
    if (kind === 'v' || kind === 'o') ofNeed[kind] = to;
    if (kind !== 's' && kind !== 'k') continue;
    const by = model.index.get(key[1]!)!;
    let q = supplier.indexOf(by);
    if (q < 0) {
      q = supplier.push(by) - 1;
      share.push(0);
      capacity.push(0);
    }
    (kind === 's' ? share : capacity)[q] = to;
  }
  return {
    ...model,
    needs: {
      ...{ of: Int32Array.of(0, 1), actor: Int32Array.of(actor), resource: ['its own'] },
      ...{ value: Float64Array.of(ofNeed.v), outside: Float64Array.of(ofNeed.o) },
      ...{ hasValue: Uint8Array.of(1), hasOutside: Uint8Array.of(1) },
      ...{ start: Int32Array.of(0, supplier.length), supplier: Int32Array.from(supplier) },
      ...{ share: Float64Array.from(share), capacity: Float64Array.from(capacity) },
    },
  };
}
