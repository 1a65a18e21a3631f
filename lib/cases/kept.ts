import { z } from 'zod';

/**
 * What stands in the `extra` of a row that came with a case file: whatever the row's columns cannot carry, so
 * that exporting gives back what was imported.
 */
export const Kept = z.object({
  /** Keys that the format does not know, and known ones whose absence the columns cannot tell apart. */
  unknown: z.record(z.string(), z.unknown()).optional(),
  /** Under which key of the file's sources the source stood. */
  sourceKey: z.string().optional(),
  /** The file gave no capacity, so it is the share. */
  fromShare: z.literal(true).optional(),
});
export type Kept = z.output<typeof Kept>;

/** The same for the whole file, in the campaign's `caseNotes`. */
export const CaseNotes = z.object({
  estimateNote: z.string().optional(),
  sources: z.record(z.string(), z.string()).optional(),
  unknown: z.record(z.string(), z.unknown()).optional(),
  /** Unknown keys of the object `campaign`. */
  campaign: z.record(z.string(), z.unknown()).optional(),
});
export type CaseNotes = z.output<typeof CaseNotes>;

/** The keys of an object that are not among those known; nothing when there are none. */
export function unknownOf(
  row: object,
  known: readonly string[],
): { unknown: Record<string, unknown> } | undefined {
  const rest = Object.entries(row).filter(([key]) => !known.includes(key));
  return rest.length > 0 ? { unknown: Object.fromEntries(rest) } : undefined;
}
