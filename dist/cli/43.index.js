export const id = 43;
export const ids = [43];
export const modules = {

/***/ 6043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/core/directory/organization.js
var directory_organization = __webpack_require__(5293);
// EXTERNAL MODULE: ./lib/src/core/directory/resolve.js
var resolve = __webpack_require__(1352);
// EXTERNAL MODULE: ./lib/src/access-review/defaults.js
var defaults = __webpack_require__(3548);
// EXTERNAL MODULE: ./lib/src/core/model/dates.js
var dates = __webpack_require__(5391);
// EXTERNAL MODULE: ./lib/src/core/model/diagnostic.js
var diagnostic = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/src/core/model/state.js
var state = __webpack_require__(3127);
// EXTERNAL MODULE: ./lib/src/core/plan/find-member.js
var find_member = __webpack_require__(4826);
// EXTERNAL MODULE: ./lib/src/core/plan/match-members.js
var match_members = __webpack_require__(1117);
// EXTERNAL MODULE: ./lib/src/core/plan/match-teams.js
var match_teams = __webpack_require__(9036);
;// CONCATENATED MODULE: ./lib/src/access-review/make-review.js






/** Creates an access review of the live state. */
function makeAccessReview(input) {
    const { live, desired } = input;
    const matched = desired?.users && (0,match_members/* matchMembers */.FQ)(desired.users, live.members);
    const users = matched && usersByMember(matched);
    const find = matched ? (0,find_member/* findAmongMatches */.x5)(matched.matches) : (0,find_member/* findAmongMembers */.z$)(live.members);
    const teams = teamsByPerson(input, find);
    const people = live.members
        .map((member) => reviewPerson(member, input, users, teams.get(member.id) ?? []))
        .sort(compareForReview);
    const { id, title, maxUsers } = live.organization;
    const review = {
        organization: { id, title, maxUsers },
        asOf: input.asOf,
        dormantDays: input.dormantDays,
        directory: desired && { files: desired.files.length, users: desired.users?.length, teams: desired.teams?.length },
        counts: countPeople(people, input),
        people,
        invitees: inviteesOf(live, teams),
        absent: absentOf(matched),
    };
    return { review, diagnostics: matched?.diagnostics ?? [] };
}
/** Administrators first, then by role from most to least access, then by name. */
function compareForReview(a, b) {
    return (0,state/* compareRoles */.Jo)(b.role, a.role) || compareNames(a.displayName, b.displayName) || (0,diagnostic/* compareText */.n6)(a.userId, b.userId);
}
function compareNames(a, b) {
    return (0,diagnostic/* compareText */.n6)(a.toLowerCase(), b.toLowerCase());
}
function reviewPerson(member, { live, spaces, asOf, dormantDays }, users, teams) {
    const user = users?.get(member.id);
    const lastSeen = dateOf(member.lastSeenAt);
    const joined = dateOf(member.joinedAt);
    const daysUnseen = daysSince(lastSeen, asOf);
    const daysIdle = member.lastSeenAt === undefined ? daysSince(joined, asOf) : daysUnseen;
    return {
        userId: member.id,
        email: member.email,
        displayName: member.displayName,
        role: member.role,
        sso: member.sso,
        disabled: member.disabled,
        ownAccount: member.id === live.self.id,
        teams,
        spaces: personSpaces(member, spaces),
        joined: joined ?? member.joinedAt,
        lastSeen: lastSeen ?? member.lastSeenAt,
        daysUnseen,
        dormant: daysIdle !== undefined && daysIdle >= dormantDays,
        inDirectory: users && user !== undefined,
        expires: user?.expires,
        expired: user?.expired ?? false,
    };
}
/** The user of the directory whom each listed member is, by user ID. */
function usersByMember({ matches }) {
    return new Map(matches.flatMap(({ desired, live }) => (live ? [[live.id, desired]] : [])));
}
function personSpaces(member, read) {
    if (read === undefined)
        return { status: 'counted', count: member.spaces };
    const result = read.get(member.id);
    if (result?.ok)
        return { status: 'read', spaces: [...result.spaces].sort(compareSpaces) };
    return { status: 'failed', count: member.spaces, message: result?.message ?? 'They were not requested.' };
}
function compareSpaces(a, b) {
    return ((0,state/* compareRoles */.Jo)(b.permission, a.permission) || compareNames(a.title, b.title) || (0,diagnostic/* compareText */.n6)(a.spaceId, b.spaceId));
}
/** Everyone's teams, by user ID and sorted by title. They include people who are not members of the organization. */
function teamsByPerson({ live, desired }, find) {
    const expired = expiredByTeam(live, desired, find);
    const people = new Map();
    const ordered = [...(live.teams ?? [])].sort((a, b) => compareNames(a.title, b.title) || (0,diagnostic/* compareText */.n6)(a.id, b.id));
    for (const { id, title, memberships } of ordered) {
        for (const { userId, role } of memberships ?? []) {
            const teams = people.get(userId) ?? [];
            teams.push({ teamId: id, title, role, expiredOn: expired.get(id)?.get(userId) });
            people.set(userId, teams);
        }
    }
    return people;
}
/** The last days that have passed, by team ID and user ID. Teams that match no single live team are left out. */
function expiredByTeam(live, desired, find) {
    const { matches } = (0,match_teams/* matchTeams */.a)(desired?.teams ?? [], live.teams ?? []);
    return new Map(matches.flatMap(({ desired: team, live: match }) => {
        if (match === undefined)
            return [];
        // Another entry can still give somebody a place in the team.
        const current = new Set((team.memberships ?? []).map(({ email }) => find(email)?.id));
        const over = team.expired.flatMap(({ email, expires }) => {
            const member = find(email);
            return member === undefined || current.has(member.id) ? [] : [[member.id, expires]];
        });
        return [[match.id, new Map(over)]];
    }));
}
function inviteesOf(live, teams) {
    const members = new Set(live.members.map(({ id }) => id));
    const others = new Map();
    for (const membership of (live.teams ?? []).flatMap((team) => team.memberships ?? [])) {
        if (!members.has(membership.userId))
            others.set(membership.userId, membership);
    }
    return [...others.values()]
        .map(({ userId, email, displayName }) => ({ userId, email, displayName, teams: teams.get(userId) ?? [] }))
        .sort((a, b) => (0,diagnostic/* compareText */.n6)(a.displayName, b.displayName) || (0,diagnostic/* compareText */.n6)(a.userId, b.userId));
}
function absentOf(matched) {
    return (matched?.matches ?? [])
        .filter(({ desired, live }) => live === undefined && !desired.expired)
        .map(({ desired: { email, role } }) => ({ email, role }))
        .sort((a, b) => (0,diagnostic/* compareText */.n6)(a.email, b.email));
}
function countPeople(people, { live, desired }) {
    const count = (matches) => people.filter(matches).length;
    const roles = state/* ORGANIZATION_ROLES */.oF.map((role) => [role, count((person) => person.role === role)]);
    return {
        members: people.length,
        roles: Object.fromEntries(roles),
        teams: live.teams?.length ?? 0,
        disabled: count(({ disabled }) => disabled),
        dormant: count(({ dormant }) => dormant),
        neverSeen: count(({ lastSeen }) => lastSeen === undefined),
        withoutSso: count(({ sso }) => !sso),
        withoutEmail: count(({ email }) => email === undefined),
        notInDirectory: desired?.users && count(({ inDirectory }) => inDirectory === false),
        expired: desired?.users && count(({ expired }) => expired),
        expiredMemberships: desired?.teams && people.flatMap(({ teams }) => teams).filter(({ expiredOn }) => expiredOn !== undefined).length,
        spacesUnread: count(({ spaces }) => spaces.status === 'failed'),
    };
}
/** The UTC date of a timestamp. Undefined for other texts. */
function dateOf(timestamp) {
    // `Date.parse` accepts `#1` as a date.
    const time = timestamp && /^\d{4}-\d{2}-\d{2}T/.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
    return Number.isNaN(time) ? undefined : (0,dates/* utcDate */.HB)(time);
}
/** Whole days, and never less than 0, because clocks differ. */
function daysSince(date, asOf) {
    return date === undefined ? undefined : Math.max(0, (0,dates/* daysBetween */.YM)(date, asOf));
}

;// CONCATENATED MODULE: ./lib/src/access-review/read-spaces.js
/** After so many failures in a row, GitBook is not likely to answer the next call either. */
const MAX_FAILURES_IN_A_ROW = 10;
/**
 * Reads the spaces of everyone, with one call or more each. One failure does not stop the others: the people for whom
 * GitBook gave no usable answer are read again at the end, and a second failure is recorded with its reason. A round
 * ends after ten failures in a row, and records the people it did not reach as failed. Throws when GitBook rejects the
 * token, and for errors that GitBook did not cause.
 */
async function readSpaces(members, context) {
    const results = new Map();
    const userIds = members.map(({ id }) => id);
    const again = await readRound(userIds, results, members.length, context);
    if (again.length > 0)
        await readRound(again, results, members.length, context);
    return results;
}
/** Reads these people once. Returns those for whom another attempt may help. */
async function readRound(userIds, results, total, { reader, progress, classify, concurrency }) {
    const again = [];
    let next = 0;
    let failuresInARow = 0;
    let lastMessage = '';
    async function readOne(userId) {
        try {
            results.set(userId, { ok: true, spaces: await reader.memberSpaces(userId) });
            failuresInARow = 0;
        }
        catch (error) {
            const { kind, message } = classify(error);
            if (kind === 'unauthorized')
                throw error;
            results.set(userId, { ok: false, message });
            if (kind === 'unavailable')
                again.push(userId);
            failuresInARow += 1;
            lastMessage = message;
        }
        progress.step({ kind: 'read', what: 'spaces', done: results.size, total });
    }
    async function work() {
        while (failuresInARow < MAX_FAILURES_IN_A_ROW) {
            const userId = userIds[next++];
            if (userId === undefined)
                return;
            await readOne(userId);
        }
    }
    await Promise.all(Array.from({ length: Math.min(concurrency, userIds.length) }, work));
    for (const userId of userIds.slice(next)) {
        if (results.has(userId))
            continue;
        const message = `Not read, because the calls before it failed in a row: ${lastMessage}`;
        results.set(userId, { ok: false, message });
        again.push(userId);
    }
    return again;
}

;// CONCATENATED MODULE: ./lib/src/access-review/create-review.js





const NO_DIRECTORY = { files: [], organization: undefined, users: undefined, teams: undefined };
/**
 * Creates an access review: reads the directory, if there is one, then the live state, then everyone's spaces. Returns
 * the diagnostics of an invalid directory before it calls GitBook. Throws the reader's errors.
 */
async function createAccessReview(request, ports) {
    const read = await ports.readDirectory();
    if (read && !read.ok) {
        const organizationId = request.organizationId ?? read.organizationId;
        return { status: 'invalid', diagnostics: read.diagnostics, organizationId };
    }
    const organization = (0,directory_organization/* organizationOf */.d)(request, read?.directory ?? NO_DIRECTORY);
    if (typeof organization !== 'string') {
        return { status: 'invalid', diagnostics: [organization], organizationId: request.organizationId };
    }
    const reader = ports.openReader(organization);
    ports.progress.step({ kind: 'phase', phase: 'read' });
    const live = await reader.readLive({ teams: (teams) => new Set(teams.map(({ id }) => id)) });
    const { asOf, dormantDays, concurrency } = request;
    const wanted = request.spaces ?? live.members.length <= defaults/* MAX_MEMBERS_WITH_SPACES */.cf;
    if (wanted)
        ports.progress.step({ kind: 'phase', phase: 'read' });
    const spaces = wanted ? await readSpaces(live.members, { ...ports, reader, concurrency }) : undefined;
    const desired = read && (0,resolve/* resolve */.h)(read.directory, asOf);
    const { review, diagnostics } = makeAccessReview({ live, desired, spaces, asOf, dormantDays });
    return { status: 'created', review, diagnostics };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/core/directory/read.js + 4 modules
var read = __webpack_require__(590);
// EXTERNAL MODULE: ./lib/src/workspace/read-files.js
var read_files = __webpack_require__(4748);
// EXTERNAL MODULE: ./lib/src/render/text/escape.js
var text_escape = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/src/render/text/text.js
var text_text = __webpack_require__(4844);
// EXTERNAL MODULE: ./lib/src/run/secrets.js
var secrets = __webpack_require__(4309);
;// CONCATENATED MODULE: ./lib/src/access-review/view.js




/** All findings of an access review, the most urgent first, each with the number of people it applies to. */
function findingsOf(review) {
    return findings(review).map((finding) => ({ finding, people: review.people.filter(finding.matches).length }));
}
function findings({ directory, dormantDays, counts }) {
    const compared = directory?.users !== undefined;
    const all = [
        (compared || directory?.teams !== undefined) && {
            key: 'expired',
            label: 'Past their last day',
            meaning: 'The directory ended their access, or their place in a team, and GitBook still gives it',
            tone: 'bad',
            matches: (person) => person.expired || person.teams.some((team) => team.expiredOn !== undefined),
        },
        compared && {
            key: 'unlisted',
            label: 'Not in the directory',
            meaning: 'They have access in GitBook, and no file of the directory names them',
            tone: 'bad',
            matches: (person) => person.inDirectory === false,
        },
        {
            key: 'dormant',
            label: 'Dormant',
            meaning: `Not seen for ${(0,text_text/* count */.U9)(dormantDays, 'day')} or more, or never, and joined as long ago`,
            tone: 'warn',
            matches: (person) => person.dormant,
        },
        {
            key: 'no-sso',
            label: 'Without SSO',
            meaning: 'They can sign in without single sign-on',
            tone: 'warn',
            matches: (person) => !person.sso,
        },
        {
            key: 'admin',
            label: 'Administrators',
            called: ['administrator', 'administrators'],
            meaning: 'They can change everything in the organization, its members included',
            tone: 'plain',
            matches: (person) => person.role === 'admin',
        },
        {
            key: 'guest',
            label: 'Guests',
            called: ['guest', 'guests'],
            meaning: 'They have no role in the organization, only what single spaces give them',
            tone: 'plain',
            matches: (person) => person.role === 'guest',
        },
        {
            key: 'disabled',
            label: 'Disabled',
            meaning: 'Their membership is disabled in GitBook and opens no content',
            tone: 'plain',
            matches: (person) => person.disabled,
        },
        counts.spacesUnread > 0 && {
            key: 'unread',
            label: 'Spaces not read',
            called: ['whose spaces could not be read', 'whose spaces could not be read'],
            meaning: 'GitBook did not answer for them, so their spaces are not known',
            tone: 'warn',
            matches: (person) => person.spaces.status === 'failed',
        },
    ];
    return all.filter((each) => each !== false);
}
/** The roles that people have, from most to least access, each with the number of people. */
function roleShares(review) {
    return [...state/* ORGANIZATION_ROLES */.oF]
        .reverse()
        .map((role) => [role, review.counts.roles[role]])
        .filter(([, people]) => people > 0);
}
/** `listed`, `not listed`, or the last day of access. Undefined without a directory. */
function directoryText(person) {
    if (person.inDirectory === undefined)
        return undefined;
    if (!person.inDirectory)
        return 'not listed';
    if (person.expired)
        return `expired ${person.expires}`;
    return person.expires === undefined ? 'listed' : `listed until ${person.expires}`;
}
/** `5 days ago`, counted to the date of the review. Undefined for people who were never seen. */
function unseenText({ daysUnseen }) {
    if (daysUnseen === undefined)
        return undefined;
    return daysUnseen === 0 ? 'the same day' : `${(0,text_text/* count */.U9)(daysUnseen, 'day')} ago`;
}
/** The number of a person's spaces, or `could not be read`. */
function spacesText({ spaces }) {
    if (spaces.status === 'failed')
        return 'could not be read';
    return (0,text_text/* count */.U9)(spaces.status === 'read' ? spaces.spaces.length : spaces.count, 'space');
}
/** Why spaces could not be read: the message about the first of these people. Undefined where none failed. */
function unreadReason(people) {
    for (const { spaces } of people)
        if (spaces.status === 'failed')
            return spaces.message;
    return undefined;
}
/** A phrase that says what the review was compared with. */
function comparedWith({ directory }) {
    if (directory === undefined)
        return 'not compared with a directory';
    if (directory.users === undefined)
        return 'its members are not compared: the directory has no users section';
    return `compared with ${(0,text_text/* count */.U9)(directory.users, 'user')} in ${(0,text_text/* count */.U9)(directory.files, 'file')} of the directory`;
}
/** Whether spaces were read, and not only counted. */
function hasSpaces(review) {
    return review.people.some(({ spaces }) => spaces.status !== 'counted');
}
/** Renders an access review as one line: `58 people: 2 not in the directory, 3 administrators.` */
function accessReviewLine(review) {
    const found = findingsOf(review)
        .filter(({ people }) => people > 0)
        .map(({ finding: { label, called }, people }) => {
        const inLine = label.charAt(0).toLowerCase() + label.slice(1);
        return (0,text_text/* count */.U9)(people, ...(called ?? [inLine, inLine]));
    });
    const all = (0,text_text/* count */.U9)(review.counts.members, 'person', 'people');
    return found.length === 0 ? `${all}.` : `${all}: ${found.join(', ')}.`;
}
/** Returns the access review with every e-mail address shortened, also in names and titles. */
function maskAccessReview(review) {
    return (0,secrets/* hideIn */.c)(review, text_escape.maskEmails);
}

;// CONCATENATED MODULE: ./lib/src/access-review/csv.js


/** Marks a file as UTF-8 for Excel. It belongs in files, not in pipes. */
const BYTE_ORDER_MARK = '\ufeff';
const MAX_CELL_LENGTH = 30_000;
const COLUMNS = [
    ['name', ({ displayName }) => displayName],
    ['email', ({ email }) => email ?? ''],
    ['user_id', ({ userId }) => userId],
    ['role', ({ role }) => role],
    ['sso', ({ sso }) => yesNo(sso)],
    ['disabled', ({ disabled }) => yesNo(disabled)],
    ['own_account', ({ ownAccount }) => yesNo(ownAccount)],
    ['teams', teamsCell],
    ['team_count', ({ teams }) => String(teams.length)],
    ['spaces', spacesCell],
    ['space_count', ({ spaces }) => String(spaces.status === 'read' ? spaces.spaces.length : spaces.count)],
    ['spaces_status', ({ spaces }) => SPACES_STATUS[spaces.status]],
    ['last_seen', ({ lastSeen }) => lastSeen ?? 'never'],
    ['days_unseen', ({ daysUnseen }) => (daysUnseen === undefined ? '' : String(daysUnseen))],
    ['dormant', ({ dormant }) => yesNo(dormant)],
    ['joined', ({ joined }) => joined],
    ['directory', (person) => directoryText(person) ?? 'not compared'],
    ['expires', ({ expires }) => expires ?? ''],
    ['expired', (person) => (person.inDirectory === undefined ? '' : yesNo(person.expired))],
];
const SPACES_STATUS = { read: 'read', counted: 'not read', failed: 'could not be read' };
/**
 * Renders an access review as CSV by RFC 4180, with one line for each person. A text that a spreadsheet would read as a
 * formula gets an apostrophe in front. Names and titles become one visible line; the JSON has them unchanged.
 */
function renderAccessReviewCsv(review) {
    const header = COLUMNS.map(([name]) => name);
    const lines = review.people.map((person) => COLUMNS.map(([, cellOf]) => csvCell(cellOf(person))));
    return [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}
/** The start of a formula in Excel, LibreOffice or Google Sheets, which also accept full-width characters. */
const FORMULA = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
function csvCell(text) {
    const line = (0,text_escape/* visibleText */.Q6)(text, MAX_CELL_LENGTH);
    const safe = FORMULA.test(line) ? `'${line}` : line;
    return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
function teamsCell({ teams }) {
    return teams
        .map(({ title, role, expiredOn }) => {
        const what = [...(role === 'owner' ? [role] : []), ...(expiredOn ? [`expired ${expiredOn}`] : [])];
        return what.length === 0 ? title : `${title} (${what.join(', ')})`;
    })
        .join('; ');
}
function spacesCell({ spaces }) {
    if (spaces.status !== 'read')
        return SPACES_STATUS[spaces.status];
    return spaces.spaces.map(({ title, permission }) => `${title} (${permission})`).join('; ');
}
function yesNo(value) {
    return value ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/src/access-review/html/escape.js

const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/**
 * Escapes a text for HTML, as the content of an element or in a quoted attribute, and makes it one visible line of at
 * most `maxLength` characters.
 */
function html(text, maxLength) {
    return (0,text_escape/* visibleText */.Q6)(text, maxLength).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}

;// CONCATENATED MODULE: ./lib/src/access-review/html/generated/page-files.js
// Generated from page.css and page.js by scripts/embed-files.ts. Do not edit.
const PAGE_STYLE = ":root {\ncolor-scheme: light dark;\n--page: #f6f6f4;\n--card: #fff;\n--ink: #1b1c20;\n--soft: #5a5d66;\n--line: #e2e2de;\n--hover: #f8f8f5;\n--accent: #3446c8;\n--accent-soft: #eef0fd;\n--focus: #3446c8;\n--bad: #a61b29;\n--bad-soft: #fdeeee;\n--warn: #7d4e00;\n--warn-soft: #fdf3dd;\n--r-admin: #3446c8;\n--r-create: #5d83dd;\n--r-review: #2f9c95;\n--r-edit: #6cb86a;\n--r-comment: #d5b23f;\n--r-read: #b4b7bd;\n--r-guest: #d98a5b;\n}\n@media (prefers-color-scheme: dark) {\n:root {\n--page: #121317;\n--card: #1a1c21;\n--ink: #ececf0;\n--soft: #a3a7b2;\n--line: #2c2f37;\n--hover: #20232a;\n--accent: #a9b4ff;\n--accent-soft: #252a45;\n--focus: #a9b4ff;\n--bad: #ffa8a8;\n--bad-soft: #42212a;\n--warn: #f2c571;\n--warn-soft: #3a2e16;\n--r-admin: #8c99ff;\n--r-create: #5f86e6;\n--r-review: #3fada6;\n--r-edit: #68b066;\n--r-comment: #cda93a;\n--r-read: #6f747f;\n--r-guest: #d08355;\n}\n}\n* {\nbox-sizing: border-box;\n}\nhtml {\n-webkit-text-size-adjust: 100%;\ntext-size-adjust: 100%;\n}\nbody {\nmargin: 0;\nbackground: var(--page);\ncolor: var(--ink);\nfont:\n15px / 1.5 system-ui,\n-apple-system,\n\"Segoe UI\",\nRoboto,\n\"Open Sans\",\nsans-serif;\nfont-variant-numeric: tabular-nums;\noverflow-wrap: anywhere;\n}\nmain,\nheader,\nfooter {\nmax-width: 90rem;\nmargin: 0 auto;\npadding: 0 1.5rem;\n}\nheader {\npadding-top: 2.25rem;\n}\n[hidden] {\ndisplay: none !important;\n}\nhtml:not(.live) tbody tr[hidden] {\ndisplay: table-row !important;\n}\n.kind {\nmargin: 0;\ncolor: var(--soft);\nfont-size: 0.8125rem;\nfont-weight: 600;\nletter-spacing: 0.06em;\ntext-transform: uppercase;\n}\nh1 {\nmargin: 0.125rem 0 0.375rem;\nfont-size: 2rem;\nline-height: 1.2;\nletter-spacing: -0.015em;\noverflow-wrap: anywhere;\n}\nh2 {\nmargin: 2.5rem 0 0.5rem;\nfont-size: 1.125rem;\n}\n.lead {\nmargin: 0;\ncolor: var(--soft);\nmax-width: 62rem;\n}\n.note {\nmargin: 1.25rem 0 0;\npadding: 0.75rem 1rem;\nborder-left: 4px solid var(--warn);\nborder-radius: 0 0.5rem 0.5rem 0;\nbackground: var(--warn-soft);\ncolor: var(--warn);\noverflow-wrap: anywhere;\n}\n.roles {\nmargin: 1.5rem 0 0;\n}\n.roles svg {\ndisplay: block;\nwidth: 100%;\nheight: 0.625rem;\nborder-radius: 0.3125rem;\nbackground: var(--line);\n}\n.roles ul {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.25rem 1.25rem;\nmargin: 0.5rem 0 0;\npadding: 0;\nlist-style: none;\ncolor: var(--soft);\nfont-size: 0.875rem;\n}\n.roles b {\ncolor: var(--ink);\n}\n.dot {\ndisplay: inline-block;\nwidth: 0.625rem;\nheight: 0.625rem;\nmargin-right: 0.375rem;\nborder-radius: 50%;\nbackground: var(--r);\n}\n.r-admin {\n--r: var(--r-admin);\n}\n.r-create {\n--r: var(--r-create);\n}\n.r-review {\n--r: var(--r-review);\n}\n.r-edit {\n--r: var(--r-edit);\n}\n.r-comment {\n--r: var(--r-comment);\n}\n.r-read {\n--r: var(--r-read);\n}\n.r-guest {\n--r: var(--r-guest);\n}\nrect {\nfill: var(--r);\n}\n.tiles {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.75rem;\nmargin: 1.5rem 0 0;\npadding: 0;\nlist-style: none;\n}\n.tiles li {\nflex: 1 1 7.5rem;\n}\n.tiles button {\ndisplay: flex;\nflex-direction: column;\nwidth: 100%;\nheight: 100%;\npadding: 0.875rem 1rem;\nborder: 1px solid var(--line);\nborder-radius: 0.75rem;\nbackground: var(--card);\ncolor: inherit;\nfont: inherit;\ntext-align: left;\ncursor: pointer;\n}\n.tiles b {\ndisplay: block;\nfont-size: 1.625rem;\nline-height: 1.2;\nfont-weight: 650;\n}\n.tiles span {\ndisplay: block;\ncolor: var(--soft);\nfont-size: 0.875rem;\nline-height: 1.35;\n}\n.tiles .bad b {\ncolor: var(--bad);\n}\n.tiles .warn b {\ncolor: var(--warn);\n}\n.tiles button:disabled {\ncursor: default;\nbackground: none;\n}\n.tiles button:disabled b {\ncolor: var(--soft);\nfont-weight: 400;\n}\nhtml:not(.live) .tiles button {\ncursor: default;\n}\n.live .tiles button:enabled:hover {\nborder-color: var(--soft);\n}\n.tiles button[aria-pressed=\"true\"] {\nborder-color: var(--accent);\nbackground: var(--accent-soft);\nbox-shadow: inset 0 0 0 1px var(--accent);\n}\n.tools {\ndisplay: flex;\nflex-wrap: wrap;\nalign-items: center;\ngap: 0.5rem 1rem;\nmargin: 1.75rem 0 0.75rem;\n}\nhtml:not(.live) .tools {\ndisplay: none;\n}\n.tools label {\nposition: absolute;\nwidth: 1px;\nheight: 1px;\noverflow: hidden;\nclip-path: inset(50%);\n}\n.tools input {\nflex: 1 1 18rem;\nmax-width: 30rem;\nmin-width: 0;\npadding: 0.5625rem 0.875rem;\nborder: 1px solid var(--line);\nborder-radius: 0.625rem;\nbackground: var(--card);\ncolor: inherit;\nfont: inherit;\n}\n.tools input::placeholder {\ncolor: var(--soft);\nopacity: 1;\n}\n.tools p {\nmargin: 0;\ncolor: var(--soft);\n}\n.tools button,\n.more {\npadding: 0.5rem 0.875rem;\nborder: 1px solid var(--line);\nborder-radius: 0.625rem;\nbackground: var(--card);\ncolor: var(--accent);\nfont: inherit;\ncursor: pointer;\n}\n.tools button:hover,\n.more:hover {\nborder-color: var(--soft);\n}\n.more {\ndisplay: block;\nmargin: 1rem auto 0;\n}\n:focus-visible {\noutline: 3px solid var(--focus);\noutline-offset: 2px;\n}\ntable {\nwidth: 100%;\nborder: 1px solid var(--line);\nborder-radius: 0.75rem;\nborder-spacing: 0;\nbackground: var(--card);\ntable-layout: fixed;\noverflow: clip;\n}\ncaption {\npadding: 0 0 0.5rem;\ncolor: var(--soft);\nfont-size: 0.875rem;\ntext-align: left;\n}\n.live caption {\nposition: absolute;\nwidth: 1px;\nheight: 1px;\noverflow: hidden;\nclip-path: inset(50%);\n}\n.c-name {\nwidth: 23%;\n}\n.c-role {\nwidth: 6.125rem;\n}\n.c-sso {\nwidth: 4.25rem;\n}\n.c-seen,\n.c-joined {\nwidth: 7.125rem;\n}\n.c-directory {\nwidth: 8.25rem;\n}\nth,\ntd {\npadding: 0.625rem 0.75rem;\nborder-bottom: 1px solid var(--line);\ntext-align: left;\nvertical-align: top;\noverflow-wrap: anywhere;\nfont-weight: 400;\n}\ntbody tr:last-child > * {\nborder-bottom: 0;\n}\ntbody tr:hover > * {\nbackground: var(--hover);\n}\ntbody > tr > :first-child,\nthead th:first-child {\npadding-left: 1.125rem;\n}\nthead th {\nposition: sticky;\ntop: 0;\nz-index: 1;\npadding: 0;\nbackground: var(--card);\nborder-bottom: 2px solid var(--line);\n}\nthead th:first-child {\npadding-left: 0.375rem;\n}\nthead button {\nwidth: 100%;\npadding: 0.6875rem 0.75rem;\nborder: 0;\nborder-radius: 0.5rem;\nbackground: none;\ncolor: var(--soft);\nfont: inherit;\nfont-size: 0.8125rem;\nfont-weight: 600;\ntext-align: left;\nwhite-space: nowrap;\ncursor: pointer;\n}\nthead button:focus-visible {\noutline-offset: -3px;\n}\nhtml:not(.live) thead button {\ncursor: default;\n}\n.live thead button:hover,\n[aria-sort=\"ascending\"] button,\n[aria-sort=\"descending\"] button {\ncolor: var(--ink);\n}\nthead button::after {\ncontent: \"\";\ndisplay: inline-block;\nwidth: 0;\nheight: 0;\nmargin-left: 0.375rem;\nvertical-align: 0.125em;\nborder: 0.28em solid transparent;\nborder-bottom-width: 0;\n}\n[aria-sort=\"ascending\"] button::after {\nborder-bottom-color: currentColor;\nborder-bottom-width: 0.4em;\nborder-top-width: 0;\n}\n[aria-sort=\"descending\"] button::after {\nborder-top-color: currentColor;\nborder-top-width: 0.4em;\n}\n.name {\ndisplay: block;\nfont-weight: 600;\n}\nsmall {\ndisplay: block;\ncolor: var(--soft);\nfont-size: 0.8125rem;\nline-height: 1.4;\n}\n.tag {\ndisplay: inline-block;\nmargin: 0.1875rem 0.25rem 0 0;\npadding: 0.0625rem 0.5rem;\nborder-radius: 0.375rem;\nbackground: var(--hover);\ncolor: var(--soft);\nfont-size: 0.75rem;\nfont-weight: 600;\nline-height: 1.5;\nwhite-space: nowrap;\nbox-shadow: inset 0 0 0 1px var(--line);\n}\n.tag.bad {\nbackground: var(--bad-soft);\ncolor: var(--bad);\nbox-shadow: none;\n}\n.tag.warn {\nbackground: var(--warn-soft);\ncolor: var(--warn);\nbox-shadow: none;\n}\n.role {\nwhite-space: nowrap;\n}\n.role-admin {\nfont-weight: 650;\ncolor: var(--accent);\n}\nul.in {\nmargin: 0;\npadding: 0;\nlist-style: none;\nfont-size: 0.875rem;\n}\nul.in li + li {\nmargin-top: 0.0625rem;\n}\nul.in i {\ncolor: var(--soft);\nfont-style: normal;\n}\ndetails {\nfont-size: 0.875rem;\n}\nsummary {\ndisplay: inline-block;\nborder-radius: 0.25rem;\ncursor: pointer;\n}\nsummary::before {\ncontent: \"\";\ndisplay: inline-block;\nwidth: 0;\nheight: 0;\nmargin-right: 0.4375rem;\nborder: 0.28em solid transparent;\nborder-left: 0.4em solid var(--soft);\nborder-right: 0;\n}\ndetails[open] summary::before {\ntransform: rotate(90deg);\n}\ndetails ul.in {\nmargin-top: 0.3125rem;\npadding-left: 0.75rem;\nborder-left: 2px solid var(--line);\n}\n.none,\n.empty {\ncolor: var(--soft);\n}\n.empty {\nmargin: 1.5rem 0;\ntext-align: center;\n}\n.list {\nmargin: 0.5rem 0 0;\npadding-left: 1.25rem;\n}\n.list li {\noverflow-wrap: anywhere;\n}\nfooter {\npadding-top: 2rem;\npadding-bottom: 3rem;\ncolor: var(--soft);\nfont-size: 0.875rem;\n}\ndl {\nmargin: 0;\n}\ndl div {\nmargin: 0.25rem 0;\n}\ndt {\ndisplay: inline;\nfont-weight: 600;\ncolor: var(--ink);\n}\ndd {\ndisplay: inline;\nmargin: 0;\n}\n.sign {\ndisplay: none;\n}\n@media screen and (max-width: 72rem) {\nmain,\nheader,\nfooter {\npadding-left: 1rem;\npadding-right: 1rem;\n}\nheader {\npadding-top: 1.5rem;\n}\nh1 {\nfont-size: 1.625rem;\n}\n.tiles {\ngap: 0.5rem;\n}\n.tiles button {\npadding: 0.625rem 0.75rem;\n}\n.tiles b {\nfont-size: 1.375rem;\n}\ntable,\ntbody,\ntr,\ntd,\nth,\ncaption,\ncolgroup {\ndisplay: block;\n}\ntable {\nborder: 0;\nbackground: none;\noverflow: visible;\n}\ncolgroup {\ndisplay: none;\n}\ntbody {\ndisplay: grid;\ngrid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));\ngap: 0.75rem;\n}\nthead tr {\ndisplay: flex;\nflex-wrap: wrap;\ngap: 0.375rem;\nmargin-bottom: 0.75rem;\n}\nthead th,\nthead th:first-child {\nposition: static;\npadding: 0;\nborder: 0;\nbackground: none;\n}\nhtml:not(.live) thead {\ndisplay: none;\n}\nthead tr::before {\ncontent: \"Sort by\";\nalign-self: center;\ncolor: var(--soft);\nfont-size: 0.8125rem;\n}\nthead th:not([aria-sort]) button::after {\ndisplay: none;\n}\nthead button {\npadding: 0.375rem 0.75rem;\nborder: 1px solid var(--line);\nborder-radius: 0.5rem;\nbackground: var(--card);\n}\n[aria-sort=\"ascending\"] button,\n[aria-sort=\"descending\"] button {\nborder-color: var(--soft);\n}\ntbody tr {\npadding: 0.75rem 1rem;\nborder: 1px solid var(--line);\nborder-radius: 0.75rem;\nbackground: var(--card);\n}\nhtml:not(.live) tbody tr[hidden] {\ndisplay: block !important;\n}\ntbody tr > *,\ntbody > tr > :first-child {\npadding: 0.1875rem 0;\nborder: 0;\nbackground: none !important;\n}\ntbody tr > th {\nmargin-bottom: 0.25rem;\n}\ntbody td {\ndisplay: grid;\ngrid-template-columns: 6rem minmax(0, 1fr);\ncolumn-gap: 0.75rem;\n}\ntbody td::before {\ncontent: attr(data-label);\ncolor: var(--soft);\nfont-size: 0.8125rem;\nline-height: 1.7;\n}\ntbody td > div {\nmin-width: 0;\n}\n}\n@media print {\n:root {\ncolor-scheme: light;\n--page: #fff;\n--card: #fff;\n--ink: #000;\n--soft: #444;\n--line: #bbb;\n--hover: #fff;\n--accent: #000;\n--accent-soft: #fff;\n--bad: #8a0f1c;\n--bad-soft: #fff;\n--warn: #5c3a00;\n--warn-soft: #fff;\n--r-admin: #3446c8;\n--r-create: #5d83dd;\n--r-review: #2f9c95;\n--r-edit: #6cb86a;\n--r-comment: #d5b23f;\n--r-read: #b4b7bd;\n--r-guest: #d98a5b;\n}\n@page {\nsize: A4 landscape;\nmargin: 12mm;\n}\nhtml {\nfont-size: 11px;\n}\nbody {\nfont-size: 0.9375rem;\n}\nmain,\nheader,\nfooter {\nmax-width: none;\npadding: 0;\n}\n.tiles {\nmargin-bottom: 1.25rem;\n}\ntable {\noverflow: visible;\nborder-radius: 0;\n}\n.tools,\n.more {\ndisplay: none !important;\n}\n.tiles button {\npadding: 2mm;\n}\nthead th {\nposition: static;\n}\nthead {\ndisplay: table-header-group;\n}\ntbody tr {\nbreak-inside: avoid;\n}\n.tag {\nbox-shadow: inset 0 0 0 1px currentColor !important;\n}\nrect,\n.dot,\nsvg {\nprint-color-adjust: exact;\n-webkit-print-color-adjust: exact;\n}\n.sign {\ndisplay: flex;\ngap: 10mm;\nmargin-top: 14mm;\nbreak-inside: avoid;\n}\n.sign div {\nflex: 1;\npadding-top: 1.5mm;\nborder-top: 1px solid #000;\n}\n}";
const PAGE_SCRIPT = "const byId = (id) => document.getElementById(id);\nconst table = byId('people');\nconst body = table.tBodies[0];\nconst rows = Array.from(body.rows);\nconst heads = Array.from(table.tHead.rows[0].cells);\nconst tiles = Array.from(document.querySelectorAll('.tiles button'));\nconst search = byId('search');\nconst statusLine = byId('status');\nconst clearButton = byId('clear');\nconst emptyText = byId('empty');\nconst moreButton = byId('more');\nconst numbers = new Intl.NumberFormat('en');\nconst collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });\nconst positions = new Map(rows.map((row, index) => [row, index]));\nconst step = Number(table.dataset.step);\nlet limit = step;\nlet order = rows;\nconst searchable = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();\nlet cachedTexts;\nfunction searchableTexts() {\ncachedTexts ??= rows.map((row) => {\nconst cells = Array.from(row.cells, (cell) => cell.textContent);\nreturn searchable(`${cells.join(' ')} ${row.dataset.id}`);\n});\nreturn cachedTexts;\n}\nconst isPressed = (tile) => tile.getAttribute('aria-pressed') === 'true';\nfunction showRows() {\nconst words = searchable(search.value).split(/\\s+/).filter(Boolean);\nconst findings = tiles.filter(isPressed).map((tile) => tile.dataset.finding);\nconst texts = words.length > 0 ? searchableTexts() : [];\nlet found = 0;\nlet next = body.firstElementChild;\nfor (const row of order) {\nconst own = row.dataset.findings.split(' ');\nconst matches =\nfindings.every((finding) => own.includes(finding)) &&\nwords.every((word) => texts[positions.get(row)].includes(word));\nif (matches) found += 1;\nconst hidden = !matches || found > limit;\nif (row.hidden !== hidden) row.hidden = hidden;\nif (hidden) continue;\nif (row === next) next = row.nextElementSibling;\nelse body.insertBefore(row, next);\n}\nshowCounts(found, words.length > 0 || findings.length > 0);\n}\nfunction showCounts(found, narrowed) {\nconst people = `${numbers.format(rows.length)} ${rows.length === 1 ? 'person' : 'people'}`;\nconst shown = found > limit ? `, the first ${numbers.format(limit)} shown` : '';\nstatusLine.textContent = (narrowed ? `${numbers.format(found)} of ` : '') + people + shown;\nclearButton.hidden = !narrowed;\nemptyText.hidden = found > 0;\ntable.hidden = found === 0;\nmoreButton.hidden = found <= limit;\nmoreButton.textContent = `Show ${numbers.format(Math.min(step, found - limit))} more`;\n}\nfunction restart() {\nlimit = step;\nshowRows();\n}\nmoreButton.addEventListener('click', () => {\nconst shown = order.filter((row) => !row.hidden).length;\nlimit += step;\nshowRows();\nconst next = order.filter((row) => !row.hidden)[shown];\nif (!next) return;\nnext.cells[0].tabIndex = -1;\nnext.cells[0].focus();\n});\nlet frame = 0;\nsearch.addEventListener('input', () => {\ncancelAnimationFrame(frame);\nframe = requestAnimationFrame(restart);\n});\nsearch.addEventListener('keydown', (event) => {\nif (event.key !== 'Escape' || search.value === '') return;\nevent.preventDefault();\nsearch.value = '';\nrestart();\n});\nfor (const tile of tiles) {\ntile.addEventListener('click', () => {\ntile.setAttribute('aria-pressed', String(!isPressed(tile)));\nrestart();\n});\n}\nclearButton.addEventListener('click', () => {\nsearch.value = '';\nfor (const tile of tiles) tile.setAttribute('aria-pressed', 'false');\nrestart();\nsearch.focus();\n});\nfunction sortBy(column) {\nconst head = heads[column];\nconst first = head.dataset.first;\nconst other = first === 'ascending' ? 'descending' : 'ascending';\nconst direction = head.getAttribute('aria-sort') === first ? other : first;\nfor (const each of heads) each.removeAttribute('aria-sort');\nhead.setAttribute('aria-sort', direction);\nconst keys = new Map(\nrows.map((row) => {\nconst cell = row.cells[column];\nreturn [row, cell.dataset.key === undefined ? cell.textContent : Number(cell.dataset.key)];\n}),\n);\nconst sign = direction === 'ascending' ? 1 : -1;\norder = rows.slice().sort((a, b) => {\nconst x = keys.get(a);\nconst y = keys.get(b);\nconst difference = typeof x === 'number' ? x - y : collator.compare(x, y);\nreturn difference * sign || positions.get(a) - positions.get(b);\n});\nrestart();\n}\nheads.forEach((head, column) => {\nhead.firstElementChild.addEventListener('click', () => sortBy(column));\n});\nconst narrow = matchMedia('(max-width:72rem)');\nfunction setTableRoles() {\nif (!narrow.matches || table.getAttribute('role') === 'table') return;\ntable.setAttribute('role', 'table');\nfor (const part of [table.tHead, body]) part.setAttribute('role', 'rowgroup');\nfor (const row of table.rows) {\nrow.setAttribute('role', 'row');\nfor (const cell of row.cells) {\nconst header = row.parentNode === body ? 'rowheader' : 'columnheader';\ncell.setAttribute('role', cell.tagName === 'TD' ? 'cell' : header);\n}\n}\n}\nnarrow.addEventListener('change', setTableRoles);\nsetTableRoles();\nlet openedForPrint = [];\naddEventListener('beforeprint', () => {\nlimit = Number.POSITIVE_INFINITY;\nshowRows();\nopenedForPrint = Array.from(document.querySelectorAll('details:not([open])'));\nfor (const each of openedForPrint) each.open = true;\n});\naddEventListener('afterprint', () => {\nfor (const each of openedForPrint) each.open = false;\nrestart();\n});\nshowRows();";

;// CONCATENATED MODULE: ./lib/src/access-review/html/people.js




/** The columns for an access review. The directory has one only where members were compared with it. */
function tableColumns({ directory }) {
    return directory?.users === undefined ? people_COLUMNS : [...people_COLUMNS, DIRECTORY];
}
/** The column that the rows are sorted by at first. */
const SORTED_BY = 'role';
const NEVER = 1_000_000;
const roleOrder = ({ role }) => state/* ORGANIZATION_ROLES */.oF.indexOf(role);
const seenOrder = ({ daysUnseen }) => -(daysUnseen ?? NEVER);
const people_COLUMNS = [
    { key: 'name', label: 'Person', first: 'ascending', cell: nameCell },
    { key: 'role', label: 'Role', first: 'descending', cell: roleCell, sortKey: roleOrder },
    { key: 'sso', label: 'SSO', first: 'ascending', cell: ssoCell, sortKey: ({ sso }) => (sso ? 1 : 0) },
    { key: 'teams', label: 'Teams', first: 'descending', cell: people_teamsCell, sortKey: ({ teams }) => teams.length },
    { key: 'spaces', label: 'Spaces', first: 'descending', cell: people_spacesCell, sortKey: spacesOrder },
    { key: 'seen', label: 'Last seen', first: 'descending', cell: seenCell, sortKey: seenOrder },
    { key: 'joined', label: 'Joined', first: 'descending', cell: ({ joined }) => html(joined) },
];
const DIRECTORY = {
    key: 'directory',
    label: 'Directory',
    first: 'ascending',
    cell: directoryCell,
    sortKey: (person) => (person.expired ? 0 : person.inDirectory === false ? 1 : person.expires ? 2 : 3),
};
/** Renders a person as a row of the table. `hidden` rows are shown on request. */
function personRow(person, columns, findings, hidden) {
    const found = findings
        .filter(({ matches }) => matches(person))
        .map(({ key }) => key)
        .join(' ');
    const cells = columns.map(({ key, label, cell, sortKey }) => {
        if (key === 'name')
            return `<th scope="row">${cell(person)}</th>`;
        const order = sortKey === undefined ? '' : ` data-key="${sortKey(person)}"`;
        return `<td data-label="${label}"${order}><div>${cell(person)}</div></td>`;
    });
    return `<tr data-id="${html(person.userId)}" data-findings="${found}"${hidden ? ' hidden' : ''}>${cells.join('')}</tr>`;
}
function nameCell({ displayName, email, userId, ownAccount, disabled }) {
    const name = html(displayName);
    const address = html(email ?? userId, 320);
    const second = email === undefined ? `no e-mail · ${address}` : address;
    const tags = [
        ...(ownAccount ? ['<span class="tag">this report’s token</span>'] : []),
        ...(disabled ? ['<span class="tag warn">disabled</span>'] : []),
    ];
    return name === '' || name === address
        ? `<bdi class="name">${address}</bdi>${tags.join('')}`
        : `<bdi class="name">${name}</bdi><small>${second}</small>${tags.join('')}`;
}
function roleCell({ role }) {
    return `<span class="role role-${role}">${role}</span>`;
}
function ssoCell({ sso }) {
    return sso ? 'Yes' : '<span class="tag warn">No</span>';
}
/** A cell with more lines is folded. */
const MAX_LINES = 4;
function people_teamsCell({ teams }) {
    if (teams.length === 0)
        return '<span class="none">none</span>';
    return folded((0,text_text/* count */.U9)(teams.length, 'team'), teams.length > MAX_LINES, teams.map(teamItem));
}
function teamItem({ title, role, expiredOn }) {
    const owner = role === 'owner' ? ' <i>owner</i>' : '';
    const over = expiredOn === undefined ? '' : ` <span class="tag bad">ended ${expiredOn}</span>`;
    return `<li><bdi>${html(title)}</bdi>${owner}${over}</li>`;
}
function people_spacesCell(person) {
    const { spaces } = person;
    switch (spaces.status) {
        case 'failed':
            return '<span class="tag warn">could not be read</span>';
        case 'counted':
            return spacesText(person);
        case 'read':
            return spaces.spaces.length === 0
                ? '<span class="none">none</span>'
                : folded(spacesText(person), true, spaces.spaces.map(spaceItem));
    }
}
/** Unknown spaces come first, like the largest number. */
function spacesOrder({ spaces }) {
    if (spaces.status === 'failed')
        return NEVER;
    return spaces.status === 'read' ? spaces.spaces.length : spaces.count;
}
function spaceItem({ title, permission }) {
    return `<li><bdi>${html(title)}</bdi> <i>${permission}</i></li>`;
}
function folded(summary, fold, items) {
    const list = `<ul class="in">${items.join('')}</ul>`;
    return fold ? `<details><summary>${summary}</summary>${list}</details>` : list;
}
function seenCell(person) {
    const { lastSeen, dormant } = person;
    const tag = dormant ? '<span class="tag warn">dormant</span>' : '';
    if (lastSeen === undefined)
        return `<span class="none">never</span> ${tag}`;
    const days = unseenText(person);
    return `${html(lastSeen)}${days === undefined ? '' : `<small>${days}</small>`}${tag}`;
}
function directoryCell({ inDirectory, expired, expires }) {
    if (inDirectory === false)
        return '<span class="tag bad">not listed</span>';
    if (expired)
        return `<span class="tag bad">ended ${expires}</span>`;
    return expires === undefined ? '<span class="none">listed</span>' : `listed<small>until ${expires}</small>`;
}

;// CONCATENATED MODULE: ./lib/src/access-review/html/page.js






/** Rows shown at first, and added by each click on the button for more: tables of thousands are slow to lay out. */
const ROWS_AT_ONCE = 500;
/** Runs before the page is drawn. From then on, rows after the first 500 stay hidden until somebody asks for them. */
const HEAD_SCRIPT = `document.documentElement.classList.add('live');`;
/**
 * Renders an access review as one HTML page that needs no network. Its Content-Security-Policy allows only the style and
 * the scripts of page.css and page.js. Names and titles are escaped.
 *
 * @param sha256 the digest of a text in Base64, for the policy
 */
function renderAccessReviewHtml(review, sha256) {
    const title = html(review.organization.title);
    const policy = [
        "default-src 'none'",
        `script-src 'sha256-${sha256(HEAD_SCRIPT)}' 'sha256-${sha256(PAGE_SCRIPT)}'`,
        `style-src 'sha256-${sha256(PAGE_STYLE)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const findings = findingsOf(review);
    return [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n',
        `<title>Access review: ${title}, ${review.asOf}</title>\n<script>${HEAD_SCRIPT}</script>\n<style>${PAGE_STYLE}</style>\n</head>\n<body>\n`,
        `<header>\n<p class="kind">Access review</p>\n<h1><bdi>${title}</bdi></h1>\n<p class="lead">${lead(review)}</p>\n${unread(review)}</header>\n<main>\n`,
        roleBar(review),
        tiles(findings),
        TOOLS,
        peopleTable(review, findings),
        '<button type="button" class="more" id="more" hidden></button>\n',
        '<p class="empty" id="empty" hidden>Nobody matches.</p>\n',
        invitees(review),
        absent(review),
        `</main>\n${footer(review, findings)}<script type="module">${PAGE_SCRIPT}</script>\n</body>\n</html>\n`,
    ].join('');
}
const TOOLS = `<div class="tools"><label for="search">Search people</label><input type="search" id="search" placeholder="Search names, e-mails, teams, spaces" autocomplete="off" spellcheck="false"><p id="status" role="status"></p><button type="button" id="clear" hidden>Show everyone</button></div>\n`;
function lead(review) {
    const { members, teams } = review.counts;
    const who = (0,text_text/* count */.U9)(members, 'person has', 'people have');
    return `On <time datetime="${review.asOf}">${longDate(review.asOf)}</time>, ${who} access to this GitBook organization, in ${(0,text_text/* count */.U9)(teams, 'team')}; ${comparedWith(review)}.`;
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** `22 November 2026`. */
function longDate(date) {
    const [year, month, day] = date.split('-');
    return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
function unread({ counts, people }) {
    const why = unreadReason(people);
    if (why === undefined)
        return '';
    const who = (0,text_text/* count */.U9)(counts.spacesUnread, 'person', 'people');
    return `<p class="note"><strong>This report is incomplete.</strong> The spaces of ${who} could not be read. ${html(why, text_escape/* MESSAGE_LIMIT */.Gy)}</p>\n`;
}
/** Uses attributes of SVG, because the policy forbids style attributes. */
function roleBar(review) {
    const shares = roleShares(review);
    const all = Math.max(1, review.counts.members);
    let from = 0;
    const bars = shares.map(([role, people]) => {
        const x = ((100 * from) / all).toFixed(3);
        from += people;
        return `<rect class="r-${role}" x="${x}%" width="${((100 * people) / all).toFixed(3)}%" height="100%"/>`;
    });
    const legend = shares.map(([role, people]) => `<li class="r-${role}"><span class="dot"></span><b>${(0,text_text/* formatNumber */.ZV)(people)}</b> ${role}</li>`);
    return `<section class="roles" aria-label="People by role">\n<svg aria-hidden="true">${bars.join('')}</svg>\n<ul>${legend.join('')}</ul>\n</section>\n`;
}
function tiles(findings) {
    const items = findings.map(({ finding, people }) => {
        const state = people === 0 ? ' disabled' : ` class="${finding.tone}" aria-pressed="false"`;
        return `<li><button type="button" data-finding="${finding.key}"${state} title="${html(finding.meaning)}"><b>${(0,text_text/* formatNumber */.ZV)(people)}</b><span>${finding.label}</span></button></li>`;
    });
    return `<ul class="tiles" aria-label="Show only">\n${items.join('\n')}\n</ul>\n`;
}
function peopleTable(review, findings) {
    const columns = tableColumns(review);
    const cols = columns.map(({ key }) => `<col class="c-${key}">`).join('');
    const heads = columns
        .map(({ key, label, first }) => {
        const order = key === SORTED_BY ? ` aria-sort="${first}"` : '';
        return `<th scope="col" data-first="${first}"${order}><button type="button">${label}</button></th>`;
    })
        .join('');
    const all = findings.map(({ finding }) => finding);
    const rows = review.people.map((person, index) => personRow(person, columns, all, index >= ROWS_AT_ONCE));
    const caption = `Everyone with access to ${html(review.organization.title)} on ${review.asOf}; administrators come first. Buttons in the first row sort.`;
    return `<table id="people" data-step="${ROWS_AT_ONCE}">\n<caption>${caption}</caption>\n<colgroup>${cols}</colgroup>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}
function invitees(review) {
    const lead = 'Invited, and not yet accepted, or on their way out.';
    return listSection('In a team, but not in the member list', lead, review.invitees.map(inviteeText));
}
function absent(review) {
    const lead = 'They have no access; applying the directory invites them.';
    const items = review.absent.map(({ email, role }) => `${html(email)} as ${role}`);
    return listSection('In the directory, but not in GitBook', lead, items);
}
function listSection(title, lead, texts) {
    if (texts.length === 0)
        return '';
    const items = texts.map((text) => `<li>${text}</li>`).join('\n');
    return `<section>\n<h2>${title}</h2>\n<p class="lead">${lead}</p>\n<ul class="list">${items}</ul>\n</section>\n`;
}
function inviteeText({ displayName, email, userId, teams }) {
    const titles = teams.map(({ title }) => `<bdi>${html(title)}</bdi>`).join(', ');
    return `<bdi>${html(displayName)}</bdi> (${html(email ?? userId)}), in ${titles}`;
}
function footer(review, findings) {
    const terms = findings.map(({ finding: { label, meaning } }) => `<div><dt>${label}.</dt> <dd>${meaning}.</dd></div>`);
    const spaces = hasSpaces(review)
        ? 'Those that GitBook says a person can reach, with the permission there, whatever the organization role.'
        : 'How many GitBook counts for a person. They were not read one by one.';
    const id = html(review.organization.id);
    return `<footer>\n<h2>What the words mean</h2>\n<dl>${terms.join('\n')}\n<div><dt>Spaces.</dt> <dd>${spaces}</dd></div>\n<div><dt>Dates.</dt> <dd>UTC. Days are counted to ${review.asOf}.</dd></div>\n</dl>\n<p>Made by GitBook Directory Sync from GitBook’s public API, for the organization ${id}.</p>\n<div class="sign"><div>Reviewed by</div><div>Date</div><div>Signature</div></div>\n</footer>\n`;
}

;// CONCATENATED MODULE: ./lib/src/access-review/json.js
/**
 * An access review as data for `JSON.stringify`, as `schema/report.schema.json` describes it. Unknown values are
 * undefined, so that the text leaves them out.
 */
function accessReviewJson(review) {
    const people = review.people.map((person) => ({ ...person, spaces: withCount(person.spaces) }));
    return { version: 1, ...review, people };
}
function withCount(spaces) {
    return spaces.status === 'read' ? { status: 'read', count: spaces.spaces.length, spaces: spaces.spaces } : spaces;
}

;// CONCATENATED MODULE: ./lib/src/render/markdown/budget.js
/**
 * Fits a long document into a limit. Blocks are shortened from the least dangerous to the most, in steps: within a
 * tier, all blocks first take their shorter forms and then lose their rows. The next tier is shortened only when a tier
 * is empty. A step goes row by row from a block's end, and no further than necessary, so that the space is used.
 */
/** GitHub takes 65,536 characters in a comment or issue. This leaves a margin. */
const COMMENT_CHARACTERS = 60_000;
/** The same as a budget. */
const COMMENT_BUDGET = { maxCharacters: COMMENT_CHARACTERS };
/** GitHub takes 1 MiB of job summary from a step, and drops a longer one altogether. This leaves a margin. */
const SUMMARY_BUDGET = { maxBytes: 1_048_576 - 16_384 };
/** A form without groups, in which `first` and `next` stand before the first row and the others. */
function plainForm(bodies, first = '', next = first) {
    return { open: () => '', rows: bodies.map((body) => ({ group: '', first, next, body })), close: '' };
}
/** The document, always within the budget: if the fixed text alone is longer, its end is cut off. */
function fitItems(given, budget) {
    const measure = 'maxBytes' in budget ? utf8Length : (text) => text.length;
    const limit = 'maxBytes' in budget ? budget.maxBytes : budget.maxCharacters;
    const items = given.map((item) => (typeof item === 'string' ? item : { ...item, forms: item.forms.map(once) }));
    const texts = items.map((item) => (typeof item === 'string' ? item : write(item, 0)));
    let total = texts.reduce((sum, text) => sum + measure(text), 0);
    for (const { block, index, level } of steps(items)) {
        if (total <= limit)
            break;
        const others = total - measure(texts[index] ?? '');
        const text = write(block, level, rowsKept(block, level, limit - others, measure));
        texts[index] = text;
        total = others + measure(text);
    }
    return cutOff(texts.join(''), limit, measure);
}
function steps(items) {
    const blocks = items
        .flatMap((item, index) => (typeof item === 'string' ? [] : [{ block: item, index }]))
        .sort((a, b) => a.block.danger - b.block.danger || b.index - a.index);
    const tiers = [...new Set(blocks.map(({ block }) => block.tier))].sort((a, b) => a - b);
    return tiers.flatMap((tier) => {
        const all = blocks
            .filter(({ block }) => block.tier === tier)
            .flatMap(({ block, index }) => block.forms.map((_, level) => ({ block, index, level })));
        const isLast = ({ block, level }) => level === block.forms.length - 1;
        return [...all.filter((step) => !isLast(step)), ...all.filter(isLast)];
    });
}
/** The block with `keep` rows in the form at a level, and the rest in the next form, or left out after the last. */
function write({ open, forms, more, close }, level, keep = Number.POSITIVE_INFINITY) {
    const form = forms[level]?.();
    if (form === undefined)
        return open + close;
    const all = form.rows.length;
    const next = forms[level + 1]?.();
    const rest = next === undefined ? more(all - keep) : stretch(next, keep, all);
    return open + stretch(form, 0, Math.min(keep, all)) + (keep < all ? rest : '') + close;
}
function stretch(form, from, to) {
    if (from >= to)
        return '';
    const rows = form.rows.slice(from, to).map((row, index) => leadOf(form, from + index, from) + row.body);
    return form.open(from > 0) + rows.join('') + form.close;
}
/** The text before a row in a stretch that begins at `from`. */
function leadOf({ rows }, index, from) {
    const row = rows[index];
    if (row === undefined)
        return '';
    return index === from || rows[index - 1]?.group !== row.group ? row.first : row.next;
}
/** How many rows the form at a level can keep within the room. Fewer than all; 0 when even one is too many. */
function rowsKept({ open, forms, more, close }, level, room, measure) {
    const form = forms[level]?.();
    const next = forms[level + 1]?.();
    if (form === undefined)
        return 0;
    const all = form.rows.length;
    const kept = sizes(form, measure);
    const rest = next === undefined ? undefined : sizes(next, measure);
    const frame = measure(open) + measure(close);
    for (let keep = all - 1; keep > 0; keep -= 1) {
        const size = frame + kept(0, keep) + (rest === undefined ? measure(more(all - keep)) : rest(keep, all));
        if (size <= room)
            return keep;
    }
    return 0;
}
/** Measures any stretch of a form without writing it. */
function sizes(form, measure) {
    const ends = [0];
    let sum = 0;
    for (const [index, row] of form.rows.entries()) {
        sum += measure(leadOf(form, index, 0)) + measure(row.body);
        ends.push(sum);
    }
    const close = measure(form.close);
    const open = { first: measure(form.open(false)), after: measure(form.open(true)) };
    return (from, to) => {
        const lead = measure(leadOf(form, from, from)) - measure(leadOf(form, from, 0));
        return (from > 0 ? open.after : open.first) + (ends[to] ?? 0) - (ends[from] ?? 0) + lead + close;
    };
}
function once(make) {
    let form;
    return () => {
        form ??= make();
        return form;
    };
}
/** The last safety net: the start of a text, in whole characters. */
function cutOff(text, limit, measure) {
    let rest = text;
    // No code unit takes more than three bytes.
    for (let over = measure(rest) - limit; over > 0; over = measure(rest) - limit) {
        rest = rest.slice(0, -Math.ceil(over / 3)).replace(/[\ud800-\udbff]$/, '');
    }
    return rest;
}
/** Bytes of a text in UTF-8. */
function utf8Length(text) {
    return Buffer.byteLength(text);
}

;// CONCATENATED MODULE: ./lib/src/access-review/markdown.js




/** Renders an access review as GitHub-flavoured Markdown. Where people do not fit into the budget, it says how many. */
function renderAccessReviewMarkdown(review, budget) {
    const { organization, asOf, counts } = review;
    const people = (0,text_text/* count */.U9)(counts.members, 'person', 'people');
    const have = counts.members === 1 ? 'has' : 'have';
    const items = [
        `## Access review: ${(0,text_escape/* escapeMarkdown */.FV)(organization.title)}\n\n`,
        `On ${asOf}, **${people}** ${have} access, in ${(0,text_text/* count */.U9)(counts.teams, 'team')}; ${comparedWith(review)}.\n\n`,
        findingsTable(review),
        unreadNote(review),
        peopleBlock(review),
        ...tableBlock(['In a team, but not in the member list', 'Invited, and not yet accepted, or on their way out.'], ['Person', 'Teams'], review.invitees.map((who) => [markdown_nameCell(who), teamsList(who.teams, 8)])),
        ...tableBlock(['In the directory, but not in GitBook', 'They have no access; applying the directory invites them.'], ['E-mail', 'Role'], review.absent.map(({ email, role }) => [(0,text_escape/* codeSpan */.SS)(email), role])),
        '<sub>Spaces are those that GitBook says a person can reach. Dates are UTC.</sub>\n',
    ];
    return fitItems(items, budget);
}
function findingsTable(review) {
    const rows = findingsOf(review)
        .filter(({ people }) => people > 0)
        .map(({ finding, people }) => `| **${(0,text_text/* formatNumber */.ZV)(people)}** | ${finding.label} | ${finding.meaning}. |\n`);
    return rows.length === 0 ? '' : `| | | |\n| --: | :-- | :-- |\n${rows.join('')}\n`;
}
function unreadNote({ counts, people }) {
    const why = unreadReason(people);
    if (why === undefined)
        return '';
    const who = (0,text_text/* count */.U9)(counts.spacesUnread, 'person', 'people');
    return `> [!WARNING]\n> This report is incomplete: the spaces of ${who} could not be read. ${(0,text_escape/* escapeMarkdown */.FV)(why, text_escape/* MESSAGE_LIMIT */.Gy)}\n\n`;
}
function peopleBlock(review) {
    const named = hasSpaces(review);
    return {
        tier: 1,
        danger: 0,
        open: '### People\n\n',
        forms: named
            ? [() => peopleForm(review, true, 50), () => peopleForm(review, true, 6), () => peopleForm(review, false, 3)]
            : [() => peopleForm(review, false, 20), () => peopleForm(review, false, 3)],
        more: (left) => `\n**${(0,text_text/* count */.U9)(left, 'more person', 'more people')}** did not fit here. The whole list is in the report’s CSV, JSON and HTML.\n`,
        close: '\n',
    };
}
function peopleForm(review, named, most) {
    const compared = review.directory?.users !== undefined;
    const columns = ['Person', 'Role', 'SSO', 'Teams', 'Spaces', 'Last seen', 'Joined'];
    if (compared)
        columns.push('Directory');
    const head = tableHead(columns);
    return {
        ...plainForm(review.people.map((person) => row(person, compared, named, most))),
        open: (after) => (after ? `\nFrom here on with fewer teams and spaces:\n\n${head}` : head),
    };
}
function row(person, compared, named, most) {
    const marks = [
        ...(person.ownAccount ? ['<sub>this report’s token</sub>'] : []),
        ...(person.disabled ? ['**disabled**'] : []),
    ];
    return tableRow([
        [markdown_nameCell(person), ...marks].join('<br>'),
        person.role === 'admin' ? '**admin**' : person.role,
        person.sso ? 'yes' : '**no**',
        teamsList(person.teams, most) || '–',
        markdown_spacesCell(person, named, most),
        lastSeenCell(person),
        (0,text_escape/* escapeMarkdown */.FV)(person.joined),
        ...(compared ? [markdown_directoryCell(person)] : []),
    ]);
}
function markdown_nameCell(who) {
    const address = who.email ?? who.userId;
    const name = who.displayName.trim();
    return name === '' || name === address ? (0,text_escape/* codeSpan */.SS)(address) : `${(0,text_escape/* escapeMarkdown */.FV)(name)}<br>${(0,text_escape/* codeSpan */.SS)(address)}`;
}
function teamsList(teams, most) {
    return firstOf(teams, most, ({ title, role, expiredOn }) => {
        const owner = role === 'owner' ? ' (owner)' : '';
        return `${(0,text_escape/* escapeMarkdown */.FV)(title)}${owner}${expiredOn ? ` **expired ${expiredOn}**` : ''}`;
    });
}
function firstOf(items, most, text) {
    const left = items.length - most;
    return [...items.slice(0, most).map(text), ...(left > 0 ? [`${(0,text_text/* formatNumber */.ZV)(left)} more`] : [])].join(', ');
}
function markdown_spacesCell(person, named, most) {
    const { spaces } = person;
    if (spaces.status === 'failed')
        return '**could not be read**';
    if (spaces.status === 'counted' || !named)
        return spacesText(person);
    if (spaces.spaces.length === 0)
        return '–';
    return firstOf(spaces.spaces, most, ({ title, permission }) => `${(0,text_escape/* escapeMarkdown */.FV)(title)} (${permission})`);
}
function lastSeenCell(person) {
    const when = person.lastSeen === undefined ? 'never' : (0,text_escape/* escapeMarkdown */.FV)(person.lastSeen);
    const days = unseenText(person);
    if (!person.dormant)
        return when;
    return days === undefined ? `${when}<br>**dormant**` : `${when}<br>**dormant**, ${days}`;
}
function markdown_directoryCell(person) {
    const words = directoryText(person) ?? '';
    return person.inDirectory === false || person.expired ? `**${words}**` : words;
}
/** A table that is shortened before the table of people. Nothing without rows. */
function tableBlock([title, meaning], columns, rows) {
    if (rows.length === 0)
        return [];
    return [
        {
            tier: 0,
            danger: 0,
            open: `### ${title}\n\n${meaning}\n\n`,
            forms: [() => ({ ...plainForm(rows.map(tableRow)), open: () => tableHead(columns) })],
            more: (left) => `\n${(0,text_text/* formatNumber */.ZV)(left)} more\n`,
            close: '\n',
        },
    ];
}
function tableHead(columns) {
    return `| ${columns.join(' | ')} |\n|${columns.map(() => ' :-- ').join('|')}|\n`;
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |\n`;
}

;// CONCATENATED MODULE: ./lib/src/access-review/files.js










const WHOLE = { maxCharacters: Number.POSITIVE_INFINITY };
const FORMATS = {
    markdown: { extensions: ['.md', '.markdown'], render: (review) => renderAccessReviewMarkdown(review, WHOLE) },
    csv: { extensions: ['.csv'], render: renderAccessReviewCsv },
    json: { extensions: ['.json'], render: (review) => `${JSON.stringify(accessReviewJson(review), undefined, 2)}\n` },
    html: { extensions: ['.html', '.htm'], render: (review) => renderAccessReviewHtml(review, sha256) },
};
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64');
}
/** Renders a whole access review in a format. */
function renderAccessReview(review, format) {
    return FORMATS[format].render(review);
}
/** The content of a file in a format. Unlike `renderAccessReview`, it marks CSV as UTF-8. */
function accessReviewFile(review, format) {
    const text = renderAccessReview(review, format);
    return format === 'csv' ? BYTE_ORDER_MARK + text : text;
}
/** The format for the extension of a file name. Undefined without one, `unknown` for an extension of no format. */
function formatOf(path) {
    const extension = (0,external_node_path_.extname)(path).toLowerCase();
    if (extension === '' || extension === '.txt')
        return undefined;
    return defaults/* REPORT_FORMATS */.EL.find((format) => FORMATS[format].extensions.includes(extension)) ?? 'unknown';
}
/** The reason why a file cannot be written at a path, found without writing it. Undefined when nothing prevents it. */
async function whyNotWritable(path) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
    const [file, parent] = await Promise.all([(0,promises_.stat)(path).catch(() => undefined), (0,promises_.stat)(folder).catch(() => undefined)]);
    if (file?.isDirectory())
        return `output is the folder ${path}; name a file in it, such as report.html.`;
    if (!parent?.isDirectory())
        return `output is ${path}, but the folder ${folder} does not exist; create it first.`;
    return undefined;
}
/** Reads the directory at a place. Undefined when it has no files. */
async function readDirectoryIfAny(place) {
    const { files, diagnostics } = await (0,read_files/* readFiles */.Ul)(place);
    const missing = diagnostics.every(({ code }) => code === 'file-not-found');
    return files.length === 0 && missing ? undefined : (0,read/* readDirectory */.g)(files, place.configPath, diagnostics);
}

;// CONCATENATED MODULE: ./lib/src/access-review/warnings.js




/** The messages that go with an access review, one for each thing that it does not cover. */
function warningsAbout(made, configPath, mask) {
    const { review, diagnostics } = made;
    const hide = mask ? text_escape.maskEmails : (text) => text;
    const members = review.counts.members;
    const missing = `There is no directory at ${configPath}, so nobody was compared with it.`;
    const counted = `Spaces were counted but not read, because there are more than ${(0,text_text/* formatNumber */.ZV)(defaults/* MAX_MEMBERS_WITH_SPACES */.cf)} members. To read them, use --spaces on of the command line, which makes at least one call for each of the ${(0,text_text/* formatNumber */.ZV)(members)} members.`;
    return [
        ...(review.directory === undefined ? [missing] : []),
        ...(hasSpaces(review) || members <= defaults/* MAX_MEMBERS_WITH_SPACES */.cf ? [] : [counted]),
        ...diagnostics.map((diagnostic) => hide(diagnosticText(diagnostic))),
        ...(review.counts.spacesUnread > 0 ? [hide(unreadText(made))] : []),
    ];
}
function diagnosticText({ file, line, column, message, help }) {
    return (0,text_escape/* visibleText */.Q6)(`${file}:${line}:${column} ${message} ${help} The report counts them as not listed.`, 1000);
}
const NAMES_SHOWN = 5;
/** The message about the people whose spaces could not be read. */
function unreadText({ review }) {
    const people = review.people.filter(({ spaces }) => spaces.status === 'failed');
    const names = people.slice(0, NAMES_SHOWN).map(({ email, userId }) => email ?? userId);
    const more = people.length - names.length;
    const who = `${names.join(', ')}${more > 0 ? ` and ${(0,text_text/* formatNumber */.ZV)(more)} more` : ''}`;
    return (0,text_escape/* visibleText */.Q6)(`The spaces of ${(0,text_text/* count */.U9)(people.length, 'person', 'people')} could not be read, and the report says so: ${who}. ${unreadReason(people)}`, 1000);
}

// EXTERNAL MODULE: ./lib/src/gitbook/classify.js
var classify = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/src/run/exit.js
var exit = __webpack_require__(3002);
// EXTERNAL MODULE: ./lib/src/run/options/parse.js
var parse = __webpack_require__(3070);
// EXTERNAL MODULE: ./lib/src/run/run.js
var run_run = __webpack_require__(625);
// EXTERNAL MODULE: ./lib/src/cli/print.js + 1 modules
var print = __webpack_require__(4174);
;// CONCATENATED MODULE: ./lib/src/cli/commands/report.js












/** `report`: writes an access review to a file or to standard output. Exit code 1 if somebody's spaces could not be read. */
async function runReport(run, options) {
    const output = options.output || undefined;
    const blocked = output === undefined ? undefined : await whyNotWritable(output);
    const format = formatFor(options, output);
    if (blocked !== undefined || !format.ok) {
        return (0,print.printRefusal)(run, [...(blocked === undefined ? [] : [blocked]), ...(0,parse/* problemsOf */.GW)(format)]);
    }
    const { organizationId, configPath, concurrency, maskEmails: mask } = run.options;
    const { dormantDays = defaults/* DORMANT_DAYS */.Ql } = options;
    const spaces = options.spaces === undefined ? undefined : options.spaces === 'on';
    const request = { organizationId, configPath, asOf: run.asOf, dormantDays, spaces, concurrency };
    const made = await (0,run_run/* withGitBook */.WP)(run, ({ openReader }) => {
        const readDirectory = () => readDirectoryIfAny((0,run_run/* placeOf */.$t)(run));
        return createAccessReview(request, { readDirectory, openReader, progress: run.progress, classify: classify/* classify */.L });
    });
    if (made.status === 'invalid')
        return (0,print/* printInvalid */.bS)(run, made.diagnostics);
    const safe = (0,secrets/* hideIn */.c)(made, run.hide);
    const review = mask ? maskAccessReview(safe.review) : safe.review;
    if (output === undefined)
        run.terminal.out(renderAccessReview(review, format.value));
    else {
        const content = accessReviewFile(review, format.value);
        const failed = await (0,promises_.writeFile)(output, content).catch((error) => error);
        if (failed) {
            const why = failed.code ?? failed.message;
            return (0,print.printRefusal)(run, [`output is ${output}, which cannot be written (${why}): it is not complete.`]);
        }
        run.terminal.note(`${accessReviewLine(review)} Written to ${output}.`);
    }
    for (const warning of warningsAbout(safe, configPath, mask))
        run.terminal.note(warning);
    return review.counts.spacesUnread > 0 ? exit/* EXIT */.dc.failed : exit/* EXIT */.dc.done;
}
/** The format that was asked for: by `--format`, `--json` or the ending of `--output`, else Markdown. */
function formatFor({ format, json }, output) {
    if (json === true && format !== undefined && format !== 'json') {
        return { ok: false, problems: [`--json and --format ${format} contradict each other; use one of them.`] };
    }
    const asked = json === true ? 'json' : format;
    const value = asked ?? (output === undefined ? undefined : formatOf(output)) ?? 'markdown';
    if (value !== 'unknown')
        return { ok: true, value };
    const formats = defaults/* REPORT_FORMATS */.EL.join(', ');
    const problem = `output is ${output}, and no format has that ending; add --format with one of ${formats}.`;
    return { ok: false, problems: [problem] };
}


/***/ })

};
