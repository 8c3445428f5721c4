export const id = 744;
export const ids = [744];
export const modules = {

/***/ 2744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Gy: () => (/* binding */ MESSAGE_LIMIT),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   maskEmails: () => (/* binding */ maskEmails),
/* harmony export */   wy: () => (/* binding */ maskPath)
/* harmony export */ });
/* unused harmony exports linkTarget, escapeWorkflowText */
/**
 * Makes text from YAML files and GitBook harmless wherever it is shown. All of it first becomes one visible line
 * (`visibleText`). Then comes what is active in the target.
 *
 * Markdown needs two defences. Character references remove structure (cells, emphasis, HTML, links), because CommonMark
 * never reads them as structure. GitHub's own filters (mentions, issues, commits, emoji, bare addresses) run after
 * that, on the decoded text, so a zero-width space breaks what triggers them.
 */
const BREAK = '\u200b';
const PLAIN_ASCII = /^[\x20-\x7e]*$/;
const SPACE = /[\s\u0085]+/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const COMBINING_RUN = /(\p{M}{4})\p{M}+/gu;
const SGR = '\\u001b\\[[0-9;]*m';
/** At most this many characters of a foreign text are shown by default. */
const TEXT_LIMIT = 160;
/** At most this many characters of a message or a name are shown. */
const MESSAGE_LIMIT = 600;
/**
 * One line without anything that hides or reorders text. White space becomes single spaces, control characters become
 * their pictures, other invisible characters their code point (`‹U+202E›`), and the end beyond `most` characters `…`.
 */
function visibleText(text, most = TEXT_LIMIT) {
    // Cut before anything else, so that a note of megabytes costs nothing.
    const start = text.length > most * 8 ? text.slice(0, most * 8) : text;
    const line = PLAIN_ASCII.test(start) ? start.replace(/ {2,}/g, ' ').trim() : visibleUnicode(start);
    return cap(line, most);
}
function visibleUnicode(text) {
    return text
        .toWellFormed()
        .replace(SPACE, ' ')
        .trim()
        .replace(COMBINING_RUN, '$1')
        .replace(INVISIBLE, (character, offset, whole) => isWanted(character, whole.slice(Math.max(0, offset - 6), offset), whole.slice(offset + 1, offset + 3))
        ? character
        : picture(character));
}
function picture(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}
const JOINING = String.raw `\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}`;
const JOINS_BEFORE = new RegExp(`[${JOINING}]\\p{M}*$`, 'u');
const JOINS_AFTER = new RegExp(`^[${JOINING}]`, 'u');
const EMOJI_BEFORE = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;
const STYLED_BEFORE = /(?:\p{Extended_Pictographic}|[0-9#*])$/u;
/** Joiners in words and emoji, and emoji style selectors, are part of real names. */
function isWanted(character, before, after) {
    if (character === '\ufe0f' || character === '\ufe0e')
        return STYLED_BEFORE.test(before);
    if (character === '\u200d' && EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after))
        return true;
    return (character === '\u200d' || character === '\u200c') && JOINS_BEFORE.test(before) && JOINS_AFTER.test(after);
}
function cap(text, most) {
    if (text.length <= most)
        return text;
    const characters = Array.from(text);
    if (characters.length <= most)
        return text;
    return `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '|': '&vert;',
    '\\': '&bsol;',
    '`': '&grave;',
    '*': '&ast;',
    _: '&lowbar;',
    '~': '&#126;',
    '[': '&lsqb;',
    ']': '&rsqb;',
    // GitHub's own advice for a dollar sign that is no mathematics.
    $: '<span>$</span>',
};
/** Text as inert GitHub-flavoured Markdown, for a cell or within a line; never put it at the start of a line. */
function escapeMarkdown(text, most = TEXT_LIMIT) {
    return breakTriggers(visibleText(text, most)).replace(/[&<>"|\\`*_~[\]$]/g, (character) => REFERENCES[character] ?? '');
}
function breakTriggers(text) {
    return text
        .replace(/[@#]/g, `$&${BREAK}`)
        .replace(/:(?=[\w+/-])/g, `:${BREAK}`)
        .replace(/www(?=\.)/gi, `$&${BREAK}`)
        .replace(/([a-z]-)(?=\d)/gi, `$1${BREAK}`)
        .replace(/[0-9a-f]{7,}/gi, (hex) => hex.replace(/.{6}(?=.)/g, `$&${BREAK}`));
}
const CODE = /^[\p{L}\p{N}.+@'/:#=,%()~*_…-][\p{L}\p{N}\p{M} .+@'/:#=,%()~*_…-]*$/u;
const NO_MENTION = /^(?:[^@]*|[^@ ]+@[^@ ]+\.[^@ ]+)$/;
/** A value that people type (an e-mail, a role, a path) as a code span, or as escaped text where that is not safe. */
function codeSpan(text, most = 320) {
    const value = visibleText(text, most);
    return CODE.test(value) && NO_MENTION.test(value) ? `\`${value}\`` : escapeMarkdown(text, most);
}
/** The URL made safe as a link's destination. Undefined for everything but http and https. */
function linkTarget(url) {
    if (!/^https?:\/\/[^/]/i.test(url))
        return undefined;
    return url
        .toWellFormed()
        .replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, (character) => encodeURIComponent(character).replace(/['()*]/g, (left) => `%${left.charCodeAt(0).toString(16).toUpperCase()}`))
        .replaceAll('&', '&amp;');
}
/** Text for a terminal: one line without control characters, escape sequences or overrides. */
function escapeTerminal(text, most = TEXT_LIMIT) {
    return visibleText(text, most);
}
const IGNORABLE = '[\\p{Cf}\\p{Default_Ignorable_Code_Point}]*';
const COMMAND_START = new RegExp(`^((?:[\\s\\p{Cf}\\p{Default_Ignorable_Code_Point}]|${SGR})*:${IGNORABLE}):`, 'u');
const OLD_COMMAND = new RegExp(`(#${IGNORABLE}#${IGNORABLE})\\[`, 'gu');
const CONTROL = new RegExp(`(${SGR})|(?!\\t)\\p{Cc}`, 'gu');
/**
 * Lines for the standard output of a workflow, none of which is a command to the runner. It reads `::name` after
 * leading space and `##[name]` anywhere in a line (`ActionCommand.cs` of actions/runner). Its comparison ignores
 * zero-width characters, so a real space goes in between. Colours are kept.
 */
function escapeWorkflowText(text) {
    return text
        .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
        .map((line) => line
        .replace(CONTROL, (character, colour) => colour ?? picture(character))
        .replace(COMMAND_START, '$1 :')
        .replace(OLD_COMMAND, '$1 ['))
        .join('\n');
}
const COLOURS = new RegExp(`(${SGR})`, 'u');
/** Characters that no address has. All others may be part of one: `isEmail` accepts `o'neil/docs{1}@example.com`. */
const NOT_OF_ADDRESS = /[\s\p{Cc}@<>"(),;:[\]\\]/u;
/** The local part of the address that messages show as an example. */
const EXAMPLE = 'name';
/**
 * Masks every address in a text: `ada@example.com` becomes `a…@example.com`. In a path or a quotation, everything that
 * could belong to the address is masked with it. Colours are kept.
 */
function maskEmails(text) {
    if (!text.includes('@'))
        return text;
    return text
        .split(COLOURS)
        .map((part, index) => (index % 2 === 0 ? maskPlain(part) : part))
        .join('');
}
/** A path with addresses masked by `mask`, name by name, because a slash between folders is not part of an address. */
function maskPath(path, mask) {
    return path.split('/').map(mask).join('/');
}
function maskPlain(text) {
    let masked = '';
    let done = 0;
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
        const start = startOfLocal(text, done, at);
        const local = text.slice(start, at);
        const isAddress = local !== '' && !NOT_OF_ADDRESS.test(text.charAt(at + 1) || ' ');
        const isMasked = /(?:^|\/).…$/u.test(local);
        const isExample = local === EXAMPLE && /^@example\.com(?![\w-]|\.\w)/.test(text.slice(at, at + 15));
        masked += text.slice(done, start);
        masked += isAddress && !isMasked && !isExample ? `${String.fromCodePoint(local.codePointAt(0) ?? 0)}…` : local;
        done = at;
    }
    return masked + text.slice(done);
}
/** Where the local part that ends at `at` can begin. `done` is the end of the previous address. */
function startOfLocal(text, done, at) {
    let start = at;
    while (start > done && !NOT_OF_ADDRESS.test(text.charAt(start - 1)))
        start -= 1;
    return start;
}


/***/ })

};
