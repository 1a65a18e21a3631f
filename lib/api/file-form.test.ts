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
let post: (
  body: FormData | string,
  type?: string,
) => Promise<{ status: number; body: { data?: object } }>;
beforeAll(async () => {
  door = await openDoor();
  const campaign = await makeCampaign();
  const organizer = await makePerson(campaign, 'organizer');
  const cookie = `${SESSION_COOKIE}=${await startSession(organizer, 'test')}`;
  post = async (body, type = 'application/json') => {
    const headers = new Headers({ cookie });
    if (typeof body === 'string') headers.set('content-type', type);
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

test('a form that is cut off, says something twice or has no boundary is refused; what is like one inside a file is not', async () => {
  const part = (name: string, content: string, more = '') =>
    `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`;
  const fields = part('name', 'map.json') + part('choices', JSON.stringify(choices));
  const inside = `\r\n${text}\r\n--c\r\n\r\n`;
  const file = part('file', inside, '; filename="--b"');
  const type = 'multipart/form-data; boundary=b';
  // It is read to its end, where it is no JSON.
  expect(await post(`${fields}${file}--b--\r\n`, type)).toMatchObject({
    body: { data: { reason: 'bad-map-file', fields: [{ code: 'not-json' }] } },
  });
  const refused = { status: 400, body: { data: { reason: 'malformed' } } };
  const headless = file.replace(`\r\n\r\n${inside}`, '\r\n');
  for (const body of [
    `${fields}${file}`,
    `x${fields}${file}--b--`,
    `${fields}${fields}--b--`,
    // The boundary stands where the part's head would have ended.
    `${fields}${headless}--b--`,
    '',
  ])
    expect(await post(body, type)).toMatchObject(refused);
  expect(await post(`${fields}${file}--b--`, 'multipart/form-data')).toMatchObject(refused);
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
