import { connect } from 'node:net';

/**
 * How many times a second an address answers 200 to so many keep-alive connections at once. Spends as little as it
 * can itself, as it shares the computer with what it measures.
 */
export async function keepAsking(
  { port, path, cookie = '' }: { port: number; path: string; cookie?: string },
  { atOnce, seconds }: { atOnce: number; seconds: number },
): Promise<number> {
  const request =
    `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: */*\r\n` +
    `${cookie && `Cookie: ${cookie}\r\n`}\r\n`;
  const end = performance.now() + 1000 * seconds;
  let answers = 0;
  const lane = () =>
    new Promise<void>((finish, fail) => {
      const socket = connect(port, 'localhost').setNoDelay();
      let chunks: Buffer[] = [];
      socket.on('error', fail);
      socket.on('close', () => fail(new Error(`${path} hung up`)));
      socket.on('connect', () => socket.write(request));
      socket.on('data', (chunk) => {
        chunks.push(chunk);
        if (!isWhole(chunks)) return;
        const status = chunks[0]?.toString('latin1', 0, 12);
        if (status !== 'HTTP/1.1 200') return fail(new Error(`${path} answered ${status}`));
        chunks = [];
        answers++;
        if (performance.now() < end) return void socket.write(request);
        socket.removeAllListeners('close').destroy();
        finish();
      });
    });
  await Promise.all(Array.from({ length: atOnce }, lane));
  return answers / seconds;
}

/** Whether an answer has come to its end: by its length, or by its last chunk. */
function isWhole(chunks: Buffer[]): boolean {
  const first = chunks[0]?.toString('latin1') ?? '';
  const head = first.indexOf('\r\n\r\n');
  if (head < 0) return false;
  const length = /content-length: (\d+)/i.exec(first.slice(0, head))?.[1];
  const last = chunks.at(-1)?.subarray(-5).toString('latin1') ?? '';
  if (!length) return last.endsWith('0\r\n\r\n');
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0) >= head + 4 + Number(length);
}
