import { useTranslations } from 'next-intl';
import { DateText } from '#app/ui/date-text.tsx';

/** What is planned, with its day. */
export function PlannedList({
  planned,
}: {
  planned: { id: string; title: string; dueOn: string }[];
}) {
  const t = useTranslations('strategy');
  if (planned.length === 0) return <p className="text-muted">{t('nothingPlanned')}</p>;
  return (
    <ul className="grid gap-1.5">
      {planned.map(({ id, title, dueOn }) => (
        <li key={id} className="wrap-anywhere">
          {title}{' '}
          <span className="text-muted">
            <DateText value={dueOn.slice(0, 10)} shape="short" />
          </span>
        </li>
      ))}
    </ul>
  );
}
