import { type ChildProcess, fork } from 'node:child_process';
import { build, isStale } from './build.ts';
import { freePort } from './free-port.ts';
import { bundleServer, NODE_FLAGS } from './server-process.ts';

/**
 * The server as `npm start` runs it, to be measured, with its pages built first if they have to be.
 *
 * @param cwd another application than this one, whose pages are built.
 * @throws Error where it ends before it serves, or pages cannot be built.
 */
export async function startMeasured(
  env: NodeJS.ProcessEnv,
  cwd = process.cwd(),
): Promise<{ server: ChildProcess; port: number; origin: string }> {
  if (cwd === process.cwd() && isStale() && !(await build(env)))
    throw new Error('the pages could not be built');
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const server = fork(await bundleServer(), {
    cwd,
    execArgv: NODE_FLAGS,
    env: { ...env, PORT: String(port), NEXTAUTH_URL: origin },
  });
  await new Promise((ready, fail) => {
    server.once('message', ready);
    server.once('exit', (status) => fail(new Error(`the server ended with ${status}`)));
  });
  return { server, port, origin };
}
