import { expect, test } from 'vitest';
import { Crowded, Slots } from './slots.ts';

test('so many run at once, so many wait in order, the rest are turned away', async () => {
  const slots = new Slots(2, 2);
  const finish: (() => void)[] = [];
  const order: number[] = [];
  const work = (n: number) =>
    slots.run(async () => {
      order.push(n);
      await new Promise<void>((done) => finish.push(done));
    });
  const first = [work(1), work(2), work(3), work(4)];
  await expect(work(5)).rejects.toBeInstanceOf(Crowded);
  expect(order).toEqual([1, 2]);
  finish.shift()!();
  await expect.poll(() => order).toEqual([1, 2, 3]);
  for (const end of finish.splice(0)) end();
  await expect.poll(() => order).toEqual([1, 2, 3, 4]);
  for (const end of finish.splice(0)) end();
  await Promise.all(first);
});

test('work that fails gives its slot back', async () => {
  const slots = new Slots(1, 0);
  await expect(slots.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await slots.run(async () => 'yes')).toBe('yes');
});
