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

/** What each letter stands for. A list and not a table: checkers take a header of MathML alone for an empty one. */
export function Symbols() {
  const t = useTranslations('howPowerWorks.symbols');
  return (
    <dl className="max-w-measure border-t border-line">
      {symbols.map(({ id, lines }) => (
        <div
          key={id}
          className="grid grid-cols-[7rem_minmax(0,1fr)] items-baseline gap-x-4 border-b border-line py-2"
        >
          <dt className="[&>math]:me-3">
            {lines.map((line) => (
              <Formula key={line}>{line}</Formula>
            ))}
          </dt>
          <dd>{t.rich(id, rich)}</dd>
        </div>
      ))}
    </dl>
  );
}
