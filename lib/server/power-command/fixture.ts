import { expect } from 'vitest';
import { readInput } from '../read-input.ts';
import { answerPower } from './answer.ts';

export const montgomery = 'lib/power/cases/montgomery-1955.json';

type Files = Record<string, string>;

/** The command without a process of its own; names stand for the texts given here, then for files. */
export const answer = (args: string[], files: Files = {}) =>
  answerPower(args, async (file) => files[file] ?? readInput(file));

/** What it answers on standard output, with nothing on standard error. */
export async function answered(args: string[], files?: Files) {
  const { status, stdout, stderr } = await answer(args, files);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

/** The lines of a refusal, with nothing on standard output. */
export async function refused(args: string[], files?: Files): Promise<string[]> {
  const { status, stdout, stderr } = await answer(args, files);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  return stderr.trim().split('\n');
}
