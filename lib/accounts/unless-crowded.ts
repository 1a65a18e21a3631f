import { Crowded } from '#lib/auth/slots.ts';
import { fail, type Result } from '#lib/result.ts';

/** Runs a command that hashes passwords; too many at once are asked to come back rather than made to wait. */
export async function unlessCrowded<T>(command: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof Crowded) return fail('too-many', 'crowded');
    throw error;
  }
}
