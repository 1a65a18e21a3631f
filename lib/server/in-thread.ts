import { Worker } from 'node:worker_threads';
import { refuse } from '#lib/api/base.ts';
import { wake } from '#lib/events/wake.ts';
import type { Job } from '#lib/map/import/jobs.ts';
import { tellAsked } from '#lib/map/import/start-import.ts';
import type { ImportStep } from '#lib/map/import/words.ts';
import type { doHere, Large, LargeName } from '#lib/map/large-work.ts';

export type Task = { job: Job } | Large<LargeName>;
/** What the thread tells: how far it is, which stream moved, that a job was added, and at last what came of it. */
export type Said = { step: ImportStep } | { wake: string } | 'asked' | { answer: unknown };

/** The thread's own bundle, beside the server's. */
const FILE = new URL('./large-thread.mjs', import.meta.url);
/** As for the server itself, see NODE_FLAGS: room for what is new; and no file takes the whole computer. */
const LIMITS = { maxYoungGenerationSizeMb: 192, maxOldGenerationSizeMb: 2048 };
/** Besides the job in hand. */
const AT_ONCE = 2;

const running = new Set<Worker>();

/** Who asked is gone: a refusal that nobody reads, and no fault to look into. */
const unheard = () => refuse({ code: 'unavailable', reason: 'unavailable' });

/** Runs a task in a thread of its own. Rejects when the thread breaks, is ended, or its work throws. */
function inThread<T>(
  task: Task,
  onStep: (step: ImportStep) => void = () => {},
  signal?: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(unheard());
    const transferList = bytesIn(task);
    const thread = new Worker(FILE, { workerData: task, transferList, resourceLimits: LIMITS });
    const end = () => void thread.terminate();
    signal?.addEventListener('abort', end);
    running.add(thread);
    thread.on('message', (said: Said) => {
      if (said === 'asked') tellAsked();
      else if ('step' in said) onStep(said.step);
      else if ('wake' in said) wake(said.wake);
      else resolve(said.answer as T);
    });
    thread.on('error', reject);
    thread.on('exit', () => {
      running.delete(thread);
      signal?.removeEventListener('abort', end);
      reject(signal?.aborted ? unheard() : new Error('the thread ended before its work'));
    });
  });
}

/** The bytes of a file go over to the thread instead of being copied: nobody reads them here any more. */
const bytesIn = (task: Task): ArrayBuffer[] =>
  'input' in task &&
  'file' in task.input &&
  typeof task.input.file !== 'string' &&
  task.input.file.buffer instanceof ArrayBuffer
    ? [task.input.file.buffer]
    : [];

export const jobInThread = (job: Job, onStep: (step: ImportStep) => void) =>
  inThread<void>({ job }, onStep);

let atWork = 0;
const waiting: (() => void)[] = [];

/** Does what is large beside the server, two at once, the others in their turn. */
export const largeInThread: typeof doHere = async <Name extends LargeName>(
  large: Large<Name>,
  signal?: AbortSignal,
) => {
  if (atWork >= AT_ONCE) await new Promise<void>((next) => waiting.push(next));
  atWork += 1;
  try {
    return await inThread<Awaited<ReturnType<typeof doHere<Name>>>>(large, undefined, signal);
  } finally {
    atWork -= 1;
    waiting.shift()?.();
  }
};

/** Ends all threads, wherever they are. */
export const endThreads = () => Promise.all([...running].map((thread) => thread.terminate()));
