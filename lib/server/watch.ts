import { watch } from 'node:fs';

/** Files that only the server process reads; what pages show is reloaded by Next itself. */
const SERVER_CODE = /^(?!messages[\\/]).*(?<!\.(?:test|bench))\.(?:ts|sql)$/;

/** Calls `changed` once after each burst of changes to the server's code. Returns what stops it. */
export function watchServerCode(changed: () => void, quietMs = 1000): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watchers = ['lib', 'db'].map((folder) =>
    watch(folder, { recursive: true }, (_, file) => {
      if (!file || !SERVER_CODE.test(file)) return;
      clearTimeout(timer);
      timer = setTimeout(changed, quietMs);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
