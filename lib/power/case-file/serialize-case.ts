import type { PowerCase } from './power-case.ts';

/** A case as the text of a file, keys that the format does not know included. */
export function serializeCase(powerCase: PowerCase): string {
  return `${JSON.stringify(powerCase, null, 1)}\n`;
}
