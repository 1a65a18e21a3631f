import { createElement, type ReactElement, type ReactNode } from 'react';
import { readNotation, type Term } from './notation.ts';

/** One MathML element. React draws them but has no types for them in JSX, and children given so need no keys. */
const element = (name: string, children: ReactNode[], attributes: Record<string, string> = {}) =>
  createElement(name, attributes, ...children);

const isWord = (name: string) => name.replace('′', '').length > 1;
const textOf = (term: Term) => ('text' in term ? term.text : '');
const isSum = (term: Term) => textOf(term) === '∑';

/** A word such as `ln` stands a little off what it is taken of, unless that is in brackets. */
const drawAll = (terms: Term[]) =>
  terms.flatMap((term, at) => {
    const next = terms[at + 1];
    const apart = term.kind === 'name' && isWord(term.text) && next && textOf(next) !== '(';
    return apart ? [draw(term), element('mspace', [], { width: '0.2em' })] : [draw(term)];
  });

function draw(term: Term): ReactElement {
  switch (term.kind) {
    case 'name':
      // Letters slant by style: fonts without mathematical letters of their own would show boxes.
      return element('mi', [term.text], {
        className: isWord(term.text) ? '' : 'italic normal-case',
      });
    case 'bold':
      return element('mi', [term.text], {
        mathvariant: 'normal',
        className: 'font-bold normal-case',
      });
    case 'number':
      return element('mn', [term.text]);
    case 'operator':
      return element('mo', [term.text], {
        stretchy: 'false',
        className: isSum(term) ? '[math[display=block]_&]:text-[1.4em]' : '',
      });
    case 'row':
      return element('mrow', drawAll(term.terms));
    case 'fraction':
      return element('mfrac', [draw(term.over), draw(term.under)], { className: 'mx-1' });
    case 'scripts': {
      const { base, sub, sup } = term;
      const parts = [base, sub, sup].flatMap((part) => (part ? [draw(part)] : []));
      if (sub && sup) return element('msubsup', parts);
      if (sup) return element('msup', parts);
      return element(isSum(base) ? 'munder' : 'msub', parts);
    }
  }
}

/** A formula in MathML, which browsers draw and screen readers speak. */
export function Formula({ children, block = false }: { children: string; block?: boolean }) {
  const display = block ? 'block' : 'inline';
  return element('math', drawAll(readNotation(children)), {
    display,
    ...{ dir: 'ltr', className: block ? 'font-serif text-[1.15em]' : 'font-serif' },
  });
}

/** What sentences of the catalogue may hold: `<m>a formula</m>`, `<b>the word that matters</b>`, `<i>a title</i>`. */
export const rich = {
  m: (chunks: ReactNode) => <Formula>{[chunks].flat().join('')}</Formula>,
  b: (chunks: ReactNode) => <b className="font-semibold">{chunks}</b>,
  i: (chunks: ReactNode) => <i>{chunks}</i>,
};
