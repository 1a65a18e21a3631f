import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem, storageProblem } from './problem.ts';
import { commandOf, isAlive } from './processes.ts';

/** Takes the data folder for this process. Returns what gives it back. A holder that was killed holds nothing. */
export function lockFolder(folder: string): () => void {
  const file = resolve(folder, 'running.pid');
  const take = () => writeFileSync(file, String(process.pid), { flag: 'wx' });
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    try {
      take();
    } catch (error) {
      if (!existsSync(file)) throw error;
      const pid = Number(readFileSync(file, 'utf8'));
      if (isOurs(pid))
        throw new Problem(
          `Countervail already runs in this folder (process ${pid}): stop it first (kill ${pid}), or start from another copy.`,
        );
      rmSync(file, { force: true });
      take();
    }
  } catch (error) {
    throw storageProblem(error, folder) ?? error;
  }
  return () => rmSync(file, { force: true });
}

/** Whether this number still belongs to a start of ours, and not to whatever came after it. */
const isOurs = (pid: number) =>
  pid !== process.pid && pid > 0 && isAlive(pid) && commandOf(pid).includes('start.mjs');
