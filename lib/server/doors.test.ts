import type { Server } from 'node:http';
import { request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { logger } from '#lib/logger.ts';
import { openDoors } from './doors.ts';

let server: Server;
let port: number;
/** What reached each door, with the headers it was given. */
const reached: { door: string; headers: Record<string, unknown> }[] = [];

beforeAll(async () => {
  const door = (name: string) => async (request: { headers: object }, response: Answer) => {
    reached.push({ door: name, headers: { ...request.headers } });
    if ('x-break' in request.headers) throw new Error('broken on purpose');
    response.end(name);
  };
  type Answer = { end: (text: string) => unknown };
  server = openDoors({
    site: { dev: false, https: true, host: 'localhost' },
    knownHost: (host) => /^localhost(:\d+)?$/.test(host),
    api: door('api'),
    page: door('page'),
    sockets: (_, socket) => void socket.end('HTTP/1.1 418 Socket\r\n\r\n'),
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

type Asked = { method?: string; headers?: Record<string, string>; body?: string };
/** Sends exactly this, as `fetch` would not: any path, any header. */
function send(path: string, { method = 'GET', headers = {}, body = '' }: Asked = {}) {
  reached.length = 0;
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const length = body ? { 'content-length': String(Buffer.byteLength(body)) } : {};
      const request = ask(
        { port, path, method, headers: { host: `localhost:${port}`, ...length, ...headers } },
        (answer) => {
          let text = '';
          answer.on('data', (chunk: Buffer) => {
            text += chunk;
          });
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
          );
        },
      );
      request.on('error', reject);
      request.end(body);
    },
  );
}

/** Sends raw text and returns the first line of what comes back, empty when the connection just ends. */
function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      heard += chunk;
    });
    socket.on('close', () => resolve(heard.split('\r\n')[0] ?? ''));
    socket.on('error', () => {});
  });
}

const json = { 'content-type': 'application/json' };
const write = (headers: Record<string, string> = {}, path = '/api/v1/things', body = '{}') =>
  send(path, { method: 'POST', headers: { ...json, ...headers }, body });

describe('a request', () => {
  test('reaches the door of its path, and its query does not change which', async () => {
    expect((await send('/api/v1/things')).text).toBe('api');
    expect((await send('/campaigns?next=/api/v1/')).text).toBe('page');
  });

  test('loses every header by which Next and proxies talk', async () => {
    await send('/', {
      headers: {
        'x-middleware-subrequest': 'middleware',
        'x-nextjs-data': '1',
        'x-invoke-path': '/secret',
        'x-forwarded-for': '10.0.0.1',
        'x-forwarded-host': 'evil.example',
        forwarded: 'for=10.0.0.1',
        'x-nonce': 'mine',
        accept: 'text/html',
      },
    });
    const { headers } = reached[0]!;
    expect(headers.accept).toBe('text/html');
    expect(Object.keys(headers).filter((name) => /^x-(?!nonce)|forwarded/.test(name))).toEqual([]);
    expect(headers['x-nonce']).not.toBe('mine');
  });

  test('that asks for a Server Action finds nothing', async () => {
    expect((await send('/', { method: 'POST', headers: { 'next-action': 'x' } })).status).toBe(404);
    expect((await send('/', { headers: { 'next-action': 'x' } })).status).toBe(404);
    expect(reached).toEqual([]);
  });

  test('that writes to a page finds nothing, whatever its form', async () => {
    for (const type of ['multipart/form-data; boundary=x', 'text/plain', 'application/json'])
      expect((await write({ 'content-type': type }, '/campaigns')).status).toBe(404);
    expect(reached).toEqual([]);
  });

  test('that writes from a page of another site is refused, from ours or a program it passes', async () => {
    const refused: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://localhost:${port}.evil.example` },
    ];
    for (const path of ['/api/v1/things', '/api/auth/callback/credentials'])
      for (const headers of refused) expect((await write(headers, path)).status).toBe(403);
    const origin = `http://localhost:${port}`;
    expect((await write({ 'sec-fetch-site': 'same-origin', origin })).status).toBe(200);
    expect((await write()).status).toBe(200);
  });

  test('is refused in the one shape of the API, with what to do', async () => {
    const { text, headers } = await write({ origin: 'https://evil.example' });
    expect(headers['content-type']).toBe('application/json');
    expect(JSON.parse(text)).toMatchObject({
      defined: true,
      status: 403,
      code: 'FORBIDDEN',
      message: expect.stringContaining('another site'),
      data: { reason: 'another-site' },
    });
  });

  test('may be as large as what it is for, and must say how large', async () => {
    const length = (n: number) => ({ 'content-length': String(n), connection: 'close' });
    const head = async (path: string, n: number) => {
      const lines = Object.entries({ host: 'localhost', ...json, ...length(n) });
      const text = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n');
      return (await raw(`POST ${path} HTTP/1.1\r\n${text}\r\n\r\n`)).split(' ')[1];
    };
    expect(await head('/api/v1/things', (1 << 20) + 1)).toBe('413');
    expect(await head('/api/auth/signin', (1 << 16) + 1)).toBe('413');
    const map = '/api/v1/campaigns/x/map';
    for (const path of ['/import', '/import/preview', '/imports', '/pastes']) {
      expect(await head(`${map}${path}`, (1 << 20) + 1)).toBe('200');
      expect(await head(`${map}${path}`, 43 << 20)).toBe('413');
    }
    expect(await head('/api/v1/cases/import', 27 << 20)).toBe('200');
    expect((await write({ 'transfer-encoding': 'chunked' })).status).toBe(400);
    expect((await write({ 'content-encoding': 'gzip' })).status).toBe(400);
  });

  test('to the API holds JSON', async () => {
    expect((await write({ 'content-type': 'text/plain' })).status).toBe(400);
    expect((await write({ 'content-type': 'application/json; charset=utf-8' })).status).toBe(200);
  });

  test('to where a file is taken may be a form of a page that says it is ours', async () => {
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    const ours = { ...form, origin: `http://localhost:${port}` };
    const address = '/api/v1/campaigns/x/map/import/preview';
    expect((await write(ours, address)).status).toBe(200);
    expect((await write(form, address)).status).toBe(400);
    expect((await write({ ...form, origin: 'null' }, address)).status).toBe(403);
    expect((await write(ours, '/api/v1/campaigns/x/map/pastes')).status).toBe(400);
  });

  test('with an address that cannot be read, or a host that is not ours, is refused', async () => {
    for (const path of ['/%E0%A4%A', '//evil.example/', '/a%00b', '/\\evil', '/%5Cevil'])
      expect((await send(path)).status).toBe(400);
    expect((await send(`/${'a'.repeat(5000)}`)).status).toBe(400);
    for (const host of ['evil.example', 'a b', 'localhost:80:80', 'localhost@evil.example'])
      expect((await send('/', { headers: { host } })).status).toBe(400);
    expect(await raw('GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n')).toContain(
      ' 400 ',
    );
    expect(reached).toEqual([]);
  });

  test('that is not HTTP, or whose head never ends, is answered and forgotten', async () => {
    expect(await raw('nonsense\r\n\r\n')).toContain(' 400 ');
    const long = `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`;
    expect(await raw(long)).toContain(' 431 ');
    expect((await send('/')).status).toBe(200);
  });

  test('that breaks its door gets a 500 without a word of why', async () => {
    const { status, text } = await send('/', { headers: { 'x-break': '1' } });
    expect({ status, text }).toEqual({ status: 500, text: '' });
  });
});

describe('an answer', () => {
  test('has a policy with a fresh nonce, which Next is told, and no unsafe scripts', async () => {
    const policies = [];
    for (let i = 0; i < 2; i++) {
      const policy = String((await send('/')).headers['content-security-policy']);
      expect(reached[0]!.headers['content-security-policy']).toBe(policy);
      expect(policy).toContain(`'nonce-${reached[0]!.headers['x-nonce']}'`);
      const scripts = /script-src ([^;]+)/.exec(policy)?.[1];
      expect(scripts).toMatch(/^'nonce-[\w-]{24}' 'strict-dynamic'$/);
      expect(policy).toContain(`frame-ancestors 'none'`);
      policies.push(policy);
    }
    expect(policies[0]).not.toBe(policies[1]);
  });

  test('has every protecting header, refusals too', async () => {
    for (const path of ['/', '/api/v1/things', '//evil.example']) {
      const { headers } = await send(path);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'strict-transport-security': expect.stringContaining('max-age='),
        'permissions-policy': expect.stringContaining('camera=()'),
        'cache-control': 'private, no-store',
      });
    }
  });

  const embed = '/embed/maps/0b8e2f0a-6c1d-4e6f-9a3b-2f1c5d7e8a90';

  test('may be framed by other sites at the address of an embed, which runs no script and knows nobody', async () => {
    const { headers } = await send(embed, { headers: { cookie: 'session=x' } });
    expect(headers['x-frame-options']).toBeUndefined();
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors \*$/);
    expect(headers['content-security-policy']).not.toContain('script-src');
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'private, no-store',
    });
    expect(reached[0]!.headers.cookie).toBeUndefined();
  });

  test('may be framed nowhere else, however alike the address', async () => {
    for (const path of [
      ...['/', '/embed', '/embed/maps', `${embed}/`, `${embed}/../../campaigns`, `/x${embed}`],
      ...['/embed/maps/..%2f..%2fcampaigns', `/c/${embed.slice(12)}/map`, `${embed}%2f..`],
      `/campaigns?at=${embed}`,
    ]) {
      const { headers } = await send(path, { headers: { cookie: 'session=x' } });
      expect([path, headers['x-frame-options']]).toEqual([path, 'DENY']);
      expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`);
    }
  });

  test('may be kept by a cache only when its name says what is in it', async () => {
    expect((await send('/_next/static/a.js')).headers['cache-control']).toBeUndefined();
    expect((await send('/campaigns/a/qr.svg')).headers['cache-control']).toBe('private, no-store');
  });
});

describe('an upgrade', () => {
  const upgrade = (path: string, headers: Record<string, string>) =>
    raw(
      `GET ${path} HTTP/1.1\r\n${Object.entries({
        host: 'localhost',
        connection: 'Upgrade',
        upgrade: 'websocket',
        ...headers,
      })
        .map(([name, value]) => `${name}: ${value}`)
        .join('\r\n')}\r\n\r\n`,
    );

  test('is taken on the path of the sockets from a page of ours, and ended everywhere else', async () => {
    const ours = { origin: 'http://localhost' };
    expect(await upgrade('/socket.io/?EIO=4', ours)).toContain(' 418 ');
    expect(await upgrade('/socket.io/', {})).toBe('');
    expect(await upgrade('/socket.io/', { origin: 'null' })).toBe('');
    expect(await upgrade('/socket.io/', { origin: 'http://evil.example' })).toBe('');
    expect(await upgrade('/socket.io/', { ...ours, host: 'evil.example' })).toBe('');
    expect(await upgrade('/_next/webpack-hmr', ours)).toBe('');
    expect(await upgrade('/', ours)).toBe('');
    expect(await upgrade('http://169.254.169.254/latest', ours)).toBe('');
  });
});

describe('the log', () => {
  test('has one line for a request, with nothing that anybody chose or sent', async () => {
    const lines = vi.spyOn(logger, 'info');
    const secret = 'hunter2';
    await send(`/api/v1/${secret}?token=${secret}`, {
      method: 'POST',
      headers: { ...json, cookie: `session=${secret}`, 'user-agent': secret, referer: secret },
      body: JSON.stringify({ secret }),
    });
    await expect.poll(() => lines.mock.calls.length).toBe(1);
    expect(lines.mock.calls[0]).toEqual([
      {
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        method: 'POST',
        route: '/api/v1/:',
        status: 200,
        ms: expect.any(Number),
      },
      'request',
    ]);
    lines.mockRestore();
  });
});

describe('whoever watches over the server', () => {
  test('learns that it lives and that the database answers', async () => {
    expect(await send('/healthz')).toMatchObject({ status: 200, text: '{"state":"alive"}' });
    expect(await send('/readyz')).toMatchObject({ status: 200, text: '{"state":"ready"}' });
  });
});
