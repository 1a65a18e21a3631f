import { SaxesParser } from 'saxes';
import { refused } from './refuse.ts';

const DEEPEST = 100;

/** An element as it opens or closes: its name and attributes without namespace prefixes. */
export type Element = { name: string; of: Record<string, string>; text: string; at: string };

/**
 * Reads XML element by element. A document type is refused, so that there are no entities but the five that XML
 * itself has; so is whatever is not well formed, with its line.
 *
 * @param open is told of each element as it begins, with those around it, outermost first.
 * @param close is told of it as it ends, when its own text is whole.
 * @param file what comes before the line in the place of a problem.
 * @throws Refused
 */
export function readXml(
  text: string,
  open: (element: Element, around: Element[]) => void,
  close: (element: Element, around: Element[]) => void,
  file = '',
): void {
  const parser = new SaxesParser({ position: true });
  const at = () => `${file}line ${parser.line}`;
  const stack: Element[] = [];
  parser.on('doctype', () => {
    throw refused(at(), 'doctype');
  });
  parser.on('error', ({ message }) => {
    // It says where, which the place says already.
    throw refused(at(), 'bad-xml', { detail: message.replace(/^\S*?\d+:\d+: /, '') });
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length >= DEEPEST) throw refused(at(), 'too-deep', { limit: DEEPEST });
    const of: Record<string, string> = Object.create(null);
    for (const [key, value] of Object.entries(attributes)) of[local(key)] = `${value}`;
    const element = { name: local(name), of, text: '', at: at() };
    open(element, stack);
    stack.push(element);
  });
  const add = (piece: string) => {
    const inner = stack.at(-1);
    if (inner) inner.text += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const element = stack.pop();
    if (element) close(element, stack);
  });
  parser.write(text).close();
}

// `attr.name` keeps its dot: only what stands before a colon is a prefix.
const local = (name: string) => name.slice(name.indexOf(':') + 1);
