import { addWalkIn } from '#lib/actions/add-walk-in.ts';
import { cancelAction } from '#lib/actions/cancel-action.ts';
import { checkIn, undoCheckIn } from '#lib/actions/check-in.ts';
import { createAction } from '#lib/actions/create-action.ts';
import { editAction } from '#lib/actions/edit-action.ts';
import { publishAction } from '#lib/actions/publish-action.ts';
import { getAction, getActions, getContact, getRoster } from '#lib/actions/read-actions.ts';
import { signUp } from '#lib/actions/sign-up.ts';
import { proposeTurnout } from '#lib/evidence/propose-turnout.ts';
import { answer, api } from './base.ts';

export const actions = {
  list: api.actions.list.handler(({ input, context }) =>
    answer(getActions(context.actor, input.campaignId)),
  ),
  get: api.actions.get.handler(({ input, context }) => answer(getAction(context.actor, input))),
  create: api.actions.create.handler(({ input, context }) =>
    answer(createAction(context.actor, input)),
  ),
  edit: api.actions.edit.handler(({ input, context }) => answer(editAction(context.actor, input))),
  publish: api.actions.publish.handler(({ input, context }) =>
    answer(publishAction(context.actor, input)),
  ),
  cancel: api.actions.cancel.handler(({ input, context }) =>
    answer(cancelAction(context.actor, input)),
  ),
  signUp: api.actions.signUp.handler(({ input, context }) => answer(signUp(context.actor, input))),
  roster: api.actions.roster.handler(({ input, context }) =>
    answer(getRoster(context.actor, input)),
  ),
  contact: api.actions.contact.handler(({ input, context }) =>
    answer(getContact(context.actor, input)),
  ),
  addWalkIn: api.actions.addWalkIn.handler(({ input, context }) =>
    answer(addWalkIn(context.actor, input)),
  ),
  checkIn: api.actions.checkIn.handler(({ input, context }) =>
    answer(checkIn(context.actor, input)),
  ),
  undoCheckIn: api.actions.undoCheckIn.handler(({ input, context }) =>
    answer(undoCheckIn(context.actor, input)),
  ),
  proposeTurnout: api.actions.proposeTurnout.handler(({ input, context }) =>
    answer(proposeTurnout(context.actor, input)),
  ),
};
