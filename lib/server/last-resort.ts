import { logger } from '#lib/logger.ts';

const MINUTE = 60_000;

/**
 * What nobody caught is logged and the process goes on: all that must survive is in the database, and one request
 * must not end everybody's. When it keeps happening something is broken in here, and a fresh process is better.
 */
export function survive(end: () => void, limit = 20): void {
  const times: number[] = [];
  const note = (kind: string) => (error: unknown) => {
    logger.error({ err: error }, kind);
    times.push(Date.now());
    if (times.filter((time) => time > Date.now() - MINUTE).length < limit) return;
    logger.fatal(`${limit} uncaught errors within a minute`);
    end();
  };
  process.on('unhandledRejection', note('unhandled rejection'));
  process.on('uncaughtException', note('uncaught exception'));
}
