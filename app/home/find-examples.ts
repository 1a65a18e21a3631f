import { chartPoints } from '#app/leverage/chart-points.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findAccess } from '#lib/campaigns/access.ts';
import { findCampaign } from '#lib/campaigns/queries.ts';
import { findSeries } from '#lib/leverage/queries.ts';
import { findMap } from '#lib/map/queries.ts';

/** The worked examples that ship with the product, the one that is played first. */
export const exampleSlugs = ['montgomery-1955', 'ciw-fairfood-2001'] as const;

/** One worked example as anyone may read it; null where it was not loaded. */
export const findExample = (slug: string) =>
  withActor(null, async (tx) => {
    const access = await findAccess(tx, null, { slug });
    if (!access) return null;
    const [campaign, { points, happenings }, map] = await Promise.all([
      findCampaign(tx, access),
      findSeries(tx, access),
      findMap(tx, access),
    ]);
    return campaign && { campaign, points, map, line: chartPoints(points, happenings) };
  });

/** What a list of examples shows of one. */
export const findExampleCard = (slug: string) =>
  withActor(null, async (tx) => {
    const access = await findAccess(tx, null, { slug });
    if (!access) return null;
    const [campaign, { points }] = await Promise.all([
      findCampaign(tx, access),
      findSeries(tx, access),
    ]);
    return campaign && { slug, title: campaign.title, target: campaign.target, points };
  });

export type ExampleCard = NonNullable<Awaited<ReturnType<typeof findExampleCard>>>;
