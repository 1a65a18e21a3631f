import { type ReactNode, useId } from 'react';

/** A part of a page under its own heading, set apart by space rather than a box. */
export function Section({
  title,
  aside,
  children,
  rule = false,
}: {
  title: ReactNode;
  /** Stands at the end of the heading's line: a link or a small control. */
  aside?: ReactNode;
  children: ReactNode;
  /** A hairline above, where space alone does not separate. */
  rule?: boolean;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`min-w-0 ${rule ? 'border-t border-line pt-6' : ''}`}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
