import type { IncomingMessage } from 'node:http';
import { refuse } from './base.ts';
import { FILE_BODY } from './largest-body.ts';

/** More parts, or longer heads of parts, than any form of ours has. */
const MOST_PARTS = 20;
const LONGEST_HEAD = 2000;

const malformed = () => refuse({ code: 'invalid', reason: 'malformed' });

/**
 * The fields of a form by their names: texts, and of a part that is a file its bytes, where they lie. A form is read as
 * a whole, never copied, and cut where its boundary stands: what Node brings for it looks at each byte, and every copy of
 * 20 MB holds everyone up for a tenth of a second.
 *
 * @throws ORPCError when it is too large, or no such form.
 */
export async function readForm(
  request: IncomingMessage,
): Promise<Record<string, string | Uint8Array>> {
  const length = Number(request.headers['content-length']);
  if (!Number.isInteger(length)) throw malformed();
  if (length > FILE_BODY) throw refuse({ code: 'too-large', reason: 'too-large' });
  const body = Buffer.from(new ArrayBuffer(length));
  let size = 0;
  for await (const chunk of request) {
    body.set(chunk, size);
    size += chunk.length;
  }
  if (size < length) throw malformed();
  return partsOf(body, request.headers['content-type'] ?? '');
}

function partsOf(body: Buffer, type: string): Record<string, string | Uint8Array> {
  const boundary = /;\s*boundary="?([\w'()+,./:=? -]{1,70})"?\s*(;|$)/i.exec(type)?.[1];
  if (!boundary) throw malformed();
  const mark = Buffer.from(`\r\n--${boundary}`);
  const fields: Record<string, string | Uint8Array> = Object.create(null);
  // The first boundary has no line before it.
  let at = mark.length - 2;
  if (!body.subarray(0, at).equals(mark.subarray(2))) throw malformed();
  for (let parts = 0; ; parts++) {
    const after = body.toString('latin1', at, at + 2);
    if (after === '--') return { ...fields };
    const begin = body.indexOf('\r\n\r\n', at);
    const end = body.indexOf(mark, begin + 4);
    if (after !== '\r\n' || begin < 0 || end < 0 || begin - at > LONGEST_HEAD) throw malformed();
    const head = body.toString('utf8', at, begin);
    const name = /;\s*name="([^"\r\n]+)"/i.exec(head)?.[1];
    if (!name || name in fields || parts >= MOST_PARTS) throw malformed();
    fields[name] = /;\s*filename=/i.test(head)
      ? new Uint8Array(body.buffer, begin + 4, end - begin - 4)
      : body.toString('utf8', begin + 4, end);
    at = end + mark.length;
  }
}

export const isForm = ({ headers }: IncomingMessage): boolean =>
  /^multipart\/form-data\b/i.test(headers['content-type'] ?? '');
