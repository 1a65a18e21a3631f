import type { Problem } from './problem.ts';

/** What next-auth answers: where it would have gone, with what went wrong in the address. */
function problemIn(url: string): Problem | null {
  const said = new URL(url).searchParams;
  if (!said.has('error') && !said.has('csrf')) return null;
  try {
    return JSON.parse(said.get('error') ?? '');
  } catch {
    return { reason: 'unexpected' };
  }
}

/** Signs in with e-mail and password; null when it worked. */
export async function requestSignIn(form: FormData): Promise<Problem | null> {
  const asked = await fetch('/api/auth/csrf');
  const { csrfToken } = await asked.json();
  const given = {
    csrfToken,
    json: 'true',
    email: form.get('email'),
    password: form.get('password'),
  };
  const answer = await fetch('/api/auth/callback/credentials', {
    method: 'POST',
    body: new URLSearchParams(Object.entries(given).map(([key, value]) => [key, String(value)])),
  });
  const { url } = await answer.json();
  return problemIn(url);
}
