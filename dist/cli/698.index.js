export const id = 698;
export const ids = [698];
export const modules = {

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
    return {
        ok: true,
        open: { configPath, files, directory, edits: new Map(), defaults: new Map(), created: new Map() },
    };
}
/** The edit of a section of a file, for adding changes to. */
function sectionOf(open, file, section) {
    const edit = open.edits.get(file) ?? (0,_text_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .mapEdit */ .$x)();
    open.edits.set(file, edit);
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
    renameEntries(open, isUser(user.email), { key: 'user', name: email });
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
    const through = nestedTeams(directory, team).find((nested) => (0,_model_state_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(nested).some(isUser(email)));
    if (through) {
        const help = `Everyone in ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(through.title)} is in this team, too. Remove the user there.`;
        return [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)('unknown-user', team.at, message, help)];
    }
    if (directory.users && !(0,_places_js__WEBPACK_IMPORTED_MODULE_1__/* .userOf */ .Z5)(directory, email))
        return [(0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .asWarning */ .PQ)((0,_refusals_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownUser */ .Sr)(open, email))];
    const listed = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(team).flatMap((entry) => (entry.kind === 'user' ? [entry.email] : []));
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
/** Sets the ID of a team. */
function setTeamId(open, team, id) {
    if (team.id !== id)
        teamEdit(open, team).put.set('id', id);
}
/** Removes a team from the directory, and every `team:` entry for it. */
function removeTeam(open, team) {
    (0,_directory_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE)(open, team.at.file, 'teams').remove.add(team.title);
    for (const other of open.directory.teams ?? [])
        removeEntries(open, other, isTeam(team.title));
}
/** Changes the title of a team, also in the `team:` entries of other teams. */
function renameTeam(open, team, title) {
    (0,_directory_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionOf */ .ZE)(open, team.at.file, 'teams').rename.set(team.title, title);
    renameEntries(open, isTeam(team.title), { key: 'team', name: title });
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
    forEntries(open, team, which, (list, index) => {
        list.remove.add(index);
        removed++;
    });
    return removed;
}
function renameEntries(open, which, to) {
    for (const team of open.directory.teams ?? []) {
        forEntries(open, team, which, (list, index) => list.rename.set(index, to));
    }
}
/** The entry of a person in a list, in the long form where it has an expiry or a note. */
function entryValue(email, { expires, note }) {
    if (expires === undefined && note === undefined)
        return email;
    return plainMap(Object.entries({ user: email, expires, note }));
}
function forEntries(open, team, which, act) {
    for (const list of ['owners', 'members']) {
        for (const [index, entry] of (team[list] ?? []).entries()) {
            if (which(entry))
                act((0,_text_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .listUnder */ .R0)(teamEdit(open, team), list), index);
        }
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
    return [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .CC)('duplicate-user', known.at, message, 'Change the role with edit set-role, or edit the file.')];
}


/***/ }),

/***/ 3333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ hasKey),
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
    return teams.find((team) => team.title === title) ?? teams.find((team) => (0,_model_state_js__WEBPACK_IMPORTED_MODULE_5__/* .titleKey */ .kz)(team.title) === (0,_model_state_js__WEBPACK_IMPORTED_MODULE_5__/* .titleKey */ .kz)(title));
}
/** The defaults of a file, also of one without users. */
function defaultsOf({ defaults, files, directory }, name) {
    const file = files.find((each) => each.file === name);
    if (file === undefined)
        return { role: undefined, sso: undefined };
    const found = defaults.get(file.file) ??
        directory.users?.find((user) => user.at.file === name)?.defaults ??
        (0,_directory_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFile */ .CJ)((0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSource */ .P)(file.file, file.bytes).source).defaults;
    defaults.set(file.file, found);
    return found;
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
    return files.find((file) => hasKey(file, section))?.file;
}
/** Whether a file has a key at its top. */
function hasKey({ file, bytes }, key) {
    const { data } = (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSource */ .P)(file, bytes).source;
    return (0,_yaml_data_js__WEBPACK_IMPORTED_MODULE_1__/* .isYamlMap */ .S6)(data) && key in data;
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
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unknown-user', (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(configPath), message, didYouMean(near, 'Check the address.'));
}
/** No team of the directory has this title. */
function unknownTeam({ directory, configPath }, title) {
    const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(title, (directory.teams ?? []).map((team) => team.title));
    const message = `There is no team ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(title)} in the directory.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unknown-team', (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(configPath), message, didYouMean(near, 'Check the title.'));
}
function didYouMean(near, otherwise) {
    return near === undefined ? otherwise : `Did you mean ${near}?`;
}
/** The directory does not have the section to add to. */
function noSection({ directory, configPath }, section) {
    const message = `The directory has no section ${section}, so ${section === 'users' ? 'members' : 'teams'} are not managed.`;
    const help = `Add ${section}: {} to one file by hand. From then on, the section applies to the whole organization.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('not-editable', (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(directory.files[0] ?? configPath), message, help);
}
/** The file for a new user is not in the directory. */
function unknownFile({ files }, file) {
    const names = files.map((each) => each.file);
    const near = (0,_model_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(file, names) ?? names.find((name) => name.endsWith(`/${file}`));
    const help = didYouMean(near, `Use one of: ${names.slice(0, 10).join(', ')}.`);
    const message = 'This file is not in the directory.';
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('file-not-found', (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(file), message, help);
}
/** Another user already has the ID. */
function idTaken({ email, id = '', at }) {
    const message = `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(email)} already has the ID ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(id)}.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('duplicate-id', at, message, 'Use the ID that GitBook has for the new user, or none.');
}
/** A new user has no role. */
function noRole(file, email) {
    const message = `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(email)} has no role, and this file has no default role.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('missing-role', (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(file), message, 'Set a role.');
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
    const joined = added.join(', ');
    const insert = (at, what) => ({ start: at, end: at, text: what });
    const items = itemsOf(text, collection);
    const [first, last] = [items[0], items.at(-1)];
    if (first === undefined || last === undefined) {
        if (text.slice(range.start, range.end).includes('#'))
            return [insert(range.end - 1, joined)];
        const content = padded && (0,dist/* isMap */.jh)(collection) ? ` ${joined} ` : joined;
        return [{ start: range.start + 1, end: range.end - 1, text: content }];
    }
    const beside = atStart ? first : last;
    const indent = text.slice((0,text_tree/* lineStart */.PT)(text, beside.start), beside.start);
    const hasOwnLine = indent.trim() === '';
    if (atStart) {
        const between = hasOwnLine ? `${eol}${indent}` : ' ';
        return [insert(first.start, added.map((each) => `${each},${between}`).join(''))];
    }
    const behind = last.comma === undefined ? last.end : last.comma + 1;
    const trailing = last.comma === undefined ? '' : ',';
    if (!hasOwnLine)
        return [insert(behind, trailing === '' ? `, ${joined}` : ` ${joined},`)];
    const lines = added.map((each) => `${eol}${indent}${each}`).join(',') + trailing;
    const rest = text.slice(behind, (0,text_tree/* nextLine */.sE)(text, behind));
    if (!/^[ \t]*(?:#.*)?\r?\n$/.test(rest))
        return [insert(behind, (trailing === '' ? ',' : '') + lines)];
    const comma = trailing === '' ? [insert(last.end, ',')] : [];
    return [...comma, insert(behind + rest.trimEnd().length, lines)];
}

// EXTERNAL MODULE: ./lib/src/core/edit/text/style.js
var text_style = __webpack_require__(5572);
// EXTERNAL MODULE: ./lib/src/core/edit/text/write-value.js
var write_value = __webpack_require__(1506);
;// CONCATENATED MODULE: ./lib/src/core/edit/text/add-text.js








/** The second half of an edit, on the text that results from the first half: all additions. Throws `NotEditable`. */
function addSplices({ text, root }, edit, style) {
    const adding = { text, style, splices: [] };
    addToMap(adding, { node: root, pair: undefined, inFlow: false, kind: 'map' }, edit, []);
    return adding.splices;
}
function addToMap(adding, target, changes, path) {
    const { style } = adding;
    const { node } = target;
    const pairs = (0,dist/* isMap */.jh)(node) ? (0,text_tree/* pairsOf */.fq)(node) : new Map();
    const quoting = (0,dist/* isMap */.jh)(node) ? siblingQuoting(node, style) : style.quoting;
    const inFlow = target.inFlow || ((0,dist/* isMap */.jh)(node) && node.flow === true);
    const added = [...changes.put]
        .filter(([key]) => !pairs.has(key))
        .map(([key, value]) => [key, { value, comment: undefined }]);
    for (const [key, child] of changes.edit) {
        if (changes.remove.has(key))
            continue;
        const name = changes.rename.get(key) ?? key;
        const pair = pairs.get(name);
        if (pair === undefined) {
            if (!(0,text_edits/* isIdle */.xB)(child))
                added.push([key, { value: begun(child), comment: undefined }]);
        }
        else if (child.kind === 'map') {
            addToMap(adding, { node: pair.value, pair, inFlow, kind: 'map' }, child, [...path, name]);
        }
        else {
            addToList(adding, { node: pair.value, pair, inFlow, kind: 'list' }, child, [...path, name]);
        }
    }
    added.push(...changes.add);
    const items = added.map(([key, each]) => ({
        name: key,
        first: key === 'id',
        block: (column) => (0,write_value/* blockPair */.Ue)([...path, key], each, column, style, quoting),
        flow: () => (0,write_value/* flowPair */.tO)(key, each.value, style, quoting),
    }));
    place(adding, { ...target, inFlow: target.inFlow || (0,text_style/* isFlowPart */.wr)(style, path) }, items);
}
function addToList(adding, target, changes, path) {
    const { node } = target;
    const style = (0,dist/* isSeq */.oP)(node) ? { ...adding.style, quoting: siblingQuoting(node, adding.style) } : adding.style;
    const items = changes.add.map((value) => ({
        name: typeof value === 'string' ? value : '',
        first: false,
        block: (column) => (0,write_value/* blockItem */.fz)(path, value, column, style),
        flow: () => (0,write_value/* flowText */.KH)(value, style),
    }));
    place(adding, { ...target, inFlow: target.inFlow || (0,text_style/* isFlowPart */.wr)(style, path) }, items);
}
function place(adding, target, items) {
    const { node, pair, inFlow, kind } = target;
    if (items.length === 0)
        return;
    if ((0,dist/* isAlias */.Vj)(node))
        throw new text_tree/* NotEditable */.sA(`this is an alias of *${node.source}`, (0,text_tree/* rangeOf */.be)(node).start, 'shared');
    const empty = (0,text_tree/* isNothing */.qv)(node) || ((0,text_tree/* isCollection */.P3)(node) && node.items.length === 0);
    const ordered = [...items.filter((item) => item.first), ...items.filter((item) => !item.first)];
    if ((0,text_tree/* isCollection */.P3)(node) && !empty && !node.flow) {
        addToBlock(adding, node, items);
    }
    else if (pair && empty && !inFlow && !hasComment(adding, node)) {
        beginBlock(adding, pair, items, kind);
    }
    else if ((0,text_tree/* isCollection */.P3)(node)) {
        // An empty collection has no first item to go before, and only one place to write to.
        const atStart = node.items.length === 0 ? ordered : items.filter((item) => item.first);
        addBetweenBrackets(adding, node, atStart, true);
        addBetweenBrackets(adding, node, ordered.slice(atStart.length), false);
    }
    else {
        const at = pair && (0,text_tree/* behindColon */.CI)(pair);
        if (at === undefined)
            throw new text_tree/* NotEditable */.sA('there is no colon here', pair ? (0,text_tree/* rangeOf */.be)(pair.key).start : 0);
        const inner = ordered.map((item) => item.flow());
        adding.splices.push({ start: at, end: endOfNothing(node, at), text: ` ${(0,write_value/* inBrackets */.Te)(kind, inner, adding.style)}` });
    }
}
function addBetweenBrackets(adding, node, items, atStart) {
    const { text, style, splices } = adding;
    const texts = items.map((item) => item.flow());
    if (items.length > 0)
        splices.push(...addToFlow(text, node, texts, { ...style, atStart }));
}
function hasComment({ text }, node) {
    return (0,text_tree/* isCollection */.P3)(node) && text.slice((0,text_tree/* rangeOf */.be)(node).start, (0,text_tree/* rangeOf */.be)(node).end).includes('#');
}
function endOfNothing(node, otherwise) {
    return (0,text_tree/* isCollection */.P3)(node) || ((0,dist/* isScalar */.jn)(node) && node.source) ? (0,text_tree/* rangeOf */.be)(node).end : otherwise;
}
/** Starts a block collection under a key without a value, or with `{}` or `[]`. */
function beginBlock(adding, pair, items, kind) {
    const { text, style, splices } = adding;
    const at = (0,text_tree/* behindColon */.CI)(pair);
    if (at === undefined)
        throw new text_tree/* NotEditable */.sA('there is no colon here', (0,text_tree/* rangeOf */.be)(pair.key).start);
    const end = endOfNothing(pair.value, at);
    if (end > at)
        splices.push({ start: at, end, text: '' });
    const column = (0,text_tree/* columnOf */.uV)(text, (0,text_tree/* rangeOf */.be)(pair.key).start) + (kind === 'map' ? style.step : style.listStep);
    insertLines(adding, (0,text_tree/* nextLine */.sE)(text, end), items.map((item) => item.block(column)).join(''));
}
function addToBlock(adding, node, items) {
    const { text } = adding;
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
        insertLines(adding, at, item.block(column));
    }
}
/** Inserts lines. At the end of a file without a final line end, the line end goes before them. */
function insertLines({ text, style, splices }, at, lines) {
    const bare = at === text.length && text !== '' && !text.endsWith('\n');
    splices.push({ start: at, end: at, text: bare ? style.eol + lines.slice(0, -style.eol.length) : lines });
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







/** The first half of an edit: everything that is removed, renamed and replaced. Throws `NotEditable`. */
function changeSplices({ text, root }, edit, quoting) {
    if (!(0,dist/* isMap */.jh)(root))
        throw new text_tree/* NotEditable */.sA('the file is no mapping', 0);
    const changing = { text, quoting, splices: [] };
    changeMap(changing, root, undefined, edit);
    return changing.splices;
}
function changeChild(changing, pair, key, child) {
    const node = pair?.value;
    if ((0,dist/* isAlias */.Vj)(node))
        throw new text_tree/* NotEditable */.sA(`${key} is an alias of *${node.source}`, (0,text_tree/* rangeOf */.be)(node).start, 'shared');
    if (child.kind === 'map' && (0,dist/* isMap */.jh)(node))
        changeMap(changing, node, pair, child);
    else if (child.kind === 'list' && (0,dist/* isSeq */.oP)(node))
        changeList(changing, node, pair, child);
    else
        refuseChanges(child, key, pair);
}
function changeMap(changing, map, holder, changes) {
    const pairs = (0,text_tree/* pairsOf */.fq)(map);
    const own = (key) => {
        const pair = pairs.get(key);
        if (pair)
            return pair;
        throw new text_tree/* NotEditable */.sA(`${key} comes from a merge key (<<)`, (0,text_tree/* rangeOf */.be)(map).start, 'shared');
    };
    for (const [key, name] of changes.rename) {
        if (!changes.remove.has(key))
            replaceScalar(changing, own(key).key, name);
    }
    for (const [key, value] of changes.put) {
        const pair = pairs.get(key);
        if (pair)
            replaceValue(changing, pair, key, value);
    }
    for (const [key, child] of changes.edit) {
        if (!changes.remove.has(key))
            changeChild(changing, pairs.get(key), key, child);
    }
    const indexes = new Map(map.items.map((pair, index) => [(0,text_tree/* keyOf */.TN)(pair), index]));
    const removed = [...changes.remove].map((key) => indexes.get(own(key) && key) ?? -1);
    removeItems(changing, map, holder, new Set(removed));
}
function changeList(changing, list, holder, changes) {
    for (const [index, { key, name }] of changes.rename) {
        if (changes.remove.has(index))
            continue;
        const item = list.items[index];
        if ((0,dist/* isMap */.jh)(item))
            changeMap(changing, item, undefined, { ...(0,text_edits/* mapEdit */.$x)(), put: new Map([[key, name]]) });
        else
            replaceScalar(changing, item, name);
    }
    removeItems(changing, list, holder, changes.remove);
}
function removeItems({ text, splices }, collection, holder, indexes) {
    if (indexes.size === 0)
        return;
    if (collection.flow) {
        splices.push(...removeFromFlow(text, collection, indexes));
        return;
    }
    for (const index of indexes) {
        const { start, end } = (0,block/* linesOfItem */.s)(text, collection, index);
        // When the last line of a file without a final line end is removed, the line end before it is removed, too.
        const bare = end === text.length && !text.endsWith('\n');
        splices.push({ start: bare ? endOfLineBefore(text, start) : start, end, text: '' });
    }
    if (indexes.size === collection.items.length) {
        const at = holder && (0,text_tree/* behindColon */.CI)(holder);
        if (at === undefined)
            throw new text_tree/* NotEditable */.sA('nothing would be left here', (0,text_tree/* rangeOf */.be)(collection).start);
        splices.push({ start: at, end: at, text: (0,dist/* isMap */.jh)(collection) ? ' {}' : ' []' });
    }
}
function endOfLineBefore(text, start) {
    if (start === 0)
        return 0;
    return text[start - 2] === '\r' ? start - 2 : start - 1;
}
function replaceValue(changing, pair, key, value) {
    const node = pair.value;
    if (!(0,text_tree/* isNothing */.qv)(node)) {
        replaceScalar(changing, node, value);
        return;
    }
    const at = (0,text_tree/* behindColon */.CI)(pair);
    if (at === undefined)
        throw new text_tree/* NotEditable */.sA(`${key} has no colon`, (0,text_tree/* rangeOf */.be)(pair.key).start);
    const end = (0,dist/* isScalar */.jn)(node) && node.source ? (0,text_tree/* rangeOf */.be)(node).end : at;
    changing.splices.push({ start: at, end, text: ` ${valueText(value, changing.quoting)}` });
}
function replaceScalar({ text, quoting, splices }, node, value) {
    if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isAlias */.Vj)(node))
        throw new text_tree/* NotEditable */.sA('this value is not simple text', (0,text_tree/* rangeOf */.be)(node).start);
    const { start, end } = (0,text_tree/* rangeOf */.be)(node);
    const block = (0,dist/* isScalar */.jn)(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
    const style = (0,dist/* isAlias */.Vj)(node) ? quoting : (0,text_style/* quotingOf */.JW)(node);
    const lineEnd = block && text[end - 1] === '\n' ? (text[end - 2] === '\r' ? '\r\n' : '\n') : '';
    splices.push({ start, end, text: valueText(value, style) + lineEnd });
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
    const stopIf = (isShared) => {
        found ||= isShared;
        return isShared ? dist/* visit */.YR.BREAK : undefined;
    };
    (0,dist/* visit */.YR)(node, {
        Node: (_, each) => stopIf((0,dist/* isAlias */.Vj)(each) || each.anchor !== undefined),
        Pair: (_, pair) => stopIf((0,text_tree/* keyOf */.TN)(pair) === undefined),
    });
    return found;
}
/** The key of a user or team, or else the key of the section, or else the start of the file. */
function placeOf({ source }, subject) {
    const { data } = source;
    if (subject === undefined || !(0,yaml_data/* isYamlMap */.S6)(data) || !(subject.section in data))
        return source.position(0);
    const section = data[subject.section];
    const isListed = (0,yaml_data/* isYamlMap */.S6)(section) && subject.name in section;
    return source.position(isListed ? source.keyOffset(section, subject.name) : source.keyOffset(data, subject.section));
}

;// CONCATENATED MODULE: ./lib/src/core/edit/text/splice.js

/**
 * Applies splices to a text. All offsets are in the text before. Insertions at one offset keep their order, and
 * deletions may overlap. Throws `NotEditable` where anything else overlaps.
 */
function applySplices(text, splices) {
    let result = '';
    let at = 0;
    for (const splice of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
        const overlaps = splice.start < at;
        if (overlaps && splice.text !== '')
            throw new text_tree/* NotEditable */.sA('two changes meet at one place', splice.start);
        result += text.slice(at, Math.max(at, splice.start)) + splice.text;
        at = Math.max(at, splice.end);
    }
    return result + text.slice(at);
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
    return { kind: 'map', remove: new Set(), rename: new Map(), put: new Map(), edit: new Map(), add: new Map() };
}
/** The edit of the map under a key, created if necessary. */
function mapUnder(edit, key) {
    const known = edit.edit.get(key);
    return known?.kind === 'map' ? known : begin(edit, key, mapEdit());
}
/** The edit of the list under a key, created if necessary. */
function listUnder(edit, key) {
    const known = edit.edit.get(key);
    return known?.kind === 'list'
        ? known
        : begin(edit, key, { kind: 'list', remove: new Set(), rename: new Map(), add: [] });
}
function begin(edit, key, begun) {
    edit.edit.set(key, begun);
    return begun;
}
/** Whether an edit changes nothing. */
function isIdle(edit) {
    if (edit.kind === 'list')
        return edit.remove.size + edit.rename.size + edit.add.length === 0;
    return ([...edit.edit.values()].every(isIdle) && edit.remove.size + edit.rename.size + edit.put.size + edit.add.size === 0);
}


/***/ }),

/***/ 1654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5572);
/* harmony import */ var _write_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1506);


/** Where editors load the schema from. */
const SCHEMA_URL = 'https://unpkg.com/gitbook-directory-sync/schema/directory.schema.json';
/** A new file of the directory, with the line on top by which editors find the schema. */
function writeFile({ organization, defaults, users, teams }) {
    const pair = (key, value) => (0,_write_value_js__WEBPACK_IMPORTED_MODULE_1__/* .blockPair */ .Ue)([key], { value, comment: undefined }, 0, _style_js__WEBPACK_IMPORTED_MODULE_0__/* .NEW_FILE */ .cl, 'plain');
    const top = `# yaml-language-server: $schema=${SCHEMA_URL}\nversion: 1\n`;
    const sections = [organization === undefined ? top : top + pair('organization', organization)];
    if (defaults)
        sections.push(pair('defaults', new Map(Object.entries(defaults))));
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

/***/ 1468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mp: () => (/* binding */ changeDirectory),
  te: () => (/* binding */ findDirectory),
  xE: () => (/* binding */ organizationFor),
  Bh: () => (/* binding */ writeDirectory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/core/directory/organization.js
var organization = __webpack_require__(5293);
// EXTERNAL MODULE: ./lib/src/core/directory/read.js + 4 modules
var directory_read = __webpack_require__(590);
// EXTERNAL MODULE: ./lib/src/core/edit/directory-edit.js
var directory_edit = __webpack_require__(6423);
// EXTERNAL MODULE: ./lib/src/core/edit/file-names.js
var file_names = __webpack_require__(3826);
// EXTERNAL MODULE: ./lib/src/core/model/diagnostic.js
var diagnostic = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/src/workspace/read-files.js
var read_files = __webpack_require__(4748);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/src/workspace/write-files.js




/**
 * Writes files in the workspace: all of them, or none. Does not write outside it, nor through a link that leads out of
 * it, and does not overwrite a file that has changed since it was read. Each file is replaced atomically. Gives the
 * problems that made it impossible.
 */
async function writeFiles(workspace, { files, before }) {
    const root = await (0,promises_.realpath)(workspace);
    const known = new Map(before.map(({ file, bytes }) => [file, bytes]));
    const problems = [];
    const targets = [];
    for (const { file, bytes } of files) {
        const found = await targetOf(root, (0,external_node_path_.resolve)(root, file), known.get(file)).catch(unwritable);
        if ('path' in found)
            targets.push({ ...found, file, bytes });
        else
            problems.push((0,diagnostic/* problem */.CC)(found.code, (0,diagnostic/* startOf */.GH)(file), found.message, found.help));
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
            await (0,promises_.rename)(temporary, target.path);
            undo.push(() => restore(target));
        }
        return [];
    }
    catch (error) {
        for (const step of undo.reverse())
            await step().catch(() => { });
        const { code, message, help } = unwritable(error);
        return [(0,diagnostic/* problem */.CC)(code, (0,diagnostic/* startOf */.GH)(at?.file ?? '.'), message, help)];
    }
}
async function targetOf(root, path, before) {
    if (!(0,read_files/* isInside */.FK)(root, path))
        return OUTSIDE;
    const there = await (0,promises_.lstat)(path).catch(ifMissing);
    if (there === undefined) {
        const { folder, rest } = await nearestFolder(path);
        return (0,read_files/* isInside */.FK)(root, folder) ? { path: (0,external_node_path_.join)(folder, rest), old: undefined } : OUTSIDE;
    }
    const real = await (0,promises_.realpath)(path).catch(ifMissing);
    if (real === undefined || !(0,read_files/* isInside */.FK)(root, real))
        return OUTSIDE;
    const status = await (0,promises_.stat)(real);
    if (!status.isFile() || before === undefined)
        return TAKEN;
    const bytes = await (0,promises_.readFile)(real);
    return bytes.equals(before) ? { path: real, old: { bytes, mode: status.mode & 0o777 } } : CHANGED;
}
/** The nearest existing folder above a path, with links resolved, and the rest of the path. */
async function nearestFolder(path) {
    let folder = (0,external_node_path_.dirname)(path);
    for (;;) {
        const real = await (0,promises_.realpath)(folder).catch(ifMissing);
        if (real !== undefined)
            return { folder: real, rest: (0,external_node_path_.relative)(folder, path) };
        folder = (0,external_node_path_.dirname)(folder);
    }
}
/** Writes the new content next to the file, under a hidden name. */
async function prepare({ path, bytes, old }, undo) {
    const created = await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    if (created !== undefined)
        undo.push(() => (0,promises_.rm)(created, { recursive: true }));
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.tmp`);
    undo.push(() => (0,promises_.rm)(temporary, { force: true }));
    await (0,promises_.writeFile)(temporary, bytes, { flag: 'wx', mode: old?.mode ?? 0o666, flush: true });
    return temporary;
}
async function restore({ path, old }) {
    if (old === undefined)
        return (0,promises_.rm)(path);
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.undo`);
    await (0,promises_.writeFile)(temporary, old.bytes, { flag: 'wx', mode: old.mode });
    await (0,promises_.rename)(temporary, path);
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

// EXTERNAL MODULE: ./lib/src/run/run.js
var run_run = __webpack_require__(625);
;// CONCATENATED MODULE: ./lib/src/run/import/directory-files.js









/** Reads the files at a place. No file and an empty directory are a new directory, and no problem. */
async function findDirectory(place) {
    const { files, diagnostics } = await (0,read_files/* readFiles */.Ul)(place);
    const read = (0,directory_read/* readDirectory */.g)(files, place.configPath, diagnostics);
    const errors = read.diagnostics.filter(({ severity }) => severity === 'error');
    const empty = files.length === 0 ? ['empty-directory', 'file-not-found'] : ['empty-directory'];
    return { files, read, isNew: errors.length > 0 && errors.every(({ code }) => empty.includes(code)) };
}
/** The organization that a directory belongs to, or why it is not known. The directory may be invalid. */
function organizationFor({ options }, { read }) {
    if (read.ok)
        return (0,organization/* organizationOf */.d)(options, read.directory);
    const id = read.organizationId;
    const at = { file: options.configPath, line: 1, column: 1 };
    return (0,organization/* organizationOf */.d)(options, { files: [], organization: id === undefined ? undefined : { id, at } });
}
/**
 * Changes the files that were found, and does not write them.
 *
 * @param split whether a new directory gets a file for each team
 */
function changeDirectory(run, found, split, { create, update }) {
    const place = (0,run_run/* placeOf */.$t)(run);
    if (!found.isNew) {
        const opened = (0,directory_edit/* openDirectory */.AJ)(found.files, pathInWorkspace(place), found.read);
        if (!opened.ok)
            return opened;
        const updated = update(opened.open);
        return updated.ok ? { notices: [], ...updated } : updated;
    }
    const planned = layoutFor(place, split, found.files);
    if (!planned.ok)
        return planned;
    const created = create(planned.layout);
    if (!created.ok)
        return created;
    const { files: changed, notices = [] } = created;
    const replaced = new Set(changed.map(({ file }) => file));
    const all = [...found.files.filter(({ file }) => !replaced.has(file)), ...changed];
    const read = (0,directory_read/* readDirectory */.g)(all, place.configPath, []);
    return read.ok ? { ok: true, changed, directory: read.directory, notices } : read;
}
/** Where new files go: into the file that `config-path` names, or into its folder, with a file for each team if `split`. */
function layoutFor(place, split, files) {
    const path = pathInWorkspace(place);
    const taken = files.map(({ file }) => file);
    if (!/\.ya?ml$/i.test(path)) {
        const at = split ? path : (0,file_names/* newFileName */.U)(path, 'directory', taken);
        return { ok: true, layout: { split, path: at, taken, existing: undefined } };
    }
    if (!split) {
        return { ok: true, layout: { split, path, taken, existing: files.find(({ file }) => file === path) } };
    }
    const message = `config-path is the file ${path}, and a split directory needs a folder.`;
    const help = 'Name a folder as config-path.';
    return { ok: false, diagnostics: [(0,diagnostic/* problem */.CC)('wrong-value', { file: path, line: 1, column: 1 }, message, help)] };
}
/** `config-path` as files of the directory are named: relative to the workspace, with `/`. */
function pathInWorkspace({ workspace, workingDirectory, configPath }) {
    return (0,read_files/* nameOf */.Vb)(workspace, (0,external_node_path_.resolve)(workspace, workingDirectory, configPath));
}
/** Writes files, all or none, unless one has changed since it was read. Gives what was written, or what stopped it. */
async function writeDirectory({ workspace }, { files: before }, changed) {
    const stopped = await writeFiles(workspace, { files: changed, before });
    if (stopped.length > 0)
        return { ok: false, diagnostics: stopped };
    const old = new Set(before.map(({ file }) => file));
    const files = changed.map(({ file }) => ({ file, status: old.has(file) ? 'changed' : 'created' }));
    return { ok: true, files };
}


/***/ })

};
