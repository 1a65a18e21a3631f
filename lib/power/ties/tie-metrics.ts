import { bonacich } from '#lib/power/exchange/bonacich.ts';
import { powerEquation } from '#lib/power/exchange/power-equation.ts';
import { betweenness } from './betweenness.ts';
import { brokerage } from './brokerage.ts';
import { largestEigenvalue } from './largest-eigenvalue.ts';
import { followed, graphOf, symmetrised, type TieNetwork } from './tie-network.ts';

export type TieMetrics = {
  /** λ₁ of the network without directions; 0 without ties. */
  lambda1: number;
  nodes: NodeMetrics[];
};

export type NodeMetrics = {
  node: string;
  /** How many ties lead to it, and from it; both all its ties when undirected. */
  inDegree: number;
  outDegree: number;
  /** How many others it is tied to, whichever way. */
  degree: number;
  betweenness: number;
  brokerage: number;
  /** At β = −½ and ½ of 1/λ₁, without directions; null in a network without ties. */
  bonacich: { '-0.5': number; '0.5': number } | null;
  /** At α = .15, without directions. */
  powerEquation: number;
};

const ALPHA = 0.15;

/**
 * Who is close to whom, and through whom: all figures of a network of ties. Pairs of an undirected network count once
 * in betweenness and brokerage.
 *
 * @returns one entry per node, in their order; see each measure for units and accuracy.
 * @throws RangeError as graphOf and betweenness.
 * @see power-model.md §11; case-format.md, `network`.
 */
export function tieMetrics(network: TieNetwork): TieMetrics {
  const graph = graphOf(network);
  const out = followed(graph);
  const neighbours = symmetrised(graph);
  const lambda1 = largestEigenvalue(neighbours);
  const [low, high] =
    lambda1 === 0 ? [] : [-0.5, 0.5].map((part) => bonacich(neighbours, part / lambda1));
  const power = powerEquation(neighbours, ALPHA);
  const once = network.directed ? 1 : 1 / 2;
  const between = betweenness(out);
  const brokered = brokerage(out);
  const nodes = network.nodes.map((node, i) => ({
    node,
    inDegree: network.directed ? graph.inDegree(i) : graph.degree(i),
    outDegree: network.directed ? graph.outDegree(i) : graph.degree(i),
    degree: neighbours[i]!.length,
    betweenness: between[i]! * once,
    brokerage: brokered[i]! * once,
    bonacich: low && high ? { '-0.5': low[i]!, '0.5': high[i]! } : null,
    powerEquation: power[i]!,
  }));
  return { lambda1, nodes };
}
