import { z } from 'zod';
import { Problem } from './problem.ts';

const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
    );

const Environment = z.object({
  PORT: z.coerce
    .number('must be a port, 1 to 65535')
    .int('must be a port, 1 to 65535')
    .min(1, 'must be a port, 1 to 65535')
    .max(65_535, 'must be a port, 1 to 65535')
    .default(3000),
  /** Where to listen; this computer only unless said otherwise. */
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an address')
    .default('localhost'),
  /** The address people type; `https://…` behind a proxy. */
  NEXTAUTH_URL: url('http:', 'https:').optional(),
  NEXTAUTH_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  LOG_LEVEL: z
    .enum(
      ['silent', 'fatal', 'error', 'warn', 'info', 'debug'],
      'must be silent, fatal, error, warn, info or debug',
    )
    .default('info'),
});

export type Environment = z.output<typeof Environment> & { NEXTAUTH_URL: string };

/** What the process was told, checked. Names what is wrong without repeating it: a value may be a secret. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(given);
  if (!read.success) {
    const [{ path, message } = { path: [], message: '' }] = read.error.issues;
    throw new Problem(`The environment variable ${path.join('.')} ${message}.`);
  }
  const { data } = read;
  return { ...data, NEXTAUTH_URL: data.NEXTAUTH_URL ?? `http://localhost:${data.PORT}` };
}
