import nodemailer from 'nodemailer';
import type { Send } from './deliver.ts';
import { linkTo } from './letters.ts';
import { keepMail } from './outbox.ts';

/** Whether letters leave this computer. Without a mail server they are kept in files. */
export const mailLeaves = () => Boolean(process.env.SMTP_URL);

const sender = () =>
  process.env.MAIL_FROM ?? `Countervail <no-reply@${new URL(linkTo('/')).hostname}>`;

const safe = { disableFileAccess: true, disableUrlAccess: true } as const;
const limits = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

let server: ReturnType<typeof connect> | undefined;
const connect = (url: string) =>
  nodemailer.createTransport({ url, pool: true, maxConnections: 3, ...limits, ...safe });
const writer = nodemailer.createTransport({ streamTransport: true, buffer: true, ...safe });

/** Sends one letter as plain text, through SMTP_URL if there is one. */
export const send: Send = async ({ recipient, subject, body }) => {
  const message = {
    from: sender(),
    // An object is taken as it is; text would be parsed, and a quoted name can hide another address.
    to: { name: '', address: recipient },
    subject,
    text: body,
    textEncoding: 'quoted-printable' as const,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
  const url = process.env.SMTP_URL;
  if (url) {
    server ??= connect(url);
    await server.sendMail(message);
    return;
  }
  const { message: raw } = await writer.sendMail(message);
  if (Buffer.isBuffer(raw)) await keepMail(raw);
};
