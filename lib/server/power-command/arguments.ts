import { isDay } from '#lib/power/case-file/is-day.ts';
import { Refusal } from './refusal.ts';

/** What follows a command's name. */
export type Arguments = {
  /** As given, `-` for standard input. */
  file: string;
  options: ReadonlyMap<string, string>;
  flags: ReadonlySet<string>;
};

/** How a command is called. */
export type Form = { usage: string; options?: readonly string[]; flags?: readonly string[] };

/** Reads `FILE --option value --option=value --flag`, in any order; refuses whatever else. */
export function parseArguments(args: readonly string[], form: Form): Arguments {
  const files: string[] = [];
  const options = new Map<string, string>();
  const flags = new Set<string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '-' || !arg.startsWith('-')) {
      files.push(arg);
      continue;
    }
    const [, name = '', value] = /^([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
    if (options.has(name) || flags.has(name)) throw new Refusal(`${name} is given twice.`);
    if (form.flags?.includes(name)) {
      if (value !== undefined) throw new Refusal(`${name} takes no value.`);
      flags.add(name);
    } else if (form.options?.includes(name)) {
      const given = value ?? args[++i];
      if (given === undefined || given === '' || (value === undefined && given.startsWith('--')))
        throw new Refusal(`${name} needs a value. ${form.usage}`);
      options.set(name, given);
    } else {
      throw new Refusal(`There is no option ${shown(name)} here. ${form.usage}`);
    }
  }
  const [file, ...others] = files;
  if (file === undefined || file === '') throw new Refusal(form.usage);
  if (others.length > 0)
    throw new Refusal(`Expected one FILE, found ${files.map(shown).join(', ')}. ${form.usage}`);
  return { file, options, flags };
}

/** The number of an option, or undefined when it is not given. Refuses what is not one from min to max. */
export function numberOption(
  { options }: Arguments,
  name: string,
  { min, max = Infinity, above = -Infinity, whole = false }: Range,
): number | undefined {
  const text = options.get(name);
  if (text === undefined) return undefined;
  const value = readNumber(text);
  const fits = value !== null && value >= min && value <= max && value > above;
  if (fits && (!whole || Number.isSafeInteger(value))) return value;
  const kind = whole ? 'a whole number' : 'a number';
  const low = above > -Infinity ? `above ${above}` : `${min}`;
  let range = '';
  if (max < Infinity) range = ` ${above > -Infinity ? '' : 'from '}${low} to ${max}`;
  else if (min > -Infinity) range = `, ${min} or more`;
  throw new Refusal(`${name} is ${shown(text)}, expected ${kind}${range}.`);
}

type Range = { min: number; max?: number; above?: number; whole?: boolean };

/** The day of --at, 'baseline', or undefined when it is not given. */
export function dayOption({ options }: Arguments): string | undefined {
  const day = options.get('--at');
  if (day === undefined || day === 'baseline' || isDay(day)) return day;
  throw new Refusal(
    `--at is ${shown(day)}, expected a day of the calendar as YYYY-MM-DD, or baseline.`,
  );
}

/** A finite number written in decimals, or null. */
export function readNumber(text: string): number | null {
  const written = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
  return written && Number.isFinite(Number(text)) ? Number(text) : null;
}

/** An argument inside a sentence: quoted, on one line, not too long. */
export function shown(text: string): string {
  const quoted = JSON.stringify(text);
  return quoted.length > 80 ? `${quoted.slice(0, 79)}…` : quoted;
}
