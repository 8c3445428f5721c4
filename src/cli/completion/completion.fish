# Completes gitbook-directory-sync in fish: gitbook-directory-sync completion fish | source
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
            string join \n -- $answer
    end
end
complete -c gitbook-directory-sync -f -k -a '(__gitbook_directory_sync)'
