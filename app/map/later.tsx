'use client';

import { type ReactNode, useState } from 'react';

/** What is read only once somebody asks for it. */
export function Later({ label, children }: { label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="grid gap-2">
      <button
        type="button"
        className="link min-h-11 justify-self-start text-sm"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && children}
    </div>
  );
}
