import { Command as Commander, CommanderError } from 'commander';
import { EXIT, type ExitCode } from '../run/exit.ts';
import type { FailureReason } from '../run/failure.ts';
import { hideIn } from '../run/secrets.ts';
import { VERSION } from '../run/version.ts';
import { addCommands, type Call, PROGRAM } from './program.ts';
import { prepareRun } from './run.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** Runs the command line once and gives the exit code. Throws nothing: every failure is printed. */
export async function runCli(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const terminal = openTerminal(env);
  if (args[0] === 'complete') {
    const { answerShell } = await import('./completion/answer.ts');
    terminal.out(answerShell(args[1] ?? '', args.slice(2)));
    return EXIT.done;
  }
  let exit: ExitCode = EXIT.done;
  let masked = false;
  const start = async (call: Call): Promise<void> => {
    const prepared = prepareRun(call, terminal, env);
    if (!prepared.ok) {
      exit = EXIT.invalid;
      return printInvalidOptions(prepared.problems, terminal, call.json);
    }
    masked = prepared.run.options.maskEmails;
    exit = await prepared.start(prepared.run, call.args);
  };
  try {
    await programFor(terminal, start).parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    const json = args.includes('--json');
    if (!(error instanceof CommanderError)) return printFailure(error, terminal, { json, masked });
    if (error.exitCode === 0) return EXIT.done;
    if (json) printError(terminal, { reason: 'invalid-input', message: optionError(error.message) });
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

function printInvalidOptions(problems: readonly string[], terminal: Terminal, json: boolean): void {
  for (const problem of problems) terminal.note(problem);
  if (json) printError(terminal, { reason: 'invalid-input', message: problems.join('\n') });
}

/** Prints the one JSON document of a run that failed. */
function printError(
  terminal: Terminal,
  error: { readonly reason: FailureReason | ''; readonly message: string },
): void {
  terminal.out(JSON.stringify(hideIn({ error }, terminal.hide), undefined, 2));
}

async function printFailure(
  error: unknown,
  terminal: Terminal,
  { json, masked }: { readonly json: boolean; readonly masked: boolean },
): Promise<ExitCode> {
  const { failureOf } = await import('../run/failure.ts');
  const { maskEmails } = await import('../render/text/escape.ts');
  const { reason, message: whole } = failureOf(error);
  const message = masked ? maskEmails(whole) : whole;
  terminal.note(message);
  if (json) printError(terminal, { reason, message });
  return reason === 'invalid-input' ? EXIT.invalid : EXIT.failed;
}
