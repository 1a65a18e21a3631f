import type { IncomingMessage, ServerResponse } from 'node:http';
import { sql } from 'drizzle-orm';
import { appDb } from '#db/client.ts';
import { pathOf } from './guard.ts';

/** Answers whoever watches over the server: whether it lives, and whether it can do its work. */
export function answerWatch(request: IncomingMessage, response: ServerResponse): boolean {
  const path = pathOf(request.url ?? '');
  if (path !== '/healthz' && path !== '/readyz') return false;
  const say = (status: number, state: string) => {
    response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    response.end(JSON.stringify({ state }));
  };
  if (path === '/healthz') say(200, 'alive');
  else
    void isReady().then((ready) => (ready ? say(200, 'ready') : say(503, 'database unavailable')));
  return true;
}

/** Whether the database answers within a second. */
export async function isReady(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), 1000);
  });
  const answered = appDb.execute(sql`select 1`).then(
    () => true,
    () => false,
  );
  const ready = await Promise.race([answered, late]);
  clearTimeout(timer);
  return ready;
}
