import { parentPort, workerData } from 'node:worker_threads';
import { appDb, pumpDb } from '#db/client.ts';
import { onWake } from '#lib/events/wake.ts';
import { onImportAsked } from '#lib/map/import/start-import.ts';
import { workOnJob } from '#lib/map/import/work-on-job.ts';
import { doHere } from '#lib/map/large-work.ts';
import type { Said, Task } from './in-thread.ts';

// A thread beside the server, for one large task: reading, planning and computing keep a processor busy for seconds.
const say = (said: Said) => parentPort?.postMessage(said);
onWake((stream) => say({ wake: stream }));
onImportAsked(() => say('asked'));
const task: Task = workerData;
try {
  const answer =
    'job' in task ? await workOnJob(task.job, (step) => say({ step })) : await doHere(task);
  say({ answer });
} finally {
  await Promise.all([appDb, pumpDb].map((pool) => pool.$client.end({ timeout: 1 })));
}
