import type refusals from '#messages/en/refusals.json';

export type FailureCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'key-reused'
  | 'too-many'
  | 'too-large'
  | 'unavailable';

/**
 * One field that must be put right: where it is in what was sent, and what it must be, in English. A problem of a
 * case file also has a code, by which the catalogues say it, and what fills the sentence.
 */
export type FieldProblem = {
  path: string;
  message: string;
  code?: string;
  values?: Record<string, string | number>;
};

/** Why a command refused. `reason` names a sentence in the message catalogues, so every refusal can be read. */
export type Failure = {
  code: FailureCode;
  reason: keyof typeof refusals;
  values?: Record<string, string | number>;
  fields?: FieldProblem[];
};

export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (
  code: FailureCode,
  reason: Failure['reason'],
  more: Pick<Failure, 'values' | 'fields'> = {},
): Result<never> => ({ ok: false, error: { code, reason, ...more } });
