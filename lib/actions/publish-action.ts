import type { Actor } from '#lib/auth/actor.ts';
import type { Receipt } from '#lib/events/events.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { changeAction } from './change-action.ts';
import type { PressAction } from './schema.ts';

/** Opens an action to members, and its page to anyone who has the link. */
export const publishAction = (actor: Actor, input: PressAction): Promise<Result<Receipt>> =>
  changeAction(actor, input, (_, action) =>
    action.publishedAt ? fail('conflict', 'action-published') : ok({ publishedAt: new Date() }),
  );
