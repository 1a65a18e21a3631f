import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { placePlainPages } from './plain-pages.ts';

/** Written only after a build has succeeded: which sources it was made of. */
const MARK = '.next/built-from';

/** Everything that goes into a page. The server's own files, tests and migrations do not. */
const OUTSIDE = /^(lib\/server|db\/migrations)\/|\.(test|bench)\.tsx?$/;

/** What the sources are now: the same text gives the same answer, whenever it was written. */
export function sourcesDigest(): string {
  const hash = createHash('sha256');
  const files = ['app', 'db', 'lib']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file.replaceAll('\\', '/')}`,
      ),
    )
    .filter((file) => !OUTSIDE.test(file) && statSync(file).isFile())
    .sort();
  const settings = ['package.json', 'package-lock.json', 'next.config.js', 'tsconfig.json'];
  for (const file of [...settings, '.postcssrc.json', ...files])
    if (existsSync(file)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

export const isStale = () =>
  !existsSync('.next/BUILD_ID') ||
  !existsSync(MARK) ||
  readFileSync(MARK, 'utf8') !== sourcesDigest();

/** Builds the pages. Whether it succeeded; an interrupted or failed build is never taken for a fresh one. */
export async function build(env: NodeJS.ProcessEnv): Promise<boolean> {
  const digest = sourcesDigest();
  rmSync(MARK, { force: true });
  const remove = placePlainPages();
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: 'inherit',
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  const status = await new Promise((done) => child.once('exit', done));
  remove();
  if (status === 0) writeFileSync(MARK, digest);
  return status === 0;
}
