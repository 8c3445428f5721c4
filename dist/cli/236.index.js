export const id = 236;
export const ids = [236,878,744];
export const modules = {

/***/ 4236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  placeOf: () => (/* binding */ placeOf),
  printJson: () => (/* binding */ printJson),
  runApply: () => (/* binding */ runApply),
  runDrift: () => (/* binding */ runDrift),
  runPlan: () => (/* binding */ runPlan),
  runValidate: () => (/* binding */ runValidate),
  tellInvalid: () => (/* binding */ tellInvalid),
  withGitBook: () => (/* binding */ withGitBook)
});

// EXTERNAL MODULE: ./lib/src/core/directory/organization.js
var organization = __webpack_require__(5293);
// EXTERNAL MODULE: ./lib/src/core/model/dates.js
var dates = __webpack_require__(5391);
// EXTERNAL MODULE: ./lib/src/core/plan/guard.js
var guard = __webpack_require__(9011);
// EXTERNAL MODULE: ./lib/src/gitbook/classify.js
var classify = __webpack_require__(0);
// EXTERNAL MODULE: ./lib/src/core/model/change-types.js
var change_types = __webpack_require__(2736);
;// CONCATENATED MODULE: ./lib/src/render/json.js

/**
 * A plan as data, as `schema/plan.schema.json` describes it. Unknown values are left out; only the limit of seats is
 * `null` where there is none. `split` gives the cause of each change where it is known.
 */
function planJson(plan, split) {
    const { organization, directory, seats } = plan;
    return {
        version: 1,
        organization: { id: organization.id, title: organization.title },
        directory: present({ files: directory.files, users: directory.users, teams: directory.teams }),
        asOf: plan.asOf,
        fingerprint: plan.fingerprint,
        seats: { before: seats.before, after: seats.after, limit: seats.limit ?? null },
        guards: plan.guards.map((verdict) => present({ ...verdict })),
        changes: plan.changes.map((change) => changeJson(change, split?.(change))),
        notices: plan.notices.map(noticeJson),
    };
}
function changeJson(change, cause) {
    const { origin, ...data } = change;
    return present({ ...data, origin: placeJson(origin), destructive: (0,change_types/* isDestructive */.TI)(change), cause });
}
function noticeJson(notice) {
    if (!('origin' in notice))
        return present({ ...notice });
    const { origin, ...data } = notice;
    return present({ ...data, origin: placeJson(origin) });
}
function placeJson(origin) {
    return origin === undefined ? undefined : { file: origin.file, line: origin.line };
}
function present(entries) {
    return Object.fromEntries(Object.entries(entries).filter((entry) => entry[1] !== undefined));
}

// EXTERNAL MODULE: ./lib/src/render/plan/context.js
var context = __webpack_require__(5012);
// EXTERNAL MODULE: ./lib/src/render/plan/plan-document.js + 9 modules
var plan_document = __webpack_require__(170);
// EXTERNAL MODULE: ./lib/src/core/plan/fingerprint.js
var fingerprint = __webpack_require__(2778);
;// CONCATENATED MODULE: ./lib/src/render/result-json.js


/** The problems of a directory as data. `valid` is true where none is an error. */
function diagnosticsJson(diagnostics) {
    return { valid: !diagnostics.some(({ severity }) => severity === 'error'), diagnostics };
}
/** What an apply did, as data: the plan, an outcome for each change in the same order, and what the verifying read found. */
function applyJson(plan, result) {
    const planned = planJson(plan);
    return {
        status: 'applied',
        plan: planned,
        outcomes: result.outcomes.map(outcomeJson),
        invitedUsers: result.invitedUsers,
        verified: result.verified,
        verifyError: result.verifyError,
        unexpected: result.unexpected.map(fingerprint/* changeKey */.Cy),
    };
}
function outcomeJson(outcome, index) {
    const common = { change: index, type: outcome.change.type, status: outcome.status };
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

// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(4668);
// EXTERNAL MODULE: ./lib/src/render/text/escape.js
var text_escape = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/src/render/text/text.js
var text_text = __webpack_require__(4844);
;// CONCATENATED MODULE: ./lib/src/render/terminal/diagnostics.js



const MESSAGE_LIMIT = 600;
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
    const show = (text) => (0,text_escape/* escapeTerminal */.en)(mask(text), MESSAGE_LIMIT);
    const path = (file) => (0,text_escape/* escapeTerminal */.en)((0,text_escape/* maskPath */.wy)(file, mask), MESSAGE_LIMIT);
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
        `  ${paint('dim', `${blank} |`)} ${' '.repeat((0,string_width/* default */.A)(before))}${paint('red', '^')}`,
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
// EXTERNAL MODULE: ./lib/src/run/exit-code.js
var exit_code = __webpack_require__(3506);
// EXTERNAL MODULE: ./lib/src/run/losses.js
var losses = __webpack_require__(7105);
// EXTERNAL MODULE: ./lib/src/run/secrets.js
var secrets = __webpack_require__(4309);
// EXTERNAL MODULE: ./lib/src/run/sequence.js + 11 modules
var sequence = __webpack_require__(4293);
// EXTERNAL MODULE: ./lib/src/workspace/read-files.js
var read_files = __webpack_require__(4748);
;// CONCATENATED MODULE: ./lib/src/cli/run.js
















/** `validate`: the directory alone; needs no network. */
async function runValidate(run) {
    const read = (0,organization/* checkOrganizationId */.f)(await (0,read_files/* readDirectoryAt */.zf)(placeOf(run)), run.options);
    if (!read.ok)
        return tellInvalid(run, read.diagnostics);
    if (run.json) {
        printJson(run, diagnosticsJson(read.diagnostics));
        return exit_code/* EXIT */.d.done;
    }
    const { files, users, teams } = read.directory;
    const sizes = { files: files.length, users: users?.length, teams: teams?.length };
    printView(run, (0,plan_document/* validatedDocument */.gD)(sizes, 'validate-mode', contextOf(run)));
    return exit_code/* EXIT */.d.done;
}
/** `plan`: what would change. With `detailed`, exit 2 says that there is something. Holds nothing that can write. */
async function runPlan(run, detailed) {
    const planned = await withGitBook(run, (gitBook) => (0,losses/* planForReview */.v)(requestOf(run), { ...portsOf(run, gitBook), classify: classify/* classify */.L }));
    if (planned.status === 'invalid')
        return tellInvalid(run, planned.diagnostics);
    if (run.json)
        printJson(run, planJson(planned.plan));
    else
        printView(run, (0,plan_document/* planDocument */.NP)(planned.plan, planContext(run, planned, 'plan')));
    return detailed && planned.plan.changes.length > 0 ? exit_code/* EXIT */.d.changes : exit_code/* EXIT */.d.done;
}
/** `drift`: what was changed in GitBook by hand; exit 2 when there is any. */
async function runDrift(run) {
    const planned = await withGitBook(run, (gitBook) => (0,sequence/* planDirectory */.B)(requestOf(run), portsOf(run, gitBook)));
    if (planned.status === 'invalid')
        return tellInvalid(run, planned.diagnostics);
    if (run.json)
        printJson(run, planJson(planned.plan));
    else
        printView(run, (0,plan_document/* planDocument */.NP)(planned.plan, planContext(run, planned, 'drift')));
    return planned.plan.changes.length > 0 ? exit_code/* EXIT */.d.changes : exit_code/* EXIT */.d.done;
}
/** `apply`: plan, show, guard, ask, apply, verify. `yes` answers the question beforehand. */
async function runApply(run, yes) {
    const { options, terminal } = run;
    const done = await withGitBook(run, (gitBook) => (0,sequence/* applyDirectory */.E)({ ...requestOf(run), confirm: options.confirm }, {
        ...portsOf(run, gitBook),
        openWriter: gitBook.openWriter,
        classify: classify/* classify */.L,
        show: async (planned) => {
            run.progress.clear();
            const view = (0,plan_document/* planDocument */.NP)(planned.plan, planContext(run, planned, 'apply'));
            if (!run.json)
                printView(run, view);
            // Nobody is asked about a plan that they have not seen.
            else if (!yes && terminal.interactive)
                terminal.note(viewText(run, view));
        },
        permit: async ({ plan }) => {
            if (yes)
                return { given: true };
            if (!terminal.interactive)
                return { given: false, why: 'declined' };
            const count = plan.changes.length;
            const question = `Apply ${count === 1 ? 'this change' : `these ${count} changes`}? Only yes applies:`;
            return (await terminal.ask(question)) ? { given: true } : { given: false, why: 'declined' };
        },
    }));
    run.progress.clear();
    if (done.status === 'invalid')
        return tellInvalid(run, done.diagnostics);
    return tellApplied(run, done);
}
function tellApplied(run, done) {
    const { plan } = done.planned;
    switch (done.status) {
        case 'refused':
            if (run.json)
                printJson(run, { status: 'refused', plan: planJson(plan) });
            run.terminal.note('Nothing was applied: the plan is refused by a guard.');
            return exit_code/* EXIT */.d.refused;
        case 'not-permitted':
            if (run.json)
                printJson(run, { status: 'not-permitted', plan: planJson(plan) });
            run.terminal.note(run.terminal.interactive
                ? 'Nothing was applied.'
                : 'Nothing was applied: there is no terminal to ask on. Look at the plan, then run apply with --yes.');
            return exit_code/* EXIT */.d.refused;
        case 'applied': {
            const { result } = done;
            if (run.json)
                printJson(run, applyJson(plan, result));
            else if (plan.changes.length > 0) {
                printView(run, (0,plan_document/* planDocument */.NP)(plan, { ...planContext(run, done.planned, 'apply'), result }));
            }
            const open = result.outcomes.some(({ status }) => status !== 'applied' && status !== 'pending');
            return open || !result.verified || result.unexpected.length > 0 ? exit_code/* EXIT */.d.failed : exit_code/* EXIT */.d.done;
        }
    }
}
/** Prints what is wrong with the directory. */
async function tellInvalid(run, diagnostics) {
    run.progress.clear();
    if (run.json) {
        printJson(run, diagnosticsJson(diagnostics));
        return exit_code/* EXIT */.d.invalid;
    }
    const lines = await (0,read_files/* sourceLines */.Jj)(placeOf(run), diagnostics);
    // A part of the line is shown: what is left of a secret in it could not be told any more.
    const sourceLine = (file, number) => {
        const line = lines(file, number);
        return line !== undefined && run.terminal.hide(line) === line ? line : undefined;
    };
    const mask = run.options.maskEmails ? text_escape.maskEmails : (text) => text;
    run.terminal.out(diagnosticsTerminal(diagnostics, { paint: run.terminal.paint, mask, sourceLine }));
    return exit_code/* EXIT */.d.invalid;
}
function printView(run, view) {
    run.terminal.out(viewText(run, view));
}
function viewText({ terminal }, view) {
    const { paint, width, hide } = terminal;
    return (0,terminal_document/* renderPlanTerminal */.c)((0,secrets/* hideIn */.c)(view, hide), { paint, width });
}
/** The one JSON document of a run. */
function printJson({ terminal }, document) {
    terminal.out(JSON.stringify((0,secrets/* hideIn */.c)(document, terminal.hide), undefined, 2));
}
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
function requestOf({ options, clock }) {
    const { organizationId, configPath, settings } = options;
    return { organizationId, configPath, settings, asOf: (0,dates/* utcDate */.HB)(clock.now()) };
}
function portsOf(run, gitBook) {
    return {
        readFiles: () => (0,read_files/* readFiles */.Ul)(placeOf(run)),
        openReader: gitBook.openReader,
        progress: run.progress,
    };
}
function contextOf({ options }) {
    return { ...context/* BARE_CONTEXT */.N, maskEmails: options.maskEmails };
}
function planContext(run, { plan }, mode) {
    return { ...contextOf(run), mode, confirmed: (0,guard/* isConfirmed */.it)(plan.fingerprint, run.options.confirm) };
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
    const at = { file: directory.files[0] ?? named.configPath, line: 1, column: 1 };
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

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ isDemotion),
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
 * One row for each type of change. A new type needs its own `interface` in `change.ts`, a row here, a row in
 * `render/plan/change-words.ts`, and a call in `apply`.
 */
const CHANGE_TYPES = {
    invite: {
        stage: () => 'invites',
        key: ({ email, to, sso }) => [(0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email), to, sso],
        isDestructive: () => false,
        touchesAdmin: ({ to }) => to === 'admin',
    },
    'member-role': {
        stage: (change) => (isDemotion(change) ? 'demotions' : 'promotions'),
        key: ({ userId, from, to }) => [userId, from, to],
        isDestructive: isDemotion,
        touchesAdmin: ({ from, to }) => from === 'admin' || to === 'admin',
    },
    'member-sso': {
        stage: () => 'sso',
        key: ({ userId }) => [userId],
        isDestructive: () => false,
    },
    'remove-member': {
        stage: () => 'member-removals',
        key: ({ userId, from }) => [userId, from],
        isDestructive: () => true,
        touchesAdmin: ({ from }) => from === 'admin',
    },
    'create-team': {
        stage: () => 'team-creations',
        key: ({ team }) => [team],
        isDestructive: () => false,
    },
    'rename-team': {
        stage: () => 'team-renames',
        key: ({ teamId, from, to }) => [teamId, from, to],
        isDestructive: () => false,
    },
    'delete-team': {
        stage: () => 'team-deletions',
        key: ({ teamId }) => [teamId],
        isDestructive: () => true,
    },
    'team-add': {
        stage: () => 'team-additions',
        key: ({ team, teamId, email, userId, to }) => [teamId ?? null, team, userId ?? (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email ?? ''), to],
        isDestructive: () => false,
    },
    // Roles within a team, up or down, go with its additions: one call does both.
    'team-role': {
        stage: () => 'team-additions',
        key: ({ teamId, userId, from, to }) => [teamId, userId, from, to],
        isDestructive: isDemotion,
    },
    'team-remove': {
        stage: () => 'team-removals',
        key: ({ teamId, userId }) => [teamId, userId],
        isDestructive: () => true,
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
/** Whether a change removes, demotes or deletes: what `require-reviewed-plan: destructive` is about. */
function isDestructive(change) {
    return rowOf(change).isDestructive(change);
}
/** Whether a change makes somebody an administrator, or takes that away. */
function touchesAdmin(change) {
    return rowOf(change).touchesAdmin?.(change) ?? false;
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

/***/ 8107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ stopsApply),
/* harmony export */   r: () => (/* binding */ isConfirmable)
/* harmony export */ });
const CONFIRMABLE = [
    'max-member-removals',
    'max-membership-removals',
    'max-team-deletions',
];
/** Whether `confirm` lets one exact plan pass a guard. */
function isConfirmable(name) {
    return CONFIRMABLE.includes(name);
}
/** Whether a verdict stops an apply. `confirmed`: `confirm` names this very plan. */
function stopsApply({ name, passed }, confirmed) {
    return !passed && !(confirmed && isConfirmable(name));
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
 * Gives an error for every entry of which that is not true.
 */
function checkMembersAreLive(teams, members) {
    const byEmail = (0,_match_members_js__WEBPACK_IMPORTED_MODULE_1__/* .membersByEmail */ .jE)(members);
    return teams.flatMap((team) => (team.memberships ?? [])
        .filter((membership) => membership.via.length === 0)
        .flatMap((membership) => checkMembership(membership, team, byEmail.get((0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(membership.email)) ?? [])));
}
function checkMembership(membership, team, found) {
    const email = (0,_model_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(membership.email);
    if (found.length === 0) {
        const message = `${email} is in the team ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(team.title)}, but is not a member of the organization.`;
        const help = 'Invite the person in GitBook, or manage members with a users section.';
        return [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('not-a-member', membership.origin, message, help)];
    }
    if (found.length === 1)
        return [];
    const ids = found.map((member) => member.id).join(', ');
    const message = `GitBook has ${found.length} members with the e-mail ${email}: ${ids}.`;
    const help = 'Add a users section, and set id: to say which one is meant.';
    return [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('ambiguous-address', membership.origin, message, help)];
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
 * A change in canonical form, as JSON: what it does to whom, without where it is written and what it is called. Equal
 * changes have equal keys, and different changes of one plan have different keys.
 *
 * @example `["member-role","PERerEOA","read","edit"]`
 */
function changeKey(change) {
    return JSON.stringify([change.type, ...(0,_model_change_types_js__WEBPACK_IMPORTED_MODULE_1__/* .keyPartsOf */ .nG)(change)]);
}
/**
 * The keys that the same change had before its plan was applied in part. Before an apply has invited the person and
 * created the team, an addition to a team names the person by e-mail and the team by title.
 */
function earlierKeys(change) {
    if (change.type !== 'team-add')
        return [];
    const { email, userId, teamId } = change;
    const people = [userId, ...(email === undefined ? [] : [undefined])];
    const teams = [teamId, undefined];
    const keys = people.flatMap((person) => teams.map((team) => changeKey({ ...change, userId: person, teamId: team })));
    return keys.filter((key) => key !== changeKey(change));
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
/* harmony import */ var _model_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8107);

/** A percentage always allows this many, however small the organization. */
const ALWAYS_ALLOWED = 3;
/** @param seatsAfter seats in use once the plan is applied */
function liveNumbers({ members, teams = [] }, seatsAfter) {
    return {
        members: members.length,
        admins: activeAdmins(members),
        disabled: new Set(members.flatMap(({ id, disabled }) => (disabled ? [id] : []))),
        teams: teams.length,
        teamSizes: new Map(teams.map(({ id, memberships, size }) => [id, memberships?.length ?? size])),
        seatsAfter,
    };
}
/** The IDs of the administrators who are not disabled. */
function activeAdmins(members) {
    return new Set(members.filter(({ role, disabled }) => role === 'admin' && !disabled).map((member) => member.id));
}
/**
 * The verdict of each guard on a plan's changes. Refuses nothing by itself: the plan is shown first, and an apply
 * refuses. Percentages are of the live members, of the team's live members, and of the live teams, rounded down.
 * Somebody who leaves a team by being removed from the organization counts as a removed member only.
 */
function judgeGuards(changes, live, limits) {
    const count = (type) => changes.filter((change) => change.type === type).length;
    const { maxMemberRemovals, maxTeamDeletions } = limits;
    return [
        judgeAdmins(changes, live, limits),
        atMost('max-member-removals', undefined, maxMemberRemovals, count('remove-member'), live.members),
        ...judgeMemberships(changes, live, limits),
        atMost('max-team-deletions', undefined, maxTeamDeletions, count('delete-team'), live.teams),
        ...judgeSeats(changes, live, limits),
    ];
}
/** The verdicts that refuse a plan. `confirm` is the start of a fingerprint; see {@link isConfirmed}. */
function refusals(guards, fingerprint, confirm) {
    const confirmed = isConfirmed(fingerprint, confirm);
    return guards.filter((verdict) => (0,_model_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .stopsApply */ .M)(verdict, confirmed));
}
/** Whether `confirm` is the fingerprint, or its first 8 characters or more. */
function isConfirmed(fingerprint, confirm) {
    const given = confirm?.trim().toLowerCase() ?? '';
    return given.length >= 8 && fingerprint.startsWith(given);
}
/** A limit as an input gives it: `5`, `20%`. */
function formatLimit(limit) {
    return limit.kind === 'count' ? String(limit.count) : `${limit.percent}%`;
}
/** How many of a total a limit allows. */
function allowedBy(limit, total) {
    if (limit.kind === 'count')
        return limit.count;
    return Math.max(ALWAYS_ALLOWED, Math.floor((limit.percent * total) / 100));
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
function judgeMemberships(changes, live, limits) {
    const byTeam = new Map();
    for (const change of changes) {
        if (change.type !== 'team-remove')
            continue;
        const known = byTeam.get(change.teamId) ?? { team: change.team, removals: 0 };
        known.removals++;
        byTeam.set(change.teamId, known);
    }
    const limit = limits.maxMembershipRemovals;
    if (byTeam.size === 0)
        return [atMost('max-membership-removals', undefined, limit, 0, 0)];
    return [...byTeam].map(([teamId, { team, removals }]) => atMost('max-membership-removals', team, limit, removals, live.teamSizes.get(teamId) ?? 0));
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
function atMost(name, team, limit, actual, total) {
    const allowed = allowedBy(limit, total);
    return { name, team, limit: formatLimit(limit), allowed, actual, passed: actual <= allowed };
}


/***/ }),

/***/ 1117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ matchMembers),
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   jE: () => (/* binding */ membersByEmail)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2411);
/* harmony import */ var _model_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5890);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3127);



/**
 * Finds the live member for each user of the directory: by ID where one is pinned, otherwise by e-mail, ignoring case.
 * Where more than one could be meant, the result is an error, never a guess.
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
                diagnostics.push(ambiguousAddress(user, withEmail));
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
            notices.push({
                kind: 'email-differs',
                directoryEmail: user.email,
                origin: user.origin,
                ...personOf(pinned),
            });
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
    const byEmail = new Map();
    for (const member of live) {
        if (member.email === undefined)
            continue;
        const key = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(member.email);
        const others = byEmail.get(key);
        if (others)
            others.push(member);
        else
            byEmail.set(key, [member]);
    }
    return byEmail;
}
/** The part of a live member that changes and notices contain. */
function personOf(member) {
    return { email: member.email, userId: member.id, displayName: member.displayName };
}
function ambiguousAddress(user, members) {
    const ids = members.map((member) => member.id).join(', ');
    const message = `GitBook has ${members.length} members with the e-mail ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(user.email)}: ${ids}.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('ambiguous-address', user.origin, message, 'Set id: to say which one is meant.');
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
        const byKey = groupByTitle(live.filter((team) => !claimed.has(team.id)), keyOf);
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
function groupByTitle(teams, keyOf) {
    const groups = new Map();
    for (const team of teams) {
        const key = keyOf(team.title);
        const group = groups.get(key);
        if (group)
            group.push(team);
        else
            groups.set(key, [team]);
    }
    return groups;
}
function unknownTeamId(team, id, live) {
    const same = live.filter((each) => (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz)(each.title) === (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz)(team.title));
    const ids = same.map((each) => each.id).join(', ');
    const message = same.length === 0
        ? `GitBook has no team with the id ${id}.`
        : `GitBook has no team with the id ${id}; ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(team.title)} is ${ids}.`;
    const help = same.length === 0
        ? 'Remove id: to create a new team, or fix it.'
        : 'If that is the same team, change or remove id:.';
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unknown-team-id', team.origin, message, help);
}
function ambiguousTitle(team, title, candidates) {
    const ids = candidates.map((each) => each.id).join(', ');
    const message = `GitBook has ${candidates.length} teams with the title ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(title)}: ${ids}.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('ambiguous-title', team.origin, message, 'Set id: to say which one is meant.');
}


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan),
  S: () => (/* binding */ teamsToRead)
});

// EXTERNAL MODULE: ./lib/src/core/model/diagnostic.js
var diagnostic = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/src/core/model/state.js
var state = __webpack_require__(3127);
;// CONCATENATED MODULE: ./lib/src/core/model/notice.js


/** Notices by kind, then by team and person. Does not depend on the order of GitBook's answers. */
function sortNotices(notices) {
    const keyed = notices.map((notice) => ({ notice, key: sortKey(notice) }));
    return keyed.sort((a, b) => (0,diagnostic/* compareText */.n6)(a.key, b.key)).map(({ notice }) => notice);
}
function sortKey(notice) {
    const team = 'team' in notice ? (notice.team ?? '') : '';
    const email = 'email' in notice ? (0,state/* emailKey */.c8)(notice.email ?? '') : '';
    const id = 'userId' in notice ? notice.userId : 'teamId' in notice ? notice.teamId : '';
    return [notice.kind, team, email, id, JSON.stringify(notice)].join('\u0000');
}

// EXTERNAL MODULE: ./lib/src/core/model/dates.js
var dates = __webpack_require__(5391);
// EXTERNAL MODULE: ./lib/src/core/plan/match-members.js
var match_members = __webpack_require__(1117);
;// CONCATENATED MODULE: ./lib/src/core/plan/diff-members.js


/** The changes that make members equal to the directory. Nothing about teams, and nobody is protected yet. */
function diffMembers({ matches, unlisted }, live, asOf) {
    const changes = [];
    const notices = [];
    const leaving = unlisted.map((member) => ({ member, user: undefined }));
    for (const { desired, live: member } of matches) {
        if (desired.expired) {
            if (member)
                leaving.push({ member, user: desired });
            else
                notices.push(...expired(desired));
            continue;
        }
        notices.push(...expiresSoon(desired, asOf));
        if (!desired.sso && live.organization.ssoEnforced) {
            notices.push({ kind: 'sso-enforced', email: desired.email, origin: desired.origin });
        }
        if (member === undefined)
            changes.push(invite(desired));
        else {
            changes.push(...memberChanges({ desired, live: member }));
            notices.push(...memberNotices({ desired, live: member }));
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
function memberChanges({ desired, live }) {
    const { role: to, note, origin } = desired;
    const person = (0,match_members/* personOf */.Re)(live);
    const changes = [];
    if (live.role !== to)
        changes.push({ type: 'member-role', ...person, from: live.role, to, note, origin });
    if (desired.sso && !live.sso) {
        changes.push({ type: 'member-sso', ...person, from: false, to: true, note, origin });
    }
    return changes;
}
function memberNotices({ desired, live }) {
    const { origin } = desired;
    const person = (0,match_members/* personOf */.Re)(live);
    const notices = [];
    if (!desired.sso && live.sso)
        notices.push({ kind: 'sso-stays', origin, ...person });
    if (live.disabled)
        notices.push({ kind: 'disabled-member', origin, ...person });
    return notices;
}
function expired({ email, expires, origin }) {
    return expires === undefined ? [] : [{ kind: 'expired', email, expires, origin }];
}
function expiresSoon({ email, expires, origin }, asOf) {
    const days = expires === undefined ? undefined : (0,dates/* daysBetween */.YM)(asOf, expires);
    if (expires === undefined || days === undefined || days > dates/* NOTICE_DAYS */.ff)
        return [];
    return [{ kind: 'expires-soon', email, team: undefined, expires, days, origin }];
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
 * listed there leaves it, also who is removed from the organization; nobody is protected yet.
 */
function diffTeams({ matches, unlisted }, members, asOf) {
    const deletions = unlisted.map(({ id: teamId, title: team, size, spaces }) => ({
        type: 'delete-team',
        team,
        teamId,
        size,
        spaces,
        origin: undefined,
    }));
    return {
        changes: [
            ...deletions,
            ...matches.flatMap(({ desired, live }) => [
                ...diffTeam(desired, live),
                ...(desired.memberships === undefined
                    ? []
                    : diffMemberships(desired, desired.memberships, live, members)),
            ]),
        ],
        notices: matches.flatMap(({ desired }) => expiringSoon(desired, asOf)),
    };
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
        const person = personIn(membership, members);
        changes.push({
            type: 'team-role',
            team,
            teamId: live.id,
            ...person,
            from: membership.role,
            to,
            note,
            origin,
        });
    }
    if (live === undefined)
        return changes;
    const findExpired = expiredFinder(desired.expired, members);
    for (const membership of current) {
        if (found.has(membership.userId))
            continue;
        const expired = findExpired(membership);
        changes.push({
            type: 'team-remove',
            team,
            teamId: live.id,
            ...personIn(membership, members),
            from: membership.role,
            reason: expired ? 'expired' : 'unlisted',
            note: expired?.note,
            origin: expired?.origin,
        });
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
        byEmail ??= new Map(memberships.flatMap((each) => each.email === undefined ? [] : [[(0,state/* emailKey */.c8)(each.email), each]]));
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
    return ({ userId, email }) => byId.get(userId) ?? (email === undefined ? undefined : byEmail.get((0,state/* emailKey */.c8)(email)));
}
/** The person as the member list names them; as the team does for somebody who is not in the member list yet. */
function personIn({ userId, email, displayName }, { byId }) {
    const member = byId.get(userId);
    return { email: member?.email ?? email, userId, displayName: member?.displayName ?? displayName };
}
function expiringSoon(team, asOf) {
    return (team.memberships ?? []).flatMap(({ email, expires, via, origin }) => {
        if (expires === undefined || via.length > 0)
            return [];
        const days = (0,dates/* daysBetween */.YM)(asOf, expires);
        if (days > dates/* NOTICE_DAYS */.ff)
            return [];
        return [{ kind: 'expires-soon', email, team: team.title, expires, days, origin }];
    });
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
        key: order_sortKey(change),
    }));
    keyed.sort((a, b) => a.stage - b.stage || (0,diagnostic/* compareText */.n6)(a.key, b.key));
    const ordered = keyed.map(({ change }) => change);
    const renames = orderRenames(ordered.filter((change) => change.type === 'rename-team'));
    const firstRename = ordered.findIndex((change) => change.type === 'rename-team');
    return firstRename < 0 ? ordered : ordered.toSpliced(firstRename, renames.length, ...renames);
}
/** A team gives up its title before another team takes it, as far as the renames do not form a circle. */
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
function order_sortKey(change) {
    const { member, team } = (0,change_types/* subjectOf */.et)(change);
    const email = (0,state/* emailKey */.c8)(member?.email ?? '');
    const id = member === undefined ? team?.id : member.userId;
    return [team?.title ?? '', email, id ?? '', change.type].join('\u0000');
}

;// CONCATENATED MODULE: ./lib/src/core/plan/protect.js


/**
 * The changes that the plan may make, and a notice for each of the others.
 *
 * @param matches the directory's users with their live members; empty without a `users` section
 */
function protect(changes, live, matches, settings) {
    const people = findProtectedPeople(live, matches, settings);
    const keepersOf = findKeepers(live, people);
    const kept = [];
    const notices = [];
    for (const change of changes) {
        const setting = unlistedSetting(change, settings);
        if (setting !== undefined && setting !== 'ignore')
            notices.push(...noEmail(change));
        if (setting === 'ignore')
            continue;
        const instead = setting === 'report' ? unlisted(change) : withheld(change, people, keepersOf);
        notices.push(...instead);
        if (instead.length === 0)
            kept.push(change);
    }
    return { changes: withoutEndedMemberships(kept), notices };
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
/** A protected user may be named by the directory's e-mail where GitBook has another one, or none. */
function findProtectedPeople(live, matches, { protectedUsers }) {
    const emails = new Set(protectedUsers.map(state/* emailKey */.c8));
    const ids = new Set(protectedUsers);
    for (const { desired, live: member } of matches) {
        if (member && emails.has((0,state/* emailKey */.c8)(desired.email)))
            ids.add(member.id);
    }
    const isProtectedUser = ({ userId, email }) => ids.has(userId) || (email !== undefined && emails.has((0,state/* emailKey */.c8)(email)));
    return {
        isProtectedUser,
        protection: (person) => {
            if (person.userId === live.self.id)
                return 'own-account';
            return isProtectedUser(person) ? 'protected-user' : undefined;
        },
    };
}
/** For a team's ID, the `protected-users` who are in it. */
function findKeepers(live, { isProtectedUser }) {
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
    return isUnlistedMember(change)
        ? [{ kind: 'unlisted-member', role: change.from, ...protect_personIn(change) }]
        : [];
}
/** Notices of what a change would take from protected people. None where the plan may make the change. */
function withheld(change, { protection }, keepersOf) {
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
    return (0,change_types/* isDestructive */.TI)(change) && 'userId' in change;
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
/** Whoever leaves the organization leaves its teams: that needs no changes of its own. */
function withoutEndedMemberships(changes) {
    const removed = new Set(changes.flatMap((each) => (each.type === 'remove-member' ? [each.userId] : [])));
    return changes.filter((change) => change.type !== 'team-remove' || !removed.has(change.userId));
}

;// CONCATENATED MODULE: ./lib/src/core/plan/plan.js











/**
 * Compares the directory with GitBook: match, diff, protect, order, guard. Pure: equal input gives an equal plan, in
 * whatever order files, users and GitBook's answers come.
 */
function makePlan(desired, live, settings) {
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
    const allowed = protect(wanted.flatMap((diff) => diff.changes), live, matches, settings);
    const changes = orderChanges(allowed.changes);
    const seats = {
        before: live.members.length,
        after: live.members.length + seatsGained(changes),
        limit: settings.limits.maxSeats ?? live.organization.maxUsers,
    };
    return {
        ok: true,
        plan: {
            organization: { id: live.organization.id, title: live.organization.title },
            directory: {
                files: desired.files.length,
                users: desired.users?.length,
                teams: desired.teams?.length,
            },
            asOf: desired.asOf,
            changes,
            notices: sortNotices([
                ...(members?.notices ?? []),
                ...wanted.flatMap((diff) => diff.notices),
                ...allowed.notices,
                ...unknownProtectedUsers(desired, live, settings),
                ...(members ? organizationNotices(live, changes, seats, settings) : []),
            ]),
            guards: (0,guard/* judgeGuards */.Sf)(changes, (0,guard/* liveNumbers */.z6)(live, seats.after), settings.limits),
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
    const managed = matches.flatMap((match) => match.live && match.desired.memberships !== undefined ? [match.live.id] : []);
    const mayBeKept = unlistedTeams === 'remove' && protectedUsers.length > 0;
    return new Set(mayBeKept ? [...managed, ...unlisted.map(({ id }) => id)] : managed);
}
const NOTHING = { changes: [], notices: [] };
function seatsGained(changes) {
    const count = (type) => changes.filter((change) => change.type === type).length;
    return count('invite') - count('remove-member');
}
/** The organization's own limit of seats, and the ways into it that bypass the directory. */
function organizationNotices({ organization }, changes, seats, { limits }) {
    const { inviteLinks, emailDomains, defaultRole, maxUsers } = organization;
    const invites = changes.some((change) => change.type === 'invite');
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

/***/ 0:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classify)
/* harmony export */ });
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(878);

/** What an error of the reader or the writer means for the rest of an apply. Throws all other errors again. */
function classify(error) {
    if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitBookApiError */ .Wc) {
        return { kind: kindOf(error.status), status: error.status, message: error.message };
    }
    if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC) {
        return { kind: 'refused', status: undefined, message: error.message };
    }
    if (error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitBookUnreachableError */ .Cz ||
        error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncompleteReadError */ .di ||
        error instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswerError */ .qx) {
        return { kind: 'unavailable', status: undefined, message: error.message };
    }
    throw error;
}
function kindOf(status) {
    if (status === 401)
        return 'unauthorized';
    return status >= 400 && status < 500 && status !== 429 ? 'refused' : 'unavailable';
}


/***/ }),

/***/ 878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ GitBookUnreachableError),
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   Wc: () => (/* binding */ GitBookApiError),
/* harmony export */   d6: () => (/* binding */ InvalidApiUrlError),
/* harmony export */   di: () => (/* binding */ IncompleteReadError),
/* harmony export */   oC: () => (/* binding */ InvalidInputError),
/* harmony export */   qx: () => (/* binding */ UnexpectedAnswerError)
/* harmony export */ });
/** GitBook refused a call, or failed at it repeatedly. */
class GitBookApiError extends Error {
    name = 'GitBookApiError';
    failureReason = 'gitbook-api';
    /** Method and path, such as `DELETE /orgs/abc/members/u1`. */
    call;
    status;
    /** GitBook's message, if it sent one. */
    gitbookMessage;
    /** The remedy. */
    hint;
    /** All texts must be redacted. */
    constructor(call, status, gitbookMessage, hint) {
        super(`${call} answered ${status}${gitbookMessage ? `: ${withFullStop(gitbookMessage)}` : '.'} ${hint}`);
        this.call = call;
        this.status = status;
        this.gitbookMessage = gitbookMessage;
        this.hint = hint;
    }
}
/** A list could not be read completely, so that no change may follow from it. */
class IncompleteReadError extends Error {
    name = 'IncompleteReadError';
    failureReason = 'incomplete-read';
    call;
    /** The reason. */
    detail;
    constructor(call, detail) {
        super(`${call} could not be read completely: ${detail}. No change follows from it; run again.`);
        this.call = call;
        this.detail = detail;
    }
}
/** An answer does not have the form of the official description. */
class UnexpectedAnswerError extends Error {
    name = 'UnexpectedAnswerError';
    failureReason = 'gitbook-api';
    call;
    /** The field and its problem. */
    detail;
    constructor(call, detail) {
        super(`${call} gave an unexpected answer: ${detail}.`);
        this.call = call;
        this.detail = detail;
    }
}
/** Every attempt at a call failed without an answer: the connection failed or timed out. */
class GitBookUnreachableError extends Error {
    name = 'GitBookUnreachableError';
    failureReason = 'gitbook-api';
    call;
    attempts;
    constructor(call, origin, why, attempts) {
        const tried = attempts === 1 ? 'once' : `${attempts} times`;
        super(`${call} got no answer from ${origin}: ${why} (tried ${tried}). ` +
            'Check the network, gitbook-api-url, HTTPS_PROXY and NO_PROXY.');
        this.call = call;
        this.attempts = attempts;
    }
}
/** `gitbook-api-url` cannot be used. */
class InvalidApiUrlError extends Error {
    name = 'InvalidApiUrlError';
    failureReason = 'invalid-input';
}
/** The token, the proxy setting or an ID cannot be used. */
class InvalidInputError extends Error {
    name = 'InvalidInputError';
    failureReason = 'invalid-input';
}
/** The remedy for an answer of GitBook. `location` is the host that a redirect leads to, redacted. */
function hintFor(call, status, location) {
    if (status >= 300 && status < 400) {
        const target = location === undefined ? '' : ` to ${location}`;
        return `The redirect${target} was not followed, because the token would go with it; check gitbook-api-url.`;
    }
    if (status >= 500)
        return 'GitBook failed; see gitbookstatus.com and run again later.';
    switch (status) {
        case 401:
            return 'Check gitbook-token (on the command line, GITBOOK_TOKEN): it is missing, mistyped, expired or revoked.';
        case 403:
            return "Check that the token's account is an administrator of this organization.";
        case 404:
            return hintForMissing(call);
        case 407:
            return 'Check HTTPS_PROXY: the proxy requires other credentials.';
        case 429:
            return 'The rate limit lasts longer than 70 minutes; run again later.';
        default:
            return 'GitBook did not accept this call; its message says why.';
    }
}
function hintForMissing(call) {
    const path = call.slice(call.indexOf(' ') + 1);
    if (path === '/user')
        return 'Check gitbook-api-url, and that the account of the token still exists.';
    if (/^\/orgs\/[^/]+(\/(members|teams|invites|ping))?$/.test(path)) {
        return "Check organization-id, and that the token's account belongs to that organization.";
    }
    return 'It may be deleted already; if all calls fail, check organization-id.';
}
function withFullStop(sentence) {
    return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
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
    split: undefined,
    linkTo: () => undefined,
    top: [],
    bottom: [],
    maskEmails: false,
    runUrl: undefined,
    traceOf: undefined,
    confirmed: false,
    unreviewed: undefined,
    unapplied: undefined,
    result: undefined,
};


/***/ }),

/***/ 170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NP: () => (/* binding */ planDocument),
  gD: () => (/* binding */ validatedDocument)
});

// UNUSED EXPORTS: failedDocument, invalidDocument, withoutPlan

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

;// CONCATENATED MODULE: ./lib/src/render/plan/guards.js



/** At most this many characters of a team's title, because verdicts are never cut. */
const TITLE_LIMIT = 100;
/** How many characters of a fingerprint people see and type. */
const SHORT_FINGERPRINT = 8;
/** Guard verdicts in words, those that refuse first. */
function guardLines(formatter, guards, fingerprint, confirmed) {
    const views = guards.map((verdict) => {
        const refuses = (0,guard/* stopsApply */.M)(verdict, confirmed);
        return {
            name: verdict.name,
            state: refuses ? 'failed' : verdict.passed ? 'passed' : 'confirmed',
            text: verdictText(formatter, verdict),
            waysOut: refuses ? waysOut(formatter, verdict, fingerprint) : [],
        };
    });
    const order = ['failed', 'confirmed', 'passed'];
    return order.flatMap((state) => views.filter((view) => view.state === state));
}
function verdictText(formatter, verdict) {
    const { actual, allowed, limit, team } = verdict;
    const limits = limit.endsWith('%')
        ? (0,text_text/* say */.cv) `${allowed} ${(0,text_text/* words */.aL)(allowed === 1 ? 'is' : 'are')} allowed (${(0,text_text/* code */.aY)(limit)})`
        : (0,text_text/* say */.cv) `${allowed} ${(0,text_text/* words */.aL)(allowed === 1 ? 'is' : 'are')} allowed`;
    switch (verdict.name) {
        case 'min-admins':
            return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(actual, 'administrator'))} would be left, at least ${allowed} must be`;
        case 'max-member-removals':
            return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(actual, 'member'))} would be removed, ${limits}`;
        case 'max-membership-removals': {
            const where = team === undefined
                ? (0,text_text/* say */.cv) `a team`
                : (0,text_text/* say */.cv) `the team ${(0,text_text/* foreign */.V$)((0,text_escape/* visibleText */.Q6)(formatter.mask(team), TITLE_LIMIT))}`;
            return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(actual, 'person', 'people'))} would leave ${where}, ${limits}`;
        }
        case 'max-team-deletions':
            return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(actual, 'team'))} would be deleted, ${limits}`;
        case 'max-seats':
            return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(actual, 'seat'))} would be in use, ${limits}`;
    }
}
function waysOut(formatter, verdict, fingerprint) {
    const typed = formatter.context.target === 'terminal' ? asOptions : asInputs;
    const confirm = (0,guard/* isConfirmable */.r)(verdict.name)
        ? [
            (0,text_text/* say */.cv) `run ${(0,text_text/* code */.aY)('apply')} with ${typed.value('confirm', fingerprint.slice(0, SHORT_FINGERPRINT))}, which lets exactly this plan pass`,
        ]
        : [];
    const change = (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)(verdict.name === 'min-admins' ? 'lower' : 'raise')} ${typed.name(verdict.name)}`;
    return [remedy(verdict.name), ...confirm, change];
}
/** How the reader sets an option: in a workflow, or on the command line. */
const asInputs = {
    name: (name) => (0,text_text/* code */.aY)(name),
    value: (name, value) => (0,text_text/* code */.aY)(`${name}: ${value}`),
};
const asOptions = {
    name: (name) => (0,text_text/* code */.aY)(`--${name}`),
    value: (name, value) => (0,text_text/* code */.aY)(`--${name} ${value}`),
};
function remedy(name) {
    switch (name) {
        case 'min-admins':
            return (0,text_text/* say */.cv) `keep an administrator in the directory`;
        case 'max-member-removals':
        case 'max-membership-removals':
            return (0,text_text/* say */.cv) `put everyone who should stay in the directory`;
        case 'max-team-deletions':
            return (0,text_text/* say */.cv) `put every team that should stay in the directory`;
        case 'max-seats':
            return (0,text_text/* say */.cv) `invite fewer people`;
    }
}

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
        warning: false,
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'user'))} of the directory ${(0,text_text/* words */.aL)(all.length === 1 ? 'has' : 'have')} expired and can be deleted from it`,
        item: (notice, formatter) => (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(formatter.mask(notice.email))} on ${(0,text_text/* words */.aL)(notice.expires)}`,
    },
    'sso-enforced': {
        warning: true,
        sentence: (all) => (0,text_text/* say */.cv) `The organization enforces SSO, but ${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'user has', 'users have'))} no ${(0,text_text/* code */.aY)('sso: true')} in the directory`,
        item: (notice, formatter) => [(0,text_text/* code */.aY)(formatter.mask(notice.email))],
    },
    'sso-stays': {
        warning: false,
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'member has', 'members have'))} SSO that the directory does not ask for; GitBook’s API cannot turn it off`,
        item: person,
    },
    'unlisted-member': {
        warning: false,
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'member is', 'members are'))} in GitBook but not in the directory, and ${(0,text_text/* words */.aL)(all.length === 1 ? 'stays' : 'stay')}`,
        item: (notice, formatter) => (0,text_text/* say */.cv) `${person(notice, formatter)} (${(0,text_text/* code */.aY)(notice.role)})`,
    },
    'unlisted-team': {
        warning: false,
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'team is', 'teams are'))} in GitBook but not in the directory, and ${(0,text_text/* words */.aL)(all.length === 1 ? 'stays' : 'stay')}`,
        item: (notice, formatter) => (0,text_text/* say */.cv) `${formatter.mask(notice.team)} (${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(notice.size, 'person', 'people'))})`,
    },
    'disabled-member': {
        warning: false,
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'member is', 'members are'))} disabled in GitBook`,
        item: person,
    },
    'no-email': {
        warning: false,
        sentence: (all) => (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(all.length, 'member has', 'members have'))} no e-mail address in GitBook, and can be listed by ${(0,text_text/* code */.aY)('id')} only`,
        item: person,
    },
    'invite-links-on': {
        warning: false,
        sentence: () => (0,text_text/* say */.cv) `Invitation links are on: people can join without being in the directory`,
    },
    'email-domains': {
        warning: false,
        sentence: (all) => (0,text_text/* say */.cv) `Anyone with an address at ${(0,text_text/* words */.aL)(all.length === 1 ? 'this domain' : `one of these ${(0,text_text/* count */.U9)(all.length, 'domain')}`)} can join without being in the directory`,
        item: ({ domains }, formatter) => (0,text_text/* list */.p_)(domains.map((domain) => [(0,text_text/* code */.aY)(formatter.mask(domain))])),
    },
    'default-role': {
        warning: false,
        sentence: ([first]) => (0,text_text/* say */.cv) `Everyone who joins in another way gets the role ${(0,text_text/* code */.aY)(first?.role ?? 'guest')}`,
    },
};
function person(notice, formatter) {
    return subjectText(personSubject(formatter, notice));
}
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
/** Notices grouped by kind, in the order of the table. */
function noticeGroups(formatter, notices) {
    const order = Object.keys(NOTICE_WORDS);
    const byKind = [...Map.groupBy(notices, ({ kind }) => kind)];
    return byKind
        .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
        .map(([kind, group]) => {
        const row = NOTICE_WORDS[kind];
        const items = group.flatMap(singly);
        return {
            text: row.sentence(items, formatter),
            items: items.flatMap((notice) => {
                const text = row.item?.(notice, formatter);
                return text === undefined ? [] : [text];
            }),
            warning: row.warning,
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

;// CONCATENATED MODULE: ./lib/src/render/plan/change-words.js



/** One row for each type of change. The rows of `core/model/change-types.ts` say what the program does with it. */
const CHANGE_WORDS = {
    invite: {
        symbol: '+',
        section: ({ to }) => (to === 'admin' ? 'admin' : 'invite'),
        count: () => 'invite',
        subject: ({ email }, { mask }) => ({ name: undefined, address: mask(email) }),
        // Among other new administrators, the role alone does not say that somebody is invited.
        cell: (change) => (change.to === 'admin' ? (0,text_text/* say */.cv) `invite as ${invitedAs(change)}` : invitedAs(change)),
        phrase: (change) => (0,text_text/* say */.cv) `invite as ${invitedAs(change)}`,
        details: ({ expires }) => (expires === undefined ? [] : [(0,text_text/* say */.cv) `last day of access ${(0,text_text/* words */.aL)(expires)}`]),
    },
    'member-role': {
        symbol: '~',
        section: (change) => ((0,change_types/* isDemotion */.MR)(change) ? 'demote' : change.to === 'admin' ? 'admin' : 'promote'),
        count: (change) => ((0,change_types/* isDemotion */.MR)(change) ? 'demote' : 'promote'),
        subject: change_words_person,
        cell: fromTo,
        phrase: (change) => (0,text_text/* say */.cv) `role ${fromTo(change)}`,
    },
    'member-sso': {
        symbol: '~',
        section: () => 'sso',
        count: () => 'member-sso',
        subject: change_words_person,
        cell: () => (0,text_text/* say */.cv) `SSO on`,
        phrase: () => (0,text_text/* say */.cv) `turn SSO on`,
    },
    'remove-member': {
        symbol: '-',
        section: () => 'remove-member',
        count: () => 'remove-member',
        subject: change_words_person,
        cell: ({ from }) => (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(from)} → removed`,
        phrase: () => (0,text_text/* say */.cv) `remove from the organization`,
        details: ({ loses }, formatter) => [losses(formatter, loses)],
        unlisted: 'not in the directory',
    },
    'create-team': {
        symbol: '+',
        section: () => 'team',
        count: () => 'create-team',
        subject: ({ team }, { mask }) => ({ name: mask(team), address: undefined }),
        cell: () => (0,text_text/* say */.cv) `new team`,
        phrase: () => (0,text_text/* say */.cv) `create the team`,
    },
    'rename-team': {
        symbol: '~',
        section: () => 'team',
        count: () => 'rename-team',
        subject: ({ from }, { mask }) => ({ name: mask(from), address: undefined }),
        cell: ({ to }, { mask }) => (0,text_text/* say */.cv) `renamed to ${mask(to)}`,
        phrase: ({ to }, { mask }) => (0,text_text/* say */.cv) `rename to ${mask(to)}`,
    },
    'delete-team': {
        symbol: '-',
        section: () => 'delete-team',
        count: () => 'delete-team',
        subject: ({ team }, { mask }) => ({ name: mask(team), address: undefined }),
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
        subject: change_words_person,
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
        subject: change_words_person,
        cell: fromTo,
        phrase: (change, { mask }) => (0,text_text/* say */.cv) `in ${mask(change.team)}: ${fromTo(change)}`,
    },
    'team-remove': {
        symbol: '-',
        section: () => 'team-loss',
        count: () => 'team-remove',
        subject: change_words_person,
        cell: ({ from }) => (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(from)} → leaves`,
        phrase: ({ team }, { mask }) => (0,text_text/* say */.cv) `take out of ${mask(team)}`,
        unlisted: 'not listed in the team',
    },
};
/** How a change is shown: the row of its type. */
function wordsOf(change) {
    return CHANGE_WORDS[change.type];
}
/** What else there is to know about a change: its own details, its note, and what the audit log has about it. */
function changeDetails(formatter, change) {
    const trace = formatter.context.traceOf?.(change);
    const note = 'note' in change ? change.note : undefined;
    return [
        ...(wordsOf(change).details?.(change, formatter) ?? []),
        ...(note === undefined ? [] : [(0,text_text/* say */.cv) `“${formatter.mask(note)}”`]),
        ...(trace === undefined ? [] : [traceText(formatter, trace)]),
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
function change_words_person(change, formatter) {
    return personSubject(formatter, change);
}
function fromTo({ from, to }) {
    return (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(from)} → ${(0,text_text/* code */.aY)(to)}`;
}
function invitedAs({ to, sso }) {
    return sso ? (0,text_text/* say */.cv) `${(0,text_text/* code */.aY)(to)} with SSO` : [(0,text_text/* code */.aY)(to)];
}
function traceText({ mask }, { about, event }) {
    const { actor, action, occurredAt, source } = event;
    const time = Number.isNaN(Date.parse(occurredAt))
        ? (0,text_text/* foreign */.V$)(occurredAt)
        : (0,text_text/* words */.aL)(`${new Date(occurredAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`);
    const log = about === 'team' ? 'last in the audit log of the team' : 'last in the audit log';
    return (0,text_text/* say */.cv) `${(0,text_text/* words */.aL)(log)}: ${(0,text_text/* code */.aY)(action)} by ${mask(actor.label ?? actor.id)}, ${time} (${source})`;
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
    const titles = known.slice(0, TITLES_SHOWN).map((title) => [(0,text_text/* foreign */.V$)(mask(title))]);
    const number = (0,text_text/* words */.aL)((0,text_text/* count */.U9)(total, noun));
    if (titles.length === 0)
        return [number];
    const more = total - titles.length;
    if (more > 0)
        titles.push([(0,text_text/* words */.aL)((0,text_text/* count */.U9)(more, 'other'))]);
    return (0,text_text/* say */.cv) `${number}: ${(0,text_text/* list */.p_)(titles)}`;
}

;// CONCATENATED MODULE: ./lib/src/render/plan/section-words.js
/** The sections that changes are shown in, in that order. */
const CHANGE_SECTIONS = [
    section('remove-member', 'Removed from the organization', true, 'Person', ['removal', 'removals'], 'Why'),
    section('delete-team', 'Teams deleted', true, 'Team', ['team deletion', 'team deletions'], 'Why'),
    section('demote', 'Demoted', true, 'Person', ['demotion', 'demotions']),
    section('admin', 'New administrators', true, 'Person', ['new administrator', 'new administrators']),
    {
        ...section('team-loss', 'Leave a team or lose its ownership', true, 'Person', ['team removal', 'team removals'], 'Why'),
        groupHead: 'Team',
    },
    section('invite', 'Invited', false, 'Person', ['invitation', 'invitations']),
    section('promote', 'Promoted', false, 'Person', ['promotion', 'promotions']),
    section('sso', 'SSO turned on', false, 'Person', ['SSO change', 'SSO changes']),
    section('team', 'Teams created and renamed', false, 'Team', ['team change', 'team changes']),
    {
        ...section('team-gain', 'Join a team or become its owner', false, 'Person', [
            'team addition',
            'team additions',
        ]),
        groupHead: 'Team',
    },
];
function section(id, title, open, subject, noun, source = 'Source') {
    return { id, title, open, heads: [subject, 'Change', source], groupHead: undefined, noun };
}
/** Whether a section lists changes of one kind, rather than what went wrong or is pending. */
function isChangeSection(id) {
    return CHANGE_SECTIONS.some((each) => each.id === id);
}
/** What changes are counted as, in the order in which the counts are shown. */
const CHANGE_COUNTS = [
    counted('remove-member', true, 'to remove', 'removed'),
    counted('delete-team', true, ['team to delete', 'teams to delete'], ['team deleted', 'teams deleted']),
    counted('demote', true, 'to demote', 'demoted'),
    counted('team-remove', true, ['team removal', 'team removals']),
    counted('team-down', true, ['team owner to demote', 'team owners to demote'], ['team owner demoted', 'team owners demoted']),
    counted('invite', false, 'to invite', 'invited'),
    counted('promote', false, 'to promote', 'promoted'),
    counted('member-sso', false, 'to switch to SSO', 'switched to SSO'),
    counted('create-team', false, ['team to create', 'teams to create'], ['team created', 'teams created']),
    counted('rename-team', false, ['team to rename', 'teams to rename'], ['team renamed', 'teams renamed']),
    counted('team-add', false, ['team addition', 'team additions']),
    counted('team-up', false, ['team owner to appoint', 'team owners to appoint'], ['team owner appointed', 'team owners appointed']),
];
function counted(id, dangerous, planned, done = planned) {
    const pair = (label) => typeof label === 'string' ? [label, label] : label;
    return { id, dangerous, planned: pair(planned), done: pair(done) };
}

;// CONCATENATED MODULE: ./lib/src/render/plan/sections.js




/** Changes as sections, in the order of danger. `fold` folds all of them, for what has been applied already. */
function changeSections(formatter, changes, fold = false) {
    const bySection = Map.groupBy(changes, (change) => wordsOf(change).section(change));
    return CHANGE_SECTIONS.flatMap((section) => {
        const found = bySection.get(section.id);
        if (found === undefined)
            return [];
        const inTeams = section.groupHead !== undefined;
        const sorted = inTeams ? byTeam(found) : adminsFirst(found);
        const rows = sorted.map((change) => changeRow(formatter, change, inTeams));
        return [{ ...section, open: section.open && !fold, rows }];
    });
}
/** Sections of changes in the order in which they are shown; those of one kind keep their order. */
function inShownOrder(sections) {
    const place = (section) => CHANGE_SECTIONS.findIndex(({ id }) => id === section.id);
    return sections.toSorted((a, b) => place(a) - place(b));
}
function adminsFirst(changes) {
    return [...changes.filter(change_types/* touchesAdmin */.xJ), ...changes.filter((change) => !(0,change_types/* touchesAdmin */.xJ)(change))];
}
/** Keeps the plan's order within a team and among the teams. */
function byTeam(changes) {
    return [...Map.groupBy(changes, (change) => (0,change_types/* subjectOf */.et)(change).team?.title).values()].flat();
}
function changeRow(formatter, change, inTeams) {
    const team = inTeams ? (0,change_types/* subjectOf */.et)(change).team : undefined;
    return {
        ...mixedRow(formatter, change, changeDetails(formatter, change)),
        group: team && formatter.mask(team.title),
        change: wordsOf(change).cell(change, formatter),
    };
}
/** A row for a change among changes of other kinds, with the given details. */
function mixedRow(formatter, change, details) {
    const words = wordsOf(change);
    return {
        symbol: words.symbol,
        group: undefined,
        subject: words.subject(change, formatter),
        change: words.phrase(change, formatter),
        details,
        source: changeSource(formatter, change),
    };
}
/** How many changes of each kind: `3 to invite`, or `3 invited` when `tense` is `done`. */
function changeCounts(changes, tense) {
    const found = Map.groupBy(changes, (change) => wordsOf(change).count(change));
    return CHANGE_COUNTS.flatMap((entry) => {
        const number = found.get(entry.id)?.length ?? 0;
        const [one, many] = entry[tense];
        return number === 0
            ? []
            : [{ count: number, label: number === 1 ? one : many, dangerous: entry.dangerous }];
    });
}
/** `1 removal`, `2,140 team additions`. */
function sectionNoun({ noun: [one, many] }, number) {
    return count(number, one, many);
}

;// CONCATENATED MODULE: ./lib/src/render/plan/outcome.js




/** What an apply did, as sections: first what went wrong, open, and then what was applied, folded. */
function outcomeSections(formatter, result) {
    const by = Map.groupBy(result.outcomes, (outcome) => outcome.status);
    const rows = (status) => (by.get(status) ?? []).map((outcome) => mixedRow(formatter, outcome.change, outcomeDetails(formatter, outcome)));
    return [
        ...mixedSection('failed', 'Failed', ['failure', 'failures'], rows('failed')),
        ...mixedSection('conflict', 'Changed by somebody else since the plan, so not applied', ['conflict', 'conflicts'], rows('conflict')),
        ...mixedSection('unexpected', 'Still different after the apply', ['difference', 'differences'], result.unexpected.map((change) => mixedRow(formatter, change, []))),
        ...mixedSection('skipped', 'Skipped', ['skipped change', 'skipped changes'], rows('skipped')),
        ...mixedSection('pending', 'Pending', ['pending change', 'pending changes'], rows('pending')),
        ...changeSections(formatter, (by.get('applied') ?? []).map(({ change }) => change), true),
        ...invitedSection(formatter, result),
    ];
}
/** An open section of changes of any kind. No section when there are no rows. */
function mixedSection(id, title, noun, rows) {
    if (rows.length === 0)
        return [];
    const heads = ['Person or team', 'Change', 'Source'];
    return [{ id, title, open: true, heads, groupHead: undefined, rows, noun }];
}
function invitedSection(formatter, result) {
    const invited = Object.entries(result.invitedUsers);
    if (invited.length === 0)
        return [];
    const rows = invited.map(([email, id]) => ({
        symbol: '+',
        group: undefined,
        subject: { name: undefined, address: formatter.mask(email) },
        change: [(0,text_text/* code */.aY)(id)],
        details: [],
        source: undefined,
    }));
    return [
        {
            id: 'invited-users',
            title: 'New GitBook user IDs',
            open: false,
            heads: ['Person', 'User ID', ''],
            groupHead: undefined,
            rows,
            noun: ['new ID', 'new IDs'],
        },
    ];
}
function outcomeDetails(formatter, outcome) {
    switch (outcome.status) {
        case 'applied':
            return [];
        case 'failed':
            return [(0,text_text/* say */.cv) `${formatter.mask(outcome.message)}`];
        case 'pending':
            return [[(0,text_text/* words */.aL)(PENDING[outcome.reason])]];
        case 'skipped':
            return [skipText(formatter, outcome.reason)];
        case 'conflict': {
            if (outcome.live === undefined)
                return [(0,text_text/* say */.cv) `in GitBook now: no longer a member`];
            const { role, email } = outcome.live;
            return email === undefined
                ? [(0,text_text/* say */.cv) `in GitBook now: ${(0,text_text/* code */.aY)(role)}, no e-mail`]
                : [(0,text_text/* say */.cv) `in GitBook now: ${(0,text_text/* code */.aY)(role)}, ${(0,text_text/* code */.aY)(formatter.mask(email))}`];
        }
    }
}
const PENDING = {
    'removal-requested': 'GitBook only asked the administrators; nothing changes until they agree',
    'invited-not-listed': 'invited, not yet in the member list',
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
    const row = wordsOf(change);
    return (0,text_text/* say */.cv) `${subjectText(row.subject(change, formatter))}, ${row.phrase(change, formatter)}`;
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
        ...(result.unexpected.length === 0
            ? []
            : [[(0,text_text/* words */.aL)(`${(0,text_text/* count */.U9)(result.unexpected.length, 'difference')} still there`)]]),
    ];
    const bad = number('failed') + number('conflict') + number('skipped') + result.unexpected.length > 0;
    const unverified = result.verified
        ? []
        : (0,text_text/* say */.cv) ` What GitBook has now could not be read${result.verifyError === undefined ? [] : (0,text_text/* say */.cv) `: ${formatter.mask(result.verifyError)}`}.`;
    if (total === 0 && !bad)
        return {
            tone: 'calm',
            text: (0,text_text/* say */.cv) `GitBook already matched the directory. Nothing was changed.${unverified}`,
        };
    const head = bad
        ? (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)(applied === 0 ? 'Not applied' : 'Partly applied')}: ${applied} of ${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(total, 'change'))} made`
        : applied === total
            ? (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)(total === 1 ? 'The one change is in GitBook' : `All ${(0,text_text/* count */.U9)(total, 'change')} are in GitBook`)}`
            : (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)(`${(0,text_text/* formatNumber */.ZV)(applied)} of ${(0,text_text/* count */.U9)(total, 'change')} made`)}`;
    const text = [...head, ...rest.flatMap((item) => [(0,text_text/* words */.aL)(', '), ...item]), (0,text_text/* words */.aL)('.'), ...unverified];
    return { tone: bad || !result.verified ? 'failed' : 'calm', text };
}
function part(number, label) {
    return number === 0 ? [] : [(0,text_text/* say */.cv) `${number} ${(0,text_text/* words */.aL)(label)}`];
}

;// CONCATENATED MODULE: ./lib/src/render/plan/problems.js



/** At most this many other places of a problem are shown: a user can be listed in a thousand files. */
const PLACES_SHOWN = 3;
/** Diagnostics as a section of a document: errors first, in the order given. */
function problems_problemSections(formatter, diagnostics) {
    if (diagnostics.length === 0)
        return [];
    return [
        {
            id: 'problems',
            title: 'Problems',
            open: true,
            heads: ['Code', 'Problem', 'Where'],
            groupHead: undefined,
            rows: errorsFirst(diagnostics).map((diagnostic) => problemRow(formatter, diagnostic)),
            noun: ['problem', 'problems'],
        },
    ];
}
function errorsFirst(diagnostics) {
    return [
        ...diagnostics.filter(({ severity }) => severity === 'error'),
        ...diagnostics.filter(({ severity }) => severity === 'warning'),
    ];
}
function problemRow(formatter, diagnostic) {
    const related = diagnostic.related
        .slice(0, PLACES_SHOWN)
        .map((place) => say `${formatter.mask(place.message)}: ${code(`${maskPath(place.file, formatter.mask)}:${place.line}`)}`);
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

;// CONCATENATED MODULE: ./lib/src/render/plan/verdict.js



/** The one line that sums up a plan. Each kind of "nothing to do" has its own sentence. */
function planVerdict(formatter, plan, context, refusing) {
    if (context.result !== undefined)
        return outcomeVerdict(formatter, context.result);
    if (context.unapplied !== undefined)
        return unappliedVerdict(context.unapplied);
    if (context.unreviewed !== undefined)
        return unreviewedVerdict(context.unreviewed.length);
    if (refusing > 0)
        return { tone: 'refused', text: refusedText(plan, context, refusing) };
    if (plan.changes.length === 0)
        return { tone: 'calm', text: nothingText(plan, context) };
    const text = changesText(plan, context);
    return { tone: plan.changes.some(change_types/* isDestructive */.TI) ? 'danger' : 'change', text };
}
function nothingText(plan, context) {
    const nothing = context.mode === 'apply' ? 'Nothing was changed' : 'There is nothing to change';
    if (plan.notices.length === 0)
        return (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('GitBook matches the directory.')} ${(0,text_text/* words */.aL)(nothing)}.`;
    const notices = (0,text_text/* count */.U9)(plan.notices.length, 'notice');
    return (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('GitBook matches the directory.')} ${(0,text_text/* words */.aL)(nothing)}, but there ${(0,text_text/* words */.aL)(plan.notices.length === 1 ? 'is' : 'are')} ${(0,text_text/* words */.aL)(notices)}.`;
}
function refusedText(plan, context, refusing) {
    const guards = (0,text_text/* count */.U9)(refusing, 'guard');
    const changes = (0,text_text/* count */.U9)(plan.changes.length, 'change');
    if (context.mode === 'drift') {
        const refuse = (0,text_text/* strong */.ko)(`${guards} would refuse ${plan.changes.length === 1 ? 'it' : 'them'}`);
        return [...opening(context, (0,text_text/* strong */.ko)(changes)), ...(0,text_text/* say */.cv) `, but ${refuse}.`];
    }
    return context.mode === 'apply'
        ? (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)(`Refused by ${guards}.`)} Nothing was changed; the plan has ${(0,text_text/* words */.aL)(changes)}.`
        : (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)(`${guards} would refuse this plan`)} of ${(0,text_text/* words */.aL)(changes)}.`;
}
function unreviewedVerdict(number) {
    return {
        tone: 'refused',
        text: (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('Not applied.')} ${(0,text_text/* words */.aL)((0,text_text/* count */.U9)(number, 'change'))} of this plan ${(0,text_text/* words */.aL)(number === 1 ? 'was' : 'were')} not in the plan that was reviewed.`,
    };
}
function unappliedVerdict(why) {
    return { tone: 'refused', text: (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('Nothing was applied.')} ${(0,text_text/* words */.aL)(why)}` };
}
function changesText(plan, context) {
    const all = (0,text_text/* strong */.ko)((0,text_text/* count */.U9)(plan.changes.length, 'change'));
    const bad = plan.changes.filter(change_types/* isDestructive */.TI).length;
    return [...opening(context, all), ...consequence(bad, plan.changes.length)];
}
function opening(context, all) {
    if (context.mode === 'drift')
        return (0,text_text/* say */.cv) `GitBook differs from the directory: ${all} would put it back`;
    if (context.mode === 'apply')
        return (0,text_text/* say */.cv) `${all} will be made in GitBook`;
    return context.pullRequest
        ? (0,text_text/* say */.cv) `Merging this pull request makes ${all} in GitBook`
        : (0,text_text/* say */.cv) `Applying this plan makes ${all} in GitBook`;
}
function consequence(bad, all) {
    if (bad === 0)
        return (0,text_text/* say */.cv) `. Nobody loses access.`;
    if (bad === all) {
        return bad === 1
            ? (0,text_text/* say */.cv) `, and ${(0,text_text/* strong */.ko)('it takes access away')}.`
            : (0,text_text/* say */.cv) `, and ${(0,text_text/* strong */.ko)('all of them take access away')}.`;
    }
    return bad === 1
        ? (0,text_text/* say */.cv) `, and ${(0,text_text/* strong */.ko)('1 of them takes access away')}.`
        : (0,text_text/* say */.cv) `, and ${(0,text_text/* strong */.ko)(`${(0,text_text/* count */.U9)(bad, 'of them', 'of them')} take access away`)}.`;
}
/** Why there is no plan although the directory is valid. */
function validatedVerdict(why) {
    const valid = (0,text_text/* strong */.ko)('The directory is valid.');
    switch (why) {
        case 'fork':
            return (0,text_text/* say */.cv) `${valid} No plan was made, because a pull request from a fork has no access to the GitBook token.`;
        case 'dependabot':
            return (0,text_text/* say */.cv) `${valid} No plan was made, because Dependabot’s pull requests have no access to the GitBook token.`;
        case 'no-token':
            return (0,text_text/* say */.cv) `${valid} No plan was made, because this run has no ${(0,text_text/* code */.aY)('gitbook-token')}.`;
        case 'validate-mode':
            return (0,text_text/* say */.cv) `${valid} It was not compared with GitBook.`;
    }
}
/** How many problems the directory has, in how many files. */
function verdict_invalidVerdict(diagnostics, context) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const files = new Set(errors.map(({ file }) => file)).size;
    const then = context.pullRequest ? 'There is no plan until it is fixed' : 'Nothing was changed in GitBook';
    return say `${strong('The directory is invalid:')} ${words(count(errors.length, 'problem'))} in ${words(count(files, 'file'))}. ${words(then)}.`;
}
/** Why an apply ended without a plan to show. The message may come from GitBook or GitHub. */
function verdict_failedVerdict(formatter, message) {
    return say `${strong('The apply failed.')} ${foreign(formatter.mask(message))}`;
}
/** What the reader can do next. */
function nextSteps(plan, context, refused) {
    if (context.result !== undefined)
        return afterApply(context);
    if (context.unreviewed !== undefined) {
        return [
            (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('To go on:')} open a pull request that shows this plan and have it reviewed, or run the workflow by hand, which needs no reviewed plan.`,
        ];
    }
    if (plan.changes.length === 0)
        return [];
    if (context.mode === 'drift')
        return waysOutOfDrift(context);
    if (refused)
        return [];
    if (context.mode === 'apply')
        return [];
    if (context.pullRequest)
        return [(0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('To apply:')} merge this pull request.`];
    return context.target === 'terminal'
        ? [(0,text_text/* say */.cv) `To apply: run ${(0,text_text/* code */.aY)('gitbook-directory-sync apply')}.`]
        : [(0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('To apply:')} run the workflow in mode ${(0,text_text/* code */.aY)('apply')}.`];
}
function waysOutOfDrift({ target }) {
    const [apply, take] = target === 'terminal'
        ? [(0,text_text/* say */.cv) `run ${(0,text_text/* code */.aY)('gitbook-directory-sync apply')}`, (0,text_text/* say */.cv) `with ${(0,text_text/* code */.aY)('gitbook-directory-sync import')}`]
        : [(0,text_text/* say */.cv) `run the workflow in mode ${(0,text_text/* code */.aY)('apply')}`, (0,text_text/* say */.cv) `with mode ${(0,text_text/* code */.aY)('import')}`];
    return [
        (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('To put GitBook back:')} ${apply}.`,
        (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('To keep what is in GitBook:')} copy it into the directory, by hand or ${take}.`,
    ];
}
function afterApply(context) {
    const result = context.result;
    const open = result?.outcomes.some(({ status }) => status !== 'applied' && status !== 'pending') === true ||
        (result?.unexpected.length ?? 0) > 0;
    const invited = Object.keys(result?.invitedUsers ?? {}).length;
    return [
        ...(open
            ? [(0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)('To try again:')} run the apply again. It does not repeat changes that were made.`]
            : []),
        ...(invited === 0 ? [] : [pinText(context, invited)]),
    ];
}
function pinText({ target }, invited) {
    const ids = invited === 1 ? 'To pin the new ID' : 'To pin the new IDs';
    const how = target === 'terminal'
        ? (0,text_text/* say */.cv) `run ${(0,text_text/* code */.aY)('gitbook-directory-sync pin')}`
        : (0,text_text/* say */.cv) `run the workflow in mode ${(0,text_text/* code */.aY)('pin')}`;
    return (0,text_text/* say */.cv) `${(0,text_text/* strong */.ko)(`${ids} in the directory:`)} ${how}, so that people stay the same people when their e-mail address changes.`;
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
    const { tone, text } = planVerdict(formatter, plan, context, refusing);
    const done = result?.outcomes.flatMap(({ status, change }) => (status === 'applied' ? [change] : []));
    const causes = result === undefined && split !== undefined ? groupByCause(plan.changes, split) : undefined;
    const document = {
        ...plan_document_frame(context),
        stage: result === undefined ? 'before' : 'after',
        title: titleOf((0,text_text/* foreign */.V$)(formatter.mask(plan.organization.title))),
        tone,
        verdict: text,
        countsLabel: result === undefined ? 'Plan' : 'Applied',
        counts: changeCounts(done ?? plan.changes, done === undefined ? 'planned' : 'done'),
        cause: causes === undefined ? driftText(plan, context) : causeText(causes, plan.changes.length),
        // Where not every change was made, the planned number of seats is wrong.
        seats: result?.outcomes.some(({ status }) => status !== 'applied') ? undefined : plan.seats,
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
    return { ...document, title: [], parts, seats: undefined, notices: [], fingerprint: undefined, facts: [] };
}
/** The document of a run that only validated the directory, and why. */
function validatedDocument(directory, why, context) {
    return {
        ...plan_document_frame(context),
        title: titleOf(undefined),
        tone: 'calm',
        verdict: validatedVerdict(why),
        countsLabel: 'Valid',
        facts: [sizes(directory)],
    };
}
/** The document of an invalid directory: all problems, errors first, and nothing else. */
function invalidDocument(diagnostics, context) {
    const formatter = formatterFor(context);
    return {
        ...plan_document_frame(context),
        title: titleOf(undefined),
        tone: 'failed',
        verdict: invalidVerdict(diagnostics, context),
        countsLabel: 'Invalid',
        parts: onePart(problemSections(formatter, diagnostics)),
    };
}
/** The document in a merged pull request whose apply failed before there was a plan. */
function failedDocument(message, context) {
    return {
        ...plan_document_frame(context),
        stage: 'after',
        title: titleOf(undefined),
        tone: 'failed',
        verdict: failedVerdict(formatterFor(context), message),
        countsLabel: 'Failed',
    };
}
function plan_document_frame(context) {
    const { target, top, bottom, runUrl } = context;
    return {
        target,
        stage: 'before',
        top,
        bottom,
        runUrl,
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
function titleOf(organization) {
    return organization === undefined ? [(0,text_text/* words */.aL)(PRODUCT)] : [(0,text_text/* words */.aL)(`${PRODUCT} — `), organization];
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
/** Drift is shown as the changes that would undo it, which is easily misread. */
function driftText(plan, context) {
    if (context.mode !== 'drift' || context.result !== undefined || plan.changes.length === 0)
        return undefined;
    return (0,text_text/* say */.cv) `The changes below would undo the difference: a person to remove was added in GitBook or has expired, and a person to demote was promoted in GitBook.`;
}
function groupByCause(changes, split) {
    return Map.groupBy(changes, split);
}
function partsOf(formatter, { changes }, { result, unreviewed }, causes) {
    const first = unreviewed === undefined ? [] : onePart(unreviewedSections(formatter, unreviewed));
    if (result !== undefined)
        return [...first, ...onePart(outcomeSections(formatter, result))];
    if (unreviewed === undefined)
        return planParts(formatter, changes, causes);
    return [...first, { heading: 'The whole plan', sections: changeSections(formatter, changes, true) }];
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
    if (total === 0)
        return undefined;
    if (own === total)
        return undefined;
    if (drift === total)
        return (0,text_text/* say */.cv) `This pull request causes none of this: GitBook had drifted from the directory before, and an apply undoes that.`;
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
function unreviewedSections(formatter, changes) {
    const rows = [...changes.filter(change_types/* isDestructive */.TI), ...changes.filter((change) => !(0,change_types/* isDestructive */.TI)(change))].map((change) => mixedRow(formatter, change, []));
    return mixedSection('unreviewed', 'Not in the reviewed plan', ['change that was not reviewed', 'changes that were not reviewed'], rows);
}


/***/ }),

/***/ 1244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ renderPlanTerminal)
});

// UNUSED EXPORTS: renderSummaryLine

// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(4668);
// EXTERNAL MODULE: ./lib/src/render/text/escape.js
var text_escape = __webpack_require__(2744);
// EXTERNAL MODULE: ./lib/src/render/text/text.js
var text_text = __webpack_require__(4844);
;// CONCATENATED MODULE: ./lib/src/render/terminal/text.js


const MESSAGE_LIMIT = 600;
/** Renders a text for the terminal, and escapes the parts that come from elsewhere. */
function terminalText(text, paint) {
    return text.map((span) => terminalSpan(span, paint)).join('');
}
function terminalSpan(span, paint) {
    switch (span.kind) {
        case 'words':
            return span.text;
        case 'strong':
            return paint('bold', span.text);
        case 'foreign':
        case 'code':
        case 'link':
            return (0,text_escape/* escapeTerminal */.en)(span.text, MESSAGE_LIMIT);
    }
}
/** Pads a text with spaces to a width in columns. Colours do not count. */
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - (0,string_width/* default */.A)(text)));
}
/**
 * Breaks a text into lines of at most `width` columns, and starts each line after the first with `indent`. A word that is
 * longer than a line stays whole.
 */
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const room = width - (lines.length === 0 ? 0 : indent.length);
        if (line !== '' && (0,string_width/* default */.A)(line) + 1 + (0,string_width/* default */.A)(word) > room) {
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
        ...(view.cause === undefined ? [] : [wrap(terminalText(view.cause, paint), width, '')]),
        ...view.parts.flatMap((part) => [
            ...(part.heading === undefined ? [] : [paint('bold', `== ${part.heading} ==`)]),
            ...part.sections.map((section) => sectionText(section, look)),
        ]),
        ...(view.notices.length === 0 ? [] : [noticesText(view.notices, look)]),
        ...(view.guards.some(({ state }) => state !== 'passed') ? [guardsText(view, look)] : []),
        totals(view, look),
        ...(view.next.length === 0
            ? []
            : [view.next.map((step) => wrap(terminalText(step, paint), width, '  ')).join('\n')]),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function verdictText(view, paint) {
    const style = TONES[view.tone];
    return view.verdict
        .map((span) => (span.kind === 'strong' ? paint(style, span.text) : terminalText([span], paint)))
        .join('');
}
const SYMBOLS = {
    '+': 'green',
    '~': 'yellow',
    '-': 'red',
    '!': 'red',
    '·': 'dim',
};
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
    const indent = section.groupHead === undefined ? '  ' : '    ';
    let address = 0;
    let name = 0;
    let change = 0;
    let source = 0;
    for (const row of section.rows) {
        const [first, second] = subjectCells(row);
        address = Math.max(address, (0,string_width/* default */.A)(first));
        name = Math.max(name, (0,string_width/* default */.A)(second));
        change = Math.max(change, (0,string_width/* default */.A)(terminalText(row.change, paint)));
        source = Math.max(source, (0,string_width/* default */.A)(sourceText(row.source)));
    }
    const all = indent.length + 2 + address + 2 + name + 2 + change + 2 + source;
    return { indent, address, name: all > width ? 0 : name, change };
}
function subjectCells({ subject }) {
    const name = subject.name === undefined ? '' : (0,text_escape/* escapeTerminal */.en)(subject.name, 600);
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
    const refusal = view.refusal === undefined
        ? []
        : [`  ${paint('red', wrap(terminalText(view.refusal, paint), width - 2, '  '))}`];
    return [paint('bold', 'Guards'), ...refusal, ...lines].join('\n');
}
function totals(view, { paint }) {
    const counts = view.counts.map(({ count, label, dangerous }) => {
        const text = `${(0,text_text/* formatNumber */.ZV)(count)} ${label}`;
        return dangerous ? paint('red', text) : text;
    });
    return [
        ...(counts.length === 0 ? [] : [`${paint('bold', `${view.countsLabel}:`)} ${counts.join(', ')}.`]),
        ...seatsLine(view),
        ...allPassed(view),
        ...view.facts.map((fact) => paint('dim', capitalized(terminalText(fact, paint)))),
        ...(view.fingerprint === undefined ? [] : [paint('dim', `Fingerprint ${view.fingerprint}`)]),
    ].join('\n');
}
/** One line when every guard passed. Otherwise guards have their own block. */
function allPassed({ guards }) {
    if (guards.length === 0 || guards.some(({ state }) => state !== 'passed'))
        return [];
    return [guards.length === 1 ? 'Guards: the one passed' : `Guards: all ${guards.length} passed`];
}
function seatsLine({ seats }) {
    if (seats === undefined)
        return [];
    const { before, after, limit } = seats;
    const number = before === after ? (0,text_text/* formatNumber */.ZV)(after) : `${(0,text_text/* formatNumber */.ZV)(before)} → ${(0,text_text/* formatNumber */.ZV)(after)}`;
    const over = limit !== undefined && after > limit ? `, ${(0,text_text/* formatNumber */.ZV)(after - limit)} too many` : '';
    return [`Seats: ${number}${limit === undefined ? '' : ` of ${(0,text_text/* formatNumber */.ZV)(limit)}`}${over}`];
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Renders a plan as one line, for the Action's `summary` output and for logs: `Plan: 3 to invite, 1 to remove.` */
function renderSummaryLine(view) {
    const counts = view.counts.map(({ count, label }) => `${formatNumber(count)} ${label}`).join(', ');
    const failed = [...new Set(view.guards.flatMap(({ name, state }) => (state === 'failed' ? [name] : [])))];
    const guards = failed.length === 0 ? '' : ` Guards that refuse it: ${failed.join(', ')}.`;
    const verdict = escapeTerminal(plainText(view.verdict), 400);
    if (counts === '')
        return `${verdict}${guards}`;
    const isPlan = view.tone === 'change' || view.tone === 'danger';
    return isPlan ? `Plan: ${counts}.` : `${verdict} ${view.countsLabel}: ${counts}.${guards}`;
}


/***/ }),

/***/ 2744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
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
    return ((character === '\u200d' || character === '\u200c') && JOINS_BEFORE.test(before) && JOINS_AFTER.test(after));
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
        masked +=
            isAddress && !isMasked && !isExample ? `${String.fromCodePoint(local.codePointAt(0) ?? 0)}…` : local;
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

/***/ 7105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ planForReview)
/* harmony export */ });
/* unused harmony export MOST_LOOKED_UP */
/* harmony import */ var _sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4293);

/** For so many removals the spaces and teams are read by name; for more, their numbers must do. */
const MOST_LOOKED_UP = 20;
/**
 * A plan for people to review: as `planDirectory` makes it, and with the names of what removed members lose. Costs up
 * to two calls for each of the first removals, none where a member has no space and every team is known.
 */
async function planForReview(request, ports) {
    const planned = await (0,_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .planDirectory */ .B)(request, ports);
    if (planned.status === 'invalid')
        return planned;
    return { ...planned, plan: await withLosses(planned.plan, planned.reader, ports.classify) };
}
async function withLosses(plan, reader, classify) {
    const removals = plan.changes.filter((change) => change.type === 'remove-member').slice(0, MOST_LOOKED_UP);
    if (removals.length === 0)
        return plan;
    const read = await Promise.all(removals.map((change) => lossesOf(change, reader, classify)));
    const known = new Map(removals.map((change, index) => [change, read[index] ?? change]));
    return {
        ...plan,
        changes: plan.changes.map((change) => change.type === 'remove-member' ? (known.get(change) ?? change) : change),
    };
}
/** What cannot be read stays a number: a plan must not fail for its small print. */
async function lossesOf(change, reader, classify) {
    const { userId, loses } = change;
    try {
        const [spaces, teams] = await Promise.all([
            loses.spaces > 0 ? reader.memberSpaces(userId) : undefined,
            loses.teams > loses.teamTitles.length ? reader.memberTeams(userId) : undefined,
        ]);
        return {
            ...change,
            loses: {
                spaces: spaces?.length ?? loses.spaces,
                teams: teams?.length ?? loses.teams,
                teamTitles: teams?.map(({ title }) => title).sort() ?? loses.teamTitles,
                spaceTitles: spaces?.map(({ title }) => title).sort() ?? [],
            },
        };
    }
    catch (error) {
        classify(error);
        return change;
    }
}


/***/ }),

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ applyDirectory),
  B: () => (/* binding */ planDirectory)
});

// EXTERNAL MODULE: ./lib/src/core/model/change-types.js
var change_types = __webpack_require__(2736);
// EXTERNAL MODULE: ./lib/src/core/plan/guard.js
var guard = __webpack_require__(9011);
;// CONCATENATED MODULE: ./lib/src/apply/admin-count.js
/** @param activeAdmins user IDs of the administrators who are not disabled, as the plan knew them */
function countAdmins(changes, activeAdmins) {
    let now = activeAdmins.size;
    const minimum = Math.min(now, adminsAfter(changes, activeAdmins));
    return {
        included: (userId) => activeAdmins.has(userId),
        gained: () => {
            now++;
        },
        lost: () => {
            now--;
        },
        canLoseOneAdmin: () => now > minimum,
        now: () => now,
    };
}
/** How many there are once all changes are made. Invited ones do not count. */
function adminsAfter(changes, activeAdmins) {
    let after = activeAdmins.size;
    for (const change of changes) {
        if (change.type !== 'member-role' && change.type !== 'remove-member')
            continue;
        if (activeAdmins.has(change.userId))
            after--;
        else if (change.type === 'member-role' && change.to === 'admin')
            after++;
    }
    return after;
}

// EXTERNAL MODULE: ./lib/src/core/model/state.js
var state = __webpack_require__(3127);
;// CONCATENATED MODULE: ./lib/src/apply/invitations.js

/** GitBook takes at most this many e-mails in one invitation call. */
const MAX_EMAILS_A_CALL = 100;
/**
 * Invites people: one call for each SSO value and 100 e-mails. A batch that GitBook refuses is halved until the refused
 * address is alone, so that one bad address does not keep the others out. A batch without a usable answer is not
 * repeated here: GitBook may have sent it, and the next run will see.
 */
async function sendInvitations(invites, context) {
    for (const sso of [true, false]) {
        const people = invites.filter((each) => each.sso === sso);
        for (let start = 0; start < people.length; start += MAX_EMAILS_A_CALL) {
            await sendBatch(people.slice(start, start + MAX_EMAILS_A_CALL), sso, context);
        }
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
            if (withoutSso.has((0,state/* emailKey */.c8)(change.email)))
                ledger.failed([change], FAILED_SSO);
            else
                ledger.applied(change);
        }
    });
    if (failure === undefined)
        return;
    if (failure.kind !== 'refused' || batch.length === 1) {
        ledger.failed(batch, failure);
        return;
    }
    const middle = Math.ceil(batch.length / 2);
    await sendBatch(batch.slice(0, middle), sso, context);
    await sendBatch(batch.slice(middle), sso, context);
}
/** Source: `failedSSOEmails` of the operation `inviteUsersToOrganization`. */
const FAILED_SSO = {
    kind: 'refused',
    status: 200,
    message: 'GitBook invited the person, but not as an SSO user: the address belongs to a member of another organization. Ask them to leave that one, or write sso: false.',
};

;// CONCATENATED MODULE: ./lib/src/apply/invited-people.js

/** Nobody yet. After a lookup that fails, people count as not listed. */
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
function openLedger(changes, classify, progress) {
    const outcomes = new Map();
    const notTried = new WeakSet();
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
            if (notTried.has(failure))
                record({ status: 'skipped', change, reason: { kind: 'run-ended', message } });
            else
                record({ status: 'failed', change, message });
        }
    };
    const attempt = async (calls) => {
        if (ended) {
            const failure = { ...ended };
            notTried.add(failure);
            return failure;
        }
        try {
            await calls();
            return undefined;
        }
        catch (error) {
            const failure = classify(error);
            if (failure.kind === 'unauthorized')
                ended ??= failure;
            return failure;
        }
    };
    return {
        applied,
        pending,
        failed,
        record,
        attempt,
        removed: (change, outcome) => outcome === 'requested' ? pending(change, 'removal-requested') : applied(change),
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
        outcomes: () => changes.map((change) => outcomes.get(change) ?? {
            status: 'skipped',
            change,
            reason: { kind: 'run-ended', message: ended?.message ?? 'The run ended before this change.' },
        }),
    };
}

;// CONCATENATED MODULE: ./lib/src/apply/members.js

/** Gives members roles with more access, all at the same time. */
async function promote(changes, { writer, ledger, admins }) {
    await Promise.all(changes.map(async (change) => {
        const made = await ledger.make(change, () => writer.setRole(change.userId, change.to));
        if (made && change.to === 'admin')
            admins.gained();
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
/** Removes members; see {@link takeAway}. */
async function removeMembers(changes, context) {
    await takeAway(changes, context, (change) => context.writer.removeMember(change.userId));
}
/**
 * Takes something from members. Each of them is read once more before: a member whose role or e-mail differs from the
 * plan was changed by somebody else, and is left alone as a conflict. Administrators come last, one after another, and
 * only while enough of them remain; one whose call got no usable answer counts as gone.
 */
async function takeAway(changes, context, call) {
    const { reader, ledger, admins } = context;
    const one = async (change) => {
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
            if (isAdmin && !admins.canLoseOneAdmin()) {
                const reason = { kind: 'too-few-admins', admins: admins.now() };
                return ledger.record({ status: 'skipped', change, reason });
            }
            counted = isAdmin;
            if (counted)
                admins.lost();
            const outcome = await call(change);
            if (outcome === 'requested' && counted)
                admins.gained();
            ledger.removed(change, outcome);
        });
        if (failure === undefined)
            return;
        if (counted && failure.kind === 'refused')
            admins.gained();
        ledger.failed([change], failure);
    };
    const isOfAdmin = (change) => change.from === 'admin';
    await Promise.all(changes.filter((change) => !isOfAdmin(change)).map(one));
    for (const change of changes.filter(isOfAdmin))
        await one(change);
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
    await all((change) => !(0,change_types/* isDestructive */.TI)(change));
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
/** The additions of people who are members already, by user ID. */
function arrivalsByPerson(changes) {
    const arrivals = new Map();
    for (const change of changes) {
        if (change.type !== 'team-add' || change.userId === undefined)
            continue;
        const known = arrivals.get(change.userId);
        if (known)
            known.push(change);
        else
            arrivals.set(change.userId, [change]);
    }
    return arrivals;
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
 * Renames teams one after another, because a title may only become free when another team gives it up. Where that
 * rename did not succeed, there would be two teams with one title, and no later run could distinguish them.
 */
async function renameTeams(changes, { writer, ledger }) {
    for (const change of changes) {
        const holder = titleHolder(change.to, changes, ledger);
        if (holder)
            ledger.dependsOn(change, holder);
        else
            await ledger.make(change, () => writer.renameTeam(change.teamId, change.to));
    }
}
/** Creates teams, all at the same time, and gives their IDs by title. A title that a rename frees must be free. */
async function createTeams(changes, renames, { writer, ledger }) {
    const ids = new Map();
    await Promise.all(changes.map(async (change) => {
        const holder = titleHolder(change.team, renames, ledger);
        if (holder)
            return ledger.dependsOn(change, holder);
        await ledger.make(change, async () => {
            ids.set(change.team, await writer.createTeam(change.team));
        });
    }));
    return ids;
}
/** The rename that should have freed a title, and has failed or was skipped. */
function titleHolder(title, renames, ledger) {
    return renames.find((rename) => (0,state/* titleKey */.kz)(rename.from) === (0,state/* titleKey */.kz)(title) && ledger.unsuccessful(rename));
}
/**
 * Deletes teams, all at the same time. A team is not deleted while somebody is in it whose addition to another team
 * did not succeed: the team may be what still gives them access.
 */
async function deleteTeams(changes, planned, { reader, writer, ledger }) {
    const missing = new Map();
    for (const change of planned) {
        if (change.type !== 'team-add' || change.userId === undefined)
            continue;
        if (ledger.unsuccessful(change))
            missing.set(change.userId, change);
    }
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
 * What an apply may have changed in the live state that it started from. A change that failed may have been made all
 * the same, and a member who leaves the organization leaves its teams.
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
        return { outcomes: [], invitedIds: new Map(), touched: NOTHING_TOUCHED };
    progress.step({ kind: 'phase', phase: 'apply' });
    const refused = await ledger.attempt(() => writer.ping());
    if (refused?.status === 401 || refused?.status === 403) {
        return { outcomes: refuseAll(changes, refused), invitedIds: new Map(), touched: NOTHING_TOUCHED };
    }
    const invited = noInvitedPeople(reader, ledger);
    const admins = countAdmins(changes, (0,guard/* activeAdmins */.lh)(live.members));
    const context = { reader, writer, ledger, invited, admins };
    const invites = ofType(changes, 'invite');
    await sendInvitations(invites, context);
    await promote(ofStage(ofType(changes, 'member-role'), 'promotions'), context);
    await setSso(ofType(changes, 'member-sso'), context);
    const renames = ofType(changes, 'rename-team');
    await renameTeams(renames, context);
    const creations = ofType(changes, 'create-team');
    const createdIds = await createTeams(creations, renames, context);
    const memberships = [
        ...ofType(changes, 'team-add'),
        ...ofType(changes, 'team-role'),
        ...ofType(changes, 'team-remove'),
    ];
    await updateMemberships(memberships, { creations, createdIds, invites }, context);
    await demote(ofStage(ofType(changes, 'member-role'), 'demotions'), context);
    await removeMembers(ofType(changes, 'remove-member'), context);
    await deleteTeams(ofType(changes, 'delete-team'), changes, context);
    const outcomes = ledger.outcomes();
    return { outcomes, invitedIds: invited.ids(), touched: touchedBy(outcomes, live) };
}
/** GitBook does not accept the token, so nothing was written: every change failed for that reason. */
function refuseAll(changes, { message }) {
    return changes.map((change) => ({ status: 'failed', change, message }));
}
function ofType(changes, type) {
    return changes.filter((change) => change.type === type);
}
function ofStage(changes, stage) {
    return changes.filter((change) => (0,change_types/* stageOf */.gV)(change) === stage);
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
        const { message } = verification.classify(error);
        return { ...withoutReading(applied), verified: false, verifyError: message };
    }
    const replanned = verification.plan(live);
    if (!replanned.ok) {
        const message = replanned.diagnostics.map((each) => each.message).join(' ');
        return { ...withoutReading(applied), verified: false, verifyError: message };
    }
    const left = replanned.plan.changes;
    const listed = new Map(live.members.map((member) => [(0,state/* emailKey */.c8)(member.email ?? ''), member.id]));
    const notListed = new Set(left.flatMap((change) => (change.type === 'invite' ? [(0,state/* emailKey */.c8)(change.email)] : [])));
    const outcomes = applied.outcomes.map((outcome) => afterReading(outcome, notListed, left));
    const explained = new Set(outcomes.filter((outcome) => outcome.status !== 'applied').flatMap(({ change }) => subjectsOf(change)));
    return {
        outcomes,
        invitedUsers: invitedUsers(applied, listed),
        unexpected: left.filter((change) => !subjectsOf(change).some((subject) => explained.has(subject))),
        verified: true,
        verifyError: undefined,
    };
}
function withoutReading(applied) {
    return { outcomes: applied.outcomes, invitedUsers: invitedUsers(applied, new Map()), unexpected: [] };
}
/** An invitation, or an addition of an invited person, that GitBook took but does not show yet is pending. */
function afterReading(outcome, notListed, left) {
    const { change } = outcome;
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
// EXTERNAL MODULE: ./lib/src/core/plan/plan.js + 5 modules
var plan_plan = __webpack_require__(1645);
;// CONCATENATED MODULE: ./lib/src/run/sequence.js







/** Files → directory → desired state; API → live state; both → plan. */
async function planDirectory(request, ports) {
    const read = await readChecked(request, ports);
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
    const live = await reader.readLive(scopeOf(desired, request.settings));
    ports.progress.step({ kind: 'phase', phase: 'plan' });
    const result = (0,plan_plan/* makePlan */.C)(desired, live, request.settings);
    if (!result.ok)
        return { status: 'invalid', diagnostics: result.diagnostics, organizationId: organization };
    return { status: 'planned', plan: result.plan, directory, live, reader };
}
/** A function of its own, so that what the files were parsed into is gone when the live state comes. */
async function readChecked(request, ports) {
    const { files, diagnostics } = await ports.readFiles();
    return (0,read/* readDirectory */.g)(files, request.configPath, diagnostics);
}
/** The whole sequence: plan, show, guard, permit, apply, verify. */
async function applyDirectory(request, ports) {
    const planned = await planDirectory(request, ports);
    if (planned.status === 'invalid')
        return planned;
    const { plan, live, reader, directory } = planned;
    const refused = (0,guard/* refusals */.Ke)(plan.guards, plan.fingerprint, request.confirm);
    await ports.show(planned, refused);
    if (refused.length > 0)
        return { status: 'refused', planned, refused };
    if (plan.changes.length === 0)
        return { status: 'applied', planned, result: NOTHING_TO_DO };
    const permission = await ports.permit(planned);
    if (!permission.given)
        return { status: 'not-permitted', planned, permission };
    const writer = await ports.openWriter(plan.organization.id);
    const applied = await applyPlan({ ...ports, plan, live, reader, writer });
    ports.progress.step({ kind: 'phase', phase: 'verify' });
    const desired = (0,resolve/* resolve */.h)(directory, plan.asOf);
    const result = await verify(applied, {
        read: () => reader.readAgain(scopeOf(desired, request.settings), live, applied.touched),
        plan: (again) => (0,plan_plan/* makePlan */.C)(desired, again, request.settings),
        classify: ports.classify,
    });
    return { status: 'applied', planned, result };
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


/***/ })

};
