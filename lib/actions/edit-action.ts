import type { Actor } from '#lib/auth/actor.ts';
import type { Receipt } from '#lib/events/events.ts';
import type { Result } from '#lib/result.ts';
import { changeAction } from './change-action.ts';
import type { EditAction } from './schema.ts';
import { storedAction } from './stored-action.ts';

/** Changes what an action is. Its public address stays, so that links already given out still lead there. */
export const editAction = (actor: Actor, input: EditAction): Promise<Result<Receipt>> =>
  changeAction(actor, input, (tx, _, access) => storedAction(tx, access, input));
