export const id = 707;
export const ids = [707];
export const modules = {

/***/ 5707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireToken: () => (/* binding */ requireToken)
/* harmony export */ });
/* harmony import */ var _gitbook_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5706);

/** The GitBook token of the command line, which is never an option: options show in process lists and histories. */
function requireToken(env) {
    const token = env.GITBOOK_TOKEN?.trim();
    if (token)
        return token;
    throw new _gitbook_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC('There is no GitBook token. Set the environment variable GITBOOK_TOKEN to a personal access token of an administrator (https://app.gitbook.com/account/developer).');
}


/***/ })

};
