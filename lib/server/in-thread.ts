import { Worker } from 'node:worker_threads';
import type { Actor } from '#lib/auth/actor.ts';
import { wake } from '#lib/events/wake.ts';
import type { Job } from '#lib/map/import/jobs.ts';
import type { ImportPreview, PreviewImport } from '#lib/map/import/schema.ts';
import type { ImportStep } from '#lib/map/import/words.ts';
import type { Result } from '#lib/result.ts';

export type Task = { job: Job } | { actor: Actor; input: PreviewImport };
/** What the thread tells: how far it is, which stream moved, and at last what came of it. */
export type Said = { step: ImportStep } | { wake: string } | { answer: unknown };

/** The thread's own bundle, beside the server's. */
const FILE = new URL('./import-thread.mjs', import.meta.url);
/** As for the server itself, see NODE_FLAGS: room for what is new; and no file takes the whole computer. */
const LIMITS = { maxYoungGenerationSizeMb: 192, maxOldGenerationSizeMb: 2048 };

const running = new Set<Worker>();

/** Runs a task in a thread of its own. Rejects when the thread breaks, is ended, or its work throws. */
function inThread<T>(task: Task, onStep: (step: ImportStep) => void = () => {}): Promise<T> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(FILE, { workerData: task, resourceLimits: LIMITS });
    running.add(thread);
    thread.on('message', (said: Said) => {
      if ('step' in said) onStep(said.step);
      else if ('wake' in said) wake(said.wake);
      else resolve(said.answer as T);
    });
    thread.on('error', reject);
    thread.on('exit', () => {
      running.delete(thread);
      reject(new Error('the thread ended before its work'));
    });
  });
}

export const jobInThread = (job: Job, onStep: (step: ImportStep) => void) =>
  inThread<void>({ job }, onStep);

let last: Promise<unknown> = Promise.resolve();
/** Looks at large files one after the other, however many come at once. */
export function previewInThread(
  actor: Actor,
  input: PreviewImport,
): Promise<Result<ImportPreview>> {
  const next = last.then(() => inThread<Result<ImportPreview>>({ actor, input }));
  last = next.catch(() => {});
  return next;
}

/** Ends all threads, wherever they are. */
export const endThreads = () => Promise.all([...running].map((thread) => thread.terminate()));
