import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bonacich } from '#lib/power/exchange/bonacich.ts';
import { powerEquation } from '#lib/power/exchange/power-equation.ts';
import { articulationPoints } from '#lib/power/ties/articulation-points.ts';
import { tieMetrics } from '#lib/power/ties/tie-metrics.ts';
import { graphOf, symmetrised } from '#lib/power/ties/tie-network.ts';

/** These tables quote nothing; those of ties have lines that end in CRLF. */
const rows = (path: string) =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

function networkOf(dataset: string, directed: boolean) {
  const ties = rows(`data/${dataset}.csv`).map(([from = '', to = '']) => [from, to] as const);
  return { nodes: [...new Set(ties.flat())], ties, directed };
}

const table = rows('centralities.csv');
test('the table holds the rows we mean to check', () => {
  expect(table.length).toBe(375);
});

describe.each(['padgett_marriage', 'zachary'])('%s', (dataset) => {
  const network = networkOf(dataset, false);
  const { lambda1, nodes } = tieMetrics(network);
  const neighbours = symmetrised(graphOf(network));
  const cuts = articulationPoints(neighbours);
  const part = (parameter: string) => Number(/^beta=(-?\.?[\d.]+)\/lambda1/.exec(parameter)?.[1]);

  /** Every measure of the table, by its name there. */
  const measures: Record<string, (i: number, parameter: string) => number | undefined> = {
    degree_undirected: (i) => nodes[i]?.degree,
    betweenness: (i) => nodes[i]?.betweenness,
    articulation_point: (i) => Number(cuts[i]),
    lambda1: () => lambda1,
    bonacich_undirected: (i, parameter) => {
      const found = bonacich(neighbours, part(parameter) / lambda1)[i];
      const listed = new Map(Object.entries(nodes[i]?.bonacich ?? {})).get(`${part(parameter)}`);
      if (listed !== undefined) expect(listed).toBe(found);
      return found;
    },
    bozzo_franceschet_undirected: (i, parameter) => {
      const alpha = Number(parameter.replace('alpha=', ''));
      if (alpha === 0.15) return nodes[i]?.powerEquation;
      return powerEquation(neighbours, alpha)[i];
    },
  };

  test.each(table.filter(([name]) => name === dataset))('%s %s %s %s', (...row) => {
    const [, node = '', measure = '', parameter = '', value] = row;
    const found = measures[measure]?.(network.nodes.indexOf(node), parameter);
    expect(Math.abs((found ?? Number.NaN) - Number(value))).toBeLessThanOrEqual(5.1e-7);
  });
});

test('advice among Krackhardt’s 21 managers: what the data alone says', () => {
  const { nodes } = tieMetrics(networkOf('krackhardt_advice', true));
  expect(nodes.length).toBe(21);
  const sum = (key: 'inDegree' | 'outDegree') => nodes.reduce((all, one) => all + one[key], 0);
  expect([sum('inDegree'), sum('outDegree')]).toEqual([190, 190]);
  const asked = nodes.toSorted((a, b) => b.inDegree - a.inDegree).map((one) => one.node);
  expect(asked[0]).toBe('2');
  expect(nodes.find((one) => one.node === '2')?.inDegree).toBe(18);
});
