import { blocDependences, type Dependence } from '#lib/power/dependence/dependences.ts';
import type { Model } from '#lib/power/model.ts';

/**
 * What the campaign could withhold, and from whom: d_iC for everyone who depends on it, strongest first. `on` is `*`.
 *
 * A strike or a boycott **uses** this dependence; it moves no number of the model and is none of the strategies.
 * Those who withhold keep their share, because s says who would normally meet a need, not what flows today.
 * Withdrawal, by contrast, lowers our own need. The two words are kept apart everywhere.
 *
 * @returns strength in (0, 1], no units, with its reasons.
 * @throws RangeError for any parameter outside its domain (see indexModel).
 * @see power-model.md §1, Meaning of a share, and §3.
 */
export function withholdable(model: Model): Dependence[] {
  return blocDependences(model).filter(({ strength }) => strength > 0);
}
