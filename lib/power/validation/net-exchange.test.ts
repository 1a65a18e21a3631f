import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { balancedOutcome } from '#lib/power/exchange/balanced-outcome.ts';
import { bonacich } from '#lib/power/exchange/bonacich.ts';
import { times, toNumber } from '#lib/power/exchange/fraction.ts';
import { NOBODY } from '#lib/power/exchange/maximum-matching.ts';
import { neighboursOf } from '#lib/power/exchange/neighbours.ts';
import { powerEquation } from '#lib/power/exchange/power-equation.ts';
import { powerIndex } from '#lib/power/exchange/power-index.ts';
import { hasTotalSupport } from '#lib/power/exchange/total-support.ts';
import { twoSidedMatching } from '#lib/power/exchange/two-sided-matching.ts';
import { largestEigenvalue } from '#lib/power/ties/largest-eigenvalue.ts';

type ById = Record<string, number>;
type Entry = {
  nodes: string[];
  edges: [string, string][];
  max_matching: number;
  fractional_matching: number;
  balanced: { kind: string; share: Record<string, string> | null; points_of_24: ById | null };
  bozzo_franceschet: { total_support: boolean; values: Record<string, ById> };
  bonacich: { lambda_max: number; values: Record<string, ById> };
  gpi: { values: ById };
};

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const { networks }: { networks: Record<string, Entry> } = JSON.parse(read('net_exchange.json'));

test('the table holds the networks we mean to check', () => {
  expect(Object.keys(networks).length).toBe(12);
});

describe.each(Object.entries(networks))('%s', (_, entry) => {
  const neighbours = neighboursOf(entry.nodes, entry.edges);
  const byId = <T>(values: ArrayLike<T>) =>
    Object.fromEntries(entry.nodes.map((id, i) => [id, values[i]!]));
  const close = (found: ArrayLike<number>, printed: ById) => {
    for (const [i, id] of entry.nodes.entries())
      expect(Math.abs(found[i]! - printed[id]!)).toBeLessThanOrEqual(5.1e-7);
  };

  test('balanced outcome', () => {
    const found = balancedOutcome(neighbours);
    expect(found.kind).toBe(entry.balanced.kind.split(' ')[0]);
    const shares = found.kind === 'none' ? null : found.shares;
    const written = shares?.map(({ top, bottom }) =>
      bottom === 1n ? `${top}` : `${top}/${bottom}`,
    );
    expect(written ? byId(written) : null).toEqual(entry.balanced.share);
    const points = shares?.map((share) => toNumber(times(share, 24)));
    expect(points ? byId(points) : null).toEqual(entry.balanced.points_of_24);
  });

  test('largest matchings, whole and fractional', () => {
    const found = balancedOutcome(neighbours);
    if (found.kind !== 'none')
      expect(found.partner.filter((k) => k !== NOBODY).length / 2).toBe(entry.max_matching);
    const pairs = twoSidedMatching(neighbours).filter((k) => k !== NOBODY).length;
    expect(pairs / 2).toBe(entry.fractional_matching);
  });

  test('power equation', () => {
    expect(hasTotalSupport(neighbours)).toBe(entry.bozzo_franceschet.total_support);
    for (const [alpha, printed] of Object.entries(entry.bozzo_franceschet.values))
      close(powerEquation(neighbours, Number(alpha.replace('alpha=', ''))), printed);
  });

  test('Bonacich power', () => {
    expect(largestEigenvalue(neighbours)).toBeCloseTo(entry.bonacich.lambda_max, 6);
    for (const [beta, printed] of Object.entries(entry.bonacich.values))
      close(bonacich(neighbours, Number(beta.replace('beta=', ''))), printed);
  });

  test('graph-theoretic power index', () => {
    expect(byId(powerIndex(neighbours) ?? [])).toEqual(entry.gpi.values);
  });
});

/** The source and status, at the end, are quoted and hold commas; what is read stands before them. */
const bonacich1987 = read('bonacich1987.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

test.each(bonacich1987)('Bonacich 1987, figure %s: %s at β = %s, position %s', (...row) => {
  const [, network = '', beta, position = '', published, computed] = row;
  const { nodes, edges } = networks[network]!;
  const found = bonacich(neighboursOf(nodes, edges), Number(beta))[nodes.indexOf(position)]!;
  expect(found).toBeCloseTo(Number(computed), 6);
  // As printed there, where ties at the third decimal are rounded either way.
  expect(Math.abs(found - Number(published))).toBeLessThanOrEqual(0.0051);
});

test('strong power is ordered as it was observed: Line3 B, Stem B, Line4 B, an equal half', () => {
  const points = (network: string, id: string) => {
    const { nodes, edges } = networks[network]!;
    const found = balancedOutcome(neighboursOf(nodes, edges));
    return found.kind === 'none' ? 0 : toNumber(times(found.shares[nodes.indexOf(id)]!, 24));
  };
  const falling = [points('Line3', 'B'), points('Stem', 'B'), points('Line4', 'B1'), 12];
  expect(falling).toEqual([24, 18, 16, 12]);
});
