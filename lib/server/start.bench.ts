import { spawn } from 'node:child_process';
import { until } from './processes.ts';

/** How long `npm start` takes to answer once everything is installed, built and loaded. At most five seconds. */
const LIMIT = 5000;
const ROUNDS = 3;
const url = `${process.env.NEXTAUTH_URL}/readyz`;
// The real thing: the embedded database, not one that is already running.
const { DATABASE_URL: _, ...env } = process.env;

async function answers(): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function start(): Promise<number> {
  const began = performance.now();
  const child = spawn('npm', ['start'], {
    env,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  const gone = () => child.exitCode !== null || child.signalCode !== null;
  while (!(await answers())) {
    if (gone()) throw new Error('npm start ended: run it by hand to read why');
    await new Promise((next) => setTimeout(next, 20));
  }
  const took = performance.now() - began;
  child.kill('SIGTERM');
  if (!(await until(gone, 5000))) throw new Error('npm start did not end within 5 s of SIGTERM');
  await until(() => false, 300); // the port is given back
  return took;
}

// The first may have to build.
const first = await start();
const rest = [];
for (let round = 0; round < ROUNDS; round++) rest.push(await start());
const slowest = Math.max(...rest);
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
console.log(`first start ${seconds(first)}, then ${rest.map(seconds).join(', ')}`);
console.log(`start: slowest ${seconds(slowest)} of at most ${seconds(LIMIT)}`);
process.exit(slowest <= LIMIT ? 0 : 1);
