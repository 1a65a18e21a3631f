import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { fail, type Result } from '#lib/result.ts';

/** A hall of people behind one network may sign up together; a program may not do it all night. */
const perNetworkAndAction = new RateLimiterMemory({
  points: 150,
  duration: 600,
});
const perNetwork = new RateLimiterMemory({ points: 400, duration: 3600 });
/** Whatever comes from however many networks, an organizer's screen stays usable. */
const perAction = new RateLimiterMemory({ points: 3000, duration: 600 });

/** Counts one attempt to sign up or withdraw; the refusal, once there were too many from one network or for one action. */
export async function tooMany(network: string, slug: string): Promise<Result<never> | null> {
  try {
    await perNetworkAndAction.consume(`${network} ${slug}`);
    await perNetwork.consume(network);
    await perAction.consume(slug);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const minutes = Math.max(1, Math.ceil(refused.msBeforeNext / 60_000));
    return fail('too-many', 'attempts', { values: { minutes } });
  }
}
