import type { StreamEvent } from '#lib/events/events.ts';
import type { StreamKey } from '#lib/events/queries.ts';

export type Log = {
  /** Up to a page of events after `seq`, oldest first. */
  after: (stream: StreamKey, seq: number) => Promise<StreamEvent[]>;
  heads: (streams: string[]) => Promise<{ id: string; head: number }[]>;
};

/**
 * Pushes each watched stream's new events, in order and once per server. A wake only says "look": what is
 * sent is always read from the log, so a lost, doubled or reordered wake changes nothing.
 */
export class Pump {
  #watched = new Map<
    string,
    { key: StreamKey; pushed: number; running: boolean; again: boolean }
  >();

  constructor(
    private log: Log,
    private push: (stream: string, events: StreamEvent[]) => void,
  ) {}

  watch(key: StreamKey, head: number) {
    if (!this.#watched.has(key.id))
      this.#watched.set(key.id, { key, pushed: head, running: false, again: false });
  }

  unwatch(stream: string) {
    this.#watched.delete(stream);
  }

  async wake(stream: string) {
    const state = this.#watched.get(stream);
    if (!state) return;
    state.again = true;
    if (state.running) return;
    state.running = true;
    try {
      while (state.again) {
        state.again = false;
        const events = await this.log.after(state.key, state.pushed);
        if (events.length === 0) continue;
        state.pushed = events.at(-1)!.seq;
        state.again = true;
        this.push(stream, events);
      }
    } finally {
      state.running = false;
    }
  }

  /** The safety net, called every second: finds what a lost wake did not announce. */
  async poll() {
    if (this.#watched.size === 0) return;
    for (const { id, head } of await this.log.heads([...this.#watched.keys()]))
      if (head > (this.#watched.get(id)?.pushed ?? head)) await this.wake(id);
  }
}
