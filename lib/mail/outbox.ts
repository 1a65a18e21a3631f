import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMail, type ReadableMail } from './parse-mail.ts';

/** Beside the database, whose reader could make these links too. */
const FOLDER = `${process.env.DATA_FOLDER ?? '.data'}/outbox`;
const KEPT = 200;
const NAME = /^\d{13}-[\w-]{8}$/;

export type KeptMail = ReadableMail & { id: string; at: Date };

/** Keeps a letter that has no mail server to go to; the oldest make room. */
export async function keepMail(raw: Buffer, folder = FOLDER): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${Date.now()}-${randomBytes(6).toString('base64url')}.eml`);
  // Renamed when whole, so that nobody reads half of one.
  await writeFile(`${file}.part`, raw, { mode: 0o600 });
  await rename(`${file}.part`, file);
  for (const id of (await ids(folder)).slice(KEPT))
    await rm(join(folder, `${id}.eml`), { force: true });
}

/** Newest first. */
export async function listOutbox(folder = FOLDER): Promise<KeptMail[]> {
  const found = await Promise.all((await ids(folder)).map((id) => findMail(id, folder)));
  return found.filter((mail) => mail !== null);
}

export async function findMail(id: string, folder = FOLDER): Promise<KeptMail | null> {
  if (!NAME.test(id)) return null;
  const raw = await readFile(join(folder, `${id}.eml`), 'utf8').catch(() => null);
  return raw === null ? null : { ...parseMail(raw), id, at: new Date(Number(id.slice(0, 13))) };
}

async function ids(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => file.endsWith('.eml'))
    .map((file) => file.slice(0, -4))
    .filter((id) => NAME.test(id))
    .sort()
    .reverse();
}
