#compdef gitbook-directory-sync
# Completes gitbook-directory-sync in zsh: eval "$(gitbook-directory-sync completion zsh)"
_gitbook-directory-sync() {
  local -a answer
  answer=("${(@f)$(${(Q)~words[1]} complete zsh "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
  case $answer[1] in
    :file) compset -P '--*='; _files ;;
    :folder) compset -P '--*='; _files -/ ;;
    ?*) _describe -V 'gitbook-directory-sync' answer ;;
  esac
}
if [[ ${funcstack[1]} == _gitbook-directory-sync ]]; then
  _gitbook-directory-sync "$@"
else
  compdef _gitbook-directory-sync gitbook-directory-sync
fi
