# Completes gitbook-directory-sync in bash: eval "$(gitbook-directory-sync completion bash)"
_gitbook_directory_sync() {
  local IFS=$'\n' word=${COMP_WORDS[COMP_CWORD]} answer
  [[ $word != = ]] || word=''
  COMPREPLY=()
  answer=$("${COMP_WORDS[0]/#\~/$HOME}" complete bash "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null) || return 0
  # Readline completes paths itself, and quotes them. bash 3.2 cannot be asked for it here.
  case $answer in
    :file) compopt -o default 2>/dev/null || COMPREPLY=($(compgen -f -- "$word")) ;;
    :folder) compopt -o dirnames 2>/dev/null || COMPREPLY=($(compgen -d -- "$word")) ;;
    *) COMPREPLY=($answer) ;;
  esac
}
complete -F _gitbook_directory_sync gitbook-directory-sync
