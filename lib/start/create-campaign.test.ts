import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCampaign, makePerson } from '#db/fixture.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { findAccess, readCampaign } from '#lib/campaigns/access.ts';
import { listCampaigns } from '#lib/campaigns/list-campaigns.ts';
import { findCampaign } from '#lib/campaigns/queries.ts';
import { UpdateCampaign } from '#lib/campaigns/schema.ts';
import { updateCampaign } from '#lib/campaigns/update-campaign.ts';
import { findMap, listPoints } from '#lib/map/queries.ts';
import { tryAnalyze } from '#lib/power/leverage/try-analyze.ts';
import { overfullRows } from '#lib/power/overfull.ts';
import { ok } from '#lib/result.ts';
import { createCampaign } from './create-campaign.ts';
import { CreateCampaign } from './create-schema.ts';
import { draftModel } from './draft-map.ts';
import { templateMaps, templates } from './templates.ts';
import { amounts, eases, importances, participations, valuesOf } from './words.ts';

const answers = () =>
  CreateCampaign.parse({
    idempotencyKey: randomUUID(),
    organization: { name: 'Tenants of Mill Street' },
    title: 'Heat in winter',
    demand: 'Repair the boilers before October',
    target: 'Mill Street Holdings',
    group: 'Tenants',
    participation: 'half',
    theirNeeds: [
      { resource: 'Rent', importance: 'decisive', supplier: null, amount: 'most', ease: 'hardly' },
      { resource: 'Permits', importance: 'major', supplier: 'City', amount: 'all', ease: 'hardly' },
    ],
    ourNeeds: [
      { resource: 'Homes', importance: 'major', essential: true, amount: 'all', ease: 'partly' },
    ],
  });

test('the answers become a campaign with a first balance, the same as the beam showed', async () => {
  const me = await makePerson();
  const input = answers();
  const made = await createCampaign(me, input);
  if (!made.ok) throw new Error(made.error.reason);
  const read = await readCampaign(me, made.value.id, 'map:read', async (tx, access) =>
    ok({ access, map: await findMap(tx, access), points: await listPoints(tx, access) }),
  );
  if (!read.ok) throw new Error(read.error.reason);
  expect(read.value.access.standing).toBe('owner');
  expect(read.value.map.actors.map(({ name }) => name)).toEqual([
    ...['Mill Street Holdings', 'Tenants', 'City'],
  ]);
  const shown = tryAnalyze(draftModel(input)!);
  if (!shown.computable) throw new Error(shown.missing);
  expect(read.value.points.length).toBe(1);
  expect(read.value.points[0]!.balance).toBeCloseTo(shown.balance, 12);
  expect(shown.balance).toBeGreaterThan(0);

  const mine = await withActor(me, (tx) => listCampaigns(tx, me));
  expect(mine).toMatchObject([{ title: 'Heat in winter', role: 'owner' }]);
  expect(mine[0]!.balances[0]).toBeCloseTo(shown.balance, 12);
});

test('a retry is the same campaign, two at once too; the key is good for nothing else', async () => {
  const me = await makePerson();
  const input = answers();
  const both = await Promise.all([createCampaign(me, input), createCampaign(me, input)]);
  expect(both[0]).toEqual(both[1]);
  expect(await createCampaign(me, { ...input, title: 'Other' })).toMatchObject({
    error: { code: 'key-reused' },
  });
});

test('a group that is the target is refused and leaves nothing behind', async () => {
  const me = await makePerson();
  const result = await createCampaign(me, { ...answers(), group: ' mill street  HOLDINGS' });
  expect(result).toMatchObject({
    ok: false,
    error: { code: 'invalid', fields: [{ path: 'group' }] },
  });
  expect(await withActor(me, (tx) => listCampaigns(tx, me))).toEqual([]);
});

test('what others need from us makes them pass on what we do', async () => {
  const need = { importance: 'major', amount: 'all', ease: 'hardly' } as const;
  const theirNeeds = [{ ...need, resource: 'Permits', supplier: 'City' }];
  const alone = tryAnalyze(draftModel({ ...answers(), theirNeeds })!);
  const othersNeeds = [{ ...need, resource: 'Documented complaints', actor: ' city ' }];
  const helped = tryAnalyze(draftModel({ ...answers(), theirNeeds, othersNeeds })!);
  if (!alone.computable || !helped.computable) throw new Error('not computed');
  expect(alone.leverage).toBe(0);
  expect(helped.leverage).toBeGreaterThan(0);
  expect(helped.counterLeverage).toBe(alone.counterLeverage);

  const twice = {
    ...answers(),
    theirNeeds,
    othersNeeds: [{ ...othersNeeds[0]!, actor: 'TENANTS' }],
  };
  expect(await createCampaign(await makePerson(), twice)).toMatchObject({
    error: { code: 'invalid', fields: [{ path: 'othersNeeds.0.actor' }] },
  });
});

test.each(templates)(
  'the %s template begins with a balance that is neither 0 nor 1',
  (template) => {
    const { theirs, others, ours } = templateMaps[template];
    const suppliers = theirs.map(({ by }) => by);
    for (const { actor } of others) expect(suppliers).toContain(actor);
    const answer = tryAnalyze(
      draftModel({
        ...{ target: 'them', group: 'us', participation: 'some' },
        theirNeeds: theirs.map(({ by = null, ...need }) => ({ ...need, supplier: by })),
        othersNeeds: others,
        ourNeeds: ours.map((need) => ({ essential: false, ...need })),
      })!,
    );
    if (!answer.computable) throw new Error(answer.missing);
    expect(answer.leverage).toBeGreaterThan(answer.direct);
    expect(answer.balance).toBeGreaterThan(0);
    expect(answer.balance).toBeLessThan(1);
  },
);

test('nobody starts a campaign in an organization of others', async () => {
  const made = await createCampaign(await makePerson(), answers());
  if (!made.ok) throw new Error(made.error.reason);
  const result = await createCampaign(await makePerson(), {
    ...answers(),
    organization: { id: made.value.id },
  });
  expect(result).toMatchObject({ error: { code: 'not-found', reason: 'no-such-organization' } });
});

test('whoever is in an organization and does not run it starts none there either', async () => {
  const campaign = await makeCampaign();
  const result = await createCampaign(await makePerson(campaign, 'owner'), {
    ...answers(),
    organization: { id: campaign.organizationId },
  });
  expect(result).toMatchObject({ error: { code: 'forbidden', reason: 'admins-only' } });
});

test.each([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '<img src=x onerror=alert(1)>',
  '٣ ٤',
  "'; drop table actors; --",
])('a name such as %s is only a name', async (name) => {
  const me = await makePerson();
  const input = answers();
  input.theirNeeds[1]!.supplier = name;
  input.theirNeeds[0]!.resource = name;
  const made = await createCampaign(me, { ...input, title: name, group: `${name} group` });
  expect(made).toMatchObject({ ok: true });
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('keys that nobody asked for are refused', () => {
  const input = JSON.parse(`{"__proto__": {"polluted": 1}, "isAdmin": true}`);
  expect(CreateCampaign.safeParse({ ...answers(), ...input }).success).toBe(false);
});

test('updating changes what is given and leaves the rest; outsiders find nothing', async () => {
  const me = await makePerson();
  const made = await createCampaign(me, answers());
  if (!made.ok) throw new Error(made.error.reason);
  const input = { campaignId: made.value.id, idempotencyKey: randomUUID(), approval: false };
  const first = await updateCampaign(me, input);
  expect(first).toMatchObject({ ok: true });
  expect(await updateCampaign(me, input)).toEqual(first);
  expect(
    await updateCampaign(await makePerson(), { ...input, idempotencyKey: randomUUID() }),
  ).toMatchObject({
    error: { code: 'not-found' },
  });
});

test('the half-life of assessments is set, within its bounds', async () => {
  const me = await makePerson();
  const made = await createCampaign(me, answers());
  if (!made.ok) throw new Error(made.error.reason);
  const input = { campaignId: made.value.id, idempotencyKey: randomUUID() };
  const halfLife = () =>
    withActor(me, async (tx) => {
      const access = await findAccess(tx, me, { id: made.value.id });
      return (await findCampaign(tx, access!))?.halfLife;
    });
  expect(await halfLife()).toBe(180);
  expect(await updateCampaign(me, { ...input, halfLife: 30 })).toMatchObject({ ok: true });
  expect(await halfLife()).toBe(30);
  for (const days of [29, 3651, 90.5])
    expect(UpdateCampaign.safeParse({ ...input, halfLife: days }).success).toBe(false);
});

test('whatever is answered, the map holds together and has a balance between 0 and 1', () => {
  const name = fc.constantFrom('Rent', 'rent ', 'Votes', 'Tenants', 'Holdings', '__proto__');
  const need = {
    resource: name,
    importance: fc.constantFrom(...importances),
    amount: fc.constantFrom(...amounts),
    ease: fc.constantFrom(...eases),
  };
  fc.assert(
    fc.property(
      fc.record({
        target: fc.constant('Holdings'),
        group: fc.constant('Tenants'),
        participation: fc.constantFrom(...participations),
        theirNeeds: fc.array(fc.record({ ...need, supplier: fc.option(name, { nil: null }) }), {
          maxLength: 5,
        }),
        othersNeeds: fc.array(
          fc.record({ ...need, actor: fc.constantFrom('Votes', '__proto__') }),
          {
            maxLength: 5,
          },
        ),
        ourNeeds: fc.array(fc.record({ ...need, essential: fc.boolean() }), { maxLength: 5 }),
      }),
      (given) => {
        const model = draftModel(given)!;
        expect(overfullRows(model)).toEqual([]);
        const answer = tryAnalyze(model);
        if (answer.computable) {
          expect(answer.balance).toBeGreaterThanOrEqual(0);
          expect(answer.balance).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});

test('everything one cares about shares 1', () => {
  expect(valuesOf(['minor', 'major'])).toEqual([0.1, 0.45]);
  expect(valuesOf(['decisive', 'decisive'])).toEqual([0.5, 0.5]);
  expect(valuesOf(['none'])).toEqual([0]);
});
