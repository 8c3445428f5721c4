import type { Command } from 'commander';
import { REPORT_FORMATS } from '../access-review/defaults.ts';
import { UNLISTED } from '../core/model/settings.ts';
import { ORGANIZATION_ROLES } from '../core/model/state.ts';

/** What may stand where a value is wanted. */
export type Value =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'file' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'text' };

export interface OptionShape {
  readonly long: string;
  readonly short: string | undefined;
  readonly description: string;
  /** Undefined for an option without a value. */
  readonly value: Value | undefined;
  /** May be given many times. */
  readonly many: boolean;
}

/** A command as shells need it to complete its words. */
export interface CommandShape {
  /** From below the program: `/edit/add-user`. The program itself has an empty one. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionShape[];
  readonly arguments: readonly { readonly name: string; readonly value: Value }[];
  readonly commands: readonly CommandShape[];
}

/** Words that an option or an argument of this name takes. They are checked where they are used, with a hint of their own. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'unlisted-members': UNLISTED,
  'unlisted-teams': UNLISTED,
  format: REPORT_FORMATS,
  spaces: ['on', 'off'],
  role: ORGANIZATION_ROLES,
};

/** The shape of a command and of all below it. */
export function commandTree(command: Command, path = ''): CommandShape {
  const help = command.createHelp();
  return {
    path,
    name: command.name(),
    description: command.description(),
    options: help
      .visibleOptions(command)
      .flatMap(({ long, short, description, flags, argChoices, ...rest }) =>
        long
          ? [
              {
                long,
                short,
                description,
                value:
                  rest.required || rest.optional ? valueFor(long.slice(2), flags, argChoices) : undefined,
                many: rest.parseArg !== undefined && argChoices === undefined,
              },
            ]
          : [],
      ),
    arguments: command.registeredArguments.map((argument) => ({
      name: argument.name(),
      value: valueFor(argument.name(), '', argument.argChoices),
    })),
    commands: help
      .visibleCommands(command)
      .filter((each) => each.name() !== 'help')
      .map((each) => commandTree(each, `${path}/${each.name()}`)),
  };
}

/** A command and all below it, the outermost first. */
export function allCommands(command: CommandShape): readonly CommandShape[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

/** Every option of the program once: those of one name take the same everywhere. */
export function allOptions(program: CommandShape): readonly OptionShape[] {
  const options = allCommands(program).flatMap((each) => each.options);
  return [...new Map(options.map((option) => [option.long, option])).values()];
}

function valueFor(name: string, flags: string, choices: readonly string[] | undefined): Value {
  const words = choices ?? WORDS[name];
  if (words !== undefined) return { kind: 'words', words };
  const placeholder = /<([a-z]+)/.exec(flags)?.[1];
  if (placeholder === 'folder') return { kind: 'folder' };
  return placeholder === 'file' || placeholder === 'path' ? { kind: 'file' } : { kind: 'text' };
}
