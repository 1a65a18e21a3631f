import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { fail, ok, type Result } from '#lib/result.ts';
import { shared } from './shared.ts';

const PERIOD = 15 * 60;
const DAY = 24 * 60 * 60;

/**
 * So many tries in 15 minutes; after that a pause, which doubles with each one in a day if `growing`.
 *
 * Kept in memory: right for the one process this runs as. With several, each would allow as many.
 */
class Budget {
  #tries: RateLimiterMemory;
  #pauses = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: DAY });

  constructor(
    private points: number,
    private growing: boolean,
  ) {
    this.#tries = new RateLimiterMemory({ points, duration: PERIOD });
  }

  /** Counts one try. Seconds to wait before the next, 0 when it may go ahead. */
  async take(key: string): Promise<number> {
    try {
      await this.#tries.consume(key);
      return 0;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      if (refused.consumedPoints > this.points + 1) return refused.msBeforeNext / 1000;
      const { consumedPoints: times } = await this.#pauses.consume(key);
      const pause = this.growing ? Math.min(PERIOD * 2 ** (times - 1), DAY) : PERIOD;
      await this.#tries.block(key, pause);
      return pause;
    }
  }

  async giveBack(key: string): Promise<void> {
    await this.#tries.reward(key);
  }
}

/** Guessing is counted by account; a whole hall may share one network, so networks have far more. */
const budgets = shared('attempts', () => ({
  password: { one: new Budget(5, true), network: new Budget(100, false) },
  mail: { one: new Budget(5, true), network: new Budget(200, false) },
  link: { one: new Budget(10, false), network: new Budget(200, false) },
}));

export type Attempt = { giveBack: () => Promise<void> };

/**
 * Counts one try of this kind before it is made, so that many at once are no way around the limit.
 *
 * @param who what is being tried, never readable: see `traceOf`.
 * @param network where from; null on a device that is known, which strangers must not lock out.
 */
export async function takeAttempt(
  kind: keyof typeof budgets,
  who: string,
  network: string | null,
): Promise<Result<Attempt>> {
  const budget = budgets[kind];
  const seconds = (network && (await budget.network.take(network))) || (await budget.one.take(who));
  if (seconds)
    return fail('too-many', 'attempts', { values: { minutes: Math.ceil(seconds / 60) } });
  return ok({
    giveBack: async () => {
      await budget.one.giveBack(who);
      if (network) await budget.network.giveBack(network);
    },
  });
}
