export const id = 23;
export const ids = [23];
export const modules = {

/***/ 5023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuse: () => (/* binding */ refuse),
/* harmony export */   runAddMember: () => (/* binding */ runAddMember),
/* harmony export */   runAddUser: () => (/* binding */ runAddUser),
/* harmony export */   runRemoveMember: () => (/* binding */ runRemoveMember),
/* harmony export */   runRemoveUser: () => (/* binding */ runRemoveUser),
/* harmony export */   runSetRole: () => (/* binding */ runSetRole)
/* harmony export */ });
/* harmony import */ var _core_directory_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7379);
/* harmony import */ var _core_edit_directory_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6423);
/* harmony import */ var _core_edit_operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4931);
/* harmony import */ var _core_edit_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3333);
/* harmony import */ var _core_model_nearest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3584);
/* harmony import */ var _core_model_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3127);
/* harmony import */ var _render_text_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2744);
/* harmony import */ var _render_text_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4844);
/* harmony import */ var _run_exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3506);
/* harmony import */ var _run_import_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4250);
/* harmony import */ var _workspace_read_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4748);
/* harmony import */ var _workspace_write_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6341);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4236);













/** `edit add-user`: a user who is there already must be described the same; so it can be run twice. */
async function runAddUser(run, email, values) {
    const text = (name) => typeof values[name] === 'string' ? values[name] : undefined;
    const expires = text('expires');
    const id = text('id');
    const role = _core_model_state_js__WEBPACK_IMPORTED_MODULE_10__/* .ORGANIZATION_ROLES */ .oF.find((each) => each === values.role);
    const problems = [
        ...addressProblems(email),
        ...(expires === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(expires) && (0,_core_directory_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalendarDate */ .tf)(expires))
            ? []
            : [`expires is ${JSON.stringify(expires)}; allowed is a date of the calendar, YYYY-MM-DD.`]),
        ...(id === undefined || /^\S+$/.test(id)
            ? []
            : [`id is ${JSON.stringify(id)}; allowed is a user ID from GitBook, without spaces.`]),
    ];
    if (problems.length > 0)
        return refuse(run, problems);
    const titles = Array.isArray(values.team) ? values.team.map(String) : [];
    const teams = new Map(titles.map((title) => [(0,_core_model_state_js__WEBPACK_IMPORTED_MODULE_10__/* .titleKey */ .kz)(title), title]));
    const file = text('file');
    const note = (open) => {
        const into = file === undefined ? undefined : (0,_workspace_read_files_js__WEBPACK_IMPORTED_MODULE_7__/* .nameInDirectory */ .U1)((0,_run_js__WEBPACK_IMPORTED_MODULE_9__.placeOf)(run), open.files, file);
        const sso = values.sso === true ? true : undefined;
        const fields = { id, role, sso, expires, note: text('note') };
        const refused = (0,_core_edit_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .addUser */ .nu)(open, email, fields, undefined, into);
        if (refused.length > 0)
            return refused;
        return [...teams.values()].flatMap((team) => (0,_core_edit_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .addMember */ .s4)(open, team, email, false));
    };
    return edit(run, note, email);
}
/** `edit remove-user`: who is not there any more is a remark; so it can be run twice. */
async function runRemoveUser(run, email) {
    const problems = addressProblems(email);
    return problems.length > 0 ? refuse(run, problems) : edit(run, (open) => (0,_core_edit_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .removeUser */ .a1)(open, email));
}
/** `edit set-role` */
async function runSetRole(run, email, value) {
    const role = _core_model_state_js__WEBPACK_IMPORTED_MODULE_10__/* .ORGANIZATION_ROLES */ .oF.find((each) => each === value);
    if (role !== undefined)
        return edit(run, (open) => (0,_core_edit_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .setUser */ .gV)(open, email, { role }));
    const near = (0,_core_model_nearest_js__WEBPACK_IMPORTED_MODULE_11__/* .nearest */ .p)(value, _core_model_state_js__WEBPACK_IMPORTED_MODULE_10__/* .ORGANIZATION_ROLES */ .oF);
    const hint = near ? ` Did you mean ${near}?` : '';
    return refuse(run, [
        `${JSON.stringify(value)} is not a role; allowed are ${_core_model_state_js__WEBPACK_IMPORTED_MODULE_10__/* .ORGANIZATION_ROLES */ .oF.join(', ')}.${hint}`,
    ]);
}
/** `edit add-member`: an owner stays one; so it can be run twice. */
async function runAddMember(run, team, email, owner) {
    const problems = addressProblems(email);
    return problems.length > 0
        ? refuse(run, problems)
        : edit(run, (open) => (0,_core_edit_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .addMember */ .s4)(open, team, email, owner));
}
/** `edit remove-member`: who is not in the team any more is a remark; so it can be run twice. */
async function runRemoveMember(run, team, email) {
    const problems = addressProblems(email);
    return problems.length > 0 ? refuse(run, problems) : edit(run, (open) => (0,_core_edit_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .removeMember */ .pt)(open, team, email));
}
function addressProblems(email) {
    return (0,_core_directory_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmail */ .xf)(email)
        ? []
        : [`${JSON.stringify(email)} is not an e-mail address, such as name@example.com.`];
}
/**
 * Opens the directory, notes an operation, makes it, and writes what has changed.
 *
 * @param about a user of whom is told where they stand, and with what access
 */
async function edit(run, note, about) {
    const place = (0,_run_js__WEBPACK_IMPORTED_MODULE_9__.placeOf)(run);
    const { files, read } = await (0,_run_import_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .findDirectory */ .te)(place);
    const opened = (0,_core_edit_directory_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .openDirectory */ .AJ)(files, place.configPath, read);
    if (!opened.ok)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_9__.tellInvalid)(run, opened.diagnostics);
    const noted = note(opened.open);
    const problems = noted.filter(({ severity }) => severity === 'error');
    if (problems.length > 0)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_9__.tellInvalid)(run, problems);
    const result = (0,_core_edit_directory_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .finishEdits */ .Z7)(opened.open);
    if (!result.ok)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_9__.tellInvalid)(run, result.diagnostics);
    const stopped = await (0,_workspace_write_files_js__WEBPACK_IMPORTED_MODULE_8__/* .writeFiles */ .h)(place.workspace, { files: result.changed, before: files });
    if (stopped.length > 0) {
        await (0,_run_js__WEBPACK_IMPORTED_MODULE_9__.tellInvalid)(run, stopped);
        return _run_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.failed;
    }
    const names = result.changed.map(({ file }) => file);
    const remarks = noted.map(({ message, help }) => `${message} ${help}`.trim());
    const user = about === undefined ? undefined : (0,_core_edit_places_js__WEBPACK_IMPORTED_MODULE_3__/* .userOf */ .Z5)(result.directory, about);
    if (run.json) {
        (0,_run_js__WEBPACK_IMPORTED_MODULE_9__.printJson)(run, {
            files: names.map((file) => ({ file, status: 'changed' })),
            ...(user ? { user: accessOf(user) } : {}),
            ...(remarks.length > 0 ? { remarks } : {}),
        });
        return _run_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.done;
    }
    const show = (text) => (0,_render_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeTerminal */ .en)(run.options.maskEmails ? (0,_render_text_escape_js__WEBPACK_IMPORTED_MODULE_4__.maskEmails)(text) : text, 400);
    for (const remark of remarks)
        run.terminal.out(show(remark));
    run.terminal.out(names.length === 0
        ? `Nothing to change: the directory ${remarks.length === 0 ? 'says so already' : 'stays as it is'}.`
        : `Changed ${(0,_render_text_text_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U9)(names.length, 'file')}: ${names.map(show).join(', ')}`);
    if (user)
        run.terminal.out(show(accessLine(user)));
    return _run_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.done;
}
function accessOf({ email, at, role, sso, defaults }) {
    return { email, file: at.file, role: role ?? defaults.role, sso: sso ?? defaults.sso ?? false };
}
/** Where a user stands, and with what access: defaults of the file are part of it. */
function accessLine(user) {
    const { email, file, role, sso } = accessOf(user);
    const by = (own) => (own === undefined ? ' (by default there)' : '');
    return `${email} is in ${file}: role ${role}${by(user.role)}, ${sso ? `with SSO${by(user.sso)}` : 'without SSO'}.`;
}
/** Says what is wrong with the arguments of a command. */
function refuse(run, problems) {
    for (const problem of problems)
        run.terminal.note(problem);
    if (run.json)
        (0,_run_js__WEBPACK_IMPORTED_MODULE_9__.printJson)(run, { error: { reason: 'invalid-input', message: problems.join('\n') } });
    return _run_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .d.invalid;
}


/***/ }),

/***/ 6423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ openDirectory),
/* harmony export */   Z7: () => (/* binding */ finishEdits),
/* harmony export */   ZE: () => (/* binding */ sectionOf)
/* harmony export */ });
/* harmony import */ var _directory_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(590);
/* harmony import */ var _text_edit_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2586);
/* harmony import */ var _text_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4148);



/** Opens a directory for editing. Only a valid directory can be edited. */
function openDirectory(files, configPath, read = (0,_directory_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readDirectory */ .g)(files, configPath, [])) {
    if (!read.ok)
        return read;
    const { directory } = read;
    return { ok: true, open: { configPath, files, directory, edits: new Map(), created: new Map() } };
}
/** The edit of a section of a file, for adding changes to. */
function sectionOf(open, file, section) {
    let edit = open.edits.get(file);
    if (edit === undefined) {
        edit = (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .mapEdit */ .$x)();
        open.edits.set(file, edit);
    }
    return (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .mapUnder */ .P$)(edit, section);
}
/** Makes all edits and reads the result. Unless it is a valid directory, nothing is changed. */
function finishEdits({ configPath, files, edits, created }) {
    const problems = [];
    const added = [...created].map(([file, bytes]) => ({ file, bytes }));
    const changed = [...added];
    const after = files.map((each) => {
        const edit = edits.get(each.file);
        if (edit === undefined || (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .isIdle */ .xB)(edit))
            return each;
        const result = (0,_text_edit_file_js__WEBPACK_IMPORTED_MODULE_1__/* .editFile */ .$)(each.file, each.bytes, edit);
        if (!result.ok) {
            problems.push(result.diagnostic);
            return each;
        }
        const edited = { file: each.file, bytes: result.bytes };
        changed.push(edited);
        return edited;
    });
    if (problems.length > 0)
        return { ok: false, diagnostics: problems };
    const all = [...after, ...added];
    const read = (0,_directory_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readDirectory */ .g)(all, configPath, []);
    if (!read.ok)
        return read;
    changed.sort((a, b) => (a.file < b.file ? -1 : 1));
    return { ok: true, changed, files: all, directory: read.directory };
}


/***/ }),

/***/ 3826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ newFileName),
/* harmony export */   o: () => (/* binding */ compareFolded)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2411);

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 60;
/**
 * An unused name for the file of a team, which is valid on every operating system.
 *
 * @param taken existing files, relative to the same root as `folder`; case is ignored
 */
function newFileName(folder, title, taken) {
    const used = new Set([...taken].map((each) => each.toLowerCase()));
    const slug = slugOf(title);
    const below = folder === '' ? '' : `${folder}/`;
    for (let number = 1;; number++) {
        const name = `${below}${number === 1 ? slug : `${slug}-${number}`}.yaml`;
        if (!used.has(name.toLowerCase()))
            return name;
    }
}
function slugOf(title) {
    const slug = title
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, LONGEST)
        .replace(/^-+|-+$/g, '');
    if (slug === '')
        return 'team';
    return RESERVED.test(slug) ? `${slug}-team` : slug;
}
/** Orders names and addresses regardless of case, the same on every machine. */
function compareFolded(a, b) {
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.toLowerCase(), b.toLowerCase()) || (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a, b);
}


/***/ }),

/***/ 5950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PD: () => (/* binding */ countEmails),
/* harmony export */   k$: () => (/* binding */ usableId),
/* harmony export */   n4: () => (/* binding */ liveKeys)
/* harmony export */ });
/* harmony import */ var _directory_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7379);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3127);


/** A domain that never exists (RFC 2606), so that no mail to it can arrive. */
const NOWHERE = 'no-email.invalid';
/**
 * Assigns keys to members, other than those that are taken. A member without a usable e-mail is pinned by ID under a
 * placeholder address, so that a plan finds the person and changes nothing.
 */
function liveKeys(takenKeys) {
    const taken = new Set([...takenKeys].map(_model_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8));
    const notices = [];
    const claim = (email) => {
        const key = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(email);
        if (taken.has(key))
            return false;
        taken.add(key);
        return true;
    };
    const placeholder = (id) => {
        const local = id
            .toLowerCase()
            .replace(/[^a-z0-9_-]/g, '-')
            .slice(0, 60);
        for (let number = 1;; number++) {
            const email = `member-${local}${number === 1 ? '' : `-${number}`}@${NOWHERE}`;
            if (claim(email))
                return email;
        }
    };
    return {
        notices,
        keyFor: (member) => {
            const { id: userId, displayName, email } = member;
            const id = usableId(userId);
            const usable = email !== undefined && (0,_directory_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmail */ .xf)(email);
            if (usable && claim(email))
                return { email, id };
            if (id === undefined) {
                notices.push({ kind: 'unnameable-member', userId, displayName, email });
                return undefined;
            }
            const why = email === undefined ? 'no-email' : usable ? 'shared-email' : 'refused-email';
            const key = placeholder(id);
            notices.push({ kind: 'placeholder-address', why, userId, displayName, email, key });
            return { email: key, id };
        },
    };
}
/** GitBook's ID, or undefined where it has spaces and cannot be written as an `id`. */
function usableId(id) {
    return /^\S+$/.test(id) ? id : undefined;
}
/** How many members have each e-mail address, by its key. */
function countEmails(members) {
    const counts = new Map();
    for (const { email } of members) {
        if (email !== undefined)
            counts.set((0,_model_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(email), (counts.get((0,_model_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(email)) ?? 0) + 1);
    }
    return counts;
}


/***/ }),

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cg: () => (/* binding */ importNew),
/* harmony export */   h$: () => (/* binding */ placeFiles),
/* harmony export */   lc: () => (/* binding */ memberEntry)
/* harmony export */ });
/* harmony import */ var _yaml_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1912);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(701);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3826);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4931);
/* harmony import */ var _text_edit_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2586);
/* harmony import */ var _text_edits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4148);
/* harmony import */ var _text_new_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1654);
/* harmony import */ var _text_scalar_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1937);
/* harmony import */ var _member_keys_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5950);
/* harmony import */ var _team_entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5259);










/** Converts the live state to files of a new directory: sorted, pinned by ID, with display names as comments. */
function importNew(live, layout) {
    const keys = (0,_member_keys_js__WEBPACK_IMPORTED_MODULE_5__/* .liveKeys */ .n4)([]);
    const named = live.members.flatMap((member) => {
        const key = keys.keyFor(member);
        return key ? [{ member, ...key }] : [];
    });
    named.sort((a, b) => (0,_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .compareFolded */ .o)(a.email, b.email));
    const defaults = commonDefaults(named.map(({ member }) => member));
    const users = new Map(named.map(({ member, ...key }) => [key.email, memberEntry(member, key, defaults)]));
    const keyOf = new Map(named.map(({ member, email }) => [member.id, email]));
    const { teams, notices } = (0,_team_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .teamEntries */ ._e)(live.teams ?? [], keyOf, []);
    const people = { organization: live.organization.id, defaults, users };
    return { files: placeFiles(people, teams, layout), notices: [...keys.notices, ...notices] };
}
/**
 * A live member as an entry of a file: pinned by ID, without what the file's defaults say, with the name as comment.
 */
function memberEntry({ id: userId, displayName, email, ...member }, key, defaults = {}) {
    const role = member.role === defaults.role ? undefined : member.role;
    const sso = member.sso === (defaults.sso ?? false) ? undefined : member.sso;
    const hasName = ![userId, email, key.email].includes(displayName);
    return (0,_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .userEntry */ .cQ)({ id: key.id, role, sso }, hasName ? (0,_text_scalar_text_js__WEBPACK_IMPORTED_MODULE_8__/* .commentText */ .b)(displayName) : undefined);
}
/** With fewer members, defaults make a file no shorter. */
const MIN_MEMBERS_FOR_DEFAULTS = 4;
/** The role and SSO of most users, where that makes the file shorter. */
function commonDefaults(members) {
    if (members.length < MIN_MEMBERS_FOR_DEFAULTS)
        return undefined;
    const counts = new Map();
    for (const { role } of members)
        counts.set(role, (counts.get(role) ?? 0) + 1);
    const [role, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    const common = role !== undefined && role !== 'admin' && (most ?? 0) * 2 > members.length;
    const sso = members.filter((member) => member.sso).length * 2 > members.length;
    if (!common && !sso)
        return undefined;
    return { ...(common ? { role } : {}), ...(sso ? { sso } : {}) };
}
/** Divides a new directory into files. */
function placeFiles(people, teams, { split, path, taken, existing }) {
    if (existing)
        return fill(existing, { ...people, teams });
    if (!split)
        return { ok: true, files: [{ file: path, bytes: (0,_text_new_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFile */ ._)({ ...people, teams }) }] };
    const names = [...taken];
    const take = (folder, name) => {
        const file = (0,_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .newFileName */ .U)(folder, name, names);
        names.push(file);
        return file;
    };
    // Without teams, the empty section still means that teams are managed.
    const users = teams?.size === 0 ? { ...people, teams } : people;
    const files = [
        { file: take(path, 'users'), bytes: (0,_text_new_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFile */ ._)(users) },
        ...[...(teams ?? [])].map(([title, added]) => ({
            file: take(`${path}/teams`, title),
            bytes: (0,_text_new_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFile */ ._)({ teams: new Map([[title, added]]) }),
        })),
    ];
    return { ok: true, files };
}
/** Adds a new directory to a file without users and teams, in two steps: first the sections, then their entries. */
function fill({ file, bytes }, { organization, defaults, users, teams }) {
    const sections = (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_9__/* .mapEdit */ .$x)();
    if (organization !== undefined)
        sections.put.set('organization', organization);
    for (const [key, value] of Object.entries(defaults ?? {}))
        (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_9__/* .mapUnder */ .P$)(sections, 'defaults').put.set(key, value);
    const entries = (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_9__/* .mapEdit */ .$x)();
    for (const [section, added] of Object.entries({ users, teams })) {
        if (added === undefined)
            continue;
        if (!hasKey(file, bytes, section)) {
            sections.add.set(section, { value: new Map(), comment: undefined });
        }
        for (const [key, each] of added)
            (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_9__/* .mapUnder */ .P$)(entries, section).add.set(key, each);
    }
    const begun = (0,_text_edit_file_js__WEBPACK_IMPORTED_MODULE_3__/* .editFile */ .$)(file, bytes, sections);
    const filled = begun.ok ? (0,_text_edit_file_js__WEBPACK_IMPORTED_MODULE_3__/* .editFile */ .$)(file, begun.bytes, entries) : begun;
    return filled.ok
        ? { ok: true, files: [{ file, bytes: filled.bytes }] }
        : { ok: false, diagnostics: [filled.diagnostic] };
}
function hasKey(file, bytes, key) {
    const { data } = (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSource */ .P)(file, bytes).source;
    return (0,_yaml_data_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(data) && key in data;
}


/***/ }),

/***/ 5259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WJ: () => (/* binding */ canBeTitle),
/* harmony export */   _e: () => (/* binding */ teamEntries)
/* harmony export */ });
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3127);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3826);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4931);
/* harmony import */ var _member_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5950);




/** Whether a directory can have a team with a title: 1 to 64 characters, not all of them space. */
function canBeTitle(title) {
    return title.trim() !== '' && [...title].length <= 64;
}
/**
 * Converts live teams to entries of a file, by title, sorted. Leaves out titles that a directory cannot have or that are
 * taken. Of titles that differ only in case or surrounding space, the largest team is used.
 *
 * @param keyOf from user ID to the key in the directory
 */
function teamEntries(live, keyOf, takenTitles) {
    const taken = new Set(takenTitles.map(_model_state_js__WEBPACK_IMPORTED_MODULE_2__/* .titleKey */ .kz));
    const notices = [];
    const bySize = [...live].sort((a, b) => b.size - a.size || (0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFolded */ .o)(a.id, b.id));
    const usable = bySize.filter(({ title, id: teamId }) => {
        const isRefused = !canBeTitle(title);
        if (isRefused || taken.has((0,_model_state_js__WEBPACK_IMPORTED_MODULE_2__/* .titleKey */ .kz)(title))) {
            notices.push({ kind: 'team-left-out', why: isRefused ? 'refused' : 'taken', team: title, teamId });
            return false;
        }
        taken.add((0,_model_state_js__WEBPACK_IMPORTED_MODULE_2__/* .titleKey */ .kz)(title));
        return true;
    });
    const entries = usable
        .sort((a, b) => (0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFolded */ .o)(a.title, b.title))
        .map(({ title, id, memberships = [] }) => {
        const withoutKey = memberships.filter(({ userId }) => !keyOf.has(userId));
        if (withoutKey.length > 0) {
            notices.push({ kind: 'membership-left-alone', team: title, people: withoutKey.map(nameOf) });
            return [title, (0,_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .teamEntry */ .sT)((0,_member_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .usableId */ .k$)(id), undefined)];
        }
        const keys = (role) => memberships
            .flatMap((each) => (each.role === role ? [keyOf.get(each.userId) ?? ''] : []))
            .sort(_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFolded */ .o);
        return [title, (0,_operations_js__WEBPACK_IMPORTED_MODULE_0__/* .teamEntry */ .sT)((0,_member_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .usableId */ .k$)(id), { owners: keys('owner'), members: keys('member') })];
    });
    return { teams: new Map(entries), notices };
}
/** The name of a person without a key, for a notice. */
function nameOf({ email, displayName, userId }) {
    return email ?? `${displayName} (${userId})`;
}


/***/ }),

/***/ 4931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ teamEdit),
/* harmony export */   Az: () => (/* binding */ entryValue),
/* harmony export */   IA: () => (/* binding */ renameTeam),
/* harmony export */   _M: () => (/* binding */ putMember),
/* harmony export */   a1: () => (/* binding */ removeUser),
/* harmony export */   cQ: () => (/* binding */ userEntry),
/* harmony export */   gV: () => (/* binding */ setUser),
/* harmony export */   hf: () => (/* binding */ setTeamId),
/* harmony export */   nu: () => (/* binding */ addUser),
/* harmony export */   nw: () => (/* binding */ removeEntries),
/* harmony export */   pt: () => (/* binding */ removeMember),
/* harmony export */   s4: () => (/* binding */ addMember),
/* harmony export */   sL: () => (/* binding */ renameUser),
/* harmony export */   sN: () => (/* binding */ removeTeam),
/* harmony export */   sT: () => (/* binding */ teamEntry)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2411);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3584);
/* harmony import */ var _model_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5890);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3127);
/* harmony import */ var _directory_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6423);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3333);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9908);
/* harmony import */ var _text_edits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4148);








const FIELDS = ['id', 'role', 'sso', 'expires', 'note'];
/*
 * Operations note their edits in an open directory, to be made together by `finishEdits`. They give diagnostics: errors
 * say why the operation is impossible, warnings why there is nothing to do.
 */
/**
 * Adds a user. A user who is already in the directory must have the same fields. Because SSO cannot be turned off
 * again, nobody gets it from the file's defaults.
 *
 * @param comment text for people, such as a name
 * @param file the file for the user; by default the one with most users
 */
function addUser(open, email, fields, comment, file = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .fileForUsers */ .Im)(open)) {
    if (open.directory.users === undefined || file === undefined)
        return [(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .noSection */ .TB)(open, 'users')];
    if (!open.files.some((each) => each.file === file))
        return [(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownFile */ .jU)(open, file)];
    const known = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .userOf */ .Z5)(open.directory, email);
    if (known)
        return sameAs(known, fields);
    const pinned = open.directory.users.find(({ id }) => id !== undefined && id === fields.id);
    if (pinned)
        return [(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .idTaken */ .bo)(pinned)];
    const defaults = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultsOf */ .Gf)(open, file);
    if (fields.role === undefined && defaults.role === undefined)
        return [(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .noRole */ .QU)(file, email)];
    const sso = fields.sso ?? (defaults.sso === true ? false : undefined);
    (0,_directory_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE)(open, file, 'users').add.set(email, userEntry({ ...fields, sso }, comment));
    return [];
}
/** The entry of a user in a file. */
function userEntry(fields, comment) {
    return { value: plainMap(FIELDS.map((key) => [key, fields[key]])), comment };
}
/** A map without the keys whose values are undefined. */
function plainMap(entries) {
    return new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
/** Removes a user from the directory and from the lists of all its teams. A user who is not there is a warning. */
function removeUser(open, email) {
    const user = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .userOf */ .Z5)(open.directory, email);
    if (user === undefined)
        return [(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .asWarning */ .PQ)((0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownUser */ .Sr)(open, email))];
    (0,_directory_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE)(open, user.at.file, 'users').remove.add(user.email);
    for (const team of open.directory.teams ?? [])
        removeEntries(open, team, isUser(email));
    return [];
}
/** Sets the given fields of a user, and removes those that are `null`. */
function setUser(open, email, fields) {
    const user = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .userOf */ .Z5)(open.directory, email);
    if (user === undefined)
        return [(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownUser */ .Sr)(open, email)];
    const edit = (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .mapUnder */ .P$)((0,_directory_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE)(open, user.at.file, 'users'), user.email);
    for (const key of FIELDS) {
        const value = fields[key];
        if (value === undefined || value === user[key])
            continue;
        if (value !== null)
            edit.put.set(key, value);
        else if (user[key] !== undefined)
            edit.remove.add(key);
    }
    return [];
}
/** Changes the e-mail of a user, in `users` and in the lists of all teams. */
function renameUser(open, user, email) {
    (0,_directory_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE)(open, user.at.file, 'users').rename.set(user.email, email);
    for (const team of open.directory.teams ?? []) {
        forEntries(team, isUser(user.email), (list, index) => {
            (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .listUnder */ .R0)(teamEdit(open, team), list).rename.set(index, { key: 'user', name: email });
        });
    }
}
/** Adds a user to a team. With `owner`, a member becomes an owner; without, an owner stays an owner. */
function addMember(open, title, email, owner) {
    const team = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .teamOf */ .Ld)(open.directory, title);
    if (team === undefined)
        return [(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownTeam */ .wR)(open, title)];
    const user = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .userOf */ .Z5)(open.directory, email);
    const isNew = [...open.edits.values()].some((edit) => {
        const users = edit.edit.get('users');
        return users?.kind === 'map' && [...users.add.keys()].some((each) => (0,_model_state_js__WEBPACK_IMPORTED_MODULE_4__/* .emailKey */ .c8)(each) === (0,_model_state_js__WEBPACK_IMPORTED_MODULE_4__/* .emailKey */ .c8)(email));
    });
    if (open.directory.users !== undefined && user === undefined && !isNew)
        return [(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownUser */ .Sr)(open, email)];
    putMember(open, team, user?.email ?? email, owner);
    return [];
}
/** Adds to a team somebody who is a user, or becomes one in the same edit. See `addMember`. */
function putMember(open, team, email, owner) {
    if ((team.owners ?? []).some(isUser(email)))
        return;
    const entry = (team.members ?? []).find(isUser(email));
    if (entry && !owner)
        return;
    if (entry)
        removeEntries(open, team, isUser(email));
    const list = (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .listUnder */ .R0)(teamEdit(open, team), owner ? 'owners' : 'members');
    list.add.push(entry?.kind === 'user' ? entryValue(entry.email, entry) : email);
}
/** Removes a user from a team's own lists. Membership through a nested team is an error. */
function removeMember(open, title, email) {
    const { directory } = open;
    const team = (0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .teamOf */ .Ld)(directory, title);
    if (team === undefined)
        return [(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownTeam */ .wR)(open, title)];
    if (removeEntries(open, team, isUser(email)) > 0)
        return [];
    const message = `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(email)} is not in the lists of the team ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(team.title)}.`;
    const through = nestedTeams(directory, team).find((nested) => listsOf(nested).some(isUser(email)));
    if (through) {
        const help = `Everyone in ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(through.title)} is in this team, too. Remove the user there.`;
        return [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)('unknown-user', team.at, message, help)];
    }
    if (directory.users && !(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .userOf */ .Z5)(directory, email))
        return [(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .asWarning */ .PQ)((0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownUser */ .Sr)(open, email))];
    const listed = listsOf(team).flatMap((entry) => (entry.kind === 'user' ? [entry.email] : []));
    const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestAddress */ .P)(email, listed);
    return [(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .asWarning */ .PQ)((0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)('unknown-user', team.at, message, near ? `Did you mean ${near}?` : ''))];
}
/** The teams that are nested in a team, directly or through others. */
function nestedTeams({ teams = [] }, team) {
    const found = new Set([team]);
    for (const each of found) {
        for (const entry of each.members ?? []) {
            const nested = entry.kind === 'team' && teams.find(({ title }) => title === entry.title);
            if (nested)
                found.add(nested);
        }
    }
    return [...found].slice(1);
}
function listsOf({ owners = [], members = [] }) {
    return [...owners, ...members];
}
/** Sets the ID of a team. */
function setTeamId(open, team, id) {
    if (team.id !== id)
        teamEdit(open, team).put.set('id', id);
}
/** Removes a team from the directory, and every `team:` entry for it. */
function removeTeam(open, team) {
    (0,_directory_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE)(open, team.at.file, 'teams').remove.add(team.title);
    for (const other of open.directory.teams ?? []) {
        if (other !== team)
            removeEntries(open, other, isTeam(team.title));
    }
}
/** Changes the title of a team, also in the `team:` entries of other teams. */
function renameTeam(open, team, title) {
    (0,_directory_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE)(open, team.at.file, 'teams').rename.set(team.title, title);
    for (const other of open.directory.teams ?? []) {
        forEntries(other, isTeam(team.title), (list, index) => {
            (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .listUnder */ .R0)(teamEdit(open, other), list).rename.set(index, { key: 'team', name: title });
        });
    }
}
/** The entry of a team in a file. Without lists, its membership is not managed. */
function teamEntry(id, lists) {
    const owners = lists && lists.owners.length > 0 ? lists.owners : undefined;
    const members = lists && (lists.members.length > 0 || owners === undefined) ? lists.members : undefined;
    return { value: plainMap(Object.entries({ id, owners, members })), comment: undefined };
}
/** The edit of a team, for adding changes to. */
function teamEdit(open, team) {
    return (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .mapUnder */ .P$)((0,_directory_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE)(open, team.at.file, 'teams'), team.title);
}
/** Removes entries from a team's lists, and gives their number. */
function removeEntries(open, team, which) {
    let removed = 0;
    forEntries(team, which, (list, index) => {
        (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .listUnder */ .R0)(teamEdit(open, team), list).remove.add(index);
        removed++;
    });
    return removed;
}
/** The entry of a person in a list, in the long form where it has an expiry or a note. */
function entryValue(email, { expires, note }) {
    if (expires === undefined && note === undefined)
        return email;
    return plainMap(Object.entries({ user: email, expires, note }));
}
function forEntries(team, which, act) {
    for (const list of ['owners', 'members']) {
        for (const [index, entry] of (team[list] ?? []).entries())
            if (which(entry))
                act(list, index);
    }
}
function isUser(email) {
    return (entry) => entry.kind === 'user' && (0,_model_state_js__WEBPACK_IMPORTED_MODULE_4__/* .emailKey */ .c8)(entry.email) === (0,_model_state_js__WEBPACK_IMPORTED_MODULE_4__/* .emailKey */ .c8)(email);
}
function isTeam(title) {
    return (entry) => entry.kind === 'team' && entry.title === title;
}
function sameAs(known, fields) {
    const role = known.role ?? known.defaults.role;
    const sso = known.sso ?? known.defaults.sso ?? false;
    const has = { ...known, role, sso };
    const differs = FIELDS.some((key) => fields[key] !== undefined && fields[key] !== has[key]);
    if (!differs)
        return [];
    const message = `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(known.email)} is already in the directory, with other fields.`;
    return [
        (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)('duplicate-user', known.at, message, 'Change the role with edit set-role, or edit the file.'),
    ];
}


/***/ }),

/***/ 3333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ defaultsOf),
/* harmony export */   Im: () => (/* binding */ fileForUsers),
/* harmony export */   Ld: () => (/* binding */ teamOf),
/* harmony export */   Ow: () => (/* binding */ addTeamTo),
/* harmony export */   Z5: () => (/* binding */ userOf)
/* harmony export */ });
/* harmony import */ var _directory_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7379);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2411);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3127);
/* harmony import */ var _yaml_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1912);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(701);
/* harmony import */ var _directory_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6423);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3826);
/* harmony import */ var _text_new_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1654);








/** The user with an e-mail address, regardless of case. */
function userOf(directory, email) {
    let users = usersByEmail.get(directory);
    if (users === undefined) {
        users = new Map((directory.users ?? []).map((user) => [(0,_model_state_js__WEBPACK_IMPORTED_MODULE_5__/* .emailKey */ .c8)(user.email), user]));
        usersByEmail.set(directory, users);
    }
    return users.get((0,_model_state_js__WEBPACK_IMPORTED_MODULE_5__/* .emailKey */ .c8)(email));
}
const usersByEmail = new WeakMap();
/** The team with a title, or with a title that differs only in case or surrounding space. */
function teamOf(directory, title) {
    const teams = directory.teams ?? [];
    return (teams.find((team) => team.title === title) ??
        teams.find((team) => (0,_model_state_js__WEBPACK_IMPORTED_MODULE_5__/* .titleKey */ .kz)(team.title) === (0,_model_state_js__WEBPACK_IMPORTED_MODULE_5__/* .titleKey */ .kz)(title)));
}
/** The defaults of a file, also of one without users. */
function defaultsOf(open, file) {
    const known = defaultsByFile.get(open) ?? new Map();
    defaultsByFile.set(open, known);
    const found = known.get(file) ??
        open.directory.users?.find((user) => user.at.file === file)?.defaults ??
        parsedDefaults(open, file);
    known.set(file, found);
    return found;
}
const defaultsByFile = new WeakMap();
function parsedDefaults({ files }, name) {
    const file = files.find((each) => each.file === name);
    return file
        ? (0,_directory_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFile */ .CJ)((0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSource */ .P)(file.file, file.bytes).source).defaults
        : { role: undefined, sso: undefined };
}
/** The file for new users: the one with most users, or the first with the section. */
function fileForUsers({ directory, files }) {
    return fullest(directory.users ?? []) ?? withSection(files, 'users');
}
/**
 * The file for a new team: the one with most teams, or the first with the section. Undefined where each team has a file
 * of its own, or no file has the section.
 */
function fileForTeam(open) {
    const teams = open.directory.teams ?? [];
    const files = new Set(teams.map((team) => team.at.file));
    if (files.size >= 2 && files.size === teams.length)
        return undefined;
    return fullest(teams) ?? withSection(open.files, 'teams');
}
/** Adds a team to the file where it belongs, or in a new file. */
function addTeamTo(open, title, added) {
    const existing = fileForTeam(open);
    if (existing !== undefined) {
        (0,_directory_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .sectionOf */ .ZE)(open, existing, 'teams').add.set(title, added);
        return;
    }
    const names = [...open.files.map((each) => each.file), ...open.created.keys()];
    const file = (0,_file_names_js__WEBPACK_IMPORTED_MODULE_6__/* .newFileName */ .U)(folderOfTeams(open), title, names);
    open.created.set(file, (0,_text_new_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFile */ ._)({ teams: new Map([[title, added]]) }));
}
function folderOfTeams({ directory, configPath }) {
    const first = directory.teams?.[0]?.at.file;
    return first === undefined ? `${configPath}/teams` : first.slice(0, Math.max(0, first.lastIndexOf('/')));
}
function fullest(items) {
    const counts = new Map();
    for (const { at } of items)
        counts.set(at.file, (counts.get(at.file) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_7__/* .compareText */ .n6)(a[0], b[0]))[0]?.[0];
}
function withSection(files, section) {
    return files.find(({ file, bytes }) => {
        const { data } = (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSource */ .P)(file, bytes).source;
        return (0,_yaml_data_js__WEBPACK_IMPORTED_MODULE_1__/* .isYamlMap */ .S6)(data) && section in data;
    })?.file;
}


/***/ }),

/***/ 9908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ asWarning),
/* harmony export */   QU: () => (/* binding */ noRole),
/* harmony export */   Sr: () => (/* binding */ unknownUser),
/* harmony export */   TB: () => (/* binding */ noSection),
/* harmony export */   bo: () => (/* binding */ idTaken),
/* harmony export */   jU: () => (/* binding */ unknownFile),
/* harmony export */   wR: () => (/* binding */ unknownTeam)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2411);
/* harmony import */ var _model_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3584);
/* harmony import */ var _model_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5890);



/** The same problem as a warning: there is nothing to do. */
function asWarning(diagnostic) {
    return { ...diagnostic, severity: 'warning' };
}
/** Nobody in the directory has this address. */
function unknownUser({ directory, configPath }, email) {
    const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestAddress */ .P)(email, (directory.users ?? []).map((user) => user.email));
    const message = `There is no user ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(email)} in the directory.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unknown-user', start(configPath), message, didYouMean(near, 'Check the address.'));
}
/** No team of the directory has this title. */
function unknownTeam({ directory, configPath }, title) {
    const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(title, (directory.teams ?? []).map((team) => team.title));
    const message = `There is no team ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(title)} in the directory.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unknown-team', start(configPath), message, didYouMean(near, 'Check the title.'));
}
function didYouMean(near, otherwise) {
    return near === undefined ? otherwise : `Did you mean ${near}?`;
}
function start(file) {
    return { file, line: 1, column: 1 };
}
/** The directory does not have the section to add to. */
function noSection({ directory, configPath }, section) {
    const message = `The directory has no section ${section}, so ${section === 'users' ? 'members' : 'teams'} are not managed.`;
    const help = `Add ${section}: {} to one file by hand. From then on, the section applies to the whole organization.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('not-editable', start(directory.files[0] ?? configPath), message, help);
}
/** The file for a new user is not in the directory. */
function unknownFile({ files }, file) {
    const names = files.map((each) => each.file);
    const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(file, names) ?? names.find((name) => name.endsWith(`/${file}`));
    const help = didYouMean(near, `Use one of: ${names.slice(0, 10).join(', ')}.`);
    const message = 'This file is not in the directory.';
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('file-not-found', start(file), message, help);
}
/** Another user already has the ID. */
function idTaken({ email, id = '', at }) {
    const message = `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(email)} already has the ID ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(id)}.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('duplicate-id', at, message, 'Use the ID that GitBook has for the new user, or none.');
}
/** A new user has no role. */
function noRole(file, email) {
    const message = `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(email)} has no role, and this file has no default role.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('missing-role', start(file), message, 'Set a role.');
}


/***/ }),

/***/ 6892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ linesOfItem),
/* harmony export */   u: () => (/* binding */ columnOfItems)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4241);


/** The lines of the item at an index. Throws `NotEditable` where it does not start on a line of its own. */
function linesOfItem(text, collection, index) {
    const item = collection.items[index];
    const content = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(collection) ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(item.key).start : (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(item).start;
    const start = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStart */ .PT)(text, content);
    const before = text.slice(start, content);
    const [, indent] = ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(collection) ? DASH : INDENT).exec(before) ?? [];
    if (indent === undefined)
        throw new _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .NotEditable */ .sA('this entry does not start on a line of its own', content);
    const end = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(collection) ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfPair */ .Bj)(item) : (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfNode */ .Ft)(item);
    return {
        start,
        end: includeDeeperComments(text, endOfLines(text, end), indent.length),
        column: indent.length,
    };
}
const INDENT = /^( *)$/;
const DASH = /^( *)- +(?:&\S+ +)?$/;
/** The column of a block collection's entries. */
function columnOfItems(text, collection) {
    const [first] = collection.items;
    if (first === undefined)
        throw new _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .NotEditable */ .sA('this collection is empty', (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(collection).start);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(collection))
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOf */ .uV)(text, (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(first.key).start);
    return linesOfItem(text, collection, 0).column;
}
/** The start of the line after the one where content ends. The end of a block scalar is already such a start. */
function endOfLines(text, end) {
    return text[end - 1] === '\n' ? end : (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nextLine */ .sE)(text, end);
}
/** Includes comments right after an entry that are indented deeper than its key: they belong to it. */
function includeDeeperComments(text, from, column) {
    let end = from;
    let at = from;
    while (at < text.length) {
        const next = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .nextLine */ .sE)(text, at);
        const [, indent, rest] = /^([ \t]*)(.*)/.exec(text.slice(at, next)) ?? [];
        if (rest?.startsWith('#')) {
            if ((indent ?? '').length <= column)
                break;
            end = next;
        }
        else if ((rest ?? '').trim() !== '')
            break;
        at = next;
    }
    return end;
}


/***/ }),

/***/ 2586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ editFile)
});

// EXTERNAL MODULE: ./lib/src/core/yaml/source.js + 3 modules
var yaml_source = __webpack_require__(701);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/core/model/diagnostic.js
var diagnostic = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/src/core/edit/text/block.js
var block = __webpack_require__(6892);
// EXTERNAL MODULE: ./lib/src/core/edit/text/edits.js
var text_edits = __webpack_require__(4148);
// EXTERNAL MODULE: ./lib/src/core/edit/text/tree.js
var text_tree = __webpack_require__(4241);
;// CONCATENATED MODULE: ./lib/src/core/edit/text/flow.js


/** The items of a flow collection, with the commas between them. */
function itemsOf(text, collection) {
    const limit = (0,text_tree/* rangeOf */.be)(collection).end - 1;
    return collection.items.map((item) => {
        const key = (0,dist/* isMap */.jh)(collection) ? item.key : item;
        const { start } = (0,text_tree/* rangeOf */.be)(key);
        const before = text.slice(0, start).trimEnd();
        if (!/[,[{]$/.test(before) && !/#[^\n]*$/.test(before.slice((0,text_tree/* lineStart */.PT)(before, before.length)))) {
            throw new text_tree/* NotEditable */.sA('this entry has an anchor', start, 'shared');
        }
        const end = (0,dist/* isMap */.jh)(collection) ? (0,text_tree/* endOfPair */.Bj)(item) : (0,text_tree/* endOfNode */.Ft)(item);
        return { start, end, comma: commaBehind(text, end, limit) };
    });
}
/** The first comma after an offset, if only space and comments come before it. */
function commaBehind(text, from, limit) {
    let at = from;
    while (at < limit) {
        const character = text[at] ?? '';
        if (character === ',')
            return at;
        if (character === '#')
            at = (0,text_tree/* nextLine */.sE)(text, at);
        else if (/\s/.test(character))
            at++;
        else
            return undefined;
    }
    return undefined;
}
/** Removes items from a flow collection, with their commas, and with whole lines where they have lines of their own. */
function removeFromFlow(text, collection, indexes) {
    const items = itemsOf(text, collection);
    const range = (0,text_tree/* rangeOf */.be)(collection);
    if (indexes.size === items.length && !text.slice(range.start, range.end).includes('#')) {
        return [{ start: range.start + 1, end: range.end - 1, text: '' }];
    }
    const splices = items.flatMap((item, index) => (indexes.has(index) ? [extent(text, item)] : []));
    const lastKept = items.findLastIndex((_, index) => !indexes.has(index));
    const comma = items[lastKept]?.comma;
    if (comma !== undefined && lastKept < items.length - 1 && items.at(-1)?.comma === undefined) {
        splices.push({ start: comma, end: comma + 1, text: '' });
    }
    return splices;
}
function extent(text, { start, end, comma }) {
    const to = comma === undefined ? end : comma + 1;
    const line = (0,text_tree/* lineStart */.PT)(text, start);
    const rest = text.slice(to, (0,text_tree/* nextLine */.sE)(text, to));
    if (text.slice(line, start).trim() === '' && /^[ \t]*(?:#.*)?\r?\n$/.test(rest)) {
        return { start: line, end: (0,text_tree/* nextLine */.sE)(text, to), text: '' };
    }
    if (comma !== undefined)
        return { start, end: to + (/^ */.exec(rest)?.[0].length ?? 0), text: '' };
    const before = text.slice(line, start);
    // At the start of a line, the bracket after it keeps the indentation: YAML requires it deeper than the key.
    const space = before.trim() === '' ? 0 : before.length - before.trimEnd().length;
    return { start: start - space, end: to, text: '' };
}
/**
 * Adds items, given as text, after the last one of a flow collection (or, with `atStart`, before the first): on lines
 * of their own where the last one has its own line, with a trailing comma where there was one.
 */
function addToFlow(text, collection, added, { padded, atStart, eol }) {
    const range = (0,text_tree/* rangeOf */.be)(collection);
    const inside = text.slice(range.start + 1, range.end - 1);
    const insert = (at, what) => ({ start: at, end: at, text: what });
    const [first] = collection.items.length === 0 ? [] : itemsOf(text, collection);
    const last = collection.items.length === 0 ? undefined : itemsOf(text, collection).at(-1);
    if (first === undefined || last === undefined) {
        const joined = added.join(', ');
        if (inside.includes('#'))
            return [insert(range.end - 1, joined)];
        const content = padded && (0,dist/* isMap */.jh)(collection) ? ` ${joined} ` : joined;
        return [{ start: range.start + 1, end: range.end - 1, text: content }];
    }
    if (atStart) {
        const indent = text.slice((0,text_tree/* lineStart */.PT)(text, first.start), first.start);
        const between = indent.trim() === '' ? `${eol}${indent}` : ' ';
        return [insert(first.start, added.map((each) => `${each},${between}`).join(''))];
    }
    const indent = text.slice((0,text_tree/* lineStart */.PT)(text, last.start), last.start);
    const behind = last.comma === undefined ? last.end : last.comma + 1;
    const trailing = last.comma === undefined ? '' : ',';
    if (indent.trim() !== '') {
        const joined = added.join(', ');
        return [insert(behind, trailing === '' ? `, ${joined}` : ` ${joined},`)];
    }
    const lines = added.map((each) => `${eol}${indent}${each}`).join(',') + trailing;
    const rest = text.slice(behind, (0,text_tree/* nextLine */.sE)(text, behind));
    const lineEnd = behind + rest.trimEnd().length;
    if (!/^[ \t]*(?:#.*)?\r?\n$/.test(rest))
        return [insert(behind, (trailing === '' ? ',' : '') + lines)];
    const comma = trailing === '' ? [insert(last.end, ',')] : [];
    return [...comma, insert(lineEnd, lines)];
}

// EXTERNAL MODULE: ./lib/src/core/edit/text/style.js
var text_style = __webpack_require__(5572);
// EXTERNAL MODULE: ./lib/src/core/edit/text/write-value.js
var write_value = __webpack_require__(1506);
;// CONCATENATED MODULE: ./lib/src/core/edit/text/add-text.js








/** The second half of an edit, on the text that results from the first half: all additions. */
function addSplices({ text, root }, edit, style) {
    const splices = [];
    const addToMap = (node, pair, changes, path, inFlow) => {
        const pairs = (0,dist/* isMap */.jh)(node) ? (0,text_tree/* pairsOf */.fq)(node) : new Map();
        const quoting = (0,dist/* isMap */.jh)(node) ? siblingQuoting(node, style) : style.quoting;
        const below = inFlow || ((0,dist/* isMap */.jh)(node) && node.flow === true);
        const added = [...changes.put]
            .filter(([key]) => !pairs.has(key))
            .map(([key, value]) => [key, { value, comment: undefined }]);
        for (const [key, child] of changes.edit) {
            if (changes.remove.has(key))
                continue;
            const name = changes.rename.get(key) ?? key;
            const own = pairs.get(name);
            if (own === undefined) {
                if (!(0,text_edits/* isIdle */.xB)(child))
                    added.push([key, { value: begun(child), comment: undefined }]);
            }
            else if (child.kind === 'map')
                addToMap(own.value, own, child, [...path, name], below);
            else
                addToList(own.value, own, child, [...path, name], below);
        }
        added.push(...changes.add);
        const items = added.map(([key, each]) => ({
            name: key,
            first: key === 'id',
            block: (column) => (0,write_value/* blockPair */.Ue)([...path, key], each, column, style, quoting),
            flow: () => (0,write_value/* flowPair */.tO)(key, each.value, style, quoting),
        }));
        place(node, pair, items, inFlow || (0,text_style/* isFlowPart */.wr)(style, path), 'map');
    };
    const addToList = (node, pair, changes, path, inFlow) => {
        const quoting = (0,dist/* isSeq */.oP)(node) ? siblingQuoting(node, style) : style.quoting;
        const items = changes.add.map((value) => ({
            name: typeof value === 'string' ? value : '',
            first: false,
            block: (column) => (0,write_value/* blockItem */.fz)(path, value, column, { ...style, quoting }),
            flow: () => (0,write_value/* flowText */.KH)(value, { ...style, quoting }),
        }));
        place(node, pair, items, inFlow || (0,text_style/* isFlowPart */.wr)(style, path), 'list');
    };
    const place = (node, pair, items, inFlow, kind) => {
        if (items.length === 0)
            return;
        if ((0,dist/* isAlias */.Vj)(node))
            throw new text_tree/* NotEditable */.sA(`this is an alias of *${node.source}`, (0,text_tree/* rangeOf */.be)(node).start, 'shared');
        if ((0,text_tree/* isCollection */.P3)(node) && node.items.length > 0 && !node.flow) {
            addToBlock(node, items);
            return;
        }
        const empty = (0,text_tree/* isNothing */.qv)(node) || ((0,text_tree/* isCollection */.P3)(node) && node.items.length === 0);
        if (pair && empty && !inFlow && !hasComment(node)) {
            begin(node, pair, items, kind);
            return;
        }
        const ordered = [...items.filter((item) => item.first), ...items.filter((item) => !item.first)];
        if ((0,text_tree/* isCollection */.P3)(node)) {
            const add = (some, atStart) => {
                if (some.length === 0)
                    return;
                const texts = some.map((item) => item.flow());
                splices.push(...addToFlow(text, node, texts, { padded: style.padded, atStart, eol: style.eol }));
            };
            // An empty collection has no first item to go before, and only one place to write to.
            const atStart = node.items.length === 0 ? ordered : items.filter((item) => item.first);
            add(atStart, true);
            add(ordered.slice(atStart.length), false);
            return;
        }
        const at = pair && (0,text_tree/* behindColon */.CI)(pair);
        if (at === undefined)
            throw new text_tree/* NotEditable */.sA('there is no colon here', pair ? (0,text_tree/* rangeOf */.be)(pair.key).start : 0);
        const inner = ordered.map((item) => item.flow());
        splices.push({ start: at, end: endOfNothing(node, at), text: ` ${(0,write_value/* inBrackets */.Te)(kind, inner, style)}` });
    };
    const hasComment = (node) => (0,text_tree/* isCollection */.P3)(node) && text.slice((0,text_tree/* rangeOf */.be)(node).start, (0,text_tree/* rangeOf */.be)(node).end).includes('#');
    const endOfNothing = (node, otherwise) => (0,text_tree/* isCollection */.P3)(node) || ((0,dist/* isScalar */.jn)(node) && node.source) ? (0,text_tree/* rangeOf */.be)(node).end : otherwise;
    /** Starts a block collection under a key without a value, or with `{}` or `[]`. */
    const begin = (node, pair, items, kind) => {
        const at = (0,text_tree/* behindColon */.CI)(pair);
        if (at === undefined)
            throw new text_tree/* NotEditable */.sA('there is no colon here', (0,text_tree/* rangeOf */.be)(pair.key).start);
        const end = endOfNothing(node, at);
        if (end > at)
            splices.push({ start: at, end, text: '' });
        const column = (0,text_tree/* columnOf */.uV)(text, (0,text_tree/* rangeOf */.be)(pair.key).start) + (kind === 'map' ? style.step : style.listStep);
        insertLines((0,text_tree/* nextLine */.sE)(text, end), items.map((item) => item.block(column)).join(''));
    };
    const addToBlock = (node, items) => {
        const column = (0,block/* columnOfItems */.u)(text, node);
        const first = (0,block/* linesOfItem */.s)(text, node, 0);
        const names = namesOf(node);
        const sorted = isSorted(names);
        const ordered = sorted ? [...items].sort((a, b) => compareNames(a.name, b.name)) : items;
        for (const item of ordered) {
            let at = (0,block/* linesOfItem */.s)(text, node, node.items.length - 1).end;
            if (item.first)
                at = first.start;
            else if (sorted) {
                const before = names.filter((name) => compareNames(name, item.name) < 0).length;
                at = before === 0 ? first.start : (0,block/* linesOfItem */.s)(text, node, before - 1).end;
            }
            insertLines(at, item.block(column));
        }
    };
    /** Inserts lines. At the end of a file without a final line end, the line end goes before them. */
    const insertLines = (at, lines) => {
        const bare = at === text.length && text !== '' && !text.endsWith('\n');
        const what = bare ? style.eol + lines.slice(0, -style.eol.length) : lines;
        splices.push({ start: at, end: at, text: what });
    };
    addToMap(root, undefined, edit, [], false);
    return splices;
}
/** The names of a collection's entries, or none if one has no name. */
function namesOf(node) {
    const names = node.items.map((item) => {
        if ((0,dist/* isMap */.jh)(node))
            return (0,text_tree/* keyOf */.TN)(item);
        return (0,dist/* isScalar */.jn)(item) && typeof item.value === 'string' ? item.value : undefined;
    });
    return names.every((name) => name !== undefined) ? names : [];
}
/** Whether names are in order. Only people and titles count: the keys of the format have an order of their own. */
function isSorted(names) {
    if (names.length < 2 || names.some((name) => FORMAT_KEYS.has(name)))
        return false;
    return names.every((name, index) => index === 0 || compareNames(names[index - 1] ?? '', name) <= 0);
}
const FORMAT_KEYS = new Set(['version', 'organization', 'defaults', 'users', 'teams', 'id', 'role', 'sso']);
function compareNames(a, b) {
    return (0,diagnostic/* compareText */.n6)(a.toLowerCase(), b.toLowerCase());
}
function siblingQuoting(node, style) {
    const last = node.items.at(-1);
    if (last === undefined)
        return style.quoting;
    return (0,text_style/* quotingOf */.JW)((0,dist/* isMap */.jh)(node) ? last.key : last);
}
/** The content of a map or list that an edit creates. */
function begun(edit) {
    if (edit.kind === 'list')
        return edit.add;
    const below = [...edit.edit].map(([key, child]) => [key, begun(child)]);
    const added = [...edit.add].map(([key, { value }]) => [key, value]);
    return new Map([...edit.put, ...below, ...added]);
}

// EXTERNAL MODULE: ./lib/src/core/edit/text/scalar-text.js
var scalar_text = __webpack_require__(1937);
;// CONCATENATED MODULE: ./lib/src/core/edit/text/change-text.js







/** The first half of an edit: everything that is removed, renamed and replaced. */
function changeSplices({ text, root }, edit, quoting) {
    const splices = [];
    const change = (start, end, replacement) => {
        splices.push({ start, end, text: replacement });
    };
    const changeChild = (pair, key, child) => {
        const node = pair?.value;
        if ((0,dist/* isAlias */.Vj)(node))
            throw new text_tree/* NotEditable */.sA(`${key} is an alias of *${node.source}`, (0,text_tree/* rangeOf */.be)(node).start, 'shared');
        if (child.kind === 'map') {
            if ((0,dist/* isMap */.jh)(node))
                changeMap(node, pair, child);
            else
                refuseChanges(child, key, pair);
        }
        else if ((0,dist/* isSeq */.oP)(node))
            changeList(node, pair, child);
        else
            refuseChanges(child, key, pair);
    };
    const changeMap = (map, holder, changes) => {
        const pairs = (0,text_tree/* pairsOf */.fq)(map);
        const own = (key) => {
            const pair = pairs.get(key);
            if (pair)
                return pair;
            throw new text_tree/* NotEditable */.sA(`${key} comes from a merge key (<<)`, (0,text_tree/* rangeOf */.be)(map).start, 'shared');
        };
        for (const [key, name] of changes.rename) {
            if (!changes.remove.has(key))
                replaceScalar(own(key).key, name);
        }
        for (const [key, value] of changes.put) {
            const pair = pairs.get(key);
            if (pair)
                replaceValue(pair, key, value);
        }
        for (const [key, child] of changes.edit) {
            if (!changes.remove.has(key))
                changeChild(pairs.get(key), key, child);
        }
        const indexes = new Map(map.items.map((pair, index) => [(0,text_tree/* keyOf */.TN)(pair), index]));
        const removed = [...changes.remove].map((key) => indexes.get(own(key) && key) ?? -1);
        removeItems(map, holder, new Set(removed));
    };
    const changeList = (list, holder, changes) => {
        for (const [index, { key, name }] of changes.rename) {
            if (changes.remove.has(index))
                continue;
            const item = list.items[index];
            if ((0,dist/* isMap */.jh)(item))
                changeMap(item, undefined, { ...(0,text_edits/* mapEdit */.$x)(), put: new Map([[key, name]]) });
            else
                replaceScalar(item, name);
        }
        removeItems(list, holder, changes.remove);
    };
    const removeItems = (collection, holder, indexes) => {
        if (indexes.size === 0)
            return;
        if (collection.flow) {
            splices.push(...removeFromFlow(text, collection, indexes));
            return;
        }
        for (const index of indexes) {
            const { start, end } = (0,block/* linesOfItem */.s)(text, collection, index);
            change(endsWithoutNewline(end) ? endOfLineBefore(start) : start, end, '');
        }
        if (indexes.size === collection.items.length) {
            const at = holder && (0,text_tree/* behindColon */.CI)(holder);
            if (at === undefined)
                throw new text_tree/* NotEditable */.sA('nothing would be left here', (0,text_tree/* rangeOf */.be)(collection).start);
            change(at, at, (0,dist/* isMap */.jh)(collection) ? ' {}' : ' []');
        }
    };
    /** When the last line of a file without a final line end is removed, the line end before it is removed, too. */
    const endsWithoutNewline = (end) => end === text.length && !text.endsWith('\n');
    const endOfLineBefore = (start) => {
        if (start === 0)
            return 0;
        return text[start - 2] === '\r' ? start - 2 : start - 1;
    };
    const replaceValue = (pair, key, value) => {
        const node = pair.value;
        if (!(0,text_tree/* isNothing */.qv)(node)) {
            replaceScalar(node, value);
            return;
        }
        const at = (0,text_tree/* behindColon */.CI)(pair);
        if (at === undefined)
            throw new text_tree/* NotEditable */.sA(`${key} has no colon`, (0,text_tree/* rangeOf */.be)(pair.key).start);
        const end = (0,dist/* isScalar */.jn)(node) && node.source ? (0,text_tree/* rangeOf */.be)(node).end : at;
        change(at, end, ` ${valueText(value, quoting)}`);
    };
    const replaceScalar = (node, value) => {
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isAlias */.Vj)(node)) {
            throw new text_tree/* NotEditable */.sA('this value is not simple text', (0,text_tree/* rangeOf */.be)(node).start);
        }
        const { start, end } = (0,text_tree/* rangeOf */.be)(node);
        const block = (0,dist/* isScalar */.jn)(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
        const style = (0,dist/* isAlias */.Vj)(node) ? quoting : (0,text_style/* quotingOf */.JW)(node);
        const lineEnd = block && text[end - 1] === '\n' ? (text[end - 2] === '\r' ? '\r\n' : '\n') : '';
        change(start, end, valueText(value, style) + lineEnd);
    };
    if (!(0,dist/* isMap */.jh)(root))
        throw new text_tree/* NotEditable */.sA('the file is no mapping', 0);
    changeMap(root, undefined, edit);
    return splices;
}
function refuseChanges(edit, key, pair) {
    const changes = edit.remove.size + edit.rename.size;
    if (changes === 0 && (0,text_tree/* isNothing */.qv)(pair?.value))
        return;
    throw new text_tree/* NotEditable */.sA(`${key} is not written here`, pair ? (0,text_tree/* rangeOf */.be)(pair.key).start : 0, 'shared');
}
function valueText(value, quoting) {
    return typeof value === 'boolean' ? String(value) : (0,scalar_text/* scalarText */.w)(value, quoting);
}

// EXTERNAL MODULE: ./lib/src/core/yaml/data.js
var yaml_data = __webpack_require__(1912);
;// CONCATENATED MODULE: ./lib/src/core/edit/text/expected-data.js


/** The data that a file must have after an edit, computed without its text. */
function expectedData(data, edit) {
    const before = (0,yaml_data/* isYamlMap */.S6)(data) ? data : EMPTY;
    const after = (0,yaml_data/* emptyMap */.MZ)();
    for (const [key, value] of Object.entries(before)) {
        if (edit.remove.has(key))
            continue;
        after[edit.rename.get(key) ?? key] = expectedChild(value, edit.edit.get(key));
    }
    for (const [key, value] of edit.put)
        after[edit.rename.get(key) ?? key] = value;
    for (const [key, child] of edit.edit) {
        if (!(key in before))
            after[key] = expectedChild(undefined, child);
    }
    for (const [key, { value }] of edit.add)
        after[key] = asData(value);
    return after;
}
const EMPTY = (0,yaml_data/* emptyMap */.MZ)();
function expectedChild(value, edit) {
    if (edit === undefined)
        return value ?? null;
    return edit.kind === 'map' ? expectedData(value, edit) : expectedList(value, edit);
}
function expectedList(value, edit) {
    const items = (0,yaml_data/* isYamlList */.gK)(value) ? value : [];
    const kept = items.flatMap((item, index) => {
        if (edit.remove.has(index))
            return [];
        const renamed = edit.rename.get(index);
        if (renamed === undefined)
            return [item];
        return [(0,yaml_data/* isYamlMap */.S6)(item) ? { ...item, [renamed.key]: renamed.name } : renamed.name];
    });
    return [...kept, ...edit.add.map(asData)];
}
function asData(value) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (!(0,write_value/* isPlainMap */.nK)(value))
        return value.map(asData);
    const map = (0,yaml_data/* emptyMap */.MZ)();
    for (const [key, each] of value)
        map[key] = asData(each);
    return map;
}
/** Whether two files have the same data. The order of keys and list items does not matter in a directory. */
function sameData(a, b) {
    return canonical(a) === canonical(b);
}
function canonical(value) {
    if ((0,yaml_data/* isYamlList */.gK)(value))
        return `[${value.map(canonical).sort().join(',')}]`;
    if (!(0,yaml_data/* isYamlMap */.S6)(value))
        return JSON.stringify(value ?? null);
    const pairs = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
    return `{${pairs.sort().join(',')}}`;
}

// EXTERNAL MODULE: ./lib/src/core/model/quote.js
var quote = __webpack_require__(5890);
;// CONCATENATED MODULE: ./lib/src/core/edit/text/not-editable.js






/** Reports why a text cannot be edited, at an offset if it is known, or else at the edited user or team. */
function cannotEdit(attempt, { message, obstacle }, offset) {
    const at = offset === undefined ? placeOf(attempt, subjectsOf(attempt)[0]) : attempt.source.position(offset);
    return (0,diagnostic/* problem */.CC)('not-editable', at, `This edit cannot be made: ${message}.`, HELP[obstacle]);
}
/** Reports that the edited text would have other data than the edit asks for. */
function wouldChangeOtherData(attempt) {
    const subjects = subjectsOf(attempt);
    const sharing = subjects.filter(({ shares }) => shares);
    const reported = sharing.length > 0 ? sharing : subjects;
    const names = reported.slice(0, 3).map(({ name }) => (0,quote/* quote */.h)(name));
    const subject = names.length === 0 ? 'This edit' : `The edit of ${names.join(', ')}`;
    const obstacle = holdsShared(attempt.tree.root) ? 'shared' : 'written';
    const why = obstacle === 'shared'
        ? 'an anchor, alias or merge key would also change other places'
        : 'it would change other data of this file';
    const at = placeOf(attempt, reported[0]);
    return (0,diagnostic/* problem */.CC)('not-editable', at, `${subject} cannot be made here: ${why}.`, HELP[obstacle]);
}
const HELP = {
    shared: 'Edit this by hand: write the value out instead of sharing it by an anchor or a merge key.',
    written: 'Edit this by hand, or first put each entry on a line of its own.',
};
function subjectsOf({ tree, edit }) {
    const sections = (0,dist/* isMap */.jh)(tree.root) ? (0,text_tree/* pairsOf */.fq)(tree.root) : new Map();
    return [...edit.edit].flatMap(([section, edits]) => {
        if (edits.kind !== 'map')
            return [];
        const map = sections.get(section)?.value;
        const pairs = (0,dist/* isMap */.jh)(map) ? (0,text_tree/* pairsOf */.fq)(map) : new Map();
        const changed = [...edits.edit].flatMap(([name, each]) => ((0,text_edits/* isIdle */.xB)(each) ? [] : [name]));
        const names = new Set([...changed, ...edits.remove, ...edits.rename.keys(), ...edits.add.keys()]);
        return [...names].map((name) => ({ section, name, shares: holdsShared(pairs.get(name)?.value) }));
    });
}
function holdsShared(node) {
    let found = false;
    (0,dist/* visit */.YR)(node, {
        Node: (_, each) => {
            if (!(0,dist/* isAlias */.Vj)(each) && each.anchor === undefined)
                return undefined;
            found = true;
            return dist/* visit */.YR.BREAK;
        },
        Pair: (_, pair) => {
            if ((0,text_tree/* keyOf */.TN)(pair) !== undefined)
                return undefined;
            found = true;
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
/** The key of a user or team, or else the key of the section, or else the start of the file. */
function placeOf({ source }, subject) {
    const { data } = source;
    if (subject === undefined || !(0,yaml_data/* isYamlMap */.S6)(data) || !(subject.section in data))
        return source.position(0);
    const section = data[subject.section];
    return source.position((0,yaml_data/* isYamlMap */.S6)(section) && subject.name in section
        ? source.keyOffset(section, subject.name)
        : source.keyOffset(data, subject.section));
}

;// CONCATENATED MODULE: ./lib/src/core/edit/text/splice.js

/**
 * Applies splices to a text. All offsets are in the text before. Insertions at one offset keep their order, and
 * deletions may overlap. Throws `NotEditable` where anything else overlaps.
 */
function applySplices(text, splices) {
    const deletions = mergeDeletions(splices);
    const others = splices.filter((splice) => splice.text !== '');
    const ordered = [...deletions, ...others]
        .map((splice, index) => ({ splice, index }))
        .sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.index - b.index);
    let result = '';
    let at = 0;
    for (const { splice } of ordered) {
        if (splice.start < at)
            throw new text_tree/* NotEditable */.sA('two changes meet at one place', splice.start);
        result += text.slice(at, splice.start) + splice.text;
        at = splice.end;
    }
    return result + text.slice(at);
}
function mergeDeletions(splices) {
    const merged = [];
    const deletions = splices.filter(({ text, start, end }) => text === '' && end > start);
    for (const { start, end } of [...deletions].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end, text: '' });
    }
    return merged;
}

;// CONCATENATED MODULE: ./lib/src/core/edit/text/edit-file.js









/**
 * Makes an edit in the bytes of one file. Every byte that the edit does not concern stays as it is. The result is
 * parsed again and must have exactly the data that the edit asks for. If that is not possible (an alias or a merge key
 * would also change other places), nothing is changed and the diagnostic says why.
 */
function editFile(file, bytes, edit) {
    if ((0,text_edits/* isIdle */.xB)(edit))
        return { ok: true, bytes };
    const { source } = (0,yaml_source/* parseSource */.P)(file, bytes);
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const tree = (0,text_tree/* openTree */.rB)(new TextDecoder('utf-8').decode(bytes));
    const attempt = { source, tree, edit };
    const edited = editText(tree, edit);
    if (!edited.ok)
        return { ok: false, diagnostic: cannotEdit(attempt, edited.why, edited.offset) };
    const result = new TextEncoder().encode(hasMark ? `\ufeff${edited.text}` : edited.text);
    const after = (0,yaml_source/* parseSource */.P)(file, result);
    const sound = after.diagnostics.length === 0;
    return sound && sameData(after.source.data, expectedData(source.data, edit))
        ? { ok: true, bytes: result }
        : { ok: false, diagnostic: wouldChangeOtherData(attempt) };
}
/** Removes and changes first, then adds to the text that results. */
function editText(tree, edit) {
    const { text } = tree;
    let changed = text;
    try {
        const style = (0,text_style/* styleOf */.Vj)(tree);
        changed = applySplices(text, changeSplices(tree, edit, style.quoting));
        return { ok: true, text: applySplices(changed, addSplices((0,text_tree/* openTree */.rB)(changed), edit, style)) };
    }
    catch (error) {
        if (!(error instanceof text_tree/* NotEditable */.sA))
            throw error;
        return { ok: false, why: error, offset: changed === text ? error.offset : undefined };
    }
}


/***/ }),

/***/ 4148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ mapEdit),
/* harmony export */   P$: () => (/* binding */ mapUnder),
/* harmony export */   R0: () => (/* binding */ listUnder),
/* harmony export */   xB: () => (/* binding */ isIdle)
/* harmony export */ });
/** An edit of a map without changes. */
function mapEdit() {
    return {
        kind: 'map',
        remove: new Set(),
        rename: new Map(),
        put: new Map(),
        edit: new Map(),
        add: new Map(),
    };
}
/** An edit of a list without changes. */
function listEdit() {
    return { kind: 'list', remove: new Set(), rename: new Map(), add: [] };
}
/** The edit of the map under a key, created if necessary. */
function mapUnder(edit, key) {
    const known = edit.edit.get(key);
    if (known?.kind === 'map')
        return known;
    const begun = mapEdit();
    edit.edit.set(key, begun);
    return begun;
}
/** The edit of the list under a key, created if necessary. */
function listUnder(edit, key) {
    const known = edit.edit.get(key);
    if (known?.kind === 'list')
        return known;
    const begun = listEdit();
    edit.edit.set(key, begun);
    return begun;
}
/** Whether an edit changes nothing. */
function isIdle(edit) {
    if (edit.kind === 'list')
        return edit.remove.size + edit.rename.size + edit.add.length === 0;
    return ([...edit.edit.values()].every(isIdle) &&
        edit.remove.size + edit.rename.size + edit.put.size + edit.add.size === 0);
}


/***/ }),

/***/ 1654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var _scalar_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1937);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5572);
/* harmony import */ var _write_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1506);



/** Where editors load the schema from. */
const SCHEMA_URL = 'https://unpkg.com/gitbook-directory-sync/schema/directory.schema.json';
/** A new file of the directory, with the line on top by which editors find the schema. */
function writeFile({ organization, defaults, users, teams }) {
    const top = [
        `# yaml-language-server: $schema=${SCHEMA_URL}`,
        'version: 1',
        ...(organization === undefined ? [] : [`organization: ${(0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarText */ .w)(organization, 'plain')}`]),
    ];
    const sections = [`${top.join('\n')}\n`];
    if (defaults) {
        const { role, sso } = defaults;
        const lines = [
            ...(role === undefined ? [] : [`  role: ${role}\n`]),
            ...(sso === undefined ? [] : [`  sso: ${sso}\n`]),
        ];
        sections.push(`defaults:\n${lines.join('')}`);
    }
    if (users)
        sections.push(section('users', users, ''));
    if (teams)
        sections.push(section('teams', teams, '\n'));
    return new TextEncoder().encode(sections.join('\n'));
}
function section(name, entries, between) {
    if (entries.size === 0)
        return `${name}: {}\n`;
    const blocks = [...entries].map(([key, added]) => (0,_write_value_js__WEBPACK_IMPORTED_MODULE_1__/* .blockPair */ .Ue)([name, key], added, 2, _style_js__WEBPACK_IMPORTED_MODULE_0__/* .NEW_FILE */ .cl, 'plain'));
    return `${name}:\n${blocks.join(between)}`;
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ commentText),
/* harmony export */   w: () => (/* binding */ scalarText)
/* harmony export */ });
/** Text as a YAML scalar on one line, which every YAML parser reads as this text in block and flow style. */
function scalarText(text, quoting) {
    if (quoting === 'plain' && isPlain(text))
        return text;
    if (quoting === 'single' && PRINTABLE.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    return doubleQuoted(text);
}
// Words of letters, digits and harmless signs, with single spaces in between.
const WORDS = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.@+/()&'=$%^~*!-]*( [\p{L}\p{N}\p{M}_.@+/()&'=$%^~*!-]+)*$/u;
const PRINTABLE = /^[\p{L}\p{N}\p{M}\p{P}\p{S} ]+$/u;
const ONLY_ASCII_DIGITS_START = /^[0-9]/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Plain scalars that YAML 1.2, or 1.1 before it, reads as something other than text. */
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n|nan|inf)$/i;
function isPlain(text) {
    if (DATE.test(text))
        return true;
    if (!WORDS.test(text) || RESERVED.test(text) || text.length > 512)
        return false;
    // Every number starts with a digit and has no @ and no space.
    return !ONLY_ASCII_DIGITS_START.test(text) || /[@ ]/.test(text);
}
function doubleQuoted(text) {
    return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const hex = code.toString(16).toUpperCase();
        return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
    });
}
const COMMENT_LIMIT = 80;
/**
 * Text as the content of a comment, on one line of at most 80 characters, without invisible characters and without the
 * form of an instruction to an editor or linter. Undefined when nothing is left.
 */
function commentText(text) {
    const line = text
        .slice(0, COMMENT_LIMIT * 8)
        .toWellFormed()
        .replace(/[\p{C}\p{Z}]+/gu, ' ')
        .replace(/(\p{M}{4})\p{M}+/gu, '$1')
        .trim();
    const characters = Array.from(line);
    const cut = characters.length > COMMENT_LIMIT ? `${characters.slice(0, COMMENT_LIMIT - 1).join('')}…` : line;
    if (cut === '')
        return undefined;
    return /^[\p{L}\p{N}]/u.test(cut) && !INSTRUCTION.test(cut) ? cut : `"${cut}"`;
}
const INSTRUCTION = /^\s*(?:yaml-language-server|yamllint|prettier|\$?schema|vim?|ex|code|spell|cspell|eslint|biome)\b.*[:=-]/i;


/***/ }),

/***/ 5572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ quotingOf),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   cl: () => (/* binding */ NEW_FILE),
/* harmony export */   wr: () => (/* binding */ isFlowPart)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6892);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4241);



/** The style of new files. */
const NEW_FILE = {
    eol: '\n',
    step: 2,
    listStep: 2,
    flow: new Set(),
    padded: true,
    quoting: 'plain',
};
/** Detects the style of a file. */
function styleOf({ text, root }) {
    const seen = { step: undefined, listStep: undefined, padded: undefined, flow: new Map() };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root))
        look(text, root, [], seen);
    return {
        eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
        step: seen.step ?? 2,
        listStep: seen.listStep ?? seen.step ?? 2,
        flow: new Set([...seen.flow].flatMap(([part, surplus]) => (surplus > 0 ? [part] : []))),
        padded: seen.padded ?? true,
        quoting: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) && root.flow && quotingOf(root.items[0]?.key) === 'double' ? 'double' : 'plain',
    };
}
function look(text, node, path, seen) {
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isCollection */ .P3)(node) || node.items.length === 0)
        return;
    const { start } = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeOf */ .be)(node);
    if (node.flow && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const next = text[start + 1] ?? '';
        if (!/[\r\n]/.test(next))
            seen.padded ??= next === ' ';
    }
    const part = partOf(path);
    if (part !== undefined)
        seen.flow.set(part, (seen.flow.get(part) ?? 0) + (node.flow ? 1 : -1));
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        for (const item of node.items)
            look(text, item, [...path, '-'], seen);
        return;
    }
    for (const pair of node.items) {
        const { value } = pair;
        if (!node.flow && (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isCollection */ .P3)(value) && !value.flow && value.items.length > 0) {
            const deeper = stepOf(text, pair, value);
            if (deeper !== undefined && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
                seen.step ??= deeper;
            else if (deeper !== undefined)
                seen.listStep ??= deeper;
        }
        look(text, value, [...path, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(pair) ?? '<<'], seen);
    }
}
function stepOf(text, pair, value) {
    try {
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .columnOfItems */ .u)(text, value) - (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .columnOf */ .uV)(text, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeOf */ .be)(pair.key).start);
    }
    catch (error) {
        if (error instanceof _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .NotEditable */ .sA)
            return undefined;
        throw error;
    }
}
/** Whether the part of a directory at a path of keys is in flow style. In paths, `-` is an item of a list. */
function isFlowPart(style, path) {
    return style.flow.has(partOf(path));
}
/** The part of a directory at a path of keys, where `-` is an item of a list. */
function partOf([section, name, ...below]) {
    if (name === undefined)
        return undefined;
    if (section === 'users' && below.length === 0)
        return 'user';
    if (section !== 'teams')
        return undefined;
    const [list, ...items] = below;
    if (list === undefined)
        return 'team';
    // Owners are few, and are often on one line where members are not.
    if (items.length === 0)
        return list === 'members' ? 'members' : 'owners';
    return items.length === 1 ? 'entry' : undefined;
}
/** How a scalar is quoted. */
function quotingOf(node) {
    const type = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? (node.type ?? undefined) : undefined;
    if (type === 'QUOTE_DOUBLE')
        return 'double';
    return type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}


/***/ }),

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ endOfPair),
/* harmony export */   CI: () => (/* binding */ behindColon),
/* harmony export */   Ft: () => (/* binding */ endOfNode),
/* harmony export */   P3: () => (/* binding */ isCollection),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   rB: () => (/* binding */ openTree),
/* harmony export */   sA: () => (/* binding */ NotEditable),
/* harmony export */   sE: () => (/* binding */ nextLine),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** Thrown where an edit cannot be made as a change of text. `offset` is in the text that was being changed. */
class NotEditable extends Error {
    offset;
    obstacle;
    constructor(message, offset, obstacle = 'written') {
        super(message);
        this.offset = offset;
        this.obstacle = obstacle;
    }
}
/** Parses the text of a file that is known to be valid YAML. */
function openTree(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        logLevel: 'silent',
        prettyErrors: false,
        uniqueKeys: false,
        merge: false,
        stringKeys: false,
        keepSourceTokens: true,
    });
    return { text, root: document.contents };
}
/** A key's text, as the directory is read. Undefined for merge keys and keys that are not text. */
function keyOf(pair) {
    const { key } = pair;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return undefined;
    if (key.type === 'PLAIN' && key.source === '<<')
        return undefined;
    if (typeof key.value === 'string')
        return key.value;
    return key.source === undefined || key.source === '' ? undefined : key.source;
}
/** The pairs of a map by key; of duplicate keys, the first. */
function pairsOf(map) {
    const pairs = new Map();
    for (const pair of map.items) {
        const key = keyOf(pair);
        if (key !== undefined && !pairs.has(key))
            pairs.set(key, pair);
    }
    return pairs;
}
/** Whether a node is a map or a list. */
function isCollection(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node);
}
/** Whether a value is absent, empty, `null` or `~`. */
function isNothing(node) {
    return node === null || node === undefined || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null);
}
/** Where a node's text starts and ends, without anchor and tag. Throws `NotEditable` for a node without a range. */
function rangeOf(node) {
    const range = isNode(node) ? node.range : undefined;
    if (!range)
        throw new NotEditable('this value has no place in the text', 0);
    return { start: range[0], end: range[1] };
}
function isNode(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || isCollection(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node);
}
/** The offset after a pair's colon and anchor, on the line of the key. Undefined without a colon. */
function behindColon(pair) {
    let end;
    for (const token of pair.srcToken?.sep ?? []) {
        if (token.type === 'newline')
            break;
        if (token.type === 'map-value-ind' || token.type === 'anchor' || token.type === 'tag') {
            end = token.offset + token.source.length;
        }
    }
    return end;
}
/** Where the text of a pair ends: after its value, or after its colon if it has none. */
function endOfPair(pair) {
    const { key, value } = pair;
    if (value !== null && value !== undefined && !isEmptyText(value))
        return endOfNode(value);
    return behindColon(pair) ?? rangeOf(key).end;
}
/** Where the text of a node ends, without comments after it. */
function endOfNode(node) {
    if (isCollection(node) && !node.flow) {
        const last = node.items.at(-1);
        if (last === undefined)
            return rangeOf(node).end;
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? endOfPair(last) : endOfNode(last);
    }
    return rangeOf(node).end;
}
function isEmptyText(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null && (node.source ?? '') === '';
}
/** The start of the line that an offset is in. */
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** The start of the next line, or the end of the text. */
function nextLine(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end + 1;
}
/** The column of an offset, counted from 0. */
function columnOf(text, offset) {
    return offset - lineStart(text, offset);
}


/***/ }),

/***/ 1506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ flowText),
/* harmony export */   Te: () => (/* binding */ inBrackets),
/* harmony export */   Ue: () => (/* binding */ blockPair),
/* harmony export */   fz: () => (/* binding */ blockItem),
/* harmony export */   nK: () => (/* binding */ isPlainMap),
/* harmony export */   tO: () => (/* binding */ flowPair)
/* harmony export */ });
/* harmony import */ var _scalar_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1937);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5572);


/** A value in flow style, on one line. */
function flowText(value, style) {
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .w)(value, style.quoting);
    if (isPlainMap(value)) {
        const pairs = [...value].map(([key, each]) => flowPair(key, each, style, style.quoting));
        return inBrackets('map', pairs, style);
    }
    return inBrackets('list', value.map((each) => flowText(each, style)), style);
}
/** The text of a map or list in flow style. */
function inBrackets(kind, items, { padded }) {
    const inner = items.join(', ');
    if (kind === 'list')
        return `[${inner}]`;
    return padded && inner !== '' ? `{ ${inner} }` : `{${inner}}`;
}
/** `key: value` in flow style. */
function flowPair(key, value, style, quoting) {
    return `${(0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .w)(key, quoting)}: ${flowText(value, style)}`;
}
/**
 * The lines of an entry of a block map, each with its line end.
 *
 * @param path the path of the entry itself
 * @param quoting how the other keys of the map are quoted
 */
function blockPair(path, { value, comment }, column, style, quoting) {
    const key = (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .w)(path.at(-1) ?? '', quoting);
    const suffix = comment === undefined ? '' : ` # ${comment}`;
    const indent = ' '.repeat(column);
    if (!isBlock(path, value, style)) {
        return `${indent}${key}: ${flowText(value, style)}${suffix}${style.eol}`;
    }
    return `${indent}${key}:${suffix}${style.eol}${blockText(path, value, column, style)}`;
}
/** The lines of a map or list below its key. */
function blockText(path, value, column, style) {
    if (isPlainMap(value)) {
        return [...value]
            .map(([key, each]) => blockPair([...path, key], { value: each, comment: undefined }, column + style.step, style, style.quoting))
            .join('');
    }
    if (typeof value === 'string' || typeof value === 'boolean')
        return '';
    return value.map((each) => blockItem(path, each, column + style.listStep, style)).join('');
}
/** The lines of an item of a block list. */
function blockItem(path, value, column, style) {
    const indent = ' '.repeat(column);
    if (!isBlock([...path, '-'], value, style))
        return `${indent}- ${flowText(value, style)}${style.eol}`;
    const inner = blockText([...path, '-'], value, column + 2 - style.step, style);
    return `${indent}- ${inner.slice(column + 2)}`;
}
function isBlock(path, value, style) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return false;
    if ((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlowPart */ .wr)(style, path))
        return false;
    return (isPlainMap(value) ? value.size : value.length) > 0;
}
/** Whether a value is a map. */
function isPlainMap(value) {
    return value instanceof Map;
}


/***/ }),

/***/ 4250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  te: () => (/* binding */ findDirectory),
  eq: () => (/* binding */ finishNew),
  lR: () => (/* binding */ importDirectory),
  Q2: () => (/* binding */ layoutFor),
  bQ: () => (/* binding */ pinDirectory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/core/directory/organization.js
var directory_organization = __webpack_require__(5293);
// EXTERNAL MODULE: ./lib/src/core/directory/read.js + 4 modules
var directory_read = __webpack_require__(590);
// EXTERNAL MODULE: ./lib/src/core/directory/resolve.js
var resolve = __webpack_require__(1352);
// EXTERNAL MODULE: ./lib/src/core/edit/directory-edit.js
var directory_edit = __webpack_require__(6423);
// EXTERNAL MODULE: ./lib/src/core/edit/file-names.js
var file_names = __webpack_require__(3826);
// EXTERNAL MODULE: ./lib/src/core/model/diagnostic.js
var diagnostic = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/src/core/model/state.js
var model_state = __webpack_require__(3127);
// EXTERNAL MODULE: ./lib/src/core/edit/import/member-keys.js
var member_keys = __webpack_require__(5950);
// EXTERNAL MODULE: ./lib/src/core/plan/match-teams.js
var match_teams = __webpack_require__(9036);
// EXTERNAL MODULE: ./lib/src/core/edit/operations.js
var operations = __webpack_require__(4931);
// EXTERNAL MODULE: ./lib/src/core/edit/places.js
var places = __webpack_require__(3333);
// EXTERNAL MODULE: ./lib/src/core/edit/text/edits.js
var edits = __webpack_require__(4148);
// EXTERNAL MODULE: ./lib/src/core/edit/import/team-entries.js
var team_entries = __webpack_require__(5259);
;// CONCATENATED MODULE: ./lib/src/core/edit/import/update-teams.js










/** Notes the edits that update `teams` to the live state: adds, renames and removes teams, and updates their lists. */
function importTeamsInto(open, desired, live, people) {
    const liveTeams = live.teams ?? [];
    const wanted = desired.teams ?? [];
    const written = new Map((open.directory.teams ?? []).map((team) => [team.title, team]));
    const { gone, rest } = goneTeams(wanted, liveTeams);
    const { matches, unlisted, diagnostics } = (0,match_teams/* matchTeams */.a)(rest, liveTeams);
    const notices = [];
    const pairings = [];
    const remove = (title) => {
        const team = written.get(title);
        if (team === undefined)
            return;
        (0,operations/* removeTeam */.sN)(open, team);
        notices.push({ kind: 'team-removed', team: title });
    };
    for (const team of gone)
        remove(team.title);
    for (const { desired: team, live: found } of matches) {
        const own = written.get(team.title);
        if (found === undefined)
            remove(team.title);
        else if (own)
            pairings.push({ team: own, live: found });
    }
    const titles = newTitles(pairings);
    const staying = pairings.filter((pairing) => {
        const { team, live: found } = pairing;
        const title = titles.get(team);
        if (title === undefined) {
            (0,operations/* removeTeam */.sN)(open, team);
            const why = (0,team_entries/* canBeTitle */.WJ)(found.title) ? 'taken' : 'refused';
            notices.push({ kind: 'team-left-out', why, team: found.title, teamId: found.id });
            return false;
        }
        if (title !== team.title)
            (0,operations/* renameTeam */.IA)(open, team, title);
        if ((0,member_keys/* usableId */.k$)(found.id))
            (0,operations/* setTeamId */.hf)(open, team, found.id);
        return true;
    });
    const managed = staying.filter(({ team }) => team.owners !== undefined || team.members !== undefined);
    for (const pairing of managed) {
        notices.push(...importMembers(open, pairing, managed, live, people, desired.asOf));
    }
    const added = (0,team_entries/* teamEntries */._e)(unlisted, people.keyOf, [...titles.values()]);
    dropFormerTitles(open, titles, added.teams.keys());
    for (const [title, entry] of added.teams)
        (0,places/* addTeamTo */.Ow)(open, title, entry);
    return { notices: [...notices, ...added.notices], diagnostics };
}
/**
 * Teams whose pinned ID is not live, and whose title no team has or a team has that the directory pins by ID: they were
 * deleted. A title that an unknown team has now is for people to decide.
 */
function goneTeams(wanted, live) {
    const ids = new Set(live.map((team) => team.id));
    const pinned = new Set(wanted.flatMap(({ id }) => (id === undefined ? [] : [id])));
    const strangers = new Set(live.flatMap(({ id, title }) => (pinned.has(id) ? [] : [(0,model_state/* titleKey */.kz)(title)])));
    const isGone = ({ id, title }) => id !== undefined && !ids.has(id) && !strangers.has((0,model_state/* titleKey */.kz)(title));
    return { gone: wanted.filter(isGone), rest: wanted.filter((team) => !isGone(team)) };
}
/** The live titles that a directory can have, each for one team. Unchanged titles come first. */
function newTitles(pairings) {
    const taken = new Set();
    const kept = (each) => (each.team.title === each.live.title ? 0 : 1);
    const ordered = [...pairings].sort((a, b) => kept(a) - kept(b) || (0,diagnostic/* compareText */.n6)(a.live.id, b.live.id));
    return new Map(ordered.flatMap(({ team, live }) => {
        const key = (0,model_state/* titleKey */.kz)(live.title);
        if (!(0,team_entries/* canBeTitle */.WJ)(live.title) || taken.has(key))
            return [];
        taken.add(key);
        return [[team, live.title]];
    }));
}
/** Removes former titles that other teams have now. */
function dropFormerTitles(open, titles, added) {
    const now = new Set([...titles.values(), ...added].map(model_state/* titleKey */.kz));
    for (const [team, title] of titles) {
        const dropped = team.previously.flatMap((former, index) => {
            const key = (0,model_state/* titleKey */.kz)(former.title);
            return now.has(key) && key !== (0,model_state/* titleKey */.kz)(title) ? [index] : [];
        });
        if (dropped.length === 0)
            continue;
        const edit = (0,operations/* teamEdit */.AT)(open, team);
        if (dropped.length === team.previously.length)
            edit.remove.add('previously');
        else
            for (const index of dropped)
                (0,edits/* listUnder */.R0)(edit, 'previously').remove.add(index);
    }
}
/** Updates the lists of one team to its live members, and keeps notes and dates. */
function importMembers(open, { team, live }, managed, state, { keyOf, idOf, leftAlone }, asOf) {
    const notices = [];
    const members = new Set(state.members.map((member) => member.id));
    const roles = new Map((live.memberships ?? []).map((each) => [each.userId, each.role]));
    const strangers = (live.memberships ?? []).filter(({ userId }) => !members.has(userId));
    const strangerEmails = new Set(strangers.flatMap(({ email }) => (email === undefined ? [] : [(0,model_state/* emailKey */.c8)(email)])));
    const listed = new Set();
    const edit = (list) => (0,edits/* listUnder */.R0)((0,operations/* teamEdit */.AT)(open, team), list);
    for (const [list, role] of [
        ['owners', 'owner'],
        ['members', 'member'],
    ]) {
        for (const [index, entry] of (team[list] ?? []).entries()) {
            if (entry.kind === 'team')
                continue;
            const key = (0,model_state/* emailKey */.c8)(entry.email);
            const id = idOf.get(key);
            if (id !== undefined)
                listed.add(id);
            if (strangerEmails.has(key))
                listed.add(key);
            if (leftAlone.has(key))
                continue;
            const liveRole = id === undefined ? undefined : roles.get(id);
            if (liveRole !== undefined && (0,resolve/* hasExpired */.o)(entry.expires, asOf) && entry.expires !== undefined) {
                const { email, expires } = entry;
                notices.push({ kind: 'expiry-stands', email, team: team.title, expires });
            }
            else if (liveRole === undefined || liveRole !== role) {
                edit(list).remove.add(index);
                if (liveRole !== undefined && id !== undefined) {
                    edit(liveRole === 'owner' ? 'owners' : 'members').add.push((0,operations/* entryValue */.Az)(keyOf.get(id) ?? entry.email, entry));
                }
            }
        }
    }
    const covered = nestedPeople(open, { team, live }, managed, { idOf, leftAlone, asOf }, notices);
    const missing = [...roles].filter(([id, role]) => !listed.has(id) && members.has(id) && !(role === 'member' && covered.has(id)));
    const keys = missing.flatMap(([id, role]) => {
        const key = keyOf.get(id);
        return key === undefined || leftAlone.has((0,model_state/* emailKey */.c8)(key)) ? [] : [{ key, role }];
    });
    for (const { key, role } of keys.sort((a, b) => (0,file_names/* compareFolded */.o)(a.key, b.key))) {
        edit(role === 'owner' ? 'owners' : 'members').add.push(key);
    }
    const unknown = [
        ...strangers.filter(({ email }) => !(email !== undefined && listed.has((0,model_state/* emailKey */.c8)(email)))),
        ...(live.memberships ?? []).filter(({ userId }) => members.has(userId) && !keyOf.has(userId)),
    ];
    if (unknown.length > 0) {
        notices.push({ kind: 'membership-left-alone', team: team.title, people: unknown.map(team_entries/* nameOf */.Vb) });
    }
    return notices;
}
/**
 * Who is in a team through `team:` entries that can stay: those whose every member is in this team, too. The others are
 * taken out, and their people are listed one by one.
 */
function nestedPeople(open, { team, live }, managed, { idOf, leftAlone, asOf }, notices) {
    const here = new Set((live.memberships ?? []).map(({ userId }) => userId));
    const covered = new Set();
    const passedOver = new Set([...idOf].flatMap(([key, id]) => (leftAlone.has(key) ? [id] : [])));
    for (const entry of team.members ?? []) {
        if (entry.kind !== 'team')
            continue;
        const nested = managed.find((each) => each.team.title === entry.title);
        if (nested === undefined)
            continue;
        const people = (nested.live.memberships ?? [])
            .map(({ userId }) => userId)
            .filter((id) => !passedOver.has(id) && !hasEnded(nested.team, id, idOf, asOf));
        if (people.every((id) => here.has(id)))
            for (const id of people)
                covered.add(id);
        else {
            (0,operations/* removeEntries */.nw)(open, team, (each) => each === entry);
            notices.push({ kind: 'nesting-dropped', team: team.title, nested: entry.title });
        }
    }
    return covered;
}
/** Whether a team's own entry for a person has expired. */
function hasEnded(team, id, idOf, asOf) {
    return [...(team.owners ?? []), ...(team.members ?? [])].some((entry) => entry.kind === 'user' && (0,resolve/* hasExpired */.o)(entry.expires, asOf) && idOf.get((0,model_state/* emailKey */.c8)(entry.email)) === id);
}

// EXTERNAL MODULE: ./lib/src/core/directory/parse.js
var parse = __webpack_require__(7379);
// EXTERNAL MODULE: ./lib/src/core/plan/match-members.js
var match_members = __webpack_require__(1117);
// EXTERNAL MODULE: ./lib/src/core/edit/import/new.js
var import_new = __webpack_require__(89);
;// CONCATENATED MODULE: ./lib/src/core/edit/import/update-users.js








/** Notes the edits that update `users` to the live state: adds, changes and removes users. */
function importUsers(open, desired, live) {
    const users = desired.users ?? [];
    const gone = goneUsers(users, live.members);
    const { matches, unlisted, diagnostics } = (0,match_members/* matchMembers */.FQ)(users.filter((user) => !gone.has(user)), live.members);
    const invited = invitedPeople(live);
    const notices = [];
    const leftAlone = new Set();
    const keyOf = new Map();
    const idOf = new Map();
    const staying = [];
    for (const { desired: user, live: member } of [...matches, ...[...gone].map(withoutMember)]) {
        const { email, expires } = user;
        const key = (0,model_state/* emailKey */.c8)(email);
        if (member)
            idOf.set(key, member.id);
        if (member === undefined && !invited.has(key) && !invited.has(user.id ?? '')) {
            (0,operations/* removeUser */.a1)(open, email);
            notices.push({ kind: 'user-removed', email });
        }
        else if (member === undefined) {
            leftAlone.add(key);
            notices.push({ kind: 'invited-kept', email });
        }
        else if (user.expired && expires !== undefined) {
            leftAlone.add(key);
            keyOf.set(member.id, email);
            notices.push({ kind: 'expiry-stands', email, team: undefined, expires });
        }
        else {
            staying.push({ user, member });
            const role = user.role === member.role ? undefined : member.role;
            const sso = user.sso === member.sso ? undefined : member.sso;
            (0,operations/* setUser */.gV)(open, email, { id: (0,member_keys/* usableId */.k$)(member.id), role, sso });
        }
    }
    const renames = newKeys(staying, leftAlone, live);
    for (const { user, member } of staying) {
        const email = renames.get(user);
        const listed = (0,places/* userOf */.Z5)(open.directory, user.email);
        if (email !== undefined && listed)
            (0,operations/* renameUser */.sL)(open, listed, email);
        keyOf.set(member.id, email ?? user.email);
    }
    const keys = (0,member_keys/* liveKeys */.n4)([...keyOf.values(), ...leftAlone]);
    const file = (0,places/* fileForUsers */.Im)(open);
    for (const member of file === undefined ? [] : unlisted) {
        const key = keys.keyFor(member);
        if (key === undefined || file === undefined)
            continue;
        (0,directory_edit/* sectionOf */.ZE)(open, file, 'users').add.set(key.email, (0,import_new/* memberEntry */.lc)(member, key, (0,places/* defaultsOf */.Gf)(open, file)));
        keyOf.set(member.id, key.email);
    }
    return { keyOf, idOf, leftAlone, notices: [...notices, ...keys.notices], diagnostics };
}
function withoutMember(user) {
    return { desired: user, live: undefined };
}
/**
 * Users whose pinned ID is not live, and whose e-mail nobody has or somebody has whom the directory pins by ID. An
 * e-mail that an unknown member has now is for people to decide.
 */
function goneUsers(users, members) {
    const ids = new Set(members.map((member) => member.id));
    const pinned = new Set(users.flatMap(({ id }) => (id === undefined ? [] : [id])));
    const strangers = new Set(members.flatMap(({ id, email }) => (email === undefined || pinned.has(id) ? [] : [(0,model_state/* emailKey */.c8)(email)])));
    return new Set(users.filter(({ id, email }) => id !== undefined && !ids.has(id) && !strangers.has((0,model_state/* emailKey */.c8)(email))));
}
/** The new e-mails of users whose live e-mail has changed, where nobody else has or keeps that e-mail. */
function newKeys(staying, kept, live) {
    const counts = (0,member_keys/* countEmails */.PD)(live.members);
    const renames = new Map(staying.flatMap(({ user, member: { email } }) => {
        if (email === undefined || !(0,parse/* isEmail */.xf)(email) || (0,model_state/* emailKey */.c8)(email) === (0,model_state/* emailKey */.c8)(user.email))
            return [];
        return (counts.get((0,model_state/* emailKey */.c8)(email)) ?? 0) > 1 ? [] : [[user, email]];
    }));
    // Whoever cannot have the new e-mail keeps the old one, which then is not free for others either.
    for (let size = -1; size !== renames.size;) {
        size = renames.size;
        const stays = staying.filter(({ user }) => !renames.has(user)).map(({ user }) => (0,model_state/* emailKey */.c8)(user.email));
        const taken = new Set([...kept, ...stays]);
        for (const [user, email] of renames)
            if (taken.has((0,model_state/* emailKey */.c8)(email)))
                renames.delete(user);
    }
    return renames;
}
/** E-mail keys and IDs of people who are in teams but not in the member list: they are invited. */
function invitedPeople(live) {
    const members = new Set(live.members.map((member) => member.id));
    return new Set((live.teams ?? []).flatMap((team) => (team.memberships ?? [])
        .filter(({ userId }) => !members.has(userId))
        .flatMap(({ userId, email }) => (email === undefined ? [userId] : [userId, (0,model_state/* emailKey */.c8)(email)]))));
}

;// CONCATENATED MODULE: ./lib/src/core/edit/import/into.js







/**
 * Updates a directory to the live state, and leaves every other byte of its files as it is. Removes who is not live,
 * keeps expiry dates, and does not add absent sections. An ambiguous match is an error, as in a plan.
 */
function importInto(open, live, asOf) {
    const { directory } = open;
    const desired = (0,resolve/* resolve */.h)(directory, asOf);
    const notices = [];
    if (directory.users === undefined) {
        notices.push({ kind: 'section-absent', section: 'users', live: live.members.length });
    }
    if (directory.teams === undefined && live.teams !== undefined && live.teams.length > 0) {
        notices.push({ kind: 'section-absent', section: 'teams', live: live.teams.length });
    }
    const people = directory.users ? importUsers(open, desired, live) : peopleByEmail(live);
    const teams = directory.teams
        ? importTeamsInto(open, desired, live, people)
        : { notices: [], diagnostics: [] };
    notices.push(...people.notices, ...teams.notices);
    const diagnostics = (0,diagnostic/* sortDiagnostics */.Ds)([...people.diagnostics, ...teams.diagnostics]);
    if (diagnostics.length > 0)
        return { ok: false, diagnostics, notices };
    return { ...(0,directory_edit/* finishEdits */.Z7)(open), notices };
}
/** Without `users`, an entry of a team means the live member with that e-mail, if there is exactly one. */
function peopleByEmail(live) {
    const counts = (0,member_keys/* countEmails */.PD)(live.members);
    const unique = live.members.flatMap(({ id, email }) => email !== undefined && counts.get((0,model_state/* emailKey */.c8)(email)) === 1 ? [[id, email]] : []);
    return {
        keyOf: new Map(unique),
        idOf: new Map(unique.map(([id, email]) => [(0,model_state/* emailKey */.c8)(email), id])),
        leftAlone: new Set(),
        notices: [],
        diagnostics: [],
    };
}

;// CONCATENATED MODULE: ./lib/src/core/edit/pin.js







/** Adds the missing IDs of live users and teams, matched as in a plan. Nothing else changes. */
function pinIds(open, live, asOf) {
    const desired = (0,resolve/* resolve */.h)(open.directory, asOf);
    const members = (0,match_members/* matchMembers */.FQ)(desired.users ?? [], live.members);
    const teams = (0,match_teams/* matchTeams */.a)(desired.teams ?? [], live.teams ?? []);
    const diagnostics = [...members.diagnostics, ...teams.diagnostics];
    const pinned = { users: 0, teams: 0 };
    if (diagnostics.length > 0)
        return { ok: false, diagnostics: (0,diagnostic/* sortDiagnostics */.Ds)(diagnostics), pinned };
    for (const { desired: user, live: member } of members.matches) {
        if (member === undefined || user.id !== undefined || !(0,member_keys/* usableId */.k$)(member.id))
            continue;
        (0,operations/* setUser */.gV)(open, user.email, { id: member.id });
        pinned.users++;
    }
    for (const { desired: team, live: found } of teams.matches) {
        const written = open.directory.teams?.find((each) => each.title === team.title);
        if (found === undefined || written === undefined || team.id !== undefined || !(0,member_keys/* usableId */.k$)(found.id))
            continue;
        (0,operations/* setTeamId */.hf)(open, written, found.id);
        pinned.teams++;
    }
    return { ...(0,directory_edit/* finishEdits */.Z7)(open), pinned };
}

// EXTERNAL MODULE: ./lib/src/core/plan/plan.js + 5 modules
var plan_plan = __webpack_require__(1645);
// EXTERNAL MODULE: ./lib/src/workspace/read-files.js
var read_files = __webpack_require__(4748);
// EXTERNAL MODULE: ./lib/src/workspace/write-files.js
var write_files = __webpack_require__(6341);
;// CONCATENATED MODULE: ./lib/src/run/import-directory.js













/** Reads what there is at a place; nothing, and an empty directory, are a beginning and no problem. */
async function findDirectory(place) {
    const { files, diagnostics } = await (0,read_files/* readFiles */.Ul)(place);
    const read = (0,directory_read/* readDirectory */.g)(files, place.configPath, diagnostics);
    const errors = read.diagnostics.filter(({ severity }) => severity === 'error');
    const nothing = files.length === 0 ? ['empty-directory', 'file-not-found'] : ['empty-directory'];
    return { files, read, isNew: errors.length > 0 && errors.every(({ code }) => nothing.includes(code)) };
}
/** `import`: live state → files. A directory that there is already is brought to what is live. */
async function importDirectory(request, ports) {
    const { place, options, asOf } = request;
    const found = await findDirectory(place);
    const organization = organizationFor(request, found);
    const invalid = (diagnostics) => ({
        status: 'invalid',
        diagnostics,
        organizationId: typeof organization === 'string' ? organization : undefined,
    });
    if (!found.isNew && !found.read.ok)
        return invalid(found.read.diagnostics);
    if (typeof organization !== 'string')
        return invalid([organization]);
    const live = withoutSecrets(await readAll(ports, organization), ports.hide);
    const made = found.isNew ? begin(request, found, live) : mergeInto(found, place, live, asOf);
    if (!made.ok)
        return invalid(made.diagnostics);
    const plan = (0,plan_plan/* makePlan */.C)((0,resolve/* resolve */.h)(made.directory, asOf), live, options.settings);
    if (!plan.ok)
        return invalid(plan.diagnostics);
    const stopped = await writeAll(request, ports, found, made.changed);
    if (stopped)
        return invalid(stopped);
    return {
        status: 'written',
        files: statusOf(made.changed, found),
        directory: made.directory,
        notices: request.split && !found.isNew ? [{ kind: 'not-split' }, ...made.notices] : made.notices,
        remaining: plan.plan.changes,
    };
}
/** `pin`: the missing IDs of live users and teams. */
async function pinDirectory(request, ports) {
    const { place, asOf } = request;
    const found = await findDirectory(place);
    const organization = organizationFor(request, found);
    const invalid = (diagnostics) => ({
        status: 'invalid',
        diagnostics,
        organizationId: typeof organization === 'string' ? organization : undefined,
    });
    const opened = (0,directory_edit/* openDirectory */.AJ)(found.files, place.configPath, found.read);
    if (!opened.ok)
        return invalid(opened.diagnostics);
    if (typeof organization !== 'string')
        return invalid([organization]);
    const manages = opened.open.directory.teams !== undefined;
    ports.progress.step({ kind: 'phase', phase: 'read' });
    const live = await ports
        .openReader(organization)
        .readLive({ teams: manages ? () => new Set() : undefined });
    const result = pinIds(opened.open, live, asOf);
    if (!result.ok)
        return invalid(result.diagnostics);
    const stopped = await writeAll(request, ports, found, result.changed);
    if (stopped)
        return invalid(stopped);
    const { directory, changed, pinned } = result;
    return { status: 'written', files: statusOf(changed, found), directory, pinned };
}
function begin(request, found, live) {
    const layout = layoutFor(request, found.files);
    if ('code' in layout)
        return { ok: false, diagnostics: [layout] };
    const { files, notices } = (0,import_new/* importNew */.cg)(live, layout);
    return files.ok ? finishNew(request.place, found, files.files, notices) : files;
}
/** New files beside those that there are already, read as one directory. */
function finishNew(place, found, files, notices) {
    const replaced = new Set(files.map((each) => each.file));
    const all = [...found.files.filter(({ file }) => !replaced.has(file)), ...files];
    const read = (0,directory_read/* readDirectory */.g)(all, place.configPath, []);
    return read.ok
        ? { ok: true, changed: files, directory: read.directory, notices }
        : { ok: false, diagnostics: read.diagnostics };
}
function mergeInto(found, place, live, asOf) {
    const configPath = nameOf(place, place.configPath);
    const opened = (0,directory_edit/* openDirectory */.AJ)(found.files, configPath, found.read);
    if (!opened.ok)
        return opened;
    const result = importInto(opened.open, live, asOf);
    if (!result.ok)
        return result;
    const { changed, directory, notices } = result;
    return { ok: true, changed, directory, notices };
}
/** Where new files go: into the file that config-path names, or below the folder. */
function layoutFor({ place, split }, files) {
    const path = nameOf(place, place.configPath);
    const taken = files.map(({ file }) => file);
    if (!/\.ya?ml$/i.test(path)) {
        return { split, path: split ? path : (0,file_names/* newFileName */.U)(path, 'directory', taken), taken, existing: undefined };
    }
    if (!split)
        return { split, path, taken, existing: files.find(({ file }) => file === path) };
    const message = `config-path is the file ${path}, and a split directory needs a folder.`;
    return (0,diagnostic/* problem */.CC)('wrong-value', { file: path, line: 1, column: 1 }, message, 'Name a folder as config-path.');
}
function nameOf({ workspace, workingDirectory }, path) {
    const way = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, workingDirectory, path));
    return (0,external_node_path_.isAbsolute)(way) ? way : way.split(external_node_path_.sep).join('/') || '.';
}
function organizationFor({ options, place }, { read }) {
    if (read.ok)
        return (0,directory_organization/* organizationOf */.d)(options, read.directory);
    const id = read.organizationId;
    const at = { file: place.configPath, line: 1, column: 1 };
    const organization = id === undefined ? undefined : { id, at };
    return (0,directory_organization/* organizationOf */.d)(options, { files: [], organization });
}
async function readAll({ openReader, progress }, organization) {
    progress.step({ kind: 'phase', phase: 'read' });
    const live = await openReader(organization).readLive({
        teams: (teams) => new Set(teams.map((team) => team.id)),
    });
    progress.step({ kind: 'phase', phase: 'plan' });
    return live;
}
/** Names become comments in files, where no secret may stand that GitBook gives back. */
function withoutSecrets(live, hide) {
    const members = live.members.map((member) => ({ ...member, displayName: hide(member.displayName) }));
    return { ...live, members };
}
async function writeAll({ place }, { hide }, { files: before }, files) {
    const old = new Map(before.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));
    const telling = files.filter(({ file, bytes }) => {
        const tells = (text) => hide(text) !== text;
        return tells(new TextDecoder().decode(bytes)) && !tells(old.get(file) ?? '');
    });
    if (telling.length > 0) {
        const message = 'GitBook gives the token as a title, an address or an ID; it is not written to a file.';
        const help = 'Change the token, then rename what bears it in GitBook.';
        return telling.map(({ file }) => (0,diagnostic/* problem */.CC)('not-editable', { file, line: 1, column: 1 }, message, help));
    }
    const stopped = await (0,write_files/* writeFiles */.h)(place.workspace, { files, before });
    return stopped.length > 0 ? stopped : undefined;
}
function statusOf(changed, { files }) {
    const before = new Set(files.map((each) => each.file));
    return changed.map(({ file }) => ({ file, status: before.has(file) ? 'changed' : 'created' }));
}


/***/ }),

/***/ 6341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2411);



/**
 * Writes files in the workspace: all of them, or none. Does not write outside it, nor through a link that leads out of
 * it, and does not overwrite a file that has changed since it was read. Each file is replaced atomically. Gives the
 * problems that made it impossible.
 */
async function writeFiles(workspace, { files, before }) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
    const known = new Map(before.map(({ file, bytes }) => [file, bytes]));
    const problems = [];
    const targets = [];
    for (const { file, bytes } of files) {
        const found = await targetOf(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file), known.get(file)).catch(unwritable);
        if ('path' in found)
            targets.push({ ...found, file, bytes });
        else
            problems.push((0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(found.code, { file, line: 1, column: 1 }, found.message, found.help));
    }
    if (problems.length > 0)
        return problems;
    const undo = [];
    let at = targets[0];
    try {
        const prepared = [];
        for (const target of targets) {
            at = target;
            prepared.push({ target, temporary: await prepare(target, undo) });
        }
        for (const { target, temporary } of prepared) {
            at = target;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, target.path);
            undo.push(() => restore(target));
        }
        return [];
    }
    catch (error) {
        for (const step of undo.reverse())
            await step().catch(() => { });
        const { code, message, help } = unwritable(error);
        return [(0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(code, { file: at?.file ?? '.', line: 1, column: 1 }, message, help)];
    }
}
async function targetOf(root, path, before) {
    if (!isInside(root, path))
        return OUTSIDE;
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(ifMissing);
    if (there === undefined) {
        const { folder, rest } = await nearestFolder(path);
        return isInside(root, folder) ? { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, rest), old: undefined } : OUTSIDE;
    }
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(ifMissing);
    if (real === undefined || !isInside(root, real))
        return OUTSIDE;
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
    if (!status.isFile() || before === undefined)
        return TAKEN;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(real);
    return bytes.equals(before) ? { path: real, old: { bytes, mode: status.mode & 0o777 } } : CHANGED;
}
/** The nearest existing folder above a path, with links resolved, and the rest of the path. */
async function nearestFolder(path) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    for (;;) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(ifMissing);
        if (real !== undefined)
            return { folder: real, rest: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path) };
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    }
}
/** Writes the new content next to the file, under a hidden name. */
async function prepare({ path, bytes, old }, undo) {
    const created = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    if (created !== undefined)
        undo.push(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(created, { recursive: true }));
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.tmp`);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', old?.mode ?? 0o666);
    undo.push(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }));
    try {
        await handle.writeFile(bytes);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    return temporary;
}
async function restore({ path, old }) {
    if (old === undefined)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.undo`);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', old.mode);
    try {
        await handle.writeFile(old.bytes);
    }
    finally {
        await handle.close();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
}
function ifMissing(error) {
    if (error.code === 'ENOENT')
        return undefined;
    throw error;
}
const OUTSIDE = {
    code: 'outside-workspace',
    message: 'This file is outside the workspace, or behind a link that leads out of it.',
    help: 'Keep the directory inside the workspace, without links that lead out of it.',
};
const TAKEN = {
    code: 'file-unwritable',
    message: 'This file already exists.',
    help: 'Move it, or choose another config-path.',
};
const CHANGED = {
    code: 'file-unwritable',
    message: 'This file has changed since it was read. Nothing was written.',
    help: 'Run the command again.',
};
function unwritable(error) {
    const why = error instanceof Error ? (error.code ?? error.message) : String(error);
    const message = `This file cannot be written (${why}). Nothing was changed.`;
    return { code: 'file-unwritable', message, help: 'Check permissions and free space.' };
}


/***/ })

};
