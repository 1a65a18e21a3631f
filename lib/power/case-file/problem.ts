/** What is wrong at one place of a file, for a person (message) and for a program (code and values). */
export type Problem = {
  /** A JSON path: `$.supplies[3].share`. */
  path: string;
  code: ProblemCode;
  values: ProblemValues;
  /** An English sentence with the remedy. */
  message: string;
};

export type ProblemValues = Record<string, string | number>;
export type ProblemCode = keyof typeof SENTENCES | keyof typeof COMMAND_SENTENCES;
export type Report = (path: string, code: ProblemCode, values?: ProblemValues) => void;

/** A sentence for every kind of problem of a case; {names} stand for the problem's values, which no language changes. */
export const SENTENCES = {
  'too-large': 'The file has more than {limit} bytes; split it or leave something out.',
  'not-json': 'This is not JSON ({detail}); export the file again or repair it there.',
  'too-deep': 'Nested more than {limit} deep; flatten it.',
  'forbidden-key': 'The key {key} is not allowed; rename it.',
  'not-finite': 'The number is too large to be held; write a smaller one.',
  'wrong-schema': 'Expected the schema {expected}, found {found}; convert the file to it.',
  missing: 'Missing; add it.',
  'not-text': 'Expected text, found {found}; write it in quotation marks.',
  'not-flag': 'Expected true or false, found {found}; write it without quotation marks.',
  'not-number': 'Expected a number, found {found}; write it without quotation marks.',
  'not-list': 'Expected a list, found {found}; put it in [ ].',
  'not-object': 'Expected an object, found {found}; put it in { }.',
  'empty-text': 'Expected text, found nothing; fill it in.',
  'out-of-range': '{value} is out of range; expected {min} to {max}.',
  'too-low': '{value} is too low; expected {min} or more.',
  'not-whole': '{value} is not a whole number; expected one from {min} to {max}.',
  'not-one-of': '{value} is not known here; expected one of {allowed}.',
  'not-a-day': '{value} is not a day of the calendar; write it as YYYY-MM-DD.',
  'duplicate-id': 'The id {id} is already used at {first}; give each its own.',
  'duplicate-row': 'This says again what {first} says; keep one of the two.',
  'unknown-actor': 'There is no actor with the id {id}; add it to actors or correct the id.',
  'unknown-resource':
    'There is no resource with the id {id}; add it to resources or correct the id.',
  'target-is-member': 'The target {id} cannot be a member of the campaign; name another.',
  'no-weight': 'No member has a weight above 0; give one to those whose vulnerability counts.',
  'values-above-one': 'The values of {actor} sum to {sum}; lower them to 1 or less in total.',
  'shares-above-one':
    'The shares that meet the need of {actor} for {resource} sum to {sum}; lower them to 1 or less in total.',
} as const;

/** The same for what only the command line reads, which is in English. */
const COMMAND_SENTENCES = {
  'wrong-key': 'Expected a key of the ids {expected}, found {found} of them; name each of these.',
  'unknown-node': 'There is no node with the id {id}; add it to nodes or correct the id.',
  'not-two': 'Expected the ids of two nodes, found {found}; name one at each end.',
  'same-ends': 'Both ends are {id}; name two different nodes.',
  'too-many': '{count} are too many; this is computed for {limit} or fewer.',
} as const;

export function problem(path: string, code: ProblemCode, values: ProblemValues = {}): Problem {
  const sentence: string = { ...SENTENCES, ...COMMAND_SENTENCES }[code];
  const message = sentence.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name]}`);
  return { path, code, values, message };
}

/** Something of the file inside a sentence: quoted, on one line, not too long. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
