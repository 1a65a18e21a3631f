import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import nodemailer from 'nodemailer';
import { afterEach, expect, test } from 'vitest';
import { ownerDb } from '#db/owner.ts';
import { mails } from '#db/schema/accounts.ts';
import { withActor } from '#lib/auth/with-actor.ts';
import { deliverOnce, type Send } from './deliver.ts';
import { type Letter, letter } from './letters.ts';
import { findMail, keepMail, listOutbox } from './outbox.ts';
import { NOBODY, queueMail } from './queue-mail.ts';

const folders: string[] = [];
const folder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'outbox-')));
  return folders.at(-1)!;
};
afterEach(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true });
});

test.each(['confirm', 'existing', 'reset', 'passwordChanged'] satisfies Letter[])(
  'the letter “%s”, in both languages',
  (kind) => {
    expect(letter(kind, 'en', 'https://x.example/link')).toMatchSnapshot();
    expect(letter(kind, 'es', 'https://x.example/link')).toMatchSnapshot();
  },
);

const text = { subject: 'Prueba', body: 'Línea' };
const waiting = (recipient: string) =>
  ownerDb.select().from(mails).where(eq(mails.recipient, recipient));

/** Sends this test's letters alone; others' stay, as with a server that is down. */
async function deliver(recipient: string, send: Send = async () => {}) {
  await ownerDb.update(mails).set({ notBefore: sql`now()` }).where(eq(mails.recipient, recipient));
  const mine: Send = async (mail) => {
    if (mail.recipient !== recipient) throw new Error('not now');
    await send(mail);
  };
  while (await deliverOnce(mine));
}

test('a letter goes out once its change has been committed, and never when it was undone', async () => {
  const recipient = `${randomUUID()}@example.org`;
  const undone = withActor(null, async (tx) => {
    await queueMail(tx, recipient, text);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await waiting(recipient)).toEqual([]);

  await withActor(null, (tx) => queueMail(tx, recipient, text));
  const sent: unknown[] = [];
  await deliver(recipient, async (mail) => void sent.push(mail));
  expect(sent).toEqual([{ recipient, ...text }]);
  expect(await waiting(recipient)).toEqual([]);
});

test('two who deliver at once send it once', async () => {
  const recipient = `${randomUUID()}@example.org`;
  await withActor(null, (tx) => queueMail(tx, recipient, text));
  const sent: unknown[] = [];
  const take: Send = async (mail) => {
    if (mail.recipient !== recipient) throw new Error('not now');
    sent.push(mail);
  };
  await Promise.all([deliverOnce(take), deliverOnce(take), deliverOnce(take)]);
  await expect.poll(() => waiting(recipient)).toEqual([]);
  expect(sent).toHaveLength(1);
});

test('what could not be sent is tried later, each time after a longer pause', async () => {
  const recipient = `${randomUUID()}@example.org`;
  await withActor(null, (tx) => queueMail(tx, recipient, text));
  for (const [attempts, minutes] of [
    [1, 1],
    [2, 2],
    [3, 4],
  ] as const) {
    await deliver(recipient, () => Promise.reject(new Error('down')));
    const [mail] = await waiting(recipient);
    expect(mail!.attempts).toBe(attempts);
    expect((mail!.notBefore.getTime() - Date.now()) / 60_000).toBeCloseTo(minutes, 0);
  }
  const sent: unknown[] = [];
  await deliver(recipient, async (mail) => void sent.push(mail));
  expect(sent).toHaveLength(1);
});

test('after a day nothing is tried any more', async () => {
  const recipient = `${randomUUID()}@example.org`;
  await withActor(null, (tx) => queueMail(tx, recipient, text));
  await deliver(recipient, () => Promise.reject(new Error('down')));
  await ownerDb
    .update(mails)
    .set({ createdAt: sql`now() - interval '25 hours'` })
    .where(eq(mails.recipient, recipient));
  await deliverOnce(() => Promise.reject(new Error('not now')));
  expect(await waiting(recipient)).toEqual([]);
});

test('letters to nobody are thrown away unsent', async () => {
  await withActor(null, (tx) => queueMail(tx, NOBODY, text));
  const sent: string[] = [];
  while (
    await deliverOnce(async (mail) => {
      sent.push(mail.recipient);
      throw new Error('not now');
    })
  );
  expect(sent).not.toContain(NOBODY);
});

test('a kept letter can be read again as it was written, by nobody but the one who runs this', async () => {
  const kept = folder();
  const writer = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const written = letter('existing', 'es', `https://x.example/reset/${'a'.repeat(43)}`);
  const { message } = await writer.sendMail({
    from: 'no-reply@example.org',
    to: { name: '', address: 'ana@example.org' },
    subject: written.subject,
    text: written.body,
    textEncoding: 'quoted-printable',
  });
  await keepMail(message as Buffer, kept);
  const [mail] = await listOutbox(kept);
  expect(mail).toMatchObject({ to: 'ana@example.org', ...written });
  expect(await findMail(mail!.id, kept)).toEqual(mail);
  const [file] = readdirSync(kept);
  expect(statSync(join(kept, file!)).mode & 0o077).toBe(0);
});

test.each(['../secret', '1700000000000-../../xx', '', 'x'.repeat(300), '1700000000000-abcdefgh'])(
  'there is no letter %j',
  async (id) => expect(await findMail(id, folder())).toBeNull(),
);
