/** Where to go after signing in: a page of this site, whatever the address bar was made to say. */
export function nextPath(asked: string | string[] | undefined): string {
  const home = 'http://localhost';
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked) || !URL.canParse(asked, home))
    return '/';
  const { origin, pathname, search, hash } = new URL(asked, home);
  return origin === home && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : '/';
}
