import type { Actor } from '#lib/auth/actor.ts';
import { findAccess } from '#lib/campaigns/access.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { type Created, newCampaign } from '#lib/start/new-campaign.ts';
import { findCase } from './find-case.ts';
import { readyCase, writeReady } from './import-case.ts';
import type { CopyExample } from './schema.ts';

/** Makes a campaign of one's own from a worked example, to change as one likes. */
export function copyExample(actor: Actor, input: CopyExample): Promise<Result<Created>> {
  return newCampaign(
    actor,
    input,
    async (tx) => {
      const access = await findAccess(tx, actor, { id: input.campaignId });
      const file = access?.example ? await findCase(tx, access) : null;
      return file ? ok(readyCase(file)) : fail('not-found', 'no-such-campaign');
    },
    writeReady,
  );
}
