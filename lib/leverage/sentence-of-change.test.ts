import { expect, test } from 'vitest';
import type { StepChange } from './schema.ts';
import { sentenceOfChange } from './sentence-of-change.ts';
import { valuesBefore } from './values-before.ts';

const change = (given: Partial<StepChange>): StepChange => ({
  ...{ id: '5e1c6a0e-6c37-4bb5-8f3a-6a9a4a2f0001', set: 'pi', to: 0.9, from: 0.1 },
  ...{ actorId: 'riders', supplierId: null, resourceId: null },
  ...{ actor: 'Bus riders', supplier: null, resource: null },
  ...{ effectiveOn: '1955-12-05', confidence: 'documented', source: null, note: null },
  ...{
    happeningId: null,
    supersedesId: null,
    recordedBy: null,
    recordedAt: '2026-01-01T00:00:00.000Z',
  },
  ...given,
});

test('a share is said in points of 100, with its direction', () => {
  expect(sentenceOfChange(change({}))).toEqual({
    key: 'pi',
    values: { actor: 'Bus riders', supplier: '', resource: '', direction: 'up', from: 10, to: 90 },
  });
  expect(sentenceOfChange(change({ to: 0.05 })).values.direction).toBe('down');
  expect(sentenceOfChange(change({ from: 0 })).values.direction).toBe('set');
  expect(sentenceOfChange(change({ from: 0.9 })).values.direction).toBe('same');
});

test('what rounding would hide gets a decimal', () => {
  expect(sentenceOfChange(change({ from: 0.101, to: 0.104 })).values).toMatchObject({
    from: 10.1,
    to: 10.4,
  });
  expect(sentenceOfChange(change({ from: 0.004, to: 0.5 })).values).toMatchObject({ from: 0.4 });
});

test('a position keeps its own scale', () => {
  const values = sentenceOfChange(change({ set: 'position', from: -2, to: 0 })).values;
  expect(values).toMatchObject({ from: -2, to: 0, direction: 'up' });
});

test('what held before is what was said last; a position says what is passed on until someone does', () => {
  const at = { supplierId: null, resourceId: null };
  const before = valuesBefore(
    [
      { ...at, id: 'a', set: 'pi', actorId: 'riders', to: 0.1 },
      { ...at, id: 'b', set: 'pi', actorId: 'riders', to: 0.9 },
      { ...at, id: 'c', set: 'position', actorId: 'paper', to: 2 },
      { ...at, id: 'd', set: 'tau', actorId: 'paper', to: 0.5 },
      { ...at, id: 'e', set: 'v', actorId: 'riders', resourceId: 'rides', to: 0.4 },
    ],
    [{ id: 'paper', position: -2 }],
  );
  expect(before.get('a')).toBe(0);
  expect(before.get('b')).toBe(0.1);
  expect(before.get('c')).toBe(-2);
  expect(before.get('d')).toBeGreaterThan(0.5);
  expect(before.get('e')).toBe(0);
});
