import { type ChildProcess, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { bundle } from '../bundle.ts';

export type Servers = {
  /** SIGKILL; the next one takes the port at once. */
  kill: () => void;
  /** Stops the serving process in mid-thought, as a laptop's lid does. */
  freeze: () => void;
  thaw: () => void;
  /** What servers said and how they ended, where nobody had killed them. */
  complaints: string[];
  stop: () => Promise<void>;
};

/** What a server says when something happened that nobody had thought of. */
const SURPRISE = /"msg":"(uncaught exception|unhandled rejection|procedure failed|door failed)"/;

type Standing = { child: ChildProcess; warm: Promise<void>; said: string[] };

/** Keeps one server on the port and another one warm behind it, so that a start costs the run nothing. */
export async function keepServing(env: NodeJS.ProcessEnv): Promise<Servers> {
  const file = await bundle('lib/server/api-only.ts', `api-only-${process.pid}`);
  const complaints: string[] = [];
  const killed = new Set<ChildProcess>();
  let stopping = false;

  const begin = (): Standing => {
    const child = fork(file, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said.push(String(chunk));
        if (SURPRISE.test(String(chunk))) complaints.push(String(chunk));
      });
    child.once('exit', (code, signal) => {
      if (killed.has(child) || stopping) return;
      complaints.push(
        `a server ended by itself (${signal ?? code}): ${said.join('').slice(-4000)}`,
      );
      if (child === live.child) promote();
    });
    const warm = new Promise<void>((done) => child.once('message', () => done()));
    return { child, warm, said };
  };
  const promote = () => {
    live = next;
    next = begin();
    const { child, warm } = live;
    void warm.then(() => child.connected && child.send('listen'));
  };

  let live = begin();
  let next = begin();
  await live.warm;
  const listening = new Promise<void>((done) => live.child.once('message', () => done()));
  live.child.send('listen');
  await Promise.all([listening, next.warm]);
  return {
    complaints,
    kill: () => {
      killed.add(live.child);
      live.child.kill('SIGKILL');
      promote();
    },
    freeze: () => void live.child.kill('SIGSTOP'),
    thaw: () => void live.child.kill('SIGCONT'),
    stop: async () => {
      stopping = true;
      for (const { child } of [live, next]) {
        const gone = new Promise((done) => child.once('exit', done));
        if (child.kill('SIGKILL')) await gone;
      }
      rmSync(file, { force: true });
    },
  };
}
