import type { Actor } from '#lib/auth/actor.ts';
import type { Receipt } from '#lib/events/events.ts';
import { ok, type Result } from '#lib/result.ts';
import { changeAction } from './change-action.ts';
import type { PressAction } from './schema.ts';

/** Calls an action off. Its page stays and says so; whoever signed up stays on the roster, to be told. */
export const cancelAction = (actor: Actor, input: PressAction): Promise<Result<Receipt>> =>
  changeAction(actor, input, () => ok({ cancelledAt: new Date() }));
