import { existsSync, readdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contract } from '#lib/api/contract.ts';
import { logger } from '#lib/logger.ts';
import { pathOf } from './guard.ts';

/** The words that our own addresses are made of: folders of pages, paths of the API. All else is somebody's. */
const words = new Set(['api', 'v1', 'openapi.json', '_next', 'static', 'image', 'socket.io']);
if (existsSync('app'))
  for (const file of readdirSync('app', { recursive: true, encoding: 'utf8' }))
    for (const part of file.split(/[\\/]/)) words.add(part);
for (const path of apiPaths(contract)) for (const part of path.split('/')) words.add(part);

function* apiPaths(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  if (!('~orpc' in node)) {
    for (const child of Object.values(node)) yield* apiPaths(child);
    return;
  }
  const { '~orpc': definition } = node;
  if (typeof definition !== 'object' || definition === null || !('route' in definition)) return;
  const { route } = definition;
  if (typeof route === 'object' && route && 'path' in route && typeof route.path === 'string')
    yield route.path;
}

/** An address without what is in it: `/campaigns/:/map`, never whose campaign, which link, or what was asked. */
export const routeOf = (url: string) =>
  pathOf(url)
    .split('/')
    .slice(0, 12)
    .map((part) => (part === '' || words.has(part) ? part : ':'))
    .join('/');

/** One line for each answered request: which route, how it ended, how long it took. Nobody's words or address. */
export function logRequest(request: IncomingMessage, response: ServerResponse, id: string) {
  const started = performance.now();
  response.once('close', () => {
    // Files of the build say nothing about the work.
    const level = request.url?.startsWith('/_next/static/') ? 'debug' : 'info';
    logger[level](
      {
        id,
        method: request.method,
        route: routeOf(request.url ?? ''),
        status: response.writableFinished ? response.statusCode : 499,
        ms: Math.round((performance.now() - started) * 10) / 10,
      },
      'request',
    );
  });
}
