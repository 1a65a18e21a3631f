import { parseCase } from '#lib/power/case-file/parse-case.ts';
import { seriesOf } from '#lib/power/case-file/series-of-case.ts';

const USAGE =
  'Usage: npm run --silent power -- analyze FILE   (FILE may be - for standard input)\n';
const LATER_COMMANDS = ['plan', 'exchange', 'network'];
const LATER_OPTIONS = ['--at', '--intervals', '--seed', '--sd', '--step'];

type Outcome = { status: 0 | 2; stdout: string; stderr: string };
const refused = (stderr: string): Outcome => ({ status: 2, stdout: '', stderr });

/** What the `power` command answers to its arguments: JSON, or why not, one problem a line. */
export async function answerPower(
  args: string[],
  read: (file: string) => Promise<string>,
): Promise<Outcome> {
  const [command, ...rest] = args;
  if (command && LATER_COMMANDS.includes(command))
    return refused(`The command ${command} is not available yet.\n`);
  if (command !== 'analyze') return refused(USAGE);
  const option = rest.find((arg) => arg.startsWith('--'));
  if (option && LATER_OPTIONS.includes(option.replace(/=.*/s, '')))
    return refused(`The option ${option.replace(/=.*/s, '')} is not available yet.\n`);
  const [file, ...others] = rest;
  if (!file || others.length > 0 || (file !== '-' && file.startsWith('-'))) return refused(USAGE);

  let text: string;
  try {
    text = await read(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? `${error.code}` : 'unreadable';
    return refused(`Cannot read ${file} (${reason}); check that it is a file you may open.\n`);
  }
  return analyze(text);
}

function analyze(text: string): Outcome {
  const parsed = parseCase(text);
  if (!parsed.ok)
    return refused(parsed.problems.map(({ path, message }) => `${path}: ${message}\n`).join(''));
  const { id, campaign } = parsed.value;
  const answer = { id, target: campaign.target, points: seriesOf(parsed.value) };
  return { status: 0, stdout: `${JSON.stringify(answer, null, 2)}\n`, stderr: '' };
}
