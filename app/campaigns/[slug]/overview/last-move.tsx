import { useTranslations } from 'next-intl';
import { DateText } from '#app/ui/date-text.tsx';
import { Link } from '#app/ui/link.tsx';
import { pointsBetween } from '#app/ui/of-hundred.ts';
import { type LinePoint, stepsOf } from '#lib/leverage/steps.ts';
import type { MapHappening } from '#lib/map/schema.ts';

/** What moved the balance last, as far as it shows. */
export function LastMove({
  points,
  happenings,
  base,
}: {
  points: LinePoint[];
  happenings: MapHappening[];
  base: string;
}) {
  const t = useTranslations('overview');
  const step = stepsOf(points, happenings).findLast(
    ({ point, before, happenings: onDay }) =>
      before && onDay.length > 0 && pointsBetween(before.balance, point.balance) !== 0,
  );
  const cause = step?.happenings.at(-1);
  if (!cause) return null;
  return (
    <p className="mt-2 text-muted">
      {t('movedLast')}{' '}
      <Link className="link" href={`${base}/leverage?step=${cause.id}`}>
        {cause.title}
      </Link>
      , <DateText value={cause.happenedOn} />.
    </p>
  );
}
