import type { ReactNode } from 'react';

/** What happened, what was kept, what to do. */
export function ErrorState({
  title,
  children,
  action,
  level: Heading = 'h1',
}: {
  title: ReactNode;
  children: ReactNode;
  action?: ReactNode;
  level?: 'h1' | 'h2';
}) {
  return (
    <div className="grid max-w-measure justify-items-start gap-4 py-12">
      <Heading className="text-2xl">{title}</Heading>
      <div className="text-md text-muted">{children}</div>
      {action && <div className="flex flex-wrap gap-3">{action}</div>}
    </div>
  );
}
