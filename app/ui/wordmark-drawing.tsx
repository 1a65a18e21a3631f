export const wordmarkClass =
  'inline-flex min-h-11 items-center gap-2 font-serif text-lg font-semibold text-ink no-underline';

export function WordmarkDrawing() {
  return (
    <svg viewBox="0 0 28 24" width="28" height="24" aria-hidden>
      <path
        d="M14 9 9.5 21h9Z"
        className="fill-none stroke-ink"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path d="M2 11.5 26 5" className="stroke-accent" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
