/** Who supplies whom, and how strongly. */
export type Link = { from: string; to: string; strength: number };
export type Placeable = { id: string; member: boolean; target: boolean };

/**
 * Columns counted from the target: 0 is the target, each actor stands further from it than everyone it
 * supplies on the way there, the campaign's own people stand furthest. Where actors supply one another in a
 * circle, the weakest supply of it runs backwards.
 */
export function ranksOf(nodes: readonly Placeable[], links: readonly Link[]): Map<string, number> {
  const target = nodes.find((node) => node.target)?.id;
  const members = new Set(nodes.filter((node) => node.member && !node.target).map(({ id }) => id));
  const others = links.filter(({ from, to }) => !members.has(from) && !members.has(to));
  const hops = hopsFrom(target, others);
  const forward = forwardLinks(others, hops);

  const ranks = new Map<string, number>();
  if (target) ranks.set(target, 0);
  // Longest way to the target: in an acyclic graph as many rounds as it has layers settle it.
  for (let moved = true; moved; ) {
    moved = false;
    for (const { from, to } of forward) {
      const rank = (ranks.get(to) ?? 1) + 1;
      if (from !== target && (ranks.get(from) ?? 0) < rank) {
        ranks.set(from, rank);
        moved = true;
      }
    }
  }
  const furthest = Math.max(1, ...ranks.values());
  for (const { id } of nodes)
    if (!members.has(id) && !ranks.has(id)) ranks.set(id, target ? furthest : 1);
  for (const id of members) ranks.set(id, furthest + 1);
  return ranks;
}

function hopsFrom(target: string | undefined, links: readonly Link[]): Map<string, number> {
  const hops = new Map<string, number>();
  if (target === undefined) return hops;
  hops.set(target, 0);
  for (let front = [target], hop = 1; front.length > 0; hop++) {
    const reached = new Set(front);
    front = [...new Set(links.filter(({ to }) => reached.has(to)).map(({ from }) => from))];
    front = front.filter((id) => !hops.has(id));
    for (const id of front) hops.set(id, hop);
  }
  return hops;
}

/** Links that run towards the target and close no circle, the stronger before the weaker. */
function forwardLinks(links: readonly Link[], hops: Map<string, number>): Link[] {
  const kept: Link[] = [];
  const next = new Map<string, string[]>();
  const leads = (start: string, goal: string): boolean => {
    const seen = new Set([start]);
    for (const id of seen) for (const to of next.get(id) ?? []) seen.add(to);
    return seen.has(goal);
  };
  const add = (link: Link) => {
    kept.push(link);
    next.set(link.from, [...(next.get(link.from) ?? []), link.to]);
  };
  const level = (link: Link) => hops.get(link.from)! - hops.get(link.to)!;
  const known = links.filter(({ from, to }) => from !== to && hops.has(from) && hops.has(to));
  for (const link of known) if (level(link) > 0) add(link);
  const equal = known.filter((link) => level(link) === 0 && link.strength > 0);
  for (const link of equal.toSorted((a, b) => b.strength - a.strength))
    if (!leads(link.to, link.from)) add(link);
  return kept;
}
