export const id = 919;
export const ids = [919,982,649,157];
export const modules = {

/***/ 6157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runApply: () => (/* binding */ runApply)
});

;// CONCATENATED MODULE: ./lib/src/core/model/outcome.js
/** Counts the outcomes of an apply. */
function countOutcomes({ outcomes }) {
    const countOf = (status) => outcomes.filter((outcome) => outcome.status === status).length;
    const [applied, pending] = [countOf('applied'), countOf('pending')];
    return { applied, pending, failed: outcomes.length - applied - pending };
}
/** Whether an apply left nothing to do: every change is made or pending, and GitBook was read back and shows it. */
function isComplete(result) {
    return result.verified && countOutcomes(result).failed + result.unexpected.length === 0;
}

// EXTERNAL MODULE: ./lib/src/render/json.js
var json = __webpack_require__(1845);
// EXTERNAL MODULE: ./lib/src/render/plan/plan-document.js + 12 modules
var plan_document = __webpack_require__(792);
// EXTERNAL MODULE: ./lib/src/run/exit.js
var exit = __webpack_require__(3002);
// EXTERNAL MODULE: ./lib/src/run/run.js
var run_run = __webpack_require__(625);
// EXTERNAL MODULE: ./lib/src/run/sequence.js + 11 modules
var sequence = __webpack_require__(4293);
// EXTERNAL MODULE: ./lib/src/cli/print.js + 1 modules
var print = __webpack_require__(4174);
;// CONCATENATED MODULE: ./lib/src/cli/commands/apply.js







/** `apply`: plan, show, guard, ask, apply, verify. `yes` answers the question beforehand. */
async function runApply(run, yes) {
    const done = await (0,run_run/* withGitBook */.WP)(run, (gitBook) => (0,sequence/* applyDirectory */.Eq)((0,run_run/* requestOf */.fo)(run), {
        ...(0,run_run/* portsOf */.a5)(run, gitBook),
        openWriter: gitBook.openWriter,
        show: async (planned) => show(run, planned, yes),
        permit: async (planned) => (yes ? { given: true } : ask(run, planned)),
    }));
    if (done.status === 'invalid')
        return (0,print/* printInvalid */.bS)(run, done.diagnostics);
    return printDone(run, done);
}
function show(run, planned, yes) {
    run.progress.clear();
    const view = (0,plan_document/* planDocument */.NP)(planned.plan, (0,run_run/* planContextOf */.Ul)(run, planned, 'apply'));
    if (!run.json)
        (0,print/* printView */.b3)(run, view);
    // Who is asked about a plan must have seen it.
    else if (!yes && run.terminal.interactive)
        run.terminal.note((0,print/* viewText */.TO)(run, view));
}
async function ask({ terminal, stop }, { plan }) {
    const count = plan.changes.length;
    const what = count === 1 ? 'this change' : `these ${count} changes`;
    const given = terminal.interactive && (await terminal.ask(`Apply ${what}? Type "yes" to apply:`, stop));
    return given ? { given: true } : { given: false, why: 'declined' };
}
function printDone(run, done) {
    const { status, planned } = done;
    if (status !== 'applied') {
        if (run.json)
            (0,print.printJson)(run, { status, plan: (0,json/* planJson */.iY)(planned.plan) });
        run.terminal.note(`Nothing was applied${whyNotApplied(run, status)}`);
        return exit/* EXIT */.dc.refused;
    }
    const { result } = done;
    if (run.json)
        (0,print.printJson)(run, (0,json/* applyJson */.nn)(planned.plan, result));
    else if (planned.plan.changes.length > 0) {
        (0,print/* printView */.b3)(run, (0,plan_document/* planDocument */.NP)(planned.plan, { ...(0,run_run/* planContextOf */.Ul)(run, planned, 'apply'), result }));
    }
    return isComplete(result) ? exit/* EXIT */.dc.done : exit/* EXIT */.dc.failed;
}
function whyNotApplied({ terminal }, status) {
    if (status === 'refused')
        return ': a guard refuses the plan.';
    if (status === 'not-confirmed')
        return `: ${run_run/* OTHER_PLAN */.Bo}`;
    if (terminal.interactive)
        return '.';
    return ': there is no terminal to ask on. Look at the plan, then run apply with --yes.';
}


/***/ }),

/***/ 9919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _emulator_seed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2352);
/* harmony import */ var _emulator_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _core_model_dates_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5391);
/* harmony import */ var _render_plan_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5012);
/* harmony import */ var _render_plan_plan_document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(792);
/* harmony import */ var _render_terminal_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1244);
/* harmony import */ var _run_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8886);
/* harmony import */ var _run_exit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3002);
/* harmony import */ var _run_losses_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7105);
/* harmony import */ var _run_open_gitbook_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3722);
/* harmony import */ var _run_options_options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(563);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(625);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8830);
/* harmony import */ var _typed_command_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5604);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6157);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4792);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1982);




















/** The date of the story, in milliseconds since the epoch: its contractors expire after it. */
const TODAY = Date.UTC(2026, 10, 22, 9, 0);
/** How long each answer of GitBook takes in milliseconds, as over a network: progress becomes visible. */
const LATENCY_MS = 40;
const PAUSE_MS = 1200;
/** The demo ends at once when it is stopped: it has nothing to put in order. */
const NEVER = new AbortController().signal;
const SEED = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(_typed_command_js__WEBPACK_IMPORTED_MODULE_15__/* .PACKAGE */ .Hy, 'examples/story/organization.json');
/**
 * `demo`: walks through the story of a pull request on the examples, against an emulated GitBook on the loopback
 * address. The code that the Action and the commands run makes everything that is shown.
 */
async function runDemo(terminal, fast) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'gitbook-directory-sync-demo-'));
    const seed = (0,_emulator_seed_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSeed */ .d)(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(SEED, 'utf8')));
    if (!seed.ok)
        throw new Error(`examples/story/organization.json: ${seed.problems.join(' ')}`);
    const emulator = await (0,_emulator_server_js__WEBPACK_IMPORTED_MODULE_4__/* .startEmulator */ .s)({
        seed: seed.value,
        behaviour: { latencyMs: fast ? 0 : LATENCY_MS },
        clock: { now: () => TODAY },
    });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(_typed_command_js__WEBPACK_IMPORTED_MODULE_15__/* .PACKAGE */ .Hy, 'examples/gitbook'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'gitbook'), { recursive: true });
        return await play({ terminal, fast, folder, emulator });
    }
    finally {
        await emulator.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
async function play(script) {
    const { terminal, fast, emulator } = script;
    const run = runOf(script);
    const { organization, members } = emulator.state;
    const scene = async (title, text) => {
        if (!fast)
            await _run_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .systemClock */ .m.sleep(PAUSE_MS);
        terminal.out(`\n${terminal.paint('bold', `━━ ${title} ${'━'.repeat(Math.max(3, 76 - title.length))}`)}\n${text}\n`);
    };
    const expect = (what, actual, expected) => {
        if (actual !== expected)
            throw new Error(`The demo's ${what} ended with ${actual} instead of ${expected}.`);
    };
    await scene('The organization', `${organization.title} keeps its ${members.size} GitBook members and their teams in examples/gitbook.\nA GitBook in memory stands in for the real one, at ${emulator.url}. Today is ${(0,_core_model_dates_js__WEBPACK_IMPORTED_MODULE_19__/* .utcDate */ .HB)(TODAY)}.`);
    await scene('1. A pull request with mistakes', 'Somebody edits the YAML in a hurry. The check runs without GitBook:');
    const correct = await makeMistakes(script.folder);
    expect('validation', await (0,_validate_js__WEBPACK_IMPORTED_MODULE_18__.runValidate)(run), _run_exit_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.invalid);
    await scene('2. The corrected pull request', 'The mistakes are corrected, and the plan is made. Its reviewers see this comment on GitHub:');
    await correct();
    terminal.out(await planComment(run));
    terminal.out(`\nGitBook got ${emulator.requests.length} calls so far, and ${emulator.writes().length} of them wrote.`);
    await scene('3. The merge', 'The pull request is approved and merged, and the plan is applied:');
    expect('apply', await (0,_apply_js__WEBPACK_IMPORTED_MODULE_16__.runApply)(run, true), _run_exit_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.done);
    await scene('4. Once more', 'The same directory again. There is nothing to do, and nothing is written:');
    const before = emulator.writes().length;
    expect('second apply', await (0,_apply_js__WEBPACK_IMPORTED_MODULE_16__.runApply)(run, true), _run_exit_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.done);
    terminal.out(`\nWriting calls in this run: ${emulator.writes().length - before}.`);
    await scene('5. A change by hand', 'Somebody makes Robert Castellano an administrator again, in GitBook, without a pull request.\nThe nightly check finds it:');
    promoteByHand(emulator, 'robert.castellano@example.com');
    expect('drift', await (0,_plan_js__WEBPACK_IMPORTED_MODULE_17__.runDrift)(run), _run_exit_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.changes);
    const { program, path } = (0,_typed_command_js__WEBPACK_IMPORTED_MODULE_15__/* .typing */ .IW)(process);
    const where = `--seed ${path(SEED)} --working-directory ${path((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(_typed_command_js__WEBPACK_IMPORTED_MODULE_15__/* .PACKAGE */ .Hy, 'examples'))}`;
    await scene('Your turn', `The README shows how to do this in a repository of your own. To go on playing here:\n\n  ${program} emulator ${where}`);
    return _run_exit_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .dc.done;
}
function runOf({ terminal, folder, emulator }) {
    const given = {
        'gitbook-api-url': emulator.url,
        'organization-id': emulator.state.organization.id,
    };
    const parsed = (0,_run_options_options_js__WEBPACK_IMPORTED_MODULE_12__/* .parseOptions */ .A)((name) => given[name]);
    if (!parsed.ok)
        throw new Error(parsed.problems.join(' '));
    const { options } = parsed;
    const progress = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_14__/* .progressLine */ .o)(process.stderr, _run_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .systemClock */ .m.now);
    return {
        options,
        workspace: folder,
        terminal,
        json: false,
        clock: { ..._run_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .systemClock */ .m, now: () => TODAY },
        stop: NEVER,
        progress,
        asOf: (0,_core_model_dates_js__WEBPACK_IMPORTED_MODULE_19__/* .utcDate */ .HB)(TODAY),
        hide: terminal.hide,
        openGitBook: async () => (0,_run_open_gitbook_js__WEBPACK_IMPORTED_MODULE_11__.openGitBook)(options, emulator.token, _run_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .systemClock */ .m, progress, {}),
    };
}
/** Misspells a role and an address, as people do. Gives a function that corrects it. */
async function makeMistakes(folder) {
    const users = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'gitbook/users/product.yaml');
    const teams = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'gitbook/teams/product.yaml');
    const [usersBefore, teamsBefore] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(users, 'utf8'), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(teams, 'utf8')]);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(users, usersBefore.replace('role: create', 'role: creator'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(teams, teamsBefore.replace('samuel.adeyemi@', 'samuel.adeyeme@'));
    return async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(users, usersBefore);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(teams, teamsBefore);
    };
}
/** The plan comment as GitHub shows it, in a frame. */
async function planComment(run) {
    const planned = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_13__/* .withGitBook */ .WP)(run, (gitBook) => (0,_run_losses_js__WEBPACK_IMPORTED_MODULE_10__/* .planForReview */ .v)((0,_run_run_js__WEBPACK_IMPORTED_MODULE_13__/* .requestOf */ .fo)(run), (0,_run_run_js__WEBPACK_IMPORTED_MODULE_13__/* .portsOf */ .a5)(run, gitBook)));
    if (planned.status === 'invalid')
        throw new Error('The examples are invalid.');
    const context = { ..._render_plan_context_js__WEBPACK_IMPORTED_MODULE_5__/* .BARE_CONTEXT */ .N, target: 'comment', pullRequest: true };
    const { paint, width } = run.terminal;
    const shown = (0,_render_terminal_document_js__WEBPACK_IMPORTED_MODULE_7__/* .renderPlanTerminal */ .c)((0,_render_plan_plan_document_js__WEBPACK_IMPORTED_MODULE_6__/* .planDocument */ .NP)(planned.plan, context), { paint, width: width - 2 });
    return frame('github-actions bot commented', shown, paint);
}
/** Makes somebody an administrator, as in GitBook's own interface: not through this tool. */
function promoteByHand({ state }, email) {
    const member = state.members.get(state.accounts.get(email) ?? '');
    if (!member)
        throw new Error(`The demo's organization has no ${email}.`);
    member.role = 'admin';
}
function frame(head, text, paint) {
    const lines = text.trimEnd().split('\n');
    return [
        paint('dim', `┌─ ${head}`),
        ...lines.map((line) => `${paint('dim', '│')} ${line}`.trimEnd()),
        paint('dim', '└─'),
    ].join('\n');
}


/***/ }),

/***/ 4792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDrift: () => (/* binding */ runDrift),
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1845);
/* harmony import */ var _render_plan_plan_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(792);
/* harmony import */ var _run_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3002);
/* harmony import */ var _run_losses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7105);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(625);
/* harmony import */ var _run_sequence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4293);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4174);







/** `plan`: shows what would change. With `detailed`, exit code 2 says that something would. Cannot write to GitBook. */
async function runPlan(run, detailed) {
    const exit = await showPlan(run, 'plan');
    return exit === _run_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.changes && !detailed ? _run_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done : exit;
}
/** `drift`: shows what was changed in GitBook by hand; exit code 2 if anything was. Cannot write to GitBook. */
function runDrift(run) {
    return showPlan(run, 'drift');
}
async function showPlan(run, mode) {
    const make = mode === 'plan' ? _run_losses_js__WEBPACK_IMPORTED_MODULE_3__/* .planForReview */ .v : _run_sequence_js__WEBPACK_IMPORTED_MODULE_5__/* .planDirectory */ .Be;
    const planned = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_4__/* .withGitBook */ .WP)(run, (gitBook) => make((0,_run_run_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOf */ .fo)(run), (0,_run_run_js__WEBPACK_IMPORTED_MODULE_4__/* .portsOf */ .a5)(run, gitBook)));
    if (planned.status === 'invalid')
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printInvalid */ .bS)(run, planned.diagnostics);
    if (run.json)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_6__.printJson)(run, (0,_render_json_js__WEBPACK_IMPORTED_MODULE_0__/* .planJson */ .iY)(planned.plan));
    else
        (0,_print_js__WEBPACK_IMPORTED_MODULE_6__/* .printView */ .b3)(run, (0,_render_plan_plan_document_js__WEBPACK_IMPORTED_MODULE_1__/* .planDocument */ .NP)(planned.plan, (0,_run_run_js__WEBPACK_IMPORTED_MODULE_4__/* .planContextOf */ .Ul)(run, planned, mode)));
    return planned.plan.changes.length > 0 ? _run_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.changes : _run_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
}


/***/ }),

/***/ 1982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1845);
/* harmony import */ var _render_plan_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5012);
/* harmony import */ var _render_plan_plan_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(792);
/* harmony import */ var _run_exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3002);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(625);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4174);






/** `validate`: checks the directory alone, without network. */
async function runValidate(run) {
    const read = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_4__/* .validateDirectory */ .Qg)(run);
    if (!read.ok)
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printInvalid */ .bS)(run, read.diagnostics);
    if (run.json) {
        (0,_print_js__WEBPACK_IMPORTED_MODULE_5__.printJson)(run, (0,_render_json_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticsJson */ .Jc)(read.diagnostics));
        return _run_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done;
    }
    const { files, users, teams } = read.directory;
    const sizes = { files: files.length, users: users?.length, teams: teams?.length };
    const context = { ..._render_plan_context_js__WEBPACK_IMPORTED_MODULE_1__/* .BARE_CONTEXT */ .N, maskEmails: run.options.maskEmails };
    (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printView */ .b3)(run, (0,_render_plan_plan_document_js__WEBPACK_IMPORTED_MODULE_2__/* .validatedDocument */ .gD)(sizes, 'validate-mode', context));
    return _run_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.done;
}


/***/ }),

/***/ 7105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ planForReview)
/* harmony export */ });
/* unused harmony export MOST_LOOKED_UP */
/* harmony import */ var _sequence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4293);

/** How many removed members are looked up: for the others, the plan gives the numbers of spaces and teams only. */
const MOST_LOOKED_UP = 20;
/**
 * A plan for people to review: as `planDirectory` makes it, with the names of what removed members lose. Takes at most
 * two calls for each of the first removals, and none for a member who has no space and whose teams are all known.
 */
async function planForReview(request, ports) {
    const planned = await (0,_sequence_js__WEBPACK_IMPORTED_MODULE_0__/* .planDirectory */ .Be)(request, ports);
    if (planned.status === 'invalid')
        return planned;
    return { ...planned, plan: await withLosses(planned.plan, planned.reader, ports.classify) };
}
async function withLosses(plan, reader, classify) {
    const removals = plan.changes.filter((change) => change.type === 'remove-member').slice(0, MOST_LOOKED_UP);
    const lookedUp = await Promise.all(removals.map((change) => lookUp(change, reader, classify)));
    const byUser = new Map(lookedUp.map((change) => [change.userId, change]));
    const changes = plan.changes.map((change) => change.type === 'remove-member' ? (byUser.get(change.userId) ?? change) : change);
    return { ...plan, changes };
}
/** A removal with names. It is left as it is when they cannot be read: a plan must not fail for them. */
async function lookUp(change, reader, classify) {
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


/***/ })

};
