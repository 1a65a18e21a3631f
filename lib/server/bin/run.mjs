import { ensureInstalled } from './ensure-installed.mjs';

/** Installs what is missing, then runs a TypeScript file in this process. */
export async function run(file) {
  await ensureInstalled();
  const { register } = await import('tsx/esm/api');
  register();
  await import(file);
}
