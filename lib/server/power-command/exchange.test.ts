import { describe, expect, test } from 'vitest';
import { answer, answered, refused } from './fixture.ts';

describe('exchange', () => {
  const line = {
    nodes: ['a', 'b', '__proto__'],
    edges: [
      ['a', 'b'],
      ['b', '__proto__'],
    ],
  };
  const asked = (file: unknown) => ({ '-': JSON.stringify(file) });

  test('answers every lens by node', async () => {
    const found = await answered(['exchange', '-'], asked(line));
    expect(Object.keys(found)).toEqual(['balanced', 'powerEquation', 'bonacich', 'gpi']);
    expect(found.balanced.kind).toBe('unique');
    expect(Object.entries(found.balanced.points)).toEqual([
      ['a', 0],
      ['b', 24],
      ['__proto__', 0],
    ]);
    expect(Object.keys(found.powerEquation)).toEqual(['0.15', '0.01']);
    expect(found.powerEquation['0.15'].b).toBeCloseTo(3.711721, 6);
    expect(Object.keys(found.bonacich)).toEqual(['-0.1', '-0.2', '-0.4']);
    expect(found.bonacich['-0.4'].a).toBeCloseTo(0.280976, 6);
    expect(found.gpi).toMatchObject({ a: 0, b: 2 });
  });

  test('says why there is no balanced outcome', async () => {
    const nodes = ['a', 'b', 'c'];
    const edges = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ];
    const { balanced } = await answered(['exchange', '-'], asked({ nodes, edges }));
    expect(balanced).toMatchObject({
      kind: 'none',
      points: null,
      reason: expect.stringMatching(/^No division is stable: at most 1 pairs/),
    });
  });

  test('answers what can be answered, and says what cannot', async () => {
    const nodes = Array.from({ length: 26 }, (_, i) => `${i}`);
    const edges = nodes.slice(1).map((id) => ['0', id]);
    const star = await answer(['exchange', '-'], asked({ nodes, edges }));
    expect(star.status).toBe(0);
    expect(star.stderr).toMatch(/^No Bonacich power at β = -0.2: .*eigenvalue of the network.\n$/);
    const found = JSON.parse(star.stdout);
    expect(found.bonacich['-0.2']).toBe(null);
    expect(found.bonacich['-0.4']['1']).toBeTypeOf('number');
    expect(found.gpi['0']).toBe(25);

    const alone = await answer(['exchange', '-'], asked({ nodes: ['a'], edges: [] }));
    expect(JSON.parse(alone.stdout)).toMatchObject({
      balanced: { kind: 'unique', points: { a: 0 } },
      bonacich: { '-0.1': null },
      gpi: { a: 0 },
    });
  });

  test('lists every problem of a broken file', async () => {
    const nodes = ['a', 'b', 'a', 7, ''];
    const edges = [
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'a'],
      ['a', 'x'],
      ['a'],
      ['a', 'b', 'b'],
      'ab',
      ['a', 1],
    ];
    expect(await refused(['exchange', '-'], asked({ nodes, edges }))).toEqual([
      '$.nodes[3]: Expected text, found 7; write it in quotation marks.',
      '$.nodes[4]: Expected text, found nothing; fill it in.',
      '$.edges[6]: Expected a list, found "ab"; put it in [ ].',
      '$.edges[7][1]: Expected text, found 1; write it in quotation marks.',
      '$.nodes[2]: The id "a" is already used at $.nodes[0]; give each its own.',
      '$.edges[1]: This says again what $.edges[0] says; keep one of the two.',
      '$.edges[2]: Both ends are "a"; name two different nodes.',
      '$.edges[3][1]: There is no node with the id "x"; add it to nodes or correct the id.',
      '$.edges[4]: Expected the ids of two nodes, found 1; name one at each end.',
      '$.edges[5]: Expected the ids of two nodes, found 3; name one at each end.',
    ]);
    expect(await refused(['exchange', '-'], asked({ edges: [['a', 'b']] }))).toEqual([
      '$.nodes: Missing; add it.',
    ]);
    expect((await refused(['exchange', '-'], { '-': '{"nodes": [' }))[0]).toMatch(
      /^\$: .*not JSON/,
    );
    const many = Array.from({ length: 2001 }, (_, i) => `${i}`);
    expect(await refused(['exchange', '-'], asked({ nodes: many, edges: [] }))).toEqual([
      '$.nodes: 2001 are too many; this is computed for 2000 or fewer.',
    ]);
  });
});
