export const id = 649;
export const ids = [649];
export const modules = {

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
