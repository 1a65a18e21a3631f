import { z } from 'zod';
import { Day, IdempotencyKey, Line } from '#lib/text.ts';
import { importFormats } from './read-map.ts';
import { guesses, importSteps, LARGEST_IMPORT, listed, states } from './words.ts';

const part = z.number('A number.').min(0, 'From 0 to 1.').max(1, 'From 0 to 1.');

/** What a file does not say and an organizer decides. */
export const ImportChoices = z.strictObject({
  /** Bare connections, which say nothing of shares: whether A → B means that A supplies B, or depends on it. */
  direction: z.enum(['supplies', 'depends']),
  /** Which way a line without an arrow goes. */
  undirected: z.enum(['both', 'first', 'skip']),
  /** How much of a need its bare suppliers cover together, in equal parts; null leaves them out. */
  covered: part.nullable(),
  /** How much of what somebody cares about hangs on what it gets by bare connections, in equal parts; 0 says nothing of it. */
  importance: part,
  /** What is supplied where the file does not say. */
  resource: Line(200),
  /** The day from which changes of what is there hold; null: from the start. */
  effectiveOn: Day.nullable(),
  /** Whether newcomers stand where the file draws them. */
  places: z.boolean(),
});
export type ImportChoices = z.output<typeof ImportChoices>;

const choicesOfForm = (given: z.input<typeof ImportChoices> | string): unknown => {
  try {
    return typeof given === 'string' ? JSON.parse(given) : given;
  } catch {
    return given;
  }
};

const file = {
  campaignId: z.uuid(),
  /** What the file is called: the source of what comes from it. */
  name: Line(200),
  /** The file itself, at most 20 MB: as a part of a form, or in base64 within JSON. */
  file: z
    .union([
      z.string().max(27_000_000, 'At most 20 MB.'),
      z.file().max(LARGEST_IMPORT, 'At most 20 MB.'),
      z.instanceof(Uint8Array).refine(({ length }) => length <= LARGEST_IMPORT, 'At most 20 MB.'),
    ])
    .transform(async (given) =>
      given instanceof File ? new Uint8Array(await given.arrayBuffer()) : given,
    ),
  /** In a form as JSON, since a form holds texts alone. */
  choices: z.preprocess(choicesOfForm, ImportChoices),
};
export const PreviewImport = z.strictObject(file);
export type PreviewImport = z.output<typeof PreviewImport>;

/** `digest` is the preview's: what was looked at is what happens, or nothing. */
export const ImportFile = z.strictObject({
  ...file,
  idempotencyKey: IdempotencyKey,
  digest: z.string().max(100),
});
export type ImportFile = z.output<typeof ImportFile>;

/** A file that was imported, is being imported, waits for it, or could not be. */
export const ImportState = z.object({
  id: z.uuid(),
  name: z.string(),
  by: z.string().nullable(),
  at: z.iso.datetime(),
  state: z.enum(['waiting', 'running', 'failed', 'done', 'undone']),
  /** Of one that is running. */
  step: z.enum(importSteps).nullable(),
  /** Of one that failed: why, as the catalogues say it. */
  refused: z
    .object({
      reason: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      fields: z
        .array(
          z.object({
            path: z.string(),
            message: z.string(),
            code: z.string().optional(),
            values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
          }),
        )
        .optional(),
    })
    .nullable(),
});
export type ImportState = z.output<typeof ImportState>;

export const UndoImport = z.strictObject({
  campaignId: z.uuid(),
  importId: z.uuid(),
  idempotencyKey: IdempotencyKey,
});
export type UndoImport = z.output<typeof UndoImport>;

/** One line of the preview: what becomes of one actor, resource, value or supply. */
export const PreviewLine = z.object({
  list: z.enum(listed),
  state: z.enum(states),
  /** One name, or those of both ends. */
  names: z.array(z.string()).max(3),
  /** What changes about it. */
  changes: z.array(
    z.object({
      field: z.string(),
      from: z.union([z.string(), z.number()]).nullable(),
      to: z.union([z.string(), z.number()]).nullable(),
    }),
  ),
});
export type PreviewLine = z.output<typeof PreviewLine>;

const counts = z.object({ added: z.int(), changed: z.int(), same: z.int() });
/** What an import would do to the map as it is now. */
export const ImportPreview = z.object({
  format: z.enum(importFormats),
  digest: z.string(),
  counts: z.object({
    ...{ actors: counts, resources: counts, values: counts, supplies: counts, ties: counts },
  }),
  /** The first of what is added or changed. */
  lines: z.array(PreviewLine).max(300),
  /** How many connections say nothing of shares, and how many nothing of a direction. */
  bare: z.int(),
  undirected: z.int(),
  /** Whether so much changes that it is imported beside, as a job, and not while one waits. */
  large: z.boolean(),
  /** Whether the file draws anybody anywhere. */
  drawn: z.boolean(),
  unknown: z
    .array(
      z.object({
        where: z.enum(['actors', 'supplies', 'file']),
        field: z.string(),
        count: z.int(),
        example: z.string(),
      }),
    )
    .max(200),
  guesses: z.array(z.object({ code: z.enum(guesses), count: z.int() })),
  /** Why the map would not hold together with it; null when it would. */
  conflict: z
    .object({ reason: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
});
export type ImportPreview = z.output<typeof ImportPreview>;
