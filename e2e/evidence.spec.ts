import { makePerson } from '#db/fixture.ts';
import { ownerDb } from '#db/owner.ts';
import { changes } from '#db/schema/history.ts';
import { actors, resources } from '#db/schema/map.ts';
import { expect, test } from './fixtures.ts';
import { problems } from './sound.ts';

/**
 * 62 of 100 riders take part: L = .5 × .6 × .62 = .186, G = .4 × .5 = .2, and the balance .186 / .386 = .48.
 * With 44/62 of them, the mean of Beta(1 + 43, 1 + 17), it is .213 / .413 = .52.
 */
async function drawMap({
  organizationId,
  campaignId,
}: {
  organizationId: string;
  campaignId: string;
}) {
  const key = { organizationId, campaignId };
  const [riders, city] = await ownerDb
    .insert(actors)
    .values([
      {
        ...{ ...key, key: 'riders', name: 'Riders', kind: 'group', side: 'movement' as const },
        ...{ position: 2, weight: 1, size: 120 },
      },
      {
        ...{ ...key, key: 'city', name: 'City', kind: 'body', side: 'target' as const },
        ...{ position: -2, target: true },
      },
    ])
    .returning();
  const [fares] = await ownerDb
    .insert(resources)
    .values({ ...key, key: 'fares', name: 'Fares', kind: 'revenue' })
    .returning();
  const [group, target, resourceId] = [riders?.id ?? '', city?.id ?? '', fares?.id ?? ''];
  const judged = { ...key, confidence: 'judged' as const };
  await ownerDb.insert(changes).values([
    { ...judged, set: 'v', actorId: target, resourceId, to: 0.5 },
    { ...judged, set: 's', actorId: target, supplierId: group, resourceId, to: 0.6 },
    { ...judged, set: 'pi', actorId: group, to: 0.62 },
    { ...judged, set: 'v', actorId: group, resourceId, to: 0.4 },
    { ...judged, set: 's', actorId: group, supplierId: target, resourceId, to: 0.5 },
  ]);
}

test('a structure test accepted moves the balance in a second browser, and only one decides', async ({
  campaign,
  signedIn,
}) => {
  await drawMap(campaign);
  const organizer = await signedIn(campaign.owner);
  const colleague = await signedIn(await makePerson(campaign, 'organizer'), 'es');
  const member = await signedIn(await makePerson(campaign, 'member'));
  const people = `/campaigns/${campaign.slug}/people`;
  await member.goto(`/campaigns/${campaign.slug}`);
  await colleague.goto(people);
  await organizer.goto(people);

  await organizer.getByLabel('What were they asked?').fill('Will you stay off the buses?');
  await organizer.getByLabel('On which day?').fill('2026-05-03');
  await organizer.getByLabel('How many were asked?').fill('60');
  await organizer.getByLabel('How many said yes?').fill('43');
  await organizer.getByRole('button', { name: 'Record the test' }).click();

  const waiting = organizer.getByRole('list', { name: 'Waiting for a decision' });
  await expect(waiting).toContainText('Riders: 62 of 100 → 71 of 100');
  await expect(waiting).toContainText('Because 43 of 60 said yes on May 3, 2026');
  await expect(waiting).toContainText('The balance would go from 48 of 100 to 52 of 100.');
  expect(await problems(organizer)).toEqual([]);
  await expect(colleague.getByText('Riders: 62 de 100 → 71 de 100')).toBeVisible();
  await colleague.getByRole('button', { name: 'Descartar' }).click();

  await organizer.getByRole('button', { name: 'Accept' }).click();
  const dialog = organizer.getByRole('dialog');
  await dialog.getByLabel('What kind of work was it?').selectOption('Orchestrate');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(organizer.getByText('Accepted. The balance has been computed anew.')).toBeVisible();
  await expect(organizer.getByRole('row', { name: /Riders/ }).getByText('71 of 100')).toBeVisible();

  // Nobody reloaded: the member sees the balance and why, the colleague that it is decided.
  await expect(member.getByText(/52 of 100/).first()).toBeVisible();
  await expect(member.getByText('Will you stay off the buses?').first()).toBeVisible();
  await expect(colleague.getByRole('row', { name: /Riders/ }).getByText('71 de 100')).toBeVisible();
});
