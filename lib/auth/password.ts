import { type Algorithm, hash, verify } from '@node-rs/argon2';

/** OWASP's minimum set for Argon2id: 19 MiB, two passes, one lane. About 17 ms of one core. */
const cost = {
  algorithm: 2 satisfies Algorithm.Argon2id,
  memoryCost: 19456,
  timeCost: 2,
  parallelism: 1,
};

/** The stored form names algorithm and cost, so that both can be raised later. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

export const verifyPassword = (password: string, stored: string): Promise<boolean> =>
  verify(stored, password);
