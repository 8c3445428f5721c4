export const id = 362;
export const ids = [362];
export const modules = {

/***/ 6362:
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
// EXTERNAL MODULE: ./lib/src/core/edit/text/edit-file.js + 6 modules
var edit_file = __webpack_require__(2586);
// EXTERNAL MODULE: ./lib/src/core/edit/text/edits.js
var edits = __webpack_require__(4148);
// EXTERNAL MODULE: ./lib/src/core/edit/text/new-file.js
var new_file = __webpack_require__(1654);
// EXTERNAL MODULE: ./lib/src/core/directory/values.js
var values = __webpack_require__(8048);
;// CONCATENATED MODULE: ./lib/src/core/edit/import/member-keys.js


/** A domain that never exists (RFC 2606), so that no mail to it can arrive. */
const NOWHERE = 'no-email.invalid';
/**
 * Assigns keys to members, other than those that are taken. A member without a usable e-mail is pinned by ID under a
 * placeholder address, so that a plan finds the person and changes nothing.
 */
function liveKeys(takenKeys) {
    const taken = new Set([...takenKeys].map(state/* emailKey */.c8));
    const notices = [];
    const claim = (email) => {
        const key = (0,state/* emailKey */.c8)(email);
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
        notices: notices,
        /** Undefined for a member who has neither a usable e-mail nor a usable ID. */
        keyFor: ({ id: userId, displayName, email }) => {
            const id = usableId(userId);
            const usable = email !== undefined && (0,values/* isEmail */.xf)(email);
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
    return (0,values/* isId */.eQ)(id) ? id : undefined;
}
/** How many members have each e-mail address, by its key. */
function countEmails(members) {
    const counts = new Map();
    for (const { email } of members) {
        if (email !== undefined)
            counts.set((0,state/* emailKey */.c8)(email), (counts.get((0,state/* emailKey */.c8)(email)) ?? 0) + 1);
    }
    return counts;
}

;// CONCATENATED MODULE: ./lib/src/core/edit/import/team-entries.js





/**
 * Converts live teams to entries of a file, by title, sorted. Leaves out titles that a directory cannot have or that are
 * taken. Of titles that differ only in case or surrounding space, the largest team is used.
 *
 * @param keyOf from user ID to the key in the directory
 */
function teamEntries(live, keyOf, takenTitles) {
    const taken = new Set(takenTitles.map(state/* titleKey */.kz));
    const notices = [];
    const bySize = [...live].sort((a, b) => b.size - a.size || (0,file_names/* compareFolded */.o)(a.id, b.id));
    const usable = bySize.filter(({ title, id: teamId }) => {
        const isRefused = !(0,values/* isTitle */.p6)(title);
        if (isRefused || taken.has((0,state/* titleKey */.kz)(title))) {
            notices.push({ kind: 'team-left-out', why: isRefused ? 'refused' : 'taken', team: title, teamId });
            return false;
        }
        taken.add((0,state/* titleKey */.kz)(title));
        return true;
    });
    const entries = usable
        .sort((a, b) => (0,file_names/* compareFolded */.o)(a.title, b.title))
        .map(({ title, id, memberships = [] }) => {
        const withoutKey = memberships.filter(({ userId }) => !keyOf.has(userId));
        if (withoutKey.length > 0) {
            notices.push({ kind: 'membership-left-alone', team: title, people: withoutKey.map(nameOf) });
            return [title, (0,operations/* teamEntry */.sT)(usableId(id), undefined)];
        }
        const keys = (role) => memberships.flatMap((each) => (each.role === role ? [keyOf.get(each.userId) ?? ''] : [])).sort(file_names/* compareFolded */.o);
        return [title, (0,operations/* teamEntry */.sT)(usableId(id), { owners: keys('owner'), members: keys('member') })];
    });
    return { teams: new Map(entries), notices };
}
/** The name of a person without a key, for a notice. */
function nameOf({ email, displayName, userId }) {
    return email ?? `${displayName} (${userId})`;
}

;// CONCATENATED MODULE: ./lib/src/core/edit/import/new.js









/** Converts the live state to files of a new directory: sorted, pinned by ID, with display names as comments. */
function importNew(live, layout) {
    const keys = liveKeys([]);
    const named = live.members.flatMap((member) => {
        const key = keys.keyFor(member);
        return key ? [{ member, ...key }] : [];
    });
    named.sort((a, b) => (0,file_names/* compareFolded */.o)(a.email, b.email));
    const defaults = commonDefaults(named.map(({ member }) => member));
    const users = new Map(named.map(({ member, ...key }) => [key.email, memberEntry(member, key, defaults)]));
    const keyOf = new Map(named.map(({ member, email }) => [member.id, email]));
    const { teams, notices } = teamEntries(live.teams ?? [], keyOf, []);
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
    return (0,operations/* userEntry */.cQ)({ id: key.id, role, sso }, hasName ? (0,scalar_text/* commentText */.b)(displayName) : undefined);
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
        return { ok: true, files: [{ file: path, bytes: (0,new_file/* writeFile */._)({ ...people, teams }) }] };
    const names = [...taken];
    const take = (folder, name) => {
        const file = (0,file_names/* newFileName */.U)(folder, name, names);
        names.push(file);
        return file;
    };
    // Without teams, the empty section still means that teams are managed.
    const users = teams?.size === 0 ? { ...people, teams } : people;
    const files = [
        { file: take(path, 'users'), bytes: (0,new_file/* writeFile */._)(users) },
        ...[...(teams ?? [])].map(([title, added]) => ({
            file: take(`${path}/teams`, title),
            bytes: (0,new_file/* writeFile */._)({ teams: new Map([[title, added]]) }),
        })),
    ];
    return { ok: true, files };
}
/** Adds a new directory to a file without users and teams, in two steps: first the sections, then their entries. */
function fill(existing, { organization, defaults, users, teams }) {
    const { file, bytes } = existing;
    const sections = (0,edits/* mapEdit */.$x)();
    if (organization !== undefined)
        sections.put.set('organization', organization);
    for (const [key, value] of Object.entries(defaults ?? {}))
        (0,edits/* mapUnder */.P$)(sections, 'defaults').put.set(key, value);
    const entries = (0,edits/* mapEdit */.$x)();
    for (const [section, added] of Object.entries({ users, teams })) {
        if (added === undefined)
            continue;
        if (!(0,places/* hasKey */.CJ)(existing, section))
            sections.add.set(section, { value: new Map(), comment: undefined });
        for (const [key, each] of added)
            (0,edits/* mapUnder */.P$)(entries, section).add.set(key, each);
    }
    const begun = (0,edit_file/* editFile */.$)(file, bytes, sections);
    const filled = begun.ok ? (0,edit_file/* editFile */.$)(file, begun.bytes, entries) : begun;
    return filled.ok
        ? { ok: true, files: [{ file, bytes: filled.bytes }] }
        : { ok: false, diagnostics: [filled.diagnostic] };
}

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
    const newMembers = [];
    const diagnostics = rows.flatMap((row) => {
        const { email, role, expires, sso } = row;
        const known = (0,places/* userOf */.Z5)(directory, email);
        for (const title of row.teams) {
            const team = (0,places/* teamOf */.Ld)(directory, title);
            if (team)
                (0,operations/* putMember */._M)(open, team, known?.email ?? email, false);
            else
                newMembers.push({ title, email: known?.email ?? email });
        }
        if (known)
            return (0,operations/* setUser */.gV)(open, email, { role, expires, sso });
        const fields = { role: role ?? defaultRole, expires, sso };
        if (fields.role === undefined && !hasDefaultRole)
            return [noRole(file, row)];
        return (0,operations/* addUser */.nu)(open, email, fields, comment(row));
    });
    const teams = newTeams(newMembers);
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
    const newMembers = [];
    const users = new Map();
    for (const row of [...rows].sort((a, b) => (0,file_names/* compareFolded */.o)(a.email, b.email))) {
        const { email, expires, sso, role = defaultRole } = row;
        if (role === undefined)
            diagnostics.push(noRole(file, row));
        users.set(email, (0,operations/* userEntry */.cQ)({ role, sso, expires }, comment(row)));
        for (const title of row.teams)
            newMembers.push({ title, email });
    }
    if (diagnostics.length > 0)
        return { ok: false, diagnostics };
    const teams = newTeams(newMembers);
    return placeFiles({ organization, users }, teams.size > 0 ? teams : undefined, layout);
}
/** The entries of new teams, sorted by title. Titles that differ only in case or space are one team. */
function newTeams(members) {
    const groups = [...Map.groupBy(members, ({ title }) => (0,state/* titleKey */.kz)(title)).values()];
    const teams = groups.map((group) => {
        const emails = group.map(({ email }) => email).sort(file_names/* compareFolded */.o);
        return [group[0]?.title ?? '', (0,operations/* teamEntry */.sT)(undefined, { owners: [], members: emails })];
    });
    return new Map(teams.sort(([a], [b]) => (0,file_names/* compareFolded */.o)(a, b)));
}
function comment({ name }) {
    return name === undefined ? undefined : (0,scalar_text/* commentText */.b)(name);
}
function noRole(file, { line, email }) {
    const help = 'Fill in the column role, or set --role for everyone whose role is empty.';
    return (0,diagnostic/* problem */.CC)('missing-role', { file, line, column: 1 }, `${email} has no role.`, help);
}

// EXTERNAL MODULE: ./lib/src/core/model/dates.js
var dates = __webpack_require__(5391);
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
    const ignored = [];
    const refuse = (code, line, message, help) => {
        diagnostics.push((0,diagnostic/* problem */.CC)(code, { file, line, column: 1 }, message, help));
    };
    const [header, ...body] = table;
    if (header === undefined) {
        const help = 'Name the columns in the first line: email, and optionally role, teams, expires, sso and name.';
        refuse('empty-file', 1, 'This table is empty.', help);
        return { rows: [], ignored, diagnostics };
    }
    const columns = new Map();
    for (const [index, name] of header.cells.entries()) {
        const column = COLUMNS.get(name.toLowerCase().replace(/[^a-z]/g, ''));
        if (column === undefined) {
            if (name.trim() !== '')
                ignored.push(name);
        }
        else if (columns.has(column)) {
            refuse('duplicate-key', header.line, `The column ${(0,quote/* quote */.h)(name)} appears twice.`, 'Keep one of the two.');
        }
        else
            columns.set(column, index);
    }
    if (!columns.has('email')) {
        const help = `Name the columns in the first line. Known: ${Object.keys(HEADERS).join(', ')}.`;
        refuse('missing-key', header.line, 'There is no column email.', help);
        return { rows: [], ignored, diagnostics };
    }
    const seen = new Map();
    const rows = body.flatMap(({ line, cells }) => {
        const cell = (column) => (cells[columns.get(column) ?? -1] ?? '').trim();
        const email = cell('email');
        if (cells.every((each) => each.trim() === ''))
            return [];
        if (!(0,values/* isEmail */.xf)(email)) {
            diagnostics.push((0,values/* badEmail */.kP)(email, { file, line, column: 1 }));
            return [];
        }
        const first = seen.get((0,state/* emailKey */.c8)(email));
        if (first !== undefined) {
            refuse('duplicate-user', line, `${(0,quote/* quote */.h)(email)} is already on line ${first}.`, 'Keep one line for each person.');
            return [];
        }
        seen.set((0,state/* emailKey */.c8)(email), line);
        const found = readCells(cell, { file, line, column: 1 });
        diagnostics.push(...found.diagnostics);
        return [{ line, email, ...found.fields, name: cell('name') || undefined }];
    });
    if (rows.length === 0 && diagnostics.length === 0) {
        const help = 'Add a line for each person after the first line.';
        refuse('empty-file', header.line, 'This table has no people.', help);
    }
    return { rows, ignored, diagnostics };
}
function readCells(cell, at) {
    const diagnostics = [];
    const [roleText, ssoText] = [cell('role').toLowerCase(), cell('sso').toLowerCase()];
    const role = (0,values/* roleOf */.kp)(roleText);
    if (roleText !== '' && role === undefined) {
        const near = (0,nearest/* nearest */.p)(roleText, state/* ORGANIZATION_ROLES */.oF);
        const help = `${near ? `Did you mean ${near}? ` : ''}Allowed: ${state/* ORGANIZATION_ROLES */.oF.join(', ')}.`;
        diagnostics.push((0,diagnostic/* problem */.CC)('wrong-value', at, `${(0,quote/* quote */.h)(cell('role'))} is not a role.`, help));
    }
    const expires = cell('expires') || undefined;
    if (expires !== undefined && !(0,dates/* isCalendarDate */.tf)(expires))
        diagnostics.push((0,values/* badDate */.eO)(expires, at));
    const sso = SSO.get(ssoText);
    if (ssoText !== '' && sso === undefined) {
        const message = `${(0,quote/* quote */.h)(cell('sso'))} is not a value of sso.`;
        diagnostics.push((0,diagnostic/* problem */.CC)('wrong-value', at, message, 'Write true or false.'));
    }
    const titles = cell('teams')
        .split(/[;,]/)
        .map((title) => title.trim());
    const teams = new Map();
    for (const title of titles.filter((each) => each !== '')) {
        if (!(0,values/* isTitle */.p6)(title))
            diagnostics.push((0,values/* badTitle */.mn)(title, at));
        if (!teams.has((0,state/* titleKey */.kz)(title)))
            teams.set((0,state/* titleKey */.kz)(title), title);
    }
    return { fields: { role, expires, sso, teams: [...teams.values()] }, diagnostics };
}
const SSO = new Map([
    ...['true', 'yes', '1'].map((text) => [text, true]),
    ...['false', 'no', '0'].map((text) => [text, false]),
]);

// EXTERNAL MODULE: ./lib/src/render/text/escape.js
var text_escape = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/src/render/text/text.js
var text_text = __webpack_require__(4844);
// EXTERNAL MODULE: ./lib/src/run/exit.js
var exit = __webpack_require__(3002);
// EXTERNAL MODULE: ./lib/src/run/import/directory-files.js + 1 modules
var directory_files = __webpack_require__(1468);
// EXTERNAL MODULE: ./lib/src/core/directory/resolve.js
var resolve = __webpack_require__(1352);
// EXTERNAL MODULE: ./lib/src/core/plan/match-teams.js
var match_teams = __webpack_require__(9036);
;// CONCATENATED MODULE: ./lib/src/core/edit/import/gone.js
/**
 * Separates the users or teams that were deleted: whose pinned ID is not live, and whose e-mail or title nobody has, or
 * somebody has whom the directory pins by ID. A key that a stranger has now is for people to decide.
 */
function separateGone(desired, live, keyOf) {
    const ids = new Set(live.map(({ id }) => id));
    const pinned = new Set(desired.map(({ id }) => id));
    const strangers = new Set(live.flatMap((item) => (pinned.has(item.id) ? [] : [keyOf(item)])));
    const isGone = (item) => item.id !== undefined && !ids.has(item.id) && !strangers.has(keyOf(item));
    return {
        gone: desired.filter(isGone).map((item) => ({ desired: item, live: undefined })),
        rest: desired.filter((item) => !isGone(item)),
    };
}

;// CONCATENATED MODULE: ./lib/src/core/edit/import/update-teams.js












/** Notes the edits that update `teams` to the live state: adds, renames and removes teams, and updates their lists. */
function importTeamsInto(open, desired, live, people) {
    const liveTeams = live.teams ?? [];
    const written = new Map((open.directory.teams ?? []).map((team) => [team.title, team]));
    const { gone, rest } = separateGone(desired.teams ?? [], liveTeams, ({ title }) => (0,state/* titleKey */.kz)(title));
    const { matches, unlisted, diagnostics } = (0,match_teams/* matchTeams */.a)(rest, liveTeams);
    const notices = [];
    const pairings = [];
    for (const { desired: wanted, live: found } of [...gone, ...matches]) {
        const team = written.get(wanted.title);
        if (team && found)
            pairings.push({ team, live: found });
        else if (team) {
            (0,operations/* removeTeam */.sN)(open, team);
            notices.push({ kind: 'team-removed', team: team.title });
        }
    }
    const titles = newTitles(pairings);
    const staying = pairings.filter((pairing) => {
        const { team, live: found } = pairing;
        const title = titles.get(team);
        if (title === undefined) {
            (0,operations/* removeTeam */.sN)(open, team);
            const why = (0,values/* isTitle */.p6)(found.title) ? 'taken' : 'refused';
            notices.push({ kind: 'team-left-out', why, team: found.title, teamId: found.id });
            return false;
        }
        if (title !== team.title)
            (0,operations/* renameTeam */.IA)(open, team, title);
        if (usableId(found.id))
            (0,operations/* setTeamId */.hf)(open, team, found.id);
        return true;
    });
    const managed = staying.filter(({ team }) => (0,state/* hasLists */.IP)(team));
    const memberIds = new Set(live.members.map(({ id }) => id));
    for (const pairing of managed) {
        importMembers({ open, people, managed, memberIds, asOf: desired.asOf, notices }, pairing);
    }
    const added = teamEntries(unlisted, people.keyOf, [...titles.values()]);
    dropFormerTitles(open, titles, added.teams.keys());
    for (const [title, entry] of added.teams)
        (0,places/* addTeamTo */.Ow)(open, title, entry);
    return { notices: [...notices, ...added.notices], diagnostics };
}
/** The live titles that a directory can have, each for one team. Unchanged titles come first. */
function newTitles(pairings) {
    const taken = new Set();
    const kept = (each) => (each.team.title === each.live.title ? 0 : 1);
    const ordered = [...pairings].sort((a, b) => kept(a) - kept(b) || (0,diagnostic/* compareText */.n6)(a.live.id, b.live.id));
    return new Map(ordered.flatMap(({ team, live }) => {
        const key = (0,state/* titleKey */.kz)(live.title);
        if (!(0,values/* isTitle */.p6)(live.title) || taken.has(key))
            return [];
        taken.add(key);
        return [[team, live.title]];
    }));
}
/** Removes former titles that other teams have now. */
function dropFormerTitles(open, titles, added) {
    const now = new Set([...titles.values(), ...added].map(state/* titleKey */.kz));
    for (const [team, title] of titles) {
        const dropped = team.previously.flatMap((former, index) => {
            const key = (0,state/* titleKey */.kz)(former.title);
            return now.has(key) && key !== (0,state/* titleKey */.kz)(title) ? [index] : [];
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
const LISTS = { owner: 'owners', member: 'members' };
/** Notes the edits that update the lists of one team to its live members, and keep notes and dates. */
function importMembers(context, pairing) {
    const { open, people, memberIds, asOf, notices } = context;
    const { keyOf, idOf, leftAlone } = people;
    const { team, live } = pairing;
    const memberships = live.memberships ?? [];
    const roles = new Map(memberships.map((each) => [each.userId, each.role]));
    const strangers = memberships.filter(({ userId }) => !memberIds.has(userId));
    const strangerEmails = new Set(strangers.flatMap(({ email }) => (email === undefined ? [] : [(0,state/* emailKey */.c8)(email)])));
    const listed = new Set();
    const edit = (role) => (0,edits/* listUnder */.R0)((0,operations/* teamEdit */.AT)(open, team), LISTS[role]);
    for (const role of ['owner', 'member']) {
        for (const [index, entry] of (team[LISTS[role]] ?? []).entries()) {
            if (entry.kind === 'team')
                continue;
            const { email, expires } = entry;
            const key = (0,state/* emailKey */.c8)(email);
            const id = idOf.get(key);
            if (id !== undefined)
                listed.add(id);
            if (strangerEmails.has(key))
                listed.add(key);
            if (leftAlone.has(key))
                continue;
            const liveRole = id === undefined ? undefined : roles.get(id);
            if (liveRole !== undefined && expires !== undefined && (0,resolve/* hasExpired */.o)(expires, asOf)) {
                notices.push({ kind: 'expiry-stands', email, team: team.title, expires });
            }
            else if (liveRole !== role) {
                edit(role).remove.add(index);
                if (liveRole && id)
                    edit(liveRole).add.push((0,operations/* entryValue */.Az)(keyOf.get(id) ?? email, entry));
            }
        }
    }
    const covered = nestedPeople(context, pairing);
    const missing = [...roles].flatMap(([id, role]) => {
        const key = keyOf.get(id);
        if (key === undefined || !memberIds.has(id) || leftAlone.has((0,state/* emailKey */.c8)(key)))
            return [];
        return listed.has(id) || (role === 'member' && covered.has(id)) ? [] : [{ key, role }];
    });
    for (const { key, role } of missing.sort((a, b) => (0,file_names/* compareFolded */.o)(a.key, b.key)))
        edit(role).add.push(key);
    const unknown = [
        ...strangers.filter(({ email }) => email === undefined || !listed.has((0,state/* emailKey */.c8)(email))),
        ...memberships.filter(({ userId }) => memberIds.has(userId) && !keyOf.has(userId)),
    ];
    if (unknown.length > 0) {
        notices.push({ kind: 'membership-left-alone', team: team.title, people: unknown.map(nameOf) });
    }
}
/**
 * Who is in a team through `team:` entries that can stay: those whose every member is in this team, too. The others are
 * taken out, and their people are listed one by one.
 */
function nestedPeople({ open, people: { idOf, leftAlone }, managed, asOf, notices }, { team, live }) {
    const here = new Set((live.memberships ?? []).map(({ userId }) => userId));
    const covered = new Set();
    for (const entry of team.members ?? []) {
        const nested = entry.kind === 'team' && managed.find((each) => each.team.title === entry.title);
        if (!nested)
            continue;
        const ended = (0,state/* entriesOf */.Mc)(nested.team).flatMap((each) => each.kind === 'user' && (0,resolve/* hasExpired */.o)(each.expires, asOf) ? [(0,state/* emailKey */.c8)(each.email)] : []);
        const without = new Set([...leftAlone, ...ended].map((key) => idOf.get(key)));
        const within = (nested.live.memberships ?? []).map(({ userId }) => userId).filter((id) => !without.has(id));
        if (within.every((id) => here.has(id)))
            for (const id of within)
                covered.add(id);
        else {
            (0,operations/* removeEntries */.nw)(open, team, (each) => each === entry);
            notices.push({ kind: 'nesting-dropped', team: team.title, nested: nested.team.title });
        }
    }
    return covered;
}

// EXTERNAL MODULE: ./lib/src/core/plan/match-members.js
var match_members = __webpack_require__(1117);
;// CONCATENATED MODULE: ./lib/src/core/edit/import/update-users.js









/** Notes the edits that update `users` to the live state: adds, changes and removes users. */
function importUsers(open, desired, live) {
    const users = desired.users ?? [];
    const { gone, rest } = separateGone(users, live.members, ({ email }) => email && (0,state/* emailKey */.c8)(email));
    const { matches, unlisted, diagnostics } = (0,match_members/* matchMembers */.FQ)(rest, live.members);
    const invited = invitedPeople(live);
    const notices = [];
    const leftAlone = new Set();
    const keyOf = new Map();
    const idOf = new Map();
    const staying = [];
    for (const { desired: user, live: member } of [...matches, ...gone]) {
        const { email, expires } = user;
        const key = (0,state/* emailKey */.c8)(email);
        if (member)
            idOf.set(key, member.id);
        const isInvited = invited.has(key) || invited.has(user.id ?? '');
        // An ID is of somebody who was a member. Without one, the invitation may be open.
        if (member === undefined && user.id !== undefined && !isInvited) {
            (0,operations/* removeUser */.a1)(open, email);
            notices.push({ kind: 'user-removed', email });
        }
        else if (member === undefined) {
            leftAlone.add(key);
            notices.push({ kind: isInvited ? 'invited-kept' : 'unknown-kept', email });
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
            (0,operations/* setUser */.gV)(open, email, { id: usableId(member.id), role, sso });
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
    const keys = liveKeys([...keyOf.values(), ...leftAlone]);
    const file = (0,places/* fileForUsers */.Im)(open);
    for (const member of file === undefined ? [] : unlisted) {
        const key = keys.keyFor(member);
        if (key === undefined || file === undefined)
            continue;
        (0,directory_edit/* sectionOf */.ZE)(open, file, 'users').add.set(key.email, memberEntry(member, key, (0,places/* defaultsOf */.Gf)(open, file)));
        keyOf.set(member.id, key.email);
    }
    return { keyOf, idOf, leftAlone, notices: [...notices, ...keys.notices], diagnostics };
}
/** The new e-mails of users whose live e-mail has changed, where nobody else has or keeps that e-mail. */
function newKeys(staying, kept, live) {
    const counts = countEmails(live.members);
    const renames = new Map(staying.flatMap(({ user, member: { email } }) => {
        if (email === undefined || !(0,values/* isEmail */.xf)(email) || (0,state/* emailKey */.c8)(email) === (0,state/* emailKey */.c8)(user.email))
            return [];
        return (counts.get((0,state/* emailKey */.c8)(email)) ?? 0) > 1 ? [] : [[user, email]];
    }));
    // Whoever cannot have the new e-mail keeps the old one, which then is not free for others either.
    for (let size = -1; size !== renames.size;) {
        size = renames.size;
        const stays = staying.filter(({ user }) => !renames.has(user)).map(({ user }) => (0,state/* emailKey */.c8)(user.email));
        const taken = new Set([...kept, ...stays]);
        for (const [user, email] of renames)
            if (taken.has((0,state/* emailKey */.c8)(email)))
                renames.delete(user);
    }
    return renames;
}
/** E-mail keys and IDs of people who are in teams but not in the member list: they are invited. */
function invitedPeople(live) {
    const members = new Set(live.members.map((member) => member.id));
    return new Set((live.teams ?? []).flatMap((team) => (team.memberships ?? [])
        .filter(({ userId }) => !members.has(userId))
        .flatMap(({ userId, email }) => (email === undefined ? [userId] : [userId, (0,state/* emailKey */.c8)(email)]))));
}

;// CONCATENATED MODULE: ./lib/src/core/edit/import/into.js







/**
 * Updates a directory to the live state, and leaves every other byte of its files as it is. Removes who was a
 * member and is not live, keeps expiry dates, and does not add absent sections. An ambiguous match is an error, as in a plan.
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
    const teams = directory.teams ? importTeamsInto(open, desired, live, people) : { notices: [], diagnostics: [] };
    notices.push(...people.notices, ...teams.notices);
    const diagnostics = (0,diagnostic/* sortDiagnostics */.Ds)([...people.diagnostics, ...teams.diagnostics]);
    if (diagnostics.length > 0)
        return { ok: false, diagnostics, notices };
    return { ...(0,directory_edit/* finishEdits */.Z7)(open), notices };
}
/** Without `users`, an entry of a team means the live member with that e-mail, if there is exactly one. */
function peopleByEmail(live) {
    const counts = countEmails(live.members);
    const unique = live.members.flatMap(({ id, email }) => email !== undefined && counts.get((0,state/* emailKey */.c8)(email)) === 1 ? [[id, email]] : []);
    return {
        keyOf: new Map(unique),
        idOf: new Map(unique.map(([id, email]) => [(0,state/* emailKey */.c8)(email), id])),
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
        if (member === undefined || user.id !== undefined || !usableId(member.id))
            continue;
        (0,operations/* setUser */.gV)(open, user.email, { id: member.id });
        pinned.users++;
    }
    for (const { desired: team, live: found } of teams.matches) {
        const written = open.directory.teams?.find((each) => each.title === team.title);
        if (found === undefined || written === undefined || team.id !== undefined || !usableId(found.id))
            continue;
        (0,operations/* setTeamId */.hf)(open, written, found.id);
        pinned.teams++;
    }
    return { ...(0,directory_edit/* finishEdits */.Z7)(open), pinned };
}

// EXTERNAL MODULE: ./lib/src/core/plan/plan.js + 4 modules
var plan_plan = __webpack_require__(761);
// EXTERNAL MODULE: ./lib/src/run/run.js
var run_run = __webpack_require__(625);
;// CONCATENATED MODULE: ./lib/src/run/import/import-directory.js









/**
 * `import`: writes the live organization into the files; an existing directory is brought up to date.
 *
 * @param split whether a new directory gets a file for each team
 */
async function importDirectory(run, split) {
    const found = await (0,directory_files/* findDirectory */.te)((0,run_run/* placeOf */.$t)(run));
    const organization = (0,directory_files/* organizationFor */.xE)(run, found);
    if (!found.isNew && !found.read.ok)
        return invalid(organization, found.read.diagnostics);
    if (typeof organization !== 'string')
        return invalid(organization, [organization]);
    const live = withoutSecrets(await readLive(run, organization, allTeams), run);
    const made = (0,directory_files/* changeDirectory */.Mp)(run, found, split, {
        create: (layout) => {
            const { files, notices } = importNew(live, layout);
            return { ...files, notices };
        },
        update: (open) => importInto(open, live, run.asOf),
    });
    if (!made.ok)
        return invalid(organization, made.diagnostics);
    const plan = (0,plan_plan/* makePlan */.C)((0,resolve/* resolve */.h)(made.directory, run.asOf), live, run.options.settings);
    if (!plan.ok)
        return invalid(organization, plan.diagnostics);
    const written = await writeWithoutSecrets(run, found, made.changed);
    if (!written.ok)
        return invalid(organization, written.diagnostics);
    return {
        status: 'written',
        files: written.files,
        directory: made.directory,
        notices: split && !found.isNew ? [{ kind: 'not-split' }, ...made.notices] : made.notices,
        remaining: plan.plan.changes,
    };
}
/** `pin`: writes the missing IDs of live users and teams into the files. */
async function pinDirectory(run) {
    const found = await (0,directory_files/* findDirectory */.te)((0,run_run/* placeOf */.$t)(run));
    const organization = (0,directory_files/* organizationFor */.xE)(run, found);
    const opened = (0,directory_edit/* openDirectory */.AJ)(found.files, run.options.configPath, found.read);
    if (!opened.ok)
        return invalid(organization, opened.diagnostics);
    if (typeof organization !== 'string')
        return invalid(organization, [organization]);
    const live = await readLive(run, organization, opened.open.directory.teams && noTeams);
    const result = pinIds(opened.open, live, run.asOf);
    if (!result.ok)
        return invalid(organization, result.diagnostics);
    const written = await writeWithoutSecrets(run, found, result.changed);
    if (!written.ok)
        return invalid(organization, written.diagnostics);
    return { status: 'written', files: written.files, directory: result.directory, pinned: result.pinned };
}
function invalid(organization, diagnostics) {
    const organizationId = typeof organization === 'string' ? organization : undefined;
    return { status: 'invalid', diagnostics, organizationId };
}
const allTeams = (teams) => new Set(teams.map(({ id }) => id));
const noTeams = () => new Set();
function readLive(run, organization, teams) {
    run.progress.step({ kind: 'phase', phase: 'read' });
    return (0,run_run/* withGitBook */.WP)(run, (gitBook) => gitBook.openReader(organization).readLive({ teams }));
}
/** Display names become comments in files. A name that contains a secret must not bring it there. */
function withoutSecrets(live, { hide }) {
    const members = live.members.map((member) => ({ ...member, displayName: hide(member.displayName) }));
    return { ...live, members };
}
/** Writes files, unless one would contain a secret that it does not contain yet. */
async function writeWithoutSecrets(run, found, changed) {
    const hasSecret = (bytes) => {
        const text = new TextDecoder().decode(bytes);
        return run.hide(text) !== text;
    };
    const before = new Map(found.files.map(({ file, bytes }) => [file, bytes]));
    const withSecret = changed.filter(({ file, bytes }) => hasSecret(bytes) && !hasSecret(before.get(file)));
    if (withSecret.length === 0)
        return (0,directory_files/* writeDirectory */.Bh)((0,run_run/* placeOf */.$t)(run), found, changed);
    const message = 'GitBook returns the token as a title, an address or an ID. The token is not written to a file.';
    const help = 'Replace the token, then rename what is named after it in GitBook.';
    const diagnostics = withSecret.map(({ file }) => (0,diagnostic/* problem */.CC)('not-editable', { file, line: 1, column: 1 }, message, help));
    return { ok: false, diagnostics };
}

;// CONCATENATED MODULE: ./lib/src/run/import/lines.js


const ITEMS_SHOWN = 20;
const WORDINGS = {
    'placeholder-address': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'member')} cannot be listed by e-mail, and ${all.length === 1 ? 'is' : 'are'} pinned by id under a placeholder address that receives no mail. Replace it with the real address if you know it, and keep the id`,
        item: ({ why, email, displayName, key }) => {
            const reason = {
                'no-email': 'GitBook shows no e-mail',
                'refused-email': `${email} is not an address that a directory can have`,
                'shared-email': `${email} also belongs to another member`,
            }[why];
            return `${displayName} as ${key} (${reason})`;
        },
    },
    'unnameable-member': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'member')} can be listed neither by e-mail nor by id. A plan reports them as unlisted: add them to protected-users, or use unlisted-members: report`,
        item: ({ displayName, userId }) => `${displayName} (${userId})`,
    },
    'team-left-out': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'team')} left out, because a directory cannot have ${all.length === 1 ? 'its title' : 'their titles'}. Rename them in GitBook, then import again; until then do not use unlisted-teams: remove`,
        item: ({ why, team, teamId }) => `${team} (${teamId}): ${why === 'taken' ? 'another team has this title, apart from case and space' : 'longer than 64 characters, or nothing but space'}`,
    },
    'membership-left-alone': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'team')} with people who are not in the member list, such as those who have not accepted their invitation. Import again when they have`,
        item: ({ team, people }) => `${team}: ${people.join(', ')}`,
    },
    'not-split': {
        sentence: () => 'The directory exists already, so nothing was split: its files stay as they are. Move entries between them by hand, or import into an empty folder with --config-path',
    },
    'section-absent': {
        sentence: () => 'The directory does not manage everything, and this import does not change that. To manage a section, add it empty to one of the files and import again',
        item: ({ section, live }) => `${section}: {} (${(0,text_text/* count */.U9)(live, section === 'users' ? 'member' : 'team')} in GitBook)`,
    },
    'user-removed': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'user')} removed from the files, because they are no longer members`,
        item: ({ email }) => email,
    },
    'team-removed': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'team')} removed from the files, because ${all.length === 1 ? 'it is' : 'they are'} not in GitBook`,
        item: ({ team }) => team,
    },
    'invited-kept': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'user')} kept, who ${all.length === 1 ? 'is' : 'are'} in a team but not in the member list yet`,
        item: ({ email }) => email,
    },
    'unknown-kept': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'user is', 'users are')} not in GitBook and ${all.length === 1 ? 'has' : 'have'} no id:, so an invitation may be open; left in the directory. Remove whoever is to leave`,
        item: ({ email }) => email,
    },
    'expiry-stands': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'date')} of expiry passed while the person still has access. The next apply takes the access away; change the dates to keep it`,
        item: ({ email, team, expires }) => `${email}${team === undefined ? '' : ` in ${team}`} after ${expires}`,
    },
    'nesting-dropped': {
        sentence: (all) => `${(0,text_text/* count */.U9)(all.length, 'nested team')} replaced by its people one by one, because not everyone in it is in the team that it is nested in`,
        item: ({ team, nested }) => `${nested} in ${team}`,
    },
};
/** The notices of an import, as lines for a terminal or a log. An item starts with `  - `. */
function noticeLines(notices, mask) {
    const show = (text) => (0,text_escape/* escapeTerminal */.en)(mask ? (0,text_escape.maskEmails)(text) : text, 600);
    return Object.keys(WORDINGS).flatMap((kind) => {
        const { sentence, item } = WORDINGS[kind];
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
/** How many files were written, and how large the directory is, in one line. */
function sizeLine(files, { users, teams }) {
    const created = files.filter(({ status }) => status === 'created').length;
    const changed = files.length - created;
    const written = [
        ...(created > 0 ? [`${(0,text_text/* count */.U9)(created, 'file')} created`] : []),
        ...(changed > 0 ? [`${(0,text_text/* count */.U9)(changed, 'file')} changed`] : []),
    ];
    const sizes = [
        ...(users === undefined ? [] : [(0,text_text/* count */.U9)(users.length, 'user')]),
        ...(teams === undefined ? [] : [(0,text_text/* count */.U9)(teams.length, 'team')]),
    ];
    const line = written.length === 0 ? 'No file needs to change' : written.join(', ');
    return `${line}. The directory has ${sizes.join(' and ')}.`;
}
/** How many changes a plan over the written files has, in one line. */
function remainingLine(changes) {
    return `A plan over these files has ${changes === 0 ? 'no changes' : (0,text_text/* count */.U9)(changes, 'change')}.`;
}

// EXTERNAL MODULE: ./lib/src/cli/print.js + 1 modules
var print = __webpack_require__(4174);
// EXTERNAL MODULE: ./lib/src/cli/program.js
var program = __webpack_require__(4819);
;// CONCATENATED MODULE: ./lib/src/cli/commands/import.js













/** `import`: writes the live organization, or with `from` a table of people, into the directory's files. */
async function runImport(run, options) {
    const split = options.split === 'teams';
    if (options.from !== undefined)
        return importTable(run, options.from, options.role, split);
    if (options.role !== undefined) {
        return (0,print.printRefusal)(run, ['role is given without --from: the roles come from GitBook.']);
    }
    const done = await importDirectory(run, split);
    if (done.status === 'invalid')
        return (0,print/* printInvalid */.bS)(run, done.diagnostics);
    const { notices, remaining } = done;
    const see = remaining.length === 0 ? '' : ` Run ${program/* PROGRAM */.R} plan to see ${remaining.length === 1 ? 'it' : 'them'}.`;
    const lines = [...noticeLines(notices, run.options.maskEmails), remainingLine(remaining.length) + see];
    return printWritten(run, done, { notices, changes: remaining }, lines);
}
/** `pin`: writes the missing IDs of live users and teams into the directory's files. */
async function runPin(run) {
    const done = await pinDirectory(run);
    if (done.status === 'invalid')
        return (0,print/* printInvalid */.bS)(run, done.diagnostics);
    const { pinned } = done;
    const line = `Pinned ${(0,text_text/* count */.U9)(pinned.users, 'user')} and ${(0,text_text/* count */.U9)(pinned.teams, 'team')} by their GitBook IDs.`;
    return printWritten(run, done, { pinned }, [line]);
}
async function importTable(run, file, role, split) {
    const bytes = await (0,promises_.readFile)(file).catch((error) => error);
    if (!(bytes instanceof Uint8Array)) {
        return (0,print.printRefusal)(run, [`${file} cannot be read (${bytes.code ?? bytes.message}).`]);
    }
    const { readTable } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(59)]).then(__webpack_require__.bind(__webpack_require__, 2059));
    const table = readTable(file, bytes);
    if (!table.ok)
        return (0,print/* printInvalid */.bS)(run, table.diagnostics);
    const { rows, ignored, diagnostics } = readPeople(file, table.rows);
    if (diagnostics.length > 0)
        return (0,print/* printInvalid */.bS)(run, diagnostics);
    const place = (0,run_run/* placeOf */.$t)(run);
    const found = await (0,directory_files/* findDirectory */.te)(place);
    const made = (0,directory_files/* changeDirectory */.Mp)(run, found, split, {
        create: (layout) => newFromPeople(rows, { file, role }, run.options.organizationId, layout),
        update: (open) => {
            const problems = importPeople(open, rows, { file, role });
            return problems.length > 0 ? { ok: false, diagnostics: problems } : (0,directory_edit/* finishEdits */.Z7)(open);
        },
    });
    if (!made.ok)
        return (0,print/* printInvalid */.bS)(run, made.diagnostics);
    const written = await (0,directory_files/* writeDirectory */.Bh)(place, found, made.changed);
    if (!written.ok)
        return (0,print/* printInvalid */.bS)(run, written.diagnostics);
    if (ignored.length > 0) {
        run.terminal.note(`Ignored columns: ${ignored.map((name) => (0,text_escape/* escapeTerminal */.en)(name)).join(', ')}.`);
    }
    return printWritten(run, { files: written.files, directory: made.directory }, { people: rows.length }, []);
}
/** Prints what was written: as JSON with `more` fields, or as text with `lines` at the end. */
function printWritten(run, { files, directory }, more, lines) {
    const { terminal } = run;
    if (run.json) {
        (0,print.printJson)(run, { files, users: directory.users?.length, teams: directory.teams?.length, ...more });
        return exit/* EXIT */.dc.done;
    }
    for (const { file, status } of files) {
        const symbol = status === 'created' ? terminal.paint('green', '+') : terminal.paint('yellow', '~');
        terminal.out(`${symbol} ${(0,print/* shownText */.f$)(run, file)}`);
    }
    for (const line of [sizeLine(files, directory), ...lines])
        terminal.out(line);
    return exit/* EXIT */.dc.done;
}


/***/ })

};
