import { randomUUID } from 'node:crypto';
import type { World } from '#db/world.ts';

/**
 * Who may call a procedure. `anyone`: also signed out. `account`: whoever is signed in, about themselves.
 * `inside`: everyone in the campaign, `member`: but observers. `readers`: organizers, and visitors of an example. The others as named.
 */
export type Level =
  | 'anyone'
  | 'account'
  | 'inside'
  | 'member'
  | 'reader'
  | 'organizer'
  | 'owner'
  | 'admin';

export type Row = {
  level: Level;
  /** A request that is all right, about a campaign. */
  input: (world: World) => Record<string, unknown>;
  /** Signed out, a procedure that examples open to visitors says "no such campaign" instead of "sign in". */
  visitors?: true;
  /** What an allowed caller is told because of how things stand in the test's campaign. */
  unmet?: number;
  /** What the request points at besides the campaign: each is also tried with another campaign's. */
  nested?: Record<string, keyof World>;
};

/** The campaign that a request is about. */
export const of = (w: World) => ({ campaignId: w.campaignId });
/** The same with a press of its own. */
export const press = (w: World) => ({ ...of(w), idempotencyKey: randomUUID() });
export const none = () => ({});
