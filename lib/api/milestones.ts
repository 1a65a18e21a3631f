import { readCampaign } from '#lib/campaigns/access.ts';
import { createMilestone } from '#lib/milestones/create-milestone.ts';
import { editMilestone } from '#lib/milestones/edit-milestone.ts';
import { listMilestones } from '#lib/milestones/queries.ts';
import { reachMilestone } from '#lib/milestones/reach-milestone.ts';
import { removeMilestone } from '#lib/milestones/remove-milestone.ts';
import { restoreMilestone } from '#lib/milestones/restore-milestone.ts';
import { ok } from '#lib/result.ts';
import { answer, api, open } from './base.ts';

export const milestones = {
  list: open.milestones.list.handler(({ context, input }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'milestone:read', async (tx, access) =>
        ok({ milestones: await listMilestones(tx, access) }),
      ),
    ),
  ),
  create: api.milestones.create.handler(({ context, input }) =>
    answer(createMilestone(context.actor, input)),
  ),
  edit: api.milestones.edit.handler(({ context, input }) =>
    answer(editMilestone(context.actor, input)),
  ),
  reach: api.milestones.reach.handler(({ context, input }) =>
    answer(reachMilestone(context.actor, input)),
  ),
  remove: api.milestones.remove.handler(({ context, input }) =>
    answer(removeMilestone(context.actor, input)),
  ),
  restore: api.milestones.restore.handler(({ context, input }) =>
    answer(restoreMilestone(context.actor, input)),
  ),
};
