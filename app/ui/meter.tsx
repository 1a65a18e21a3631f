import type { ReactNode } from 'react';

const hues = {
  accent: 'bg-accent',
  agitate: 'bg-agitate',
  innovate: 'bg-innovate',
  orchestrate: 'bg-orchestrate',
  ally: 'bg-ally',
  opponent: 'bg-opponent',
  muted: 'bg-muted',
} as const;

/** A count on its way to a goal. `label` is the whole sentence ("612 of 800 coming"). */
export function Meter({
  value,
  goal,
  label,
  caption,
  hue = 'accent',
}: {
  value: number;
  goal: number;
  label: string;
  /** What is shown under the bar; the label itself unless given. `null` shows nothing. */
  caption?: ReactNode;
  hue?: keyof typeof hues;
}) {
  const share = goal > 0 ? Math.min(1, Math.max(0, value / goal)) : 0;
  return (
    <div className="grid gap-2">
      <meter
        className="sr-only"
        aria-label={label}
        aria-valuetext={label}
        min={0}
        max={Math.max(goal, value, 1)}
        value={value}
      />
      <div
        aria-hidden
        className="h-2.5 overflow-hidden rounded-full bg-line print:border print:border-ink"
      >
        <div
          className={`h-full ${hues[hue]} transition-[width] print:bg-ink`}
          style={{ width: `${share * 100}%` }}
        />
      </div>
      {caption !== null && <p aria-hidden={caption === undefined}>{caption ?? label}</p>}
    </div>
  );
}
