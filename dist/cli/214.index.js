export const id = 214;
export const ids = [214];
export const modules = {

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionScript: () => (/* binding */ completionScript)
});

// EXTERNAL MODULE: ./lib/src/access-review/defaults.js
var defaults = __webpack_require__(3548);
// EXTERNAL MODULE: ./lib/src/core/model/settings.js
var settings = __webpack_require__(9749);
// EXTERNAL MODULE: ./lib/src/core/model/state.js
var state = __webpack_require__(3127);
;// CONCATENATED MODULE: ./lib/src/cli/command-tree.js



/** Words that an option or an argument of this name takes. They are checked where they are used, with a hint of their own. */
const WORDS = {
    'unlisted-members': settings/* UNLISTED */.n,
    'unlisted-teams': settings/* UNLISTED */.n,
    format: defaults/* REPORT_FORMATS */.EL,
    spaces: ['on', 'off'],
    role: state/* ORGANIZATION_ROLES */.oF,
};
/** The shape of a command and of all below it. */
function commandTree(command, path = '') {
    const help = command.createHelp();
    return {
        path,
        name: command.name(),
        description: command.description(),
        options: help
            .visibleOptions(command)
            .flatMap(({ long, short, description, flags, argChoices, ...rest }) => long
            ? [
                {
                    long,
                    short,
                    description,
                    value: rest.required || rest.optional ? valueFor(long.slice(2), flags, argChoices) : undefined,
                    many: rest.parseArg !== undefined && argChoices === undefined,
                },
            ]
            : []),
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
function allCommands(command) {
    return [command, ...command.commands.flatMap(allCommands)];
}
/** Every option of the program once: those of one name take the same everywhere. */
function allOptions(program) {
    const options = allCommands(program).flatMap((each) => each.options);
    return [...new Map(options.map((option) => [option.long, option])).values()];
}
function valueFor(name, flags, choices) {
    const words = choices ?? WORDS[name];
    if (words !== undefined)
        return { kind: 'words', words };
    const placeholder = /<([a-z]+)/.exec(flags)?.[1];
    if (placeholder === 'folder')
        return { kind: 'folder' };
    return placeholder === 'file' || placeholder === 'path' ? { kind: 'file' } : { kind: 'text' };
}

;// CONCATENATED MODULE: ./lib/src/cli/completion-bash.js

/** The script for bash, 3.2 (as on macOS) and newer; bash-completion is not needed. */
function bashCompletion(program) {
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
function patterns(options) {
    return options.flatMap(({ long, short }) => (short === undefined ? [long] : [long, short])).join('|');
}
function answer({ value }) {
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
function files(option, flag) {
    return `compopt -o ${option} 2>/dev/null || { local IFS=$'\\n'; COMPREPLY=($(compgen ${flag} -- "$word")); }`;
}
function places(command) {
    if (command.commands.length > 0) {
        return [`      ${command.path}:0) ${words(command.commands.map(({ name }) => name))} ;;`];
    }
    return command.arguments.flatMap(({ value }, index) => value.kind === 'words' ? [`      ${command.path}:${index}) ${words(value.words)} ;;`] : []);
}
function at({ path }) {
    return path === '' ? "''" : path;
}
function words(list) {
    return `COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$word"))`;
}

;// CONCATENATED MODULE: ./lib/src/cli/completion-fish.js

/** The script for fish. */
function fishCompletion(program) {
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
function lines(command, complete, name) {
    const here = (given) => `${complete} -n ${quoted(`${name} '${command.path}'${given === undefined ? '' : ` ${given}`}`)}`;
    return [
        ...command.commands.map((each) => `${here(0)} -a ${each.name} -d ${quoted(each.description)}`),
        ...command.arguments.flatMap(({ value }, index) => value.kind === 'words' ? [`${here(index)} -a ${quoted(value.words.join(' '))}`] : []),
        ...command.options.map((option) => `${here()} ${flags(option)} -d ${quoted(option.description)}`),
    ];
}
function flags({ long, short, value }) {
    const names = [`-l ${long.slice(2)}`, ...(short === undefined ? [] : [`-s ${short.slice(1)}`])];
    return [...names, ...(value === undefined ? [] : [taking(value)])].join(' ');
}
function taking(value) {
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
function quoted(text) {
    return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}

;// CONCATENATED MODULE: ./lib/src/cli/completion-zsh.js

/** The script for zsh, to be sourced after `compinit` or kept in a folder of `fpath`. */
function zshCompletion(program) {
    const name = `_${program.name}`;
    return `#compdef ${program.name}
# Completes ${program.name} in zsh: eval "$(${program.name} completion zsh)"
${allCommands(program)
        .map((command) => functionOf(command, name))
        .join('\n')}
if [[ \${funcstack[1]} == ${name} ]]; then ${name} "$@"; else compdef ${name} ${program.name}; fi
`;
}
function functionOf(command, program) {
    const name = `${program}${command.path.replaceAll('/', '_')}`;
    const options = command.options.map(optionSpec);
    if (command.commands.length === 0) {
        const places = command.arguments.map(({ name: title, value }) => completion_zsh_quoted(`:${plain(title)}:${action(value)}`));
        return `${name}() {\n  _arguments ${[...options, ...places].join(' \\\n    ')}\n}`;
    }
    return `${name}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${[...options, "':command:->command'", "'*::argument:->rest'"].join(' \\\n    ')}
  case $state in
    command)
      local -a commands=(${command.commands.map((each) => completion_zsh_quoted(`${each.name}:${each.description}`)).join(' ')})
      _describe -t commands command commands ;;
    rest)
      case $words[1] in
${command.commands.map((each) => `        ${each.name}) ${name}_${each.name} ;;`).join('\n')}
      esac ;;
  esac
}`;
}
function optionSpec({ long, short, description, value, many }) {
    const about = `[${plain(description)}]`;
    if (value === undefined && short !== undefined) {
        return `${completion_zsh_quoted(`(${short} ${long})`)}{${short},${long}}${completion_zsh_quoted(about)}`;
    }
    const taken = value === undefined ? '' : `:${long.slice(2)}:${action(value)}`;
    return completion_zsh_quoted(`${many ? '*' : ''}${long}${value === undefined ? '' : '='}${about}${taken}`);
}
function action(value) {
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
function plain(text) {
    return text.replaceAll(/[\\[\]:]/g, '\\$&');
}
function completion_zsh_quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/src/cli/completion.js




/** The script by which a shell completes the words of a program: written from its commands, it needs no run of the program. */
function completionScript(program, shell) {
    const tree = commandTree(program);
    switch (shell) {
        case 'bash':
            return bashCompletion(tree);
        case 'zsh':
            return zshCompletion(tree);
        case 'fish':
            return fishCompletion(tree);
    }
}


/***/ })

};
