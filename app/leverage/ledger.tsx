import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { RoleBadge } from '#app/ui/role-badge.tsx';
import { Section } from '#app/ui/section.tsx';
import { StrategyBadge } from '#app/ui/strategy-badge.tsx';
import { ledgerBy, type Ledger as Sums } from '#lib/leverage/ledger.ts';
import type { Attribution, MapHappening } from '#lib/map/schema.ts';
import { PointsFigure } from './points-figure.tsx';

/** What moved the balance over the whole line, by kind of work and by strategy: bookkeeping, and it says so. */
export function Ledger({
  attributions,
  happenings,
}: {
  attributions: Attribution[];
  happenings: MapHappening[];
}) {
  const t = useTranslations('leverage.ledger');
  if (attributions.length === 0) return null;
  const byRole = ledgerBy(attributions, happenings, (happening) => happening?.role ?? null);
  const byStrategy = ledgerBy(attributions, happenings, (happening) =>
    happening?.strategy === 'none' ? null : (happening?.strategy ?? null),
  );
  return (
    <Section title={t('title')} rule>
      <p className="mb-4 max-w-measure text-muted">{t('about')}</p>
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 md:grid-cols-2">
        <Sides title={t('byWork')} sums={byRole}>
          {(role) => (role ? <RoleBadge role={role} /> : t('alone'))}
        </Sides>
        <Sides title={t('byStrategy')} sums={byStrategy}>
          {(strategy) => (strategy ? <StrategyBadge strategy={strategy} /> : t('noStrategy'))}
        </Sides>
      </div>
    </Section>
  );
}

function Sides<Key extends string | null>({
  title,
  sums,
  children,
}: {
  title: string;
  sums: Sums<Key>;
  children: (key: Key) => ReactNode;
}) {
  const t = useTranslations('leverage.ledger');
  return (
    <table className="w-full self-start">
      <caption className="pb-1 text-start font-semibold">{title}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{t('happenings')}</th>
          <th scope="col">{t('moved')}</th>
        </tr>
      </thead>
      <tbody>
        {sums.rows.map(({ key, count, points }) => (
          <tr key={key ?? 'none'} className="border-b border-line">
            <th scope="row" className="py-2 text-start font-normal">
              {children(key)}
            </th>
            <td className="px-3 py-2 text-end text-sm text-muted tabular-nums">
              {t('count', { count })}
            </td>
            <td className="py-2 text-end">
              <PointsFigure count={points} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2} className="py-2 text-start font-semibold">
            {t('together')}
          </th>
          <td className="py-2 text-end">
            <PointsFigure count={sums.total} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
