import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

const require = createRequire(import.meta.url);
const running = new Set<ChildProcess>();

/**
 * Runs a program of node_modules in this same Node, and returns whether it succeeded and what it printed: at once, or
 * only there, where `silent`, for what runs beside something else.
 */
export function runTool(
  name: string,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
  silent = false,
): Promise<{ ok: boolean; output: string }> {
  const child = spawn(process.execPath, [binOf(name), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const)
    from?.on('data', (chunk: Buffer) => {
      output += chunk;
      if (!silent) to.write(chunk);
    });
  return new Promise((done) =>
    child.once('close', (code) => {
      running.delete(child);
      done({ ok: code === 0, output });
    }),
  );
}

/** Ends whatever steps are running, when the whole run is told to end. */
export function endSteps(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** The file that a package's command runs. `npx` would start a shell and may look on the network. */
function binOf(name: string): string {
  const file = resolve('node_modules', name, 'package.json');
  const { bin } = require(file) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  return resolve(dirname(file), path ?? '');
}
