import { join } from 'node:path';
import { type Database, embeddedDatabase } from '../database.ts';
import { commandOf, postgresProcessesOn } from '../processes.ts';

export type KeptDatabase = {
  url: string;
  /** SIGKILL of the server and every process of it; it starts again and recovers. */
  killAll: () => void;
  /** SIGKILL of one connection's process, preferably one at work; PostgreSQL then throws out everybody. */
  killOne: (random: () => number) => void;
  stop: () => Promise<void>;
};

/** Starts a database and starts it again, at the same address, whenever it has been killed. */
export async function keepDatabase(folder: string): Promise<KeptDatabase> {
  const data = join(folder, 'postgres');
  let stopping = false;
  let current: Database;
  let starting: Promise<void>;
  const start = async () => {
    const before = current?.url;
    // What a killed process has handed to the system is not lost with it; waiting for the disk only guards against
    // a power cut, which nobody here simulates, and makes every recovery three times as long.
    current = await embeddedDatabase(folder, { durable: false });
    if (before && before !== current.url) throw new Error('the database moved to another port');
    void current.ended.then(() => {
      if (!stopping) starting = start();
    });
  };
  starting = start();
  await starting;
  const kill = (pid: number) => {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // gone already
    }
  };
  return {
    url: current!.url,
    killAll: () => {
      // The server first, or it would replace the others.
      kill(current.pid);
      for (const pid of postgresProcessesOn(data)) kill(pid);
    },
    killOne: (random) => {
      const connections = postgresProcessesOn(data)
        .map((pid) => ({ pid, command: commandOf(pid) }))
        .filter(({ command }) => /127\.0\.0\.1\(\d+\)/.test(command));
      const busy = connections.filter(({ command }) => !/ idle\s*$/.test(command));
      const among = busy.length > 0 ? busy : connections;
      const chosen = among[Math.floor(random() * among.length)];
      if (chosen) kill(chosen.pid);
    },
    stop: async () => {
      stopping = true;
      await starting;
      await current.stop();
    },
  };
}
