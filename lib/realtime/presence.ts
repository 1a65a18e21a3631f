import type { Here } from './protocol.ts';

/** Who is where, on this server, right now: in memory only, gone with the socket. */
export class Presence {
  #streams = new Map<string, Map<string, Here>>();

  enter(stream: string, socket: string, here: Here) {
    const sockets = this.#streams.get(stream) ?? new Map<string, Here>();
    sockets.set(socket, here);
    this.#streams.set(stream, sockets);
  }

  /** Takes a socket out of everywhere it was, and says where that has been. */
  leave(socket: string): string[] {
    const left: string[] = [];
    for (const [stream, sockets] of this.#streams) {
      if (sockets.delete(socket)) left.push(stream);
      if (sockets.size === 0) this.#streams.delete(stream);
    }
    return left;
  }

  /** Each person once, however many tabs they have open, by name. */
  list(stream: string): Here[] {
    const people = new Map(
      [...(this.#streams.get(stream)?.values() ?? [])].map((h) => [h.personId, h]),
    );
    return [...people.values()].sort((a, b) => a.name.localeCompare(b.name)).slice(0, 200);
  }
}
