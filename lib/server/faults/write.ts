/** Something a person asks for, under one key, until it is acknowledged. */
export type Write = {
  kind: 'sign-up' | 'milestone';
  key: string;
  cookie: string;
  path: string;
  body: Record<string, unknown>;
};

/** What the server acknowledged. */
export type Ack = { write: Write; tries: number; answer: string };

/** Answers that only say "not now": the same request is sent again. Any other refusal is a fault of ours. */
const passing = new Set(['unavailable', 'busy']);

/**
 * Sends a write until it is acknowledged, always under the same key, as a browser or a phone would.
 *
 * @param note hears how each try ended.
 * @throws when it is refused for good, or not acknowledged within `patience` milliseconds.
 */
export async function insist(
  write: Write,
  origin: string,
  note: (line: string) => void,
  patience = 20_000,
): Promise<Ack> {
  const end = Date.now() + patience;
  for (let tries = 1; ; tries++) {
    const outcome = await attempt(write, origin);
    const of = `${write.kind} ${write.key.slice(0, 8)} try ${tries}`;
    if ('answer' in outcome) {
      note(`${of}: acknowledged ${outcome.answer}`);
      return { write, tries, answer: outcome.answer };
    }
    note(`${of}: ${outcome.why}`);
    if (outcome.final) throw new Error(`${of} was refused: ${outcome.why}`);
    if (Date.now() > end) throw new Error(`${of}: not acknowledged in ${patience} ms`);
    await new Promise((next) => setTimeout(next, Math.min(5 * tries, 40)));
  }
}

type Outcome = { answer: string } | { why: string; final: boolean };

async function attempt({ cookie, path, body }: Write, origin: string): Promise<Outcome> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${origin}/api/v1${path}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      // Shorter than a freeze: then two tries of the same write run at once.
      signal: AbortSignal.timeout(400),
    });
    text = await response.text();
  } catch (error) {
    const { cause } = error instanceof Error ? error : {};
    return { why: `no answer (${cause instanceof Error ? cause.message : error})`, final: false };
  }
  if (response.ok) return { answer: text };
  const { data }: { data?: { reason?: string } } = JSON.parse(text || '{}');
  return {
    why: `${response.status} ${text}`,
    final: !(data?.reason && passing.has(data.reason)),
  };
}
