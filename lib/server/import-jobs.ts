import { logger } from '#lib/logger.ts';
import { type Job, keepJob, leaveJob, takeJob } from '#lib/map/import/jobs.ts';
import { onImportAsked } from '#lib/map/import/start-import.ts';
import type { ImportStep } from '#lib/map/import/words.ts';

const PAUSE = 1000;
const SIGN_OF_LIFE = 5000;

/**
 * Works on large imports as they come, one at a time, beside everything else. Returns what stops it; a job in hand
 * is left to whoever comes next.
 *
 * @param end makes `work` throw at once.
 */
export function startImportJobs(
  work: (job: Job, onStep: (step: ImportStep) => void) => Promise<void>,
  end: () => Promise<unknown>,
): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let idle = () => {};
  const pause = () =>
    new Promise<void>((done) => {
      idle = done;
      timer = setTimeout(done, PAUSE);
    });
  onImportAsked(() => idle());

  const one = async (job: Job) => {
    const lost = (error: unknown) => logger.warn({ err: error, job: job.id }, 'no sign of life');
    const alive = setInterval(() => void keepJob(job).catch(lost), SIGN_OF_LIFE);
    try {
      await work(job, (step) => void keepJob(job, step).catch(lost));
    } catch (error) {
      if (stopped) return await leaveJob(job);
      // Taken on again when its time is up, by then with whatever was missing.
      logger.error({ err: error, job: job.id, attempts: job.attempts }, 'import failed');
    } finally {
      clearInterval(alive);
    }
  };
  const round = async () => {
    while (!stopped) {
      try {
        const job = await takeJob();
        if (job) await one(job);
        else await pause();
      } catch (error) {
        logger.error({ err: error }, 'imports could not be read from the database');
        await pause();
      }
    }
  };
  const running = round();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    idle();
    await end();
    await running;
  };
}
