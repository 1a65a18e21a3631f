const allowed = { locale: ['en', 'es'], theme: ['light', 'dark', ''] };
const YEAR = 31_536_000;

/**
 * Keeps a language or a theme in a cookie and leads back to the page where it was chosen. Only a page of this
 * host is led back to, and only by its path; nothing but these few words is ever kept.
 */
export function keepChoice(request: Request): Response {
  const asked = new URL(request.url).searchParams;
  const headers = new Headers({ Location: cameFrom(request) });
  for (const [name, values] of Object.entries(allowed)) {
    const value = asked.get(name);
    if (value === null || !values.includes(value)) continue;
    const age = value ? YEAR : 0;
    headers.append('Set-Cookie', `${name}=${value}; Path=/; Max-Age=${age}; SameSite=Lax`);
  }
  return new Response(null, { status: 303, headers });
}

function cameFrom({ headers }: Request): string {
  const referer = headers.get('referer') ?? '';
  if (!URL.canParse(referer)) return '/';
  const { host, pathname, search } = new URL(referer);
  return host === headers.get('host') && !pathname.startsWith('//') ? pathname + search : '/';
}
