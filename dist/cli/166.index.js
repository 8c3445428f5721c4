export const id = 166;
export const ids = [166];
export const modules = {

/***/ 166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerShell: () => (/* binding */ answerShell)
/* harmony export */ });
/* unused harmony export complete */
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1346);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8238);


/** An answer as the scripts of the shells read it: a line for each word, or `:file` or `:folder`. */
function answerShell(shell, words) {
    const answer = complete(words);
    if (answer.kind !== 'words')
        return `:${answer.kind}`;
    return answer.words
        .map(({ word, description }) => {
        if (shell === 'bash' || description === '')
            return word;
        return shell === 'fish' ? `${word}\t${description}` : `${word.replaceAll(':', '\\:')}:${description}`;
    })
        .join('\n');
}
/**
 * What fits in place of the last word.
 *
 * @param words what follows the program's name; bash gives `--option=value` as three words
 */
function complete(words) {
    const place = readPlace(words.slice(0, -1));
    const current = words.at(-1) ?? '';
    if (current === '=' && place.last)
        return valuesOf(place.last, '');
    if (place.open)
        return valuesOf(place.open, current);
    const [, name, value] = /^--([^=]+)=(.*)$/.exec(current) ?? [];
    if (name !== undefined && value !== undefined)
        return valuesOf(find(name, place.command), value, `--${name}=`);
    return matching(current.startsWith('-') ? optionWords(place) : argumentWords(place), current);
}
function readPlace(before) {
    let path = '';
    let given = 0;
    let last;
    let open;
    for (const word of before) {
        const command = _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L.find(({ name }) => name === path);
        if (word === '=') {
            open = last;
        }
        else if (open !== undefined) {
            open = undefined;
            last = undefined;
        }
        else if (word.startsWith('-')) {
            last = find(word.replace(/^-+/, ''), command);
            open = last?.value.startsWith('<') ? last : undefined;
        }
        else {
            last = undefined;
            const next = path === '' ? word : `${path} ${word}`;
            if (given === 0 && isPath(next))
                path = next;
            else
                given++;
        }
    }
    return { path, command: _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L.find(({ name }) => name === path), given, last, open };
}
function isPath(path) {
    return _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .GROUPS */ .f.some(({ name }) => name === path) || _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L.some(({ name }) => name === path);
}
/** An option that takes a value: the command's own before another command's of the same name. */
function find(name, command) {
    return [...(command ? [command] : []), ..._commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L]
        .flatMap(_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)
        .find((option) => option.name === name && option.value !== '');
}
function valuesOf(option, begun, before = '') {
    const completion = option?.kind.completion ?? 'nothing';
    if (completion === 'file' || completion === 'folder')
        return { kind: completion };
    if (completion === 'nothing')
        return { kind: 'words', words: [] };
    const words = completion.filter((word) => word.startsWith(begun));
    return { kind: 'words', words: words.map((word) => ({ word: before + word, description: '' })) };
}
function matching(words, begun) {
    return { kind: 'words', words: words.filter(({ word }) => word.startsWith(begun)) };
}
function optionWords({ path, command }) {
    const options = command === undefined ? [] : (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(command);
    return [
        ...options.map(({ name, description }) => ({ word: `--${name}`, description })),
        ...(path === '' ? [{ word: '--version', description: 'output the version number' }] : []),
        { word: '--help', description: 'display help for command' },
    ];
}
function argumentWords({ path, command, given }) {
    const words = command?.arguments[given]?.words;
    if (words)
        return words.map((word) => ({ word, description: '' }));
    if (command !== undefined || given > 0)
        return [];
    const below = path === '' ? '' : `${path} `;
    const names = _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L.map(({ name }) => name).filter((name) => name.startsWith(below));
    const next = new Set(names.map((name) => name.slice(below.length).split(' ')[0] ?? ''));
    return [...next].map((word) => {
        const called = [..._commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L, ..._commands_js__WEBPACK_IMPORTED_MODULE_1__/* .GROUPS */ .f].find(({ name }) => name === below + word);
        return { word, description: called?.description ?? '' };
    });
}


/***/ })

};
