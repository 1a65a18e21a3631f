import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { logger } from '#lib/logger.ts';
import { guard, pathOf, strip } from './guard.ts';
import { type Site, secure } from './headers.ts';
import { answerWatch } from './ready.ts';
import { logRequest, routeOf } from './request-log.ts';

type Door = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

export type Doors = {
  site: Site;
  knownHost: (host: string) => boolean;
  api: Door;
  page: Door;
  sockets: Upgrade;
  /** Next's own socket for reloading pages while developing. */
  reload?: Upgrade;
};

/** The one server in front of all doors: nothing reaches any of them unguarded. */
export function openDoors(doors: Doors): Server {
  const server = createServer(
    {
      // A slow sender holds a connection, no more than this long.
      headersTimeout: 15_000,
      requestTimeout: 60_000,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 5_000,
    },
    (request, response) => {
      const id = randomUUID();
      if (answerWatch(request, response)) return;
      logRequest(request, response, id);
      response.setHeader('X-Request-Id', id);
      strip(request, doors.site.dev);
      secure(request, response, doors.site);
      if (!guard(request, response, doors.knownHost)) return;
      const door = pathOf(request.url ?? '').startsWith('/api/v1/') ? doors.api : doors.page;
      door(request, response).catch((error: unknown) => {
        logger.error({ err: error, id, route: routeOf(request.url ?? '') }, 'door failed');
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    },
  );
  server.maxConnections = 20_000;
  server.on('clientError', refuseGarbage);
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const path = pathOf(request.url ?? '');
    if (!isOwnPage(request, doors.knownHost)) return void socket.destroy();
    if (path === '/socket.io/') doors.sockets(request, socket, head);
    else if (doors.reload && path.startsWith('/_next/')) doors.reload(request, socket, head);
    else socket.destroy();
  });
  return server;
}

/** A socket carries the visitor's cookie, so only our own pages may open one. */
function isOwnPage({ url = '', headers }: IncomingMessage, knownHost: (host: string) => boolean) {
  const { host = '', origin = '' } = headers;
  return (
    url.startsWith('/') &&
    knownHost(host) &&
    URL.canParse(origin) &&
    new URL(origin).host === host.toLowerCase()
  );
}

const ANSWERS: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

function refuseGarbage(error: NodeJS.ErrnoException, socket: Duplex) {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = ANSWERS[error.code ?? ''] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
