import { allCommands, type CommandShape, type OptionShape, type Value } from './command-tree.ts';

/** The script for zsh, to be sourced after `compinit` or kept in a folder of `fpath`. */
export function zshCompletion(program: CommandShape): string {
  const name = `_${program.name}`;
  return `#compdef ${program.name}
# Completes ${program.name} in zsh: eval "$(${program.name} completion zsh)"
${allCommands(program)
  .map((command) => functionOf(command, name))
  .join('\n')}
if [[ \${funcstack[1]} == ${name} ]]; then ${name} "$@"; else compdef ${name} ${program.name}; fi
`;
}

function functionOf(command: CommandShape, program: string): string {
  const name = `${program}${command.path.replaceAll('/', '_')}`;
  const options = command.options.map(optionSpec);
  if (command.commands.length === 0) {
    const places = command.arguments.map(({ name: title, value }) =>
      quoted(`:${plain(title)}:${action(value)}`),
    );
    return `${name}() {\n  _arguments ${[...options, ...places].join(' \\\n    ')}\n}`;
  }
  return `${name}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${[...options, "':command:->command'", "'*::argument:->rest'"].join(' \\\n    ')}
  case $state in
    command)
      local -a commands=(${command.commands.map((each) => quoted(`${each.name}:${each.description}`)).join(' ')})
      _describe -t commands command commands ;;
    rest)
      case $words[1] in
${command.commands.map((each) => `        ${each.name}) ${name}_${each.name} ;;`).join('\n')}
      esac ;;
  esac
}`;
}

function optionSpec({ long, short, description, value, many }: OptionShape): string {
  const about = `[${plain(description)}]`;
  if (value === undefined && short !== undefined) {
    return `${quoted(`(${short} ${long})`)}{${short},${long}}${quoted(about)}`;
  }
  const taken = value === undefined ? '' : `:${long.slice(2)}:${action(value)}`;
  return quoted(`${many ? '*' : ''}${long}${value === undefined ? '' : '='}${about}${taken}`);
}

function action(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `(${value.words.join(' ')})`;
    case 'file':
      return '_files';
    case 'folder':
      return '_files -/';
    case 'text':
      return ' ';
  }
}

/** Without what _arguments takes for its own. */
function plain(text: string): string {
  return text.replaceAll(/[\\[\]:]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
