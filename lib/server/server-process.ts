import { type ChildProcess, fork } from 'node:child_process';
import { until } from './processes.ts';

export type ServerProcess = {
  /** Ends it and starts it again. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
  /** The pid of the process that serves at this moment. */
  pid: () => number | undefined;
};

/**
 * Keeps one process serving: begins it again when it is killed or breaks. `onEnd` is called when it was asked to
 * end by somebody else, or cannot stay up.
 */
export async function serve(
  env: NodeJS.ProcessEnv,
  onEnd: (status: number) => void,
): Promise<ServerProcess> {
  let child: ChildProcess;
  let wanted = true;
  let failures = 0;

  const begin = () =>
    new Promise<void>((resolve) => {
      const started = Date.now();
      const current = fork('lib/server/main.ts', { execArgv: ['--import', 'tsx'], env });
      child = current;
      current.on('message', (message) => message === 'ready' && resolve());
      current.once('exit', (status) => {
        resolve();
        if (!wanted || current !== child) return;
        if (status === 0) return onEnd(0);
        failures = Date.now() - started > 10_000 ? 1 : failures + 1;
        if (failures > 3) return onEnd(1);
        setTimeout(() => wanted && current === child && void begin(), 200 * failures);
      });
    });

  const end = async (process: ChildProcess) => {
    const gone = () => process.exitCode !== null || process.signalCode !== null;
    if (process.connected) process.send('stop', () => {});
    if (!(await until(gone, 3500))) process.kill('SIGKILL');
    await until(gone, 500);
  };

  await begin();
  return {
    pid: () => child.pid,
    restart: async () => {
      const old = child;
      wanted = false;
      await end(old);
      wanted = true;
      failures = 0;
      await begin();
    },
    stop: async () => {
      wanted = false;
      await end(child);
    },
  };
}
