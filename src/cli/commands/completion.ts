import { EXIT, type ExitCode } from '../../run/exit.ts';
import { SCRIPTS } from '../completion/scripts.ts';
import type { CliRun } from '../run.ts';

/** `completion`: prints the script by which a shell completes commands and options. */
export async function runCompletion({ terminal }: CliRun, shell: string): Promise<ExitCode> {
  const found = Object.entries(SCRIPTS).find(([name]) => name === shell);
  terminal.out(found?.[1] ?? '');
  return EXIT.done;
}
