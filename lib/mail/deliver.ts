import { logger } from '#lib/logger.ts';
import { NOBODY } from './queue-mail.ts';
import { send } from './transport.ts';
import { removeMail, removeStale, takeWaiting, type Waiting } from './waiting.ts';

export type Send = (mail: Omit<Waiting, 'id'>) => Promise<void>;

const AT_ONCE = 20;
const PAUSE = 1000;

/** Sends what is due. Whether there may be more. */
export async function deliverOnce(through: Send): Promise<boolean> {
  const waiting = await takeWaiting(AT_ONCE);
  await Promise.all(
    waiting.map(async ({ id, ...mail }) => {
      try {
        if (mail.recipient !== NOBODY) await through(mail);
        await removeMail(id);
      } catch (error) {
        // The text of a mail server's refusal repeats the address; its code does not.
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        logger.warn({ mail: id, code }, 'mail not sent; it is tried again later');
      }
    }),
  );
  const stale = await removeStale();
  if (stale > 0) logger.error({ count: stale }, 'gave up on mail that could not be sent for a day');
  return waiting.length === AT_ONCE;
}

/** Sends mail as it comes, beside everything else. Returns what stops it, once the letters in hand are done. */
export function startDelivery(): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const round = async () => {
    try {
      while (!stopped && (await deliverOnce(send)));
    } catch (error) {
      logger.error({ err: error }, 'mail could not be read from the database');
    }
    if (!stopped) timer = setTimeout(() => (running = round()), PAUSE);
  };
  let running = round();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
