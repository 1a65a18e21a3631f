import { availableParallelism } from 'node:os';
import { type Algorithm, hash, verify } from '@node-rs/argon2';
import { shared } from './shared.ts';
import { Slots } from './slots.ts';

/** OWASP's minimum set for Argon2id: 19 MiB, two passes, one lane. About 17 ms of one core. */
const cost = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19456,
  timeCost: 2,
  parallelism: 1,
};

/** One core stays free for everybody who is signed in already; a hundred waiting is two seconds at most. */
const slots = shared('argon2', () => new Slots(Math.max(1, availableParallelism() - 1), 100));

/** One keyboard writes é as one character, another as two: the same password either way. */
const same = (password: string) => password.normalize('NFKC');

/** The stored form names algorithm and cost, so that both can be raised later. @throws Crowded */
export const hashPassword = (password: string): Promise<string> =>
  slots.run(() => hash(same(password), cost));

/** @throws Crowded */
export const verifyPassword = (password: string, stored: string): Promise<boolean> =>
  slots.run(() => verify(stored, same(password)));
