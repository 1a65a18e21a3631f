import { basename, resolve } from 'node:path';
import { build } from 'esbuild';

/** Inside node_modules, where packages that are not bundled are found. */
const FOLDER = 'node_modules/.cache/countervail';

/**
 * Puts an entry of the server, and all it imports, into one file, and returns that file. Made in a third of a
 * second, it serves two and a half seconds sooner than the sources loaded one by one.
 */
export async function bundle(entry: string, name = basename(entry, '.ts')): Promise<string> {
  const outfile = resolve(FOLDER, `${name}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['@node-rs/argon2', 'next', 'next-auth', 'bufferutil', 'utf-8-validate'],
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
const __filename = import.meta.filename; const __dirname = import.meta.dirname;`,
    },
    logLevel: 'warning',
  });
  return outfile;
}
