import { describe, expect, test } from 'vitest';
import { answer, answered, refused } from './fixture.ts';

describe('network', () => {
  const csv = (text: string) => ({ 'ties.csv': text });

  test('answers every figure by node, and sees both ends of a tie when undirected', async () => {
    const ties = 'lib/power/validation/data/padgett_marriage.csv';
    const { lambda1, nodes } = await answered(['network', ties, '--undirected']);
    expect(lambda1).toBeCloseTo(3.2561037, 6);
    const medici = nodes.find((one: { node: string }) => one.node === 'Medici');
    expect(Object.keys(medici)).toEqual([
      ...['node', 'inDegree', 'outDegree', 'degree', 'betweenness', 'bonacich', 'powerEquation'],
    ]);
    expect(medici).toMatchObject({ inDegree: 6, outDegree: 6, degree: 6 });
    expect(medici.betweenness).toBeCloseTo(47.5, 9);
    expect(Object.keys(medici.bonacich)).toEqual(['-0.5', '0.5']);

    const directed = await answered(['network', ties]);
    const same = directed.nodes.find((one: { node: string }) => one.node === 'Medici');
    expect(same.inDegree + same.outDegree).toBe(6);
    expect(same.bonacich).toEqual(medici.bonacich);
  });

  test('reads CRLF, a byte order mark, quotes, weights, empty lines; a weight of 0 is no tie', async () => {
    const text =
      '\uFEFFfrom,to,weight\r\n"Smith, ""J""",b,1\r\n\r\n b ,c,-2.5e1\r\nb,"two\r\nlines",0\r\nb,c,7\r\n';
    const { nodes } = await answered(['network', 'ties.csv'], csv(text));
    const degrees = nodes.map((one: { node: string; degree: number }) => [one.node, one.degree]);
    expect(degrees).toEqual([
      ['Smith, "J"', 1],
      ['b', 2],
      ['c', 1],
      ['two\r\nlines', 0],
    ]);
  });

  test('answers a list without ties, and says what that leaves undefined', async () => {
    const { status, stdout, stderr } = await answer(['network', '-'], {
      '-': 'from,to,weight\na,b,0',
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      lambda1: 0,
      nodes: [{ node: 'a', bonacich: null }, {}],
    });
    expect(stderr).toBe('Bonacich power is not defined without ties.\n');
  });

  test('lists every problem by its line', async () => {
    const text =
      'from,to,weight\na,b,1\na,b\n,b,1\na,b,heavy\na,b,1e999\na,a,1\na,b,\na,b,1,2\n"a"x,b,1\n';
    expect(await refused(['network', 'ties.csv'], csv(text))).toEqual([
      'Line 3: Expected 3 fields as in the header, found 2.',
      'Line 4: A tie needs a name at both ends.',
      'Line 5: The weight is "heavy", expected a finite number in decimals.',
      'Line 6: The weight is "1e999", expected a finite number in decimals.',
      'Line 7: Both ends are "a"; name two different nodes.',
      'Line 8: The weight is "", expected a finite number in decimals.',
      'Line 9: Expected 3 fields as in the header, found 4.',
      expect.stringMatching(/line 10/i),
    ]);
  });

  test.each([
    ['', /^Line 1: Expected the header from,to or from,to,weight, found nothing\.$/],
    ['a,b\nc,d\n', /^Line 1: Expected the header .* found "a,b"\.$/],
    ['from,to,weight,note\na,b,1,x\n', /^Line 1: Expected the header/],
    ['from,to\n"a,b\n', /line 2/i],
  ])('refuses %j', async (text, sentence) => {
    const lines = await refused(['network', 'ties.csv'], csv(text));
    expect(lines[0]).toMatch(sentence);
    expect(lines.length).toBe(1);
  });

  test('refuses what would take for ever', async () => {
    const ties = Array.from({ length: 32_000 }, (_, i) => `${i},${i + 1}\n`).join('');
    const text = `from,to\n${ties}`;
    expect((await refused(['network', 'ties.csv'], csv(text)))[0]).toMatch(
      /^32001 nodes with 32000/,
    );
  });
});
