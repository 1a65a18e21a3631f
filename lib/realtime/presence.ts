import type { Here, Selected } from './protocol.ts';

/** Who is where, on this server, right now: in memory only, gone with the socket. */
export class Presence {
  #streams = new Map<string, Map<string, Here>>();

  enter(stream: string, socket: string, here: Here) {
    const sockets = this.#streams.get(stream) ?? new Map<string, Here>();
    const before = sockets.get(socket);
    // Coming again to the same place, after a moment without connection or from another part of the page.
    const selected = before?.place === here.place ? before.selected : undefined;
    sockets.set(socket, { ...here, ...(selected && { selected }) });
    this.#streams.set(stream, sockets);
  }

  /** Who a socket is where it has entered; null where it has not. */
  find(stream: string, socket: string): Here | null {
    return this.#streams.get(stream)?.get(socket) ?? null;
  }

  /** Keeps what somebody has selected, until they select something else or leave. */
  select(stream: string, socket: string, selected: Selected | null) {
    const here = this.find(stream, socket);
    if (!here) return;
    const { selected: _, ...who } = here;
    this.#streams.get(stream)?.set(socket, selected ? { ...who, selected } : who);
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

  /** Each person once, however many tabs they have open, by name; in the tab where something is selected, if any. */
  list(stream: string): Here[] {
    const people = new Map<string, Here>();
    for (const here of this.#streams.get(stream)?.values() ?? [])
      if (here.selected || !people.get(here.personId)?.selected) people.set(here.personId, here);
    return [...people.values()].sort((a, b) => a.name.localeCompare(b.name)).slice(0, 200);
  }
}
