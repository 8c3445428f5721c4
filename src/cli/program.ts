import { Argument, type Command as Commander, Option } from 'commander';
import { camelCase, type ReadText } from '../run/options/parse.ts';
import { OPTION_ROWS } from '../run/options/table.ts';
import { type Command, optionsOf, type ShownOption } from './command.ts';
import { COMMANDS, GROUPS } from './commands.ts';

/** The name of the program. */
export const PROGRAM = 'gitbook-directory-sync';

/** A command that was called: what was given for its options, and its arguments. */
export interface Call {
  readonly command: Command;
  readonly read: ReadText;
  readonly args: readonly string[];
  /** Whether `--json` was given. */
  readonly json: boolean;
}

/** Adds every command to a program. `start` is called with the one that is called. */
export function addCommands(program: Commander, start: (call: Call) => Promise<void>): void {
  const groups = new Map<string, Commander>();
  for (const command of COMMANDS) {
    const words = command.name.split(' ');
    const [first = '', second] = words;
    const group = GROUPS.find(({ name }) => name === first);
    if (group !== undefined && !groups.has(first)) {
      const added = program.command(first).description(group.description);
      groups.set(first, addExamples(added, group.examples));
    }
    const parent = groups.get(first) ?? program;
    const added = parent.command(second ?? first).description(command.description);
    for (const { name, words, strict } of command.arguments) {
      const argument = new Argument(`<${name}>`, words?.join(', '));
      added.addArgument(strict && words ? argument.choices(words) : argument);
    }
    for (const option of optionsOf(command)) added.addOption(optionFor(option));
    addExamples(added, command.examples);
    added.action((...given: unknown[]) => {
      const args = given.slice(0, command.arguments.length).map(String);
      const values = added.opts<Readonly<Record<string, unknown>>>();
      const read = (name: string): string | undefined => textOf(values[camelCase(name)]);
      return start({ command, read, args, json: values.json === true });
    });
  }
  addExamples(program, ['demo', 'import --organization-id abc123', 'plan', 'apply']);
  program.addHelpText('afterAll', `\nEnvironment:\n${environmentLines().join('\n')}`);
}

function optionFor({ name, value, description, default: text, kind }: ShownOption): Option {
  const shown = value !== '' && text ? ` (default: ${text})` : '';
  const option = new Option(`--${name} ${value}`.trim(), `${description}${shown}`);
  return 'many' in kind ? option.argParser(collect) : option;
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** What the user gave for an option: without a value it is `true`, given several times a line each. */
function textOf(value: unknown): string | undefined {
  if (value === true) return 'true';
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'string' ? value : undefined;
}

function addExamples(command: Commander, examples: readonly string[]): Commander {
  const lines = examples.map((example) => `  $ ${PROGRAM} ${example}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}

function environmentLines(): readonly string[] {
  const line = (name: string, meaning: string): string => `  ${name.padEnd(24)} ${meaning}`;
  return [
    line('GITBOOK_TOKEN', 'personal access token of a GitBook administrator'),
    ...OPTION_ROWS.flatMap(([name, { variable }]) => (variable ? [line(variable, `used without --${name}`)] : [])),
    line('HTTPS_PROXY, NO_PROXY', 'the proxy for calls to GitBook, and the hosts without one'),
    line('NO_COLOR', 'print without colours'),
  ];
}
