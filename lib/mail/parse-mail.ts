export type ReadableMail = { to: string; subject: string; body: string };

/** Reads back what `transport.ts` wrote, and no more: one part of plain text, quoted-printable. */
export function parseMail(raw: string): ReadableMail {
  const [head = '', ...parts] = raw.replaceAll('\r\n', '\n').split('\n\n');
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n');
  const field = (name: string) =>
    lines.find((line) => line.toLowerCase().startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
  return {
    to: field('to'),
    subject: decodeWords(field('subject')),
    body: decodeQuoted(parts.join('\n\n').replace(/=\n/g, '')).trimEnd(),
  };
}

/** =C3=AD and the like, whose bytes are UTF-8. */
const decodeQuoted = (text: string) =>
  text.replace(/(=[\dA-F]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'),
  );

const decodeWords = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : decodeQuoted(word.replaceAll('_', ' ')),
    );
