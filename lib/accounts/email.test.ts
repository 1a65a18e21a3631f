import { expect, test } from 'vitest';
import { plainEmail } from './email.ts';

test.each([
  ['Ana@Example.ORG', 'ana@example.org'],
  ["  o'neil+union@mail.example.co.uk ", "o'neil+union@mail.example.co.uk"],
  ['ana@bücher.example', 'ana@xn--bcher-kva.example'],
  ['a@b.example', 'a@b.example'],
])('%s is %s', (written, email) => expect(plainEmail(written)).toBe(email));

test.each([
  '"e@attacker.example"@victim.example',
  'e@attacker.example@victim.example',
  'ana@localhost',
  'ana@127.0.0.1',
  'ana@[127.0.0.1]',
  'ana@0x7f.1',
  '@example.org',
  'ana@',
  '.ana@example.org',
  'a..na@example.org',
  'ana@exa mple.org',
  'ana@example.org, eva@example.org',
  'Ana <ana@example.org>',
  'ana(comment)@example.org',
  'user%other.example@example.org',
  'ana@example.org\r\nBcc: eva@example.org',
  'ana@example.org/path',
  'ana@example.org:25',
  'ana@-example.org',
  'ana@example..org',
  'аna@example.org',
  `${'a'.repeat(65)}@example.org`,
  `ana@${'a.'.repeat(130)}example.org`,
  'ana\0@example.org',
  '',
])('%j is refused', (written) => expect(plainEmail(written)).toBeNull());
