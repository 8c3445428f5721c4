export const id = 295;
export const ids = [295];
export const modules = {

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runEmulator: () => (/* binding */ runEmulator)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _emulator_faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7110);
/* harmony import */ var _emulator_seed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2352);
/* harmony import */ var _emulator_server_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7406);
/* harmony import */ var _core_directory_resolve_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1352);
/* harmony import */ var _run_exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3002);
/* harmony import */ var _run_options_parse_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3070);
/* harmony import */ var _run_options_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5304);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(625);
/* harmony import */ var _workspace_read_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4748);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4174);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8830);
/* harmony import */ var _typed_command_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5604);















const NO_LIMIT = 1_000_000;
const NO_FAULTS = { ok: true, value: [] };
/** `emulator`: serves GitBook in memory on the loopback address until it is interrupted. */
async function runEmulator(run, { port, latency, seed: from, faults: faultsFile, ...options }) {
    const seed = await loadSeed(run, from);
    const faults = faultsFile === undefined ? NO_FAULTS : await loadJson(faultsFile, _emulator_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFaults */ .b);
    if (!seed.ok || !faults.ok)
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_10__.printRefusal)(run, (0,_run_options_parse_js__WEBPACK_IMPORTED_MODULE_13__/* .problemsOf */ .GW)(seed, faults));
    const emulator = await (0,_emulator_server_js__WEBPACK_IMPORTED_MODULE_5__/* .startEmulator */ .s)({
        port,
        seed: seed.value,
        faults: faults.value,
        behaviour: { latencyMs: latency, rateLimit: { limit: options.rateLimit ?? NO_LIMIT, windowMs: 60_000 } },
    }).catch((error) => {
        const reason = PORT_PROBLEMS[error.code ?? ''];
        if (reason === undefined)
            throw error;
        return `--port is ${port}, and ${reason}. Give another port, or leave --port out to take a free one.`;
    });
    if (typeof emulator === 'string')
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_10__.printRefusal)(run, [emulator]);
    const interrupted = Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGINT'), (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGTERM')]);
    // The emulator's token is no secret, not even when the environment has the same one.
    (0,_terminal_js__WEBPACK_IMPORTED_MODULE_11__/* .openTerminal */ .j)({}).out([
        `GitBook is emulated at ${emulator.url} until you press Ctrl-C. In another terminal:`,
        '',
        `  export GITBOOK_API_URL=${emulator.url}`,
        `  export GITBOOK_TOKEN=${emulator.token}`,
        `  ${(0,_typed_command_js__WEBPACK_IMPORTED_MODULE_12__/* .typing */ .IW)(process).program} plan --organization-id ${emulator.state.organization.id}${placeOptions(run)}`,
    ].join('\n'));
    await interrupted;
    await emulator.close();
    return _run_exit_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .dc.done;
}
const PORT_PROBLEMS = {
    EADDRINUSE: 'another program listens there',
    EACCES: 'this user may not listen there',
};
/** Where the directory is, as options of the command that is typed next. */
function placeOptions({ workspace, options }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, options.workingDirectory);
    const { configPath } = options;
    return [
        folder === process.cwd() ? '' : ` --working-directory ${(0,_typed_command_js__WEBPACK_IMPORTED_MODULE_12__/* .typing */ .IW)(process).path(folder)}`,
        configPath === _run_options_table_js__WEBPACK_IMPORTED_MODULE_7__/* .OPTIONS */ .lw['config-path'].default ? '' : ` --config-path ${(0,_typed_command_js__WEBPACK_IMPORTED_MODULE_12__/* .quoted */ .TL)(configPath)}`,
    ].join('');
}
async function loadSeed(run, seed) {
    if (seed === undefined)
        return { ok: true, value: {} };
    if (seed !== 'directory')
        return loadJson(seed, _emulator_seed_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSeed */ .d);
    const read = await (0,_workspace_read_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readDirectoryAt */ .zf)((0,_run_run_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)(run));
    if (read.ok)
        return { ok: true, value: seedFrom(read.directory, run.asOf) };
    const problems = read.diagnostics.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    return { ok: false, problems };
}
/** An organization that is as the directory says for a date. */
function seedFrom(directory, asOf) {
    const desired = (0,_core_directory_resolve_js__WEBPACK_IMPORTED_MODULE_14__/* .resolve */ .h)(directory, asOf);
    const people = (desired.users ?? []).filter((user) => !user.expired);
    const admin = people.find((user) => user.role === 'admin');
    return {
        ...(directory.organization ? { organization: { id: directory.organization.id } } : {}),
        ...(admin ? { self: admin.email } : {}),
        members: people.map(({ id, email, role, sso }) => ({ ...(id === undefined ? {} : { id }), email, role, sso })),
        teams: (desired.teams ?? []).map(({ id, title, memberships = [] }) => ({
            ...(id === undefined ? {} : { id }),
            title,
            owners: memberships.filter((each) => each.role === 'owner').map((each) => each.email),
            members: memberships.filter((each) => each.role === 'member').map((each) => each.email),
        })),
    };
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
    return parsed.ok ? parsed : { ok: false, problems: parsed.problems.map((problem) => `${file}: ${problem}`) };
}


/***/ })

};
