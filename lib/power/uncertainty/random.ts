/** Numbers drawn one after the other, strictly between 0 and 1. */
export type Random = () => number;

/** Where the numbers of one name begin; see streamOf. */
export type Stream = readonly [number, number];

/**
 * The beginning of a name's random numbers, which depends on the seed and the name and nothing else: giving
 * every parameter its own leaves the draws of all others alone when one is added or taken away.
 *
 * @param seed a whole number, at most 2^53 − 1 in size.
 * @throws RangeError for any other seed.
 * @see power-model.md §8, common random numbers.
 */
export function streamOf(seed: number, name: string): Stream {
  if (!Number.isSafeInteger(seed))
    throw new RangeError(`seed is ${seed}, expected a whole number up to 2^53 - 1`);
  return hashOf(`${seed}/${name}`);
}

/**
 * Uniform numbers in (0, 1) for one draw of a stream, as many as it takes. Any draw can be had by itself, in any
 * order, and nothing is stored.
 *
 * The generator is sfc32 of PractRand (Doty-Humphrey; 128 bits of state, 32 bits a number), started from the
 * stream and the number of the draw with the twelve rounds that its author prescribes.
 *
 * @param draw a whole number from 0; the same again every 2^32.
 */
export function randomOf([start, other]: Stream, draw: number): Random {
  let a = start;
  let b = other;
  let c = draw | 0;
  let counter = 1;
  const next = () => {
    const out = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return ((out >>> 0) + 0.5) / 4294967296;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

/** Two 32-bit hashes of a text: multiply and rotate per character, then the finalizer of MurmurHash3 (Appleby). */
function hashOf(text: string): [number, number] {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(rotate(a ^ code, 5), 0xcc9e2d51);
    b = Math.imul(rotate(b ^ code, 13), 0x1b873593);
  }
  return [finish(a ^ text.length), finish(b ^ a)];
}

const rotate = (x: number, bits: number) => (x << bits) | (x >>> (32 - bits));

function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
