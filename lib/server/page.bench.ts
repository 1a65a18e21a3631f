import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { appDb } from '#db/client.ts';
import { ownerClient } from '#db/owner.ts';
import { makeWorld } from '#db/world.ts';
import { startMeasured } from './bench-server.ts';
import { keepAsking } from './keep-asking.ts';
import { runTool } from './steps.ts';

/** The overview against an empty page that Next renders anew each time, on the same kind of server. */
const GOAL = 0.4;
/** What a browser loads of JavaScript, compressed. */
const LIMITS = { action: 130_000, overview: 220_000 };
const LOAD = { atOnce: 8, seconds: 4 };
const ROUNDS = 3;
const OVERVIEW = '/campaigns/montgomery-1955';
const { env } = process;

const servers: ChildProcess[] = [];
const serve = async (cwd?: string): Promise<number> => {
  const { server, port } = await startMeasured(env, cwd);
  servers.push(server);
  return port;
};

let bareFolder = '';
let met = false;
try {
  // First, since building our own pages empties the folder in which the bare one is built.
  const product = await serve();
  bareFolder = await buildBare();
  const empty = await serve(bareFolder);
  const overview = { port: product, path: OVERVIEW };
  const bare = { port: empty, path: '/' };
  for (const page of [overview, bare]) await keepAsking(page, LOAD);
  const rounds: { overview: number; bare: number }[] = [];
  for (let i = 0; i < ROUNDS; i++)
    rounds.push({ overview: await keepAsking(overview, LOAD), bare: await keepAsking(bare, LOAD) });
  const ratios = rounds.map((round) => round.overview / round.bare).sort((a, b) => a - b);
  const ratio = ratios[Math.floor(ROUNDS / 2)] ?? 0;
  console.log(
    `page: ${rounds.map((round) => round.overview.toFixed(0)).join(', ')} overviews a second, ` +
      `${rounds.map((round) => round.bare.toFixed(0)).join(', ')} bare pages: ` +
      `ratio ${ratio.toFixed(2)} of at least ${GOAL}`,
  );
  const world = await makeWorld();
  const sizes = {
    action: await scriptsOf(`http://localhost:${product}/actions/${world.actionSlug}`),
    overview: await scriptsOf(`http://localhost:${product}${OVERVIEW}`),
  };
  for (const name of ['action', 'overview'] as const) {
    const bytes = sizes[name].reduce((sum, file) => sum + file.bytes, 0);
    console.log(`JavaScript of the ${name} page: ${bytes} bytes of at most ${LIMITS[name]}`);
    for (const file of sizes[name].slice(0, 8)) console.log(`  ${file.bytes} ${file.name}`);
  }
  const within = (name: 'action' | 'overview') =>
    sizes[name].reduce((sum, file) => sum + file.bytes, 0) <= LIMITS[name];
  met = ratio >= GOAL && within('action') && within('overview');
} finally {
  for (const child of servers) child.kill('SIGKILL');
  if (bareFolder) rmSync(bareFolder, { recursive: true, force: true });
  await Promise.all([appDb.$client.end(), ownerClient.end()]);
}
process.exit(met ? 0 : 1);

/** A second application beside ours: one heading, nothing around it, nothing kept. */
async function buildBare(): Promise<string> {
  mkdirSync('.next', { recursive: true });
  const folder = mkdtempSync(resolve('.next/bare-'));
  const write = (file: string, text: string) => writeFileSync(resolve(folder, file), text);
  mkdirSync(resolve(folder, 'app'));
  write('package.json', '{ "type": "module" }');
  write(
    'next.config.js',
    `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(process.cwd())} } };`,
  );
  write(
    'app/layout.jsx',
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
  );
  write(
    'app/page.jsx',
    `export const dynamic = 'force-dynamic';\nexport default function Page() { return <h1>Bare</h1>; }`,
  );
  const { ok } = await runTool('next', ['build', folder], { ...env, NODE_ENV: 'production' });
  if (!ok) throw new Error('the bare page could not be built');
  return folder;
}

/** Every script that a browser loads to show a page, the largest first, by its compressed size. */
async function scriptsOf(url: string): Promise<{ name: string; bytes: number }[]> {
  const { findBrowser } = await import('../../e2e/browser.ts');
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    const loaded = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (/javascript/.test(response.headers()['content-type'] ?? ''))
        loaded.set(new URL(response.url()).pathname, response.body());
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const files = [...loaded].map(async ([name, body]) => ({
      name,
      bytes: gzipSync(await body).length,
    }));
    return (await Promise.all(files)).sort((a, b) => b.bytes - a.bytes);
  } finally {
    await browser.close();
  }
}
