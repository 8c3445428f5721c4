import { Command as Commander, CommanderError } from 'commander';
import { EXIT, type ExitCode } from '../run/exit.ts';
import type { FailureReason } from '../run/failure.ts';
import { STOPPED } from '../run/stop.ts';
import { VERSION } from '../run/version.ts';
import { addCommands, type Call, PROGRAM } from './program.ts';
import { type CliRun, prepareRun } from './run.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** Runs the command line once and gives the exit code. Throws nothing: every failure is printed. */
export async function runCli(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode | typeof STOPPED> {
  const terminal = openTerminal(env);
  if (args[0] === 'complete') {
    const { answerShell } = await import('./completion/answer.ts');
    terminal.out(answerShell(args[1] ?? '', args.slice(2)));
    return EXIT.done;
  }
  let exit: ExitCode = EXIT.done;
  let masked = false;
  let isStopped = () => false;
  const runCall = async (call: Call): Promise<void> => {
    const prepared = prepareRun(call, terminal, env);
    if (!prepared.ok) {
      const { printRefusal } = await import('./print.ts');
      exit = printRefusal({ terminal, json: call.json }, prepared.problems);
      return;
    }
    const { run, start } = prepared.value;
    masked = run.options.maskEmails;
    isStopped = () => run.stop.aborted;
    exit = await start(run, call.args);
  };
  try {
    await programFor(terminal, runCall).parseAsync([...args], { from: 'user' });
    return isStopped() ? STOPPED : exit;
  } catch (error) {
    const json = args.includes('--json');
    if (!(error instanceof CommanderError)) {
      const code = await printFailure(error, { terminal, json }, masked);
      return isStopped() ? STOPPED : code;
    }
    if (error.exitCode === 0) return EXIT.done;
    // Commander has printed what is wrong.
    if (json) await printError(terminal, 'invalid-input', optionError(error.message));
    return EXIT.invalid;
  }
}

function programFor(terminal: Terminal, start: (call: Call) => Promise<void>): Commander {
  const program = new Commander(PROGRAM)
    .description('Keeps the members, roles and teams of a GitBook organization in line with a directory of YAML files.')
    .version(VERSION)
    .showSuggestionAfterError(true)
    .showHelpAfterError('(add --help for what is allowed)')
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.note,
      outputError: (text, write) => write(`error: ${optionError(text)}\n`),
    });
  addCommands(program, start);
  return program;
}

/** What is wrong with the command line, without a value that may be a secret, and where a token belongs. */
function optionError(message: string): string {
  const plain = message.trim().replace(/^error: /, '');
  const unknown = /^unknown option '(--?[^=']+)/.exec(plain)?.[1];
  if (unknown === undefined) return plain;
  const rest = plain.replace(/^unknown option '[^\n]*'/, `unknown option '${unknown}'`);
  return /token/i.test(unknown)
    ? `${rest}\nThe token is never an option, because others could see it: set the environment variable GITBOOK_TOKEN.`
    : rest;
}

/** Prints the one JSON document of a run that failed. */
async function printError(terminal: Terminal, reason: FailureReason | '', message: string): Promise<void> {
  const { printJson } = await import('./print.ts');
  printJson({ terminal }, { error: { reason, message } });
}

async function printFailure(
  error: unknown,
  { terminal, json }: Pick<CliRun, 'terminal' | 'json'>,
  masked: boolean,
): Promise<ExitCode> {
  const { failureOf } = await import('../run/failure.ts');
  const { maskEmails } = await import('../render/text/escape.ts');
  const failure = failureOf(error);
  const message = masked ? maskEmails(failure.message) : failure.message;
  terminal.note(message);
  if (json) await printError(terminal, failure.reason, message);
  return failure.reason === 'invalid-input' ? EXIT.invalid : EXIT.failed;
}
