export const id = 440;
export const ids = [440];
export const modules = {

/***/ 440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printScript: () => (/* binding */ printScript)
});

// EXTERNAL MODULE: ./lib/src/run/exit.js
var exit = __webpack_require__(3002);
;// CONCATENATED MODULE: ./lib/src/cli/completion/generated/scripts.js
// Generated from completion.* by scripts/embed-files.ts. Do not edit.
const SCRIPTS = {
    bash: "# Completes gitbook-directory-sync in bash: eval \"$(gitbook-directory-sync completion bash)\"\n_gitbook_directory_sync() {\n  local IFS=$'\\n' word=${COMP_WORDS[COMP_CWORD]} answer\n  [[ $word != = ]] || word=''\n  COMPREPLY=()\n  answer=$(\"${COMP_WORDS[0]/#\\~/$HOME}\" complete bash \"${COMP_WORDS[@]:1:COMP_CWORD}\" 2>/dev/null) || return 0\n  # Readline completes paths itself, and quotes them. bash 3.2 cannot be asked for it here.\n  case $answer in\n    :file) compopt -o default 2>/dev/null || COMPREPLY=($(compgen -f -- \"$word\")) ;;\n    :folder) compopt -o dirnames 2>/dev/null || COMPREPLY=($(compgen -d -- \"$word\")) ;;\n    *) COMPREPLY=($answer) ;;\n  esac\n}\ncomplete -F _gitbook_directory_sync gitbook-directory-sync\n",
    zsh: "#compdef gitbook-directory-sync\n# Completes gitbook-directory-sync in zsh: eval \"$(gitbook-directory-sync completion zsh)\"\n_gitbook-directory-sync() {\n  local -a answer\n  answer=(\"${(@f)$(${(Q)~words[1]} complete zsh \"${(@Q)words[2,CURRENT]}\" 2>/dev/null)}\")\n  case $answer[1] in\n    :file) compset -P '--*='; _files ;;\n    :folder) compset -P '--*='; _files -/ ;;\n    ?*) _describe -V 'gitbook-directory-sync' answer ;;\n  esac\n}\nif [[ ${funcstack[1]} == _gitbook-directory-sync ]]; then\n  _gitbook-directory-sync \"$@\"\nelse\n  compdef _gitbook-directory-sync gitbook-directory-sync\nfi\n",
    fish: "# Completes gitbook-directory-sync in fish: gitbook-directory-sync completion fish | source\nfunction __gitbook_directory_sync\n    set -l before (commandline -opc)\n    set -l word (commandline -ct)\n    set -l answer ($before[1] complete fish $before[2..-1] \"$word\" 2>/dev/null)\n    set -l option (string match -r -- '^--[^=]*=' \"$word\")\n    set -l begun (string replace -r -- '^--[^=]*=' '' \"$word\")\n    switch \"$answer[1]\"\n        case :file\n            __fish_complete_path \"$begun\" | string replace -r '^' \"$option\"\n        case :folder\n            __fish_complete_directories \"$begun\" '' | string replace -r '^' \"$option\"\n        case '*'\n            string join \\n -- $answer\n    end\nend\ncomplete -c gitbook-directory-sync -f -k -a '(__gitbook_directory_sync)'\n",
};

;// CONCATENATED MODULE: ./lib/src/cli/completion/scripts.js


/**
 * `completion`: prints the script with which a shell completes commands and options: `completion.bash`, for bash 3.2, as
 * on macOS, and newer, without bash-completion; `completion.zsh`, to be sourced after `compinit` or kept in a folder of
 * `fpath`; or `completion.fish`.
 *
 * Each script asks `gitbook-directory-sync complete SHELL WORDS` what fits in place of the last word, which `answer.ts`
 * answers, and lets the shell find files and folders.
 */
function printScript({ terminal }, shell) {
    terminal.out(SCRIPTS[shell] ?? '');
    return exit/* EXIT */.dc.done;
}


/***/ })

};
