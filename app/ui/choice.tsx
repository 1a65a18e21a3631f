import { Select } from './select.tsx';

/** One of several where a row of them all would take too much room; the label is for whoever cannot see what it is beside. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <Select
      aria-label={label}
      value={value}
      options={options}
      onChange={({ target }) => {
        const chosen = options.find((option) => option.value === target.value);
        if (chosen) onChange(chosen.value);
      }}
      className="min-h-11 max-w-full rounded-md border border-edge bg-surface ps-3 text-base text-ink"
    />
  );
}
