import { EXIT, type ExitCode } from '../../run/exit.ts';
import type { CliRun } from '../run.ts';

/** `completion`: prints the script with which a shell completes commands and options. */
export function printScript({ terminal }: CliRun, shell: string): ExitCode {
  terminal.out(SCRIPTS[shell] ?? '');
  return EXIT.done;
}

/**
 * Each script asks `gitbook-directory-sync complete SHELL WORDS` what fits in place of the last word, which `answer.ts`
 * answers, and lets the shell find files and folders.
 */
const SCRIPTS: Readonly<Record<string, string>> = {
  /** bash 3.2, as on macOS, and newer; needs no bash-completion. */
  bash: `# Completes gitbook-directory-sync in bash: eval "$(gitbook-directory-sync completion bash)"
_gitbook_directory_sync() {
  local IFS=$'\\n' word=\${COMP_WORDS[COMP_CWORD]} answer
  [[ $word != = ]] || word=''
  COMPREPLY=()
  answer=$("\${COMP_WORDS[0]/#\\~/$HOME}" complete bash "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null) || return 0
  # Readline completes paths itself, and quotes them. bash 3.2 cannot be asked for it here.
  case $answer in
    :file) compopt -o default 2>/dev/null || COMPREPLY=($(compgen -f -- "$word")) ;;
    :folder) compopt -o dirnames 2>/dev/null || COMPREPLY=($(compgen -d -- "$word")) ;;
    *) COMPREPLY=($answer) ;;
  esac
}
complete -F _gitbook_directory_sync gitbook-directory-sync
`,
  /** To be sourced after \`compinit\`, or kept in a folder of \`fpath\`. */
  zsh: `#compdef gitbook-directory-sync
# Completes gitbook-directory-sync in zsh: eval "$(gitbook-directory-sync completion zsh)"
_gitbook-directory-sync() {
  local -a answer
  answer=("\${(@f)$(\${(Q)~words[1]} complete zsh "\${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  case $answer[1] in
    :file) compset -P '--*='; _files ;;
    :folder) compset -P '--*='; _files -/ ;;
    ?*) _describe -V 'gitbook-directory-sync' answer ;;
  esac
}
if [[ \${funcstack[1]} == _gitbook-directory-sync ]]; then
  _gitbook-directory-sync "$@"
else
  compdef _gitbook-directory-sync gitbook-directory-sync
fi
`,
  fish: `# Completes gitbook-directory-sync in fish: gitbook-directory-sync completion fish | source
function __gitbook_directory_sync
    set -l before (commandline -opc)
    set -l word (commandline -ct)
    set -l answer ($before[1] complete fish $before[2..-1] "$word" 2>/dev/null)
    set -l option (string match -r -- '^--[^=]*=' "$word")
    set -l begun (string replace -r -- '^--[^=]*=' '' "$word")
    switch "$answer[1]"
        case :file
            __fish_complete_path "$begun" | string replace -r '^' "$option"
        case :folder
            __fish_complete_directories "$begun" '' | string replace -r '^' "$option"
        case '*'
            string join \\n -- $answer
    end
end
complete -c gitbook-directory-sync -f -k -a '(__gitbook_directory_sync)'
`,
};
