import { withActor } from '#lib/auth/with-actor.ts';
import { readCampaign } from '#lib/campaigns/access.ts';
import { findMap } from '#lib/map/queries.ts';
import { findMapShare, findSharedMap } from '#lib/map-shares/queries.ts';
import { setMapShare } from '#lib/map-shares/set-map-share.ts';
import { fail, ok } from '#lib/result.ts';
import { answer, api, open } from './base.ts';

export const mapShares = {
  get: api.mapShares.get.handler(({ input, context }) =>
    answer(
      readCampaign(context.actor, input.campaignId, 'map:edit', async (tx, access) =>
        ok(await findMapShare(tx, access, await findMap(tx, access))),
      ),
    ),
  ),
  set: api.mapShares.set.handler(({ input, context }) => answer(setMapShare(context.actor, input))),
  shared: open.mapShares.shared.handler(({ input }) =>
    answer(
      withActor(null, async (tx) => {
        const shared = await findSharedMap(tx, input);
        return shared ? ok(shared) : fail('not-found', 'no-such-map');
      }),
    ),
  ),
};
