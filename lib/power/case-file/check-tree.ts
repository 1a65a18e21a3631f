import { below } from './json-path.ts';
import type { Report } from './problem.ts';

const DEEPEST = 64;
/** Keys that would reach an object's prototype wherever the file's keys are copied onto one. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** What no part of a file may hold, known to the format or not. Answers false when it is too deep to go on. */
export function checkTree(file: unknown, report: Report): boolean {
  let fits = true;
  const waiting = [{ value: file, path: '$', depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value === 'number' && !Number.isFinite(value)) report(path, 'not-finite');
    if (typeof value !== 'object' || value === null) continue;
    if (depth === DEEPEST) {
      report(path, 'too-deep', { limit: DEEPEST });
      fits = false;
      continue;
    }
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, child] of entries.reverse()) {
      if (typeof key === 'string' && FORBIDDEN.has(key))
        report(below(path, key), 'forbidden-key', { key });
      waiting.push({ value: child, path: below(path, key), depth: depth + 1 });
    }
  }
  return fits;
}
