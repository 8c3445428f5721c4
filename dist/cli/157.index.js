export const id = 157;
export const ids = [157];
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


/***/ })

};
