'use client';

import { useLocale } from 'next-intl';
import * as RadixSlider from 'radix-ui/slider';
import { type ReactNode, useId } from 'react';
import { directionOf } from './direction.ts';

/** One value on a line. `valueText` is what it means ("1 February 1956"), shown and read aloud. */
export function Slider({
  label,
  value,
  onChange,
  onCommit,
  min = 0,
  max,
  step = 1,
  valueText,
  hideLabel,
  marks = [],
  disabled,
}: {
  label: ReactNode;
  value: number;
  onChange: (value: number) => void;
  /** After the finger lifts or a key is released: the time to ask the server. */
  onCommit?: (value: number) => void;
  min?: number;
  max: number;
  step?: number;
  valueText?: string;
  hideLabel?: boolean;
  /** Values that get a tick on the track. */
  marks?: number[];
  disabled?: boolean;
}) {
  const id = useId();
  const locale = useLocale();
  const span = max - min || 1;
  return (
    <div className="grid w-full gap-0">
      <div className={hideLabel ? 'sr-only' : 'flex flex-wrap justify-between gap-x-4'}>
        <span id={id} className="font-semibold">
          {label}
        </span>
        {/* Not an <output>: the handle says it already. */}
        {valueText && <span className="text-muted">{valueText}</span>}
      </div>
      <RadixSlider.Root
        dir={directionOf(locale)}
        value={[value]}
        min={min}
        max={max}
        step={step}
        disabled={disabled}
        onValueChange={([next]) => next !== undefined && onChange(next)}
        onValueCommit={([next]) => next !== undefined && onCommit?.(next)}
        className="relative flex h-11 touch-none items-center select-none data-disabled:opacity-50"
      >
        <RadixSlider.Track className="relative h-1.5 grow rounded-full bg-line">
          <RadixSlider.Range className="absolute h-full rounded-full bg-accent" />
          {marks.map((mark) => (
            <span
              key={mark}
              aria-hidden
              className="absolute -top-1 h-3.5 w-px bg-muted"
              style={{ insetInlineStart: `${((mark - min) / span) * 100}%` }}
            />
          ))}
        </RadixSlider.Track>
        <RadixSlider.Thumb
          aria-labelledby={id}
          aria-valuetext={valueText}
          className="block size-6 rounded-full border-2 border-accent bg-surface"
        />
      </RadixSlider.Root>
    </div>
  );
}
