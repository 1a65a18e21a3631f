import type { Actor } from '#lib/auth/actor.ts';
import { readCampaign } from '#lib/campaigns/access.ts';
import type { PowerCase } from '#lib/power/case-file/power-case.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { findCase } from './find-case.ts';

/** A campaign's whole map as a power-case/1 file, for whoever may export it. */
export function exportCase(
  actor: Actor | null,
  { campaignId }: { campaignId: string },
): Promise<Result<PowerCase>> {
  return readCampaign(actor, campaignId, 'campaign:export', async (tx, access) => {
    const file = await findCase(tx, access);
    return file ? ok(file) : fail('conflict', 'no-case-yet');
  });
}
