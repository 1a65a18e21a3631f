import { resolve } from 'node:path';
import { answerPower } from './power-command/answer.ts';
import { readInput } from './read-input.ts';

// npm runs scripts in the repository; a file is named from where the person stands.
const standing = process.env.npm_lifecycle_event === 'power' ? process.env.INIT_CWD : undefined;
const { status, stdout, stderr } = await answerPower(process.argv.slice(2), (file) =>
  readInput(file === '-' ? file : resolve(standing ?? '.', file)),
);
// Whoever reads may stop early (a pipe into head); that is not our failure.
process.stdout.on('error', () => {});
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = status;
