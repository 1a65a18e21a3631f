import type { Needs } from '#lib/power/index-needs.ts';

type Numbers = Int32Array | Float64Array | Uint8Array;

/** The needs with one more of actor i, of value 0, without suppliers or outside sources. */
export function withNeed(needs: Needs, i: number, resource: string): Needs {
  const p = needs.of[i + 1]!;
  return {
    ...needs,
    of: needs.of.map((first, actor) => (actor > i ? first + 1 : first)),
    actor: inserted(needs.actor, p, i),
    resource: needs.resource.toSpliced(p, 0, resource),
    value: inserted(needs.value, p, 0),
    outside: inserted(needs.outside, p, 0),
    hasValue: inserted(needs.hasValue, p, 0),
    hasOutside: inserted(needs.hasOutside, p, 0),
    start: inserted(needs.start, p, needs.start[p]!),
  };
}

/** The needs with one more supplier of need p, of share and capacity 0. */
export function withSupply(needs: Needs, p: number, supplier: number): Needs {
  const q = needs.start[p + 1]!;
  return {
    ...needs,
    start: needs.start.map((first, need) => (need > p ? first + 1 : first)),
    supplier: inserted(needs.supplier, q, supplier),
    share: inserted(needs.share, q, 0),
    capacity: inserted(needs.capacity, q, 0),
  };
}

function inserted(numbers: Int32Array, at: number, value: number): Int32Array;
function inserted(numbers: Float64Array, at: number, value: number): Float64Array;
function inserted(numbers: Uint8Array, at: number, value: number): Uint8Array;
function inserted(numbers: Numbers, at: number, value: number): Numbers {
  const longer = copyWithRoom(numbers);
  longer.set(numbers.subarray(0, at));
  longer[at] = value;
  longer.set(numbers.subarray(at), at + 1);
  return longer;
}

function copyWithRoom(numbers: Numbers): Numbers {
  if (numbers instanceof Int32Array) return new Int32Array(numbers.length + 1);
  if (numbers instanceof Uint8Array) return new Uint8Array(numbers.length + 1);
  return new Float64Array(numbers.length + 1);
}
