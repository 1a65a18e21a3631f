import type { ReactNode } from 'react';

/** Nothing here yet: one sentence that says what belongs here, and the one thing to do. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-4 border-y border-line py-8">
      <p className="max-w-measure text-md text-muted">{children}</p>
      {action}
    </div>
  );
}
