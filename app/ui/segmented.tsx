'use client';

import { type ReactNode, useId } from 'react';
import { useInSight } from './use-in-sight.ts';

/** A few views or answers of which one holds. Radio buttons underneath: arrow keys and forms just work. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  name,
}: {
  label: string;
  options: readonly { value: Value; label: string; icon?: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
  name?: string;
}) {
  const group = useId();
  const row = useInSight<HTMLFieldSetElement>('label:has(:checked)', value);
  return (
    <fieldset
      ref={row}
      className="scroll-row relative min-w-0 max-w-full rounded-md border border-edge bg-surface"
    >
      <legend className="sr-only">{label}</legend>
      <div className="flex w-max min-w-full">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-11 flex-1 items-center justify-center gap-2 px-3.5 whitespace-nowrap text-muted hover:text-ink has-checked:bg-ink has-checked:font-semibold has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:-outline-offset-4 has-focus-visible:outline-current [&_svg]:size-4"
          >
            <input
              type="radio"
              name={name ?? group}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.icon}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
