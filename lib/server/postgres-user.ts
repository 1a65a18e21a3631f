import { type SpawnOptions, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from './problem.ts';

export type User = { uid: number; gid: number };

/** As whom PostgreSQL runs: whoever we are, or, as root, the user of the data folder or `postgres`; it refuses to be root. */
export function postgresUser(data: string): User | null {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(data)) {
    const { uid, gid } = statSync(data);
    if (uid !== 0) return { uid, gid };
  }
  const found = lookUp();
  if (found) return found;
  spawnSync('groupadd', ['--system', 'postgres']);
  spawnSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres']);
  const made = lookUp();
  if (made) return made;
  throw new Problem(
    'PostgreSQL refuses to run as root and no user called "postgres" could be made: make one (useradd postgres), or start as an ordinary user.',
  );
}

function lookUp(): User | null {
  const id = (flag: string) =>
    Number.parseInt(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout ?? '', 10);
  const [uid, gid] = [id('-u'), id('-g')];
  return uid > 0 && gid >= 0 ? { uid, gid } : null;
}

/**
 * How to start a program as that user. Where it may not enter the folders above ours, as in /root, it keeps the
 * one capability of root that lets it pass through them.
 */
export function asUser(user: User | null, file: string, args: string[], folders: string[]) {
  if (!user) return { file, args, options: {} satisfies SpawnOptions };
  if (folders.every((folder) => canReach(user, folder))) return { file, args, options: user };
  const become = (capability: string) => [
    // Lets it hold also where a program asks beforehand whether it may (access), which initdb does.
    '--securebits=+no_setuid_fixup',
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
  ];
  for (const capability of ['dac_read_search', 'dac_override'])
    if (spawnSync('setpriv', [...become(capability), 'true']).status === 0)
      return { file: 'setpriv', args: [...become(capability), file, ...args], options: {} };
  throw new Problem(
    `PostgreSQL refuses to run as root, and the user it would run as may not enter ${folders[0]}: move the folder to where others may (such as /srv), or start as an ordinary user.`,
  );
}

function canReach(user: User, folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at)) {
      const { uid, gid, mode } = statSync(at);
      const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      if (!(mode & bit)) return false;
    }
    if (at === dirname(at)) return true;
  }
}
