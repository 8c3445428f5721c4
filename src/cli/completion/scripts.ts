import { EXIT, type ExitCode } from '../../run/exit.ts';
import type { CliRun } from '../run.ts';
import { SCRIPTS } from './generated/scripts.ts';

/**
 * `completion`: prints the script with which a shell completes commands and options: `completion.bash`, for bash 3.2, as
 * on macOS, and newer, without bash-completion; `completion.zsh`, to be sourced after `compinit` or kept in a folder of
 * `fpath`; or `completion.fish`.
 *
 * Each script asks `gitbook-directory-sync complete SHELL WORDS` what fits in place of the last word, which `answer.ts`
 * answers, and lets the shell find files and folders.
 */
export function printScript({ terminal }: CliRun, shell: string): ExitCode {
  terminal.out(SCRIPTS[shell] ?? '');
  return EXIT.done;
}
