import { compare, type Fraction, larger, minus, ONE, plus, ZERO } from './fraction.ts';
import { NOBODY } from './maximum-matching.ts';
import type { Neighbours } from './neighbours.ts';

/**
 * The first node at which a division is not a balanced outcome, or null: by the definition, in exact arithmetic.
 *
 * Shares are 0 or more; 0 without a partner; partners' sum to 1; γ_u + γ_v ≥ 1 on every tie; and partners gain equally
 * over α_u = max(0, 1 − γ_w over u's other neighbours w).
 *
 * @see power-model.md §11.
 */
export function unbalancedAt(
  neighbours: Neighbours,
  partner: Int32Array,
  shares: readonly Fraction[],
): number | null {
  const gains = neighbours.map((near, u) => {
    const others = near.filter((w) => w !== partner[u]);
    const option = others.map((w) => minus(ONE, shares[w]!)).reduce(larger, ZERO);
    return minus(shares[u]!, option);
  });
  for (const [u, near] of neighbours.entries()) {
    const v = partner[u]!;
    const share = shares[u]!;
    const settled =
      v === NOBODY
        ? compare(share, ZERO) === 0
        : partner[v] === u &&
          near.includes(v) &&
          compare(plus(share, shares[v]!), ONE) === 0 &&
          compare(gains[u]!, gains[v]!) === 0;
    const stable = near.every((w) => compare(plus(share, shares[w]!), ONE) >= 0);
    if (compare(share, ZERO) < 0 || !settled || !stable) return u;
  }
  return null;
}
