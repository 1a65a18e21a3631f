import postgres from 'postgres';
import { Problem } from './problem.ts';

/** Refuses a server that cannot be reached, is too old, or may forget what it has acknowledged. */
export async function checkDatabase(url: string): Promise<void> {
  const where = placeOf(url);
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    const [found] = await sql<Record<'version' | 'fsync' | 'pages' | 'commit', string>[]>`
      select current_setting('server_version_num') as version, current_setting('fsync') as fsync,
        current_setting('full_page_writes') as pages, current_setting('synchronous_commit') as commit`;
    if (!found) throw new Error('the server answered nothing');
    const major = Math.floor(Number(found.version) / 10_000);
    if (major < 15)
      throw new Problem(
        `The database at ${where} is PostgreSQL ${major}: upgrade it to version 15 or later, or unset DATABASE_URL to use the one that comes with this program.`,
      );
    const off = [
      ['fsync', found.fsync],
      ['full_page_writes', found.pages],
      ['synchronous_commit', found.commit],
    ].find(([, value]) => value === 'off' || value === 'local');
    if (off)
      throw new Problem(
        `The database at ${where} could lose what it has acknowledged, as its setting ${off[0]} is ${off[1]}: set it to on.`,
      );
  } catch (error) {
    throw error instanceof Problem ? error : new Problem(unreachable(error, where));
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const WHY: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there: start the server or correct the host and port',
  ENOTFOUND: 'there is no such host: correct its name',
  EAI_AGAIN: 'its name cannot be looked up at the moment: check the name and the network',
  CONNECT_TIMEOUT: 'it does not answer: check the host, the port and the firewall',
  ETIMEDOUT: 'it does not answer: check the host, the port and the firewall',
  '28P01': 'it refuses the user name or password: correct them',
  '28000': 'it does not let this user in: correct the user or the server’s pg_hba.conf',
  '3D000': 'it has no database of this name: create it or correct the name',
  '53300': 'it has no connection free: raise its max_connections or end other clients',
  '57P03': 'it is starting or stopping: try again in a moment',
};

function unreachable(error: unknown, where: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = WHY[code] ?? 'it could not be used: check DATABASE_URL and the server’s log';
  return `The database of DATABASE_URL (${where}) cannot be reached (${code || 'no answer'}), as ${why}.`;
}

/** Host, port and database, without the user name and password that stand beside them. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
