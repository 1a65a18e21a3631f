import { ANALYZE, analyze } from './analyze.ts';
import { shown } from './arguments.ts';
import { EXCHANGE, exchange } from './exchange.ts';
import { NETWORK, network } from './network.ts';
import { PLAN, plan } from './plan.ts';
import { Refusal } from './refusal.ts';

/** The text of a file, `-` for standard input. */
export type Read = (file: string) => Promise<string>;
/** What goes to standard output, and what is said about it on standard error. */
export type Answer = { json: unknown; messages?: readonly string[] };
type Outcome = { status: 0 | 2; stdout: string; stderr: string };

const COMMANDS = new Map<string, (args: readonly string[], read: Read) => Promise<Answer>>([
  ['analyze', analyze],
  ['plan', plan],
  ['exchange', exchange],
  ['network', network],
]);
const USAGE = [ANALYZE, PLAN, EXCHANGE, NETWORK].map(({ usage }) => usage);

/** What the `power` command answers to its arguments: JSON, or why not, one problem a line. */
export async function answerPower(args: readonly string[], read: Read): Promise<Outcome> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) throw new Refusal(...USAGE);
    const command = COMMANDS.get(name);
    if (!command)
      throw new Refusal(
        `There is no command ${shown(name)}; use ${[...COMMANDS.keys()].join(', ')}.`,
      );
    const { json, messages = [] } = await command(rest, (file) => readable(file, read));
    return { status: 0, stdout: `${JSON.stringify(json, null, 2)}\n`, stderr: lines(messages) };
  } catch (error) {
    // A RangeError says in a sentence what the mathematics cannot take.
    const reasons =
      error instanceof Refusal
        ? error.reasons
        : error instanceof RangeError
          ? [`${error.message}.`]
          : null;
    if (!reasons) throw error;
    return { status: 2, stdout: '', stderr: lines(reasons) };
  }
}

async function readable(file: string, read: Read): Promise<string> {
  try {
    return await read(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? `${error.code}` : 'unreadable';
    throw new Refusal(
      `Cannot read ${shown(file)} (${reason}); check that it is a file you may open.`,
    );
  }
}

const lines = (sentences: readonly string[]) => sentences.map((one) => `${one}\n`).join('');
