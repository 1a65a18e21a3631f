import { useFormatter, useTranslations } from 'next-intl';
import { Link } from '#app/ui/link.tsx';
import type { Point } from '#lib/map/schema.ts';

/** What scrolls has to take the keyboard, or its far side cannot be read without a pointer. */
const reachable = { tabIndex: 0 };

/** The figures as they are computed, for whoever wants to check them. */
export function Numbers({ points }: { points: Point[] }) {
  const t = useTranslations('leverage.numbers');
  const chart = useTranslations('common.chart');
  const format = useFormatter();
  const six = (value: number) =>
    format.number(Math.abs(value) < 5e-7 ? 0 : value, {
      ...{ minimumFractionDigits: 6, maximumFractionDigits: 6 },
    });
  const figures = points.map((point, at) => {
    const { leverage, direct, counterLeverage, balance, ceiling } = point;
    const before = points[at - 1];
    return {
      date: point.date ?? chart('baseline'),
      cells: {
        leverage,
        direct,
        indirect: leverage - direct,
        ceiling,
        realised: ceiling > 0 ? leverage / ceiling : 0,
        counterLeverage,
        net: leverage - counterLeverage,
        balance,
        change: before ? balance - before.balance : 0,
      },
    };
  });
  const columns = Object.keys(figures[0]?.cells ?? {}) as (keyof (typeof figures)[0]['cells'])[];
  return (
    <details className="border-t border-line pt-2">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold text-accent">
        {t('title')}
      </summary>
      <p className="mb-3 max-w-measure text-muted">
        {t('how')}{' '}
        <Link className="link" href="/how-power-works#formulas">
          {t('formulas')}
        </Link>
      </p>
      <section
        aria-label={t('title')}
        {...reachable}
        className="max-h-120 overflow-auto rounded-md border border-line bg-surface"
      >
        <table className="w-full border-separate border-spacing-0 text-sm">
          <caption className="sr-only">{t('title')}</caption>
          <thead>
            <tr>
              <th
                scope="col"
                className="sticky start-0 top-0 z-20 border-b border-edge bg-surface px-3 py-2 text-start font-semibold text-muted"
              >
                {chart('date')}
              </th>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  className="sticky top-0 border-b border-edge bg-surface px-3 py-2 text-end font-semibold text-muted"
                >
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map(({ date, cells }) => (
              <tr key={date}>
                <th
                  scope="row"
                  className="sticky start-0 border-b border-line bg-surface px-3 py-2 text-start font-normal whitespace-nowrap"
                >
                  {date}
                </th>
                {columns.map((column) => (
                  <td key={column} className="border-b border-line px-3 py-2 text-end tabular-nums">
                    {six(cells[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
