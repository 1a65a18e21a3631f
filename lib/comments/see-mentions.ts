import { and, eq, inArray, isNull } from 'drizzle-orm';
import { commentMentions } from '#db/schema/comments.ts';
import type { Actor } from '#lib/auth/actor.ts';
import { inCampaign } from '#lib/campaigns/access.ts';
import { ok, type Result } from '#lib/result.ts';
import type { SeeMentions } from './schema.ts';

/** Says that the actor has seen comments that mention her. Nobody else is told; doing it again does nothing. */
export function seeMentions(actor: Actor, input: SeeMentions): Promise<Result<{ seen: number }>> {
  return inCampaign(actor, input.campaignId, 'comment:read', async (tx, access) => {
    const seen = await tx
      .update(commentMentions)
      .set({ readAt: new Date() })
      .where(
        and(
          eq(commentMentions.organizationId, access.organizationId),
          eq(commentMentions.campaignId, access.campaignId),
          eq(commentMentions.personId, access.personId),
          inArray(commentMentions.commentId, input.commentIds),
          isNull(commentMentions.readAt),
        ),
      )
      .returning({ id: commentMentions.commentId });
    return ok({ seen: seen.length });
  });
}
