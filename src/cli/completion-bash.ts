import { allCommands, allOptions, type CommandShape, type OptionShape } from './command-tree.ts';

/** The script for bash, 3.2 (as on macOS) and newer; bash-completion is not needed. */
export function bashCompletion(program: CommandShape): string {
  const name = `_${program.name.replaceAll('-', '_')}`;
  const commands = allCommands(program);
  const valued = allOptions(program).filter(({ value }) => value !== undefined);
  return `# Completes ${program.name} in bash: eval "$(${program.name} completion bash)"
${name}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} at='' given=0 each index=1
  COMPREPLY=()
  # bash has --option=value as three words.
  if [[ $word == = ]]; then word=''; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  while ((index < COMP_CWORD)); do
    each=\${COMP_WORDS[index]}
    case $each in
      ${patterns(valued)})
        index=$((index + 1))
        if [[ \${COMP_WORDS[index]-} == = ]]; then index=$((index + 1)); fi ;;
      -*) ;;
      *)
        case $at/$each in
          ${commands
            .filter(({ path }) => path !== '')
            .map(({ path }) => path)
            .join('|')}) at=$at/$each ;;
          *) given=$((given + 1)) ;;
        esac ;;
    esac
    index=$((index + 1))
  done
  case $before in
${valued.map((option) => `    ${option.long}) ${answer(option)}; return ;;`).join('\n')}
  esac
  if [[ $word == -* ]]; then
    case $at in
${commands.map((each) => `      ${at(each)}) ${words(each.options.map(({ long }) => long))} ;;`).join('\n')}
    esac
  else
    case $at:$given in
${commands.flatMap(places).join('\n')}
    esac
  fi
}
complete -F ${name} ${program.name}
`;
}

function patterns(options: readonly OptionShape[]): string {
  return options.flatMap(({ long, short }) => (short === undefined ? [long] : [long, short])).join('|');
}

function answer({ value }: OptionShape): string {
  switch (value?.kind) {
    case 'words':
      return words(value.words);
    case 'file':
      return files('default', '-f');
    case 'folder':
      return files('dirnames', '-d');
    default:
      return ':';
  }
}

/** Readline's own completion of names quotes them; bash 3.2 cannot be asked for it here. */
function files(option: string, flag: string): string {
  return `compopt -o ${option} 2>/dev/null || { local IFS=$'\\n'; COMPREPLY=($(compgen ${flag} -- "$word")); }`;
}

function places(command: CommandShape): string[] {
  if (command.commands.length > 0) {
    return [`      ${command.path}:0) ${words(command.commands.map(({ name }) => name))} ;;`];
  }
  return command.arguments.flatMap(({ value }, index) =>
    value.kind === 'words' ? [`      ${command.path}:${index}) ${words(value.words)} ;;`] : [],
  );
}

function at({ path }: CommandShape): string {
  return path === '' ? "''" : path;
}

function words(list: readonly string[]): string {
  return `COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$word"))`;
}
