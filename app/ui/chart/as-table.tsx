import { useTranslations } from 'next-intl';
import { DateText } from '../date-text.tsx';
import { ofHundred, pointsBetween } from '../of-hundred.ts';
import { Table } from '../table.tsx';
import type { ChartPoint } from './point.ts';

/** The same figures as a table: nothing the chart shows is missing here. */
export function AsTable({ points }: { points: ChartPoint[] }) {
  const t = useTranslations('common.chart');
  const hundred = useTranslations('common.ofHundred');
  const roles = useTranslations('common.roles');
  const share = (value: number) => ({ value, show: hundred('figure', ofHundred(value)) });
  const figures = (['balance', 'change', 'leverage', 'counterLeverage', 'ceiling'] as const).map(
    (key) => ({
      key,
      label: key === 'balance' ? t('actual') : t(key),
      numeric: true,
      sortable: true,
    }),
  );
  return (
    <Table
      caption={t('table')}
      maxHeight={420}
      columns={[
        { key: 'date', label: t('date'), sortable: true },
        ...figures,
        { key: 'happenings', label: t('happenings'), wide: true },
      ]}
      rows={points.map((point, at) => {
        const before = points[at - 1];
        const change = before && pointsBetween(before.balance, point.balance);
        return {
          id: point.date ?? '',
          cells: {
            date: {
              value: point.date ?? '',
              show: point.date ? <DateText value={point.date} shape="short" /> : t('baseline'),
            },
            balance: share(point.balance),
            change:
              change === undefined
                ? null
                : { value: change, show: hundred('change', { count: change }) },
            leverage: share(point.leverage),
            counterLeverage: share(point.counterLeverage),
            ceiling: share(point.ceiling),
            happenings: point.happenings
              .map((happening) => `${roles(happening.role)}: ${happening.title}`)
              .join('; '),
          },
        };
      })}
    />
  );
}
