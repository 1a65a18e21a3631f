import { parentPort, workerData } from 'node:worker_threads';
import { appDb, pumpDb } from '#db/client.ts';
import { onWake } from '#lib/events/wake.ts';
import { previewImport } from '#lib/map/import/import-file.ts';
import { workOnJob } from '#lib/map/import/work-on-job.ts';
import type { Said, Task } from './in-thread.ts';

// A thread beside the server, for one large file: reading and planning keep a processor busy for seconds.
const say = (said: Said) => parentPort?.postMessage(said);
onWake((stream) => say({ wake: stream }));
const task: Task = workerData;
try {
  const answer =
    'job' in task
      ? await workOnJob(task.job, (step) => say({ step }))
      : await previewImport(task.actor, task.input);
  say({ answer });
} finally {
  await Promise.all([appDb, pumpDb].map((pool) => pool.$client.end({ timeout: 1 })));
}
