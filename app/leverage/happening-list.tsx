import { DateText } from '#app/ui/date-text.tsx';
import { RoleBadge } from '#app/ui/role-badge.tsx';
import type { MapHappening } from '#lib/map/schema.ts';

/** What happened, the newest first, where no line can show it yet. */
export function HappeningList({ happenings }: { happenings: MapHappening[] }) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {happenings.toReversed().map(({ id, title, role, happenedOn }) => (
        <li key={id} className="py-3">
          <p className="font-semibold wrap-anywhere">{title}</p>
          <p className="flex flex-wrap items-center gap-x-4 text-sm text-muted">
            <RoleBadge role={role} />
            <DateText value={happenedOn} />
          </p>
        </li>
      ))}
    </ol>
  );
}
