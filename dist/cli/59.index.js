export const id = 59;
export const ids = [59];
export const modules = {

/***/ 2059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTable: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var _core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2411);


/**
 * Parses the bytes of a CSV file. The separator is the comma, semicolon or tab, whichever is most frequent in the first
 * line.
 */
function readTable(file, bytes) {
    const problemOn = (line, message, help) => (0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('table-syntax', { file, line, column: 1 }, message, help);
    const refuse = (...diagnostics) => ({ ok: false, diagnostics });
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return refuse(problemOn(1, 'This table is not UTF-8 text.', 'Save it as CSV in UTF-8.'));
    }
    const rows = parseRows(text);
    if (rows instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$) {
        const line = 'lines' in rows && typeof rows.lines === 'number' ? rows.lines : 1;
        return refuse(problemOn(line, `This table cannot be read: ${rows.message}.`, 'Fix the quotes on this line.'));
    }
    const width = rows[0]?.cells.length ?? 0;
    const long = rows.filter(({ cells }) => cells.slice(width).some((each) => each !== ''));
    if (long.length === 0)
        return { ok: true, rows };
    return refuse(...long.map(({ line, cells }) => {
        const message = `This line has ${cells.length} cells, but the first line has ${width}.`;
        return problemOn(line, message, 'Put text with separators in double quotes.');
    }));
}
function parseRows(text) {
    try {
        const records = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            delimiter: delimiterOf(text),
            info: true,
            relax_column_count: true,
            skip_empty_lines: true,
        });
        return records.map(({ record, info }) => ({ line: info.lines - lineEndsIn(record), cells: record }));
    }
    catch (error) {
        if (error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$)
            return error;
        throw error;
    }
}
function delimiterOf(text) {
    const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
    const often = (separator) => first.split(separator).length;
    return [',', ';', '\t'].reduce((best, each) => (often(each) > often(best) ? each : best));
}
function lineEndsIn(cells) {
    return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}


/***/ })

};
