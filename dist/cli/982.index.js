export const id = 982;
export const ids = [982];
export const modules = {

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


/***/ })

};
