export const id = 915;
export const ids = [915];
export const modules = {

/***/ 1915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runImport: () => (/* binding */ runImport),
  runPin: () => (/* binding */ runPin)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/core/edit/directory-edit.js
var directory_edit = __webpack_require__(6423);
// EXTERNAL MODULE: ./lib/src/core/model/diagnostic.js
var diagnostic = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/src/core/model/state.js
var state = __webpack_require__(3127);
// EXTERNAL MODULE: ./lib/src/core/edit/file-names.js
var file_names = __webpack_require__(3826);
// EXTERNAL MODULE: ./lib/src/core/edit/operations.js
var operations = __webpack_require__(4931);
// EXTERNAL MODULE: ./lib/src/core/edit/places.js
var places = __webpack_require__(3333);
// EXTERNAL MODULE: ./lib/src/core/edit/refusals.js
var refusals = __webpack_require__(9908);
// EXTERNAL MODULE: ./lib/src/core/edit/text/scalar-text.js
var scalar_text = __webpack_require__(1937);
// EXTERNAL MODULE: ./lib/src/core/edit/import/new.js
var import_new = __webpack_require__(89);
;// CONCATENATED MODULE: ./lib/src/core/edit/import/people.js








/**
 * Adds the people of a table to a directory: adds users, changes what a row has otherwise, and adds to teams. An empty
 * cell changes nothing, and nobody is removed. Gives the problems that make it impossible.
 */
function importPeople(open, rows, { file, role: defaultRole }) {
    const { directory } = open;
    if (directory.users === undefined)
        return [(0,refusals/* noSection */.TB)(open, 'users')];
    const hasDefaultRole = (0,places/* defaultsOf */.Gf)(open, (0,places/* fileForUsers */.Im)(open)).role !== undefined;
    const newTeams = teamCollector();
    const diagnostics = rows.flatMap((row) => {
        const { email, role, expires, sso } = row;
        const known = (0,places/* userOf */.Z5)(directory, email);
        for (const title of row.teams) {
            const team = (0,places/* teamOf */.Ld)(directory, title);
            if (team)
                (0,operations/* putMember */._M)(open, team, known?.email ?? email, false);
            else
                newTeams.add(title, known?.email ?? email);
        }
        if (known)
            return (0,operations/* setUser */.gV)(open, email, { role, expires, sso });
        const fields = { role: role ?? defaultRole, expires, sso };
        if (fields.role === undefined && !hasDefaultRole)
            return [noRole(file, row)];
        return (0,operations/* addUser */.nu)(open, email, fields, comment(row));
    });
    const teams = newTeams.entries();
    if (teams.size > 0 && directory.teams === undefined)
        diagnostics.push((0,refusals/* noSection */.TB)(open, 'teams'));
    if (diagnostics.length === 0)
        for (const [title, added] of teams)
            (0,places/* addTeamTo */.Ow)(open, title, added);
    return diagnostics;
}
/** The people of a table as files of a new directory. */
function newFromPeople(rows, { file, role: defaultRole }, organization, layout) {
    const diagnostics = [];
    const newTeams = teamCollector();
    const users = new Map();
    for (const row of [...rows].sort((a, b) => (0,file_names/* compareFolded */.o)(a.email, b.email))) {
        const { email, expires, sso, role = defaultRole } = row;
        if (role === undefined)
            diagnostics.push(noRole(file, row));
        users.set(email, (0,operations/* userEntry */.cQ)({ role, sso, expires }, comment(row)));
        for (const title of row.teams)
            newTeams.add(title, email);
    }
    if (diagnostics.length > 0)
        return { ok: false, diagnostics };
    const teams = newTeams.entries();
    return (0,import_new/* placeFiles */.h$)({ organization, users }, teams.size > 0 ? teams : undefined, layout);
}
/** Collects the members of new teams. Titles that differ only in case or space are one team. */
function teamCollector() {
    const teams = new Map();
    return {
        add: (title, email) => {
            const team = teams.get((0,state/* titleKey */.kz)(title)) ?? { title, members: [] };
            teams.set((0,state/* titleKey */.kz)(title), team);
            team.members.push(email);
        },
        /** The teams by title, sorted, as entries of a file. */
        entries: () => new Map([...teams.values()]
            .sort((a, b) => (0,file_names/* compareFolded */.o)(a.title, b.title))
            .map(({ title, members }) => [
            title,
            (0,operations/* teamEntry */.sT)(undefined, { owners: [], members: members.sort(file_names/* compareFolded */.o) }),
        ])),
    };
}
function comment({ name }) {
    return name === undefined ? undefined : (0,scalar_text/* commentText */.b)(name);
}
function noRole(file, { line, email }) {
    const help = 'Fill in the column role, or set --role for everyone whose role is empty.';
    return (0,diagnostic/* problem */.CC)('missing-role', { file, line, column: 1 }, `${email} has no role.`, help);
}

// EXTERNAL MODULE: ./lib/src/core/directory/parse.js
var parse = __webpack_require__(7379);
// EXTERNAL MODULE: ./lib/src/core/directory/schema.js + 1 modules
var schema = __webpack_require__(4750);
// EXTERNAL MODULE: ./lib/src/core/model/nearest.js + 1 modules
var nearest = __webpack_require__(3584);
// EXTERNAL MODULE: ./lib/src/core/model/quote.js
var quote = __webpack_require__(5890);
;// CONCATENATED MODULE: ./lib/src/core/edit/import/people-rows.js






const HEADERS = {
    email: ['email', 'emailaddress', 'mail', 'address', 'useremail', 'workemail'],
    role: ['role', 'organizationrole', 'orgrole'],
    teams: ['teams', 'team', 'groups', 'group'],
    expires: ['expires', 'expiry', 'expireson', 'expirydate', 'expirationdate', 'lastday', 'enddate'],
    sso: ['sso'],
    name: ['name', 'displayname', 'fullname'],
};
const COLUMNS = new Map(Object.keys(HEADERS).flatMap((column) => HEADERS[column].map((name) => [name, column])));
/**
 * Reads people from a table. The first row names the columns, in any order and spelling (`E-mail`, `email`). Reports
 * all problems of all rows at once.
 *
 * @param file the table's name, for positions
 */
function readPeople(file, table) {
    const diagnostics = [];
    const [header, ...body] = table;
    const at = (line) => ({ file, line, column: 1 });
    if (header === undefined) {
        const help = 'Name the columns in the first line: email, and optionally role, teams, expires, sso and name.';
        return {
            rows: [],
            ignored: [],
            diagnostics: [(0,diagnostic/* problem */.CC)('empty-file', at(1), 'This table is empty.', help)],
        };
    }
    const columns = new Map();
    const ignored = [];
    for (const [index, name] of header.cells.entries()) {
        const column = COLUMNS.get(name.toLowerCase().replace(/[^a-z]/g, ''));
        if (column === undefined) {
            if (name.trim() !== '')
                ignored.push(name);
        }
        else if (columns.has(column)) {
            const message = `The column ${(0,quote/* quote */.h)(name)} appears twice.`;
            diagnostics.push((0,diagnostic/* problem */.CC)('duplicate-key', at(header.line), message, 'Keep one of the two.'));
        }
        else
            columns.set(column, index);
    }
    if (!columns.has('email')) {
        const known = Object.keys(HEADERS).join(', ');
        const help = `Name the columns in the first line. Known: ${known}.`;
        diagnostics.push((0,diagnostic/* problem */.CC)('missing-key', at(header.line), 'There is no column email.', help));
        return { rows: [], ignored, diagnostics };
    }
    const seen = new Map();
    const rows = body.flatMap(({ line, cells }) => {
        const cell = (column) => (cells[columns.get(column) ?? -1] ?? '').trim();
        const email = cell('email');
        if (cells.every((each) => each.trim() === ''))
            return [];
        if (!(0,parse/* isEmail */.xf)(email)) {
            diagnostics.push((0,schema/* badEmail */.kP)(email, at(line)));
            return [];
        }
        const first = seen.get((0,state/* emailKey */.c8)(email));
        if (first !== undefined) {
            const message = `${(0,quote/* quote */.h)(email)} is already on line ${first}.`;
            diagnostics.push((0,diagnostic/* problem */.CC)('duplicate-user', at(line), message, 'Keep one line for each person.'));
            return [];
        }
        seen.set((0,state/* emailKey */.c8)(email), line);
        const found = readCells(cell, at(line));
        diagnostics.push(...found.diagnostics);
        return [{ line, email, ...found.fields, name: cell('name') || undefined }];
    });
    if (rows.length === 0 && diagnostics.length === 0) {
        const help = 'Add a line for each person after the first line.';
        diagnostics.push((0,diagnostic/* problem */.CC)('empty-file', at(header.line), 'This table has no people.', help));
    }
    return { rows, ignored, diagnostics };
}
function readCells(cell, at) {
    const diagnostics = [];
    const wrong = (message, help) => diagnostics.push((0,diagnostic/* problem */.CC)('wrong-value', at, message, help));
    const roleText = cell('role').toLowerCase();
    const role = state/* ORGANIZATION_ROLES */.oF.find((each) => each === roleText);
    if (roleText !== '' && role === undefined) {
        const near = (0,nearest/* nearest */.p)(roleText, state/* ORGANIZATION_ROLES */.oF);
        const hint = near ? `Did you mean ${near}? ` : '';
        wrong(`${(0,quote/* quote */.h)(cell('role'))} is not a role.`, `${hint}Allowed: ${state/* ORGANIZATION_ROLES */.oF.join(', ')}.`);
    }
    const expires = cell('expires') || undefined;
    if (expires !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(expires) && (0,parse/* isCalendarDate */.tf)(expires))) {
        diagnostics.push((0,schema/* badDate */.eO)(expires, at));
    }
    const ssoText = cell('sso').toLowerCase();
    const sso = SSO.get(ssoText);
    if (ssoText !== '' && sso === undefined)
        wrong(`${(0,quote/* quote */.h)(cell('sso'))} is not a value of sso.`, 'Write true or false.');
    const teams = new Map();
    for (const title of cell('teams').split(/[;,]/)) {
        const trimmed = title.trim();
        if (trimmed === '')
            continue;
        if ([...trimmed].length > 64) {
            const message = `The team title ${(0,quote/* quote */.h)(trimmed)} is too long for GitBook.`;
            diagnostics.push((0,diagnostic/* problem */.CC)('invalid-title', at, message, 'A title has 1 to 64 characters.'));
        }
        if (!teams.has((0,state/* titleKey */.kz)(trimmed)))
            teams.set((0,state/* titleKey */.kz)(trimmed), trimmed);
    }
    return { fields: { role, expires, sso, teams: [...teams.values()] }, diagnostics };
}
const SSO = new Map([
    ['true', true],
    ['yes', true],
    ['1', true],
    ['false', false],
    ['no', false],
    ['0', false],
]);

// EXTERNAL MODULE: ./lib/src/core/model/dates.js
var dates = __webpack_require__(5391);
// EXTERNAL MODULE: ./lib/src/render/text/escape.js
var text_escape = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/src/render/text/text.js
var text_text = __webpack_require__(4844);
// EXTERNAL MODULE: ./lib/src/run/exit-code.js
var exit_code = __webpack_require__(3506);
// EXTERNAL MODULE: ./lib/src/run/import-directory.js + 4 modules
var import_directory = __webpack_require__(4250);
;// CONCATENATED MODULE: ./lib/src/run/import-remarks.js


const ITEMS_SHOWN = 20;
const TELLINGS = {
    'placeholder-address': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'member')} cannot be listed by e-mail, and ${all.length === 1 ? 'is' : 'are'} pinned by id under a placeholder address that no mail can reach. Put the real address in its place where you know it, and keep the id`,
        item: ({ why, email, displayName, key }) => {
            const reason = {
                'no-email': 'GitBook shows no e-mail',
                'refused-email': `${email} is not an address that a directory can have`,
                'shared-email': `${email} is somebody else's, too`,
            }[why];
            return `${displayName} as ${key} (${reason})`;
        },
    },
    'unnameable-member': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'member')} can be named neither by e-mail nor by id. A plan calls them unlisted: add them to protected-users, or use unlisted-members: report`,
        item: ({ displayName, userId }) => `${displayName} (${userId})`,
    },
    'team-left-out': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'team')} left out, because a directory cannot have ${all.length === 1 ? 'its title' : 'their titles'}. Rename them in GitBook, then import again; until then do not use unlisted-teams: remove`,
        item: ({ why, team, teamId }) => `${team} (${teamId}): ${why === 'taken' ? 'another team has the title, but for case and space' : 'longer than 64 characters, or nothing but space'}`,
    },
    'membership-left-alone': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'team')} with people who are in no member list, such as those who were invited and have not accepted. Import again when they have`,
        item: ({ team, people }) => `${team}: ${people.join(', ')}`,
    },
    'not-split': {
        sentence: () => 'There is a directory already, so that nothing was split: its files stay as they are. Move entries between them by hand, or import into an empty folder with --config-path',
        item: undefined,
    },
    'section-absent': {
        sentence: () => 'The directory does not manage everything, and it stays so. To begin, add the empty section to one of its files and import again',
        item: ({ section, live }) => `${section}: {} (${(0,text_text/* count */.U9)(live, section === 'users' ? 'member' : 'team')} in GitBook)`,
    },
    'user-removed': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'user')} removed from the files, not being members of the organization. Who was invited and has not accepted is not in GitBook's list: put such people back`,
        item: ({ email }) => email,
    },
    'team-removed': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'team')} removed from the files, not being in GitBook`,
        item: ({ team }) => team,
    },
    'invited-kept': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'user')} kept, being in a team and not yet in the member list`,
        item: ({ email }) => email,
    },
    'expiry-stands': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'date')} of expiry passed while the person still has access. The dates stand, and the next apply takes the access away; change them if that is not meant`,
        item: ({ email, team, expires }) => `${email}${team === undefined ? '' : ` in ${team}`} after ${expires}`,
    },
    'nesting-dropped': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'nested team')} taken out of a team's members, because not everyone in it is in that team. Their people are listed one by one`,
        item: ({ team, nested }) => `${nested} in ${team}`,
    },
};
/** What an import has to say, as lines for a terminal or a log. */
function importRemarks(notices, mask) {
    const show = (text) => (0,text_escape/* escapeTerminal */.en)(mask ? (0,text_escape.maskEmails)(text) : text, 600);
    return Object.keys(TELLINGS).flatMap((kind) => {
        const { sentence, item } = TELLINGS[kind];
        const all = notices.filter((notice) => notice.kind === kind);
        if (all.length === 0)
            return [];
        if (item === undefined)
            return [`${sentence(all)}.`];
        const items = all.slice(0, ITEMS_SHOWN).map((notice) => `  - ${show(item(notice))}`);
        const more = all.length > ITEMS_SHOWN ? [`  - and ${(0,text_text/* count */.U9)(all.length - ITEMS_SHOWN, 'more', 'more')}`] : [];
        return [`${sentence(all)}:`, ...items, ...more];
    });
}

;// CONCATENATED MODULE: ./lib/src/run/import-words.js

/** What was written, in one line. */
function sizesLine(files, { users, teams }) {
    const created = files.filter(({ status }) => status === 'created').length;
    const changed = files.length - created;
    const written = [
        ...(created > 0 ? [`${(0,text_text/* count */.U9)(created, 'file')} created`] : []),
        ...(changed > 0 ? [`${(0,text_text/* count */.U9)(changed, 'file')} changed`] : []),
    ];
    const what = written.length === 0 ? 'No file had to change' : written.join(', ');
    const holds = [
        ...(users === undefined ? [] : [(0,text_text/* count */.U9)(users.length, 'user')]),
        ...(teams === undefined ? [] : [(0,text_text/* count */.U9)(teams.length, 'team')]),
    ];
    return `${what}. The directory has ${holds.join(' and ')}.`;
}

// EXTERNAL MODULE: ./lib/src/workspace/write-files.js
var write_files = __webpack_require__(6341);
// EXTERNAL MODULE: ./lib/src/cli/edit-command.js
var edit_command = __webpack_require__(5023);
// EXTERNAL MODULE: ./lib/src/cli/run.js + 3 modules
var cli_run = __webpack_require__(4236);
;// CONCATENATED MODULE: ./lib/src/cli/import-command.js















/** `import`: the live organization, or with `--from` a table, into the directory's files. */
async function runImport(run, values) {
    const split = values.split === 'teams';
    if (typeof values.from === 'string')
        return importTable(run, values.from, values, split);
    if (values.role !== undefined)
        return (0,edit_command.refuse)(run, ['role goes with --from only: GitBook says who has which.']);
    const done = await (0,cli_run.withGitBook)(run, (gitBook) => (0,import_directory/* importDirectory */.lR)(requestOf(run, split), portsOf(run, gitBook)));
    run.progress.clear();
    if (done.status === 'invalid')
        return (0,cli_run.tellInvalid)(run, done.diagnostics);
    const { files, directory, notices, remaining } = done;
    if (run.json) {
        (0,cli_run.printJson)(run, { ...writtenJson(files, directory), notices, changes: remaining });
        return exit_code/* EXIT */.d.done;
    }
    tellFiles(run, files, directory);
    for (const line of importRemarks(notices, run.options.maskEmails))
        run.terminal.out(line);
    run.terminal.out(remaining.length === 0
        ? 'A plan over these files has no changes.'
        : `A plan over these files has ${(0,text_text/* count */.U9)(remaining.length, 'change')}: see gitbook-directory-sync plan.`);
    return exit_code/* EXIT */.d.done;
}
/** `pin`: the missing IDs of live users and teams. */
async function runPin(run) {
    const done = await (0,cli_run.withGitBook)(run, (gitBook) => (0,import_directory/* pinDirectory */.bQ)(requestOf(run, false), portsOf(run, gitBook)));
    run.progress.clear();
    if (done.status === 'invalid')
        return (0,cli_run.tellInvalid)(run, done.diagnostics);
    const { files, directory, pinned } = done;
    if (run.json) {
        (0,cli_run.printJson)(run, { ...writtenJson(files, directory), pinned });
        return exit_code/* EXIT */.d.done;
    }
    tellFiles(run, files, directory);
    run.terminal.out(`Pinned ${(0,text_text/* count */.U9)(pinned.users, 'user')} and ${(0,text_text/* count */.U9)(pinned.teams, 'team')} by their GitBook IDs.`);
    return exit_code/* EXIT */.d.done;
}
async function importTable(run, file, values, split) {
    const bytes = await (0,promises_.readFile)(file).catch((error) => error);
    if (!(bytes instanceof Uint8Array)) {
        return (0,edit_command.refuse)(run, [`${file} cannot be read (${bytes.code ?? bytes.message}).`]);
    }
    const { readTable } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(59)]).then(__webpack_require__.bind(__webpack_require__, 2059));
    const table = readTable(file, bytes);
    if (!table.ok)
        return (0,cli_run.tellInvalid)(run, table.diagnostics);
    const { rows, ignored, diagnostics } = readPeople(file, table.rows);
    if (diagnostics.length > 0)
        return (0,cli_run.tellInvalid)(run, diagnostics);
    const place = (0,cli_run.placeOf)(run);
    const found = await (0,import_directory/* findDirectory */.te)(place);
    const role = state/* ORGANIZATION_ROLES */.oF.find((each) => each === values.role);
    const made = found.isNew ? beginWith() : addTo();
    if (!made.ok)
        return (0,cli_run.tellInvalid)(run, made.diagnostics);
    const stopped = await (0,write_files/* writeFiles */.h)(place.workspace, { files: made.changed, before: found.files });
    if (stopped.length > 0)
        return (0,cli_run.tellInvalid)(run, stopped);
    const before = new Set(found.files.map((each) => each.file));
    const files = made.changed.map((each) => ({
        file: each.file,
        status: before.has(each.file) ? 'changed' : 'created',
    }));
    if (ignored.length > 0) {
        const names = ignored.map((name) => (0,text_escape/* escapeTerminal */.en)(name)).join(', ');
        run.terminal.note(`Columns that were passed over: ${names}.`);
    }
    if (run.json)
        (0,cli_run.printJson)(run, { ...writtenJson(files, made.directory), people: rows.length });
    else
        tellFiles(run, files, made.directory);
    return exit_code/* EXIT */.d.done;
    function beginWith() {
        const layout = (0,import_directory/* layoutFor */.Q2)({ place, split }, found.files);
        if ('code' in layout)
            return { ok: false, diagnostics: [layout] };
        const made = newFromPeople(rows, { file, role }, run.options.organizationId, layout);
        return made.ok ? (0,import_directory/* finishNew */.eq)(place, found, made.files, []) : made;
    }
    function addTo() {
        const opened = (0,directory_edit/* openDirectory */.AJ)(found.files, place.configPath, found.read);
        if (!opened.ok)
            return opened;
        const problems = importPeople(opened.open, rows, { file, role });
        return problems.length > 0 ? { ok: false, diagnostics: problems } : (0,directory_edit/* finishEdits */.Z7)(opened.open);
    }
}
function requestOf(run, split) {
    return { options: run.options, place: (0,cli_run.placeOf)(run), asOf: (0,dates/* utcDate */.HB)(run.clock.now()), split };
}
function portsOf(run, gitBook) {
    return { openReader: gitBook.openReader, progress: run.progress, hide: run.terminal.hide };
}
function writtenJson(files, { users, teams }) {
    return { files, users: users?.length, teams: teams?.length };
}
function tellFiles({ terminal, options }, files, directory) {
    const show = (text) => (0,text_escape/* escapeTerminal */.en)(options.maskEmails ? (0,text_escape.maskEmails)(text) : text, 400);
    for (const { file, status } of files) {
        const symbol = status === 'created' ? terminal.paint('green', '+') : terminal.paint('yellow', '~');
        terminal.out(`${symbol} ${show(file)}`);
    }
    terminal.out(sizesLine(files, directory));
}


/***/ })

};
