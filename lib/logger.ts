import { pino } from 'pino';
import { describeError } from './describe-error.ts';

/** One JSON line an occurrence. Name what is logged: never a body, a header, a secret or a person. */
export const logger = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === 'test' ? 'silent' : 'info'),
  base: null,
  serializers: { err: describeError },
});
