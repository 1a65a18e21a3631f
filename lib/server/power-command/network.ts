import { type TieMetrics, tieMetrics } from '#lib/power/ties/tie-metrics.ts';
import type { Answer, Read } from './answer.ts';
import { parseArguments } from './arguments.ts';
import { readTies } from './read-ties.ts';
import { Refusal } from './refusal.ts';

export const NETWORK = {
  usage: 'Usage: npm run --silent power -- network FILE.csv [--undirected]',
  flags: ['--undirected'],
};

/** Betweenness takes nodes times (nodes plus ties) steps: a minute or so. */
const MOST_WORK = 2e9;

/** Answers `network FILE.csv`: the figures of a network of ties. */
export async function network(args: readonly string[], read: Read): Promise<Answer> {
  const parsed = parseArguments(args, NETWORK);
  const { nodes, ties } = readTies(await read(parsed.file));
  if (nodes.length * (nodes.length + ties.length) > MOST_WORK)
    throw new Refusal(
      `${nodes.length} nodes with ${ties.length} ties are too many; nodes times (nodes plus ties) may be ${MOST_WORK} at most.`,
    );
  const found = tieMetrics({ nodes, ties, directed: !parsed.flags.has('--undirected') });
  const message = 'Bonacich power is not defined without ties.';
  return { json: written(found), messages: found.lambda1 === 0 ? [message] : [] };
}

const written = ({ lambda1, nodes }: TieMetrics) => ({
  lambda1,
  // Brokerage is for the map; the format has no place for it.
  nodes: nodes.map(({ brokerage: _, ...node }) => node),
});
