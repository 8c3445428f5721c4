export const id = 964;
export const ids = [964];
export const modules = {

/***/ 6964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _emulator_seed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2352);
/* harmony import */ var _emulator_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _core_model_dates_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5391);
/* harmony import */ var _gitbook_classify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(0);
/* harmony import */ var _render_plan_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5012);
/* harmony import */ var _render_plan_plan_document_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(170);
/* harmony import */ var _render_terminal_document_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1244);
/* harmony import */ var _run_clock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8886);
/* harmony import */ var _run_exit_code_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3506);
/* harmony import */ var _run_losses_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7105);
/* harmony import */ var _run_open_gitbook_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3722);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(810);
/* harmony import */ var _run_progress_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6997);
/* harmony import */ var _run_typed_command_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6044);
/* harmony import */ var _workspace_read_files_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4748);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4236);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3465);




















/** The day the story plays on, so that its contractors expire when they should. */
const TODAY = Date.UTC(2026, 10, 22, 9, 0);
/** GitBook's answers take as long as over a network, so that progress can be seen; in milliseconds. */
const LATENCY_MS = 40;
const PAUSE_MS = 1200;
const SEED = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(_run_typed_command_js__WEBPACK_IMPORTED_MODULE_15__/* .PACKAGE */ .Hy, 'examples/story/organization.json');
/**
 * `demo`: walks through the story of a pull request on the examples, against an emulated GitBook on the loopback
 * address. Everything shown is made by the same code that an Action or a command runs.
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(_run_typed_command_js__WEBPACK_IMPORTED_MODULE_15__/* .PACKAGE */ .Hy, 'examples/gitbook'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'gitbook'), { recursive: true });
        return await tell({ terminal, fast, folder, emulator });
    }
    finally {
        await emulator.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
async function tell(story) {
    const { terminal, fast, emulator } = story;
    const run = runOf(story);
    const { organization, members } = emulator.state;
    const scene = async (title, text) => {
        if (!fast)
            await _run_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .systemClock */ .m.sleep(PAUSE_MS);
        terminal.out(`\n${terminal.paint('bold', `━━ ${title} ${'━'.repeat(Math.max(3, 76 - title.length))}`)}\n${text}\n`);
    };
    const expect = (what, actual, expected) => {
        if (actual !== expected)
            throw new Error(`The demo's ${what} ended with ${actual} instead of ${expected}.`);
    };
    await scene('The organization', `${organization.title} keeps its ${members.size} GitBook members and their teams in examples/gitbook.\nA GitBook in memory stands in for the real one, at ${emulator.url}. Today is ${(0,_core_model_dates_js__WEBPACK_IMPORTED_MODULE_19__/* .utcDate */ .HB)(TODAY)}.`);
    await scene('1. A pull request with mistakes', 'Somebody edits the YAML in a hurry. The check runs without GitBook:');
    const mend = await makeMistakes(story.folder);
    expect('validation', await (0,_run_js__WEBPACK_IMPORTED_MODULE_17__.runValidate)(run), _run_exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .d.invalid);
    await scene('2. The mended pull request', 'The mistakes are mended, and the plan is made. Its reviewers see this comment on GitHub:');
    await mend();
    terminal.out(await planComment(story, run.options));
    terminal.out(`\nGitBook has had ${emulator.requests.length} calls so far, ${emulator.writes().length} of them writing.`);
    await scene('3. The merge', 'The pull request is approved and merged, and the plan is applied:');
    expect('apply', await (0,_run_js__WEBPACK_IMPORTED_MODULE_17__.runApply)(run, true), _run_exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .d.done);
    await scene('4. Once more', 'The same directory again. There is nothing to do, and nothing is written:');
    const before = emulator.writes().length;
    expect('second apply', await (0,_run_js__WEBPACK_IMPORTED_MODULE_17__.runApply)(run, true), _run_exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .d.done);
    terminal.out(`\nWriting calls in this run: ${emulator.writes().length - before}.`);
    await scene('5. A change by hand', 'Somebody makes Robert Castellano an administrator again, in GitBook, without a pull request.\nThe nightly check finds it:');
    await changeByHand(emulator, 'robert.castellano@example.com', 'admin');
    expect('drift', await (0,_run_js__WEBPACK_IMPORTED_MODULE_17__.runDrift)(run), _run_exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .d.changes);
    const { program, path } = (0,_run_typed_command_js__WEBPACK_IMPORTED_MODULE_15__/* .typing */ .IW)(process);
    await scene('Your turn', [
        'The README shows how to do this in a repository of your own. To go on playing here:',
        '',
        `  ${program} emulator --seed ${path(SEED)} --working-directory ${path((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(_run_typed_command_js__WEBPACK_IMPORTED_MODULE_15__/* .PACKAGE */ .Hy, 'examples'))}`,
    ].join('\n'));
    return _run_exit_code_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .d.done;
}
function runOf({ terminal, folder, emulator }) {
    const parsed = (0,_run_options_js__WEBPACK_IMPORTED_MODULE_13__/* .parseOptions */ .Ac)((name) => name === 'gitbook-api-url'
        ? emulator.url
        : name === 'organization-id'
            ? emulator.state.organization.id
            : _run_options_js__WEBPACK_IMPORTED_MODULE_13__/* .DEFAULTS */ .zY[name]);
    if (!parsed.ok)
        throw new Error(parsed.problems.join(' '));
    const { options } = parsed;
    const clock = { ..._run_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .systemClock */ .m, now: () => TODAY };
    const progress = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_18__/* .progressLine */ .o)(process.stderr, _run_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .systemClock */ .m.now);
    return {
        options,
        workspace: folder,
        terminal,
        json: false,
        clock,
        progress,
        openGitBook: async () => (0,_run_open_gitbook_js__WEBPACK_IMPORTED_MODULE_12__.openGitBook)(options, emulator.token, _run_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .systemClock */ .m, progress, {}),
    };
}
/** Misspells a role and an address, as people do. Gives the way back. */
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
async function planComment({ terminal, emulator, folder }, options) {
    const gitBook = await (0,_run_open_gitbook_js__WEBPACK_IMPORTED_MODULE_12__.openGitBook)(options, emulator.token, _run_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .systemClock */ .m, _run_progress_js__WEBPACK_IMPORTED_MODULE_14__/* .silentProgress */ .RZ, {});
    try {
        const { organizationId, configPath, settings, workingDirectory } = options;
        const planned = await (0,_run_losses_js__WEBPACK_IMPORTED_MODULE_11__/* .planForReview */ .v)({ organizationId, configPath, settings, asOf: (0,_core_model_dates_js__WEBPACK_IMPORTED_MODULE_19__/* .utcDate */ .HB)(TODAY) }, {
            readFiles: () => (0,_workspace_read_files_js__WEBPACK_IMPORTED_MODULE_16__/* .readFiles */ .Ul)({ workspace: folder, workingDirectory, configPath }),
            openReader: gitBook.openReader,
            progress: _run_progress_js__WEBPACK_IMPORTED_MODULE_14__/* .silentProgress */ .RZ,
            classify: _gitbook_classify_js__WEBPACK_IMPORTED_MODULE_5__/* .classify */ .L,
        });
        if (planned.status === 'invalid')
            throw new Error('The examples are invalid.');
        const context = { ..._render_plan_context_js__WEBPACK_IMPORTED_MODULE_6__/* .BARE_CONTEXT */ .N, target: 'comment', pullRequest: true };
        const { paint, width } = terminal;
        const shown = (0,_render_terminal_document_js__WEBPACK_IMPORTED_MODULE_8__/* .renderPlanTerminal */ .c)((0,_render_plan_plan_document_js__WEBPACK_IMPORTED_MODULE_7__/* .planDocument */ .NP)(planned.plan, context), { paint, width: width - 2 });
        return frame('github-actions bot commented', shown, paint);
    }
    finally {
        await gitBook.close();
    }
}
/** Changes a role as somebody in GitBook's own interface would: not through this tool. */
async function changeByHand(emulator, email, role) {
    const headers = { authorization: `Bearer ${emulator.token}`, 'content-type': 'application/json' };
    const members = `${emulator.url}/v1/orgs/${emulator.state.organization.id}/members`;
    const found = await fetch(`${members}?search=${encodeURIComponent(email)}`, { headers });
    const { items } = (await found.json());
    const [member] = items;
    if (!member)
        throw new Error(`The demo's organization has no ${email}.`);
    await fetch(`${members}/${member.id}`, { method: 'PATCH', headers, body: JSON.stringify({ role }) });
}
function frame(head, text, paint) {
    const lines = text.trimEnd().split('\n');
    return [
        paint('dim', `┌─ ${head}`),
        ...lines.map((line) => `${paint('dim', '│')} ${line}`.trimEnd()),
        paint('dim', '└─'),
    ].join('\n');
}


/***/ })

};
