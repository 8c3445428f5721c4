export const id = 428;
export const ids = [428];
export const modules = {

/***/ 6428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runEmulator: () => (/* binding */ runEmulator)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _emulator_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7110);
/* harmony import */ var _emulator_seed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2352);
/* harmony import */ var _emulator_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7406);
/* harmony import */ var _core_directory_resolve_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1352);
/* harmony import */ var _core_model_dates_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5391);
/* harmony import */ var _run_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8886);
/* harmony import */ var _run_exit_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3506);
/* harmony import */ var _run_typed_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6044);
/* harmony import */ var _workspace_read_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4748);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3465);












/** `emulator`: serves GitBook in memory on the loopback address until it is interrupted. */
async function runEmulator(values, terminal) {
    const problems = [];
    const number = (name, most) => {
        const text = String(values[name] ?? '0');
        if (/^\d+$/.test(text) && Number(text) <= most)
            return Number(text);
        problems.push(`--${name.replace('L', '-l')} is ${JSON.stringify(text)}; allowed is a whole number up to ${most}.`);
        return 0;
    };
    const port = number('port', 65_535);
    const latencyMs = number('latency', 60_000);
    const limit = values.rateLimit === undefined ? 1_000_000 : number('rateLimit', 1_000_000);
    if (values.rateLimit === '0')
        problems.push('--rate-limit is 0, and nothing could be called.');
    const seed = await loadSeed(values);
    const faults = await loadFaults(values);
    if (!seed.ok)
        problems.push(...seed.problems);
    if (!faults.ok)
        problems.push(...faults.problems);
    if (problems.length > 0 || !seed.ok || !faults.ok) {
        for (const problem of problems)
            terminal.note(problem);
        return _run_exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.invalid;
    }
    const emulator = await (0,_emulator_server_js__WEBPACK_IMPORTED_MODULE_4__/* .startEmulator */ .s)({
        port,
        seed: seed.value,
        faults: faults.value,
        behaviour: { latencyMs, rateLimit: { limit, windowMs: 60_000 } },
    }).catch((error) => {
        const reason = PORT_PROBLEMS[error.code ?? ''];
        if (reason === undefined)
            throw error;
        terminal.note(`--port is ${port}, and ${reason}. Give another port, or none: then a free one is taken.`);
        return undefined;
    });
    if (emulator === undefined)
        return _run_exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.invalid;
    const interrupted = Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGINT'), (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGTERM')]);
    // The emulator's token is no secret, not even where the surroundings hold the same one.
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .openTerminal */ .j)({}).out([
        `GitBook is emulated at ${emulator.url} until you press Ctrl-C. In another terminal:`,
        '',
        `  export GITBOOK_API_URL=${emulator.url}`,
        `  export GITBOOK_TOKEN=${emulator.token}`,
        `  ${(0,_run_typed_command_js__WEBPACK_IMPORTED_MODULE_7__/* .typing */ .IW)(process).program} plan --organization-id ${emulator.state.organization.id}${place(values)}`,
    ].join('\n'));
    await interrupted;
    await emulator.close();
    return _run_exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.done;
}
const PORT_PROBLEMS = {
    EADDRINUSE: 'another program listens there',
    EACCES: 'this user may not listen there',
};
/** Where the directory is, as options of the command that is typed next. */
function place({ configPath, workingDirectory }) {
    const option = (name, value) => typeof value === 'string' ? ` --${name} ${(0,_run_typed_command_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(value)}` : '';
    return option('working-directory', workingDirectory) + option('config-path', configPath);
}
async function loadSeed(values) {
    const { seed } = values;
    if (seed === undefined)
        return { ok: true, value: {} };
    if (seed !== 'directory')
        return loadJson(String(seed), _emulator_seed_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSeed */ .d);
    const configPath = typeof values.configPath === 'string' ? values.configPath : 'gitbook';
    const workingDirectory = typeof values.workingDirectory === 'string' ? values.workingDirectory : '.';
    const read = await (0,_workspace_read_files_js__WEBPACK_IMPORTED_MODULE_8__/* .readDirectoryAt */ .zf)({ workspace: process.cwd(), workingDirectory, configPath });
    if (!read.ok) {
        return {
            ok: false,
            problems: read.diagnostics.map((each) => `${each.file}:${each.line}: ${each.message}`),
        };
    }
    return { ok: true, value: seedFrom(read.directory) };
}
/** An organization that is just as the directory wants it today. */
function seedFrom(directory) {
    const desired = (0,_core_directory_resolve_js__WEBPACK_IMPORTED_MODULE_10__/* .resolve */ .h)(directory, (0,_core_model_dates_js__WEBPACK_IMPORTED_MODULE_11__/* .utcDate */ .HB)(_run_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m.now()));
    const people = (desired.users ?? []).filter((user) => !user.expired);
    const admin = people.find((user) => user.role === 'admin');
    return {
        ...(directory.organization ? { organization: { id: directory.organization.id } } : {}),
        ...(admin ? { self: admin.email } : {}),
        members: people.map(({ id, email, role, sso }) => ({
            ...(id === undefined ? {} : { id }),
            email,
            role,
            sso,
        })),
        teams: (desired.teams ?? []).map(({ id, title, memberships = [] }) => ({
            ...(id === undefined ? {} : { id }),
            title,
            owners: memberships.filter((each) => each.role === 'owner').map((each) => each.email),
            members: memberships.filter((each) => each.role === 'member').map((each) => each.email),
        })),
    };
}
function loadFaults(values) {
    return values.faults === undefined
        ? Promise.resolve({ ok: true, value: [] })
        : loadJson(String(values.faults), _emulator_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFaults */ .b);
}
async function loadJson(file, parse) {
    let json;
    try {
        json = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return { ok: false, problems: [`${file} cannot be read as JSON: ${why}`] };
    }
    const parsed = parse(json);
    return parsed.ok
        ? parsed
        : { ok: false, problems: parsed.problems.map((problem) => `${file}: ${problem}`) };
}


/***/ })

};
