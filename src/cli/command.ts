import type { ExitCode } from '../run/exit.ts';
import { type Parsed, parseTable, type ReadText, type Values } from '../run/options/parse.ts';
import { type CommandLineOption, OPTION_ROWS, type OptionRow } from '../run/options/table.ts';
import type { OwnOptions } from './options.ts';
import type { CliRun } from './run.ts';

/** An argument that a command takes by its position. */
interface CommandArgument {
  readonly name: string;
  /** The words that it may be; undefined for any text. */
  readonly words?: readonly string[];
  /** Whether another word is refused before the command starts. */
  readonly strict?: boolean;
}

/** A command as `commands.ts` describes it. */
interface CommandDescription<Own extends OwnOptions> {
  /** The words that call it: `plan`, `edit add-user`. */
  readonly name: string;
  readonly description: string;
  readonly arguments?: readonly CommandArgument[];
  /** The options that it has beside the shared ones. */
  readonly options: Own;
  /** What follows the name of the program, line by line. */
  readonly examples: readonly string[];
  readonly run: (run: CliRun, values: Values<Own>, args: readonly string[]) => Promise<ExitCode>;
}

/** Runs a command whose own options are parsed, with the arguments that were given. */
export type Start = (run: CliRun, args: readonly string[]) => Promise<ExitCode>;

/** A command of the program. */
export interface Command extends Omit<CommandDescription<OwnOptions>, 'run' | 'arguments'> {
  readonly arguments: readonly CommandArgument[];
  /** Parses its own options. */
  readonly parse: (read: ReadText) => Parsed<Start>;
}

/** Makes a command, whose `run` gets its own options parsed. */
export function command<const Own extends OwnOptions>(described: CommandDescription<Own>): Command {
  const { run, ...shown } = described;
  return {
    arguments: [],
    ...shown,
    parse: (read) => {
      const parsed = parseTable(described.options, read);
      return parsed.ok ? { ok: true, value: (of, args) => run(of, parsed.value, args) } : parsed;
    },
  };
}

/** The rows of the options that a command shares with others and the Action. */
export function sharedOptions({ name }: Pick<Command, 'name'>): readonly (readonly [string, OptionRow])[] {
  const [first = ''] = name.split(' ');
  return OPTION_ROWS.filter(([, { commandLine }]) => commandLine?.commands.includes(first));
}

/** An option of a command, as help and completion show it. */
export interface ShownOption extends CommandLineOption, Pick<OptionRow, 'kind' | 'default'> {
  readonly name: string;
}

/** Every option of a command: the shared ones in the order of the table, then its own. */
export function optionsOf(command: Command): readonly ShownOption[] {
  const shared = sharedOptions(command).flatMap(([name, { commandLine, ...row }]) =>
    commandLine ? [{ name, ...row, ...commandLine }] : [],
  );
  const own = Object.entries(command.options).map(([name, row]) => ({ name, ...row }));
  // Before an argument, a value that may be left out would take the argument for itself.
  const needsNoValue = ({ value }: ShownOption): boolean => command.arguments.length > 0 && value.startsWith('[');
  return [...shared, ...own].map((option) => (needsNoValue(option) ? { ...option, value: '' } : option));
}
