import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { expect, test } from 'vitest';
import { contract } from './contract.ts';
import { addressesOf, procedureAt } from './procedure-at.ts';

test('the browser knows every address of the contract; with -u this test writes the file anew', async () => {
  const json = JSON.stringify(addressesOf(contract), null, 2);
  await expect(`${json}\n`).toMatchFileSnapshot('addresses.json');
});

test('a request made of an address alone goes where the whole contract sends it', async () => {
  const sent = async (router: typeof contract) => {
    const requests: [string, string, string][] = [];
    const link = new OpenAPILink(router, {
      url: 'http://localhost/api/v1',
      fetch: async (request) => {
        requests.push([request.method, request.url, await request.text()]);
        return new Response('{}', { headers: { 'content-type': 'application/json' } });
      },
    });
    const input = { campaignId: 'c/1', name: 'ñ', limit: 3 };
    await link.call(['campaigns', 'get'], input, { context: {} });
    await link.call(['map', 'get'], input, { context: {} });
    await link.call(['milestones', 'create'], input, { context: {} });
    return requests;
  };
  const whole = await sent(contract);
  expect(whole).toHaveLength(3);
  expect(await sent(procedureAt(addressesOf(contract)) as typeof contract)).toEqual(whole);
});
