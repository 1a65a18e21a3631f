import { z } from 'zod';
import { isPrintable } from './printable.ts';

const unprintableButLines = /[\p{Cs}\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n\t]/u;

/** One line of somebody's own words. */
export const Line = (max: number, min = 1) =>
  z
    .string()
    .trim()
    .min(min, min === 1 ? 'Write something here.' : undefined)
    .max(max, `At most ${max} characters.`)
    .refine(isPrintable, 'Remove the invisible control characters.');

/** Some paragraphs of somebody's own words; may be empty. */
export const Paragraphs = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .max(max, `At most ${max} characters.`)
        .refine(
          (text) => !unprintableButLines.test(text),
          'Remove the invisible control characters.',
        ),
    );

/** A calendar day, YYYY-MM-DD, within living memory and planning. */
export const Day = z.iso
  .date('A day is written YYYY-MM-DD, for example 2026-05-01.')
  .refine((day) => day >= '1000-01-01' && day <= '2999-12-31', 'A day between 1000 and 2999.');

/** What makes a retry of the same press the same press. */
export const IdempotencyKey = z.uuid('A random UUID, made once for each press.');
