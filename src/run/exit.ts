import { EXIT } from './exit-code.ts';

/** Why output was lost, once some was. */
let loss: string | undefined;

/**
 * To be called with what goes wrong in writing to standard output or standard error. A reader that has seen enough, such
 * as `head`, is no loss; a full disk is, and makes a run that was fine a failed one.
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
  // What failed just now is told here first, and only later as an event of the stream.
  process.stdout.write('', (lostNow) => {
    noteLoss(lostNow);
    const words =
      loss === undefined ? '' : `Not everything could be written (${loss}): the output is not complete.\n`;
    process.stderr.write(words, (alsoLost) => {
      noteLoss(alsoLost);
      process.exit(loss === undefined ? (code ?? EXIT.done) : failed(code));
    });
  });
}

/** What had failed already keeps its own code. */
function failed(code: number | string | null | undefined): number {
  const known = Number(code ?? EXIT.done);
  return known === EXIT.done || known === EXIT.changes ? EXIT.failed : known;
}
