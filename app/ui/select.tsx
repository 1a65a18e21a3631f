import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';

export type SelectProps = ComponentProps<'select'> & {
  options: readonly { value: string; label: string; disabled?: boolean }[];
  /** Shown while nothing is chosen. */
  placeholder?: string | undefined;
};

/** The device's own list, with our arrow: on a phone nothing drawn by us is easier to use. */
export function Select({ options, placeholder, className = '', ...select }: SelectProps) {
  return (
    <span className="relative block max-w-full">
      <select {...select} className={`${className} appearance-none pe-10`}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute inset-y-0 end-3 my-auto size-4 text-muted"
      />
    </span>
  );
}
