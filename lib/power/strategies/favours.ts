import type { ParameterKind } from '#lib/power/parameter.ts';

/** Which way a number should move for the campaign: up, down, or neither. */
export type Direction = 1 | -1 | 0;

/** The direction in which a small change raises the balance: the sign of its slope ∂B/∂θ. */
export function directionOf(slope: number): Direction {
  return slope > 0 ? 1 : slope < 0 ? -1 : 0;
}

/**
 * The direction that can only favour the campaign, whatever the map; null where it depends on the map, because
 * the actor passes pressure both ways.
 *
 *     pi, tau                    up      more chains reach us (§10.5)
 *     tau_back                   down    fewer chains reach back
 *     v of a member              down    withdrawal
 *     k, o of a member           up      expansion
 *     v, k, o of anyone else     the sign of the slope decides
 *     s                          the sign of the slope decides: it depends on whose share it is
 *
 * @see power-model.md §3 and §10.2, 10.5.
 */
export function certainDirection(kind: ParameterKind, member: boolean): Direction | null {
  switch (kind) {
    case 'pi':
    case 'tau':
      return 1;
    case 'tau_back':
      return -1;
    case 'v':
      return member ? -1 : null;
    case 'k':
    case 'o':
      return member ? 1 : null;
    case 's':
      return null;
  }
}
