import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

const read = (env: Record<string, string>) => readEnvironment({ NODE_ENV: 'test', ...env });

test('without a word everything has a value for this computer alone', () => {
  expect(read({})).toMatchObject({
    PORT: 3000,
    HOST: 'localhost',
    NEXTAUTH_URL: 'http://localhost:3000',
    LOG_LEVEL: 'info',
  });
  expect(read({ PORT: '8080' }).NEXTAUTH_URL).toBe('http://localhost:8080');
});

test('an empty variable is one that is not set', () => {
  expect(read({ DATABASE_URL: '', SMTP_URL: '', PORT: '' })).toMatchObject({ PORT: 3000 });
});

test.each([
  ['PORT', 'abc'],
  ['PORT', '0'],
  ['PORT', '70000'],
  ['HOST', 'a b'],
  ['NEXTAUTH_URL', 'example.org'],
  ['NEXTAUTH_SECRET', 'short'],
  ['SMTP_URL', 'http://mail.example'],
  ['DATABASE_URL', 'mysql://u:hunter2@db/x'],
  ['LOG_LEVEL', 'loud'],
])('a wrong %s is named with what it must be, and what it was is not repeated', (name, value) => {
  expect(() => read({ [name]: value })).toThrow(
    new RegExp(`^The environment variable ${name} must`),
  );
  if (value.length > 4) expect(() => read({ [name]: value })).not.toThrow(value);
});
