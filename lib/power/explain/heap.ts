/** Nodes by priority, the highest first; a node may be in it several times. */
export class Heap {
  #priority: number[] = [];
  #node: number[] = [];

  get size(): number {
    return this.#node.length;
  }

  push(node: number, priority: number): void {
    let at = this.#node.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#priority[parent]! >= priority) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#node[at] = node;
    this.#priority[at] = priority;
  }

  /** Takes out the node of the highest priority; -1 when there is none. */
  pop(): number {
    const top = this.#node[0] ?? -1;
    const node = this.#node.pop();
    const priority = this.#priority.pop();
    if (node === undefined || priority === undefined || this.size === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && this.#priority[child + 1]! > this.#priority[child]!) child++;
      if (this.#priority[child]! <= priority) break;
      this.#move(child, at);
      at = child;
    }
    this.#node[at] = node;
    this.#priority[at] = priority;
    return top;
  }

  #move(from: number, to: number): void {
    this.#node[to] = this.#node[from]!;
    this.#priority[to] = this.#priority[from]!;
  }
}
