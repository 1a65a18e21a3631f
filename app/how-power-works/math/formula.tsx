import { createElement, type ReactElement, type ReactNode } from 'react';
import { readNotation, type Term } from './notation.ts';

/** One MathML element. React draws them but has no types for them in JSX, and children given so need no keys. */
const element = (name: string, children: ReactNode[], attributes: Record<string, string> = {}) =>
  createElement(name, attributes, ...children);

const isSum = (term: Term) => term.kind === 'operator' && term.text === '∑';

function draw(term: Term): ReactElement {
  switch (term.kind) {
    case 'name':
      return element('mi', [term.text]);
    case 'bold':
      return element('mi', [term.text], { mathvariant: 'normal', className: 'font-bold' });
    case 'number':
      return element('mn', [term.text]);
    case 'operator':
      return element('mo', [term.text], { stretchy: 'false' });
    case 'row':
      return element('mrow', term.terms.map(draw));
    case 'fraction':
      return element('mfrac', [draw(term.over), draw(term.under)]);
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
  return element('math', readNotation(children).map(draw), { display, dir: 'ltr' });
}

/** What sentences of the catalogue may hold: `<m>a formula</m>`, `<b>the word that matters</b>`, `<i>a title</i>`. */
export const rich = {
  m: (chunks: ReactNode) => <Formula>{[chunks].flat().join('')}</Formula>,
  b: (chunks: ReactNode) => <b className="font-semibold">{chunks}</b>,
  i: (chunks: ReactNode) => <i>{chunks}</i>,
};
