/**
 * What a log may hold of an error: its kind, its place and its causes. What people wrote is left out; it stands
 * in quotation marks in messages, and after `params:` in those of queries.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const own: Error & { code?: unknown; constraint_name?: unknown } = error;
  const message = (error.message.split('\nparams:')[0] ?? '')
    .replace(/(["'`])(?:(?!\1).)*\1?/gs, '…')
    .slice(0, 400);
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(typeof own.code === 'string' && { code: own.code }),
    ...(typeof own.constraint_name === 'string' && { constraint: own.constraint_name }),
    message,
    stack: places.slice(0, 12).join('\n'),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}
