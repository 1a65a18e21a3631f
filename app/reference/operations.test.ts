import { expect, test } from 'vitest';
import { contract } from '#lib/api/contract.ts';
import { openApiDocument } from '#lib/api/document.ts';
import { operationsOf } from './operations.ts';
import { exampleOf, shapeOf } from './shape-of.ts';

test('every procedure of the contract is in the reference, under its noun', async () => {
  const nouns = operationsOf(JSON.parse(await openApiDocument()));
  const shown = [...nouns.values()].flat().map(({ id }) => id);
  const promised = Object.entries(contract).flatMap(([noun, procedures]) =>
    Object.keys(procedures).map((name) => `${noun}.${name}`),
  );
  expect(shown.sort()).toEqual(promised.sort());
});

test('what an operation takes, gives back and refuses with is all there', async () => {
  const nouns = operationsOf(JSON.parse(await openApiDocument()));
  const reach = nouns.get('milestones')?.find(({ id }) => id === 'milestones.reach');
  expect(reach).toMatchObject({
    method: 'POST',
    path: '/api/v1/campaigns/{campaignId}/milestones/{milestoneId}/reach',
  });
  expect(reach?.inputs.map(({ name, where, required }) => [name, where, required])).toEqual([
    ['campaignId', 'path', true],
    ['milestoneId', 'path', true],
    ['idempotencyKey', 'body', true],
    ['reachedOn', 'body', true],
    ['source', 'body', false],
    ['note', 'body', false],
    ['participation', 'body', false],
  ]);
  expect(shapeOf(reach!.output!)).toBe('{\n  seq: integer 1…\n}');
  expect(reach?.refusals.map(({ status }) => status)).toContain('409');
  expect(reach?.refusals.every(({ meaning }) => meaning.length > 10)).toBe(true);
});

test('a schema reads as its type, with its bounds', () => {
  expect(shapeOf({ type: 'string', minLength: 1, maxLength: 200 })).toBe('string 1…200');
  expect(shapeOf({ anyOf: [{ type: 'string', format: 'date' }, { type: 'null' }] })).toBe(
    'date | null',
  );
  expect(shapeOf({ type: 'array', items: { enum: ['v', 'o'] }, maxItems: 5 })).toBe(
    '("v" | "o")[] …5',
  );
});

test('an example has what is required and nothing else', () => {
  const schema = {
    ...{ type: 'object', required: ['day'] },
    properties: { day: { type: 'string', format: 'date' }, note: { type: 'string' } },
  };
  expect(exampleOf(schema)).toEqual({ day: '2026-05-01' });
});
