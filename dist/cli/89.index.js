export const id = 89;
export const ids = [89];
export const modules = {

/***/ 8089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failureOf: () => (/* binding */ failureOf)
});

// UNUSED EXPORTS: missingPermission

// EXTERNAL MODULE: ./lib/src/gitbook/http/errors.js
var errors = __webpack_require__(878);
;// CONCATENATED MODULE: ./lib/src/github/client/errors.js
/** GitHub refused a call or failed at it. The message says what to do. */
class GitHubError extends Error {
    name = 'GitHubError';
    /** Method and path. */
    call;
    /** Undefined when GitHub gave no answer. */
    status;
    constructor(message, call, status) {
        super(message);
        this.call = call;
        this.status = status;
    }
}
/** The token may not make this call. `permission` is the line missing under `permissions:`, as in `pull-requests: write`. */
class errors_MissingPermissionError extends GitHubError {
    name = 'MissingPermissionError';
    permission;
    constructor(message, call, status, permission) {
        super(message, call, status);
        this.permission = permission;
    }
}
/** GitHub asked to wait longer than a run should. */
class RateLimitError extends GitHubError {
    name = 'RateLimitError';
    /** How long the limit lasts, in milliseconds. */
    retryAfterMs;
    constructor(message, call, status, retryAfterMs) {
        super(message, call, status);
        this.retryAfterMs = retryAfterMs;
    }
}
/** The thing does not exist, or no longer (404). */
class NotFoundError extends (/* unused pure expression or super */ null && (GitHubError)) {
    name = 'NotFoundError';
}
/** GitHub answered 5xx or not at all, each time the call was sent. */
class UnavailableError extends (/* unused pure expression or super */ null && (GitHubError)) {
    name = 'UnavailableError';
}

;// CONCATENATED MODULE: ./lib/src/run/failure.js


/** What an error means for the user: its reason, empty when it has none, and a message that names the remedy. */
function failureOf(error) {
    if (error instanceof errors/* GitBookError */.MV)
        return { reason: error.failureReason, message: error.message };
    if (error instanceof GitHubError)
        return { reason: 'github-api', message: error.message };
    const text = error instanceof Error ? error.message : String(error);
    return { reason: '', message: `Something went wrong that should not: ${text}. Please report it.` };
}
/** The line that is missing under `permissions:` in the workflow, such as `issues: write`; undefined for other errors. */
function missingPermission(error) {
    return error instanceof MissingPermissionError ? error.permission : undefined;
}


/***/ })

};
