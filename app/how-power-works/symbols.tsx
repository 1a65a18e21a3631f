import { useTranslations } from 'next-intl';
import { Formula, rich } from './math/formula.tsx';

const symbols = [
  { id: 'indices', lines: ['i, j, k', 'r', 'T', 'C'] },
  { id: 'v', lines: ['v_i(r)'] },
  { id: 's', lines: ['s_ij(r)'] },
  { id: 'kappa', lines: ['κ_ij(r)'] },
  { id: 'o', lines: ['o_i(r)'] },
  { id: 'A', lines: ['A_ij(r)'] },
  { id: 'x', lines: ['x_ij(r)'] },
  { id: 'd', lines: ['d_ij = p_ji'] },
  { id: 'pi', lines: ['π_j', 'ω_j'] },
  { id: 'tau', lines: ['τ_k', 'τ′_k'] },
  { id: 'L', lines: ['L', 'G', 'B', 'L^*'] },
  { id: 'h', lines: ['!h', '!c', '!B', '!y'] },
] as const;

/** What each letter stands for. */
export function Symbols() {
  const t = useTranslations('howPowerWorks.symbols');
  return (
    <table className="w-full max-w-measure border-separate border-spacing-0">
      <thead>
        <tr className="text-sm text-muted">
          <th scope="col" className="w-28 border-b border-edge py-2 text-start font-semibold">
            {t('symbol')}
          </th>
          <th scope="col" className="border-b border-edge py-2 ps-4 text-start font-semibold">
            {t('meaning')}
          </th>
        </tr>
      </thead>
      <tbody>
        {symbols.map(({ id, lines }) => (
          <tr key={id}>
            <th
              scope="row"
              className="border-b border-line py-2 text-start align-baseline font-normal"
            >
              <span className="[&>math]:me-3">
                {lines.map((line) => (
                  <Formula key={line}>{line}</Formula>
                ))}
              </span>
            </th>
            <td className="border-b border-line py-2 ps-4 align-baseline">{t.rich(id, rich)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
