export const id = 233;
export const ids = [233];
export const modules = {

/***/ 2233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDrift: () => (/* binding */ runDrift)
/* harmony export */ });
/* harmony import */ var _render_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1845);
/* harmony import */ var _render_plan_plan_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(170);
/* harmony import */ var _run_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3002);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(625);
/* harmony import */ var _run_sequence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4293);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4174);






/** `drift`: shows what was changed in GitBook by hand; exit code 2 if anything was. Cannot write to GitBook. */
async function runDrift(run) {
    const planned = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_3__/* .withGitBook */ .WP)(run, (gitBook) => (0,_run_sequence_js__WEBPACK_IMPORTED_MODULE_4__/* .planDirectory */ .B)((0,_run_run_js__WEBPACK_IMPORTED_MODULE_3__/* .requestOf */ .fo)(run), (0,_run_run_js__WEBPACK_IMPORTED_MODULE_3__/* .portsOf */ .a5)(run, gitBook)));
    if (planned.status === 'invalid')
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printInvalid */ .bS)(run, planned.diagnostics);
    if (run.json)
        (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)(run, (0,_render_json_js__WEBPACK_IMPORTED_MODULE_0__/* .planJson */ .i)(planned.plan));
    else
        (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .printView */ .b3)(run, (0,_render_plan_plan_document_js__WEBPACK_IMPORTED_MODULE_1__/* .planDocument */ .NP)(planned.plan, (0,_run_run_js__WEBPACK_IMPORTED_MODULE_3__/* .planContextOf */ .Ul)(run, planned, 'drift')));
    return planned.plan.changes.length > 0 ? _run_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.changes : _run_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
}


/***/ })

};
