'use client';

import { FileUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';

/** Where one file is chosen, or dropped. */
export function FileDrop({
  label,
  said,
  accept,
  disabled,
  onTake,
  children,
}: {
  /** What the control is called. */
  label: string;
  /** What is going on, or what to do; read aloud when it changes. */
  said: string;
  accept: string;
  disabled: boolean;
  onTake: (file: File | undefined) => void;
  /** Below: how far it is. */
  children?: ReactNode;
}) {
  const [over, setOver] = useState(false);
  return (
    <label
      className={`flex min-h-28 cursor-pointer flex-col items-center justify-center gap-2 rounded-md border border-dashed p-4 text-center has-focus-visible:outline-2 ${over ? 'border-accent bg-accent-wash' : 'border-edge'}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onTake(event.dataTransfer.files[0]);
      }}
    >
      <FileUp aria-hidden className="size-6 text-muted" />
      <span role="status" className="wrap-anywhere">
        {said}
      </span>
      {children}
      <input
        type="file"
        aria-label={label}
        accept={accept}
        className="sr-only"
        disabled={disabled}
        onChange={(event) => {
          onTake(event.target.files?.[0]);
          // The same file, corrected, can be chosen again.
          event.target.value = '';
        }}
      />
    </label>
  );
}
