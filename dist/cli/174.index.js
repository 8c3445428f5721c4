export const id = 174;
export const ids = [174,744];
export const modules = {

/***/ 4174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bS: () => (/* binding */ printInvalid),
  printJson: () => (/* binding */ printJson),
  printRefusal: () => (/* binding */ printRefusal),
  b3: () => (/* binding */ printView),
  f$: () => (/* binding */ shownText),
  TO: () => (/* binding */ viewText)
});

// EXTERNAL MODULE: ./lib/src/render/json.js
var json = __webpack_require__(1845);
// EXTERNAL MODULE: ./node_modules/fast-string-width/dist/index.js + 2 modules
var dist = __webpack_require__(3223);
// EXTERNAL MODULE: ./lib/src/render/text/escape.js
var text_escape = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/src/render/text/text.js
var text_text = __webpack_require__(4844);
;// CONCATENATED MODULE: ./lib/src/render/terminal/diagnostics.js



/**
 * Renders diagnostics for a terminal, each with its place, severity, code and message, the line of the file, help, and
 * related places.
 */
function diagnosticsTerminal(diagnostics, print) {
    const blocks = diagnostics.map((diagnostic) => terminalBlock(diagnostic, print));
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const warnings = diagnostics.length - errors;
    const total = [
        ...(errors > 0 ? [print.paint('red', (0,text_text/* count */.U9)(errors, 'error'))] : []),
        ...(warnings > 0 ? [print.paint('yellow', (0,text_text/* count */.U9)(warnings, 'warning'))] : []),
    ];
    return diagnostics.length === 0 ? '' : `${blocks.join('\n\n')}\n\n${total.join(', ')}\n`;
}
function terminalBlock(diagnostic, print) {
    const { paint, mask } = print;
    const show = (text) => (0,text_escape/* escapeTerminal */.en)(mask(text), text_escape/* MESSAGE_LIMIT */.Gy);
    const path = (file) => (0,text_escape/* escapeTerminal */.en)((0,text_escape/* maskPath */.wy)(file, mask), text_escape/* MESSAGE_LIMIT */.Gy);
    const place = `${path(diagnostic.file)}:${diagnostic.line}:${diagnostic.column}`;
    const severity = paint(diagnostic.severity === 'error' ? 'red' : 'yellow', diagnostic.severity);
    return [
        `${paint('bold', place)}  ${severity}  ${diagnostic.code}  ${show(diagnostic.message)}`,
        ...excerpt(diagnostic, print),
        `  ${paint('cyan', 'help:')} ${show(diagnostic.help)}`,
        ...diagnostic.related.map((other) => `  ${paint('dim', 'see:')}  ${path(other.file)}:${other.line}:${other.column}  ${show(other.message)}`),
    ].join('\n');
}
const EXCERPT_BEFORE = 60;
const EXCERPT_WIDTH = 100;
function excerpt(diagnostic, { paint, mask, sourceLine }) {
    const whole = sourceLine?.(diagnostic.file, diagnostic.line);
    if (whole === undefined || whole.trim() === '')
        return [];
    // Mask before cutting, because half an address is not recognized as one.
    const line = mask(whole);
    const column = commonStart(line, mask(whole.slice(0, diagnostic.column - 1)));
    const from = Math.max(0, column - EXCERPT_BEFORE);
    const before = excerptText(line.slice(from, column));
    const after = excerptText(line.slice(column, from + EXCERPT_WIDTH));
    const gutter = String(diagnostic.line);
    const blank = ' '.repeat(gutter.length);
    return [
        `  ${paint('dim', `${gutter} |`)} ${before}${after}`,
        `  ${paint('dim', `${blank} |`)} ${' '.repeat((0,dist/* default */.A)(before))}${paint('red', '^')}`,
    ];
}
function commonStart(one, other) {
    let length = 0;
    while (length < other.length && one[length] === other[length])
        length += 1;
    return length;
}
/** Makes a text visible, and keeps the indentation that `visibleText` would fold. */
function excerptText(text) {
    const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
    const rest = text.slice(indent);
    const trailing = /[ \t]*$/.exec(rest)?.[0].length ?? 0;
    return ' '.repeat(indent) + (0,text_escape/* visibleText */.Q6)(rest) + ' '.repeat(rest === '' ? 0 : trailing);
}

// EXTERNAL MODULE: ./lib/src/render/terminal/document.js + 1 modules
var terminal_document = __webpack_require__(1244);
// EXTERNAL MODULE: ./lib/src/run/exit.js
var exit = __webpack_require__(3002);
// EXTERNAL MODULE: ./lib/src/run/run.js
var run_run = __webpack_require__(625);
// EXTERNAL MODULE: ./lib/src/run/secrets.js
var secrets = __webpack_require__(4309);
// EXTERNAL MODULE: ./lib/src/workspace/read-files.js
var read_files = __webpack_require__(4748);
;// CONCATENATED MODULE: ./lib/src/cli/print.js








/** Prints a plan, or what became of one. */
function printView(run, view) {
    run.terminal.out(viewText(run, view));
}
/** A plan as text for the terminal of a run. */
function viewText({ terminal }, view) {
    const { paint, width, hide } = terminal;
    return (0,terminal_document/* renderPlanTerminal */.c)((0,secrets/* hideIn */.c)(view, hide), { paint, width });
}
/** Prints the one JSON document of a run. */
function printJson({ terminal }, document) {
    terminal.out(JSON.stringify((0,secrets/* hideIn */.c)(document, terminal.hide), undefined, 2));
}
/** Prints the problems of a directory, with the lines that they are on. */
async function printInvalid(run, diagnostics) {
    if (run.json) {
        printJson(run, (0,json/* diagnosticsJson */.Jc)(diagnostics));
        return exit/* EXIT */.dc.invalid;
    }
    const lines = await (0,read_files/* sourceLines */.Jj)((0,run_run/* placeOf */.$t)(run), diagnostics);
    // Only a part of a line may be shown: a secret that is cut off would not be recognized in it.
    const sourceLine = (file, number) => {
        const line = lines(file, number);
        return line !== undefined && run.hide(line) === line ? line : undefined;
    };
    const mask = run.options.maskEmails ? text_escape.maskEmails : (text) => text;
    run.terminal.out(diagnosticsTerminal(diagnostics, { paint: run.terminal.paint, mask, sourceLine }));
    return exit/* EXIT */.dc.invalid;
}
/** Prints what is wrong with the options and arguments of a command. */
function printRefusal(run, problems) {
    for (const problem of problems)
        run.terminal.note(problem);
    if (run.json)
        printJson(run, { error: { reason: 'invalid-input', message: problems.join('\n') } });
    return exit/* EXIT */.dc.invalid;
}
/** Foreign text for a line on the terminal: at most 400 characters, and with short addresses if the run masks them. */
function shownText({ options }, text) {
    return (0,text_escape/* escapeTerminal */.en)(options.maskEmails ? (0,text_escape.maskEmails)(text) : text, 400);
}


/***/ }),

/***/ 5293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ organizationOf),
/* harmony export */   f: () => (/* binding */ checkOrganizationId)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2411);
/* harmony import */ var _model_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5890);


/** The ID of the organization, from the option `organization-id` or the directory, or the problem with it. */
function organizationOf(named, directory) {
    const mismatch = organizationMismatch(named, directory);
    const id = named.organizationId ?? directory.organization?.id;
    if (mismatch !== undefined)
        return mismatch;
    if (id !== undefined)
        return id;
    const at = (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .startOf */ .GH)(directory.files[0] ?? named.configPath);
    const help = 'Add organization: to a file of the directory, or set organization-id.';
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('missing-organization', at, 'No organization is set.', help);
}
/** The result of reading a directory, which becomes invalid when `organization-id` is for another organization. */
function checkOrganizationId(read, named) {
    const mismatch = read.ok ? organizationMismatch(named, read.directory) : undefined;
    if (mismatch === undefined)
        return read;
    return { ok: false, diagnostics: [...read.diagnostics, mismatch], organizationId: named.organizationId };
}
function organizationMismatch({ organizationId }, { organization }) {
    if (organizationId === undefined || organization === undefined)
        return undefined;
    if (organization.id === organizationId)
        return undefined;
    const message = `The directory is for the organization ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(organization.id)}, but organization-id is ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(organizationId)}.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('organization-mismatch', organization.at, message, 'Make the two equal, or remove one.');
}


/***/ }),

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ parseFile),
/* harmony export */   ls: () => (/* binding */ MAX_PROBLEMS_A_FILE)
/* harmony export */ });
/* unused harmony export KNOWN_KEYS */
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2411);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3584);
/* harmony import */ var _model_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5890);
/* harmony import */ var _yaml_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8048);





/** How many problems of one file are reported. */
const MAX_PROBLEMS_A_FILE = 1000;
/** The keys that are allowed in each part of a directory file, as in schema/directory.schema.json. */
const KNOWN_KEYS = {
    'a directory file': ['version', 'organization', 'defaults', 'users', 'teams', '$schema'],
    'the defaults': ['role', 'sso'],
    'a user': ['id', 'role', 'sso', 'expires', 'note'],
    'a team': ['id', 'previously', 'owners', 'members'],
    'a team entry': ['user', 'team', 'expires', 'note'],
};
/**
 * Parses the data of one file, and reports everything in it that the format does not allow. In a broken file, only the
 * part before the error counts, and nothing is reported as missing.
 */
function parseFile(source) {
    const diagnostics = [];
    const parsing = { source, diagnostics };
    const { data, broken } = source;
    const root = (0,_yaml_data_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(data) ? data : EMPTY;
    if (data === undefined && broken === undefined) {
        const help = 'Start it with version: 1, or delete the file.';
        diagnostics.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('empty-file', source.position(0), 'This file is empty.', help));
    }
    if (data !== undefined && root !== data)
        refuse(parsing, _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.map, undefined, data, 0);
    if (root === data && !('version' in root) && broken === undefined) {
        const message = 'The key "version" is missing.';
        diagnostics.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('missing-key', source.position(0), message, 'Add the line: version: 1'));
    }
    checkKeys(parsing, root, 'a directory file');
    valueIn(parsing, root, 'version', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.version);
    valueIn(parsing, root, '$schema', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.text);
    const id = valueIn(parsing, root, 'organization', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.organization);
    const section = valueIn(parsing, root, 'defaults', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.map) ?? EMPTY;
    checkKeys(parsing, section, 'the defaults');
    const role = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOf */ .kp)(valueIn(parsing, section, 'role', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.role));
    const defaults = { role, sso: valueIn(parsing, section, 'sso', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.flag) };
    const needsRole = !('role' in section);
    return {
        source,
        defaults,
        organization: id === undefined ? undefined : { id, at: source.position(source.valueOffset(root, 'organization')) },
        users: sectionIn(parsing, root, 'users', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.email)?.map((entry) => parseUser(parsing, entry, defaults, needsRole)),
        teams: sectionIn(parsing, root, 'teams', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.title)?.map((entry) => parseTeam(parsing, entry)),
        diagnostics,
    };
}
/** The entries of a section, up to where a broken file could no longer be read. */
function sectionIn(parsing, root, key, nameType) {
    const { source } = parsing;
    const section = valueIn(parsing, root, key, _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.map);
    const limit = source.broken?.from ?? Number.POSITIVE_INFINITY;
    if (section === undefined)
        return undefined;
    return Object.entries(section).flatMap(([name, value]) => {
        const offset = source.keyOffset(section, name);
        if (offset >= limit)
            return [];
        const at = source.position(offset);
        if (!isAllowed(nameType, name))
            report(parsing, source.valueOffset(section, name), () => nameType.unsound?.(name, at));
        const map = (value === null ? undefined : valueIn(parsing, section, name, _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.map)) ?? EMPTY;
        return [{ name, map, isComplete: map === value || (value === null && source.broken === undefined), at }];
    });
}
function parseUser(parsing, { name: email, map, isComplete, at }, defaults, needsRole) {
    checkKeys(parsing, map, 'a user');
    if (isComplete && needsRole && !('role' in map)) {
        const help = 'Add role: to the user, or a default role to the file.';
        parsing.diagnostics.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('missing-role', at, `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(email)} has no role.`, help));
    }
    return {
        email,
        id: valueIn(parsing, map, 'id', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.id),
        role: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOf */ .kp)(valueIn(parsing, map, 'role', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.role)),
        sso: valueIn(parsing, map, 'sso', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.flag),
        expires: valueIn(parsing, map, 'expires', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.date),
        note: valueIn(parsing, map, 'note', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.text),
        defaults,
        at,
    };
}
function parseTeam(parsing, { name: title, map, at }) {
    checkKeys(parsing, map, 'a team');
    const entries = (list) => itemsIn(parsing, map, list, _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.entry)?.flatMap((item) => parseEntry(parsing, item, list === 'members') ?? []);
    const previously = itemsIn(parsing, map, 'previously', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.title)?.map(({ value, at }) => ({ title: value, at })) ?? [];
    return {
        title,
        id: valueIn(parsing, map, 'id', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.id),
        previously,
        owners: entries('owners'),
        members: entries('members'),
        at,
    };
}
/** An entry of `owners` or, where teams are allowed, of `members`. */
function parseEntry(parsing, { value, at }, allowTeam) {
    const { diagnostics } = parsing;
    if (typeof value === 'string') {
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmail */ .xf)(value))
            return { kind: 'user', email: value, expires: undefined, note: undefined, at };
        diagnostics.push((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .badEmail */ .kP)(value, at));
        return undefined;
    }
    checkKeys(parsing, value, 'a team entry');
    const email = valueIn(parsing, value, 'user', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.email);
    const title = valueIn(parsing, value, 'team', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.title);
    const expires = valueIn(parsing, value, 'expires', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.date);
    const note = valueIn(parsing, value, 'note', _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.text);
    if (email !== undefined && title === undefined) {
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmail */ .xf)(email) ? { kind: 'user', email, expires, note, at } : undefined;
    }
    if (title !== undefined && email === undefined && allowTeam) {
        refuseKeysOfUsers(parsing, value);
        return { kind: 'team', title, at };
    }
    // A value of a wrong type under the only key is already reported.
    const isReported = 'user' in value ? !('team' in value) : 'team' in value && allowTeam;
    if (!isReported)
        diagnostics.push(unclearEntry(at, allowTeam));
    return undefined;
}
function refuseKeysOfUsers({ source, diagnostics }, entry) {
    for (const key of ['expires', 'note']) {
        if (!(key in entry))
            continue;
        const message = `${key} cannot be used with team.`;
        const help = `Write ${key} in the entries of the nested team.`;
        diagnostics.push((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unknown-key', source.position(source.keyOffset(entry, key)), message, help));
    }
}
function unclearEntry(at, allowTeam) {
    if (!allowTeam) {
        const help = 'Write an e-mail address, or user: with one. Nested teams go under members.';
        return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('wrong-type', at, 'An owner must be a user.', help);
    }
    const help = 'Write user: with an e-mail address, or team: with a title.';
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('missing-key', at, 'A team entry must name either a user or a team.', help);
}
const EMPTY = (0,_yaml_data_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyMap */ .MZ)();
/** Reports the keys of a part of the file that the format does not have. */
function checkKeys(parsing, map, part) {
    const { source } = parsing;
    const known = KNOWN_KEYS[part];
    for (const key in map) {
        if (known.includes(key))
            continue;
        report(parsing, source.valueOffset(map, key), () => {
            const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(key, known);
            const help = near ? `Did you mean ${near}?` : `Allowed here: ${known.join(', ')}.`;
            const at = source.position(source.keyOffset(map, key));
            return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unknown-key', at, `The key ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(key)} is not allowed in ${part}.`, help);
        });
    }
}
/** The value under a key. One of another type is reported and left out; one that is not allowed is only reported. */
function valueIn(parsing, map, key, type) {
    const value = map[key];
    if (value === undefined || isAllowed(type, value))
        return value;
    return refuse(parsing, type, key, value, parsing.source.valueOffset(map, key));
}
/** The items of the list under a key, as `valueIn` gives values. */
function itemsIn(parsing, map, key, type) {
    const { source } = parsing;
    const list = valueIn(parsing, map, key, _values_js__WEBPACK_IMPORTED_MODULE_1__/* .TYPES */ .QE.list);
    return list?.flatMap((item, index) => {
        const offset = source.itemOffset(list, index);
        const value = isAllowed(type, item) ? item : refuse(parsing, type, key, item, offset);
        return value === undefined ? [] : [{ value, at: source.position(offset) }];
    });
}
function isAllowed(type, value) {
    return type.is(value) && type.isSound?.(value) !== false;
}
/** Reports a value that is not allowed, and gives it if its type is right. */
function refuse(parsing, type, name, value, offset) {
    const isOfType = type.is(value);
    report(parsing, offset, (at) => {
        if (isOfType)
            return type.unsound?.(value, at);
        const mayBeUnread = value === null && parsing.source.broken !== undefined;
        return mayBeUnread ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongType */ .gQ)(type, name, value, at);
    });
    return isOfType ? value : undefined;
}
/** Reports a problem with the value at an offset, where the file was read so far and has not too many already. */
function report({ source, diagnostics }, offset, describe) {
    if (offset >= (source.broken?.from ?? Number.POSITIVE_INFINITY) || diagnostics.length > MAX_PROBLEMS_A_FILE)
        return;
    const diagnostic = describe(source.position(offset));
    if (diagnostic)
        diagnostics.push(diagnostic);
}


/***/ }),

/***/ 590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readDirectory)
});

// EXTERNAL MODULE: ./lib/src/core/model/diagnostic.js
var diagnostic = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/src/core/model/quote.js
var quote = __webpack_require__(5890);
// EXTERNAL MODULE: ./lib/src/core/yaml/source.js + 3 modules
var source = __webpack_require__(701);
// EXTERNAL MODULE: ./lib/src/core/directory/parse.js
var parse = __webpack_require__(7379);
;// CONCATENATED MODULE: ./lib/src/core/directory/rules/rule.js
/** How many characters are searched for names. A broken directory must still be refused fast. */
const MAX_SEARCHED = 200_000_000;
/**
 * A function that decides whether a name may be in a part that could not be read.
 *
 * @param brokenTexts the whole texts of files that could not be read to their end
 * @param more whether there are files that were not read at all
 */
function unreadNames(brokenTexts, more) {
    const texts = brokenTexts.map((text) => text.toLowerCase());
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    let searched = 0;
    return (name) => {
        if (more || texts.length === 0)
            return more;
        searched += length;
        if (searched > MAX_SEARCHED)
            return true;
        const folded = name.toLowerCase();
        return texts.some((text) => text.includes(folded));
    };
}

// EXTERNAL MODULE: ./lib/src/core/model/state.js
var state = __webpack_require__(3127);
;// CONCATENATED MODULE: ./lib/src/core/directory/rules/duplicates.js



/** Reports a user who appears twice, also in different letter case. */
const duplicateUsers = ({ directory: { users = [] } }) => repeated('duplicate-user', users, userKey, ({ email }) => `The user ${(0,quote/* quote */.h)(email)} appears twice.`);
/** Reports a team that appears twice, and titles that differ only in case or surrounding space. */
const duplicateTeams = ({ directory: { teams = [] } }) => repeated('duplicate-team', teams, teamKey, ({ title }, first) => title === first.title
    ? `The team ${(0,quote/* quote */.h)(title)} appears twice.`
    : `The team titles ${(0,quote/* quote */.h)(first.title)} and ${(0,quote/* quote */.h)(title)} differ only in case or space.`);
/** Reports two users, or two teams, with the same ID. */
const duplicateIds = ({ directory: { users = [], teams = [] } }) => [
    ...repeated('duplicate-id', users, idOf, (user, first) => `${(0,quote/* quote */.h)(user.email)} and ${(0,quote/* quote */.h)(first.email)} have the same id.`),
    ...repeated('duplicate-id', teams, idOf, (team, first) => `The teams ${(0,quote/* quote */.h)(team.title)} and ${(0,quote/* quote */.h)(first.title)} have the same id.`),
];
/** Reports a former title that another team of the directory has or had. */
const takenTitles = ({ directory: { teams = [] } }) => {
    const holders = new Map(teams.map(({ title, at }) => [(0,state/* titleKey */.kz)(title), { title, at }]));
    const diagnostics = [];
    for (const { title, previously } of teams) {
        for (const former of previously) {
            const key = (0,state/* titleKey */.kz)(former.title);
            const holder = holders.get(key);
            if (holder === undefined) {
                holders.set(key, { title, at: former.at });
            }
            else if (holder.title !== title) {
                const message = `The former title ${(0,quote/* quote */.h)(former.title)} also belongs to the team ${(0,quote/* quote */.h)(holder.title)}.`;
                diagnostics.push(found('title-taken', former.at, holder.at, message, 'A title can lead to one team only.'));
            }
        }
    }
    return diagnostics;
};
/** Reports a user who appears twice in one team: in one list, or in `owners` and `members`. */
const duplicateMembers = ({ directory: { teams = [] } }) => teams.flatMap((team) => {
    const [owners, members] = [usersIn(team.owners), usersIn(team.members)];
    const twice = ({ email }) => `${(0,quote/* quote */.h)(email)} appears twice in ${(0,quote/* quote */.h)(team.title)}.`;
    const ownerOf = new Map(owners.toReversed().map((owner) => [userKey(owner), owner]));
    const diagnostics = [owners, members].flatMap((list) => repeated('duplicate-member', list, userKey, twice));
    for (const member of owners.length === 0 ? [] : members) {
        const owner = ownerOf.get(userKey(member));
        if (owner === undefined)
            continue;
        const message = `${(0,quote/* quote */.h)(member.email)} is an owner and a member of ${(0,quote/* quote */.h)(team.title)}.`;
        const help = 'Keep one of the two. An owner is already in the team.';
        diagnostics.push(found('owner-and-member', member.at, owner.at, message, help));
    }
    return diagnostics;
});
function usersIn(entries = []) {
    return entries.filter((entry) => entry.kind === 'user');
}
const userKey = ({ email }) => (0,state/* emailKey */.c8)(email);
const teamKey = ({ title }) => (0,state/* titleKey */.kz)(title);
const idOf = ({ id }) => id;
/** Reports every item that has the key of an earlier item. */
function repeated(code, items, keyOf, message) {
    const firsts = new Map();
    const diagnostics = [];
    for (const item of items) {
        const key = keyOf(item);
        const first = key === undefined ? undefined : firsts.get(key);
        if (first)
            diagnostics.push(found(code, item.at, first.at, message(item, first)));
        else if (key !== undefined)
            firsts.set(key, item);
    }
    return diagnostics;
}
function found(code, at, first, message, help = 'Keep one of the two.') {
    return (0,diagnostic/* problem */.CC)(code, at, message, help, [(0,diagnostic/* related */._2)(first, 'the other one')]);
}

// EXTERNAL MODULE: ./lib/src/core/model/nearest.js + 1 modules
var nearest = __webpack_require__(3584);
;// CONCATENATED MODULE: ./lib/src/core/directory/rules/references.js




/** How many names are compared for suggestions. A directory full of unknown people must still be refused fast. */
const MAX_COMPARISONS = 200_000;
const MAX_NESTING = 100;
/** Reports a team member who is not in `users`, when the directory has that section. */
const unknownUsers = ({ directory, mayBeUnread }) => {
    if (directory.users === undefined)
        return [];
    const emails = directory.users.map((user) => user.email);
    const known = new Set(emails.map(state/* emailKey */.c8));
    const suggest = suggestions(emails, nearest/* nearestAddress */.P);
    const found = [];
    for (const team of directory.teams ?? []) {
        for (const entry of (0,state/* entriesOf */.Mc)(team)) {
            if (entry.kind !== 'user' || known.has((0,state/* emailKey */.c8)(entry.email)) || mayBeUnread(entry.email))
                continue;
            const near = suggest(entry.email);
            const message = `${(0,quote/* quote */.h)(entry.email)} is in the team ${(0,quote/* quote */.h)(team.title)}, but not in users.`;
            const help = near
                ? `Did you mean ${near}? If not, add the user.`
                : 'Add the user to users, or remove this entry.';
            found.push((0,diagnostic/* problem */.CC)('unknown-user', entry.at, message, help));
        }
    }
    return found;
};
/** Reports a `team:` that the directory does not have. */
const unknownTeams = ({ directory, nested, mayBeUnread }) => {
    const titles = (directory.teams ?? []).map((team) => team.title);
    const known = new Set(titles);
    const suggest = suggestions(titles, nearest/* nearest */.p);
    const folded = new Map(titles.map((title) => [(0,state/* titleKey */.kz)(title), title]));
    return (directory.teams ?? []).flatMap(nested).flatMap((entry) => {
        if (known.has(entry.title) || mayBeUnread(entry.title))
            return [];
        const near = folded.get((0,state/* titleKey */.kz)(entry.title)) ?? suggest(entry.title);
        const help = near ? `Did you mean ${near}?` : 'Add the team, or remove this entry.';
        return (0,diagnostic/* problem */.CC)('unknown-team', entry.at, `There is no team ${(0,quote/* quote */.h)(entry.title)}.`, help);
    });
};
/** Reports a `team:` whose membership is not managed, so that nobody knows who would be included. */
const unmanagedTeams = ({ directory, nested }) => {
    const teams = (directory.teams ?? []).filter((team) => !(0,state/* hasLists */.IP)(team));
    const unmanaged = new Map(teams.map((team) => [team.title, team]));
    return (directory.teams ?? []).flatMap(nested).flatMap((entry) => {
        const target = unmanaged.get(entry.title);
        if (target === undefined)
            return [];
        const message = `The members of ${(0,quote/* quote */.h)(entry.title)} are not in the directory.`;
        const help = 'Give that team owners or members, or list the people here.';
        return (0,diagnostic/* problem */.CC)('unmanaged-team', entry.at, message, help, [(0,diagnostic/* related */._2)(target.at, target.title)]);
    });
};
/** Reports teams that contain themselves through `team:`, each cycle once, at its first reference. */
const teamCycles = ({ directory, nested }) => {
    const teams = new Map((directory.teams ?? []).map((team) => [team.title, team]));
    const done = new Set();
    const diagnostics = [];
    const visit = (team, above) => {
        const trail = [...above, team];
        for (const { title, at } of nested(team)) {
            const target = teams.get(title);
            if (target === undefined || done.has(title))
                continue;
            const from = trail.indexOf(target);
            if (from >= 0) {
                const cycle = trail.slice(from);
                const message = `These teams contain each other: ${[...cycle, target].map((each) => each.title).join(' → ')}.`;
                const others = cycle.map((each) => (0,diagnostic/* related */._2)(each.at, each.title));
                diagnostics.push((0,diagnostic/* problem */.CC)('team-cycle', at, message, 'Remove one of the team: entries.', others));
            }
            else if (trail.length >= MAX_NESTING) {
                const message = `Teams are nested more than ${MAX_NESTING} deep here.`;
                diagnostics.push((0,diagnostic/* problem */.CC)('too-deep', at, message, 'List the people, or nest fewer teams.'));
                done.add(title);
            }
            else
                visit(target, trail);
        }
        done.add(team.title);
    };
    for (const team of teams.values())
        if (!done.has(team.title))
            visit(team, []);
    return diagnostics;
};
/** A function that suggests the nearest name, until that would take too long. */
function suggestions(names, find) {
    let left = Math.floor(MAX_COMPARISONS / Math.max(1, names.length));
    return (word) => (left-- > 0 ? find(word, names) : undefined);
}

;// CONCATENATED MODULE: ./lib/src/core/directory/rules/table.js


/** All rules: the checks that a schema cannot express. */
const RULES = [
    duplicateUsers,
    duplicateTeams,
    duplicateIds,
    takenTitles,
    duplicateMembers,
    unknownUsers,
    unknownTeams,
    unmanagedTeams,
    teamCycles,
];
/** All problems that the rules find, in no particular order. */
function checkRules(input) {
    const teams = input.directory.teams ?? [];
    const entries = new Map(teams.map((team) => [team, (team.members ?? []).filter((entry) => entry.kind === 'team')]));
    return RULES.flatMap((rule) => rule({ ...input, nested: (team) => entries.get(team) ?? [] }));
}

;// CONCATENATED MODULE: ./lib/src/core/directory/read.js






/**
 * Parses the files of a directory and checks them by schema and rules. Reports all problems of all files at once,
 * sorted by place.
 *
 * @param configPath the path that the user gave, for problems that are in no file
 * @param earlier problems that were found while the files were read; an error among them makes the result invalid
 */
function readDirectory(files, configPath, earlier) {
    const ordered = files.toSorted((a, b) => (0,diagnostic/* compareText */.n6)(a.file, b.file));
    const sources = ordered.map(({ file, bytes }) => (0,source/* parseSource */.P)(file, bytes));
    const parsed = sources.map(({ source }) => (0,parse/* parseFile */.CJ)(source));
    const directory = combine(parsed);
    const brokenTexts = sources.flatMap(({ source }) => source.broken?.text ?? []);
    const found = [
        earlier,
        ...sources.map(({ diagnostics }) => diagnostics),
        ...parsed.map(({ diagnostics }) => diagnostics),
        otherOrganizations(parsed),
        checkRules({ directory, mayBeUnread: unreadNames(brokenTexts, earlier.some(isError)) }),
    ].flat();
    if (!found.some(isError) && isEmpty(directory))
        found.push(emptyDirectory(directory.files, configPath));
    const diagnostics = (0,diagnostic/* tidyDiagnostics */.dl)(found, parse/* MAX_PROBLEMS_A_FILE */.ls);
    return diagnostics.some(isError)
        ? { ok: false, diagnostics, organizationId: directory.organization?.id }
        : { ok: true, directory, diagnostics };
}
function combine(parsed) {
    const users = parsed.flatMap((file) => file.users ?? []);
    const teams = parsed.flatMap((file) => file.teams ?? []);
    return {
        files: parsed.map(({ source }) => source.file),
        organization: parsed.find(({ organization }) => organization !== undefined)?.organization,
        users: parsed.some((file) => file.users !== undefined) ? users : undefined,
        teams: parsed.some((file) => file.teams !== undefined) ? teams : undefined,
    };
}
function otherOrganizations(parsed) {
    const [first, ...others] = parsed.flatMap(({ organization }) => organization ?? []);
    return others.flatMap(({ id, at }) => {
        if (first === undefined || id === first.id)
            return [];
        const message = `The organization ${(0,quote/* quote */.h)(id)} differs from ${(0,quote/* quote */.h)(first.id)} in another file.`;
        const help = 'All files of a directory must be for one organization.';
        return (0,diagnostic/* problem */.CC)('organization-mismatch', at, message, help, [(0,diagnostic/* related */._2)(first.at, 'the other one')]);
    });
}
function isEmpty(directory) {
    return (directory.users ?? []).length === 0 && (directory.teams ?? []).length === 0;
}
function isError(diagnostic) {
    return diagnostic.severity === 'error';
}
function emptyDirectory(files, configPath) {
    const message = files.length === 0
        ? `There is no .yaml or .yml file in ${(0,quote/* quote */.h)(configPath)}.`
        : 'The directory has no users and no teams.';
    const help = 'Create one with the command import, which writes the live organization as YAML. An empty directory is never applied.';
    return (0,diagnostic/* problem */.CC)('empty-directory', (0,diagnostic/* startOf */.GH)(files[0] ?? configPath), message, help);
}


/***/ }),

/***/ 1352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ resolve),
/* harmony export */   o: () => (/* binding */ hasExpired)
/* harmony export */ });
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3127);

/**
 * The desired state of a valid directory on one date: with defaults applied, expiry evaluated and nested teams
 * flattened.
 *
 * @param asOf the UTC date of the run; `expires` is the last day of access, so access has ended when `asOf` is later
 */
function resolve(directory, asOf) {
    const users = directory.users?.map((user) => ({
        email: user.email,
        id: user.id,
        role: user.role ?? user.defaults.role ?? 'guest',
        sso: user.sso ?? user.defaults.sso ?? false,
        expires: user.expires,
        expired: hasExpired(user.expires, asOf),
        note: user.note,
        origin: user.at,
    }));
    return {
        asOf,
        files: directory.files,
        users,
        teams: directory.teams && resolveTeams(directory.teams, users, asOf),
    };
}
/** Whether the last day of access is before a date. */
function hasExpired(expires, asOf) {
    return expires !== undefined && expires < asOf;
}
function resolveTeams(teams, users, asOf) {
    const byTitle = new Map(teams.map((team) => [team.title, team]));
    const byEmail = users && new Map(users.map((user) => [(0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(user.email), user]));
    const resolution = { asOf, byTitle, byEmail, resolved: new Map() };
    return teams.map((team) => {
        const { people, expired } = resolveTeam(resolution, team);
        return {
            title: team.title,
            id: team.id,
            previously: team.previously.map((former) => former.title),
            memberships: (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .hasLists */ .IP)(team) ? sortedByKey(people) : undefined,
            expired,
            origin: team.at,
        };
    });
}
function resolveTeam(resolution, team) {
    const known = resolution.resolved.get(team.title);
    if (known)
        return known;
    const people = new Map();
    const found = new Map();
    addListed(resolution, people, found, team.owners, 'owner');
    addListed(resolution, people, found, team.members, 'member');
    for (const entry of team.members ?? []) {
        const nested = entry.kind === 'team' ? resolution.byTitle.get(entry.title) : undefined;
        if (nested === undefined)
            continue;
        const below = resolveTeam(resolution, nested);
        for (const [key, membership] of below.people) {
            if (people.has(key))
                continue;
            const via = [nested.title, ...membership.via];
            people.set(key, { ...membership, role: 'member', via, origin: entry.at });
        }
        for (const each of below.expired)
            addFirst(found, each);
    }
    const expired = [...found].flatMap(([key, each]) => (people.has(key) ? [] : [each]));
    const resolved = { people, expired };
    resolution.resolved.set(team.title, resolved);
    return resolved;
}
function addListed({ asOf, byEmail }, people, expired, entries, role) {
    for (const entry of entries ?? []) {
        if (entry.kind !== 'user')
            continue;
        const { email, expires, note, at: origin } = entry;
        if (expires !== undefined && hasExpired(expires, asOf)) {
            addFirst(expired, { email, expires, note, origin });
            continue;
        }
        const key = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email);
        const user = byEmail?.get(key);
        if (!user?.expired)
            people.set(key, { email: user?.email ?? email, role, expires, via: DIRECTLY, note, origin });
    }
}
function addFirst(expired, membership) {
    const key = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(membership.email);
    if (!expired.has(key))
        expired.set(key, membership);
}
/** Shared, because a large directory has hundreds of thousands of memberships. */
const DIRECTLY = [];
function sortedByKey(people) {
    // The default order, by UTF-16 code units, is several times faster than a comparison function.
    return [...people.keys()].sort().flatMap((key) => people.get(key) ?? []);
}


/***/ }),

/***/ 8048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ TYPES),
/* harmony export */   eO: () => (/* binding */ badDate),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   gQ: () => (/* binding */ wrongType),
/* harmony export */   kP: () => (/* binding */ badEmail),
/* harmony export */   kp: () => (/* binding */ roleOf),
/* harmony export */   mn: () => (/* binding */ badTitle),
/* harmony export */   p6: () => (/* binding */ isTitle),
/* harmony export */   xf: () => (/* binding */ isEmail)
/* harmony export */ });
/* harmony import */ var _model_dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5391);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2411);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3584);
/* harmony import */ var _model_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5890);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3127);
/* harmony import */ var _yaml_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);






const ROLES_HELP = `Allowed: ${[..._model_state_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_ROLES */ .oF].reverse().join(', ')}.`;
const DATE_HELP = 'Write the last day of access as YYYY-MM-DD.';
const isText = (value) => typeof value === 'string';
const TEXT = { words: 'text', is: isText };
const ID = { ...TEXT, isSound: isId, unsound: badId };
/** The types of values in a file of the directory. */
const TYPES = {
    map: { words: 'a mapping', is: _yaml_data_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6 },
    list: { words: 'a list', is: _yaml_data_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlList */ .gK },
    flag: { words: 'true or false', is: (value) => typeof value === 'boolean' },
    text: TEXT,
    id: ID,
    organization: { ...ID, isSound: (text) => /^[a-zA-Z0-9_-]+$/.test(text) },
    date: { ...TEXT, help: DATE_HELP, isSound: _model_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .isCalendarDate */ .tf, unsound: badDate },
    email: { ...TEXT, isSound: isEmail, unsound: badEmail },
    title: { ...TEXT, isSound: isTitle, unsound: badTitle },
    role: { ...TEXT, help: ROLES_HELP, isSound: (text) => roleOf(text) !== undefined, unsound: badRole },
    entry: {
        words: 'text or a mapping',
        is: (value) => isText(value) || (0,_yaml_data_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(value),
    },
    version: {
        words: 'a number',
        is: (value) => Number.isInteger(value),
        help: 'Write version: 1, without quotes.',
        isSound: (version) => version === 1,
        unsound: badVersion,
    },
};
/** The organization role that a text names. */
function roleOf(text) {
    return _model_state_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_ROLES */ .oF.find((each) => each === text);
}
/** Whether text can be an ID of GitBook in a file. */
function isId(text) {
    return /^\S+$/.test(text);
}
/** Whether text can be the title of a team: 1 to 64 characters, not all of them space. */
function isTitle(text) {
    return text.trim() !== '' && text.length <= 128 && [...text].length <= 64;
}
const EMAIL_PATTERN = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;
/** Whether text has the form of an e-mail address, by the same pattern as in the schema. */
function isEmail(text) {
    // On millions of characters a pattern takes too long or exceeds the stack.
    return text.length <= 254 && EMAIL_PATTERN.test(text);
}
/** The diagnostic for a value of another type. `name` is its key or that of its list; undefined for a whole file. */
function wrongType({ words, help }, name, value, at) {
    const subject = name === undefined ? 'The file' : (0,_model_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name);
    const message = `${subject} must be ${words}, not ${inWords(value)}.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('wrong-type', at, message, help ?? typeHelp(words, name, value));
}
function typeHelp(words, name, value) {
    const isBare = typeof value === 'number' || typeof value === 'boolean';
    if (words.startsWith(TYPES.text.words) && isBare)
        return 'Put it in quotes.';
    if (words === TYPES.flag.words && isText(value))
        return 'Write true or false, without quotes.';
    if (value !== null)
        return 'See schema/directory.schema.json or the examples.';
    if (words === TYPES.list.words)
        return 'Write [] for an empty list, or remove the key to leave it alone.';
    return words === TYPES.map.words && name !== undefined
        ? 'Write {} for an empty section, or remove the key: an absent section is not managed.'
        : 'Write a value, or remove the key.';
}
function inWords(value) {
    if (value === null)
        return 'empty';
    if ((0,_yaml_data_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlList */ .gK)(value))
        return TYPES.list.words;
    if ((0,_yaml_data_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(value))
        return TYPES.map.words;
    return isText(value) ? `the text ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(value)}` : String(value);
}
/** The diagnostic for text that is not an e-mail address. */
function badEmail(text, at) {
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('invalid-email', at, `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)} is not an e-mail address.`, 'Write it as name@example.com.');
}
/** The diagnostic for a date that does not exist or has another form. */
function badDate(text, at) {
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('invalid-date', at, `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)} is not a date that exists.`, DATE_HELP);
}
/** The diagnostic for text that cannot be a team title. */
function badTitle(text, at) {
    const isEmpty = text.trim() === '';
    const message = isEmpty ? 'A team title is empty.' : `The team title ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)} is too long for GitBook.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('invalid-title', at, message, 'A title has 1 to 64 characters.');
}
function badId(text, at) {
    const help = 'Copy the ID from GitBook, without spaces.';
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('invalid-id', at, `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)} is not a GitBook ID.`, help);
}
function badRole(text, at) {
    const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(text, _model_state_js__WEBPACK_IMPORTED_MODULE_1__/* .ORGANIZATION_ROLES */ .oF);
    const help = `${near ? `Did you mean ${near}? ` : ''}${ROLES_HELP}`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('wrong-value', at, `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text)} is not a role.`, help);
}
function badVersion(version, at) {
    const message = `Version ${version} of the format is unknown.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)('unsupported-version', at, message, 'Write version: 1, or use a newer release.');
}


/***/ }),

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ makesAdmin),
/* harmony export */   MR: () => (/* binding */ isDemotion),
/* harmony export */   P3: () => (/* binding */ takesAway),
/* harmony export */   TI: () => (/* binding */ isDestructive),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   nG: () => (/* binding */ keyPartsOf),
/* harmony export */   xJ: () => (/* binding */ touchesAdmin)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3127);

/**
 * The stages of an apply, in order. Whatever gives access comes before whatever takes it away, so that an apply that
 * stops anywhere has taken nothing from anyone who should have it, and so that there are never fewer administrators
 * than both before and after.
 */
const STAGES = [
    'invites',
    'promotions',
    'sso',
    'team-renames',
    'team-creations',
    'team-additions',
    'team-removals',
    'demotions',
    'member-removals',
    'team-deletions',
];
/**
 * One row for each type of change. A new type needs its own `interface` in `change.ts`, a row here, rows in
 * `render/plan/change-words.ts` and `drift-words.ts`, and a call in `apply`.
 */
const CHANGE_TYPES = {
    invite: {
        stage: () => 'invites',
        key: ({ email, to, sso, expires }) => [(0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email), to, sso, expires ?? null],
        makesAdmin: ({ to }) => to === 'admin',
    },
    'member-role': {
        stage: (change) => (isDemotion(change) ? 'demotions' : 'promotions'),
        key: ({ userId, from, to }) => [userId, from, to],
        takesAway: isDemotion,
        makesAdmin: ({ to }) => to === 'admin',
    },
    'member-sso': {
        stage: () => 'sso',
        key: ({ userId }) => [userId],
        isPermanent: true,
    },
    'remove-member': {
        stage: () => 'member-removals',
        key: ({ userId, from, reason }) => [userId, from, reason],
        takesAway: () => true,
    },
    'create-team': {
        stage: () => 'team-creations',
        key: ({ team }) => [team],
    },
    'rename-team': {
        stage: () => 'team-renames',
        key: ({ teamId, from, to }) => [teamId, from, to],
    },
    'delete-team': {
        stage: () => 'team-deletions',
        key: ({ teamId, team, size, spaces }) => [teamId, team, size, spaces],
        takesAway: () => true,
    },
    'team-add': {
        stage: () => 'team-additions',
        key: ({ team, teamId, email, userId, to }) => [teamId ?? null, team, userId ?? (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email ?? ''), to],
    },
    // Roles within a team, up or down, go with its additions: one call does both.
    'team-role': {
        stage: () => 'team-additions',
        key: ({ teamId, team, userId, from, to }) => [teamId, team, userId, from, to],
        takesAway: isDemotion,
    },
    'team-remove': {
        stage: () => 'team-removals',
        key: ({ teamId, team, userId, from, reason }) => [teamId, team, userId, from, reason],
        takesAway: () => true,
    },
};
/** The stage of an apply that a change belongs to. */
function stageOf(change) {
    return rowOf(change).stage(change);
}
/** The member, the team or the membership that a change is about. */
function subjectOf(change) {
    const userId = 'userId' in change ? change.userId : undefined;
    const id = 'teamId' in change ? change.teamId : undefined;
    return {
        member: 'email' in change ? { email: change.email, userId } : undefined,
        team: 'team' in change ? { title: change.team, id } : undefined,
    };
}
/** What identifies a change among the others of its type in a plan; see `changeKey`. */
function keyPartsOf(change) {
    return rowOf(change).key(change);
}
/** Whether a change takes something from somebody: it removes, demotes or deletes. */
function takesAway(change) {
    return rowOf(change).takesAway?.(change) ?? false;
}
/**
 * Whether a change takes something away, cannot be undone, or makes an administrator: what
 * `require-reviewed-plan: destructive` is about.
 */
function isDestructive(change) {
    return takesAway(change) || makesAdmin(change) || rowOf(change).isPermanent === true;
}
/** Whether a change makes somebody an administrator, by an invitation or a promotion. */
function makesAdmin(change) {
    return rowOf(change).makesAdmin?.(change) ?? false;
}
/** Whether a change makes somebody an administrator, or takes that away. */
function touchesAdmin(change) {
    return (makesAdmin(change) ||
        ((change.type === 'member-role' || change.type === 'remove-member') && change.from === 'admin'));
}
/** Whether a change gives somebody a role with less access, in the organization or in a team. */
function isDemotion(change) {
    if (change.type === 'member-role')
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRoles */ .Jo)(change.to, change.from) < 0;
    return change.type === 'team-role' && change.to === 'member';
}
function rowOf(change) {
    return CHANGE_TYPES[change.type];
}


/***/ }),

/***/ 2411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Ds: () => (/* binding */ sortDiagnostics),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   _2: () => (/* binding */ related),
/* harmony export */   dl: () => (/* binding */ tidyDiagnostics),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** The first place in a file, for problems with the whole of it. */
function startOf(file) {
    return { file, line: 1, column: 1 };
}
/** An error diagnostic at a position. */
function problem(code, at, message, help, related = []) {
    const { file, line, column } = at;
    return { code, severity: 'error', message, help, file, line, column, related };
}
/** Sorts diagnostics by file, line, column, code and message. */
function sortDiagnostics(diagnostics) {
    return [...diagnostics].sort((a, b) => compareText(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.code, b.code) ||
        compareText(a.message, b.message));
}
/**
 * Sorts diagnostics and removes duplicates at the same place, as aliases of a faulty anchor cause them. Of each file,
 * the first `most` are kept, and one more says that there are others.
 */
function tidyDiagnostics(diagnostics, most) {
    const kept = [];
    let last;
    let ofFile = 0;
    for (const each of sortDiagnostics(diagnostics)) {
        if (each.file !== last?.file)
            ofFile = 0;
        else if (isSame(each, last))
            continue;
        last = each;
        ofFile++;
        if (ofFile <= most)
            kept.push(each);
        if (ofFile !== most + 1)
            continue;
        const help = `Fix the ${most.toLocaleString('en-US')} problems before this line first.`;
        kept.push(problem('too-many-problems', each, 'This file has more problems from here on.', help));
    }
    return kept;
}
function isSame(a, b) {
    return a.line === b.line && a.column === b.column && a.code === b.code && a.message === b.message;
}
/** Compares texts by UTF-16 code unit, the same on every machine and in every locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A place as a related position. */
function related(at, message) {
    return { file: at.file, line: at.line, column: at.column, message };
}


/***/ }),

/***/ 8107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ stopsApply),
/* harmony export */   r: () => (/* binding */ isConfirmable)
/* harmony export */ });
/** The guards on numbers that grow by mistake. `min-admins` and `max-seats` are limits that no plan may pass. */
const CONFIRMABLE = new Set([
    'max-member-removals',
    'max-membership-removals',
    'max-team-deletions',
    'max-demotions',
    'max-new-admins',
]);
/** Whether `confirm` lets one exact plan pass a guard. */
function isConfirmable(name) {
    return CONFIRMABLE.has(name);
}
/** Whether a verdict stops an apply. `confirmed`: `confirm` names this very plan. */
function stopsApply({ name, passed }, confirmed) {
    return !passed && !(confirmed && isConfirmable(name));
}


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ stayingMembers),
/* harmony export */   Y_: () => (/* binding */ unlistedMembers),
/* harmony export */   mJ: () => (/* binding */ sortNotices)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2411);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3127);


/** The unlisted members among notices, in their order. */
function unlistedMembers(notices) {
    return notices.filter((notice) => notice.kind === 'unlisted-member');
}
/** The members among notices who stay although the directory does not want them, in their order. */
function stayingMembers(notices) {
    return notices.filter((notice) => notice.kind === 'unlisted-member' || notice.kind === 'removal-requested');
}
/** Notices by kind, then administrators first, then by team and person. Does not depend on the order of GitBook's answers. */
function sortNotices(notices) {
    const keyed = notices.map((notice) => ({ notice, key: sortKey(notice) }));
    return keyed.sort((a, b) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.key, b.key)).map(({ notice }) => notice);
}
function sortKey(notice) {
    const team = 'team' in notice ? (notice.team ?? '') : '';
    const email = 'email' in notice ? (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(notice.email ?? '') : '';
    const id = 'userId' in notice ? notice.userId : 'teamId' in notice ? notice.teamId : '';
    const first = 'role' in notice && notice.role === 'admin' ? '0' : '1';
    return [notice.kind, first, team, email, id, JSON.stringify(notice)].join('\u0000');
}


/***/ }),

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m5: () => (/* binding */ checkMembersAreLive),
/* harmony export */   x5: () => (/* binding */ findAmongMatches),
/* harmony export */   z$: () => (/* binding */ findAmongMembers)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2411);
/* harmony import */ var _model_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5890);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3127);
/* harmony import */ var _match_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1117);




/** Finds members as `matchMembers` has matched the `users` section. */
function findAmongMatches(matches) {
    const byEmail = new Map(matches.map(({ desired, live }) => [(0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(desired.email), live]));
    return (email) => byEmail.get((0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email));
}
/** Finds members by e-mail only, for a directory without `users`. */
function findAmongMembers(members) {
    const byEmail = (0,_match_members_js__WEBPACK_IMPORTED_MODULE_1__/* .membersByEmail */ .jE)(members);
    return (email) => byEmail.get((0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email))?.[0];
}
/**
 * Without a `users` section nobody is invited, so every e-mail in a team must be that of exactly one live member.
 * Gives an error for every other entry.
 */
function checkMembersAreLive(teams, members) {
    const byEmail = (0,_match_members_js__WEBPACK_IMPORTED_MODULE_1__/* .membersByEmail */ .jE)(members);
    return teams.flatMap((team) => (team.memberships ?? [])
        .filter((membership) => membership.via.length === 0)
        .flatMap((membership) => checkMembership(membership, team, byEmail.get((0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(membership.email)) ?? [])));
}
function checkMembership(membership, team, found) {
    if (found.length === 1)
        return [];
    if (found.length > 1) {
        return [(0,_match_members_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguousAddress */ .fp)(membership, found, 'Add a users section, and set id: to say which one is meant.')];
    }
    const message = `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(membership.email)} is in the team ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(team.title)}, but is not a member of the organization.`;
    const help = 'Invite the person in GitBook, or manage members with a users section.';
    return [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('not-a-member', membership.origin, message, help)];
}


/***/ }),

/***/ 2778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ changeKey),
/* harmony export */   Rj: () => (/* binding */ fingerprint)
/* harmony export */ });
/* unused harmony export earlierKeys */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _model_change_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2736);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2411);



/**
 * A change in canonical form, as JSON: what it does to whom and what a reader sees of that, without where it is written. Equal
 * changes have equal keys, and different changes of one plan have different keys.
 *
 * @example `["member-role","PERerEOA","read","edit"]`
 */
function changeKey(change) {
    return JSON.stringify([change.type, ...(0,_model_change_types_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPartsOf */ .nG)(change)]);
}
/**
 * The keys that the same change had before its plan was applied in part. Before an apply has invited the person and
 * created the team, an addition to a team names the person by e-mail and the team by title. Before it has removed people
 * from the organization, a team to delete had more of them, and may have had more spaces.
 */
function earlierKeys(change) {
    const now = changeKey(change);
    return earlierForms(change)
        .map(changeKey)
        .filter((key) => key !== now);
}
/** How many more people and spaces a team may have had when its deletion was reviewed. */
const MORE_PEOPLE = 100;
const MORE_SPACES = 10;
function earlierForms(change) {
    if (change.type === 'delete-team') {
        const { size, spaces } = change;
        const upTo = (more) => Array.from({ length: more + 1 }, (_, index) => index);
        return upTo(MORE_PEOPLE).flatMap((people) => upTo(MORE_SPACES).map((more) => ({ ...change, size: size + people, spaces: spaces + more })));
    }
    if (change.type !== 'team-add')
        return [];
    const { email, userId, teamId } = change;
    const people = [userId, ...(email === undefined ? [] : [undefined])];
    return people.flatMap((person) => [teamId, undefined].map((team) => ({ ...change, userId: person, teamId: team })));
}
/**
 * SHA-256, in lower-case hexadecimal, over the canonical form of a plan's changes in sorted order: equal plans
 * have equal fingerprints, whatever the order of files, users or GitBook's answers.
 */
function fingerprint(changes) {
    const keys = changes.map(changeKey).sort(_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(keys)).digest('hex');
}


/***/ }),

/***/ 9011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   Sf: () => (/* binding */ judgeGuards),
/* harmony export */   it: () => (/* binding */ isConfirmed),
/* harmony export */   lh: () => (/* binding */ activeAdmins),
/* harmony export */   z6: () => (/* binding */ liveNumbers)
/* harmony export */ });
/* unused harmony exports formatLimit, allowedBy */
/* harmony import */ var _model_change_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2736);
/* harmony import */ var _model_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8107);


/** A percentage always allows this many, however small the organization. */
const ALWAYS_ALLOWED = 3;
/** How many characters of a fingerprint `confirm` takes at least: enough that nobody meets another plan by chance. */
const CONFIRM_CHARACTERS = 16;
/**
 * @param managedTeams the live teams whose memberships the directory manages
 * @param seatsAfter seats in use once the plan is applied
 * @param leaving IDs of the members whose removal was requested, and may happen at any moment
 */
function liveNumbers({ members, teams = [] }, managedTeams, seatsAfter, leaving) {
    return {
        members: members.length,
        admins: activeAdmins(members.filter(({ id }) => !leaving.has(id))),
        disabled: new Set(members.flatMap(({ id, disabled }) => (disabled ? [id] : []))),
        teams: teams.length,
        managedTeamSizes: new Map(managedTeams.map(({ id, memberships, size }) => [id, memberships?.length ?? size])),
        seatsAfter,
    };
}
/** The IDs of the administrators who are not disabled. */
function activeAdmins(members) {
    return new Set(members.filter(({ role, disabled }) => role === 'admin' && !disabled).map((member) => member.id));
}
/**
 * The verdict of each guard on a plan's changes. Refuses nothing by itself: the plan is shown first, and an apply
 * refuses. Percentages are of the live members, of the team's live members, of the memberships of all managed teams, and
 * of the live teams, rounded down. Somebody who leaves a team by being removed from the organization counts as a removed
 * member only.
 */
function judgeGuards(changes, live, limits) {
    const count = (type) => changes.filter((change) => change.type === type).length;
    const { maxMemberRemovals, maxTeamDeletions, maxDemotions, maxNewAdmins } = limits;
    const demotions = changes.filter((change) => change.type === 'member-role' && (0,_model_change_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isDemotion */ .MR)(change)).length;
    const newAdmins = changes.filter(_model_change_types_js__WEBPACK_IMPORTED_MODULE_0__/* .makesAdmin */ .FZ).length;
    // Whole members and teams go for good: the floor never covers more than half of them.
    const halfOf = (total) => Math.min(ALWAYS_ALLOWED, Math.floor(total / 2));
    return [
        judgeAdmins(changes, live, limits),
        atMost('max-member-removals', undefined, maxMemberRemovals, count('remove-member'), live.members, halfOf(live.members)),
        ...judgeMemberships(changes, live, limits),
        atMost('max-team-deletions', undefined, maxTeamDeletions, count('delete-team'), live.teams, halfOf(live.teams)),
        atMost('max-demotions', undefined, maxDemotions, demotions, live.members),
        atMost('max-new-admins', undefined, { kind: 'count', count: maxNewAdmins }, newAdmins, live.members),
        ...judgeSeats(changes, live, limits),
    ];
}
/** The verdicts that refuse a plan. `confirm` is the start of a fingerprint; see {@link isConfirmed}. */
function refusals(guards, fingerprint, confirm) {
    const confirmed = isConfirmed(fingerprint, confirm);
    return guards.filter((verdict) => (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .stopsApply */ .M)(verdict, confirmed));
}
/** Whether `confirm` is the fingerprint, or its first 16 characters or more. */
function isConfirmed(fingerprint, confirm) {
    const given = confirm?.trim().toLowerCase() ?? '';
    return given.length >= CONFIRM_CHARACTERS && fingerprint.startsWith(given);
}
/** A limit as an input gives it: `5`, `20%`. */
function formatLimit(limit) {
    return limit.kind === 'count' ? String(limit.count) : `${limit.percent}%`;
}
/** How many of a total a limit allows. `floor` is what a percentage always allows. */
function allowedBy(limit, total, floor = ALWAYS_ALLOWED) {
    if (limit.kind === 'count')
        return limit.count;
    return Math.max(floor, Math.floor((limit.percent * total) / 100));
}
/** Invited administrators do not count: they may never accept the invitation. */
function judgeAdmins(changes, live, { minAdmins }) {
    let lost = 0;
    let gained = 0;
    for (const change of changes) {
        if (change.type !== 'remove-member' && change.type !== 'member-role')
            continue;
        if (live.admins.has(change.userId))
            lost++;
        else if (change.type === 'member-role' && change.to === 'admin' && !live.disabled.has(change.userId))
            gained++;
    }
    const actual = live.admins.size - lost + gained;
    return {
        name: 'min-admins',
        team: undefined,
        limit: String(minAdmins),
        allowed: minAdmins,
        actual,
        passed: lost === 0 || actual >= minAdmins,
    };
}
/** All managed teams together come first, then each team that somebody leaves. An owner who becomes a member counts. */
function judgeMemberships(changes, live, limits) {
    const losses = changes.filter(isMembershipLoss);
    const byTeam = Map.groupBy(losses, ({ teamId }) => teamId);
    const total = [...live.managedTeamSizes.values()].reduce((sum, size) => sum + size, 0);
    const judge = (team, actual, of) => atMost('max-membership-removals', team, limits.maxMembershipRemovals, actual, of);
    return [
        judge(undefined, losses.length, total),
        ...[...byTeam].map(([teamId, ofTeam]) => judge(ofTeam[0]?.team, ofTeam.length, live.managedTeamSizes.get(teamId) ?? 0)),
    ];
}
function isMembershipLoss(change) {
    return change.type === 'team-remove' || (change.type === 'team-role' && (0,_model_change_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isDemotion */ .MR)(change));
}
/** Refuses only plans that invite: a full organization must not keep removals from being applied. */
function judgeSeats(changes, live, { maxSeats }) {
    if (maxSeats === undefined)
        return [];
    const invites = changes.some((change) => change.type === 'invite');
    const passed = !invites || live.seatsAfter <= maxSeats;
    const limit = String(maxSeats);
    return [{ name: 'max-seats', team: undefined, limit, allowed: maxSeats, actual: live.seatsAfter, passed }];
}
function atMost(name, team, limit, actual, total, floor) {
    const allowed = allowedBy(limit, total, floor);
    return { name, team, limit: formatLimit(limit), allowed, actual, passed: actual <= allowed };
}


/***/ }),

/***/ 1117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ matchMembers),
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   fp: () => (/* binding */ ambiguousAddress),
/* harmony export */   jE: () => (/* binding */ membersByEmail)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2411);
/* harmony import */ var _model_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5890);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3127);



/**
 * Finds the live member for each user of the directory: by ID where one is pinned, otherwise by e-mail, ignoring case.
 * Where several members match, the result is an error, never a guess.
 */
function matchMembers(users, live) {
    const isPinned = users.some(({ id }) => id !== undefined);
    const byId = new Map(isPinned ? live.map((member) => [member.id, member]) : []);
    const byEmail = membersByEmail(live);
    const claimed = new Map();
    const notices = [];
    const diagnostics = [];
    const find = (user) => {
        const withEmail = byEmail.get((0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(user.email)) ?? [];
        if (user.id === undefined) {
            if (withEmail.length > 1)
                diagnostics.push(ambiguousAddress(user, withEmail, 'Set id: to say which one is meant.'));
            return withEmail[0];
        }
        const pinned = byId.get(user.id);
        if (pinned === undefined) {
            const { email, id, origin } = user;
            if (withEmail[0])
                diagnostics.push(reusedAddress(user, id, withEmail[0]));
            else if (!user.expired)
                notices.push({ kind: 'pinned-not-live', email, id, origin });
            return undefined;
        }
        if (pinned.email !== undefined && (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(pinned.email) !== (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(user.email)) {
            const { email: directoryEmail, origin } = user;
            notices.push({ kind: 'email-differs', directoryEmail, origin, ...personOf(pinned) });
        }
        return pinned;
    };
    const matches = users.map((desired) => {
        const member = find(desired);
        const other = member && claimed.get(member.id);
        if (member && other)
            diagnostics.push(sameMemberTwice(desired, other, member));
        else if (member)
            claimed.set(member.id, desired);
        else if (!desired.expired && desired.email.toLowerCase().endsWith('.invalid')) {
            diagnostics.push(unreachableAddress(desired));
        }
        return { desired, live: member };
    });
    return { matches, unlisted: live.filter((member) => !claimed.has(member.id)), notices, diagnostics };
}
/** Live members by e-mail key. Members without an e-mail are left out. */
function membersByEmail(live) {
    const withEmail = live.filter(({ email }) => email !== undefined);
    return Map.groupBy(withEmail, ({ email }) => (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email ?? ''));
}
/** The part of a live member that changes and notices contain. */
function personOf({ id: userId, email, displayName }) {
    return { email, userId, displayName };
}
/** The problem that several members have the e-mail of an entry. */
function ambiguousAddress({ email, origin }, members, help) {
    const ids = members.map(({ id }) => id).join(', ');
    const message = `GitBook has ${members.length} members with the e-mail ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(email)}: ${ids}.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('ambiguous-address', origin, message, help);
}
function reusedAddress(user, id, live) {
    const message = `No member has the id ${id}, but ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(user.email)} is the member ${live.id} (${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(live.displayName)}).`;
    const help = 'The address may belong to somebody else now. If this is the right person, change or remove id:. If not, fix the e-mail.';
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('reused-address', user.origin, message, help);
}
/** RFC 2606 reserves `.invalid`. `import` writes it for members whose address GitBook does not show. */
function unreachableAddress(user) {
    const message = `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(user.email)} is a placeholder for somebody who is not a member, and nobody can be invited to it.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unreachable-address', user.origin, message, 'Remove the user, or write their real address.');
}
function sameMemberTwice(user, other, live) {
    const message = `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(user.email)} and ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(other.email)} are the same GitBook member, ${live.id}.`;
    const help = 'Keep one of the two. A user with id: is matched by it, and not by e-mail.';
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('same-member-twice', user.origin, message, help, [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .related */ ._2)(other.origin, other.email)]);
}


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ matchTeams)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2411);
/* harmony import */ var _model_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5890);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3127);



/**
 * Finds the live team for each team of the directory: by pinned ID, by the exact title, by the title ignoring case and
 * surrounding space, by a former title. Each step looks only at what the earlier steps have not matched.
 */
function matchTeams(desired, live) {
    const found = new Map();
    const claimed = new Set();
    const failed = new Set();
    const diagnostics = [];
    const byId = new Map(live.map((team) => [team.id, team]));
    const claim = (team, match) => {
        found.set(team, match);
        claimed.add(match.id);
    };
    const fail = (team, diagnostic) => {
        failed.add(team);
        diagnostics.push(diagnostic);
    };
    for (const team of desired) {
        if (team.id === undefined)
            continue;
        const match = byId.get(team.id);
        if (match)
            claim(team, match);
        else
            fail(team, unknownTeamId(team, team.id, live));
    }
    const step = (keyOf, titlesOf) => {
        const byKey = Map.groupBy(live, (team) => keyOf(team.title));
        for (const team of desired) {
            if (found.has(team) || failed.has(team))
                continue;
            for (const title of titlesOf(team)) {
                const candidates = (byKey.get(keyOf(title)) ?? []).filter((each) => !claimed.has(each.id));
                const [only, ...others] = candidates;
                if (only === undefined)
                    continue;
                if (others.length > 0)
                    fail(team, ambiguousTitle(team, title, candidates));
                else
                    claim(team, only);
                break;
            }
        }
    };
    step((title) => title, (team) => [team.title]);
    step(_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz, (team) => [team.title]);
    step(_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz, (team) => team.previously);
    return {
        matches: desired.map((team) => ({ desired: team, live: found.get(team) })),
        unlisted: live.filter((team) => !claimed.has(team.id)),
        diagnostics,
    };
}
function unknownTeamId(team, id, live) {
    const same = live.filter((each) => (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz)(each.title) === (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz)(team.title));
    const isThere = same.length > 0;
    const where = isThere ? `; ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(team.title)} is ${same.map((each) => each.id).join(', ')}` : '';
    const help = isThere
        ? 'If that is the same team, change or remove id:.'
        : 'Remove id: to create a new team, or fix it.';
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unknown-team-id', team.origin, `GitBook has no team with the id ${id}${where}.`, help);
}
function ambiguousTitle(team, title, candidates) {
    const ids = candidates.map((each) => each.id).join(', ');
    const message = `GitBook has ${candidates.length} teams with the title ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(title)}: ${ids}.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('ambiguous-title', team.origin, message, 'Set id: to say which one is meant.');
}


/***/ }),

/***/ 761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan),
  S: () => (/* binding */ teamsToRead)
});

// EXTERNAL MODULE: ./lib/src/core/model/diagnostic.js
var diagnostic = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/src/core/model/notice.js
var notice = __webpack_require__(3884);
// EXTERNAL MODULE: ./lib/src/core/model/state.js
var state = __webpack_require__(3127);
// EXTERNAL MODULE: ./lib/src/core/model/dates.js
var dates = __webpack_require__(5391);
// EXTERNAL MODULE: ./lib/src/core/plan/match-members.js
var match_members = __webpack_require__(1117);
;// CONCATENATED MODULE: ./lib/src/core/plan/diff-members.js


/** The changes that make members equal to the directory. `diffTeams` is about teams, and `protect` comes after both. */
function diffMembers({ matches, unlisted }, live, asOf) {
    const changes = [];
    const notices = [];
    const leaving = unlisted.map((member) => ({ member }));
    for (const { desired, live: member } of matches) {
        if (desired.expired) {
            if (member)
                leaving.push({ member, user: desired });
            else
                notices.push(...expired(desired));
            continue;
        }
        notices.push(...expiresSoon(desired, undefined, asOf));
        if (!desired.sso && live.organization.ssoEnforced) {
            notices.push({ kind: 'sso-enforced', email: desired.email, origin: desired.origin });
        }
        if (member === undefined)
            changes.push(invite(desired));
        else {
            changes.push(...memberChanges(desired, member));
            notices.push(...memberNotices(desired, member));
        }
    }
    const titles = teamTitles(new Set(leaving.map(({ member }) => member.id)), live);
    changes.push(...leaving.map(({ member, user }) => removal(member, user, titles.get(member.id) ?? [])));
    return { changes, notices };
}
function invite(user) {
    const { email, role: to, sso, note, expires, origin } = user;
    return { type: 'invite', email, to, sso, note, expires, origin };
}
/** @param user the expired user of the directory; undefined for an unlisted member */
function removal(member, user, titles) {
    const { role: from, spaces, teams } = member;
    return {
        type: 'remove-member',
        ...(0,match_members/* personOf */.Re)(member),
        from,
        reason: user ? 'expired' : 'unlisted',
        expires: user?.expires,
        note: user?.note,
        loses: { spaces, teams, teamTitles: titles, spaceTitles: [] },
        origin: user?.origin,
    };
}
function memberChanges({ role: to, sso, note, origin }, live) {
    const person = (0,match_members/* personOf */.Re)(live);
    const changes = [];
    if (live.role !== to)
        changes.push({ type: 'member-role', ...person, from: live.role, to, note, origin });
    if (sso && !live.sso)
        changes.push({ type: 'member-sso', ...person, from: false, to: true, note, origin });
    return changes;
}
function memberNotices({ sso, origin }, live) {
    const notices = [];
    if (!sso && live.sso)
        notices.push({ kind: 'sso-stays', origin, ...(0,match_members/* personOf */.Re)(live) });
    if (live.disabled)
        notices.push({ kind: 'disabled-member', origin, ...(0,match_members/* personOf */.Re)(live) });
    return notices;
}
function expired({ email, expires, origin }) {
    return expires === undefined ? [] : [{ kind: 'expired', email, expires, origin }];
}
/**
 * The notice that access ends within `NOTICE_DAYS`, if it does.
 *
 * @param team the title of the team where a membership ends; undefined where all access ends
 */
function expiresSoon({ email, expires, origin }, team, asOf) {
    if (expires === undefined)
        return [];
    const days = (0,dates/* daysBetween */.YM)(asOf, expires);
    return days > dates/* NOTICE_DAYS */.ff ? [] : [{ kind: 'expires-soon', email, team, expires, days, origin }];
}
/** The titles of the teams of some members, sorted, by user ID: of the teams whose members were read. */
function teamTitles(userIds, live) {
    const titles = new Map([...userIds].map((id) => [id, []]));
    if (titles.size === 0)
        return titles;
    for (const { title, memberships } of live.teams ?? []) {
        for (const { userId } of memberships ?? [])
            titles.get(userId)?.push(title);
    }
    for (const each of titles.values())
        each.sort();
    return titles;
}

;// CONCATENATED MODULE: ./lib/src/core/plan/diff-teams.js


/**
 * The changes that make teams and their memberships equal to the directory. Everyone in a managed team who is not
 * listed there leaves it, including those who are removed from the organization. `protect` comes after this.
 */
function diffTeams({ matches, unlisted }, members, asOf) {
    return {
        changes: [
            ...unlisted.map(deletion),
            ...matches.flatMap(({ desired, live }) => [
                ...diffTeam(desired, live),
                ...(desired.memberships === undefined ? [] : diffMemberships(desired, desired.memberships, live, members)),
            ]),
        ],
        notices: matches.flatMap(({ desired: { title, memberships = [] } }) => memberships.filter(({ via }) => via.length === 0).flatMap((each) => expiresSoon(each, title, asOf))),
    };
}
function deletion({ id: teamId, title: team, size, spaces }) {
    return { type: 'delete-team', team, teamId, size, spaces, origin: undefined };
}
function diffTeam({ title: team, origin }, live) {
    if (live === undefined)
        return [{ type: 'create-team', team, origin }];
    if (live.title === team)
        return [];
    return [{ type: 'rename-team', team, teamId: live.id, from: live.title, to: team, origin }];
}
function diffMemberships(desired, wanted, live, members) {
    const { title: team } = desired;
    const current = live?.memberships ?? [];
    const findMembership = membershipFinder(current);
    const found = new Set();
    const changes = [];
    for (const { email: listed, role: to, via, note, origin } of wanted) {
        const member = members.find(listed);
        const membership = findMembership(member, listed);
        if (membership === undefined) {
            const email = member ? member.email : listed;
            const person = { email, userId: member?.id, displayName: member?.displayName };
            changes.push({ type: 'team-add', team, teamId: live?.id, ...person, to, via, note, origin });
            continue;
        }
        found.add(membership.userId);
        if (membership.role === to || live === undefined)
            continue;
        const { role: from } = membership;
        const person = personIn(membership, members);
        changes.push({ type: 'team-role', team, teamId: live.id, ...person, from, to, note, origin });
    }
    if (live === undefined)
        return changes;
    const findExpired = expiredFinder(desired.expired, members);
    for (const membership of current) {
        if (found.has(membership.userId))
            continue;
        const expired = findExpired(membership);
        const reason = expired ? 'expired' : 'unlisted';
        const { note, origin } = expired ?? { note: undefined, origin: undefined };
        const { role: from } = membership;
        const person = personIn(membership, members);
        changes.push({ type: 'team-remove', team, teamId: live.id, ...person, from, reason, note, origin });
    }
    return changes;
}
/** Finds a membership by the member's ID; by the listed e-mail for somebody who is not in the member list yet. */
function membershipFinder(memberships) {
    const byId = new Map(memberships.map((each) => [each.userId, each]));
    let byEmail;
    return (member, listed) => {
        if (member)
            return byId.get(member.id);
        byEmail ??= new Map(memberships.map((each) => [(0,state/* emailKey */.c8)(each.email ?? ''), each]));
        return byEmail.get((0,state/* emailKey */.c8)(listed));
    };
}
/** Finds the expired entry of the directory for a live membership, if that is why it ends. */
function expiredFinder(expired, members) {
    const byId = new Map();
    const byEmail = new Map();
    for (const each of expired) {
        const member = members.find(each.email);
        if (member)
            byId.set(member.id, each);
        byEmail.set((0,state/* emailKey */.c8)(each.email), each);
    }
    return ({ userId, email }) => byId.get(userId) ?? byEmail.get((0,state/* emailKey */.c8)(email ?? ''));
}
/** The person as the member list names them; as the team does for somebody who is not in the member list yet. */
function personIn({ userId, email, displayName }, { byId }) {
    const member = byId.get(userId);
    return { email: member?.email ?? email, userId, displayName: member?.displayName ?? displayName };
}

// EXTERNAL MODULE: ./lib/src/core/plan/find-member.js
var find_member = __webpack_require__(4826);
// EXTERNAL MODULE: ./lib/src/core/plan/fingerprint.js
var fingerprint = __webpack_require__(2778);
// EXTERNAL MODULE: ./lib/src/core/plan/guard.js
var guard = __webpack_require__(9011);
// EXTERNAL MODULE: ./lib/src/core/plan/match-teams.js
var match_teams = __webpack_require__(9036);
// EXTERNAL MODULE: ./lib/src/core/model/change-types.js
var change_types = __webpack_require__(2736);
;// CONCATENATED MODULE: ./lib/src/core/plan/order.js



/** Changes in the order in which they are applied: by stage, then by team and person. Equal sets have equal orders. */
function orderChanges(changes) {
    const keyed = changes.map((change) => ({
        change,
        stage: change_types/* STAGES */.an.indexOf((0,change_types/* stageOf */.gV)(change)),
        key: sortKey(change),
    }));
    keyed.sort((a, b) => a.stage - b.stage || (0,diagnostic/* compareText */.n6)(a.key, b.key));
    const ordered = keyed.map(({ change }) => change);
    const renames = orderRenames(ordered.filter((change) => change.type === 'rename-team'));
    const firstRename = ordered.findIndex((change) => change.type === 'rename-team');
    return firstRename < 0 ? ordered : ordered.toSpliced(firstRename, renames.length, ...renames);
}
/** A team gives up its title before another team takes it, unless the renames form a circle. */
function orderRenames(renames) {
    const leaving = new Map(renames.map((rename) => [(0,state/* titleKey */.kz)(rename.from), rename]));
    const done = new Set();
    const ordered = [];
    for (const start of renames) {
        const chain = [];
        for (let each = start; each && !done.has(each) && !chain.includes(each); each = leaving.get((0,state/* titleKey */.kz)(each.to))) {
            chain.push(each);
        }
        for (const each of chain.reverse()) {
            done.add(each);
            ordered.push(each);
        }
    }
    return ordered;
}
function sortKey(change) {
    const { member, team } = (0,change_types/* subjectOf */.et)(change);
    const email = (0,state/* emailKey */.c8)(member?.email ?? '');
    const id = member === undefined ? team?.id : member.userId;
    return [team?.title ?? '', email, id ?? '', change.type].join('\u0000');
}

;// CONCATENATED MODULE: ./lib/src/core/plan/protect.js


/**
 * The changes that the plan may make, and a notice for each of the others. Whoever leaves the organization leaves its
 * teams: that needs no changes of its own, and is in `endedMemberships`.
 *
 * @param matches the directory's users with their live members; empty without a `users` section
 */
function protect(changes, live, matches, settings) {
    const isProtectedUser = protectedUserTest(matches, settings);
    const protection = (person) => {
        if (person.userId === live.self.id || sameAddress(person.email, live.self.email))
            return 'own-account';
        return isProtectedUser(person) ? 'protected-user' : undefined;
    };
    const keepersOf = findKeepers(live, isProtectedUser);
    const kept = [];
    const notices = [];
    for (const change of changes) {
        const setting = unlistedSetting(change, settings);
        if (setting === 'ignore')
            continue;
        if (setting !== undefined)
            notices.push(...noEmail(change));
        const instead = setting === 'report' ? unlisted(change) : withheld(change, protection, keepersOf);
        notices.push(...instead);
        if (instead.length === 0)
            kept.push(change);
    }
    const removed = new Set(kept.flatMap((each) => (each.type === 'remove-member' ? [each.userId] : [])));
    const isEnded = (change) => change.type === 'team-remove' && removed.has(change.userId);
    return {
        changes: kept.filter((change) => !isEnded(change)),
        endedMemberships: kept.filter(isEnded),
        notices,
    };
}
/** A notice for each entry of `protected-users` that is neither a live member nor a user of the directory. */
function unknownProtectedUsers(desired, live, settings) {
    if (settings.protectedUsers.length === 0)
        return [];
    const known = new Set([
        ...live.members.flatMap(({ id, email }) => [id, ...(email === undefined ? [] : [(0,state/* emailKey */.c8)(email)])]),
        ...(desired.users ?? []).map(({ email }) => (0,state/* emailKey */.c8)(email)),
    ]);
    return settings.protectedUsers
        .filter((entry) => !known.has(entry) && !known.has((0,state/* emailKey */.c8)(entry)))
        .map((entry) => ({ kind: 'unknown-protected-user', entry }));
}
function sameAddress(one, other) {
    return one !== undefined && other !== undefined && (0,state/* emailKey */.c8)(one) === (0,state/* emailKey */.c8)(other);
}
/** A protected user may be named by the directory's e-mail where GitBook has another one, or none. */
function protectedUserTest(matches, { protectedUsers }) {
    const emails = new Set(protectedUsers.map(state/* emailKey */.c8));
    const ids = new Set(protectedUsers);
    for (const { desired, live: member } of matches) {
        if (member && emails.has((0,state/* emailKey */.c8)(desired.email)))
            ids.add(member.id);
    }
    return ({ userId, email }) => ids.has(userId) || (email !== undefined && emails.has((0,state/* emailKey */.c8)(email)));
}
/** For a team's ID, the `protected-users` who are in it. */
function findKeepers(live, isProtectedUser) {
    const emails = new Map(live.members.map(({ id, email }) => [id, email]));
    const teams = new Map(live.teams?.map((team) => [team.id, team]));
    return (teamId) => (teams.get(teamId)?.memberships ?? [])
        .map(({ userId, email, displayName }) => ({ email: emails.get(userId) ?? email, userId, displayName }))
        .filter(isProtectedUser);
}
/** The setting that decides about a change of something unlisted; undefined for all other changes. */
function unlistedSetting(change, settings) {
    if (change.type === 'delete-team')
        return settings.unlistedTeams;
    return isUnlistedMember(change) ? settings.unlistedMembers : undefined;
}
function isUnlistedMember(change) {
    return change.type === 'remove-member' && change.reason === 'unlisted';
}
/** A member without an e-mail can only be listed by ID, which somebody who is to be removed may need. */
function noEmail(change) {
    if (!isUnlistedMember(change) || change.email !== undefined)
        return [];
    return [{ kind: 'no-email', ...protect_personIn(change) }];
}
function unlisted(change) {
    if (change.type === 'delete-team') {
        const { team, teamId, size } = change;
        return [{ kind: 'unlisted-team', team, teamId, size }];
    }
    return isUnlistedMember(change) ? [{ kind: 'unlisted-member', role: change.from, ...protect_personIn(change) }] : [];
}
/** Notices of what a change would take from protected people. None where the plan may make the change. */
function withheld(change, protection, keepersOf) {
    const from = (person, loss) => {
        const why = protection(person);
        return why ? [{ kind: 'protected', why, withheld: loss, origin: change.origin, ...person }] : [];
    };
    if (isPersonalLoss(change))
        return from(protect_personIn(change), lossOf(change));
    if (change.type !== 'delete-team')
        return [];
    const { type, team, teamId } = change;
    return keepersOf(teamId).flatMap((person) => from(person, { change: type, team }));
}
function isPersonalLoss(change) {
    return (0,change_types/* takesAway */.P3)(change) && 'userId' in change;
}
function lossOf(change) {
    switch (change.type) {
        case 'remove-member':
            return { change: change.type };
        case 'member-role':
            return { change: change.type, from: change.from, to: change.to };
        case 'team-role':
        case 'team-remove':
            return { change: change.type, team: change.team };
    }
}
function protect_personIn({ email, userId, displayName }) {
    return { email, userId, displayName };
}

// EXTERNAL MODULE: ./lib/src/core/plan/waiting.js
var waiting = __webpack_require__(3957);
;// CONCATENATED MODULE: ./lib/src/core/plan/plan.js













/**
 * Compares the directory with GitBook: match, diff, protect, leave waiting, order, guard. Pure: equal input gives an
 * equal plan, in whatever order files, users and GitBook's answers come.
 *
 * @param memory earlier invitations and requested removals; undefined where they are not known
 */
function makePlan(written, live, settings, memory) {
    const desired = memory ? (0,waiting/* withInvitedIds */.eV)(written, live.members, (0,waiting/* idsOf */.UX)(memory.ledger)) : written;
    const members = desired.users && (0,match_members/* matchMembers */.FQ)(desired.users, live.members);
    const teams = desired.teams && (0,match_teams/* matchTeams */.a)(desired.teams, live.teams ?? []);
    const diagnostics = [
        ...(members?.diagnostics ?? []),
        ...(teams?.diagnostics ?? []),
        ...(members === undefined && desired.teams ? (0,find_member/* checkMembersAreLive */.m5)(desired.teams, live.members) : []),
    ];
    if (diagnostics.length > 0)
        return { ok: false, diagnostics: (0,diagnostic/* sortDiagnostics */.Ds)(diagnostics) };
    const matches = members?.matches ?? [];
    const lookup = {
        find: members ? (0,find_member/* findAmongMatches */.x5)(matches) : (0,find_member/* findAmongMembers */.z$)(live.members),
        byId: new Map(live.members.map((member) => [member.id, member])),
    };
    const wanted = [
        members ? diffMembers(members, live, desired.asOf) : NOTHING,
        teams ? diffTeams(teams, lookup, desired.asOf) : NOTHING,
    ];
    const all = wanted.flatMap((diff) => diff.changes);
    const allowed = protect(all, live, matches, settings);
    const removals = (0,waiting/* leaveRequested */.Oi)(allowed, memory);
    const open = (0,waiting/* leaveWaiting */.rY)(removals.changes, desired, live.members, memory);
    const changes = orderChanges(open.changes);
    const seats = seatsOf(live, changes, settings);
    return {
        ok: true,
        plan: {
            organization: { id: live.organization.id, title: live.organization.title },
            directory: { files: desired.files.length, users: desired.users?.length, teams: desired.teams?.length },
            asOf: desired.asOf,
            changes,
            endedMemberships: orderChanges(removals.endedMemberships).filter((change) => change.type === 'team-remove'),
            notices: (0,notice/* sortNotices */.mJ)([
                ...(members?.notices ?? []).filter((notice) => !isAboutInvite(notice, open.waiting)),
                ...wanted.flatMap((diff) => diff.notices),
                ...allowed.notices,
                ...removals.notices,
                ...open.notices,
                ...unknownProtectedUsers(desired, live, settings),
                ...(members ? organizationNotices(live, changes, seats, settings) : []),
            ]),
            guards: (0,guard/* judgeGuards */.Sf)(changes, (0,guard/* liveNumbers */.z6)(live, teams ? managedTeams(teams) : [], seats.after, removals.requested), settings.limits),
            seats,
            fingerprint: (0,fingerprint/* fingerprint */.Rj)(changes),
        },
    };
}
/**
 * The IDs of the live teams whose members a plan needs: of those whose memberships the directory manages, and of those
 * that would be deleted although a protected user may be in them.
 */
function teamsToRead(desired, live, { unlistedTeams, protectedUsers }) {
    const { matches, unlisted } = (0,match_teams/* matchTeams */.a)(desired.teams ?? [], live);
    const managed = managedTeams({ matches }).map(({ id }) => id);
    const mayBeKept = unlistedTeams === 'remove' && protectedUsers.length > 0;
    return new Set(mayBeKept ? [...managed, ...unlisted.map(({ id }) => id)] : managed);
}
/** The live teams whose memberships the directory manages. */
function managedTeams({ matches }) {
    return matches.flatMap(({ desired, live }) => (live && desired.memberships !== undefined ? [live] : []));
}
const NOTHING = { changes: [], notices: [] };
/** Whether a notice is about an invitation that the plan leaves out. */
function isAboutInvite(notice, waiting) {
    return notice.kind === 'pinned-not-live' && waiting.has((0,state/* emailKey */.c8)(notice.email));
}
function seatsOf(live, changes, { limits }) {
    const before = live.members.length;
    const limit = limits.maxSeats ?? live.organization.maxUsers;
    return { before, after: before + seatsGained(changes), limit };
}
function seatsGained(changes) {
    const count = (type) => changes.filter((change) => change.type === type).length;
    return count('invite') - count('remove-member');
}
/** The organization's own limit of seats, and the ways into it that bypass the directory. */
function organizationNotices({ organization }, changes, seats, { limits }) {
    const { inviteLinks, emailDomains, defaultRole, maxUsers } = organization;
    const invites = changes.some(({ type }) => type === 'invite');
    const notices = [];
    if (limits.maxSeats === undefined && invites && maxUsers !== undefined && seats.after > maxUsers) {
        notices.push({ kind: 'seats-exceeded', seats: seats.after, limit: maxUsers });
    }
    if (inviteLinks)
        notices.push({ kind: 'invite-links-on' });
    if (emailDomains.length > 0)
        notices.push({ kind: 'email-domains', domains: emailDomains });
    if (defaultRole !== undefined && defaultRole !== 'guest') {
        notices.push({ kind: 'default-role', role: defaultRole });
    }
    return notices;
}


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ leaveRequested),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   eV: () => (/* binding */ withInvitedIds),
/* harmony export */   rY: () => (/* binding */ leaveWaiting)
/* harmony export */ });
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3127);

/**
 * Leaves out what waits for an invitation to be accepted. A directory without `users` invites nobody, and its plan
 * takes nothing from the memory.
 */
function leaveWaiting(changes, { users }, members, memory) {
    if (memory === undefined || users === undefined)
        return { changes, notices: [], waiting: new Set() };
    const byEmail = new Map(memory.ledger.invitations.map((entry) => [(0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(entry.email), entry]));
    const waiting = new Set();
    const notices = [];
    for (const change of changes) {
        if (change.type !== 'invite')
            continue;
        const key = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(change.email);
        const entry = byEmail.get(key);
        if (entry === undefined)
            continue;
        const { email, to: wanted, origin } = change;
        const { role, since, pullRequest } = entry;
        const again = !isRecent(entry, memory);
        if (!again)
            waiting.add(key);
        notices.push({ kind: 'waiting', email, role, wanted, since, pullRequest, again, origin });
    }
    const waits = (change) => (change.type === 'invite' || (change.type === 'team-add' && change.userId === undefined)) &&
        waiting.has((0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(change.email ?? ''));
    return {
        changes: changes.filter((change) => !waits(change)),
        notices: [...notices, ...openInvitations(memory.ledger.invitations, users, members)],
        waiting,
    };
}
/** Leaves out removals that wait for an administrator. Memberships of managed teams end at once, as changes of their own. */
function leaveRequested({ changes, endedMemberships }, memory) {
    const byId = new Map(memory?.ledger.removals.map((entry) => [entry.userId, entry]));
    const requested = new Set();
    const notices = [];
    for (const change of changes) {
        if (change.type !== 'remove-member')
            continue;
        const entry = byId.get(change.userId);
        if (memory === undefined || entry === undefined)
            continue;
        const { email, userId, displayName, from: role } = change;
        const { since, pullRequest } = entry;
        const again = !isRecent(entry, memory);
        if (!again)
            requested.add(userId);
        notices.push({ kind: 'removal-requested', email, userId, displayName, role, since, pullRequest, again });
    }
    return {
        changes: [
            ...changes.filter((change) => change.type !== 'remove-member' || !requested.has(change.userId)),
            ...endedMemberships.filter(({ userId }) => requested.has(userId)),
        ],
        endedMemberships: endedMemberships.filter(({ userId }) => !requested.has(userId)),
        notices,
        requested,
    };
}
function isRecent({ sent }, { now, resendAfterDays }) {
    return Date.parse(now) - Date.parse(sent) < resendAfterDays * 86_400_000;
}
/** A notice for everybody who has an open invitation and no place in the directory any more. */
function openInvitations(invitations, users, members) {
    const staying = users.filter(({ expired }) => !expired);
    const known = new Set([...staying, ...members].flatMap(({ id, email }) => [id, email && (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email)]));
    return invitations
        .filter(({ email, userId }) => !known.has((0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email)) && (userId === undefined || !known.has(userId)))
        .map(({ email, role, since, pullRequest }) => ({ kind: 'open-invitation', email, role, since, pullRequest }));
}
/**
 * The directory with the user IDs that invitations returned, for users without `id` whom the member list does not have
 * under their address: somebody may accept an invitation under another one.
 *
 * @param ids user IDs by e-mail key
 */
function withInvitedIds(desired, members, ids) {
    if (desired.users === undefined || ids.size === 0)
        return desired;
    const live = new Set(members.map(({ id }) => id));
    const emails = new Set(members.flatMap(({ email }) => (email === undefined ? [] : [(0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email)])));
    const pinned = new Set(desired.users.map(({ id }) => id));
    const users = desired.users.map((user) => {
        const key = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(user.email);
        const id = user.id ?? ids.get(key);
        const isElsewhere = id !== undefined && live.has(id) && !emails.has(key) && !pinned.has(id);
        return isElsewhere ? { ...user, id } : user;
    });
    return { ...desired, users };
}
/** The user IDs that invitations returned, by e-mail key. */
function idsOf({ invitations }) {
    return new Map(invitations.flatMap(({ email, userId }) => (userId === undefined ? [] : [[(0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email), userId]])));
}


/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ yamlScalar),
/* harmony export */   MZ: () => (/* binding */ emptyMap),
/* harmony export */   S6: () => (/* binding */ isYamlMap),
/* harmony export */   Ue: () => (/* binding */ placeRecorder),
/* harmony export */   gK: () => (/* binding */ isYamlList)
/* harmony export */ });
/** In mappings with more keys than this, keys are looked up in an index. */
const MAX_SEARCHED_KEYS = 16;
/** A recorder without places. */
function placeRecorder() {
    // Not a WeakMap: with hundreds of thousands of entries it slows down every garbage collection.
    const firsts = new Map();
    /** Of each collection its start, then the offsets of its items, or of its keys and values by `Object.keys`. */
    const offsets = [];
    let indexed;
    const indexOf = (map, key) => {
        if (indexed?.map !== map) {
            const keys = Object.keys(map);
            if (keys.length <= MAX_SEARCHED_KEYS)
                return keys.indexOf(key);
            indexed = { map, index: new Map(keys.map((each, index) => [each, index])) };
        }
        return indexed.index.get(key) ?? -1;
    };
    const offsetOf = (collection, has, place) => {
        const first = firsts.get(collection);
        return first === undefined ? 0 : (offsets[has ? first + 1 + place : first] ?? 0);
    };
    const offsetIn = (map, key, which) => {
        const index = indexOf(map, key);
        return offsetOf(map, index >= 0, 2 * index + which);
    };
    return {
        addMap: (map, start, keys) => {
            firsts.set(map, offsets.length);
            offsets.push(start);
            for (const key of Object.keys(map)) {
                const place = keys.get(key);
                offsets.push(place?.key ?? start, place?.value ?? start);
            }
        },
        addList: (list, start, items) => {
            firsts.set(list, offsets.length);
            offsets.push(start);
            for (const item of items)
                offsets.push(item);
        },
        keyOffset: (map, key) => offsetIn(map, key, 0),
        valueOffset: (map, key) => offsetIn(map, key, 1),
        itemOffset: (list, index) => offsetOf(list, index < list.length, index),
    };
}
const MapWithoutPrototype = function MapWithoutPrototype() { };
MapWithoutPrototype.prototype = Object.freeze(Object.create(null));
/** An empty mapping. V8 stores it in a fifth of the memory of `Object.create(null)`. */
function emptyMap() {
    return new MapWithoutPrototype();
}
/** Whether a value is a mapping. */
function isYamlMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether a value is a list. */
function isYamlList(value) {
    return Array.isArray(value);
}
/** The value of a scalar as `yaml` gives it. */
function yamlScalar(value) {
    switch (typeof value) {
        case 'string':
        case 'number':
        case 'boolean':
            return value;
        default:
            return value === null || value === undefined ? null : String(value);
    }
}


/***/ }),

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ MAX_FILE_BYTES),
  P: () => (/* binding */ parseSource)
});

// EXTERNAL MODULE: ./lib/src/core/model/diagnostic.js
var diagnostic = __webpack_require__(2411);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/core/model/quote.js
var quote = __webpack_require__(5890);
// EXTERNAL MODULE: ./lib/src/core/yaml/data.js
var data = __webpack_require__(1912);
;// CONCATENATED MODULE: ./lib/src/core/yaml/convert.js




/** Message and help of the code `too-deep`. */
const TOO_DEEP = {
    message: 'This is nested too deeply.',
    help: 'A directory needs at most six levels. Look for a bracket or dash too many.',
};
const MAX_DEPTH = 100;
/** How many values the aliases of a file may stand for. */
const MAX_ALIASED_VALUES = 1_000_000;
/** Stops a conversion whose result could not be used. */
class Unusable extends Error {
}
/**
 * Converts a parsed document to plain data and records where each key, value and item starts. Aliases share the data
 * of their anchors; merge keys (`<<`) are written out. Reports duplicate keys, keys that are not text, tags, aliases
 * without an anchor, too many aliased values, and nesting that is too deep.
 */
function convert(contents, locate) {
    const places = (0,data/* placeRecorder */.Ue)();
    const diagnostics = [];
    const conversion = { locate, diagnostics, places, anchors: new Map(), aliasedValues: 0 };
    try {
        const value = contents === null ? undefined : convertNode(conversion, contents, 0).value;
        return { value: isEmptyScalar(contents) ? undefined : value, places, diagnostics, fatal: false };
    }
    catch (error) {
        if (!(error instanceof Unusable))
            throw error;
        return { value: undefined, places, diagnostics, fatal: true };
    }
}
function report({ diagnostics, locate }, code, offset, message, help, related = []) {
    diagnostics.push((0,diagnostic/* problem */.CC)(code, locate(offset), message, help, related));
}
function convertNode(conversion, node, depth) {
    const offset = startOf(node);
    if (depth > MAX_DEPTH) {
        report(conversion, 'too-deep', offset, TOO_DEEP.message, TOO_DEEP.help);
        throw new Unusable();
    }
    if ((0,dist/* isAlias */.Vj)(node))
        return followAlias(conversion, node.source, offset);
    if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return { value: null, size: 1 };
    refuseTag(conversion, node.tag, offset);
    if (node.anchor !== undefined)
        conversion.anchors.set(node.anchor, 'open');
    const result = (0,dist/* isMap */.jh)(node)
        ? convertMap(conversion, node, depth)
        : (0,dist/* isSeq */.oP)(node)
            ? convertList(conversion, node, depth)
            : { value: (0,data/* yamlScalar */.Ew)(node.value), size: 1 };
    if (node.anchor !== undefined)
        conversion.anchors.set(node.anchor, result);
    return result;
}
function refuseTag(conversion, tag, offset) {
    if (tag === undefined)
        return;
    const help = 'Remove the tag: text, numbers, true and false, lists and mappings need none.';
    report(conversion, 'yaml-tag', offset, `The tag ${(0,quote/* quote */.h)(tag)} is not allowed.`, help);
}
function followAlias(conversion, name, offset) {
    const target = conversion.anchors.get(name);
    if (target === undefined) {
        const message = `There is no anchor &${name} before this alias.`;
        const help = `Define &${name} before this line, or put the text in quotes.`;
        report(conversion, 'yaml-syntax', offset, message, help);
        return { value: null, size: 1 };
    }
    if (target === 'open') {
        const message = `The alias *${name} is inside its own anchor.`;
        report(conversion, 'too-deep', offset, message, 'Write the value out.');
        throw new Unusable();
    }
    conversion.aliasedValues += target.size;
    if (conversion.aliasedValues > MAX_ALIASED_VALUES) {
        const limit = MAX_ALIASED_VALUES.toLocaleString('en-US');
        const message = `The aliases of this file stand for more than ${limit} values.`;
        report(conversion, 'too-many-aliases', offset, message, 'Use fewer aliases, or write the values out.');
        throw new Unusable();
    }
    return target;
}
function convertList(conversion, node, depth) {
    const items = node.items.map((item) => convertNode(conversion, item, depth + 1));
    const value = items.map((item) => item.value);
    conversion.places.addList(value, startOf(node), node.items.map(startOf));
    return { value, size: items.reduce((sum, item) => sum + item.size, 1) };
}
function convertMap(conversion, node, depth) {
    const { diagnostics, places } = conversion;
    const value = (0,data/* emptyMap */.MZ)();
    const keys = new Map();
    const merges = [];
    let size = 1;
    let mergeKey;
    for (const pair of node.items) {
        const problemsBefore = diagnostics.length;
        const keyOffset = startOf(pair.key);
        const isMerge = isMergeKey(pair);
        const key = isMerge ? '<<' : convertKey(conversion, pair.key, keyOffset);
        const hasValue = pair.value !== null && pair.value !== undefined;
        const converted = hasValue ? convertNode(conversion, pair.value, depth + 1) : { value: null, size: 1 };
        const place = { key: keyOffset, value: hasValue ? startOf(pair.value) : keyOffset };
        size += converted.size;
        if (key === undefined)
            continue;
        const first = isMerge ? mergeKey : keys.get(key);
        if (first) {
            reportDuplicateKey(conversion, key, keyOffset, first.key);
        }
        else if (isMerge) {
            mergeKey = place;
            const isSound = diagnostics.length === problemsBefore;
            if (isSound)
                merges.push({ value: converted.value, offset: place.value });
        }
        else {
            keys.set(key, place);
            value[key] = converted.value;
        }
    }
    for (const merge of merges) {
        for (const from of (0,data/* isYamlList */.gK)(merge.value) ? merge.value : [merge.value]) {
            mergeInto(conversion, { value, keys }, from, merge.offset);
        }
    }
    places.addMap(value, startOf(node), keys);
    return { value, size };
}
function reportDuplicateKey(conversion, key, offset, firstOffset) {
    const first = { ...conversion.locate(firstOffset), message: 'the first one' };
    const help = 'Keep one of the two. YAML would silently use the second.';
    report(conversion, 'duplicate-key', offset, `The key ${(0,quote/* quote */.h)(key)} appears twice.`, help, [first]);
}
/**
 * A key's text as it is in the file, since `2024:` and `1e3:` are titles and not numbers. Reports a key that is not
 * text and gives undefined for it.
 */
function convertKey(conversion, key, offset) {
    const problemsBefore = conversion.diagnostics.length;
    const text = keyText(conversion, key, offset);
    if (text === undefined && conversion.diagnostics.length === problemsBefore) {
        const help = 'Write the key as text, in quotes if necessary.';
        report(conversion, 'wrong-type', offset, 'A key must be text.', help);
    }
    return text;
}
function keyText(conversion, key, offset) {
    if ((0,dist/* isAlias */.Vj)(key)) {
        const { value } = followAlias(conversion, key.source, offset);
        return typeof value === 'object' ? undefined : String(value);
    }
    if (!(0,dist/* isScalar */.jn)(key))
        return undefined;
    refuseTag(conversion, key.tag, offset);
    const text = typeof key.value === 'string' ? key.value : key.source || undefined;
    if (key.anchor !== undefined && text !== undefined) {
        conversion.anchors.set(key.anchor, { value: text, size: 1 });
    }
    return text;
}
/** Adds the keys of a merged mapping. Keys of the mapping itself, and of earlier merges, win. */
function mergeInto(conversion, into, from, offset) {
    if (!(0,data/* isYamlMap */.S6)(from)) {
        const help = 'Point it to a mapping, such as an alias of one: <<: *name';
        report(conversion, 'wrong-type', offset, 'A merge key (<<) needs a mapping.', help);
        return;
    }
    const { places } = conversion;
    for (const [key, value] of Object.entries(from)) {
        if (into.keys.has(key))
            continue;
        into.keys.set(key, { key: places.keyOffset(from, key), value: places.valueOffset(from, key) });
        into.value[key] = value;
    }
}
function isEmptyScalar(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null && (node.source ?? '') === '';
}
function isMergeKey({ key }) {
    return (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN' && key.source === '<<';
}
function startOf(node) {
    if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node))
        return node.range?.[0] ?? 0;
    return 0;
}

;// CONCATENATED MODULE: ./lib/src/core/yaml/parse-document.js

/**
 * How many tokens (words, punctuation, spaces, line ends) of one file are read: enough for 10,000 users with all their
 * keys, and few enough that no file takes long.
 */
const MAX_TOKENS = 400_000;
/** How many mappings, lists and other structures may be open at once. */
const MAX_OPEN = 300;
/**
 * Parses the first document of a YAML 1.2 text with the package `yaml`, and collects its syntax errors. Stops as soon
 * as the text is nested too deeply or is too long, without reading the rest.
 */
function parseYaml(text) {
    return withoutStackTraces(() => parse(text));
}
function parse(text) {
    const parser = new dist/* Parser */.iX();
    const composer = new dist/* Composer */.Dk({
        prettyErrors: false,
        uniqueKeys: false,
        stringKeys: false,
        // A directive %YAML 1.1 would otherwise turn yes into true and dates into times.
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
    });
    const documents = [];
    let begun = 0;
    let second;
    const take = (parsed) => {
        for (const token of parsed) {
            if (token.type === 'document' && ++begun > 1) {
                second = token.offset;
                return;
            }
            documents.push(...composer.next(token));
        }
    };
    let tokens = 0;
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        const { offset } = parser;
        take(parser.next(token));
        if (second !== undefined)
            break;
        if (parser.stack.length > MAX_OPEN)
            return { kind: 'too-deep', offset };
        if (++tokens > MAX_TOKENS)
            return { kind: 'too-long', offset };
    }
    if (second === undefined)
        take(parser.end());
    documents.push(...composer.end(true, text.length));
    const [document] = documents;
    const errors = document?.errors ?? [];
    const exhausted = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
    if (exhausted)
        return { kind: 'too-deep', offset: exhausted.pos[0] };
    return { kind: 'document', contents: document?.contents ?? null, errors, second };
}
/** Runs a function without stack traces: making one for each of a million syntax errors takes longer than parsing. */
function withoutStackTraces(run) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return run();
    }
    finally {
        Error.stackTraceLimit = limit;
    }
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./lib/src/core/yaml/read-common-form.js



const read_common_form_MAX_DEPTH = 50;
/** YAML allows 1024 characters for a key; this leaves room for what else counts towards them. */
const MAX_KEY_LENGTH = 1000;
/**
 * Bounds the number of events, which exist all at once: 100,000 users with all their fields have 600,000 separators.
 */
const MAX_SEPARATORS = 1_000_000;
/** Tabs, carriage returns, and what one of the libraries takes for a line end or a byte order mark. */
const UNCOMMON = /[\t\r\u0080-\u009f\u2028\u2029\ufeff]/;
const DECLINED = new Error('This file is not in the common form.');
/** Reads a text without control characters, or gives undefined when it is not in the common form. */
function readCommonForm(text) {
    if (UNCOMMON.test(text) || hasTooManySeparators(text))
        return undefined;
    try {
        const reading = {
            text,
            events: (0,js_yaml/* parseEvents */.PH)(text, { maxDepth: read_common_form_MAX_DEPTH }),
            next: 0,
            end: 0,
            places: (0,data/* placeRecorder */.Ue)(),
        };
        return { value: readDocument(reading), places: reading.places };
    }
    catch (error) {
        if (error === DECLINED || error instanceof js_yaml/* YAMLException */.tB)
            return undefined;
        throw error;
    }
}
/** Every scalar but the root's first key comes after one of these. */
const SEPARATOR = /[,[{]|[:-][ \n]/g;
function hasTooManySeparators(text) {
    let found = 0;
    SEPARATOR.lastIndex = 0;
    while (SEPARATOR.test(text))
        if (++found > MAX_SEPARATORS)
            break;
    return found > MAX_SEPARATORS;
}
function take(reading) {
    const event = reading.events[reading.next++];
    if (event === undefined)
        throw DECLINED;
    return event;
}
function readDocument(reading) {
    const document = take(reading);
    const root = take(reading);
    if (document.type !== js_yaml/* EVENT_ID */.hy.DOCUMENT || document.directives.length > 0 || document.explicitEnd) {
        throw DECLINED;
    }
    if (root.type !== js_yaml/* EVENT_ID */.hy.MAPPING || root.style !== js_yaml/* COLLECTION_STYLE */.Rl.BLOCK)
        throw DECLINED;
    const before = reading.text.slice(0, root.start);
    if (root.start > 0 && !before.endsWith('\n'))
        throw DECLINED;
    if (document.explicitStart && !/^---/m.test(before))
        throw DECLINED;
    const value = readMap(reading, root);
    take(reading);
    if (reading.next < reading.events.length)
        throw DECLINED;
    return value;
}
function readValue(reading, event) {
    switch (event.type) {
        case js_yaml/* EVENT_ID */.hy.SCALAR:
            return scalarValue(scalarText(reading, event), event);
        case js_yaml/* EVENT_ID */.hy.MAPPING:
            return readMap(reading, event);
        case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            return readList(reading, event);
        default:
            throw DECLINED;
    }
}
function readMap(reading, event) {
    const { text } = reading;
    const map = (0,data/* emptyMap */.MZ)();
    const places = new Map();
    const isFlow = enterCollection(reading, event, '{');
    for (let first = true;; first = false) {
        const keyEvent = take(reading);
        if (keyEvent.type === js_yaml/* EVENT_ID */.hy.POP)
            break;
        if (keyEvent.type !== js_yaml/* EVENT_ID */.hy.SCALAR)
            throw DECLINED;
        const keyOffset = read_common_form_startOf(keyEvent);
        if (isFlow)
            expectEntry(reading, keyOffset, first);
        const key = scalarText(reading, keyEvent);
        const colon = skipSpaces(text, reading.end);
        if (text[colon] !== ':' || colon - keyOffset > MAX_KEY_LENGTH)
            throw DECLINED;
        if (key in map || (key === '<<' && keyEvent.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN))
            throw DECLINED;
        const valueEvent = take(reading);
        if (valueEvent.type === js_yaml/* EVENT_ID */.hy.SCALAR && valueEvent.valueStart < 0) {
            if (isFlow || valueEvent.anchorStart >= 0 || valueEvent.tagStart >= 0)
                throw DECLINED;
            places.set(key, { key: keyOffset, value: skipSpaces(text, colon + 1) });
            map[key] = null;
        }
        else {
            places.set(key, { key: keyOffset, value: read_common_form_startOf(valueEvent) });
            map[key] = readValue(reading, valueEvent);
        }
    }
    if (isFlow)
        leaveFlow(reading, '}');
    reading.places.addMap(map, event.start, places);
    return map;
}
function readList(reading, event) {
    const list = [];
    const items = [];
    const isFlow = enterCollection(reading, event, '[');
    for (let first = true;; first = false) {
        const item = take(reading);
        if (item.type === js_yaml/* EVENT_ID */.hy.POP)
            break;
        const offset = read_common_form_startOf(item);
        if (isFlow)
            expectEntry(reading, offset, first);
        items.push(offset);
        list.push(readValue(reading, item));
    }
    if (isFlow)
        leaveFlow(reading, ']');
    reading.places.addList(list, event.start, items);
    return list;
}
/** Whether a collection is in flow style; declines one that has an anchor or a tag. */
function enterCollection(reading, event, bracket) {
    if (event.anchorStart >= 0 || event.tagStart >= 0)
        throw DECLINED;
    if (event.style !== js_yaml/* COLLECTION_STYLE */.Rl.FLOW)
        return false;
    // `[a: b]` has a mapping without braces.
    if (reading.text[event.start] !== bracket)
        throw DECLINED;
    reading.end = event.start + 1;
    return true;
}
/** Declines a flow collection unless its next entry follows on the same line, after a comma if it is not the first. */
function expectEntry(reading, offset, first) {
    const { text, end } = reading;
    const next = skipSpaces(text, end);
    const entry = first ? next : skipSpaces(text, next + 1);
    if (entry !== offset || (!first && text[next] !== ','))
        throw DECLINED;
}
/** Declines a flow collection unless it closes on the same line and nothing but a comment or another entry follows. */
function leaveFlow(reading, bracket) {
    const { text } = reading;
    const close = skipSpaces(text, reading.end);
    if (text[close] !== bracket)
        throw DECLINED;
    reading.end = close + 1;
    const next = skipSpaces(text, reading.end);
    if (!'\n#,]}'.includes(text[next] ?? ''))
        throw DECLINED;
}
/** Where the text of an event starts, the quotes of a scalar included. */
function read_common_form_startOf(event) {
    switch (event.type) {
        case js_yaml/* EVENT_ID */.hy.SCALAR:
            return event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? event.valueStart : event.valueStart - 1;
        case js_yaml/* EVENT_ID */.hy.MAPPING:
        case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            return event.start;
        default:
            throw DECLINED;
    }
}
/** The text of a scalar on one line, without quotes. */
function scalarText(reading, event) {
    const { valueStart, valueEnd, style } = event;
    if (!event.fast || valueStart < 0 || event.anchorStart >= 0 || event.tagStart >= 0)
        throw DECLINED;
    reading.end = style === js_yaml/* SCALAR_STYLE */.jK.PLAIN ? valueEnd : valueEnd + 1;
    return reading.text.slice(valueStart, valueEnd);
}
/** How `yaml` reads scalars without quotes that are not text. */
const PLAIN_TAGS = new dist/* Schema */.Sj({ schema: 'core' }).tags.flatMap((tag) => tag.collection === undefined && tag.test !== undefined && tag.default === true ? [tag] : []);
/** More than every scalar without quotes that is not text. */
const MAY_BE_NO_TEXT = /^(?:[-+.\d~]|(?:null|true|false)$)/i;
function scalarValue(text, { style }) {
    if (style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN || !MAY_BE_NO_TEXT.test(text))
        return text;
    const tag = PLAIN_TAGS.find(({ test }) => test?.test(text));
    const resolved = tag?.resolve?.(text, () => { }, {}) ?? text;
    return (0,data/* yamlScalar */.Ew)((0,dist/* isScalar */.jn)(resolved) ? resolved.value : resolved);
}
function skipSpaces(text, offset) {
    let next = offset;
    while (text.charCodeAt(next) === 0x20)
        next++;
    return next;
}

;// CONCATENATED MODULE: ./lib/src/core/yaml/source.js





/** The size in bytes of the largest file that is read. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_SYNTAX_ERRORS = 20;
/**
 * Parses the bytes of one YAML 1.2 file. Every problem becomes a diagnostic, and the data that could be read is given
 * as well. Hostile input (alias bombs, deep nesting, control characters) becomes a diagnostic, too.
 */
function parseSource(file, bytes) {
    const { text, wrong } = decode(bytes);
    if (wrong !== undefined) {
        const help = 'Save the file as UTF-8.';
        return unreadable(file, text, wrong, 'not-text', 'This is not UTF-8 text from here on.', help);
    }
    const locate = locator(file, text);
    const controls = controlProblems(text, locate);
    const clean = controls.length === 0 ? text : text.replace(CONTROL, '\ufffd');
    const { source, diagnostics } = source_readDocument(file, clean, locate);
    return { source, diagnostics: [...controls, ...diagnostics] };
}
/** Characters that YAML does not allow in a file, not even in quotes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for them
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g;
function controlProblems(text, locate) {
    const found = [];
    for (const match of text.matchAll(CONTROL)) {
        const code = text.charCodeAt(match.index).toString(16).padStart(4, '0').toUpperCase();
        const message = `There is a control character here (U+${code}).`;
        found.push((0,diagnostic/* problem */.CC)('not-text', locate(match.index), message, 'Remove it. YAML is plain text.'));
        if (found.length === MAX_SYNTAX_ERRORS)
            break;
    }
    return found;
}
/** UTF-8 as text, without a byte order mark. `wrong` is the offset of the first invalid byte sequence. */
function decode(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), wrong: undefined };
    }
    catch {
        const text = new TextDecoder().decode(bytes);
        return { text, wrong: Math.max(0, text.indexOf('\ufffd')) };
    }
}
function source_readDocument(file, text, locate) {
    const common = readCommonForm(text);
    if (common) {
        const source = { file, data: common.value, broken: undefined, position: locate, ...common.places };
        return { source, diagnostics: [] };
    }
    const read = parseYaml(text);
    if (read.kind === 'too-deep') {
        return unreadable(file, text, read.offset, 'too-deep', TOO_DEEP.message, TOO_DEEP.help);
    }
    if (read.kind === 'too-long') {
        const limit = MAX_TOKENS.toLocaleString('en-US');
        const message = `This file has more than ${limit} words and punctuation marks.`;
        const help = 'Split it into several files in one folder.';
        return unreadable(file, text, read.offset, 'file-too-large', message, help);
    }
    const diagnostics = syntaxProblems(read.errors, locate);
    if (read.second !== undefined) {
        const help = 'Move it to a file of its own. A file of the directory has one document.';
        const message = 'A second document starts here.';
        diagnostics.push((0,diagnostic/* problem */.CC)('multiple-documents', locate(read.second), message, help));
    }
    const firstError = read.errors.reduce((least, error) => Math.min(least, error.pos[0]), read.second ?? Infinity);
    const converted = convert(read.contents, locate);
    const broken = Number.isFinite(firstError) || converted.fatal;
    const source = {
        file,
        data: converted.fatal ? undefined : converted.value,
        broken: broken ? { from: converted.fatal ? 0 : firstError, text } : undefined,
        position: locate,
        ...converted.places,
    };
    return { source, diagnostics: diagnostics.concat(converted.diagnostics) };
}
function syntaxProblems(errors, locate) {
    return errors.slice(0, MAX_SYNTAX_ERRORS).map(({ pos, message, code }) => {
        return (0,diagnostic/* problem */.CC)('yaml-syntax', locate(pos[0]), sentence(message), SYNTAX_HELP[code] ?? DEFAULT_HELP);
    });
}
const DEFAULT_HELP = 'Fix the YAML here. The cause may be in the lines before.';
const SYNTAX_HELP = {
    TAB_AS_INDENT: 'Indent with spaces. YAML allows no tabs here.',
    BAD_INDENT: 'Indent this like the lines around it, with spaces.',
    MISSING_CHAR: 'Add what is missing, or put the text in quotes.',
    UNEXPECTED_TOKEN: 'Put the text in quotes if it is meant as text.',
    BAD_ALIAS: 'Use the name of an anchor (&name) that is defined before this line.',
};
function sentence(message) {
    const text = message.trim();
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
/** A source without data, and one diagnostic. */
function unreadable(file, text, offset, code, message, help) {
    const position = locator(file, text);
    const source = { file, data: undefined, broken: { from: 0, text }, position, ...(0,data/* placeRecorder */.Ue)() };
    return { source, diagnostics: [(0,diagnostic/* problem */.CC)(code, position(offset), message, help)] };
}
/** A function from offsets in UTF-16 code units to positions in one file. */
function locator(file, text) {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
        starts.push(index + 1);
    return starts;
}


/***/ }),

/***/ 0:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classify)
/* harmony export */ });
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(878);

/** What an error of the reader or the writer means for the rest of an apply. Throws all other errors again. */
function classify(error) {
    if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitBookError */ .MV))
        throw error;
    const { message } = error;
    if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StoppedError */ .Ko)
        return { kind: 'stopped', status: undefined, message };
    if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LostAnswerError */ .nD)
        return { kind: 'lost', status: undefined, message };
    if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC)
        return { kind: 'refused', status: undefined, message };
    if (!(error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitBookApiError */ .Wc))
        return { kind: 'unavailable', status: undefined, message };
    return { kind: kindOf(error.status), status: error.status, message };
}
function kindOf(status) {
    if (status === 401)
        return 'unauthorized';
    return status >= 400 && status < 500 && status !== 429 ? 'refused' : 'unavailable';
}


/***/ }),

/***/ 1845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ diagnosticsJson),
/* harmony export */   iY: () => (/* binding */ planJson),
/* harmony export */   nn: () => (/* binding */ applyJson)
/* harmony export */ });
/* harmony import */ var _core_model_change_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2736);
/* harmony import */ var _core_plan_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2778);


/**
 * A plan as data for `JSON.stringify`, as `schema/plan.schema.json` describes it. Unknown values are undefined, so that
 * the text leaves them out; only the limit of seats is `null` where there is none. `split` gives the cause of each
 * change where it is known.
 */
function planJson(plan, split) {
    const { organization, directory, asOf, fingerprint, seats, guards, changes, notices } = plan;
    return {
        version: 1,
        organization,
        directory,
        asOf,
        fingerprint,
        seats: { ...seats, limit: seats.limit ?? null },
        guards,
        changes: changes.map((change) => ({
            ...withPlace(change),
            destructive: (0,_core_model_change_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isDestructive */ .TI)(change),
            cause: split?.(change),
        })),
        notices: notices.map(withPlace),
    };
}
/** The same, with its place in the directory as file and line. */
function withPlace(data) {
    if (!('origin' in data) || data.origin === undefined)
        return data;
    const { file, line } = data.origin;
    return { ...data, origin: { file, line } };
}
/** The problems of a directory as data. `valid` is true where none is an error. */
function diagnosticsJson(diagnostics) {
    return { valid: !diagnostics.some(({ severity }) => severity === 'error'), diagnostics };
}
/**
 * What an apply did, as data: the plan, an outcome for each change in its order, and what the verifying read found. An
 * outcome that belongs to no change of the plan has a `key` in place of its index.
 */
function applyJson(plan, result) {
    const { invitedUsers, verified, verifyError } = result;
    const outcomes = result.outcomes.map((outcome, index) => outcomeJson(outcome, index < plan.changes.length ? { change: index } : { key: (0,_core_plan_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .changeKey */ .Cy)(outcome.change) }));
    const unexpected = result.unexpected.map(_core_plan_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .changeKey */ .Cy);
    return { status: 'applied', plan: planJson(plan), outcomes, invitedUsers, verified, verifyError, unexpected };
}
function outcomeJson(outcome, which) {
    const common = { ...which, type: outcome.change.type, status: outcome.status };
    switch (outcome.status) {
        case 'applied':
            return common;
        case 'pending':
            return { ...common, reason: outcome.reason };
        case 'failed':
            return { ...common, message: outcome.message };
        case 'conflict':
            return { ...common, live: outcome.live ?? null };
        case 'skipped':
            return { ...common, reason: outcome.reason.kind };
    }
}


/***/ }),

/***/ 5012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ BARE_CONTEXT)
/* harmony export */ });
/** A terminal's context without anything else known. Spread it and override. */
const BARE_CONTEXT = {
    target: 'terminal',
    mode: 'plan',
    pullRequest: false,
    commit: undefined,
    otherBase: undefined,
    needsApproval: false,
    split: undefined,
    linkTo: () => undefined,
    maskEmails: false,
    runUrl: undefined,
    traceOf: undefined,
    confirmed: false,
    unreviewed: undefined,
    unapplied: undefined,
    workspace: undefined,
    unfinished: [],
    result: undefined,
};


/***/ }),

/***/ 1244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ renderPlanTerminal)
});

// UNUSED EXPORTS: renderSummaryLine

// EXTERNAL MODULE: ./node_modules/fast-string-width/dist/index.js + 2 modules
var dist = __webpack_require__(3223);
// EXTERNAL MODULE: ./lib/src/render/text/escape.js
var text_escape = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/src/render/text/text.js
var text_text = __webpack_require__(4844);
;// CONCATENATED MODULE: ./lib/src/render/terminal/text.js


/** Renders a text for the terminal, and escapes the parts that come from elsewhere. */
function terminalText(text, paint) {
    return text.map((span) => terminalSpan(span, paint)).join('');
}
function terminalSpan(span, paint) {
    if (span.kind === 'words')
        return span.text;
    return span.kind === 'strong' ? paint('bold', span.text) : (0,text_escape/* escapeTerminal */.en)(span.text, text_escape/* MESSAGE_LIMIT */.Gy);
}
/** Pads a text with spaces to a width in columns. Colours do not count. */
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - (0,dist/* default */.A)(text)));
}
/**
 * Breaks a text into lines of at most `width` columns, and starts each line after the first with `indent`. A longer word
 * stays whole.
 */
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const room = width - (lines.length === 0 ? 0 : indent.length);
        if (line !== '' && (0,dist/* default */.A)(line) + 1 + (0,dist/* default */.A)(word) > room) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines.join(`\n${indent}`);
}

;// CONCATENATED MODULE: ./lib/src/render/terminal/document.js




const TONES = {
    calm: 'green',
    change: 'bold',
    danger: 'yellow',
    refused: 'red',
    failed: 'red',
};
/** Renders a plan for people at a terminal. Ends with a line break. */
function renderPlanTerminal(view, look) {
    const { paint, width } = look;
    const blocks = [
        paint('bold', terminalText(view.title, paint)),
        wrap(verdictText(view, paint), width, ''),
        ...view.warnings.map((warning) => `⚠️ ${wrap(terminalText(warning, paint), width - 3, '   ')}`),
        ...(view.cause === undefined ? [] : [wrap(terminalText(view.cause, paint), width, '')]),
        ...view.parts.flatMap((part) => [
            ...(part.heading === undefined ? [] : [paint('bold', `== ${part.heading} ==`)]),
            ...part.sections.map((section) => sectionText(section, look)),
        ]),
        ...(view.notices.length === 0 ? [] : [noticesText(view.notices, look)]),
        ...(view.guards.some(({ state }) => state !== 'passed') ? [guardsText(view, look)] : []),
        totals(view, look),
        view.next.map((step) => wrap(terminalText(step, paint), width, '  ')).join('\n'),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function verdictText(view, paint) {
    const style = TONES[view.tone];
    return [view.verdict, ...view.unfinished.flatMap((text) => [[(0,text_text/* words */.aL)(' ')], text])]
        .flat()
        .map((span) => (span.kind === 'strong' ? paint(style, span.text) : terminalText([span], paint)))
        .join('');
}
const SYMBOLS = { '+': 'green', '~': 'yellow', '-': 'red', '!': 'red' };
function sectionText(section, look) {
    const { paint } = look;
    const heading = paint('bold', `${section.title} (${(0,text_text/* formatNumber */.ZV)(section.rows.length)})`);
    const columns = columnsOf(section, look);
    const lines = [];
    let group;
    for (const row of section.rows) {
        if (row.group !== undefined && row.group !== group)
            lines.push(`  ${(0,text_escape/* escapeTerminal */.en)(row.group)}`);
        group = row.group;
        lines.push(...rowLines(row, columns, look));
    }
    return [heading, ...lines].join('\n');
}
function columnsOf(section, { paint, width }) {
    const indent = section.byTeam ? '    ' : '  ';
    const widest = (cell) => section.rows.reduce((width, row) => Math.max(width, (0,dist/* default */.A)(cell(row))), 0);
    const address = widest((row) => subjectCells(row)[0]);
    const name = widest((row) => subjectCells(row)[1]);
    const change = widest((row) => terminalText(row.change, paint));
    const source = widest((row) => sourceText(row.source));
    const all = indent.length + 2 + address + 2 + name + 2 + change + 2 + source;
    return { indent, address, name: all > width ? 0 : name, change };
}
function subjectCells({ subject }) {
    const name = subject.name === undefined ? '' : (0,text_escape/* escapeTerminal */.en)(subject.name, text_escape/* MESSAGE_LIMIT */.Gy);
    return subject.address === undefined
        ? [name === '' ? '(no name)' : name, '']
        : [(0,text_escape/* escapeTerminal */.en)(subject.address, 320), name];
}
function sourceText(source) {
    if (source === undefined)
        return '';
    const place = (0,text_escape/* escapeTerminal */.en)(source.label);
    return source.prefix === undefined ? place : `${source.prefix}, ${place}`;
}
function rowLines(row, columns, { paint, width }) {
    const { indent } = columns;
    const deeper = `${indent}    `;
    const [address, name] = subjectCells(row);
    const symbol = paint(SYMBOLS[row.symbol], row.symbol);
    const details = row.details.map((detail) => paint('dim', deeper + wrap(terminalText(detail, paint), width - deeper.length, deeper)));
    const cells = [
        padEnd(address, columns.address),
        ...(columns.name === 0 ? [] : [paint('dim', padEnd(name, columns.name))]),
        padEnd(terminalText(row.change, paint), columns.change),
        paint('dim', sourceText(row.source)),
    ];
    return [`${indent}${symbol} ${cells.join('  ')}`.trimEnd(), ...details];
}
const ITEMS_SHOWN = 20;
function noticesText(notices, { paint, width }) {
    const lines = notices.map((group) => {
        const items = group.items.slice(0, ITEMS_SHOWN).map((item) => terminalText(item, paint));
        const left = group.items.length - items.length;
        const shown = [...items, ...(left > 0 ? [`and ${(0,text_text/* formatNumber */.ZV)(left)} more`] : [])].join(', ');
        const sentence = terminalText(group.text, paint);
        const mark = group.warning ? paint('yellow', '!') : paint('dim', '·');
        const text = wrap(shown === '' ? `${sentence}.` : `${sentence}: ${shown}`, width - 4, '    ');
        return `  ${mark} ${text}`;
    });
    return [paint('bold', 'Notices'), ...lines].join('\n');
}
const GUARD_MARKS = {
    passed: ['green', '✓'],
    failed: ['red', '✗'],
    confirmed: ['yellow', '✓'],
};
function guardsText(view, { paint, width }) {
    const nameWidth = Math.max(...view.guards.map(({ name }) => name.length));
    const lines = view.guards.flatMap((guard) => {
        const [style, mark] = GUARD_MARKS[guard.state];
        const text = terminalText(guard.text, paint) + (guard.state === 'confirmed' ? ' (confirmed)' : '');
        const ways = guard.waysOut.map((way, index) => {
            const lead = index === 0 ? 'ways out: ' : '       or ';
            return `      ${lead}${wrap(terminalText(way, paint), width - 16, ' '.repeat(16))}`;
        });
        return [
            `  ${paint(style, mark)} ${padEnd(guard.name, nameWidth)}  ${wrap(text, width - nameWidth - 6, ' '.repeat(nameWidth + 6))}`,
            ...ways,
        ];
    });
    const refusal = view.refusal === undefined ? [] : [`  ${paint('red', wrap(terminalText(view.refusal, paint), width - 2, '  '))}`];
    return [paint('bold', 'Guards'), ...refusal, ...lines].join('\n');
}
function totals(view, { paint }) {
    const counts = view.counts.map(({ count, label, dangerous }) => {
        const text = `${(0,text_text/* formatNumber */.ZV)(count)} ${label}`;
        return dangerous ? paint('red', text) : text;
    });
    return [
        ...(counts.length === 0 ? [] : [`${paint('bold', `${countsLabel(view)}:`)} ${counts.join(', ')}.`]),
        ...(view.seats === undefined ? [] : [(0,text_text/* plainText */.wh)(view.seats)]),
        ...allPassed(view),
        ...view.facts.map((fact) => paint('dim', capitalized(terminalText(fact, paint)))),
        ...(view.fingerprint === undefined ? [] : [paint('dim', `Fingerprint ${view.fingerprint}`)]),
    ].join('\n');
}
function countsLabel({ stage }) {
    return stage === 'after' ? 'Applied' : 'Plan';
}
/** One line when every guard passed. Otherwise guards have their own block. */
function allPassed({ guards }) {
    if (guards.length === 0 || guards.some(({ state }) => state !== 'passed'))
        return [];
    return [guards.length === 1 ? 'Guards: the one passed' : `Guards: all ${guards.length} passed`];
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Renders a plan as one line, for the Action's `summary` output and for logs: `Plan: 3 to invite, 1 to remove.` */
function renderSummaryLine(view) {
    const counts = view.counts.map(({ count, label }) => `${formatNumber(count)} ${label}`).join(', ');
    const failed = [...new Set(view.guards.flatMap(({ name, state }) => (state === 'failed' ? [name] : [])))];
    const guards = failed.length === 0 ? '' : ` Guards that refuse it: ${failed.join(', ')}.`;
    const unfinished = view.unfinished.map(plainText);
    const verdict = [escapeTerminal(plainText(view.verdict), 400), ...unfinished].join(' ');
    if (counts === '')
        return `${verdict}${guards}`;
    const isPlan = view.tone === 'change' || view.tone === 'danger';
    return isPlan
        ? [...unfinished, `Plan: ${counts}.`].join(' ')
        : `${verdict} ${countsLabel(view)}: ${counts}.${guards}`;
}


/***/ }),

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


/***/ }),

/***/ 625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Bo: () => (/* binding */ OTHER_PLAN),
/* harmony export */   Qg: () => (/* binding */ validateDirectory),
/* harmony export */   Ul: () => (/* binding */ planContextOf),
/* harmony export */   WP: () => (/* binding */ withGitBook),
/* harmony export */   a5: () => (/* binding */ portsOf),
/* harmony export */   fo: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _core_directory_organization_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5293);
/* harmony import */ var _core_plan_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9011);
/* harmony import */ var _gitbook_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(0);
/* harmony import */ var _render_plan_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5012);
/* harmony import */ var _workspace_read_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4748);
/* harmony import */ var _sequence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4293);






/** Opens GitBook for as long as `use` takes. */
async function withGitBook(run, use) {
    const gitBook = await run.openGitBook();
    try {
        return await use(gitBook);
    }
    finally {
        await gitBook.close();
        run.progress.clear();
    }
}
/** Where the directory's files are. */
function placeOf({ workspace, options }) {
    return { workspace, workingDirectory: options.workingDirectory, configPath: options.configPath };
}
/** What the run's plan is made from. */
function requestOf({ options, asOf }) {
    return { ...options, asOf };
}
/** What the run's plan is made with. */
function portsOf(run, gitBook) {
    return {
        readFiles: () => (0,_workspace_read_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readFiles */ .Ul)(placeOf(run)),
        openReader: gitBook.openReader,
        progress: run.progress,
        classify: _gitbook_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L,
    };
}
/** The directory, which is invalid if `organization-id` names another organization. Does not ask GitBook. */
async function validateDirectory(run) {
    return (0,_core_directory_organization_js__WEBPACK_IMPORTED_MODULE_5__/* .checkOrganizationId */ .f)(await (0,_workspace_read_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readDirectoryAt */ .zf)(placeOf(run)), run.options);
}
/** Why a plan that `confirm` does not name is not applied. */
const OTHER_PLAN = '`confirm` names another plan than this one. Look at this plan. If it is right, confirm its fingerprint.';
/** What a document needs to know about a plan of this run. */
function planContextOf({ options }, { plan }, mode) {
    const confirmed = (0,_core_plan_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .isConfirmed */ .it)(plan.fingerprint, options.confirm);
    const unapplied = mode === 'apply' && (0,_sequence_js__WEBPACK_IMPORTED_MODULE_4__/* .isOtherPlan */ .On)(plan, options) ? OTHER_PLAN : undefined;
    return { ..._render_plan_context_js__WEBPACK_IMPORTED_MODULE_2__/* .BARE_CONTEXT */ .N, maskEmails: options.maskEmails, mode, confirmed, unapplied };
}


/***/ }),

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eq: () => (/* binding */ applyDirectory),
  On: () => (/* binding */ isOtherPlan),
  Be: () => (/* binding */ planDirectory)
});

// EXTERNAL MODULE: ./lib/src/core/model/change-types.js
var change_types = __webpack_require__(2736);
// EXTERNAL MODULE: ./lib/src/core/plan/guard.js
var guard = __webpack_require__(9011);
;// CONCATENATED MODULE: ./lib/src/apply/admin-count.js

/** @param members the live members, as the plan knew them */
function countAdmins(changes, members) {
    const admins = (0,guard/* activeAdmins */.lh)(members);
    const disabled = new Set(members.flatMap((member) => (member.disabled ? [member.id] : [])));
    let now = admins.size;
    const minimum = Math.min(now, adminsAfter(changes, admins, disabled));
    return {
        included: (userId) => admins.has(userId),
        promoted: (userId) => {
            if (!disabled.has(userId))
                now++;
        },
        gained: () => {
            now++;
        },
        lost: () => {
            now--;
        },
        atMost: (live) => {
            now = Math.min(now, live);
        },
        canLoseOneAdmin: () => now > minimum,
        now: () => now,
    };
}
/** How many there are once all changes are made. Invited and disabled ones do not count. */
function adminsAfter(changes, admins, disabled) {
    let after = admins.size;
    for (const change of changes) {
        if (change.type !== 'member-role' && change.type !== 'remove-member')
            continue;
        if (admins.has(change.userId))
            after--;
        else if (change.type === 'member-role' && change.to === 'admin' && !disabled.has(change.userId))
            after++;
    }
    return after;
}

// EXTERNAL MODULE: ./lib/src/core/model/state.js
var state = __webpack_require__(3127);
;// CONCATENATED MODULE: ./lib/src/apply/invitations.js

/** GitBook takes at most this many e-mails in one invitation call. */
const MAX_EMAILS_A_CALL = 100;
/** Into how many e-mails a call is divided that has more and is refused: GitBook may take fewer at once. */
const FEW_EMAILS = 10;
/**
 * Invites people: one call for each SSO value and 100 e-mails. A batch that GitBook refuses goes on in tens, and a ten
 * is halved until the refused address is alone, so that one bad address does not keep the others out. A batch whose
 * answer was lost is not repeated: `verify` looks for its people in the member list.
 */
async function sendInvitations(invites, context) {
    for (const sso of [true, false]) {
        const people = invites.filter((each) => each.sso === sso);
        for (const batch of chunks(people, MAX_EMAILS_A_CALL))
            await sendBatch(batch, sso, context);
    }
}
async function sendBatch(batch, sso, context) {
    const { writer, ledger, invited } = context;
    const failure = await ledger.attempt(async () => {
        const people = batch.map(({ email, to }) => ({ email, role: to }));
        const { userIds, failedSsoEmails } = await writer.invite(people, sso);
        // With several people, the answer does not say whose IDs these are.
        const onlyId = batch.length === 1 && userIds.length === 1 ? userIds[0] : undefined;
        const withoutSso = new Set(failedSsoEmails.map(state/* emailKey */.c8));
        for (const change of batch) {
            invited.add(change.email, onlyId);
            if (!withoutSso.has((0,state/* emailKey */.c8)(change.email)))
                ledger.applied(change);
            else
                ledger.record({ status: 'failed', change, message: FAILED_SSO, invited: true });
        }
    });
    if (failure === undefined)
        return;
    if (failure.kind === 'lost') {
        for (const change of batch) {
            invited.add(change.email, undefined);
            ledger.pending(change, 'invitation-unanswered');
        }
    }
    else if (failure.kind !== 'refused' || batch.length === 1) {
        ledger.failed(batch, failure);
    }
    else {
        const size = batch.length > FEW_EMAILS ? FEW_EMAILS : Math.ceil(batch.length / 2);
        for (const part of chunks(batch, size))
            await sendBatch(part, sso, context);
    }
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
}
/** Source: `failedSSOEmails` of the operation `inviteUsersToOrganization`. */
const FAILED_SSO = 'GitBook invited the person, but not as an SSO user: the address belongs to a member of another organization. Ask them to leave that one, or write sso: false.';

;// CONCATENATED MODULE: ./lib/src/apply/invited-people.js

/** Starts with nobody. After a lookup that fails, people count as not listed. */
function noInvitedPeople(reader, ledger) {
    const invited = new Set();
    const listed = new Set();
    const ids = new Map();
    let lookup;
    const look = () => ledger.attempt(async () => {
        for (const { id, email } of await reader.newestMembers(invited.size)) {
            const key = (0,state/* emailKey */.c8)(email ?? '');
            if (!invited.has(key))
                continue;
            listed.add(key);
            ids.set(key, id);
        }
    });
    return {
        add: (email, userId) => {
            invited.add((0,state/* emailKey */.c8)(email));
            if (userId !== undefined)
                ids.set((0,state/* emailKey */.c8)(email), userId);
        },
        has: (email) => invited.has((0,state/* emailKey */.c8)(email)),
        idOf: (email) => ids.get((0,state/* emailKey */.c8)(email)),
        isListed: (email) => listed.has((0,state/* emailKey */.c8)(email)),
        lookUp: async () => {
            lookup ??= look();
            await lookup;
        },
        ids: () => ids,
    };
}

;// CONCATENATED MODULE: ./lib/src/apply/ledger.js
/** An empty ledger for the changes of a plan. */
function openLedger(planned, classify, progress) {
    const changes = [...planned];
    const outcomes = new Map();
    /** What every call fails with that is no longer tried, once GitBook does not accept the token or the run is stopped. */
    let ended;
    const record = (outcome) => {
        outcomes.set(outcome.change, outcome);
        progress.step({ kind: 'change', done: outcomes.size, total: changes.length });
    };
    const applied = (...made) => {
        for (const change of made)
            record({ status: 'applied', change });
    };
    const pending = (change, reason) => record({ status: 'pending', change, reason });
    const failed = (all, failure) => {
        const { message } = failure;
        for (const change of all) {
            record(failure === ended ? notTried(change, message) : { status: 'failed', change, message });
        }
    };
    const attempt = async (calls) => {
        if (ended)
            return ended;
        try {
            await calls();
            return undefined;
        }
        catch (error) {
            const failure = classify(error);
            if (failure.kind === 'stopped')
                ended ??= failure;
            // A copy, because this call was tried.
            if (failure.kind === 'unauthorized')
                ended ??= { ...failure };
            return failure.kind === 'stopped' ? ended : failure;
        }
    };
    return {
        applied,
        pending,
        failed,
        record,
        attempt,
        removed: (change, outcome) => (outcome === 'requested' ? pending(change, 'removal-requested') : applied(change)),
        dependsOn: (change, needed) => record({ status: 'skipped', change, reason: { kind: 'depends-on', change: needed } }),
        unsuccessful: (change) => {
            const status = outcomes.get(change)?.status;
            return status !== undefined && status !== 'applied' && status !== 'pending';
        },
        make: async (change, call) => {
            const failure = await attempt(call);
            if (failure)
                failed([change], failure);
            else
                applied(change);
            return failure === undefined;
        },
        expect: (more) => void changes.push(...more),
        outcomes: () => {
            const message = ended?.message ?? 'The run ended before this change.';
            return changes.map((change) => outcomes.get(change) ?? notTried(change, message));
        },
    };
}
function notTried(change, message) {
    return { status: 'skipped', change, reason: { kind: 'run-ended', message } };
}

;// CONCATENATED MODULE: ./lib/src/apply/members.js


/** Gives members roles with more access, all at the same time. */
async function promote(changes, { writer, ledger, admins }) {
    await Promise.all(changes.map(async (change) => {
        const made = await ledger.make(change, () => writer.setRole(change.userId, change.to));
        if (made && change.to === 'admin')
            admins.promoted(change.userId);
    }));
}
/** Makes members SSO users, all at the same time. */
async function setSso(changes, { writer, ledger }) {
    await Promise.all(changes.map((change) => ledger.make(change, () => writer.setSso(change.userId))));
}
/** Gives members roles with less access; see {@link takeAway}. */
async function demote(changes, context) {
    await takeAway(changes, context, async (change) => {
        await context.writer.setRole(change.userId, change.to);
        return 'removed';
    });
}
/**
 * Removes members; see {@link takeAway}. Gives the IDs of those who stay although GitBook answered: it refused the
 * removal, or has only asked the administrators.
 */
async function removeMembers(changes, context) {
    const staying = await takeAway(changes, context, (change) => context.writer.removeMember(change.userId));
    return new Set(staying.map(({ userId }) => userId));
}
/**
 * Demotes or removes members. Reads each member again before the call: a member whose role or e-mail differs from the
 * plan was changed by somebody else, and is left alone as a conflict. Administrators come last, one after another, and
 * only while enough of them remain by the list that is read just before; one whose call got no usable answer counts as
 * gone. Gives the changes whose call GitBook answered without making the change.
 */
async function takeAway(changes, context, call) {
    const { reader, ledger, admins } = context;
    const notMade = [];
    const one = async (change) => {
        let called = false;
        let counted = false;
        const failure = await ledger.attempt(async () => {
            const member = await reader.member(change.userId);
            const wasAdmin = admins.included(change.userId);
            const isAdmin = wasAdmin && member?.role === 'admin' && !member.disabled;
            if (wasAdmin && !isAdmin)
                admins.lost();
            if (member === undefined && change.type === 'remove-member')
                return ledger.applied(change);
            if (member === undefined || !isAsPlanned(member, change)) {
                const live = member && { role: member.role, email: member.email };
                return ledger.record({ status: 'conflict', change, live });
            }
            if (isAdmin)
                admins.atMost((0,guard/* activeAdmins */.lh)(await reader.administrators()).size);
            if (isAdmin && !admins.canLoseOneAdmin()) {
                const reason = { kind: 'too-few-admins', admins: admins.now() };
                return ledger.record({ status: 'skipped', change, reason });
            }
            counted = isAdmin;
            if (counted)
                admins.lost();
            called = true;
            const outcome = await call(change);
            if (outcome === 'requested')
                notMade.push(change);
            if (outcome === 'requested' && counted)
                admins.gained();
            ledger.removed(change, outcome);
        });
        if (failure === undefined)
            return;
        if (called && failure.kind === 'refused')
            notMade.push(change);
        if (counted && failure.kind === 'refused')
            admins.gained();
        ledger.failed([change], failure);
    };
    const isOfAdmin = (change) => change.from === 'admin';
    await Promise.all(changes.filter((change) => !isOfAdmin(change)).map(one));
    for (const change of changes.filter(isOfAdmin))
        await one(change);
    return notMade;
}
function isAsPlanned(member, change) {
    return member.role === change.from && (0,state/* emailKey */.c8)(member.email ?? '') === (0,state/* emailKey */.c8)(change.email ?? '');
}

;// CONCATENATED MODULE: ./lib/src/apply/team-update.js

/** Makes the changes of a team: with one call, or with more where GitBook refuses it. */
async function updateTeam(team, context) {
    const { ledger, invited } = context;
    if (team.changes.some((change) => needsId(change, invited)))
        await invited.lookUp();
    const failure = await updateAtOnce(team, context);
    if (failure === undefined)
        return;
    if (failure.kind !== 'refused')
        ledger.failed(team.changes, failure);
    else
        await updateRefusedTeam(team, context);
}
/** Makes all changes with one call, and records them where GitBook took it. */
async function updateAtOnce(team, { writer, ledger, invited }) {
    const failure = await ledger.attempt(() => writer.updateTeam(team.teamId, bulkUpdate(team, invited)));
    if (failure !== undefined)
        return failure;
    for (const change of team.changes) {
        if (needsId(change, invited))
            ledger.pending(change, 'waits-for-invitation');
        else
            ledger.applied(change);
    }
    return undefined;
}
/** GitBook sets a role by ID only: somebody added by e-mail becomes an owner once they accept the invitation. */
function needsId(change, invited) {
    return change.type === 'team-add' && change.to === 'owner' && userIdOf(change, invited) === undefined;
}
/**
 * Repeats a refused update without the people who have not accepted their invitation. If that is refused as well, they
 * were not the reason: then each person gets a call.
 */
async function updateRefusedTeam(team, context) {
    const { ledger, invited } = context;
    if (team.changes.some((change) => invitedEmail(change) !== undefined))
        await invited.lookUp();
    const isWaiting = (change) => {
        const email = invitedEmail(change);
        return email !== undefined && !invited.isListed(email);
    };
    const waiting = team.changes.filter(isWaiting);
    if (waiting.length === 0)
        return updateOneByOne(team, context);
    for (const change of waiting)
        ledger.pending(change, 'waits-for-invitation');
    const rest = onlyChanges(team, (change) => !isWaiting(change));
    const failure = rest.changes.length === 0 ? undefined : await updateAtOnce(rest, context);
    if (failure === undefined && waiting.length === 1)
        return;
    if (failure !== undefined && failure.kind !== 'refused')
        return ledger.failed(rest.changes, failure);
    if (failure !== undefined)
        await updateOneByOne(rest, context);
    await Promise.all(waiting.map((change) => addWaiting({ teamId: team.teamId, changes: [change] }, context)));
}
/** Adds one invited person. If GitBook refuses, the addition waits until the invitation is accepted. */
async function addWaiting(team, context) {
    const failure = await updateAtOnce(team, context);
    if (failure !== undefined && failure.kind !== 'refused')
        context.ledger.failed(team.changes, failure);
}
/** Makes one call for each person, so that one refused person does not stop the others. Additions come first. */
async function updateOneByOne(team, { writer, ledger, invited }) {
    const one = async (change) => {
        const userId = userIdOf(change, invited);
        if (userId === undefined)
            return ledger.pending(change, 'waits-for-invitation');
        const failure = await ledger.attempt(async () => {
            if (change.type === 'team-remove') {
                return ledger.removed(change, await writer.removeTeamMember(team.teamId, userId));
            }
            await writer.putTeamMember(team.teamId, userId, change.to);
            ledger.applied(change);
        });
        if (failure)
            ledger.failed([change], failure);
    };
    const all = (which) => Promise.all(team.changes.filter(which).map(one));
    await all((change) => !(0,change_types/* takesAway */.P3)(change));
    await all(change_types/* isDemotion */.MR);
    await all((change) => change.type === 'team-remove');
}
function bulkUpdate({ changes }, invited) {
    const add = [];
    const remove = [];
    const memberships = new Map();
    for (const change of changes) {
        switch (change.type) {
            case 'team-add': {
                const userId = userIdOf(change, invited);
                const whom = userId ?? change.email;
                if (whom !== undefined)
                    add.push(whom);
                if (userId !== undefined && change.to === 'owner')
                    memberships.set(userId, 'owner');
                break;
            }
            case 'team-role':
                memberships.set(change.userId, change.to);
                break;
            case 'team-remove':
                remove.push(change.userId);
                break;
        }
    }
    return { add, memberships: Object.fromEntries(memberships), remove };
}
function userIdOf(change, invited) {
    return change.userId ?? invited.idOf(change.email ?? '');
}
/** Some of a team's changes. */
function onlyChanges({ teamId, changes }, kept) {
    return { teamId, changes: changes.filter(kept) };
}
/** The e-mail of somebody who was not a member when the plan was made. */
function invitedEmail(change) {
    return change.type === 'team-add' && change.userId === undefined ? change.email : undefined;
}

;// CONCATENATED MODULE: ./lib/src/apply/memberships.js


/**
 * Changes the members of teams, with one call for each team. Somebody who moves from one team to another is added to
 * the new one before they are removed from the old one, and stays in the old one if the addition failed. Teams that
 * exchange people get two calls, additions first.
 */
async function updateMemberships(changes, earlier, context) {
    const { ledger } = context;
    const arrivals = arrivalsByPerson(changes);
    const update = async ({ teamId, changes: all }) => {
        const kept = all.filter((change) => {
            if (change.type !== 'team-remove')
                return true;
            const missed = arrivals.get(change.userId)?.find((arrival) => ledger.unsuccessful(arrival));
            if (missed)
                ledger.dependsOn(change, missed);
            return missed === undefined;
        });
        if (kept.length > 0)
            await updateTeam({ teamId, changes: kept }, context);
    };
    let waiting = groupByTeam(changes, earlier, context);
    while (waiting.length > 0) {
        const { removals, additions } = removalsThatWait(waiting, arrivals);
        const ready = waiting.filter((team) => !has(team, removals));
        const inCircle = ready.length === 0 ? waiting.find((team) => has(team, additions)) : undefined;
        const now = inCircle ? [onlyChanges(inCircle, (change) => change.type !== 'team-remove')] : ready;
        const later = inCircle ? [onlyChanges(inCircle, (change) => change.type === 'team-remove')] : [];
        await Promise.all(now.map(update));
        waiting = [...waiting.filter((team) => team !== inCircle && !ready.includes(team)), ...later];
    }
}
/** The removals that have to wait, and the additions of the same people that they wait for. */
function removalsThatWait(waiting, arrivals) {
    const all = waiting.flatMap((team) => team.changes);
    const coming = new Set(all);
    const removals = new Set();
    const additions = new Set();
    for (const change of all) {
        if (change.type !== 'team-remove')
            continue;
        for (const arrival of arrivals.get(change.userId) ?? []) {
            if (!coming.has(arrival))
                continue;
            removals.add(change);
            additions.add(arrival);
        }
    }
    return { removals, additions };
}
function has(team, some) {
    return team.changes.some((change) => some.has(change));
}
/** The additions of people, by user ID. Those of invited people, who have none yet, are under `undefined`. */
function arrivalsByPerson(changes) {
    const additions = changes.filter((change) => change.type === 'team-add');
    return Map.groupBy(additions, ({ userId }) => userId);
}
/** The changes of each team, without those whose team was not created or whose person was not invited. */
function groupByTeam(changes, { creations, createdIds, invites }, { ledger, invited }) {
    const creationOf = new Map(creations.map((change) => [change.team, change]));
    const inviteOf = new Map(invites.map((change) => [(0,state/* emailKey */.c8)(change.email), change]));
    const teams = new Map();
    for (const change of changes) {
        const teamId = change.teamId ?? createdIds.get(change.team);
        if (teamId === undefined) {
            const creation = creationOf.get(change.team);
            if (creation)
                ledger.dependsOn(change, creation);
            continue;
        }
        const email = invitedEmail(change);
        const invite = email === undefined ? undefined : inviteOf.get((0,state/* emailKey */.c8)(email));
        if (email !== undefined && invite && !invited.has(email)) {
            ledger.dependsOn(change, invite);
            continue;
        }
        const team = teams.get(teamId) ?? { teamId, changes: [] };
        team.changes.push(change);
        teams.set(teamId, team);
    }
    return [...teams.values()];
}

;// CONCATENATED MODULE: ./lib/src/apply/teams.js

/**
 * Renames teams one after another, because one rename can free the title that another needs. If it fails, the other is
 * skipped: no later run could distinguish two teams with one title.
 */
async function renameTeams(changes, { writer, ledger }) {
    for (const change of changes) {
        const blocking = blockingRename(change.to, changes, ledger);
        if (blocking)
            ledger.dependsOn(change, blocking);
        else
            await ledger.make(change, () => writer.renameTeam(change.teamId, change.to));
    }
}
/** Creates teams, all at the same time, and gives their IDs by title. Skips a title that a failed rename still uses. */
async function createTeams(changes, renames, { writer, ledger }) {
    const ids = new Map();
    await Promise.all(changes.map(async (change) => {
        const blocking = blockingRename(change.team, renames, ledger);
        if (blocking)
            return ledger.dependsOn(change, blocking);
        await ledger.make(change, async () => {
            ids.set(change.team, await writer.createTeam(change.team));
        });
    }));
    return ids;
}
/** The rename that should have freed a title, and has failed or was skipped. */
function blockingRename(title, renames, ledger) {
    return renames.find((rename) => (0,state/* titleKey */.kz)(rename.from) === (0,state/* titleKey */.kz)(title) && ledger.unsuccessful(rename));
}
/**
 * Deletes teams, all at the same time. A team is not deleted while somebody is in it whose addition to another team
 * did not succeed: the team may be what still gives them access.
 */
async function deleteTeams(changes, planned, { reader, writer, ledger }) {
    const unsuccessful = planned.filter((change) => change.type === 'team-add').filter(ledger.unsuccessful);
    const missing = new Map(unsuccessful.flatMap((change) => (change.userId ? [[change.userId, change]] : [])));
    await Promise.all(changes.map(async (change) => {
        const failure = await ledger.attempt(async () => {
            const members = missing.size === 0 ? [] : await reader.teamMembers(change.teamId);
            const needed = members.map(({ userId }) => missing.get(userId)).find((each) => each !== undefined);
            if (needed)
                return ledger.dependsOn(change, needed);
            ledger.removed(change, await writer.deleteTeam(change.teamId));
        });
        if (failure)
            ledger.failed([change], failure);
    }));
}

;// CONCATENATED MODULE: ./lib/src/apply/touched.js

/** For an apply that made no writing call. */
const NOTHING_TOUCHED = { members: false, teamList: false, memberships: new Set() };
/**
 * What an apply may have changed in the live state that it started from. A failed change may still have been made,
 * and a member who leaves the organization leaves its teams.
 */
function touchedBy(outcomes, live) {
    let members = false;
    let teamList = false;
    const memberships = new Set();
    const removed = new Set();
    for (const { status, change } of outcomes) {
        if (status === 'skipped' || status === 'conflict')
            continue;
        const { member, team } = (0,change_types/* subjectOf */.et)(change);
        if (member === undefined)
            teamList = true;
        else if (team === undefined)
            members = true;
        else if (team.id !== undefined)
            memberships.add(team.id);
        if (change.type === 'remove-member')
            removed.add(change.userId);
    }
    for (const team of live.teams ?? []) {
        if (team.memberships?.some(({ userId }) => removed.has(userId)))
            memberships.add(team.id);
    }
    return { members, teamList, memberships };
}

;// CONCATENATED MODULE: ./lib/src/apply/apply.js









/**
 * Makes the changes of a plan, in the order of its stages. Does not throw when GitBook fails: each change has an
 * outcome. An empty plan makes no call at all.
 */
async function applyPlan(input) {
    const { plan, live, reader, writer, progress } = input;
    const { changes } = plan;
    const ledger = openLedger(changes, input.classify, progress);
    if (changes.length === 0)
        return withoutCalls([]);
    progress.step({ kind: 'phase', phase: 'apply' });
    const refused = await ledger.attempt(() => writer.ping());
    if (refused?.status === 401 || refused?.status === 403) {
        // GitBook does not accept the token, so every change fails for that reason.
        const { message } = refused;
        return withoutCalls(changes.map((change) => ({ status: 'failed', change, message })));
    }
    const invited = noInvitedPeople(reader, ledger);
    const admins = countAdmins(changes, live.members);
    const context = { reader, writer, ledger, invited, admins };
    const invites = ofType(changes, 'invite');
    await sendInvitations(invites, context);
    const roles = ofType(changes, 'member-role');
    const promotions = roles.filter((change) => !(0,change_types/* isDemotion */.MR)(change));
    await promote(promotions, context);
    await setSso(ofType(changes, 'member-sso'), context);
    const renames = ofType(changes, 'rename-team');
    await renameTeams(renames, context);
    const creations = ofType(changes, 'create-team');
    const createdIds = await createTeams(creations, renames, context);
    const additions = ofType(changes, 'team-add');
    const memberships = [...additions, ...ofType(changes, 'team-role'), ...ofType(changes, 'team-remove')];
    const earlier = { creations, createdIds, invites };
    await updateMemberships(memberships, earlier, context);
    await demote(roles.filter(change_types/* isDemotion */.MR), context);
    const staying = await removeMembers(ofType(changes, 'remove-member'), context);
    const ended = plan.endedMemberships.filter(({ userId }) => staying.has(userId));
    ledger.expect(ended);
    await updateMemberships(ended, earlier, context);
    await deleteTeams(ofType(changes, 'delete-team'), changes, context);
    const outcomes = ledger.outcomes();
    return { outcomes, invitedIds: invited.ids(), touched: touchedBy(outcomes, live) };
}
function withoutCalls(outcomes) {
    return { outcomes, invitedIds: new Map(), touched: NOTHING_TOUCHED };
}
function ofType(changes, type) {
    return changes.filter((change) => change.type === type);
}

// EXTERNAL MODULE: ./lib/src/core/plan/fingerprint.js
var fingerprint = __webpack_require__(2778);
;// CONCATENATED MODULE: ./lib/src/apply/verify.js



/**
 * Reads again what an apply may have changed in GitBook, and plans again. What is left in the new plan should be
 * pending, failed or skipped; everything else is reported as unexpected. Invited people who are not in the member list
 * yet become pending. Does not throw when GitBook cannot be read: `verified` is then false.
 */
async function verify(applied, verification) {
    let live;
    try {
        live = await verification.read();
    }
    catch (error) {
        return unverified(applied, verification.classify(error).message);
    }
    const replanned = verification.plan(live);
    if (!replanned.ok) {
        return unverified(applied, replanned.diagnostics.map(({ message }) => message).join(' '));
    }
    const { changes: left, endedMemberships } = replanned.plan;
    const made = new Set(applied.outcomes.map(({ change }) => (0,fingerprint/* changeKey */.Cy)(change)));
    const listed = new Map(live.members.map((member) => [(0,state/* emailKey */.c8)(member.email ?? ''), member.id]));
    const notListed = new Set(left.flatMap((change) => (change.type === 'invite' ? [(0,state/* emailKey */.c8)(change.email)] : [])));
    const outcomes = applied.outcomes.map((outcome) => afterReading(outcome, notListed, left));
    const explained = new Set(outcomes.filter((outcome) => outcome.status !== 'applied').flatMap(({ change }) => subjectsOf(change)));
    return {
        outcomes,
        invitedUsers: invitedUsers(applied, listed),
        unexpected: [...left, ...endedMemberships.filter((change) => made.has((0,fingerprint/* changeKey */.Cy)(change)))].filter((change) => !subjectsOf(change).some((subject) => explained.has(subject))),
        verified: true,
        verifyError: undefined,
        members: live.members,
    };
}
function unverified(applied, verifyError) {
    const { outcomes } = applied;
    return { outcomes, invitedUsers: invitedUsers(applied, new Map()), unexpected: [], verified: false, verifyError };
}
/**
 * An invitation, or an addition of an invited person, that GitBook took but does not show yet is pending. An invitation
 * whose answer was lost has succeeded if the person is a member now.
 */
function afterReading(outcome, notListed, left) {
    const { change } = outcome;
    if (outcome.status === 'pending' && outcome.reason === 'invitation-unanswered') {
        const isListed = change.type === 'invite' && !notListed.has((0,state/* emailKey */.c8)(change.email));
        return isListed ? { status: 'applied', change } : outcome;
    }
    if (outcome.status !== 'applied')
        return outcome;
    if (change.type === 'invite' && notListed.has((0,state/* emailKey */.c8)(change.email))) {
        return { status: 'pending', change, reason: 'invited-not-listed' };
    }
    if (change.type !== 'team-add' || change.userId !== undefined)
        return outcome;
    const subjects = subjectsOf(change);
    const waits = left.some((other) => other.type === 'team-add' && subjectsOf(other).some((subject) => subjects.includes(subject)));
    return waits ? { status: 'pending', change, reason: 'waits-for-invitation' } : outcome;
}
/**
 * What a change is about, by every name that it has before and after an apply: an invited person gets a user ID,
 * a member may get another e-mail, and a created team, which goes by its title, gets a team ID.
 */
function subjectsOf(change) {
    const { member, team } = (0,change_types/* subjectOf */.et)(change);
    if (member === undefined)
        return [(0,fingerprint/* changeKey */.Cy)(change)];
    const names = [
        ...(member.email === undefined ? [] : [(0,state/* emailKey */.c8)(member.email)]),
        ...(member.userId === undefined ? [] : [member.userId]),
    ];
    return names.map((name) => `${team === undefined ? '' : `team ${team.title} `}member ${name}`);
}
function invitedUsers(applied, listed) {
    const users = {};
    for (const { change } of applied.outcomes) {
        // Failed ones, too: GitBook may have invited the person without SSO, or without an answer.
        if (change.type !== 'invite')
            continue;
        const key = (0,state/* emailKey */.c8)(change.email);
        const id = listed.get(key) ?? applied.invitedIds.get(key);
        if (id !== undefined)
            users[key] = id;
    }
    return users;
}

// EXTERNAL MODULE: ./lib/src/core/directory/organization.js
var directory_organization = __webpack_require__(5293);
// EXTERNAL MODULE: ./lib/src/core/directory/read.js + 4 modules
var read = __webpack_require__(590);
// EXTERNAL MODULE: ./lib/src/core/directory/resolve.js
var resolve = __webpack_require__(1352);
// EXTERNAL MODULE: ./lib/src/core/model/quote.js
var quote = __webpack_require__(5890);
// EXTERNAL MODULE: ./lib/src/core/plan/plan.js + 4 modules
var plan_plan = __webpack_require__(761);
// EXTERNAL MODULE: ./lib/src/core/plan/waiting.js
var waiting = __webpack_require__(3957);
// EXTERNAL MODULE: ./lib/src/gitbook/http/errors.js
var errors = __webpack_require__(878);
;// CONCATENATED MODULE: ./lib/src/run/sequence.js
/**
 * The sequence of a run: plan, show, guard, permit, apply, verify. The Action and the command line differ in their
 * ports alone: how they show a plan, and who permits it.
 */











/** Files → directory → desired state; API → live state; both → plan. Throws errors of GitBook. */
async function planDirectory(request, ports) {
    const read = await readValidated(request, ports);
    if (!read.ok) {
        const organizationId = request.organizationId ?? read.organizationId;
        return { status: 'invalid', diagnostics: read.diagnostics, organizationId };
    }
    const { directory } = read;
    const organization = (0,directory_organization/* organizationOf */.d)(request, directory);
    if (typeof organization !== 'string') {
        return { status: 'invalid', diagnostics: [organization], organizationId: request.organizationId };
    }
    const desired = (0,resolve/* resolve */.h)(directory, request.asOf);
    const reader = ports.openReader(organization);
    ports.progress.step({ kind: 'phase', phase: 'read' });
    const reading = reader.readLive(scopeOf(desired, request.settings));
    const [live, memory] = await Promise.all([reading, desired.users && ports.recall?.(organization)]);
    ports.progress.step({ kind: 'phase', phase: 'plan' });
    const result = (0,plan_plan/* makePlan */.C)(desired, live, request.settings, memory);
    if (!result.ok)
        return { status: 'invalid', diagnostics: result.diagnostics, organizationId: organization };
    return { status: 'planned', plan: result.plan, directory, files: read.files, live, memory, reader };
}
/**
 * Plan, show, guard, permit, apply, verify. Throws errors of GitBook that come before the first change, and
 * `InvalidInputError` for an entry of `protected-users` that matches nobody while the plan takes something away.
 */
async function applyDirectory(request, ports) {
    const planned = await planDirectory(request, ports);
    if (planned.status === 'invalid')
        return planned;
    const { plan, live, memory, reader, directory } = planned;
    const refused = (0,guard/* refusals */.Ke)(plan.guards, plan.fingerprint, request.confirm);
    await ports.show(planned, refused);
    if (refused.length > 0)
        return { status: 'refused', planned, refused };
    if (plan.changes.length === 0)
        return { status: 'applied', planned, result: NOTHING_TO_DO };
    if (isOtherPlan(plan, request))
        return { status: 'not-confirmed', planned };
    refuseUnknownProtectedUsers(plan);
    const permission = await ports.permit(planned);
    if (!permission.given)
        return { status: 'not-permitted', planned, permission };
    const writer = await ports.openWriter(plan.organization.id);
    const applied = await applyPlan({ ...ports, plan, live, reader, writer });
    ports.progress.step({ kind: 'phase', phase: 'verify' });
    const desired = (0,resolve/* resolve */.h)(directory, plan.asOf);
    const result = await verify(applied, {
        read: () => reader.readAgain(scopeOf(desired, request.settings), live, applied.touched),
        plan: (again) => {
            const known = (0,waiting/* withInvitedIds */.eV)(desired, again.members, applied.invitedIds);
            return (0,plan_plan/* makePlan */.C)(known, again, request.settings, memory);
        },
        classify: ports.classify,
    });
    return { status: 'applied', planned, result };
}
/** A typo in `protected-users` leaves somebody without protection, so nothing may be taken away. */
function refuseUnknownProtectedUsers({ changes, notices }) {
    const unknown = notices.flatMap((notice) => (notice.kind === 'unknown-protected-user' ? [notice.entry] : []));
    if (unknown.length === 0 || !changes.some(change_types/* takesAway */.P3))
        return;
    throw new errors/* InvalidInputError */.oC(`Nothing was applied: the plan takes something away, and nobody in GitBook or in the directory is ${unknown.map(quote/* quote */.h).join(', ')}, which protected-users names. Correct or remove the entry.`);
}
/** Whether a plan has changes, and `confirm` names another plan. */
function isOtherPlan({ changes, fingerprint }, { confirm }) {
    return changes.length > 0 && confirm !== undefined && !(0,guard/* isConfirmed */.it)(fingerprint, confirm);
}
/** A function of its own, so that the parsed files can be freed before the live state is read. */
async function readValidated(request, ports) {
    const { files, diagnostics } = await ports.readFiles();
    return { ...(0,read/* readDirectory */.g)(files, request.configPath, diagnostics), files };
}
function scopeOf(desired, settings) {
    return { teams: desired.teams && ((teams) => (0,plan_plan/* teamsToRead */.S)(desired, teams, settings)) };
}
const NOTHING_TO_DO = {
    outcomes: [],
    invitedUsers: {},
    unexpected: [],
    verified: true,
    verifyError: undefined,
};


/***/ }),

/***/ 4748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Jj: () => (/* binding */ sourceLines),
/* harmony export */   U1: () => (/* binding */ nameInDirectory),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   zf: () => (/* binding */ readDirectoryAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_directory_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(590);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2411);
/* harmony import */ var _core_model_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5890);
/* harmony import */ var _core_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(701);






/** Reads and checks the directory at a place. */
async function readDirectoryAt(place) {
    const { files, diagnostics } = await readFiles(place);
    return (0,_core_directory_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readDirectory */ .g)(files, place.configPath, diagnostics);
}
/**
 * Reads the file at a place, or every `.yaml` and `.yml` file below a folder except hidden files and folders. A file
 * that is outside the workspace, or is reached through a link out of it, is not opened and becomes a diagnostic, as
 * does a file that is missing, too large or unreadable.
 */
async function readFiles({ workspace, workingDirectory, configPath }) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch(() => undefined);
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, workingDirectory, configPath);
    if (root === undefined) {
        const message = `There is no folder ${(0,_core_model_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(workspace)}.`;
        return {
            files: [],
            diagnostics: [(0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('file-not-found', (0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(configPath), message, 'Check working-directory.')],
        };
    }
    const reading = { workspace, root, files: [], diagnostics: [], entered: new Set() };
    await visit(reading, start, true);
    return reading;
}
/** @param named whether this is what `config-path` names, rather than something found below it */
async function visit(reading, path, named) {
    const { workspace, root, entered } = reading;
    const report = reporter(reading, path);
    if (!isInside(workspace, path)) {
        return report('outside-workspace', 'This is outside the workspace.', OUTSIDE_HELP);
    }
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
    if (real === undefined) {
        return named
            ? report('file-not-found', 'There is no such file or folder.', MISSING_HELP)
            : report('file-unreadable', 'This link leads nowhere.', 'Fix or remove the link.');
    }
    if (!isInside(root, real)) {
        return report('outside-workspace', 'This link leads out of the workspace.', OUTSIDE_HELP);
    }
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real).catch(report.unreadable);
    if (status === undefined || entered.has(real))
        return;
    if (status.isDirectory()) {
        entered.add(real);
        const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(real).catch(report.unreadable)) ?? [];
        for (const name of names.sort(_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)) {
            if (!name.startsWith('.'))
                await visit(reading, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), false);
        }
    }
    else if (named || /\.ya?ml$/i.test(path)) {
        entered.add(real);
        await readFile(reading, path, real, status);
    }
}
async function readFile(reading, path, real, status) {
    const report = reporter(reading, path);
    if (!status.isFile()) {
        return report('file-unreadable', 'This is neither a file nor a folder.', 'Name a YAML file or a folder.');
    }
    if (status.size > _core_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .g) {
        const [size, most] = [status.size, _core_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .g].map((bytes) => bytes.toLocaleString('en-US'));
        return report('file-too-large', `This file has ${size} bytes. The limit is ${most} (10 MiB).`, TOO_LARGE_HELP);
    }
    const bytes = await readAtMost(real, _core_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .g).catch(report.unreadable);
    if (bytes)
        reading.files.push({ file: nameOf(reading.workspace, path), bytes });
}
/** Reports problems of one path. `unreadable` is for what the system refuses. */
function reporter({ workspace, diagnostics }, path) {
    const report = (code, message, help) => {
        diagnostics.push((0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(code, (0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(nameOf(workspace, path)), message, help));
    };
    const unreadable = (error) => {
        report('file-unreadable', `This cannot be read (${error.code ?? error.message}).`, READ_HELP);
    };
    return Object.assign(report, { unreadable });
}
const MISSING_HELP = 'Check config-path and working-directory. The command import creates a new directory.';
const OUTSIDE_HELP = 'Keep the directory inside the workspace, without links that lead out of it.';
const TOO_LARGE_HELP = 'Split it into several files in one folder.';
const READ_HELP = 'Check its permissions.';
/** Reads at most so many bytes, because a file may grow after its size was checked. */
async function readAtMost(path, most) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const buffer = Buffer.alloc(Math.min(most, (await handle.stat()).size));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
/** Whether a path is a folder or something in it. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
}
/** A path in the form that positions have: relative to the workspace, with forward slashes. */
function nameOf(workspace, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/**
 * The name of a file that somebody typed a path to: relative to the workspace, to the working directory or to the
 * current folder, whichever is one of the files, or else the first of these. In the form that positions have.
 */
function nameInDirectory({ workspace, workingDirectory }, files, path) {
    const known = new Set(files.map(({ file }) => file));
    const names = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, workingDirectory, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)].map((each) => nameOf(workspace, each));
    return names.find((name) => known.has(name)) ?? names[0] ?? path;
}
/** Reads the files that diagnostics are in, and gives a function to their lines, counted from 1, for excerpts. */
async function sourceLines({ workspace }, diagnostics) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch(() => workspace);
    const lines = new Map();
    for (const file of new Set(diagnostics.map((diagnostic) => diagnostic.file))) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file)).catch(() => undefined);
        if (real === undefined || !isInside(root, real))
            continue;
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (!status.isFile() || status.size > _core_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .g)
            continue;
        const bytes = await readAtMost(real, _core_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_FILE_BYTES */ .g).catch(() => undefined);
        if (bytes)
            lines.set(file, new TextDecoder().decode(bytes).split(/\r?\n/));
    }
    return (file, line) => lines.get(file)?.[line - 1];
}


/***/ })

};
