'use client';

import { useState } from 'react';
import { TextField } from '#app/ui/text-field.tsx';

/** A number exactly as it is kept, for whoever wants to check it. */
export function ExactNumber({
  label,
  value,
  max,
  onChange,
}: {
  label: string;
  value: number;
  max: number;
  onChange: (value: number) => void;
}) {
  // What is being typed ("0." on the way to "0.3") is not yet a number.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      inputMode="decimal"
      value={typed ?? String(value)}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => {
        setTyped(target.value);
        const number = Number(target.value.replace(',', '.'));
        if (target.value.trim() !== '' && number >= 0 && number <= max) onChange(number);
      }}
    />
  );
}
