export const id = 548;
export const ids = [548];
export const modules = {

/***/ 1167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAddMember: () => (/* binding */ runAddMember),
/* harmony export */   runAddUser: () => (/* binding */ runAddUser),
/* harmony export */   runRemoveMember: () => (/* binding */ runRemoveMember),
/* harmony export */   runRemoveUser: () => (/* binding */ runRemoveUser),
/* harmony export */   runSetRole: () => (/* binding */ runSetRole)
/* harmony export */ });
/* harmony import */ var _core_directory_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8048);
/* harmony import */ var _core_edit_directory_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6423);
/* harmony import */ var _core_edit_operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4931);
/* harmony import */ var _core_edit_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3333);
/* harmony import */ var _core_model_state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3127);
/* harmony import */ var _render_text_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4844);
/* harmony import */ var _run_exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3002);
/* harmony import */ var _run_import_directory_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1468);
/* harmony import */ var _run_options_kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7846);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(625);
/* harmony import */ var _workspace_read_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4748);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4174);












/** `edit add-user`: can be run twice; a user who is already there must be described the same. */
async function runAddUser(run, email, options) {
    const { id, role, expires, note, file, team: titles = [] } = options;
    const teams = new Map(titles.map((title) => [(0,_core_model_state_js__WEBPACK_IMPORTED_MODULE_11__/* .titleKey */ .kz)(title), title]));
    const addTo = (open) => {
        const into = file === undefined ? undefined : (0,_workspace_read_files_js__WEBPACK_IMPORTED_MODULE_9__/* .nameInDirectory */ .U1)((0,_run_run_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)(run), open.files, file);
        const fields = { id, role, sso: options.sso || undefined, expires, note };
        const refused = (0,_core_edit_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .addUser */ .nu)(open, email, fields, undefined, into);
        if (refused.length > 0)
            return refused;
        return [...teams.values()].flatMap((team) => (0,_core_edit_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .addMember */ .s4)(open, team, email, false));
    };
    return editUser(run, email, addTo, email);
}
/** `edit remove-user`: can be run twice; a user who is not there is a warning. */
function runRemoveUser(run, email) {
    return editUser(run, email, (open) => (0,_core_edit_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .removeUser */ .a1)(open, email));
}
/** `edit set-role` */
async function runSetRole(run, email, value) {
    const role = (0,_run_options_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .choice */ .Yq)(_core_model_state_js__WEBPACK_IMPORTED_MODULE_11__/* .ORGANIZATION_ROLES */ .oF).parse(value);
    if ('value' in role)
        return edit(run, (open) => (0,_core_edit_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .setUser */ .gV)(open, email, { role: role.value }));
    return (0,_print_js__WEBPACK_IMPORTED_MODULE_10__.printRefusal)(run, [`${JSON.stringify(value)} is not a role; ${role.problem}`]);
}
/** `edit add-member`: can be run twice; an owner stays one. */
function runAddMember(run, team, email, owner) {
    return editUser(run, email, (open) => (0,_core_edit_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .addMember */ .s4)(open, team, email, owner));
}
/** `edit remove-member`: can be run twice; a user who is not in the team is a warning. */
function runRemoveMember(run, team, email) {
    return editUser(run, email, (open) => (0,_core_edit_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .removeMember */ .pt)(open, team, email));
}
/** Edits what concerns a user, unless the address is not one. */
async function editUser(run, email, operate, shown) {
    if ((0,_core_directory_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmail */ .xf)(email))
        return edit(run, operate, shown);
    return (0,_print_js__WEBPACK_IMPORTED_MODULE_10__.printRefusal)(run, [`${JSON.stringify(email)} is not an e-mail address, such as name@example.com.`]);
}
/**
 * Opens the directory, makes an edit, and writes the files that have changed.
 *
 * @param shown the user whose file and access are printed at the end
 */
async function edit(run, operate, shown) {
    const place = (0,_run_run_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$t)(run);
    const found = await (0,_run_import_directory_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findDirectory */ .te)(place);
    const opened = (0,_core_edit_directory_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .openDirectory */ .AJ)(found.files, place.configPath, found.read);
    if (!opened.ok)
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_10__/* .printInvalid */ .bS)(run, opened.diagnostics);
    const noted = operate(opened.open);
    const problems = noted.filter(({ severity }) => severity === 'error');
    if (problems.length > 0)
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_10__/* .printInvalid */ .bS)(run, problems);
    const result = (0,_core_edit_directory_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .finishEdits */ .Z7)(opened.open);
    if (!result.ok)
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_10__/* .printInvalid */ .bS)(run, result.diagnostics);
    const written = await (0,_run_import_directory_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeDirectory */ .Bh)(place, found, result.changed);
    if (!written.ok) {
        await (0,_print_js__WEBPACK_IMPORTED_MODULE_10__/* .printInvalid */ .bS)(run, written.diagnostics);
        return _run_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.failed;
    }
    const warnings = noted.map(({ message, help }) => `${message} ${help}`.trim());
    const user = shown === undefined ? undefined : (0,_core_edit_places_js__WEBPACK_IMPORTED_MODULE_3__/* .userOf */ .Z5)(result.directory, shown);
    printEdit(run, written.files, warnings, user);
    return _run_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.done;
}
function printEdit(run, files, warnings, user) {
    if (run.json) {
        (0,_print_js__WEBPACK_IMPORTED_MODULE_10__.printJson)(run, {
            files,
            ...(user ? { user: accessOf(user) } : {}),
            ...(warnings.length > 0 ? { remarks: warnings } : {}),
        });
        return;
    }
    const print = (text) => run.terminal.out((0,_print_js__WEBPACK_IMPORTED_MODULE_10__/* .shownText */ .f$)(run, text));
    for (const warning of warnings)
        print(warning);
    if (files.length > 0) {
        const names = files.map(({ file }) => (0,_print_js__WEBPACK_IMPORTED_MODULE_10__/* .shownText */ .f$)(run, file)).join(', ');
        run.terminal.out(`Changed ${(0,_render_text_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files.length, 'file')}: ${names}`);
    }
    else {
        const why = warnings.length === 0 ? 'the directory says so already' : 'the directory stays as it is';
        run.terminal.out(`Nothing to change: ${why}.`);
    }
    if (user)
        print(accessLine(user));
}
function accessOf({ email, at, role, sso, defaults }) {
    return { email, file: at.file, role: role ?? defaults.role, sso: sso ?? defaults.sso ?? false };
}
/** Which file a user is in, and with what access, defaults of the file included. */
function accessLine(user) {
    const { email, file, role, sso } = accessOf(user);
    const by = (own) => (own === undefined ? ' (by default there)' : '');
    return `${email} is in ${file}: role ${role}${by(user.role)}, ${sso ? `with SSO${by(user.sso)}` : 'without SSO'}.`;
}


/***/ })

};
