import { createReadStream } from 'node:fs';
import { LARGEST } from '#lib/power/case-file/read-json.ts';

/** The text of a file, or of standard input for `-`; no more of it than shows that it is too large. */
export async function readInput(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}
