import { caseShape } from './case-shape.ts';
import { checkCampaign } from './check-campaign.ts';
import { checkReferences } from './check-references.ts';
import { checkSums } from './check-sums.ts';
import { checkTree } from './check-tree.ts';
import type { PowerCase } from './power-case.ts';
import { type Problem, problem, type Report } from './problem.ts';
import { readJson } from './read-json.ts';
import { isObject } from './shape.ts';

export type ParsedCase = { ok: true; value: PowerCase } | { ok: false; problems: Problem[] };

/**
 * Reads a power-case/1 file: the whole case, or every problem it has, and nothing in between. Keys that the
 * format does not know are kept.
 *
 * @param input the file's text, or what JSON.parse made of it.
 */
export function parseCase(input: unknown): ParsedCase {
  const problems: Problem[] = [];
  const report: Report = (path, code, values) => problems.push(problem(path, code, values));
  const file = readJson(input, report);
  if (file && checkTree(file.value, report)) {
    caseShape(file.value, '$', report);
    if (isObject(file.value)) {
      checkReferences(file.value, report);
      checkCampaign(file.value, report);
      checkSums(file.value, report);
    }
  }
  return problems.length > 0 || !file
    ? { ok: false, problems }
    : { ok: true, value: file.value as PowerCase };
}
