/** What a formula is made of. */
export type Term =
  | { kind: 'name' | 'bold' | 'number' | 'operator'; text: string }
  | { kind: 'row'; terms: Term[] }
  | { kind: 'scripts'; base: Term; sub?: Term; sup?: Term }
  | { kind: 'fraction'; over: Term; under: Term };

const WORDS = /^(?:max|min|ln|logit|Normal|Beta)/;
const TOKEN = {
  number: /^\d+(?:[.,]\d+)?/,
  name: /^[\p{L}∂]′?/u,
  script: /^−?[\p{L}\d*⊤′]+/u,
};

/**
 * Reads a formula as it would be typed: `d_ij = ∑_r v_i(r) x_ij(r)`. `_` and `^` take a run of letters and digits
 * or a `{group}`, `{a}/{b}` is a fraction, `!h` a vector or matrix.
 *
 * @throws Error where a group is not closed or a script has nothing to stand at: the formula is ours to put right.
 */
export function readNotation(text: string): Term[] {
  const { terms, rest } = readTerms(text);
  if (rest) throw new Error(`"${rest}" is left over in the formula ${text}`);
  return terms;
}

function readTerms(text: string): { terms: Term[]; rest: string } {
  const terms: Term[] = [];
  let rest = text.trimStart();
  while (rest && rest[0] !== '}') {
    const mark = rest[0]!;
    if (mark === '_' || mark === '^') {
      const base = terms.pop();
      if (!base) throw new Error(`a script stands at nothing in the formula: ${rest}`);
      const script = readScript(rest.slice(1));
      const part = mark === '_' ? { sub: script.term } : { sup: script.term };
      terms.push(
        base.kind === 'scripts' ? { ...base, ...part } : { kind: 'scripts', base, ...part },
      );
      rest = script.rest;
    } else if (mark === '{') {
      const over = readGroup(rest);
      if (over.rest.startsWith('/{')) {
        const under = readGroup(over.rest.slice(1));
        terms.push({ kind: 'fraction', over: over.term, under: under.term });
        rest = under.rest;
      } else {
        terms.push(over.term);
        rest = over.rest;
      }
    } else {
      const { term, length } = readAtom(rest);
      terms.push(term);
      rest = rest.slice(length);
    }
    rest = rest.trimStart();
  }
  return { terms, rest };
}

function readAtom(text: string): { term: Term; length: number } {
  if (text[0] === '!') return { term: { kind: 'bold', text: text[1] ?? '' }, length: 2 };
  const number = TOKEN.number.exec(text)?.[0];
  if (number) return { term: { kind: 'number', text: number }, length: number.length };
  const name = (WORDS.exec(text) ?? TOKEN.name.exec(text))?.[0];
  if (name) return { term: { kind: 'name', text: name }, length: name.length };
  return { term: { kind: 'operator', text: text[0]! }, length: 1 };
}

const rowOf = (terms: Term[]): Term => (terms.length === 1 ? terms[0]! : { kind: 'row', terms });

function readGroup(text: string): { term: Term; rest: string } {
  const { terms, rest } = readTerms(text.slice(1));
  if (rest[0] !== '}') throw new Error(`a group is not closed in the formula: ${text}`);
  return { term: rowOf(terms), rest: rest.slice(1) };
}

function readScript(text: string): { term: Term; rest: string } {
  if (text[0] === '{') return readGroup(text);
  const run = TOKEN.script.exec(text)?.[0];
  if (!run) throw new Error(`a script is empty in the formula: ${text}`);
  return { term: rowOf(readTerms(run).terms), rest: text.slice(run.length) };
}
