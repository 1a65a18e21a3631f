import { z } from 'zod';
import { Line } from '#lib/text.ts';
import { Email } from './email.ts';

/** Counted as people count: one sign is one character. Any character may be used. */
export const NewPassword = z
  .string()
  .max(200, 'At most 200 characters.')
  .refine((text) => [...text].length >= 10, 'At least 10 characters.');

export const Locale = z.enum(['en', 'es']);
const Name = Line(80);
const Password = z.string().min(1, 'Write your password.').max(200);
/** As it stands in a link that was mailed. */
const Token = z.string().regex(/^[\w-]{20,64}$/, 'This is not a link that we sent.');

export const SignUp = z.strictObject({
  name: Name,
  email: Email,
  password: NewPassword,
  locale: Locale.default('en'),
});
export type SignUp = z.output<typeof SignUp>;

export const OwnEmail = z.strictObject({ email: Email });
export type OwnEmail = z.output<typeof OwnEmail>;

export const ResetPassword = z.strictObject({ token: Token, password: NewPassword });
export type ResetPassword = z.output<typeof ResetPassword>;

export const VerifyEmail = z.strictObject({ token: Token });
export type VerifyEmail = z.output<typeof VerifyEmail>;

export const UpdateAccount = z.strictObject({ name: Name, locale: Locale });
export type UpdateAccount = z.output<typeof UpdateAccount>;

export const ChangePassword = z.strictObject({
  currentPassword: Password,
  newPassword: NewPassword,
});
export type ChangePassword = z.output<typeof ChangePassword>;

export const RevokeSession = z.strictObject({ sessionId: z.uuid() });
export type RevokeSession = z.output<typeof RevokeSession>;

export const Account = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  locale: Locale,
  emailVerified: z.boolean(),
});
export type Account = z.output<typeof Account>;

/** A device that is signed in. `device` is what it said of itself. */
export const Session = z.object({
  id: z.uuid(),
  device: z.string(),
  createdAt: z.date(),
  lastSeenAt: z.date(),
  current: z.boolean(),
});
export type Session = z.output<typeof Session>;

/** The same for everyone: whether the address has an account is told to its mailbox alone. */
export const Done = z.object({ done: z.literal(true) });
export type Done = z.output<typeof Done>;
