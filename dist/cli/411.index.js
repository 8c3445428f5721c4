export const id = 411;
export const ids = [411];
export const modules = {

/***/ 792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NP: () => (/* binding */ planDocument),
  gD: () => (/* binding */ validatedDocument)
});

// UNUSED EXPORTS: applyingDocument, failedDocument, invalidDocument, noPlanDocument, withoutPlan

// EXTERNAL MODULE: ./lib/src/core/model/change-types.js
var change_types = __webpack_require__(2736);
// EXTERNAL MODULE: ./lib/src/core/model/guard.js
var guard = __webpack_require__(8107);
// EXTERNAL MODULE: ./lib/src/render/text/text.js
var text_text = __webpack_require__(4844);
// EXTERNAL MODULE: ./lib/src/render/text/escape.js
var text_escape = __webpack_require__(2744);
;// CONCATENATED MODULE: ./lib/src/render/plan/formatter.js


/** The formatter for a document. */
function formatter_formatterFor(context) {
    return { context, mask: context.maskEmails ? text_escape.maskEmails : (text) => text };
}
/** A person as a row's subject. The name is left out where it repeats the address. */
function personSubject(formatter, person) {
    const address = person.email ?? person.userId;
    const name = person.displayName?.trim();
    return {
        name: name && name.toLowerCase() !== address?.toLowerCase() ? formatter.mask(name) : undefined,
        address: address === undefined ? undefined : formatter.mask(address),
    };
}
/** A subject within a sentence. */
function subjectText(subject) {
    if (subject.address === undefined)
        return [(0,text_text/* foreign */.V$)(subject.name ?? '')];
    return subject.name === undefined
        ? [(0,text_text/* code */.aY)(subject.address)]
        : [(0,text_text/* foreign */.V$)(subject.name), (0,text_text/* words */.aL)(' '), (0,text_text/* code */.aY)(subject.address)];
}
/** A place in the directory's files, with a link where the document has them. A link would reveal a masked name. */
function formatter_placeSource(formatter, at) {
    const file = (0,text_escape/* maskPath */.wy)(at.file, formatter.mask);
    const label = `${file}:${at.line}`;
    const short = `${file.slice(file.lastIndexOf('/') + 1)}:${at.line}`;
    const url = file === at.file ? formatter.context.linkTo(at) : undefined;
    return { place: true, label, short, prefix: undefined, url };
}
/** A source that is words in place of a file and line. */
function wordSource(label) {
    return { place: false, label, short: label, prefix: undefined, url: undefined };
}

;// CONCATENATED MODULE: ./lib/src/render/plan/change-words.js



/** One row for each type of change. The rows of `core/model/change-types.ts` say what the program does with it. */
const CHANGE_WORDS = {
    invite: {
        symbol: '+',
        section: ({ to }) => (to === 'admin' ? 'admin' : 'invite'),
        count: () => 'invite',
        // Among other new administrators, the role alone does not say that somebody is invited.
        cell: (change) => (change.to === 'admin' ? (0,text_text/* say */.cv) `invite as ${invitedAs(change)}` : invitedAs(change)),
        phrase: (change) => (0,text_text/* say */.cv) `invite as ${invitedAs(change)}`,
        details: ({ expires }) => (expires === undefined ? [] : [(0,text_text/* say */.cv) `last day of access ${(0,text_text/* words */.aL)(expires)}`]),
    },
    'member-role': {
        symbol: '~',
        section: (change) => ((0,change_types/* isDemotion */.MR)(change) ? 'demote' : change.to === 'admin' ? 'admin' : 'promote'),
        count: (change) => ((0,change_types/* isDemotion */.MR)(change) ? 'demote' : 'promote'),
        cell: fromTo,
        phrase: (change) => (0,text_text/* say */.cv) `role ${fromTo(change)}`,
    },
    'member-sso': {
        symbol: '~',
        section: () => 'sso',
        count: () => 'member-sso',
        cell: () => (0,text_text/* say */.cv) `SSO on`,
        phrase: () => (0,text_text/* say */.cv) `turn SSO on`,
    },
    'remove-member': {
        symbol: '-',
        section: () => 'remove-member',
        count: () => 'remove-member',
        cell: ({ from }) => (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(from)} → removed`,
        phrase: () => (0,text_text/* say */.cv) `remove from the organization`,
        details: ({ loses }, formatter) => [losses(formatter, loses)],
        unlisted: 'not in the directory',
    },
    'create-team': {
        symbol: '+',
        section: () => 'team',
        count: () => 'create-team',
        cell: () => (0,text_text/* say */.cv) `new team`,
        phrase: () => (0,text_text/* say */.cv) `create the team`,
    },
    'rename-team': {
        symbol: '~',
        section: () => 'team',
        count: () => 'rename-team',
        cell: ({ to }, { mask }) => (0,text_text/* say */.cv) `renamed to ${mask(to)}`,
        phrase: ({ to }, { mask }) => (0,text_text/* say */.cv) `rename to ${mask(to)}`,
    },
    'delete-team': {
        symbol: '-',
        section: () => 'delete-team',
        count: () => 'delete-team',
        cell: () => (0,text_text/* say */.cv) `deleted`,
        phrase: () => (0,text_text/* say */.cv) `delete the team`,
        details: ({ size, spaces }) => [
            (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(size, 'person', 'people'))} in it, with access to ${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(spaces, 'space'))}`,
        ],
        unlisted: 'not in the directory',
    },
    'team-add': {
        symbol: '+',
        section: () => 'team-gain',
        count: () => 'team-add',
        cell: ({ to }) => (0,text_text/* say */.cv) `joins as ${(0,text_text/* code */.aY)(to)}`,
        phrase: ({ team, to }, { mask }) => (0,text_text/* say */.cv) `add to ${mask(team)} as ${(0,text_text/* code */.aY)(to)}`,
        details: ({ via }, { mask }) => {
            const teams = via.map((team) => [(0,text_text/* foreign */.V$)(mask(team))]);
            return teams.length === 0 ? [] : [(0,text_text/* say */.cv) `through ${(0,text_text/* listSome */.XT)(teams, TITLES_SHOWN)}`];
        },
    },
    'team-role': {
        symbol: '~',
        section: (change) => ((0,change_types/* isDemotion */.MR)(change) ? 'team-loss' : 'team-gain'),
        count: (change) => ((0,change_types/* isDemotion */.MR)(change) ? 'team-down' : 'team-up'),
        cell: fromTo,
        phrase: (change, { mask }) => (0,text_text/* say */.cv) `in ${mask(change.team)}: ${fromTo(change)}`,
    },
    'team-remove': {
        symbol: '-',
        section: () => 'team-loss',
        count: () => 'team-remove',
        cell: ({ from }) => (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(from)} → leaves`,
        phrase: ({ team }, { mask }) => (0,text_text/* say */.cv) `take out of ${mask(team)}`,
        unlisted: 'not listed in the team',
    },
};
/** How a change is shown: the row of its type. */
function wordsOf(change) {
    return CHANGE_WORDS[change.type];
}
/** The person or the team that a change is about. A team that is renamed goes by the title that people know. */
function changeSubject(formatter, change) {
    if ('email' in change)
        return personSubject(formatter, change);
    return { name: formatter.mask(change.type === 'rename-team' ? change.from : change.team), address: undefined };
}
/** What else there is to know about a change: its own details and its note. */
function changeDetails(formatter, change) {
    const note = 'note' in change ? change.note : undefined;
    return [
        ...(wordsOf(change).details?.(change, formatter) ?? []),
        ...(note === undefined ? [] : [(0,text_text/* say */.cv) `“${formatter.mask(note)}”`]),
    ];
}
/** Where a change comes from, or why it has no place in the directory. */
function changeSource(formatter, change) {
    const expired = 'reason' in change && change.reason === 'expired';
    if (change.origin === undefined) {
        const why = expired ? 'expired' : wordsOf(change).unlisted;
        return why === undefined ? undefined : wordSource(why);
    }
    const place = formatter_placeSource(formatter, change.origin);
    if (!expired)
        return place;
    const date = 'expires' in change && change.expires !== undefined ? ` ${change.expires}` : '';
    return { ...place, prefix: `expired${date}` };
}
function fromTo({ from, to }) {
    return (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(from)} → ${(0,text_text/* code */.aY)(to)}`;
}
function invitedAs({ to, sso }) {
    return sso ? (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(to)} with SSO` : [(0,text_text/* code */.aY)(to)];
}
/** At most this many titles of teams or spaces are listed. */
const TITLES_SHOWN = 8;
function losses(formatter, loses) {
    if (loses.spaces === 0 && loses.teams === 0)
        return (0,text_text/* say */.cv) `loses no space and no team`;
    const spaces = titled(formatter, loses.spaces, 'space', loses.spaceTitles);
    if (loses.teams === 0)
        return (0,text_text/* say */.cv) `loses ${spaces}, no team`;
    const teams = titled(formatter, loses.teams, 'team', loses.teamTitles);
    return loses.spaceTitles.length === 0 ? (0,text_text/* say */.cv) `loses ${spaces} and ${teams}` : (0,text_text/* say */.cv) `loses ${spaces}; ${teams}`;
}
/** `3 teams: Docs, Writers and 1 other`; without titles, the number alone. */
function titled({ mask }, total, noun, known) {
    const number = (0,text_text/* words */.aL)((0,text_text/* count */.U9)(total, noun));
    const titles = known.map((title) => [(0,text_text/* foreign */.V$)(mask(title))]);
    return titles.length === 0 ? [number] : (0,text_text/* say */.cv) `${number}: ${(0,text_text/* listSome */.XT)(titles, TITLES_SHOWN, total)}`;
}

;// CONCATENATED MODULE: ./lib/src/render/plan/section-words.js
/** A section of people that is folded and not grouped, unless the options say otherwise. */
function section(id, title, noun, options = {}) {
    const { open = false, byTeam = false, subject = 'Person', change = 'Change', source = 'Source' } = options;
    return { id, title, noun, open, byTeam, heads: [subject, change, source] };
}
/** The sections that changes are shown in, in that order. Those that take away or make administrators are open. */
const CHANGE_SECTIONS = [
    section('remove-member', 'Removed from the organization', 'removal', { open: true, source: 'Why' }),
    section('delete-team', 'Teams deleted', 'team deletion', { open: true, subject: 'Team', source: 'Why' }),
    section('demote', 'Demoted', 'demotion', { open: true }),
    section('admin', 'New administrators', 'new administrator', { open: true }),
    section('team-loss', 'Leave a team or lose its ownership', 'team removal', {
        open: true,
        byTeam: true,
        source: 'Why',
    }),
    section('invite', 'Invited', 'invitation'),
    section('promote', 'Promoted', 'promotion'),
    section('sso', 'SSO turned on', 'SSO change'),
    section('team', 'Teams created and renamed', 'team change', { subject: 'Team' }),
    section('team-gain', 'Join a team or become its owner', 'team addition', { byTeam: true }),
];
/** Whether a section lists changes of one kind, rather than what went wrong or is pending. */
function isChangeSection(id) {
    return CHANGE_SECTIONS.some((each) => each.id === id);
}
/** An open section of changes of any kind. */
function mixedSection(id, title, noun) {
    return section(id, title, noun, { open: true, subject: 'Person or team' });
}
/** What changes are counted as, in the order in which the counts are shown. `{s}` is the plural. */
const CHANGE_COUNTS = [
    { id: 'remove-member', dangerous: true, planned: 'to remove', done: 'removed' },
    { id: 'delete-team', dangerous: true, planned: 'team{s} to delete', done: 'team{s} deleted' },
    { id: 'demote', dangerous: true, planned: 'to demote', done: 'demoted' },
    { id: 'team-remove', dangerous: true, planned: 'team removal{s}', done: 'team removal{s}' },
    { id: 'team-down', dangerous: true, planned: 'team owner{s} to demote', done: 'team owner{s} demoted' },
    { id: 'invite', dangerous: false, planned: 'to invite', done: 'invited' },
    { id: 'promote', dangerous: false, planned: 'to promote', done: 'promoted' },
    { id: 'member-sso', dangerous: false, planned: 'to switch to SSO', done: 'switched to SSO' },
    { id: 'create-team', dangerous: false, planned: 'team{s} to create', done: 'team{s} created' },
    { id: 'rename-team', dangerous: false, planned: 'team{s} to rename', done: 'team{s} renamed' },
    { id: 'team-add', dangerous: false, planned: 'team addition{s}', done: 'team addition{s}' },
    { id: 'team-up', dangerous: false, planned: 'team owner{s} to appoint', done: 'team owner{s} appointed' },
];

;// CONCATENATED MODULE: ./lib/src/render/plan/sections.js



/** Changes as sections, in the order of danger. */
function changeSections(formatter, changes, { fold = false, show = showChange } = {}) {
    const bySection = Map.groupBy(changes, (change) => wordsOf(change).section(change));
    return CHANGE_SECTIONS.flatMap((section) => {
        const found = bySection.get(section.id);
        if (found === undefined)
            return [];
        const sorted = section.byTeam ? groupedByTeam(found) : sections_theseFirst(found, change_types/* touchesAdmin */.xJ);
        const rows = sorted.map((change) => ({
            ...mixedRow(formatter, change, []),
            group: section.byTeam ? teamTitle(formatter, change) : undefined,
            ...show(change, formatter),
        }));
        return [{ ...section, open: section.open && !fold, rows }];
    });
}
/** Sections of changes in the order in which they are shown; those of one kind keep their order. */
function inShownOrder(sections) {
    const place = (section) => CHANGE_SECTIONS.findIndex(({ id }) => id === section.id);
    return sections.toSorted((a, b) => place(a) - place(b));
}
/** The section with its rows. No section when there are none. */
function sections_withRows(section, rows) {
    return rows.length === 0 ? [] : [{ ...section, rows }];
}
/** The items of one sort, and then the others. Both keep their order. */
function sections_theseFirst(items, matches) {
    return [...items.filter(matches), ...items.filter((item) => !matches(item))];
}
/** Keeps the plan's order within a team and among the teams. */
function groupedByTeam(changes) {
    return [...Map.groupBy(changes, (change) => (0,change_types/* subjectOf */.et)(change).team?.title).values()].flat();
}
function teamTitle({ mask }, change) {
    const { team } = (0,change_types/* subjectOf */.et)(change);
    return team && mask(team.title);
}
/** From what to what, and what else there is to know. */
function showChange(change, formatter) {
    return { change: wordsOf(change).cell(change, formatter), details: changeDetails(formatter, change) };
}
/** A row for a change among changes of other kinds, with the given details. */
function mixedRow(formatter, change, details) {
    const words = wordsOf(change);
    return {
        symbol: words.symbol,
        group: undefined,
        subject: changeSubject(formatter, change),
        change: words.phrase(change, formatter),
        details,
        source: changeSource(formatter, change),
    };
}
/** How many changes of each kind: `3 to invite`, or `3 invited` when `tense` is `done`. */
function changeCounts(changes, tense) {
    const found = Map.groupBy(changes, (change) => wordsOf(change).count(change));
    return CHANGE_COUNTS.flatMap(({ id, dangerous, [tense]: label }) => {
        const count = found.get(id)?.length ?? 0;
        return count === 0 ? [] : [{ count, label: label.replace('{s}', count === 1 ? '' : 's'), dangerous }];
    });
}

;// CONCATENATED MODULE: ./lib/src/render/plan/drift-words.js




/** One row for each type of change, beside the rows of `change-words.ts`. */
const DRIFT_WORDS = {
    invite: {
        happened: () => (0,text_text/* say */.cv) `never joined, or was removed in GitBook`,
        undo: (change, formatter) => wordsOf(change).phrase(change, formatter),
    },
    'member-role': { happened: ({ from }) => (0,text_text/* say */.cv) `was made ${(0,text_text/* code */.aY)(from)}` },
    'member-sso': { happened: () => (0,text_text/* say */.cv) `SSO was turned off`, undo: () => (0,text_text/* say */.cv) `turn it on` },
    'remove-member': {
        happened: (change) => (isExpired(change) ? [(0,text_text/* words */.aL)(expiry(change))] : (0,text_text/* say */.cv) `was added in GitBook`),
    },
    'create-team': { happened: () => (0,text_text/* say */.cv) `was deleted or renamed`, undo: () => (0,text_text/* say */.cv) `create it` },
    'rename-team': { happened: () => (0,text_text/* say */.cv) `was renamed`, undo: ({ to }, { mask }) => (0,text_text/* say */.cv) `rename it to ${mask(to)}` },
    'delete-team': { happened: () => (0,text_text/* say */.cv) `was created`, undo: () => (0,text_text/* say */.cv) `delete it` },
    'team-add': { happened: () => (0,text_text/* say */.cv) `left, or was taken out`, undo: ({ to }) => (0,text_text/* say */.cv) `add as ${(0,text_text/* code */.aY)(to)}` },
    'team-role': { happened: ({ from }) => (0,text_text/* say */.cv) `was made ${(0,text_text/* code */.aY)(from)}` },
    'team-remove': {
        happened: (change) => (isExpired(change) ? (0,text_text/* say */.cv) `membership expired` : (0,text_text/* say */.cv) `was added to the team`),
    },
};
/** The titles of the sections, by what happened. */
const DRIFT_TITLES = {
    'remove-member': 'Added to the organization, or expired',
    'delete-team': 'Teams created',
    demote: 'Promoted',
    admin: 'Missing administrators',
    'team-loss': 'Joined a team or became its owner',
    invite: 'Missing from the organization',
    promote: 'Demoted',
    sso: 'SSO turned off',
    team: 'Teams deleted and renamed',
    'team-gain': 'Left a team or lost its ownership',
};
/** What differs, as sections of what happened in GitBook, in the order of danger of what undoes it. */
function driftSections(formatter, changes) {
    return changeSections(formatter, changes, { show: showDrift }).map((section) => {
        if (!isChangeSection(section.id))
            return section;
        const [subject, , source] = section.heads;
        return { ...section, title: DRIFT_TITLES[section.id], heads: [subject, 'What happened', source] };
    });
}
/** ``was made `admin`, by Grace Hopper on 2026-11-20 (audit log). Undo: `admin` → `read` ``. */
function showDrift(change, formatter) {
    const row = DRIFT_WORDS[change.type];
    const trace = isExpired(change) ? undefined : formatter.context.traceOf?.(change);
    const undo = row.undo?.(change, formatter) ?? wordsOf(change).cell(change, formatter);
    const next = (0,text_text/* words */.aL)(isExpired(change) ? 'Next' : 'Undo');
    return {
        change: (0,text_text/* say */.cv) `${row.happened(change)}${trace === undefined ? [] : traceText(formatter, trace)}. ${next}: ${undo}`,
        details: [
            ...changeDetails(formatter, change),
            ...(trace === undefined ? [] : [(0,text_text/* say */.cv) `logged as ${(0,text_text/* code */.aY)(trace.event.action)}`]),
        ],
    };
}
function isExpired(change) {
    return 'reason' in change && change.reason === 'expired';
}
function expiry({ expires }) {
    return expires === undefined ? 'expired' : `expired on ${expires}`;
}
function traceText({ mask }, { about, event }) {
    const { actor, occurredAt } = event;
    const isKnown = !Number.isNaN(Date.parse(occurredAt));
    const time = isKnown ? (0,text_text/* say */.cv) ` on ${(0,text_text/* words */.aL)(new Date(occurredAt).toISOString().slice(0, 10))}` : (0,text_text/* say */.cv) `, ${occurredAt}`;
    const log = (0,text_text/* words */.aL)(about === 'team' ? 'audit log of the team' : 'audit log');
    return (0,text_text/* say */.cv) `, by ${(0,text_text/* foreign */.V$)(mask(actor.label ?? actor.id))}${time} (${log})`;
}

;// CONCATENATED MODULE: ./lib/src/render/plan/guards.js



/** At most this many characters of a team's title, because verdicts are never cut. */
const TITLE_LIMIT = 100;
/** How many characters of a fingerprint people see and type. */
const SHORT_FINGERPRINT = 16;
/** Guard verdicts in words, those that refuse first. */
function guardLines(formatter, guards, fingerprint, confirmed) {
    const views = guards.map((verdict) => {
        const { name, passed } = verdict;
        const text = verdictText(formatter, verdict);
        if (!(0,guard/* stopsApply */.M)(verdict, confirmed))
            return { name, state: passed ? 'passed' : 'confirmed', text, waysOut: [] };
        return { name, state: 'failed', text, waysOut: waysOut(formatter, verdict, fingerprint) };
    });
    const order = ['failed', 'confirmed', 'passed'];
    return order.flatMap((state) => views.filter((view) => view.state === state));
}
function verdictText(formatter, verdict) {
    const { actual, allowed, limit, team } = verdict;
    const percentage = limit.endsWith('%') ? (0,text_text/* say */.cv) ` (${(0,text_text/* code */.aY)(limit)})` : [];
    const limits = (0,text_text/* say */.cv) `${allowed} ${(0,text_text/* words */.aL)(allowed === 1 ? 'is' : 'are')} allowed${percentage}`;
    switch (verdict.name) {
        case 'min-admins':
            return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(actual, 'administrator'))} would be left, at least ${allowed} must be`;
        case 'max-member-removals':
            return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(actual, 'member'))} would be removed, ${limits}`;
        case 'max-membership-removals': {
            if (team === undefined)
                return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(actual, 'membership'))} of all teams together would end or be lowered, ${limits}`;
            const where = (0,text_text/* say */.cv) `the team ${(0,text_text/* foreign */.V$)((0,text_escape/* visibleText */.Q6)(formatter.mask(team), TITLE_LIMIT))}`;
            return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(actual, 'person', 'people'))} would leave ${where} or lose its ownership, ${limits}`;
        }
        case 'max-team-deletions':
            return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(actual, 'team'))} would be deleted, ${limits}`;
        case 'max-demotions':
            return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(actual, 'member'))} would get a lower role, ${limits}`;
        case 'max-new-admins':
            return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(actual, 'new administrator'))} would be made, ${limits}`;
        case 'max-seats':
            return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(actual, 'seat'))} would be in use, ${limits}`;
    }
}
function waysOut(formatter, verdict, fingerprint) {
    const [dashes, between] = formatter.context.target === 'terminal' ? ['--', ' '] : ['', ': '];
    const { name } = verdict;
    const confirm = (0,text_text/* code */.aY)(`${dashes}confirm${between}${fingerprint.slice(0, SHORT_FINGERPRINT)}`);
    return [
        [(0,text_text/* words */.aL)(REMEDIES[name])],
        ...((0,guard/* isConfirmable */.r)(name) ? [(0,text_text/* say */.cv) `run ${(0,text_text/* code */.aY)('apply')} with ${confirm}, which lets exactly this plan pass`] : []),
        (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)(name === 'min-admins' ? 'lower' : 'raise')} ${(0,text_text/* code */.aY)(dashes + name)}`,
    ];
}
const REMEDIES = {
    'min-admins': 'keep an administrator in the directory',
    'max-member-removals': 'put everyone who should stay in the directory',
    'max-membership-removals': 'put everyone who should stay in the directory',
    'max-team-deletions': 'put every team that should stay in the directory',
    'max-demotions': 'give everyone the role that they should keep',
    'max-new-admins': 'make fewer people administrators',
    'max-seats': 'invite fewer people',
};

// EXTERNAL MODULE: ./lib/src/core/model/notice.js
var notice = __webpack_require__(3884);
;// CONCATENATED MODULE: ./lib/src/render/plan/notices.js




/** One row for each kind of notice, in the order in which they are shown. */
const NOTICE_WORDS = {
    'seats-exceeded': {
        warning: true,
        sentence: ([first]) => (0,text_text/* say */.cv) `The organization ends with ${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(first?.seats ?? 0, 'seat'))}, more than the ${first?.limit ?? 0} it has`,
    },
    protected: {
        warning: true,
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'change'))} left out, because the token’s own account and protected users are never removed, demoted or taken out of a team`,
        item: (notice, formatter) => (0,text_text/* say */.cv) `${person(notice, formatter)} (${withheld(notice, formatter)})`,
    },
    'unknown-protected-user': {
        warning: true,
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'entry', 'entries'))} of ${(0,text_text/* code */.aY)('protected-users')} ${(0,text_text/* words */.aL)(all.length === 1 ? 'is' : 'are')} neither in GitBook nor in the directory, and ${(0,text_text/* words */.aL)(all.length === 1 ? 'protects' : 'protect')} nobody`,
        item: (notice, formatter) => (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(formatter.mask(notice.entry))}`,
    },
    'email-differs': {
        warning: true,
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'user has', 'users have'))} another e-mail address in GitBook than in the directory, and ${(0,text_text/* words */.aL)(all.length === 1 ? 'was' : 'were')} matched by ID`,
        item: (notice, formatter) => (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(formatter.mask(notice.directoryEmail))} is ${(0,text_text/* code */.aY)(formatter.mask(notice.email ?? notice.userId))} in GitBook`,
    },
    'pinned-not-live': {
        warning: true,
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'user is', 'users are'))} invited with an ${(0,text_text/* code */.aY)('id')} that no member has; if GitBook gives them another ID, correct or remove it`,
        item: (notice, formatter) => (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(formatter.mask(notice.email))} with ${(0,text_text/* code */.aY)(notice.id)}`,
    },
    'open-invitation': {
        warning: true,
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'person', 'people'))} outside the directory ${(0,text_text/* words */.aL)(all.length === 1 ? 'has' : 'have')} an open invitation, which GitBook’s API cannot withdraw; look at the members in GitBook’s organization settings, and whoever accepts is unlisted in the next plan`,
        item: (notice, formatter) => (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(formatter.mask(notice.email))} since ${firstAsked(notice)} (as ${(0,text_text/* code */.aY)(notice.role)})`,
    },
    waiting: {
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'person was', 'people were'))} invited and ${(0,text_text/* words */.aL)(all.length === 1 ? 'is' : 'are')} not in GitBook’s member list yet; seats do not count them`,
        item: (notice, formatter) => {
            const later = notice.wanted === notice.role ? [] : (0,text_text/* say */.cv) `, then ${(0,text_text/* code */.aY)(notice.wanted)}`;
            const again = notice.again ? (0,text_text/* say */.cv) `; this plan invites them again` : [];
            return (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(formatter.mask(notice.email))} has been waiting since ${firstAsked(notice)} (as ${(0,text_text/* code */.aY)(notice.role)}${later}${again})`;
        },
    },
    'removal-requested': {
        warning: true,
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'member still has', 'members still have'))} access, and their removal waits for an administrator of GitBook`,
        item: (notice, formatter) => {
            const again = notice.again ? (0,text_text/* say */.cv) `; this plan requests it again` : [];
            return (0,text_text/* say */.cv) `${person(notice, formatter)} as ${(0,text_text/* code */.aY)(notice.role)} (requested on ${firstAsked(notice)}${again})`;
        },
    },
    'expires-soon': {
        warning: true,
        sentence: (all) => (0,text_text/* say */.cv) `Access ends soon for ${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'entry', 'entries'))} of the directory`,
        item: (notice, formatter) => {
            const where = notice.team === undefined ? [] : (0,text_text/* say */.cv) ` in ${formatter.mask(notice.team)}`;
            const left = notice.days === 0 ? 'today' : `in ${(0,text_text/* count */.U9)(notice.days, 'day')}`;
            return (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(formatter.mask(notice.email))}${where} after ${(0,text_text/* words */.aL)(notice.expires)} (${(0,text_text/* words */.aL)(left)})`;
        },
    },
    expired: {
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'user'))} of the directory ${(0,text_text/* words */.aL)(all.length === 1 ? 'has' : 'have')} expired and can be deleted from it`,
        item: (notice, formatter) => (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(formatter.mask(notice.email))} on ${(0,text_text/* words */.aL)(notice.expires)}`,
    },
    'sso-enforced': {
        warning: true,
        sentence: (all) => (0,text_text/* say */.cv) `The organization enforces SSO, but ${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'user has', 'users have'))} no ${(0,text_text/* code */.aY)('sso: true')} in the directory`,
        item: (notice, formatter) => [(0,text_text/* code */.aY)(formatter.mask(notice.email))],
    },
    'sso-stays': {
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'member has', 'members have'))} SSO that the directory does not ask for; GitBook’s API cannot turn it off`,
        item: person,
    },
    'unlisted-member': {
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'member is', 'members are'))} in GitBook but not in the directory, and ${(0,text_text/* words */.aL)(all.length === 1 ? 'stays' : 'stay')}`,
        item: (notice, formatter) => (0,text_text/* say */.cv) `${person(notice, formatter)} (${(0,text_text/* code */.aY)(notice.role)})`,
    },
    'unlisted-team': {
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'team is', 'teams are'))} in GitBook but not in the directory, and ${(0,text_text/* words */.aL)(all.length === 1 ? 'stays' : 'stay')}`,
        item: (notice, formatter) => (0,text_text/* say */.cv) `${formatter.mask(notice.team)} (${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(notice.size, 'person', 'people'))})`,
    },
    'disabled-member': {
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'member is', 'members are'))} disabled in GitBook`,
        item: person,
    },
    'no-email': {
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'member has', 'members have'))} no e-mail address in GitBook, and can be listed by ${(0,text_text/* code */.aY)('id')} only`,
        item: person,
    },
    'invite-links-on': {
        sentence: () => (0,text_text/* say */.cv) `Invitation links are on: people can join without being in the directory`,
    },
    'email-domains': {
        sentence: (all) => (0,text_text/* say */.cv) `Anyone with an address at ${(0,text_text/* words */.aL)(all.length === 1 ? 'this domain' : `one of these ${(0,text_text/* count */.U9)(all.length, 'domain')}`)} can join without being in the directory`,
        item: ({ domains }, formatter) => (0,text_text/* list */.p_)(domains.map((domain) => [(0,text_text/* code */.aY)(formatter.mask(domain))])),
    },
    'default-role': {
        sentence: ([first]) => (0,text_text/* say */.cv) `Everyone who joins in another way gets the role ${(0,text_text/* code */.aY)(first?.role ?? 'guest')}`,
    },
};
function person(notice, formatter) {
    return subjectText(personSubject(formatter, notice));
}
/** `2 November 2026, by #12`. */
function firstAsked({ since, pullRequest }) {
    const time = new Date(since);
    const date = `${time.getUTCDate()} ${MONTHS[time.getUTCMonth()]} ${time.getUTCFullYear()}`;
    return [(0,text_text/* words */.aL)(pullRequest === undefined ? date : `${date}, by #${pullRequest}`)];
}
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
function withheld(notice, formatter) {
    const why = (0,text_text/* words */.aL)(notice.why === 'own-account' ? 'the token’s own account' : 'protected');
    switch (notice.withheld.change) {
        case 'remove-member':
            return (0,text_text/* say */.cv) `not removed; ${why}`;
        case 'member-role':
            return (0,text_text/* say */.cv) `stays ${(0,text_text/* code */.aY)(notice.withheld.from)}, not ${(0,text_text/* code */.aY)(notice.withheld.to)}; ${why}`;
        case 'team-role':
            return (0,text_text/* say */.cv) `stays owner of ${formatter.mask(notice.withheld.team)}; ${why}`;
        case 'team-remove':
            return (0,text_text/* say */.cv) `stays in ${formatter.mask(notice.withheld.team)}; ${why}`;
        case 'delete-team':
            return (0,text_text/* say */.cv) `stays in ${formatter.mask(notice.withheld.team)}, which is therefore not deleted; ${why}`;
    }
}
/** At most this many administrators are listed, and this many characters of their names: warnings are never cut. */
const ADMINS_SHOWN = 8;
const NAME_LIMIT = 100;
/** That administrators are not in the directory, and stay all the same. No text where there are none. */
function unlistedAdminsText(formatter, notices) {
    const admins = (0,notice/* unlistedMembers */.Y_)(notices).filter(({ role }) => role === 'admin');
    if (admins.length === 0)
        return [];
    const items = admins.slice(0, ADMINS_SHOWN).map((notice) => {
        const { name, address } = personSubject(formatter, notice);
        return subjectText({ name: name && (0,text_escape/* visibleText */.Q6)(name, NAME_LIMIT), address });
    });
    const are = admins.length === 1 ? 'is' : 'are';
    const all = (0,text_text/* listSome */.XT)(items, ADMINS_SHOWN, admins.length);
    return [(0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)((0,text_text/* count */.U9)(admins.length, 'administrator'))} ${(0,text_text/* words */.aL)(are)} not in the directory: ${all}`];
}
/** Notices grouped by kind, in the order of the table. */
function noticeGroups(formatter, notices) {
    const order = Object.keys(NOTICE_WORDS);
    const byKind = [...Map.groupBy(notices, ({ kind }) => kind)];
    return byKind
        .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
        .map(([kind, group]) => {
        const { sentence, item, warning = false } = NOTICE_WORDS[kind];
        const notices = group.flatMap(singly);
        return {
            text: sentence(notices, formatter),
            items: item === undefined ? [] : notices.map((notice) => item(notice, formatter)),
            warning,
            count: group.length,
        };
    });
}
/** A notice of many domains as a notice for each: a list of items can be shortened. */
function singly(notice) {
    return notice.kind === 'email-domains'
        ? notice.domains.map((domain) => ({ ...notice, domains: [domain] }))
        : [notice];
}

;// CONCATENATED MODULE: ./lib/src/render/plan/outcome.js





/** What an apply did, as sections: first what went wrong, open, and then what was applied, folded. */
function outcomeSections(formatter, result) {
    const by = Map.groupBy(result.outcomes, (outcome) => outcome.status);
    const rows = (status) => (by.get(status) ?? []).map((outcome) => mixedRow(formatter, outcome.change, outcomeDetails(formatter, outcome)));
    const unexpected = result.unexpected.map((change) => mixedRow(formatter, change, []));
    const applied = (by.get('applied') ?? []).map(({ change }) => change);
    return [
        ...sections_withRows(FAILED, rows('failed')),
        ...sections_withRows(CONFLICT, rows('conflict')),
        ...sections_withRows(UNEXPECTED, unexpected),
        ...sections_withRows(SKIPPED, rows('skipped')),
        ...sections_withRows(PENDING, rows('pending')),
        ...changeSections(formatter, applied, { fold: true }),
        ...sections_withRows(INVITED_USERS, invitedRows(formatter, result)),
    ];
}
const FAILED = mixedSection('failed', 'Failed', 'failure');
const CONFLICT = mixedSection('conflict', 'Changed by somebody else since the plan, so not applied', 'conflict');
const UNEXPECTED = mixedSection('unexpected', 'Still different after the apply', 'difference');
const SKIPPED = mixedSection('skipped', 'Skipped', 'skipped change');
const PENDING = mixedSection('pending', 'Pending', 'pending change');
const INVITED_USERS = section('invited-users', 'New GitBook user IDs', 'new ID', { change: 'User ID', source: '' });
function invitedRows(formatter, { invitedUsers }) {
    return Object.entries(invitedUsers).map(([email, id]) => ({
        symbol: '+',
        group: undefined,
        subject: { name: undefined, address: formatter.mask(email) },
        change: [(0,text_text/* code */.aY)(id)],
        details: [],
        source: undefined,
    }));
}
function outcomeDetails(formatter, outcome) {
    switch (outcome.status) {
        case 'applied':
            return [];
        case 'failed':
            return [(0,text_text/* say */.cv) `${formatter.mask(outcome.message)}`];
        case 'pending':
            return [[(0,text_text/* words */.aL)(PENDING_REASONS[outcome.reason])]];
        case 'skipped':
            return [skipText(formatter, outcome.reason)];
        case 'conflict': {
            if (outcome.live === undefined)
                return [(0,text_text/* say */.cv) `in GitBook now: no longer a member`];
            const { role, email } = outcome.live;
            const address = email === undefined ? (0,text_text/* say */.cv) `no e-mail` : (0,text_text/* code */.aY)(formatter.mask(email));
            return [(0,text_text/* say */.cv) `in GitBook now: ${(0,text_text/* code */.aY)(role)}, ${address}`];
        }
    }
}
const PENDING_REASONS = {
    'removal-requested': 'GitBook only asked the administrators; nothing changes until they agree',
    'invited-not-listed': 'invited, not yet in the member list',
    'invitation-unanswered': 'GitBook’s answer was lost; they may have been invited',
    'waits-for-invitation': 'waits until the invitation is accepted',
};
function skipText(formatter, reason) {
    switch (reason.kind) {
        case 'depends-on':
            return (0,text_text/* say */.cv) `needs a change that did not succeed: ${changeText(formatter, reason.change)}`;
        case 'too-few-admins':
            return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(reason.admins, 'administrator'))} left at that moment, too few to lose one`;
        case 'run-ended':
            return (0,text_text/* say */.cv) `the run ended before this change: ${formatter.mask(reason.message)}`;
    }
}
function changeText(formatter, change) {
    return (0,text_text/* say */.cv) `${subjectText(changeSubject(formatter, change))}, ${wordsOf(change).phrase(change, formatter)}`;
}
/** How an apply went, in one sentence. */
function outcomeVerdict(formatter, result) {
    const number = (status) => result.outcomes.filter((outcome) => outcome.status === status).length;
    const total = result.outcomes.length;
    const applied = number('applied');
    const rest = [
        ...part(number('failed'), 'failed'),
        ...part(number('conflict'), number('conflict') === 1 ? 'conflict' : 'conflicts'),
        ...part(number('skipped'), 'skipped'),
        ...part(number('pending'), 'pending'),
        ...part(result.unexpected.length, `difference${result.unexpected.length === 1 ? '' : 's'} still there`),
    ];
    const bad = number('failed') + number('conflict') + number('skipped') + result.unexpected.length > 0;
    const why = result.verifyError === undefined ? [] : (0,text_text/* say */.cv) `: ${formatter.mask(result.verifyError)}`;
    const unverified = result.verified ? [] : (0,text_text/* say */.cv) ` What GitBook has now could not be read${why}.`;
    if (total === 0 && !bad) {
        return { tone: 'calm', verdict: (0,text_text/* say */.cv) `GitBook already matched the directory. Nothing was changed.${unverified}` };
    }
    const head = bad
        ? (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)(applied === 0 ? 'Not applied' : 'Partly applied')}: ${applied} of ${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(total, 'change'))} made`
        : applied === total
            ? (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)(total === 1 ? 'The one change is in GitBook' : `All ${(0,text_text/* count */.U9)(total, 'change')} are in GitBook`)}`
            : (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)(`${(0,text_text/* formatNumber */.ZV)(applied)} of ${(0,text_text/* count */.U9)(total, 'change')} made`)}`;
    const verdict = [...head, ...rest.flatMap((item) => [(0,text_text/* words */.aL)(', '), ...item]), (0,text_text/* words */.aL)('.'), ...unverified];
    return { tone: bad || !result.verified ? 'failed' : 'calm', verdict };
}
function part(number, label) {
    return number === 0 ? [] : [(0,text_text/* say */.cv) `${number} ${(0,text_text/* words */.aL)(label)}`];
}

;// CONCATENATED MODULE: ./lib/src/render/plan/problems.js





/** At most this many other places of a problem are shown: a user can be listed in a thousand files. */
const PLACES_SHOWN = 3;
const HEADS = { subject: 'Code', change: 'Problem', source: 'Where' };
const PROBLEMS = section('problems', 'Problems', 'problem', { open: true, ...HEADS });
/** Diagnostics as a section of a document: errors first, in the order given. */
function problems_problemSections(formatter, diagnostics) {
    const sorted = theseFirst(diagnostics, ({ severity }) => severity === 'error');
    const rows = sorted.map((diagnostic) => problemRow(formatter, diagnostic));
    return withRows(PROBLEMS, rows);
}
function problemRow(formatter, diagnostic) {
    const related = diagnostic.related.slice(0, PLACES_SHOWN).map(({ file, line, message }) => {
        return say `${formatter.mask(message)}: ${code(`${maskPath(file, formatter.mask)}:${line}`)}`;
    });
    return {
        symbol: '!',
        group: undefined,
        subject: { name: undefined, address: diagnostic.code },
        change: [foreign(formatter.mask(diagnostic.message))],
        details: [
            [foreign(formatter.mask(diagnostic.help))],
            ...related,
            ...placesLeft(diagnostic).map((left) => [words(left)]),
        ],
        source: placeSource(formatter, diagnostic),
    };
}
/** A line that counts the places that are not shown. No line when all are shown. */
function placesLeft({ related }) {
    const left = related.length - PLACES_SHOWN;
    return left > 0 ? [`and ${count(left, 'more place')}`] : [];
}

;// CONCATENATED MODULE: ./lib/src/render/plan/unfinished.js




const ENDS = {
    refused: 'which was refused',
    unreviewed: 'whose plan was not reviewed',
    'partly-applied': 'which was applied in part',
    superseded: 'whose apply was superseded',
    invalid: 'whose directory was invalid',
    failed: 'whose apply failed',
    cancelled: 'whose apply was cancelled',
    'not-ended': 'whose apply has not ended',
};
/** `4 changes of #12, which was refused, are not applied.` */
function unfinishedText({ pullRequest, end, changes }) {
    const are = changes.length === 1 ? 'is' : 'are';
    return (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)((0,text_text/* count */.U9)(changes.length, 'change'))} of ${(0,text_text/* words */.aL)(`#${pullRequest}, ${ENDS[end]}, ${are}`)} not applied.`;
}
/** The changes of each merge that is not completely applied, as a plan shows them. */
function unfinishedSections(formatter, merges) {
    return merges.flatMap(({ pullRequest, changes }) => {
        const rows = changes.map((change) => mixedRow(formatter, change, changeDetails(formatter, change)));
        return sections_withRows(mixedSection('not-applied', `Changes of #${pullRequest} that are not applied`, 'change'), rows);
    });
}

;// CONCATENATED MODULE: ./lib/src/core/model/unfinished-merge.js
/** The changes that no unfinished merge has to make. */
function changesOutside(merges, changes) {
    const known = new Set(merges.flatMap((merge) => merge.changes));
    return changes.filter((change) => !known.has(change));
}

;// CONCATENATED MODULE: ./lib/src/render/plan/verdict.js





/** The one line that sums up a plan. Each kind of "nothing to do" has its own sentence. */
function planVerdict(formatter, plan, context, refusing) {
    const verdict = verdictOf(formatter, plan, context, refusing);
    if (context.commit === undefined || context.mode !== 'plan')
        return verdict;
    return { ...verdict, verdict: [...(0,text_text/* say */.cv) `Plan for ${shortCommit(context.commit)}. `, ...verdict.verdict] };
}
/** A commit as GitHub shows it, by its first seven characters. */
function shortCommit(commit) {
    return (0,text_text/* code */.aY)(commit.slice(0, 7));
}
function verdictOf(formatter, plan, context, refusing) {
    if (context.result !== undefined)
        return outcomeVerdict(formatter, context.result);
    if (context.unapplied !== undefined) {
        return { tone: 'refused', verdict: (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('Nothing was applied.')} ${(0,text_text/* words */.aL)(context.unapplied)}` };
    }
    if (context.unreviewed !== undefined)
        return { tone: 'refused', verdict: unreviewedText(context.unreviewed) };
    if (context.mode === 'drift')
        return driftVerdict(plan, context, refusing);
    if (refusing > 0)
        return { tone: 'refused', verdict: refusedText(plan, context, refusing) };
    if (plan.changes.length === 0)
        return { tone: 'calm', verdict: nothingText(plan, context) };
    return { tone: plan.changes.some(change_types/* takesAway */.P3) ? 'danger' : 'change', verdict: changesText(plan, context) };
}
/** The changes of a plan that undo drift: those that no unfinished merge has to make. */
function driftIn({ changes }, { unfinished }) {
    return changesOutside(unfinished, changes);
}
function driftVerdict(plan, context, refusing) {
    const drift = driftIn(plan, context);
    const staying = (0,notice/* stayingMembers */.TE)(plan.notices);
    const unlisted = (0,notice/* unlistedMembers */.Y_)(staying);
    const hasDanger = plan.changes.some(change_types/* takesAway */.P3) || staying.some(({ role }) => role === 'admin');
    const tone = refusing > 0 ? 'refused' : hasDanger ? 'danger' : 'change';
    if (drift.length > 0) {
        const opening = (0,text_text/* say */.cv) `GitBook differs from the directory: ${(0,text_text/* strong */.ko)((0,text_text/* count */.U9)(drift.length, 'change'))} would put it back`;
        const refuse = (0,text_text/* say */.cv) `, but ${(0,text_text/* strong */.ko)(`${(0,text_text/* count */.U9)(refusing, 'guard')} would refuse the plan`)}.`;
        const end = refusing > 0 ? refuse : consequence(drift.filter(change_types/* takesAway */.P3).length, drift.length);
        return { tone, verdict: [...opening, ...end] };
    }
    const nothing = plan.changes.length === 0 ? (0,text_text/* say */.cv) ` There is nothing to change.` : [];
    if (unlisted.length > 0) {
        const members = unlisted.length === 1 ? '1 member who is' : `${(0,text_text/* count */.U9)(unlisted.length, 'member')} who are`;
        return { tone, verdict: (0,text_text/* say */.cv) `GitBook has ${(0,text_text/* strong */.ko)(`${members} not in the directory`)}.${nothing}` };
    }
    if (staying.length > 0) {
        const members = (0,text_text/* count */.U9)(staying.length, 'member whose removal waits', 'members whose removal waits');
        return { tone, verdict: (0,text_text/* say */.cv) `GitBook has ${(0,text_text/* strong */.ko)(members)} for an administrator.${nothing}` };
    }
    if (context.unfinished.length === 0)
        return { tone: 'calm', verdict: nothingText(plan, context) };
    return { tone, verdict: (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('GitBook has not drifted.')}` };
}
function nothingText(plan, context) {
    const nothing = context.mode === 'apply' ? 'Nothing was changed' : 'There is nothing to change';
    const notices = plan.notices.length;
    const but = notices === 0 ? '' : `, but there ${notices === 1 ? 'is' : 'are'} ${(0,text_text/* count */.U9)(notices, 'notice')}`;
    return (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('GitBook matches the directory.')} ${(0,text_text/* words */.aL)(`${nothing}${but}.`)}`;
}
function refusedText(plan, context, refusing) {
    const guards = (0,text_text/* count */.U9)(refusing, 'guard');
    const changes = (0,text_text/* count */.U9)(plan.changes.length, 'change');
    return context.mode === 'apply'
        ? (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)(`Refused by ${guards}.`)} Nothing was changed; the plan has ${(0,text_text/* words */.aL)(changes)}.`
        : (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)(`${guards} would refuse this plan`)} of ${(0,text_text/* words */.aL)(changes)}.`;
}
function unreviewedText({ changes, why }) {
    const number = changes.length;
    const were = (0,text_text/* words */.aL)(number === 1 ? 'was' : 'were');
    return (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('Not applied.')} ${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(number, 'change'))} of this plan ${were} not reviewed: ${(0,text_text/* words */.aL)(why)}.`;
}
function changesText(plan, context) {
    const all = (0,text_text/* strong */.ko)((0,text_text/* count */.U9)(plan.changes.length, 'change'));
    const bad = plan.changes.filter(change_types/* takesAway */.P3).length;
    return [...opening(context, all), ...consequence(bad, plan.changes.length)];
}
function opening(context, all) {
    if (context.mode === 'apply')
        return (0,text_text/* say */.cv) `${all} will be made in GitBook`;
    return context.pullRequest
        ? (0,text_text/* say */.cv) `Merging this pull request makes ${all} in GitBook`
        : (0,text_text/* say */.cv) `Applying this plan makes ${all} in GitBook`;
}
function consequence(bad, all) {
    if (bad === 0)
        return (0,text_text/* say */.cv) `. Nobody loses access.`;
    const which = all === 1 ? 'it' : bad === all ? 'all of them' : (0,text_text/* count */.U9)(bad, 'of them', 'of them');
    return (0,text_text/* say */.cv) `, and ${(0,text_text/* strong */.ko)(`${which} ${bad === 1 ? 'takes' : 'take'} access away`)}.`;
}
const UNPLANNED = {
    fork: (0,text_text/* say */.cv) `a pull request from a fork has no access to the GitBook token`,
    dependabot: (0,text_text/* say */.cv) `Dependabot’s pull requests have no access to the GitBook token`,
    'no-token': (0,text_text/* say */.cv) `this run has no ${(0,text_text/* code */.aY)('gitbook-token')}`,
};
/** That the directory is valid, and why there is no plan. */
function validatedVerdict(why, { commit }) {
    const valid = (0,text_text/* strong */.ko)('The directory is valid.');
    if (why === 'validate-mode')
        return (0,text_text/* say */.cv) `${valid} It was not compared with GitBook.`;
    return (0,text_text/* say */.cv) `${noPlan(commit)}: ${UNPLANNED[why]}. ${valid}`;
}
/** How many problems the directory has, in how many files. */
function verdict_invalidVerdict(diagnostics, { pullRequest, commit }) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const files = new Set(errors.map(({ file }) => file)).size;
    const where = say `${words(count(errors.length, 'problem'))} in ${words(count(files, 'file'))}.`;
    if (pullRequest)
        return say `${noPlan(commit)}: ${strong('the directory is invalid')}, with ${where}`;
    return say `${strong('The directory is invalid:')} ${where} Nothing was changed in GitBook.`;
}
/** Why a run could not make a plan. The message may come from GitBook or GitHub. */
function verdict_noPlanVerdict(formatter, message) {
    return say `${noPlan(formatter.context.commit)}: ${foreign(formatter.mask(message))}`;
}
function noPlan(commit) {
    return commit === undefined ? (0,text_text/* say */.cv) `No plan` : (0,text_text/* say */.cv) `No plan for ${shortCommit(commit)}`;
}
/** That an apply has begun. `time` is in UTC. */
function verdict_applyingVerdict(time) {
    return say `${strong('Applying')} since ${words(time)} UTC. If nothing follows here, the run was lost: run it again, and it goes on where it ended.`;
}
/** Why an apply ended without a plan to show. The message may come from GitBook or GitHub. */
function verdict_failedVerdict(formatter, message) {
    return say `${strong('The apply failed.')} ${foreign(formatter.mask(message))}`;
}
/** What the reader can do next. */
function nextSteps(plan, context, refused) {
    if (context.result !== undefined)
        return afterApply(context, context.result);
    if (context.unreviewed !== undefined) {
        return [
            (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('To go on:')} open a pull request that shows this plan and have it reviewed, or run the workflow by hand, which needs no reviewed plan.`,
        ];
    }
    if (context.mode === 'plan' && context.otherBase !== undefined) {
        return [(0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('Merging applies nothing:')} ${(0,text_text/* code */.aY)(context.otherBase)} is not the default branch.`];
    }
    if (context.mode === 'drift')
        return waysOutOfDrift(plan, context);
    if (plan.changes.length === 0)
        return [];
    if (refused || context.mode === 'apply')
        return [];
    const merge = context.needsApproval
        ? (0,text_text/* say */.cv) `have this pull request approved, now that it shows this plan, and merge it`
        : (0,text_text/* say */.cv) `merge this pull request`;
    const how = context.pullRequest ? merge : run(context, 'apply');
    return [(0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('To apply:')} ${how}.`];
}
/** That the plan is not of the pull request merged into its base, and what to do. */
function workspaceText({ kind, commit, base, ref }) {
    const has = (0,text_text/* say */.cv) `The workspace has ${(0,text_text/* code */.aY)(commit.slice(0, 7))}`;
    const branch = base === undefined ? (0,text_text/* say */.cv) `the base branch` : [(0,text_text/* code */.aY)(base)];
    const remedy = ref === undefined ? (0,text_text/* say */.cv) `Remove ${(0,text_text/* code */.aY)('ref:')} from` : (0,text_text/* say */.cv) `Set ${(0,text_text/* code */.aY)(`ref: ${ref}`)} for`;
    return kind === 'head-behind-base'
        ? (0,text_text/* say */.cv) `${has}, the head of the pull request, and not its merge with ${branch}. What ${branch} has changed since then looks as if this pull request undid it. ${remedy} actions/checkout, or update the branch.`
        : (0,text_text/* say */.cv) `${has}, which is neither the head of the pull request nor its merge with ${branch}. What else differs there looks as if this pull request did it. ${remedy} actions/checkout.`;
}
/** How the reader runs a mode: as a command, or in the workflow. */
function run({ target }, mode) {
    return target === 'terminal'
        ? (0,text_text/* say */.cv) `run ${(0,text_text/* code */.aY)(`gitbook-directory-sync ${mode}`)}`
        : (0,text_text/* say */.cv) `run the workflow in mode ${(0,text_text/* code */.aY)(mode)}`;
}
function waysOutOfDrift(plan, context) {
    const mode = context.target === 'terminal' ? (0,text_text/* code */.aY)('gitbook-directory-sync import') : (0,text_text/* say */.cv) `mode ${(0,text_text/* code */.aY)('import')}`;
    if (plan.changes.length === 0) {
        const staying = (0,notice/* stayingMembers */.TE)(plan.notices);
        if (staying.length === 0)
            return [];
        const remove = (0,text_text/* words */.aL)((0,notice/* unlistedMembers */.Y_)(staying).length > 0 ? 'remove them' : 'agree to their removal');
        return [
            (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('To end the difference:')} add them to the directory, by hand or with ${mode}, or ${remove} in GitBook.`,
        ];
    }
    if (driftIn(plan, context).length === 0)
        return [(0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('To apply:')} ${run(context, 'apply')}.`];
    const also = context.unfinished.length === 0 ? [] : (0,text_text/* say */.cv) ` That also makes the changes that are not applied.`;
    return [
        (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('To put GitBook back:')} ${run(context, 'apply')}.${also}`,
        (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('To keep what is in GitBook:')} copy it into the directory, by hand or with ${mode}.`,
    ];
}
function afterApply(context, { outcomes, unexpected, invitedUsers }) {
    const isOpen = outcomes.some(({ status }) => status !== 'applied' && status !== 'pending') || unexpected.length > 0;
    const invited = Object.keys(invitedUsers).length;
    const ids = invited === 1 ? 'To pin the new ID' : 'To pin the new IDs';
    const again = (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('To try again:')} run the apply again. It does not repeat changes that were made.`;
    const pin = (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)(`${ids} in the directory:`)} ${run(context, 'pin')}, so that people stay the same people when their e-mail address changes.`;
    return [...(isOpen ? [again] : []), ...(invited === 0 ? [] : [pin])];
}

;// CONCATENATED MODULE: ./lib/src/render/plan/plan-document.js













const PRODUCT = 'GitBook Directory Sync';
/** The document of a plan, of what its apply did, or of the drift it found. */
function planDocument(plan, context) {
    const formatter = formatter_formatterFor(context);
    const { result, split } = context;
    const guards = guardLines(formatter, plan.guards, plan.fingerprint, context.confirmed);
    const refusing = plan.guards.filter((verdict) => (0,guard/* stopsApply */.M)(verdict, context.confirmed)).length;
    const refused = refusing > 0;
    const done = result?.outcomes.flatMap(({ status, change }) => (status === 'applied' ? [change] : []));
    const causes = result === undefined && split !== undefined ? Map.groupBy(plan.changes, split) : undefined;
    const document = {
        ...plan_document_frame(context),
        stage: result === undefined ? 'before' : 'after',
        ...planVerdict(formatter, plan, context, refusing),
        unfinished: context.unfinished.map(unfinishedText),
        warnings: [
            ...(context.workspace === undefined ? [] : [workspaceText(context.workspace)]),
            ...unlistedAdminsText(formatter, plan.notices),
        ],
        title: (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)(PRODUCT)} — ${formatter.mask(plan.organization.title)}`,
        counts: changeCounts(done ?? plan.changes, done === undefined ? 'planned' : 'done'),
        cause: causes === undefined ? driftText(plan, context) : causeText(causes, plan.changes.length),
        // Where not every change was made, the planned number of seats is wrong.
        seats: result?.outcomes.some(({ status }) => status !== 'applied') ? undefined : seatsText(plan.seats),
        guards: result === undefined && (refused || plan.changes.length > 0) ? guards : [],
        refusal: refused && result === undefined ? refusalText(context) : undefined,
        parts: partsOf(formatter, plan, context, causes),
        notices: noticeGroups(formatter, plan.notices),
        next: nextSteps(plan, context, refused),
        fingerprint: plan.fingerprint,
        facts: [
            context.mode === 'drift'
                ? (0,text_text/* say */.cv) `checked on ${(0,text_text/* words */.aL)(plan.asOf)} (UTC)`
                : (0,text_text/* say */.cv) `expiry judged as of ${(0,text_text/* words */.aL)(plan.asOf)}`,
            sizes(plan.directory),
        ],
    };
    return document.target === 'terminal' && document.stage === 'after' ? withoutPlan(document) : document;
}
/** What an apply adds to its plan, for terminals and logs, where the plan is shown just before. */
function withoutPlan(document) {
    const parts = document.parts
        .map((part) => ({ ...part, sections: part.sections.filter(({ id }) => !isChangeSection(id)) }))
        .filter(({ sections }) => sections.length > 0);
    return {
        ...document,
        title: [],
        unfinished: [],
        warnings: [],
        parts,
        seats: undefined,
        notices: [],
        fingerprint: undefined,
        facts: [],
    };
}
/** The document of a run that only validated the directory, and why. */
function validatedDocument(directory, why, context) {
    return { ...plan_document_frame(context), tone: 'calm', verdict: validatedVerdict(why, context), facts: [sizes(directory)] };
}
/** The document of an invalid directory: all problems, errors first, and nothing else. */
function invalidDocument(diagnostics, context) {
    const parts = onePart(problemSections(formatterFor(context), diagnostics));
    return { ...plan_document_frame(context), tone: 'failed', verdict: invalidVerdict(diagnostics, context), parts };
}
/** The document of a run that was to make a plan, and why it could not. */
function noPlanDocument(message, context) {
    return { ...plan_document_frame(context), tone: 'failed', verdict: noPlanVerdict(formatterFor(context), message) };
}
/** The document in a merged pull request while its apply runs. `since` is an ISO 8601 time, in UTC. */
function applyingDocument(since, context) {
    const time = since.slice(0, 16).replace('T', ' ');
    return { ...plan_document_frame(context), stage: 'after', tone: 'change', verdict: applyingVerdict(time) };
}
/** The document in a merged pull request whose apply failed before there was a plan. */
function failedDocument(message, context) {
    const verdict = failedVerdict(formatterFor(context), message);
    return { ...plan_document_frame(context), stage: 'after', tone: 'failed', verdict };
}
/** A document that says nothing yet. */
function plan_document_frame({ target, runUrl }) {
    return {
        target,
        stage: 'before',
        title: [(0,text_text/* words */.aL)(PRODUCT)],
        runUrl,
        top: [],
        bottom: [],
        unfinished: [],
        warnings: [],
        counts: [],
        cause: undefined,
        seats: undefined,
        guards: [],
        refusal: undefined,
        parts: [],
        notices: [],
        next: [],
        fingerprint: undefined,
        facts: [],
    };
}
function seatsText({ before, after, limit }) {
    const number = (0,text_text/* strong */.ko)(before === after ? (0,text_text/* formatNumber */.ZV)(after) : `${(0,text_text/* formatNumber */.ZV)(before)} → ${(0,text_text/* formatNumber */.ZV)(after)}`);
    if (limit === undefined)
        return (0,text_text/* say */.cv) `Seats: ${number}`;
    const over = after > limit ? (0,text_text/* say */.cv) `, ${(0,text_text/* strong */.ko)(`${(0,text_text/* formatNumber */.ZV)(after - limit)} too many`)}` : [];
    return (0,text_text/* say */.cv) `Seats: ${number} of ${limit}${over}`;
}
function sizes({ files, users, teams }) {
    const managed = [
        [(0,text_text/* words */.aL)((0,text_text/* count */.U9)(files, 'file'))],
        ...(users === undefined ? [] : [[(0,text_text/* words */.aL)((0,text_text/* count */.U9)(users, 'user'))]]),
        ...(teams === undefined ? [] : [[(0,text_text/* words */.aL)((0,text_text/* count */.U9)(teams, 'team'))]]),
    ];
    const left = [...(users === undefined ? ['users'] : []), ...(teams === undefined ? ['teams'] : [])];
    const unmanaged = left.length === 0 ? [] : [(0,text_text/* words */.aL)(` (${left.join(' and ')} not managed)`)];
    return [...(0,text_text/* say */.cv) `directory of ${(0,text_text/* list */.p_)(managed)}`, ...unmanaged];
}
function refusalText(context) {
    if (context.mode === 'apply')
        return (0,text_text/* say */.cv) `The plan was refused, and nothing was changed.`;
    return context.pullRequest
        ? (0,text_text/* say */.cv) `If this is merged, ${(0,text_text/* code */.aY)('apply')} will refuse the plan and change nothing.`
        : (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)('apply')} will refuse this plan and change nothing.`;
}
/** How to read the rows of drift. What the audit log says last is not necessarily what made the difference. */
function driftText(plan, context) {
    if (context.mode !== 'drift' || driftIn(plan, context).length === 0)
        return undefined;
    const log = `Names and dates are from the last entry of the audit log about the person or the team.`;
    const traced = context.traceOf === undefined ? [] : [(0,text_text/* words */.aL)(` ${log}`)];
    return [...(0,text_text/* say */.cv) `Each line says what happened in GitBook, and the change that would undo it.`, ...traced];
}
function partsOf(formatter, plan, context, causes) {
    const { changes } = plan;
    const { result, unreviewed } = context;
    if (context.mode === 'drift') {
        const sections = driftSections(formatter, driftIn(plan, context));
        return onePart([...sections, ...unfinishedSections(formatter, context.unfinished)]);
    }
    const first = unreviewed === undefined ? [] : onePart(unreviewedSections(formatter, unreviewed.changes));
    if (result !== undefined)
        return [...first, ...onePart(outcomeSections(formatter, result))];
    if (unreviewed === undefined)
        return planParts(formatter, changes, causes);
    return [...first, { heading: 'The whole plan', sections: changeSections(formatter, changes, { fold: true }) }];
}
function planParts(formatter, changes, causes) {
    if (causes === undefined || causes.size < 2)
        return onePart(changeSections(formatter, changes));
    const sections = CAUSES.flatMap(({ cause, addition }) => changeSections(formatter, causes.get(cause) ?? []).map((section) => ({ ...section, title: `${section.title}: ${addition}` })));
    return onePart(inShownOrder(sections));
}
/** Causes are separated within each kind of change, so that a removal by drift comes before an invitation. */
const CAUSES = [
    { cause: 'pull-request', addition: 'caused by this pull request' },
    { cause: undefined, addition: 'cause not known' },
    { cause: 'drift', addition: 'had drifted before this pull request' },
];
function causeText(causes, total) {
    const own = causes.get('pull-request')?.length ?? 0;
    const drift = causes.get('drift')?.length ?? 0;
    if (own === total)
        return undefined;
    if (drift === total) {
        return (0,text_text/* say */.cv) `This pull request causes none of this: GitBook had drifted from the directory before, and an apply undoes that.`;
    }
    const unknown = total - own - drift;
    return [
        ...(0,text_text/* list */.p_)([
            ...(own === 0 ? [] : [(0,text_text/* say */.cv) `${own} caused by this pull request`]),
            ...(drift === 0 ? [] : [(0,text_text/* say */.cv) `${drift} had drifted before`]),
            ...(unknown === 0 ? [] : [(0,text_text/* say */.cv) `${unknown} of unknown cause`]),
        ]),
        (0,text_text/* words */.aL)('.'),
    ];
}
function onePart(sections) {
    return sections.length === 0 ? [] : [{ heading: undefined, sections }];
}
const UNREVIEWED = mixedSection('unreviewed', 'Not in the reviewed plan', 'unreviewed change');
function unreviewedSections(formatter, changes) {
    const rows = sections_theseFirst(changes, change_types/* isDestructive */.TI).map((change) => mixedRow(formatter, change, []));
    return sections_withRows(UNREVIEWED, rows);
}


/***/ })

};
