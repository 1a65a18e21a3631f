import { Link } from './link.tsx';
import { WordmarkDrawing, wordmarkClass } from './wordmark-drawing.tsx';

/** The name is a name: it is not translated. */
export function Wordmark() {
  return (
    <Link href="/" translate="no" className={wordmarkClass}>
      <WordmarkDrawing />
      Countervail
    </Link>
  );
}
