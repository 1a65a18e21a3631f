import { makePerson } from '#db/fixture.ts';
import { expect, test } from './fixtures.ts';

test('from a demand to a first balance, in words', async ({ signedIn }) => {
  const page = await signedIn(await makePerson());
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/start');
  await page.getByLabel('What is your organization called?').fill('Tenants of Mill Street');
  await page.getByRole('button', { name: 'Begin' }).click();
  const next = page.getByRole('button', { name: 'Next', exact: true });
  await next.click();
  await expect(page.getByRole('alert').getByText('Fill in every field')).toBeVisible();
  await page.getByLabel('The demand').fill('Repair the boilers before October');
  await page.getByLabel('What the campaign is called').fill('Heat in winter');
  await next.click();
  await page.getByLabel('Who decides').fill('Mill Street Holdings');
  await next.click();
  await page.getByLabel('The group').fill('Tenants');
  await page.getByLabel('About half').check();
  await next.click();
  await page.getByLabel('What Mill Street Holdings needs').fill('Rent');
  await expect(page.getByText('A first estimate from your answers')).toBeVisible();
  await next.click();
  await page.getByLabel('What you need from Mill Street Holdings').fill('Homes');
  await page.getByRole('button', { name: 'Create the campaign' }).click();
  await expect(page).toHaveURL(/\/campaigns\/heat-in-winter-/);
  await expect(page.getByRole('heading', { name: 'Heat in winter' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Balance \d+ of 100/ }).first()).toBeVisible();
});

test('a template leads to a first map without a figure being asked', async ({ signedIn }) => {
  const page = await signedIn(await makePerson());
  await page.goto('/start');
  await page.getByLabel('What is your organization called?').fill('Tenants of Mill Street');
  await page.getByLabel('A landlord').check();
  await page.getByRole('button', { name: 'Begin' }).click();
  const next = page.getByRole('button', { name: 'Next', exact: true });
  await page.getByLabel('The demand').fill('Repair the boilers before October');
  await page.getByLabel('What the campaign is called').fill('Boilers');
  await next.click();
  await page.getByLabel('Who decides').fill('Mill Street Holdings');
  await next.click();
  await expect(page.getByLabel('The group')).toHaveValue('Tenants of the building');
  await next.click();
  await expect(page.getByLabel('What Mill Street Holdings needs').first()).toHaveValue('Rent');
  await expect(page.getByLabel('Who?', { exact: true }).first()).toHaveValue('The bank');
  await next.click();
  await expect(page.getByLabel('What City housing office needs from you')).toHaveValue(
    'Documented complaints',
  );
  await page.getByRole('button', { name: 'Remove need 3' }).click();
  await next.click();
  for (const field of await page.locator('input').all())
    expect(await field.inputValue()).not.toMatch(/[.,]\d/);
  await page.getByRole('button', { name: 'Create the campaign' }).click();
  await expect(page).toHaveURL(/\/campaigns\/boilers-/);
  await expect(page.getByRole('img', { name: /^Balance \d+ of 100/ }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Map' }).click();
  await page.getByText('Table', { exact: true }).click();
  const rows = page.getByRole('table').getByRole('rowheader');
  for (const name of ['Mill Street Holdings', 'The bank', 'City housing office', 'Local press'])
    await expect(rows.filter({ hasText: name })).toBeVisible();
});

test('a bad case file is refused with every problem by its place, in one’s language', async ({
  signedIn,
}) => {
  const page = await signedIn(await makePerson());
  await page.goto('/start');
  await page.getByLabel('What is your organization called?').fill('Ours');
  const buffer = Buffer.from('{"schema":"power-case/2","id":"x","title":"x","actors":[]}');
  const file = { name: 'bad.json', mimeType: 'application/json', buffer };
  await page.getByLabel('Choose a file, or drop it here').setInputFiles(file);
  await expect(page.getByText('bad.json was not imported')).toBeVisible();
  await expect(page.getByText('$.schema')).toBeVisible();
  await expect(page.getByText('$.supplies')).toBeVisible();
  await expect(page.getByText('Missing; add it.').first()).toBeVisible();

  const spanish = await signedIn(await makePerson(), 'es');
  await spanish.goto('/start');
  await spanish.getByLabel('¿Cómo se llama tu organización?').fill('La nuestra');
  await spanish.getByLabel('Elige un archivo o suéltalo aquí').setInputFiles(file);
  await expect(spanish.getByText('Falta; añádelo.').first()).toBeVisible();
});

test('a worked example becomes one’s own', async ({ signedIn }) => {
  const page = await signedIn(await makePerson());
  await page.goto('/start?example=montgomery-1955');
  await page.getByLabel('What is your organization called?').fill('History class');
  await page.getByRole('button', { name: /^Make it mine/ }).click();
  await expect(page).toHaveURL(/\/campaigns\/montgomery-bus-boycott-/);
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible();
});
