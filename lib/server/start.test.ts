import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from './free-port.ts';

const taken = createServer();
let port: number;
beforeAll(async () => {
  port = await freePort();
  await new Promise<void>((done) => taken.listen(port, '127.0.0.1', done));
});
afterAll(() => void taken.close());

/** Starts the program as `npm start` does, with a database that the tests brought. */
async function start(env: Record<string, string>, file = 'lib/server/bin/start.mjs') {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, HOST: '127.0.0.1', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk;
    });
  const status = await new Promise((done) => child.once('close', done));
  return { status, said: said.trim() };
}

test.each([
  [
    'a port in use',
    () => ({ PORT: String(port) }),
    /^Port \d+ is in use .*: end it, or choose another/,
  ],
  [
    'a database that is not there',
    async () => ({
      PORT: String(await freePort()),
      DATABASE_URL: `postgres://someone:hunter2@127.0.0.1:${await freePort()}/x`,
    }),
    /^The database of DATABASE_URL \(127\.0\.0\.1:\d+\/x\) cannot be reached \(ECONNREFUSED\), .* start the server/,
  ],
  [
    'an address that is not ours',
    () => ({ HOST: '192.0.2.1' }),
    /has no address 192\.0\.2\.1: correct HOST/,
  ],
  [
    'a wrong variable',
    () => ({ LOG_LEVEL: 'loud' }),
    /^The environment variable LOG_LEVEL must be/,
  ],
])('%s ends the start with one sentence that says what to do', async (_, env, sentence) => {
  const { status, said } = await start(await env());
  expect(said).toMatch(sentence);
  expect(said).not.toContain('hunter2');
  expect(said.split('\n')).toHaveLength(1);
  expect(status).toBe(1);
});
