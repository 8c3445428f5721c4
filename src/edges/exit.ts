/**
 * Ends the process once everything written has left it. Explicitly, because a call to GitBook that waits for a rate
 * limit may still sleep for a long time after another one has failed.
 */
export function exitWhenWritten(code: number | string | null | undefined): void {
  process.stdout.write('', () => {
    process.stderr.write('', () => process.exit(code ?? 0));
  });
}
