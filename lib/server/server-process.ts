import { type ChildProcess, fork } from 'node:child_process';
import { bundle } from './bundle.ts';
import { until } from './processes.ts';

export type ServerProcess = {
  /** Resolves when it serves, or has ended. */
  ready: Promise<void>;
  /** Ends it and starts it again, from the sources as they are now; should they not hold together, it goes on. */
  restart: () => Promise<void>;
  stop: () => Promise<void>;
};

/**
 * How it runs. Room for what is new to be thrown away before it is copied: with Node's usual 16 MB a large map
 * spends a third of its time being copied.
 */
export const NODE_FLAGS = ['--max-semi-space-size=64'];

/** What the process runs, and what it starts beside itself. */
const MAIN = 'lib/server/main.ts';
const THREAD = 'lib/server/large-thread.ts';

/** Makes ready what the process runs; the file to start. */
export async function bundleServer(): Promise<string> {
  const [main] = await Promise.all([bundle(MAIN), bundle(THREAD)]);
  return main;
}

/**
 * Keeps one process serving from `file`, what {@link bundleServer} made: begins it again when it is killed or breaks. `onEnd` is called when it was asked to
 * end by somebody else, or cannot stay up.
 */
export function serve(
  file: string,
  env: NodeJS.ProcessEnv,
  onEnd: (status: number) => void,
): ServerProcess {
  let child: ChildProcess | undefined;
  let stopped = false;
  let failures = 0;

  const begin = () =>
    new Promise<void>((resolve) => {
      if (stopped) return resolve();
      const started = Date.now();
      const current = fork(file, { execArgv: NODE_FLAGS, env });
      child = current;
      current.on('message', (message) => message === 'ready' && resolve());
      current.once('exit', (status) => {
        resolve();
        if (current !== child) return;
        if (status === 0) return onEnd(0);
        failures = Date.now() - started > 10_000 ? 1 : failures + 1;
        if (failures > 3) return onEnd(1);
        setTimeout(() => current === child && void begin(), 200 * failures);
      });
    });

  /** Asks the present process to end; from here on it is nobody's business why it did. */
  const end = async () => {
    const old = child;
    child = undefined;
    if (!old) return;
    const gone = () => old.exitCode !== null || old.signalCode !== null;
    if (old.connected) old.send('stop', () => {});
    if (!(await until(gone, 3500))) old.kill('SIGKILL');
    await until(gone, 500);
  };

  return {
    ready: begin(),
    restart: async () => {
      await bundleServer();
      await end();
      failures = 0;
      await begin();
    },
    stop: () => {
      stopped = true;
      return end();
    },
  };
}
