import postgres from 'postgres';
import { type Client, Connection } from './connection.ts';

type Settings = NonNullable<Parameters<typeof postgres>[1]>;

/**
 * At most `max` connections, each lent to one caller at a time, in the order they asked. It is given to drizzle as
 * the client it expects.
 */
export function pool(url: string, max: number, settings: Settings): Client {
  const idle: Connection[] = [];
  const waiting: ((connection: Connection) => void)[] = [];
  const all = new Set<Connection>();
  let ending = false;

  const open = () => {
    const connection = new Connection(url, settings);
    all.add(connection);
    return connection;
  };
  const discard = (connection: Connection) => {
    all.delete(connection);
    void connection.end().catch(() => {});
  };
  const take = async (): Promise<Connection> => {
    if (ending) throw Object.assign(new Error('the pool is closed'), { code: 'CONNECTION_ENDED' });
    for (let found = idle.pop(); found; found = idle.pop()) {
      if (found.usable) return found;
      discard(found);
    }
    if (all.size < max) return open();
    return new Promise((given) => waiting.push(given));
  };
  const giveBack = (connection: Connection) => {
    if (!connection.usable) discard(connection);
    const next = waiting.shift();
    if (next) next(connection.usable ? connection : open());
    else if (connection.usable) idle.push(connection);
  };
  const lend = async <T>(work: (connection: Connection) => Promise<T>): Promise<T> => {
    const connection = await take();
    try {
      return await work(connection);
    } finally {
      giveBack(connection);
    }
  };

  const unsafe = (...asked: Parameters<Client['unsafe']>) => {
    let asArrays = false;
    // Begun a moment later, so that `values` can still be said.
    const answer = Promise.resolve().then(() =>
      lend(async ({ guarded, lost }) => {
        const query = guarded.unsafe(...asked);
        return Promise.race([asArrays ? query.values() : query, lost]);
      }),
    );
    return Object.assign(answer, {
      values: () => {
        asArrays = true;
        return answer;
      },
    });
  };
  const begin = <T>(work: (client: Client) => Promise<T>) =>
    lend((connection) => connection.transaction(work));
  const end = async ({ timeout = 5 } = {}) => {
    ending = true;
    await Promise.all([...all].map((connection) => connection.end(timeout)));
  };

  const own: Record<PropertyKey, unknown> = { unsafe, begin, end };
  // Never connects itself: it only has the rest of what drizzle reads of a client.
  return new Proxy(postgres(url, settings), {
    get: (client, key) => own[key] ?? Reflect.get(client, key),
  });
}
