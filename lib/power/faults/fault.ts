/** A deliberate mistake in the mathematics, and where the tests are that must notice it. */
export type Fault = {
  /** What is wrong with it, in words. */
  name: string;
  /** Below lib/power/. */
  file: string;
  /** A text that occurs exactly once in the file, and what stands there instead. */
  from: string;
  to: string;
  /** Folders and files below lib/power/, of which at least one test must fail. */
  tests: string[];
};
