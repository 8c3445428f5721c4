export const id = 602;
export const ids = [602];
export const modules = {

/***/ 6602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failureOf: () => (/* binding */ failureOf)
});

// UNUSED EXPORTS: missingPermission

// EXTERNAL MODULE: ./lib/gitbook/errors.js
var errors = __webpack_require__(5706);
;// CONCATENATED MODULE: ./lib/github/errors.js
/** Anything GitHub refused or failed at. `call` is the method and path, `status` undefined when no answer came. */
class GitHubError extends Error {
    name = 'GitHubError';
    call;
    status;
    constructor(message, call, status) {
        super(message);
        this.call = call;
        this.status = status;
    }
}
/** The token may not do this. `permission` is the line missing under `permissions:`, as in `pull-requests: write`. */
class errors_MissingPermissionError extends GitHubError {
    name = 'MissingPermissionError';
    permission;
    constructor(message, call, status, permission) {
        super(message, call, status);
        this.permission = permission;
    }
}
/** The conversation is locked, so nobody without write access may comment. */
class LockedConversationError extends (/* unused pure expression or super */ null && (GitHubError)) {
    name = 'LockedConversationError';
}
/** GitHub asked to wait longer than a run should. */
class RateLimitError extends GitHubError {
    name = 'RateLimitError';
    /** How long GitHub still wants to be left alone, in milliseconds. */
    retryAfterMs;
    constructor(message, call, status, retryAfterMs) {
        super(message, call, status);
        this.retryAfterMs = retryAfterMs;
    }
}
/** What was asked for was there once, or the feature is switched off (410). */
class GoneError extends (/* unused pure expression or super */ null && (GitHubError)) {
    name = 'GoneError';
}
/** There is no such thing, or no longer (404). */
class NotFoundError extends (/* unused pure expression or super */ null && (GitHubError)) {
    name = 'NotFoundError';
}
/** GitHub answered 5xx, or not at all, as often as it was tried. */
class UnavailableError extends (/* unused pure expression or super */ null && (GitHubError)) {
    name = 'UnavailableError';
}

;// CONCATENATED MODULE: ./lib/edges/failure.js


/** What an error means to the user: a reason, where there is one for it, and a message that says what to do. */
function failureOf(error) {
    if (error instanceof errors/* GitBookApiError */.Wc ||
        error instanceof errors/* GitBookUnreachableError */.Cz ||
        error instanceof errors/* IncompleteReadError */.di ||
        error instanceof errors/* InvalidApiUrlError */.d6 ||
        error instanceof errors/* InvalidInputError */.oC ||
        error instanceof errors/* UnexpectedAnswerError */.qx) {
        return { reason: error.failureReason, message: error.message };
    }
    if (error instanceof GitHubError)
        return { reason: 'github-api', message: error.message };
    const text = error instanceof Error ? error.message : String(error);
    return { reason: '', message: `Something went wrong that should not: ${text}. Please report it.` };
}
/** The line that `permissions:` lacks in the workflow, such as `issues: write`; undefined for other errors. */
function missingPermission(error) {
    return error instanceof MissingPermissionError ? error.permission : undefined;
}


/***/ })

};
