export const id = 670;
export const ids = [670,878];
export const modules = {

/***/ 8670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireToken: () => (/* binding */ requireToken)
/* harmony export */ });
/* harmony import */ var _gitbook_http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(878);

/** The GitBook token of the command line, which is never an option: options show in process lists and histories. */
function requireToken(env) {
    const token = env.GITBOOK_TOKEN?.trim();
    if (token)
        return token;
    throw new _gitbook_http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC('There is no GitBook token. Set the environment variable GITBOOK_TOKEN to a personal access token of an administrator (https://app.gitbook.com/account/developer).');
}


/***/ }),

/***/ 878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ GitBookUnreachableError),
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   Wc: () => (/* binding */ GitBookApiError),
/* harmony export */   d6: () => (/* binding */ InvalidApiUrlError),
/* harmony export */   di: () => (/* binding */ IncompleteReadError),
/* harmony export */   oC: () => (/* binding */ InvalidInputError),
/* harmony export */   qx: () => (/* binding */ UnexpectedAnswerError)
/* harmony export */ });
/** GitBook refused a call, or failed at it repeatedly. */
class GitBookApiError extends Error {
    name = 'GitBookApiError';
    failureReason = 'gitbook-api';
    /** Method and path, such as `DELETE /orgs/abc/members/u1`. */
    call;
    status;
    /** GitBook's message, if it sent one. */
    gitbookMessage;
    /** The remedy. */
    hint;
    /** All texts must be redacted. */
    constructor(call, status, gitbookMessage, hint) {
        super(`${call} answered ${status}${gitbookMessage ? `: ${withFullStop(gitbookMessage)}` : '.'} ${hint}`);
        this.call = call;
        this.status = status;
        this.gitbookMessage = gitbookMessage;
        this.hint = hint;
    }
}
/** A list could not be read completely, so that no change may follow from it. */
class IncompleteReadError extends Error {
    name = 'IncompleteReadError';
    failureReason = 'incomplete-read';
    call;
    /** The reason. */
    detail;
    constructor(call, detail) {
        super(`${call} could not be read completely: ${detail}. No change follows from it; run again.`);
        this.call = call;
        this.detail = detail;
    }
}
/** An answer does not have the form of the official description. */
class UnexpectedAnswerError extends Error {
    name = 'UnexpectedAnswerError';
    failureReason = 'gitbook-api';
    call;
    /** The field and its problem. */
    detail;
    constructor(call, detail) {
        super(`${call} gave an unexpected answer: ${detail}.`);
        this.call = call;
        this.detail = detail;
    }
}
/** Every attempt at a call failed without an answer: the connection failed or timed out. */
class GitBookUnreachableError extends Error {
    name = 'GitBookUnreachableError';
    failureReason = 'gitbook-api';
    call;
    attempts;
    constructor(call, origin, why, attempts) {
        const tried = attempts === 1 ? 'once' : `${attempts} times`;
        super(`${call} got no answer from ${origin}: ${why} (tried ${tried}). ` +
            'Check the network, gitbook-api-url, HTTPS_PROXY and NO_PROXY.');
        this.call = call;
        this.attempts = attempts;
    }
}
/** `gitbook-api-url` cannot be used. */
class InvalidApiUrlError extends Error {
    name = 'InvalidApiUrlError';
    failureReason = 'invalid-input';
}
/** The token, the proxy setting or an ID cannot be used. */
class InvalidInputError extends Error {
    name = 'InvalidInputError';
    failureReason = 'invalid-input';
}
/** The remedy for an answer of GitBook. `location` is the host that a redirect leads to, redacted. */
function hintFor(call, status, location) {
    if (status >= 300 && status < 400) {
        const target = location === undefined ? '' : ` to ${location}`;
        return `The redirect${target} was not followed, because the token would go with it; check gitbook-api-url.`;
    }
    if (status >= 500)
        return 'GitBook failed; see gitbookstatus.com and run again later.';
    switch (status) {
        case 401:
            return 'Check gitbook-token (on the command line, GITBOOK_TOKEN): it is missing, mistyped, expired or revoked.';
        case 403:
            return "Check that the token's account is an administrator of this organization.";
        case 404:
            return hintForMissing(call);
        case 407:
            return 'Check HTTPS_PROXY: the proxy requires other credentials.';
        case 429:
            return 'The rate limit lasts longer than 70 minutes; run again later.';
        default:
            return 'GitBook did not accept this call; its message says why.';
    }
}
function hintForMissing(call) {
    const path = call.slice(call.indexOf(' ') + 1);
    if (path === '/user')
        return 'Check gitbook-api-url, and that the account of the token still exists.';
    if (/^\/orgs\/[^/]+(\/(members|teams|invites|ping))?$/.test(path)) {
        return "Check organization-id, and that the token's account belongs to that organization.";
    }
    return 'It may be deleted already; if all calls fail, check organization-id.';
}
function withFullStop(sentence) {
    return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}


/***/ })

};
