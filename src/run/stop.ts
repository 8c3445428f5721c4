/** The exit code of a command that was stopped by a signal, whichever it was. */
export const STOPPED = 130;

/**
 * Aborts `controller` when the process is asked to end (SIGINT, SIGTERM), so that a run can end in order. A second
 * SIGINT, as from somebody who does not want to wait, ends the process at once.
 */
export function stopOnSignals(controller: AbortController, report: (text: string) => void): void {
  const stop = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) {
      if (name === 'SIGINT') process.exit(STOPPED);
      return;
    }
    report('Stopping: calls under way end, and no other begins.');
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
