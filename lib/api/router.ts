import { open } from './base.ts';

/** Every procedure, as the contract names it. */
export const router = open.router({});
