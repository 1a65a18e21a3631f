'use client';

/** Where raters are on a line from least to most: from the lowest to the highest, the middle, and what is agreed. */
export function SpreadStrip({
  low,
  median,
  high,
  agreed,
  from,
  to,
}: {
  low: number;
  median: number;
  high: number;
  agreed: number;
  /** The ends of the line, in the parameter's own unit. */
  from: number;
  to: number;
}) {
  const at = (value: number) => `${(100 * (value - from)) / (to - from || 1)}%`;
  return (
    <div aria-hidden className="relative mx-1 h-6">
      <span className="absolute inset-x-0 top-2.5 h-1 rounded-full bg-line" />
      <span
        className="absolute top-2.5 h-1 min-w-1 rounded-full bg-accent"
        style={{ insetInlineStart: at(low), width: `calc(${at(high)} - ${at(low)})` }}
      />
      <span
        className="absolute top-1 h-4 w-0.5 bg-accent"
        style={{ insetInlineStart: at(median) }}
      />
      <span
        className="absolute top-1.5 -ms-1.5 size-3 rotate-45 border-2 border-ink bg-surface"
        style={{ insetInlineStart: at(agreed) }}
      />
    </div>
  );
}
