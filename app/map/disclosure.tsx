import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

/** More about what stands above it, for whoever asks. */
export function Disclosure({
  label,
  loud = false,
  children,
}: {
  label: string;
  /** The label says something itself. */
  loud?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="group">
      <summary
        className={`flex min-h-11 list-none items-center gap-1.5 [&::-webkit-details-marker]:hidden ${loud ? 'py-1.5 hover:bg-wash' : 'text-sm text-muted hover:text-ink'}`}
      >
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 transition-transform group-open:rotate-90 rtl:-scale-x-100"
        />
        {label}
      </summary>
      {children}
    </details>
  );
}
