import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These take up to two minutes each: begun last, one processor would wait for the other. */
const LONG = /lib\/(server\/(faults\/|database\.)|api\/(authorization\/|hostile\.))/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    const long = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    return [...sorted.filter(long), ...sorted.filter((file) => !long(file))];
  }
}

/** Functions and nothing else: their files need no process of their own each, which is most of what they took. */
const PLAIN = ['lib/power/**/*.test.ts', 'lib/map/layout/*.test.ts', 'app/**/*.test.ts'];

/** These start servers or processes, or put something else in a module's place: each in a process of its own. */
const ALONE = [
  'lib/{server,realtime}/**/*.test.ts',
  'lib/api/{authorization/*,hostile}.test.ts',
  'lib/{auth/attempts,accounts/same-effort,surveys/letters}.test.ts',
];
const TESTS = '{app,db,lib}/**/*.test.{ts,tsx}';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    // One database for all; some tests start servers and processes of their own beside it.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: { name: 'plain', include: PLAIN, isolate: false, pool: 'threads' },
      },
      {
        extends: true,
        test: { name: 'together', include: [TESTS], exclude: [...PLAIN, ...ALONE], isolate: false },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE },
      },
    ],
  },
});
