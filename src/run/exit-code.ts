/** Exit codes of the command line. */
export const EXIT = { done: 0, failed: 1, changes: 2, invalid: 3, refused: 4 } as const;
/** One of `EXIT`. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
