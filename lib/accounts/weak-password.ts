import { fail, type Result } from '#lib/result.ts';
import { commonPasswords } from './common-passwords.ts';

/** A refusal when a password is among the first that anyone would try; null when it is not. */
export function weakPassword(path: string, password: string, email?: string): Result<never> | null {
  const low = password.normalize('NFKC').trim().toLowerCase();
  const guessable =
    commonPasswords.has(low) ||
    new Set(low).size < 4 ||
    (email !== undefined && (low === email || low === email.split('@')[0]));
  return guessable
    ? fail('invalid', 'weak-password', {
        fields: [
          { path, message: 'Many people use this one, or it is the address. Choose another.' },
        ],
      })
    : null;
}
