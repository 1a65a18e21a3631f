import { eq } from 'drizzle-orm';
import { ownerDb } from '#db/owner.ts';
import { organizations } from '#db/schema/organizations.ts';
import { actions, signUps } from '#db/schema/work.ts';
import { makeWorld } from '#db/world.ts';
import { lineOfCase } from '#lib/cases/line-of-case.ts';
import { writeCase } from '#lib/cases/write-case.ts';
import { enormousCase } from '#lib/map/enormous-case.ts';
import { expect, test } from './fixtures.ts';

const folder = 'public/screenshots';
const example = '/campaigns/montgomery-1955';

/** The pictures in the README, from the running app. */
const pictures = [
  { name: 'overview', path: example, width: 1280, colorScheme: 'light' },
  { name: 'map', path: `${example}/map?on=1956-02-01`, width: 1280, colorScheme: 'light' },
  { name: 'map-dark', path: `${example}/map?on=1956-11-13`, width: 1280, colorScheme: 'dark' },
  { name: 'map-grid', path: `${example}/map?view=grid`, width: 1280, colorScheme: 'light' },
  { name: 'map-pillars', path: `${example}/map?view=pillars`, width: 1280, colorScheme: 'dark' },
  { name: 'map-spectrum', path: `${example}/map?view=spectrum`, width: 1280, colorScheme: 'light' },
  { name: 'leverage', path: `${example}/leverage`, width: 1280, colorScheme: 'light' },
] as const;

for (const { name, path, width, colorScheme } of pictures)
  test(name, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    if (/\/map\?on=/.test(path))
      await expect(page.locator('.react-flow__edgelabel-renderer path').first()).toBeVisible();
    await page.screenshot({ path: `${folder}/${name}.png` });
  });

/** The largest views, each with few, dozens and hundreds of actors. */
const positions = [2, -1, 0, 1, -2, 0, -1] as const;
/** Made-up actors all stand in the middle: here they stand everywhere. */
const standing = <Actor extends object>(actor: Actor, index: number) => ({
  ...actor,
  position: positions[index % positions.length]!,
});
const views = ['network', 'grid', 'spectrum'] as const;
for (const actors of [60, 300])
  test(`views with ${actors} actors`, async ({ signedIn, campaign }) => {
    test.slow();
    const made = enormousCase(1, actors, 3);
    const file = { ...made, actors: made.actors.map(standing) };
    await writeCase(ownerDb, { ...campaign, recordedBy: null }, file, lineOfCase(file));
    const page = await signedIn(campaign.owner);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    for (const view of views) {
      const path = `/campaigns/${campaign.slug}/map?view=${view}`;
      await page.goto(path, { waitUntil: 'networkidle' });
      if (view === 'network')
        await expect(page.locator('.react-flow__edgelabel-renderer path').first()).toBeVisible();
      await page.screenshot({ path: `${folder}/map-${view}-${actors}.png` });
    }
  });

/** A small meeting of an organization that exists nowhere else. */
async function planMeeting() {
  const { organizationId, campaignId, actionId, actionSlug } = await makeWorld();
  const names = Array.from({ length: 26 }, (_, index) => `Neighbour ${index + 1}`);
  await ownerDb
    .update(organizations)
    .set({ name: 'Riverside Tenants Union' })
    .where(eq(organizations.id, organizationId));
  await ownerDb
    .insert(signUps)
    .values(names.map((name) => ({ organizationId, campaignId, actionId, name })));
  await ownerDb
    .update(actions)
    .set({
      title: 'Tenants’ assembly',
      place: 'Riverside library, upstairs room',
      access: 'Lift at the side door. Children welcome.',
      description: 'We decide together how we answer the rent increase, and who speaks for whom.',
      startsAt: new Date('2027-05-03T19:00:00Z'),
      endsAt: new Date('2027-05-03T20:30:00Z'),
      goal: 40,
      signedUp: names.length + 1,
    })
    .where(eq(actions.id, actionId));
  return actionSlug;
}

test('action-phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/actions/${await planMeeting()}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${folder}/action-phone.png` });
});
