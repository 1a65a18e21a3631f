/** A reason not to start that its reader can do something about: one sentence, no stack. */
export class Problem extends Error {}

/** Whether what went wrong is that no more can be written, and the sentence for it. */
export function storageProblem(error: unknown, folder: string): Problem | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new Problem(
      `The folder ${folder} cannot be written: make it yours (chown, chmod), or start from a copy that is.`,
    );
  return null;
}

export const diskFull = (folder: string) =>
  new Problem(`The disk that holds ${folder} is full: free some space and start again.`);
