import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '../options.ts';

const handler = NextAuth(authOptions);
type Context = { params: Promise<{ nextauth: string[] }> };

/** Only the two addresses that signing in needs; next-auth's own pages and sessions are not for use here. */
const serve = (address: string) => async (request: NextRequest, context: Context) => {
  const { nextauth } = await context.params;
  if (nextauth.join('/') !== address || request.nextUrl.search)
    return new Response(null, { status: 404 });
  const type = request.headers.get('content-type') ?? '';
  if (request.method === 'POST' && !type.startsWith('application/x-www-form-urlencoded'))
    return new Response(null, { status: 400 });
  const response: Response = await handler(request, context);
  // A cookie that next-auth cannot read it calls a failure of the server's set-up; it is the sender's.
  if (response.status === 500) return new Response(null, { status: 400 });
  // Nobody asks next-auth again who this is: its own session is not handed out.
  const headers = new Headers(response.headers);
  headers.delete('set-cookie');
  for (const cookie of response.headers.getSetCookie())
    if (!cookie.includes('next-auth.session-token')) headers.append('set-cookie', cookie);
  return new Response(response.body, { status: response.status, headers });
};

export const GET = serve('csrf');
export const POST = serve('callback/credentials');
