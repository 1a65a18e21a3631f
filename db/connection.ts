import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';

export type Client = postgres.Sql;
type Settings = NonNullable<Parameters<typeof postgres>[1]>;

/** A statement's text that is worth preparing; longer ones are rows to insert, and seldom come twice. */
const WORTH_PREPARING = 4000;
/** Connections are renewed after this long, and with them what they have prepared. */
const LIFETIME = 30 * 60_000;

/**
 * One connection, used by one caller at a time and never again once anything went wrong with it.
 *
 * postgres.js (3.4.9) opens a lost connection again under the same object: what the lost transaction still asks
 * then runs outside it or inside the next one, waits for ever, or ends the process (its issues 1186, 1208, 1216).
 */
export class Connection {
  #client: Client;
  #born = Date.now();
  #trouble: unknown;
  /** Why a transaction must not commit: the first of its statements that failed, even if nobody minded. */
  #failure: unknown;
  /** Never settles but to reject, when the connection is lost. */
  readonly lost: Promise<never>;
  /** As drizzle needs it; whatever is asked of it after a loss is refused. */
  readonly guarded: Client;

  constructor(url: string, settings: Settings) {
    let lose = (_: unknown) => {};
    this.lost = new Promise((_, reject) => {
      lose = reject;
    });
    this.lost.catch(() => {});
    this.#client = postgres(url, {
      ...settings,
      max: 1,
      // Asking the database for its kinds of list costs a round trip, and ends in an unhandled rejection when cut off.
      fetch_types: false,
      types: { uuids },
      // Otherwise it may end between two statements of a transaction.
      max_lifetime: null,
      connect_timeout: 5,
      onclose: () => {
        this.#trouble ??= cutOff();
        lose(this.#trouble);
      },
    });
    // Sets how this client reads dates and JSON.
    drizzle(this.#client);
    this.guarded = new Proxy(this.#client, {
      get: (client, key) => (key === 'unsafe' ? this.#ask : Reflect.get(client, key)),
    });
  }

  get usable() {
    return this.#trouble === undefined && Date.now() - this.#born < LIFETIME;
  }

  #ask = (text: string, values: Parameters<Client['unsafe']>[1] = []) => {
    if (this.#trouble !== undefined) {
      const refused = Promise.reject(this.#trouble);
      refused.catch(() => {});
      return Object.assign(refused, { values: () => refused });
    }
    const prepare = values.length > 0 && text.length < WORTH_PREPARING;
    const query = this.#client.unsafe(text, values, { prepare });
    query.catch((error: unknown) => {
      this.#failure ??= error;
      // A statement that is refused leaves the connection as it was; anything else has ended it.
      const refused = error instanceof postgres.PostgresError && error.severity === 'ERROR';
      if (!refused) this.#trouble ??= error;
    });
    return query;
  };

  /** Runs `work` between begin and commit. What it asks first travels together with the begin. */
  async transaction<T>(work: (client: Client) => Promise<T>): Promise<T> {
    this.#failure = undefined;
    // Whether it failed is seen at the commit, and by everything that is asked before.
    this.#ask('begin');
    try {
      const value = await Promise.race([work(this.guarded), this.lost]);
      if (this.#failure !== undefined) throw this.#failure;
      // The commit of a broken transaction succeeds, as a rollback.
      const { command } = await this.#ask('commit');
      if (command !== 'COMMIT') throw new Error(`the transaction ended in ${command}`);
      return value;
    } catch (error) {
      if (this.#trouble === undefined) await this.#ask('rollback').catch(() => {});
      throw error;
    }
  }

  end(timeout = 0): Promise<void> {
    this.#trouble ??= cutOff();
    return this.#client.end({ timeout });
  }
}

/** Lists of ids, which our functions answer with. */
const uuids = {
  ...{ to: 2951, from: [2951] },
  serialize: (ids: string[]) => `{${ids.join(',')}}`,
  parse: (text: string) => text.slice(1, -1).split(',').filter(Boolean),
};

const cutOff = () =>
  Object.assign(new Error('the connection to the database was lost'), {
    code: 'CONNECTION_CLOSED',
  });
