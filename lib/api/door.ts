import type { IncomingMessage, ServerResponse } from 'node:http';
import { OpenAPIHandler } from '@orpc/openapi/node';
import { ORPCError } from '@orpc/server';
import { BodyLimitPlugin } from '@orpc/server/node';
import { networkOf } from '#lib/auth/network.ts';
import {
  actorFromCookies,
  NEXTAUTH_COOKIE,
  SESSION_COOKIE,
  sessionCookie,
} from '#lib/auth/session.ts';
import { logger } from '#lib/logger.ts';
import { type Context, refuse } from './base.ts';
import { openApiDocument } from './document.ts';
import { FILE_BODY, largestBody, takesForm, USUAL_BODY } from './largest-body.ts';
import { isForm, readForm } from './read-form.ts';
import { refusalOf } from './refusal-of.ts';
import { router } from './router.ts';

const unexpected = () =>
  new ORPCError('INTERNAL_SERVER_ERROR', {
    defined: true,
    message: 'Something went wrong on our side. Nothing was changed. Try again in a moment.',
    data: { reason: 'unexpected' },
  });

/** Answers requests whose body is at most so many bytes. */
const handlerFor = (maxBodySize: number) =>
  new OpenAPIHandler(router, {
    plugins: [new BodyLimitPlugin({ maxBodySize })],
    clientInterceptors: [
      async ({ next, path }) => {
        try {
          return await next();
        } catch (error) {
          const refusal = refusalOf(error);
          if (refusal) throw refusal;
          logger.error({ err: error, procedure: path.join('.') }, 'procedure failed');
          throw unexpected();
        }
      },
    ],
    interceptors: [
      async ({ next }) => {
        try {
          return await next();
        } catch (error) {
          if (error instanceof ORPCError && error.defined) throw error;
          // Nothing but reading the request is left: whatever failed there is the request's fault.
          throw refusalOf(error) ?? refuse({ code: 'invalid', reason: 'malformed' });
        }
      },
    ],
  });

const handlers = new Map([USUAL_BODY, FILE_BODY].map((size) => [size, handlerFor(size)]));

function setSession(response: ServerResponse, token: string | null): void {
  const { maxAge, secure } = sessionCookie;
  const set = (name: string, kept: string) =>
    response.appendHeader(
      'Set-Cookie',
      `${name}=${kept}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`,
    );
  set(SESSION_COOKIE, token ? `${token}; Max-Age=${maxAge}` : '; Max-Age=0');
  if (token) return;
  set(NEXTAUTH_COOKIE, '; Max-Age=0');
  // Nothing that was read while signed in stays on a computer that others use after us.
  response.setHeader('Clear-Site-Data', '"cache", "storage"');
}

function send(response: ServerResponse, error: ORPCError<string, unknown>): void {
  response.writeHead(error.status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(error.toJSON()));
}

/** Answers /api/v1/*. */
export async function apiDoor(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await pass(request, response);
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal || response.headersSent) throw error;
    send(response, refusal);
  }
}

async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url?.split('?')[0] ?? '';
  if (path === '/api/v1/openapi.json') {
    response.setHeader('Content-Type', 'application/json');
    response.end(await openApiDocument());
    return;
  }
  const context: Context = {
    actor: await actorFromCookies(request.headers.cookie),
    network: networkOf(request.socket.remoteAddress),
    device: (request.headers['user-agent'] ?? '').slice(0, 200),
    setSession: (token) => setSession(response, token),
  };
  if (isForm(request)) {
    if (!context.actor) throw refuse({ code: 'unauthenticated', reason: 'sign-in' });
    if (!takesForm(path)) throw refuse({ code: 'invalid', reason: 'malformed' });
    // What is there as the body is taken as it is.
    Object.assign(request, { body: await readForm(request) });
  }
  const answered = await handlers
    .get(largestBody(path))
    ?.handle(request, response, { prefix: '/api/v1', context });
  if (!answered?.matched) send(response, refuse({ code: 'not-found', reason: 'no-such-address' }));
}
