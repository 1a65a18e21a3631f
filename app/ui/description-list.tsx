import type { ReactNode } from 'react';

/** Names and what they stand for: where, when, who. An icon may stand before the words. */
export function DescriptionList({
  items,
}: {
  items: { term: string; icon?: ReactNode; description: ReactNode }[];
}) {
  return (
    <dl className="grid gap-3">
      {items.map((item) => (
        <div
          key={item.term}
          className={
            item.icon
              ? 'grid grid-cols-[1.5rem_1fr] gap-2.5'
              : 'grid gap-x-4 sm:grid-cols-[minmax(7rem,30%)_1fr]'
          }
        >
          <dt className="text-muted [&_svg]:mt-1 [&_svg]:size-4">
            {item.icon ? (
              <>
                <span aria-hidden>{item.icon}</span>
                <span className="sr-only">{item.term}</span>
              </>
            ) : (
              item.term
            )}
          </dt>
          <dd className="min-w-0">{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}
