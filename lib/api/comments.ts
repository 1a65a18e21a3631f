import { readCampaign } from '#lib/campaigns/access.ts';
import { addComment } from '#lib/comments/add-comment.ts';
import { editComment, removeComment, resolveThread } from '#lib/comments/change-comment.ts';
import { findDiscussion } from '#lib/comments/find-discussion.ts';
import { listComments } from '#lib/comments/queries.ts';
import { seeMentions } from '#lib/comments/see-mentions.ts';
import { ok } from '#lib/result.ts';
import { answer, api } from './base.ts';

export const comments = {
  list: api.comments.list.handler(({ input, context }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'comment:read', async (tx, access) =>
        ok(await listComments(tx, access, input)),
      ),
    ),
  ),
  discussion: api.comments.discussion.handler(({ input, context }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'comment:read', async (tx, access) =>
        ok(await findDiscussion(tx, access)),
      ),
    ),
  ),
  add: api.comments.add.handler(({ input, context }) => answer(addComment(context.actor, input))),
  edit: api.comments.edit.handler(({ input, context }) =>
    answer(editComment(context.actor, input)),
  ),
  remove: api.comments.remove.handler(({ input, context }) =>
    answer(removeComment(context.actor, input)),
  ),
  resolve: api.comments.resolve.handler(({ input, context }) =>
    answer(resolveThread(context.actor, input)),
  ),
  seeMentions: api.comments.seeMentions.handler(({ input, context }) =>
    answer(seeMentions(context.actor, input)),
  ),
};
