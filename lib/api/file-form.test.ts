import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { SESSION_COOKIE, startSession } from '#lib/auth/session.ts';
import { PreviewImport } from '#lib/map/import/schema.ts';
import { openDoor } from './authorization/wire.ts';

const text = '{"elements":[{"label":"Press"}]}';
const choices = {
  ...{ direction: 'supplies', undirected: 'both', covered: null, importance: 0 },
  ...{ resource: 'Support', effectiveOn: null, places: false },
};
let door: Awaited<ReturnType<typeof openDoor>>;
let post: (body: FormData | string) => Promise<{ status: number; body: { data?: object } }>;
beforeAll(async () => {
  door = await openDoor();
  const campaign = await makeCampaign();
  const organizer = await makePerson(campaign, 'organizer');
  const cookie = `${SESSION_COOKIE}=${await startSession(organizer, 'test')}`;
  post = async (body) => {
    const headers = new Headers({ cookie });
    if (typeof body === 'string') headers.set('content-type', 'application/json');
    const address = `${door.url}/campaigns/${campaign.id}/map/import/preview`;
    const answer = await fetch(address, { method: 'POST', headers, body });
    return { status: answer.status, body: await answer.json() };
  };
});
afterAll(() => door.close());

function formOf(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([text]), 'map.json');
  return form;
}

test('a file as a part of a form is the same file as in base64', async () => {
  const file = Buffer.from(text).toString('base64');
  const asJson = await post(JSON.stringify({ name: 'map.json', file, choices }));
  expect(asJson).toMatchObject({ status: 200, body: { format: 'kumu' } });
  const fields = { name: 'map.json', choices: JSON.stringify(choices) };
  expect(await post(formOf(fields))).toEqual(asJson);
});

test('a form is read as strictly: every field by its name, nothing besides, and not above 20 MB', async () => {
  const fields = { name: 'map.json', choices: JSON.stringify({ ...choices, covered: '0.5' }) };
  const wrong = await post(formOf(fields));
  expect(wrong).toMatchObject({ status: 400, body: { data: { reason: 'bad-input' } } });
  expect(wrong.body.data).toMatchObject({ fields: [{ path: 'choices.covered' }] });
  const right = { name: 'map.json', choices: JSON.stringify(choices) };
  for (const more of [
    { ...right, choices: '{' },
    { ...right, owner: 'me' },
  ])
    expect(await post(formOf(more))).toMatchObject({ status: 400 });
  const file = new File([new Uint8Array(20_000_001)], 'map.json');
  const id = '00000000-0000-4000-8000-000000000000';
  const large = await PreviewImport.safeParseAsync({ ...right, file, campaignId: id });
  expect(large.error?.issues).toMatchObject([{ path: ['file'] }]);
});
