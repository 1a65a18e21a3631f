import { useTranslations } from 'next-intl';
import { Formula, rich } from './math/formula.tsx';

/** The model in the order in which it is built up (power-model.md §0 to §8). Lines are short enough for a phone. */
const formulas = [
  {
    id: 'share',
    lines: ['x_ij(r) = {s^2}/{s + A}', 's = s_ij(r)', 'A = o_i(r) + ∑_{k≠j} κ_ik(r)'],
  },
  { id: 'dependence', lines: ['d_ij = ∑_r v_i(r) x_ij(r)', 'p_ji = d_ij'] },
  {
    id: 'dyad',
    lines: ['Δ_ab = d_ba − d_ab', 'M_ab = d_ba + d_ab', 'b_ab = {d_ba}/{d_ab + d_ba}'],
  },
  {
    id: 'bloc',
    lines: [
      'd_iC = ∑_r v_i(r) {S^2}/{S + A}',
      'S = ∑_{j∈C} π_j s_ij(r)',
      'A = o_i(r) + ∑_{k∉C} κ_ik(r)',
      '+ ∑_{j∈C} (1 − π_j) κ_ij(r)',
    ],
  },
  {
    id: 'leverage',
    lines: [
      '!h = !B !h + !c',
      'c_i = d_iC, B_ik = d_ik τ_k',
      'L = h_T = d_TC + ∑_k d_Tk τ_k d_kC + …',
    ],
  },
  { id: 'counter', lines: ['G = {∑_m ω_m g_m}/{∑_m ω_m}'] },
  { id: 'balance', lines: ['B = {L}/{L + G}', 'L^* = L(π = 1, τ = 1)'] },
  {
    id: 'routes',
    lines: ['d_Tk τ_k d_kl τ_l ⋯ d_mC', 'ΔL_k = {y_k h_k}/{N_kk}', '!N = (!I − !B)^{−1}'],
  },
  {
    id: 'gradients',
    lines: ['(!I − !B)^⊤ !y = !e_T', '{∂L}/{∂θ} = !y^⊤ {∂!B}/{∂θ} !h + !y^⊤ {∂!c}/{∂θ}'],
  },
  {
    id: 'intervals',
    lines: [
      'logit θ ∼ Normal(logit θ_0, σ^2)',
      'ln κ ∼ Normal(ln κ_0, σ^2)',
      'π ∼ Beta(a + k, b + n − k)',
    ],
  },
] as const;

/** Each formula beside what it says. */
export function Formulas() {
  const t = useTranslations('howPowerWorks.formulas');
  return (
    <ol className="border-b border-line">
      {formulas.map(({ id, lines }) => (
        <li
          key={id}
          className="grid gap-x-8 gap-y-3 border-t border-line py-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]"
        >
          <div className="min-w-0">
            <h4 className="font-semibold">{t(`${id}.name`)}</h4>
            <div className="mt-3 grid justify-items-start gap-3">
              {lines.map((line) => (
                <div key={line} className={line.startsWith('+') ? 'ps-6' : ''}>
                  <Formula block>{line}</Formula>
                </div>
              ))}
            </div>
          </div>
          <p className="max-w-measure lg:pt-8">{t.rich(`${id}.means`, rich)}</p>
        </li>
      ))}
    </ol>
  );
}
