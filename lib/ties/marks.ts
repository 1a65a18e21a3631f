import { articulationPoints } from '#lib/power/ties/articulation-points.ts';
import { brokerage } from '#lib/power/ties/brokerage.ts';
import { graphOf, symmetrised } from '#lib/power/ties/tie-network.ts';
import type { Tie } from './schema.ts';

/** In the order in which they are told. */
export const markKinds = ['leader', 'broker', 'bottleneck'] as const;

export type Mark =
  /** `count` trust her or take her advice, and no office obliges them to. */
  | { mark: 'leader'; count: number }
  /** Joins `count` pairs who have no tie of their own. */
  | { mark: 'broker'; count: number }
  /** Without her the ties fall into separate parts. */
  | { mark: 'bottleneck' };

/** So many must look to somebody, or be joined by her, before it means anything. */
const LEAST = 2;

/**
 * Informal leaders, brokers and bottlenecks among those who have ties; others have no entry.
 *
 * An informal leader is one to whom at least two look (by trust or for advice), at least twice as many as on average,
 * and to whom nobody reports. A broker joins at least two pairs without a tie of their own, at least twice as many as
 * on average. A bottleneck is a point without which what holds together falls apart. O(Σ degree²) steps.
 */
export function marksOf(
  ties: readonly Pick<Tie, 'from' | 'to' | 'kind'>[],
): ReadonlyMap<string, Mark[]> {
  const nodes = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  const looking = new Map(nodes.map((id) => [id, new Set<string>()]));
  const superior = new Set<string>();
  for (const { from, to, kind } of ties) {
    if (kind === 'trusts') looking.get(to)?.add(from);
    if (kind === 'advises') looking.get(from)?.add(to);
    if (kind === 'reports-to') superior.add(to);
  }
  const pairs = ties.map(({ from, to }) => [from, to] as const);
  const neighbours = symmetrised(graphOf({ nodes, ties: pairs, directed: false }));
  const brokered = brokerage(neighbours.map((near) => Int32Array.from(near))).map((n) => n / 2);
  const cuts = articulationPoints(neighbours);
  const mean = (sum: number) => sum / Math.max(1, nodes.length);
  const looked = mean([...looking.values()].reduce((sum, { size }) => sum + size, 0));
  const joined = mean(brokered.reduce((sum, count) => sum + count, 0));
  const marks = new Map<string, Mark[]>();
  for (const [i, id] of nodes.entries()) {
    const own: Mark[] = [];
    const [looks, joins] = [looking.get(id)?.size ?? 0, brokered[i] ?? 0];
    if (looks >= Math.max(LEAST, 2 * looked) && !superior.has(id))
      own.push({ mark: 'leader', count: looks });
    if (joins >= Math.max(LEAST, 2 * joined)) own.push({ mark: 'broker', count: joins });
    if (cuts[i]) own.push({ mark: 'bottleneck' });
    if (own.length > 0) marks.set(id, own);
  }
  return marks;
}
