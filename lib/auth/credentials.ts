import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { appDb } from '#db/client.ts';
import { hashPassword, verifyPassword } from './password.ts';

const Credentials = z.object({
  email: z.string().trim().toLowerCase().max(254),
  password: z.string().min(1).max(200),
});
const decoy = hashPassword('nobody has this password');

/** The account with this e-mail and password, or null; as slow for an unknown e-mail as for a known one. */
export async function accountWithPassword(
  raw: unknown,
): Promise<{ id: string; name: string; passwordHash: string } | null> {
  const parsed = Credentials.safeParse(raw);
  if (!parsed.success) return null;
  const [found] = await appDb.execute<{ id: string | null; name: string; password_hash: string }>(
    sql`select * from find_credentials(${parsed.data.email})`,
  );
  const matches = await verifyPassword(parsed.data.password, found?.password_hash ?? (await decoy));
  if (!matches || !found?.id) return null;
  return { id: found.id, name: found.name, passwordHash: found.password_hash };
}
