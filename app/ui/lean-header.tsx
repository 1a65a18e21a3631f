import { WordmarkDrawing, wordmarkClass } from './wordmark-drawing.tsx';

/** The name and the way to the start, by a plain link: where little is sent, or nothing else may work. */
export function LeanHeader() {
  return (
    <header className="screen-only border-b border-line">
      <div className="flex min-h-14 items-center px-5 md:px-8">
        <a href="/" translate="no" className={wordmarkClass}>
          <WordmarkDrawing />
          Countervail
        </a>
      </div>
    </header>
  );
}
