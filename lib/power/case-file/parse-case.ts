import { caseShape } from './case-shape.ts';
import { checkCampaign } from './check-campaign.ts';
import { checkReferences } from './check-references.ts';
import { checkSums } from './check-sums.ts';
import { type Parsed, parseFile } from './parse-file.ts';
import type { PowerCase } from './power-case.ts';
import { isObject } from './shape.ts';

export type ParsedCase = Parsed<PowerCase>;

/**
 * Reads a power-case/1 file: the whole case, or every problem it has, and nothing in between. Keys that the
 * format does not know are kept.
 *
 * @param input the file's text, or what JSON.parse made of it.
 */
export function parseCase(input: unknown): ParsedCase {
  return parseFile(input, (file, report) => {
    caseShape(file, '$', report);
    if (!isObject(file)) return;
    checkReferences(file, report);
    checkCampaign(file, report);
    checkSums(file, report);
  });
}
