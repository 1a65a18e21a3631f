import type { Page } from '@playwright/test';

type Room = { x: number; y: number; width: number; height: number };
const STEPS = 24;

const frame = (page: Page) =>
  page.evaluate(() => new Promise((next) => requestAnimationFrame(() => next(null))));

/**
 * Milliseconds of the page's main thread that one step takes, its frame included and the asking for a frame taken off.
 * Counted in processor time, so that what else runs on the computer is not.
 */
export async function costOf(page: Page, step: (at: number) => Promise<void>): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const run = async (once: (at: number) => Promise<void>) => {
    const before = await spent();
    for (let at = 0; at < STEPS; at++) {
      await once(at);
      await frame(page);
    }
    return (await spent()) - before;
  };
  await step(0);
  await frame(page);
  const nothing = await run(async () => {});
  const all = await run(step);
  await page.mouse.up();
  await client.detach();
  return Math.max(0, all - nothing) / STEPS;
}

/** Where the actors are that are drawn: as cards of the page, or as the page tells. */
const actorsOn = (page: Page) =>
  page.evaluate(() => [
    ...[...document.querySelectorAll('.react-flow__node-actor')].map((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, width, height };
    }),
    ...((window as { drawn?: { x: number; y: number }[] }).drawn ?? []).map((at) => ({
      ...{ ...at, width: 40, height: 40 },
    })),
  ]);

/** Takes hold of the ground, as low and far to the right as nobody stands, and moves it about. */
export async function pan(page: Page, room: Room): Promise<(step: number) => Promise<void>> {
  const actors = await actorsOn(page);
  const places = Array.from({ length: 400 }, (_, at) => ({
    x: room.x + room.width - 20 - 12 * (at % 20),
    y: room.y + room.height - 20 - 12 * Math.floor(at / 20),
  }));
  const free = places.find(({ x, y }) =>
    actors.every(
      (actor) =>
        Math.abs(actor.x - x) > actor.width / 2 + 4 || Math.abs(actor.y - y) > actor.height / 2 + 4,
    ),
  );
  if (!free) throw new Error('there is no free ground to take hold of');
  return async (step) => {
    if (step === 0) {
      await page.mouse.move(free.x, free.y);
      await page.mouse.down();
    }
    await page.mouse.move(free.x - 8 * (step + 1), free.y - 5 * (step + 1));
  };
}

/** Closer and further in turn, so that as much is drawn at the end as at the beginning. */
export async function zoom(page: Page, { x, y, width, height }: Room, step: number): Promise<void> {
  if (step === 0) await page.mouse.move(x + width / 2, y + height / 2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, step % 2 === 0 ? -60 : 60);
  await page.keyboard.up('Control');
}

/** Takes hold of an actor near the middle and moves it about. */
export async function drag(page: Page, room: Room): Promise<(step: number) => Promise<void>> {
  const drawn = await actorsOn(page);
  const { x, y, width, height } = room;
  const inside = (at: { x: number; y: number }) =>
    at.x > x + 60 && at.x < x + width - 60 && at.y > y + 60 && at.y < y + height - 60;
  const from = drawn.find(inside) ?? { x: x + width / 2, y: y + height / 2 };
  return async (step) => {
    if (step === 0) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
    }
    await page.mouse.move(from.x + 4 * step, from.y + 2 * step);
  };
}
