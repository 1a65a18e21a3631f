import type { Model } from '#lib/power/model.ts';
import { type Analysis, analyzeModel } from './analyze-model.ts';

/** What a campaign's map must hold before a balance means anything, in the order in which one enters it. */
export type Missing = 'target' | 'members' | 'values' | 'supplies';
export type NotComputable = { computable: false; missing: Missing };
export type Answer = ({ computable: true } & Analysis) | NotComputable;

/** The first thing a model lacks, or null: a target, a member of positive weight, a value, a supply. */
export function missingFrom(model: Model): Missing | null {
  if (model.target === null) return 'target';
  if (!model.members.some((member) => member.weight > 0)) return 'members';
  if (!model.values.some((value) => value.v > 0)) return 'values';
  if (!model.supplies.some((supply) => supply.share > 0 && supply.to !== supply.from))
    return 'supplies';
  return null;
}

/**
 * The analysis, or which entry is still missing: a new campaign begins empty.
 *
 * @throws RangeError for what is there but outside its domain (see indexModel).
 */
export function tryAnalyze(model: Model): Answer {
  const missing = missingFrom(model);
  if (missing) return { computable: false, missing };
  return { computable: true, ...analyzeModel(model) };
}
