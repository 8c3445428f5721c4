import { resolve, sep } from 'node:path';
import { Argument, Command, CommanderError, Option } from 'commander';
import { systemClock } from '../run/clock.ts';
import { EXIT, type ExitCode } from '../run/exit-code.ts';
import type { FailureReason } from '../run/failure.ts';
import { DEFAULTS, type InputName, type Options, parseOptions } from '../run/options.ts';
import { hideIn } from '../run/secrets.ts';
import { VERSION } from '../run/version.ts';
import { registerReportCommand } from './report-options.ts';
import type { CliRun } from './run.ts';
import { openTerminal, progressLine, type Terminal } from './terminal.ts';
import { registerWriteCommands } from './write-commands.ts';

type Values = Readonly<Record<string, unknown>>;
type Use = (run: CliRun) => Promise<ExitCode>;

/** Loaded when it is known what to run. */
const commands = () => import('./run.ts');

const DIRECTORY_OPTIONS = {
  'config-path': ['<path>', 'file or folder with the directory, below the working directory'],
  'working-directory': ['<folder>', 'where config-path starts'],
  'mask-emails': ['[boolean]', 'show a…@example.com instead of whole addresses'],
} as const;

const ORGANIZATION_OPTION = {
  'organization-id': [
    '<id>',
    'the GitBook organization; else GITBOOK_ORGANIZATION_ID, or the directory says it',
  ],
} as const;

const PLAN_OPTIONS = {
  ...ORGANIZATION_OPTION,
  'gitbook-api-url': ['<url>', 'where GitBook is; else GITBOOK_API_URL'],
  'unlisted-members': ['<what>', 'members who are not in the directory: remove, report or ignore'],
  'unlisted-teams': ['<what>', 'teams that are not in the directory: remove, report or ignore'],
  'protected-users': ['<list>', 'e-mails or IDs, comma-separated, that are never removed or demoted'],
  'min-admins': ['<n>', 'administrators that must be left'],
  'max-member-removals': ['<limit>', 'members that may be removed: N or N%'],
  'max-membership-removals': ['<limit>', 'members that may leave one team: N or N%'],
  'max-team-deletions': ['<limit>', 'teams that may be deleted: N or N%'],
  'max-seats': ['<n>', 'seats that may be used after the plan'],
  confirm: ['<fingerprint>', 'let exactly this plan pass the guards'],
  concurrency: ['<n>', 'requests in flight at most, 1 to 32'],
} as const;

/** Environment variables that stand in for options. */
const VARIABLES: Partial<Record<InputName, string>> = {
  'organization-id': 'GITBOOK_ORGANIZATION_ID',
  'gitbook-api-url': 'GITBOOK_API_URL',
};

/** Runs the command line once and gives the exit code. Nothing is thrown: every failure is told. */
export async function runCli(args: readonly string[], env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const terminal = openTerminal(env);
  let exit: ExitCode = EXIT.done;
  let masked = false;
  const program = buildProgram(terminal, env, {
    done: (code) => {
      exit = code;
    },
    mask: () => {
      masked = true;
    },
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    const json = args.includes('--json');
    if (!(error instanceof CommanderError)) return tellFailure(error, terminal, { json, masked });
    if (error.exitCode === 0) return EXIT.done;
    if (json) printError(terminal, { reason: 'invalid-input', message: optionError(error.message) });
    return EXIT.invalid;
  }
}

/** What a run tells of itself, whatever command it is. */
interface Told {
  done(code: ExitCode): void;
  /** From now on, e-mail addresses are shortened. */
  mask(): void;
}

/** What is wrong with the arguments, without a value that may be a secret, and with what to do about a token. */
function optionError(message: string): string {
  const plain = message.trim().replace(/^error: /, '');
  const unknown = /^unknown option '(--?[^=']+)/.exec(plain)?.[1];
  if (unknown === undefined) return plain;
  const rest = plain.replace(/^unknown option '[^\n]*'/, `unknown option '${unknown}'`);
  return /token/i.test(unknown)
    ? `${rest}\nThe token is never an option, which others could see: give it as GITBOOK_TOKEN in the environment.`
    : rest;
}

function buildProgram(terminal: Terminal, env: NodeJS.ProcessEnv, { done, mask }: Told): Command {
  const program = new Command('gitbook-directory-sync')
    .description(
      'Keeps the members, roles and teams of a GitBook organization as a directory of YAML files says.',
    )
    .version(VERSION)
    .showSuggestionAfterError(true)
    .showHelpAfterError('(add --help for what is allowed)')
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.note,
      outputError: (text, write) => write(`error: ${optionError(text)}\n`),
    });

  const start = async (values: Values, use: Use): Promise<void> => {
    const run = prepareRun(values, terminal, env);
    if (run === undefined) return done(EXIT.invalid);
    if (run.options.maskEmails) mask();
    done(await use(run));
  };

  const validate = program.command('validate').description('check the directory, without GitBook');
  addOptions(validate, DIRECTORY_OPTIONS);
  addOptions(validate, ORGANIZATION_OPTION);
  validate.option('--json', 'print one JSON document');
  addExamples(validate, ['validate', 'validate --config-path gitbook/users.yaml --json']);
  validate.action((values: Values) => start(values, async (run) => (await commands()).runValidate(run)));

  const plan = withPlanOptions(program.command('plan').description('show what would change in GitBook'));
  plan.option('--detailed-exitcode', 'exit with 2 when there are changes');
  addExamples(plan, ['plan --organization-id abc123', 'plan --json > plan.json', 'plan --detailed-exitcode']);
  plan.action((values: Values) =>
    start(values, async (run) => (await commands()).runPlan(run, values.detailedExitcode === true)),
  );

  const apply = withPlanOptions(
    program.command('apply').description('change GitBook to what the directory says'),
  );
  apply.option('--yes', 'do not ask');
  addExamples(apply, ['apply', 'apply --yes', 'apply --confirm 1a2b3c4d']);
  apply.action((values: Values) =>
    start(values, async (run) => (await commands()).runApply(run, values.yes === true)),
  );

  const drift = withPlanOptions(
    program
      .command('drift')
      .description('show what was changed in GitBook by hand; exits with 2 if anything'),
  );
  addExamples(drift, ['drift', 'drift --json']);
  drift.action((values: Values) => start(values, async (run) => (await commands()).runDrift(run)));

  registerWriteCommands(program, start);
  registerReportCommand(program, start);

  const completion = program
    .command('completion')
    .description('print a script that completes commands and options in your shell')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']));
  addExamples(completion, ['completion bash', 'completion zsh', 'completion fish']);
  completion.action(async (shell: 'bash' | 'zsh' | 'fish') => {
    const { completionScript } = await import('./completion.ts');
    terminal.out(completionScript(program, shell));
    done(EXIT.done);
  });

  const demo = program
    .command('demo')
    .description('walk through a whole story on the examples: no token, no network')
    .option('--fast', 'without the pauses for reading');
  addExamples(demo, ['demo', 'demo --fast']);
  demo.action(async (values: Values) => {
    const { runDemo } = await import('./demo.ts');
    done(await runDemo(terminal, values.fast === true));
  });

  const emulator = program.command('emulator').description('start a GitBook in memory, to rehearse with');
  emulator
    .option('--port <n>', 'port on the loopback address; 0 takes a free one', '0')
    .option('--seed <file>', 'organization to start with: a JSON file, or the word directory')
    .option('--latency <ms>', 'how long every call takes, in milliseconds', '0')
    .option('--rate-limit <n>', 'calls allowed a minute')
    .option('--faults <file>', 'JSON file of faults that strike calls');
  addOptions(emulator, DIRECTORY_OPTIONS);
  addExamples(emulator, ['emulator --port 4010 --seed org.json', 'emulator --seed directory --latency 50']);
  emulator.action(async (values: Values) => {
    const { runEmulator } = await import('./emulator-command.ts');
    done(await runEmulator(values, terminal));
  });
  addExamples(program, ['demo', 'import --organization-id abc123', 'plan', 'apply']);
  program.addHelpText('afterAll', ENVIRONMENT);
  return program;
}

function withPlanOptions(command: Command): Command {
  addOptions(command, DIRECTORY_OPTIONS);
  addOptions(command, PLAN_OPTIONS);
  return command.option('--json', 'print one JSON document');
}

function addOptions(command: Command, options: Readonly<Record<string, readonly [string, string]>>): void {
  for (const [name, [argument, description]] of Object.entries(options)) {
    const standard = DEFAULTS[name as InputName];
    const shown = argument !== '' && standard !== '' ? ` (default: ${standard})` : '';
    command.addOption(new Option(`--${name} ${argument}`.trim(), `${description}${shown}`));
  }
}

function addExamples(command: Command, examples: readonly string[]): void {
  const lines = examples.map((example) => `  $ gitbook-directory-sync ${example}`);
  command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}

/** The variables that stand for what is never an option. */
const ENVIRONMENT = `
Environment:
  GITBOOK_TOKEN            personal access token of a GitBook administrator
  GITBOOK_ORGANIZATION_ID  stands for --organization-id
  GITBOOK_API_URL          stands for --gitbook-api-url
  HTTPS_PROXY, NO_PROXY    as everywhere; NO_COLOR turns colours off`;

/** Parses options and variables into a run; undefined, and told why, where one is invalid. */
function prepareRun(values: Values, terminal: Terminal, env: NodeJS.ProcessEnv): CliRun | undefined {
  const parsed = parseOptions((name) => optionText(values, name) ?? env[VARIABLES[name] ?? '']);
  if (!parsed.ok) {
    for (const problem of parsed.problems) terminal.note(problem);
    if (values.json === true)
      printError(terminal, { reason: 'invalid-input', message: parsed.problems.join('\n') });
    return undefined;
  }
  const { options } = parsed;
  const progress = progressLine(process.stderr, systemClock.now);
  return {
    ...placeFor(options),
    terminal,
    json: values.json === true,
    clock: systemClock,
    progress,
    openGitBook: async () => {
      const { openGitBook } = await import('../run/open-gitbook.ts');
      const { requireToken } = await import('./token.ts');
      return openGitBook(options, requireToken(env), systemClock, progress, env);
    },
  };
}

/** Nothing outside the current folder is read, unless the user names another folder to work in. */
function placeFor(options: Options): Pick<CliRun, 'options' | 'workspace'> {
  const workspace = process.cwd();
  const folder = resolve(workspace, options.workingDirectory);
  return folder === workspace || folder.startsWith(workspace + sep)
    ? { options, workspace }
    : { options: { ...options, workingDirectory: '.' }, workspace: folder };
}

/** What the user gave for an option; commander keeps names in camel case. */
function optionText(values: Values, name: string): string | undefined {
  const value = values[name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
  if (value === true) return 'true';
  return typeof value === 'string' ? value : undefined;
}

/** The one JSON document of a run that came to nothing. */
function printError(
  terminal: Terminal,
  error: { readonly reason: FailureReason | ''; readonly message: string },
): void {
  terminal.out(JSON.stringify(hideIn({ error }, terminal.hide), undefined, 2));
}

async function tellFailure(
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
