import { useFormatter, useTranslations } from 'next-intl';
import { Disclosure } from '#app/map/disclosure.tsx';
import type { Reason } from '#lib/power/dependence/dependences.ts';
import { type Places, reasonsAt, standingAt } from './two-actors.ts';

const head = 'border-b border-edge px-2 py-2 text-sm font-semibold text-muted first:ps-0 last:pe-0';
const cell = 'border-b border-line px-2 py-2 text-end tabular-nums last:pe-0';

const parts: { name: 'value' | 'share' | 'alternatives' | 'irreplaceable'; symbol: string }[] = [
  { name: 'value', symbol: 'v' },
  { name: 'share', symbol: 's' },
  { name: 'alternatives', symbol: 'A' },
  { name: 'irreplaceable', symbol: 'x' },
];

/** The same as decimals, for whoever wants to check them. */
export function ExactNumbers({ places }: { places: Places }) {
  const t = useTranslations('playground.numbers');
  const format = useFormatter();
  const { theirs, ours } = reasonsAt(places);
  const { power, counterPower, imbalance, mutual, floor, share } = standingAt(places);
  const exact = (value: number) =>
    format.number(value, { minimumFractionDigits: 4, maximumFractionDigits: 4 });
  const partOf = (reason: Reason | null, name: (typeof parts)[number]['name']) =>
    exact(reason?.[name] ?? 0);
  const rows = [
    ...parts.map(({ name, symbol }) => ({
      ...{ name: t(name), symbol, theirs: partOf(theirs, name), ours: partOf(ours, name) },
    })),
    { name: t('dependence'), symbol: 'd', theirs: exact(power), ours: exact(counterPower) },
  ];
  const together = { imbalance, mutual, floor, balance: share };
  const names = ['imbalance', 'mutual', 'floor', 'balance'] as const;
  return (
    <Disclosure label={t('show')}>
      <div className="grid gap-6 pb-2">
        <p className="max-w-measure text-muted">
          {t.rich('how', {
            a: (words) => (
              <a className="link" href="#formulas">
                {words}
              </a>
            ),
          })}
        </p>
        <table className="w-full max-w-measure border-separate border-spacing-0">
          <caption className="pb-1 text-start font-semibold">{t('each')}</caption>
          <thead>
            <tr>
              <th scope="col" className={`${head} text-start`}>
                {t('quantity')}
              </th>
              <th scope="col" className={`${head} text-end`}>
                {t('theirs')}
              </th>
              <th scope="col" className={`${head} text-end`}>
                {t('ours')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.symbol}>
                <th scope="row" className="border-b border-line py-2 text-start font-normal">
                  {row.name} <i className="font-serif text-muted">{row.symbol}</i>
                </th>
                <td className={cell}>{row.theirs}</td>
                <td className={cell}>{row.ours}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className="w-full max-w-measure border-separate border-spacing-0">
          <caption className="pb-1 text-start font-semibold">{t('together')}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{t('quantity')}</th>
              <th scope="col">{t('figure')}</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row" className="border-b border-line py-2 text-start font-normal">
                  {t(name)}
                </th>
                <td className={cell}>{exact(together[name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
