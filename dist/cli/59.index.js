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
    const refuse = (line, message, help) => ({
        ok: false,
        diagnostics: [(0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('table-syntax', { file, line, column: 1 }, message, help)],
    });
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return refuse(1, 'This table is not UTF-8 text.', 'Save it as CSV in UTF-8.');
    }
    try {
        const records = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            delimiter: delimiterOf(text),
            info: true,
            relax_column_count: true,
            skip_empty_lines: true,
        });
        const rows = records.map(({ record, info }) => ({
            line: info.lines - lineEndsIn(record),
            cells: record,
        }));
        const width = rows[0]?.cells.length ?? 0;
        const long = rows.filter(({ cells }) => cells.length > width && cells.slice(width).some((each) => each !== ''));
        if (long.length === 0)
            return { ok: true, rows };
        const help = 'Put text with separators in double quotes.';
        return {
            ok: false,
            diagnostics: long.map(({ line, cells }) => {
                const message = `This line has ${cells.length} cells, but the first line has ${width}.`;
                return (0,_core_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('table-syntax', { file, line, column: 1 }, message, help);
            }),
        };
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
        const message = `This table cannot be read: ${error.message}.`;
        return refuse(line, message, 'Fix the quotes on this line.');
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
