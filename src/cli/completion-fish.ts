import { allCommands, allOptions, type CommandShape, type OptionShape, type Value } from './command-tree.ts';

/** The script for fish. */
export function fishCompletion(program: CommandShape): string {
  const name = `__${program.name.replaceAll('-', '_')}_at`;
  const commands = allCommands(program);
  const valued = allOptions(program).filter(({ value }) => value !== undefined);
  const complete = `complete -c ${program.name}`;
  return `# Completes ${program.name} in fish: ${program.name} completion fish | source
function ${name} --description 'Whether the command line is at this command, with so many arguments'
    set -l at ''
    set -l given 0
    set -l skip 0
    for each in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $each
            case ${valued.map(({ long }) => long).join(' ')}
                set skip 1
            case '-*'
            case '*'
                if contains -- "$at/$each" ${commands.flatMap(({ path }) => (path === '' ? [] : [path])).join(' ')}
                    set at "$at/$each"
                else
                    set given (math $given + 1)
                end
        end
    end
    test "$at" = "$argv[1]"; and begin
        test (count $argv) -lt 2; or test $given = $argv[2]
    end
end
${complete} -f
${commands.flatMap((command) => lines(command, complete, name)).join('\n')}
`;
}

function lines(command: CommandShape, complete: string, name: string): string[] {
  const here = (given?: number): string =>
    `${complete} -n ${quoted(`${name} '${command.path}'${given === undefined ? '' : ` ${given}`}`)}`;
  return [
    ...command.commands.map((each) => `${here(0)} -a ${each.name} -d ${quoted(each.description)}`),
    ...command.arguments.flatMap(({ value }, index) =>
      value.kind === 'words' ? [`${here(index)} -a ${quoted(value.words.join(' '))}`] : [],
    ),
    ...command.options.map((option) => `${here()} ${flags(option)} -d ${quoted(option.description)}`),
  ];
}

function flags({ long, short, value }: OptionShape): string {
  const names = [`-l ${long.slice(2)}`, ...(short === undefined ? [] : [`-s ${short.slice(1)}`])];
  return [...names, ...(value === undefined ? [] : [taking(value)])].join(' ');
}

function taking(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `-x -a ${quoted(value.words.join(' '))}`;
    case 'file':
      return '-r -F';
    case 'folder':
      return `-x -a '(__fish_complete_directories)'`;
    case 'text':
      return '-x';
  }
}

/** In fish's single quotes only the quote and the backslash are special. */
function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
