/** Too much is waiting already: the caller asks people to come back in a minute. */
export class Crowded extends Error {}

/** Runs at most `atOnce` pieces of work at a time; at most `waiting` more wait for their turn, in order. */
export class Slots {
  #running = 0;
  #queue: (() => void)[] = [];

  constructor(
    private atOnce: number,
    private waiting: number,
  ) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running < this.atOnce) this.#running++;
    else if (this.#queue.length >= this.waiting) throw new Crowded();
    else await new Promise<void>((turn) => this.#queue.push(turn));
    try {
      return await work();
    } finally {
      // Whoever waits takes over this slot, so nobody else slips in between.
      const next = this.#queue.shift();
      if (next) next();
      else this.#running--;
    }
  }
}
