/** Exit codes of the command line. */
export const EXIT = { done: 0, failed: 1, changes: 2, invalid: 3, refused: 4 } as const;
/** One of `EXIT`. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why output was lost; undefined while none was. */
let loss: string | undefined;

/**
 * Notes an error of writing to standard output or standard error. A reader that stops reading, such as `head`, is no
 * loss. A full disk is one, and makes a successful run fail.
 */
export function noteLoss(error: NodeJS.ErrnoException | null | undefined): void {
  if (!error || error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return;
  loss ??= error.code ?? error.message;
}

/**
 * Ends the process once everything written has left it. Explicitly, because a call to GitBook that waits for a rate
 * limit may still sleep for a long time after another one has failed.
 */
export function exitWhenWritten(code: number | string | null | undefined): void {
  // An error of the last write arrives here before it arrives as an event of the stream.
  process.stdout.write('', (lostNow) => {
    noteLoss(lostNow);
    const words = loss === undefined ? '' : `Not everything could be written (${loss}): the output is not complete.\n`;
    process.stderr.write(words, (alsoLost) => {
      noteLoss(alsoLost);
      process.exit(loss === undefined ? (code ?? EXIT.done) : failed(code));
    });
  });
}

/** The code of a run whose output was lost: a run that failed already keeps its own. */
function failed(code: number | string | null | undefined): number {
  const known = Number(code ?? EXIT.done);
  return known === EXIT.done || known === EXIT.changes ? EXIT.failed : known;
}
