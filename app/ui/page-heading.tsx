import type { ReactNode } from 'react';

/** One heading and one main action to a page. */
export function PageHeading({
  eyebrow,
  title,
  sub,
  action,
}: {
  eyebrow?: ReactNode;
  title: ReactNode;
  sub?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
      <div className="min-w-0 flex-1 basis-72">
        {eyebrow && <p className="mb-1 text-sm text-muted">{eyebrow}</p>}
        <h1 className="text-[1.75rem] md:text-2xl">{title}</h1>
        {sub && <p className="mt-2 max-w-measure text-muted">{sub}</p>}
      </div>
      {action && <div className="screen-only w-full sm:w-auto [&>*]:w-full">{action}</div>}
    </header>
  );
}
