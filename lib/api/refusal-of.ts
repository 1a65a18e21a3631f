import { ORPCError, ValidationError } from '@orpc/server';
import type { FieldProblem } from '#lib/result.ts';
import { refuse } from './base.ts';

/** What PostgreSQL says when a request, not the program, is at fault. The last net: commands look first. */
const byState: Record<string, Parameters<typeof refuse>[0]> = {
  '42501': { code: 'forbidden', reason: 'organizers-only' },
  '23503': { code: 'invalid', reason: 'bad-reference' },
  '23505': { code: 'conflict', reason: 'already-there' },
  '23514': { code: 'invalid', reason: 'bad-input' },
  '22021': { code: 'invalid', reason: 'bad-input' },
  '22P05': { code: 'invalid', reason: 'bad-input' },
  '22003': { code: 'invalid', reason: 'bad-input' },
  '55P03': { code: 'conflict', reason: 'busy' },
  '40P01': { code: 'conflict', reason: 'busy' },
};

/** PostgreSQL's five-letter state of an error, under whatever wrapped it. */
export function stateOf(error: unknown): string | undefined {
  for (let e = error; e instanceof Error; e = e.cause)
    if ('code' in e && typeof e.code === 'string' && /^[0-9A-Z]{5}$/.test(e.code)) return e.code;
  return undefined;
}

/** No connection, none free, no room, cut off, or no answer in time: whatever was asked can be asked again. */
const UNAVAILABLE =
  /^(08\w{3}|53\w{3}|57014|57P0\w|25P0[34]|CONNECT(ION_\w+|_TIMEOUT)|ECONN\w+|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)$/;

/** Whether an error says that the database was not there, or went away; what was under way may have been kept. */
export function isUnavailable(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause)
    if ('code' in e && typeof e.code === 'string' && UNAVAILABLE.test(e.code)) return true;
  return false;
}

const pathOf = (path: readonly (PropertyKey | { key: PropertyKey })[] = []) =>
  path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.');

/** Every field that was not as it must be, as the schema names it. */
function problems(error: ValidationError): FieldProblem[] {
  return error.issues.slice(0, 100).map(({ path, message }) => ({ path: pathOf(path), message }));
}

/** A thrown error as the refusal it is; null when it is a surprise that somebody must look into. */
export function refusalOf(error: unknown): ORPCError<string, unknown> | null {
  if (error instanceof ORPCError) {
    if (error.defined) return error;
    if (error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError)
      return refuse({
        code: 'invalid',
        reason: 'bad-input',
        fields: problems(error.cause),
      });
    if (error.code === 'BAD_REQUEST') return refuse({ code: 'invalid', reason: 'malformed' });
    if (error.code === 'PAYLOAD_TOO_LARGE')
      return refuse({ code: 'too-large', reason: 'too-large' });
    return null;
  }
  if (isUnavailable(error)) return refuse({ code: 'unavailable', reason: 'unavailable' });
  const state = stateOf(error);
  const known = state && byState[state];
  return known ? refuse(known) : null;
}
