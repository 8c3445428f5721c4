export const id = 871;
export const ids = [871];
export const modules = {

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   ut: () => (/* binding */ answerOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(878);

/** The whole of an answer. */
function answerOf(call, value) {
    return { value, within: call, name: '' };
}
/** A field of an object, possibly undefined. Throws `UnexpectedAnswerError` where there is no object. */
function field(object, name) {
    const { value } = object;
    if (!isObject(value))
        throw unexpected(object, 'an object');
    return { value: Object.hasOwn(value, name) ? value[name] : undefined, within: object, name };
}
/** The items of an array. */
function items(list) {
    const { value } = list;
    if (!Array.isArray(value))
        throw unexpected(list, 'a list');
    return value.map((item, index) => ({ value: item, within: list, name: index }));
}
/** The call that a value came from, and the path to it, such as `items[3].role`. */
function placeOf({ within, name }) {
    if (typeof within === 'string')
        return { call: within, path: '' };
    const { call, path } = placeOf(within);
    if (typeof name === 'number')
        return { call, path: `${path}[${name}]` };
    return { call, path: path === '' ? name : `${path}.${name}` };
}
/** A text that is not empty. */
function text(located) {
    if (typeof located.value !== 'string' || located.value === '')
        throw unexpected(located, 'a text');
    return located.value;
}
/** A text, or undefined where it is absent, null or empty. */
function optionalText(located) {
    return isAbsent(located) || located.value === '' ? undefined : text(located);
}
function flag(located) {
    if (typeof located.value !== 'boolean')
        throw unexpected(located, 'true or false');
    return located.value;
}
/** A whole number from 0 on. */
function wholeNumber(located) {
    const { value } = located;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw unexpected(located, 'a whole number');
    }
    return value;
}
/** One of some texts, translated. */
function oneOf(located, table) {
    const { value } = located;
    if (typeof value !== 'string' || !isKey(table, value)) {
        throw unexpected(located, `one of ${Object.keys(table).join(', ')}`);
    }
    return table[value];
}
function isAbsent({ value }) {
    return value === undefined || value === null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Says what was expected; what was found is named by its type only, since it may be anything. */
function unexpected(located, expected) {
    const { value } = located;
    const { call, path } = placeOf(located);
    const subject = path === '' ? 'it' : path;
    return new _http_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswerError */ .qx(call, `${subject} is ${kindOf(value)} where ${expected} was expected`);
}
function kindOf(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    if (value === '')
        return 'an empty text';
    return typeof value === 'string' ? 'another text' : `a ${typeof value}`;
}
function isKey(table, key) {
    return Object.hasOwn(table, key);
}


/***/ }),

/***/ 9691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ teamFromWire),
/* harmony export */   Dg: () => (/* binding */ memberTeamFromWire),
/* harmony export */   HG: () => (/* binding */ organizationFromWire),
/* harmony export */   P$: () => (/* binding */ teamUpdateToWire),
/* harmony export */   WU: () => (/* binding */ inviteToWire),
/* harmony export */   XX: () => (/* binding */ roleToWire),
/* harmony export */   aF: () => (/* binding */ selfFromWire),
/* harmony export */   qs: () => (/* binding */ membershipFromWire),
/* harmony export */   wO: () => (/* binding */ memberFromWire),
/* harmony export */   ws: () => (/* binding */ memberSpaceFromWire),
/* harmony export */   xk: () => (/* binding */ inviteOutcomeFromWire)
/* harmony export */ });
/* unused harmony export roleFromWire */
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9832);

/*
 * From GitBook's shapes to the model and back, and nowhere else. What changes are concluded from is checked here:
 * an answer that makes no sense throws `UnexpectedAnswerError` and never turns into a removal.
 */
const ROLES = {
    admin: 'admin',
    create: 'create',
    edit: 'edit',
    review: 'review',
    comment: 'comment',
    read: 'read',
};
const TEAM_ROLES = { owner: 'owner', member: 'member' };
/** GitBook's `role: null` is a guest; an absent role is not. */
function roleFromWire(located) {
    return located.value === null ? 'guest' : (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(located, ROLES);
}
function roleToWire(role) {
    return role === 'guest' ? null : role;
}
/** Schema `OrganizationMember`. */
function memberFromWire(member) {
    const of = (name) => (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(member, name);
    return {
        ...personFromWire(member),
        role: roleFromWire(of('role')),
        sso: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(of('sso')),
        disabled: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(of('disabled')),
        joinedAt: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(of('joinedAt')) ?? '',
        lastSeenAt: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(of('lastSeenAt')),
        spaces: countOf(of('spaces')),
        teams: countOf(of('teams')),
    };
}
/** A number that is only shown, and of which nothing is concluded: none where GitBook does not tell. */
function countOf(located) {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(located) ? 0 : (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(located);
}
/** Who a member is: by schema, the e-mail may be absent. */
function personFromWire(member) {
    const user = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(member, 'user');
    const ofUser = (name) => (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(user, name);
    const id = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(member, 'id'));
    const email = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(ofUser('email'));
    return { id, email, displayName: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(ofUser('displayName')) ?? email ?? id };
}
/** Schema `OrganizationTeam`. Who is in it comes from another call. */
function teamFromWire(team) {
    const of = (name) => (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(team, name);
    return {
        id: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(of('id')),
        title: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(of('title')),
        size: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(of('members')),
        spaces: countOf(of('spaces')),
        memberships: undefined,
    };
}
/** Schema `OrganizationTeamMember`. */
function membershipFromWire(teamMember) {
    const of = (name) => (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(teamMember, name);
    const { id, email, displayName } = personFromWire(of('organization'));
    return { userId: id, email, displayName, role: teamRole(of('team')) };
}
/** Schema `Organization`. Of what only notices depend on, anything unknown is left out. */
function organizationFromWire(organization) {
    const of = (name) => (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(organization, name);
    const defaultRole = of('defaultRole');
    const billing = of('billing');
    const maxUsers = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(billing) ? undefined : (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(billing, 'maxUsers').value;
    const domains = of('emailDomains');
    return {
        id: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(of('id')),
        title: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(of('title')),
        defaultRole: isAbsentOrUnknownRole(defaultRole) ? undefined : roleFromWire(defaultRole),
        emailDomains: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(domains) ? [] : (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(domains).map(_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        inviteLinks: of('inviteLinks').value === true,
        ssoEnforced: of('sso').value === true,
        auditLogs: of('auditLogs').value === true,
        maxUsers: typeof maxUsers === 'number' && maxUsers >= 0 ? maxUsers : undefined,
    };
}
/** Schema `User`: the account the token belongs to. */
function selfFromWire(user) {
    const of = (name) => (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(user, name);
    return { id: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(of('id')), email: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(of('email')) };
}
/** Schema `MemberContentPermission`. */
function memberSpaceFromWire(item) {
    const of = (name) => (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(item, name);
    const id = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(of('space'), 'id'));
    return {
        spaceId: id,
        title: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)((0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(of('space'), 'title')) ?? id,
        permission: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(of('permission'), ROLES),
    };
}
/** An item of `GET /orgs/{o}/members/{u}/teams`. */
function memberTeamFromWire(item) {
    const team = teamFromWire((0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(item, 'team'));
    return { teamId: team.id, title: team.title, role: teamRole((0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(item, 'member')) };
}
/** What `POST /orgs/{o}/invites` answers. */
function inviteOutcomeFromWire(answer) {
    const failed = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(answer, 'failedSSOEmails');
    return {
        userIds: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(answer, 'users')).map(_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        failedSsoEmails: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(failed) ? [] : (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(failed).map(_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    };
}
/** One call's invitations: each e-mail with its own role. */
function inviteToWire(people, sso) {
    return { emails: people.map(({ email, role }) => ({ email, role: roleToWire(role) })), sso };
}
/** What is empty is left out. */
function teamUpdateToWire(update) {
    const memberships = Object.entries(update.memberships).map(([userId, role]) => [userId, { role }]);
    return {
        ...(update.add.length > 0 && { add: update.add }),
        ...(memberships.length > 0 && { memberships: Object.fromEntries(memberships) }),
        ...(update.remove.length > 0 && { remove: update.remove }),
    };
}
function teamRole(teamMember) {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)((0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(teamMember, 'role'), TEAM_ROLES);
}
function isAbsentOrUnknownRole({ value }) {
    return value !== null && !(typeof value === 'string' && Object.hasOwn(ROLES, value));
}


/***/ }),

/***/ 853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   P: () => (/* binding */ query),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   av: () => (/* binding */ apiBase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(878);

/** The official API. */
const DEFAULT_API_URL = 'https://api.gitbook.com';
/**
 * The base of all calls, ending in `/v1`, from `gitbook-api-url` with or without it. The token travels with
 * every call, so `http:` is accepted for loopback addresses only. Throws `InvalidApiUrlError`.
 */
function apiBase(apiUrl) {
    const url = parseUrl(apiUrl.trim());
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidApiUrlError */ .d6('gitbook-api-url holds a user name or password; remove it.');
    }
    if (url.search !== '' || url.hash !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidApiUrlError */ .d6('gitbook-api-url ends in a query or fragment; remove what begins with ? or #.');
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidApiUrlError */ .d6(`gitbook-api-url is http: at ${url.host}, which would show the token to the network; ` +
            'use https: (http: is accepted for localhost, 127.0.0.0/8 and [::1] only).');
    }
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidApiUrlError */ .d6(`gitbook-api-url begins with ${url.protocol}; use https:.`);
    }
    const path = url.pathname.replace(/\/+$/, '');
    return `${url.origin}${path.endsWith('/v1') ? path : `${path}/v1`}`;
}
/** Whether a host name, as `URL` gives it, can only mean this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/** A path with its parts percent-encoded: `` path`/orgs/${organization}/members/${user}` ``. */
function path(texts, ...parts) {
    return texts.reduce((sofar, text, index) => sofar + encodePart(parts[index - 1] ?? '') + text);
}
/** A query string with its question mark; what is undefined is left out. */
function query(values) {
    const given = Object.entries(values).filter((entry) => entry[1] !== undefined);
    return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
function parseUrl(text) {
    const url = URL.parse(text);
    if (url === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidApiUrlError */ .d6(`gitbook-api-url is not a URL; give one such as ${DEFAULT_API_URL}.`);
    }
    return url;
}
/** Empty and dot segments would name another resource than the one that is meant. */
function encodePart(part) {
    if (part === '' || part === '.' || part === '..') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC(`"${part}" cannot be an ID at GitBook; check organization-id and the pinned IDs.`);
    }
    return encodeURIComponent(part.toWellFormed());
}


/***/ }),

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AA: () => (/* binding */ callName),
  o_: () => (/* binding */ jsonOf),
  y9: () => (/* binding */ perform)
});

;// CONCATENATED MODULE: ./lib/src/gitbook/http/attempt-failure.js
const TIMEOUTS = new Set([
    'ETIMEDOUT',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
]);
const CONNECTION_FAILURES = new Set([
    'EAI_AGAIN',
    'ECONNABORTED',
    'ECONNREFUSED',
    'ECONNRESET',
    'EHOSTDOWN',
    'EHOSTUNREACH',
    'ENETDOWN',
    'ENETUNREACH',
    'ENOTFOUND',
    'EPIPE',
    'UND_ERR_PRX_CONN',
    'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
    'UND_ERR_SOCKET',
]);
/** How undici words a proxy's refusal to open a tunnel, here for the statuses that pass. */
const PROXY_IS_FAILING = /^Proxy response \((500|502|503|504)\)/;
/** What an error of Node or undici means for the call, or undefined when it is no error of a connection at all. */
function failureOf(error) {
    if (!(error instanceof Error))
        return undefined;
    if (error.name === 'TimeoutError')
        return { kind: 'timeout', code: 'ETIMEDOUT' };
    const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    if (code === undefined)
        return failureOf(error.cause);
    if (TIMEOUTS.has(code))
        return { kind: 'timeout', code };
    if (CONNECTION_FAILURES.has(code) || code.startsWith('HPE_'))
        return { kind: 'network', code };
    if (code === 'UND_ERR_ABORTED' && PROXY_IS_FAILING.test(error.message)) {
        return { kind: 'network', code: 'UND_ERR_PRX_CONN' };
    }
    return { kind: 'unknown', code, message: error.message };
}

// EXTERNAL MODULE: ./lib/src/gitbook/http/errors.js
var errors = __webpack_require__(878);
;// CONCATENATED MODULE: ./lib/src/gitbook/http/rate-limit.js
/** A reset further away than this is taken for nonsense, such as milliseconds where seconds were meant. */
const LONGEST_SENSIBLE_WINDOW = 24 * 60 * 60 * 1000;
/** The rate limit that an answer tells of, or undefined when it tells of none that is still running. */
function rateLimit(headers, now) {
    const remaining = wholeNumber(first(headers['x-ratelimit-remaining']));
    const resetAt = resetTime(headers, now);
    return remaining === undefined || resetAt === undefined ? undefined : { remaining, resetAt };
}
/**
 * When the rate limit lifts, in milliseconds since the epoch by our clock, from `X-RateLimit-Reset` (UTC epoch
 * seconds). Where our clock finds that time past or absurd, the answer's own `Date` is tried in its place, since
 * the two clocks may differ. Undefined when neither makes sense.
 */
function resetTime(headers, now) {
    const seconds = wholeNumber(first(headers['x-ratelimit-reset']));
    if (seconds === undefined)
        return undefined;
    const theirNow = Date.parse(first(headers.date) ?? '');
    const distances = [seconds * 1000 - now, seconds * 1000 - theirNow];
    const distance = distances.find((ms) => ms > 0 && ms <= LONGEST_SENSIBLE_WINDOW);
    return distance === undefined ? undefined : now + distance;
}
/** Milliseconds that `Retry-After` (seconds or an HTTP date) asks to wait, or undefined where it says nothing sensible. */
function retryAfter(headers, now) {
    const text = first(headers['retry-after'])?.trim();
    if (text === undefined)
        return undefined;
    const seconds = wholeNumber(text);
    const ms = seconds === undefined ? Date.parse(text) - now : seconds * 1000;
    return ms >= 0 && ms <= LONGEST_SENSIBLE_WINDOW ? ms : undefined;
}
function first(value) {
    return typeof value === 'string' ? value : value?.[0];
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}

// EXTERNAL MODULE: ./lib/src/gitbook/http/redact.js
var redact = __webpack_require__(4004);
;// CONCATENATED MODULE: ./lib/src/gitbook/http/retry.js

/*
 * When a call is tried again. Every call of this API that we use leaves the same state when it is made twice,
 * with one exception that `mayHaveActed` is there for: a team created twice would be two teams.
 *
 * Failures (500, 502, 503, 504, no connection, no answer in time, a broken body) use up a budget of attempts.
 * A rate limit (429) is no failure, since GitBook did nothing and says when to come back: it uses up a budget
 * of waiting. An hour is the longest window in common use, so a little more than that is waited for one call;
 * a limit that lifts later than that is not waited for at all.
 */
/** How often a call is made at most when it fails. */
const MAX_ATTEMPTS = 5;
/** How long one call waits for rate limits at most, in milliseconds: 70 minutes. */
const MAX_RATE_LIMIT_WAIT = 70 * 60 * 1000;
/** The longest waits before the second, third, fourth and fifth attempt, in milliseconds. */
const FIRST_BACKOFF = 400;
const BACKOFF_GROWTH = 3;
const LONGEST_BACKOFF = 15_000;
const LONGEST_RETRY_AFTER = 60_000;
/** For a 429 that does not say when to come back. */
const FIRST_BLIND_WAIT = 1_000;
const LONGEST_BLIND_WAIT = 60_000;
/** Decides whether a failed call is tried again, and after how long. `now` in milliseconds since the epoch, `random` in [0, 1). */
function decideRetry(method, failure, attempts, now, random) {
    if (failure.kind === 'status' && failure.status === 429) {
        return waitForRateLimit(failure.headers, attempts, now, random);
    }
    const why = retryable(failure);
    if (why === undefined || attempts.failed >= MAX_ATTEMPTS)
        return { action: 'stop' };
    const asked = failure.kind === 'status' ? (retryAfter(failure.headers, now) ?? 0) : 0;
    const ms = Math.max(backoff(attempts.failed, random), Math.min(asked, LONGEST_RETRY_AFTER));
    return { action: 'wait', ms, why, mayHaveActed: method !== 'GET' && reachedGitBook(failure) };
}
function waitForRateLimit(headers, attempts, now, random) {
    const resetAt = resetTime(headers, now);
    const told = resetAt === undefined ? retryAfter(headers, now) : resetAt - now;
    const blind = blindWait(attempts.limited, random);
    // A call that waited as it was told and is refused again must not come back at once for ever.
    const wait = told === undefined ? blind : Math.max(told, attempts.limited > 1 ? blind : 1);
    if (attempts.waited + wait > MAX_RATE_LIMIT_WAIT)
        return { action: 'stop' };
    return { action: 'wait', ms: wait, why: 'rate-limit', mayHaveActed: false };
}
function retryable(failure) {
    switch (failure.kind) {
        case 'status':
            return [500, 502, 503, 504].includes(failure.status) ? 'server-error' : undefined;
        case 'network':
        case 'timeout':
        case 'broken-body':
            return failure.kind;
        case 'unknown':
            return undefined;
    }
}
/** Full jitter: anything up to a limit that grows with each failure. */
function backoff(failed, random) {
    return Math.round(random * Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * BACKOFF_GROWTH ** (failed - 1)));
}
/** Never less than half: unlike a failure, a limit is not gone by the next moment. */
function blindWait(limited, random) {
    return Math.round((0.5 + random / 2) * Math.min(LONGEST_BLIND_WAIT, FIRST_BLIND_WAIT * 2 ** (limited - 1)));
}
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_PRX_CONN',
]);
function reachedGitBook(failure) {
    return !((failure.kind === 'network' || failure.kind === 'timeout') && NEVER_SENT.has(failure.code));
}

// EXTERNAL MODULE: ./lib/src/gitbook/http/transport.js
var transport = __webpack_require__(4868);
;// CONCATENATED MODULE: ./lib/src/gitbook/http/calls.js






/** The body of an answer is not whole JSON. */
class BrokenBodyError extends Error {
}
/** The body of an answer as JSON. Throws `BrokenBodyError`. */
function jsonOf(answer) {
    try {
        return JSON.parse(answer.text);
    }
    catch {
        throw new BrokenBodyError();
    }
}
/** Method and path for messages, such as `GET /orgs/abc/members`. */
function callName(method, path, hide) {
    return hide(`${method} ${path}`);
}
/** Makes a call, again where `decideRetry` says so. Throws the errors of `errors.ts`. */
async function perform(connection, call) {
    let attempts = { failed: 0, limited: 0, waited: 0 };
    let fateUnknown = false;
    for (;;) {
        const judged = await attemptOnce(connection, call, attempts);
        if (judged.kind === 'done')
            return judged.result;
        attempts = judged.attempts;
        fateUnknown ||= judged.mayHaveActed;
        if (judged.backOff !== undefined) {
            connection.progress.step({ kind: 'waiting', ...judged.backOff });
            await connection.clock.sleep(judged.backOff.ms);
        }
        const result = fateUnknown ? await call.alreadyDone?.() : undefined;
        if (result !== undefined)
            return result;
    }
}
/** Makes one attempt and holds one of the limiter's places for it. Throws when there is to be no other. */
async function attemptOnce(connection, call, before) {
    const { limiter, clock, hide } = connection;
    let ending = { kind: 'lost' };
    await limiter.enter(call.ahead);
    try {
        call.signal?.throwIfAborted();
        const outcome = await outcomeOf(call, hide);
        const now = clock.now();
        if (outcome.answer !== undefined) {
            ending = { kind: 'answered', told: rateLimit(outcome.answer.headers, now) };
        }
        if (outcome.kind === 'done')
            return outcome;
        call.signal?.throwIfAborted();
        const attempts = count(before, outcome.failure);
        const decision = decideRetry(call.method, outcome.failure, attempts, now, clock.random());
        if (decision.action === 'stop')
            throw errorFor(connection, call, outcome, attempts);
        if (decision.why === 'rate-limit')
            ending = { kind: 'limited', ms: decision.ms };
        return again(decision, attempts, `${callName(call.method, call.path, hide)} ${inWords(outcome.failure)}`);
    }
    finally {
        limiter.leave(ending);
    }
}
async function outcomeOf(call, hide) {
    let answer;
    try {
        answer = await call.attempt();
        const { status, headers } = answer;
        if (status < 200 || status > 299)
            return { kind: 'failed', failure: { kind: 'status', status, headers }, answer };
        return { kind: 'done', result: call.result(answer), answer };
    }
    catch (error) {
        if (error instanceof BrokenBodyError)
            return { kind: 'failed', failure: { kind: 'broken-body' }, answer };
        if (error instanceof transport/* BodyTooLargeError */.Au) {
            throw new errors/* UnexpectedAnswerError */.qx(callName(call.method, call.path, hide), 'it is larger than 64 MiB');
        }
        const failure = answer === undefined ? failureOf(error) : undefined;
        if (failure === undefined)
            throw error;
        return { kind: 'failed', failure, answer: undefined };
    }
}
function count(before, failure) {
    const limited = failure.kind === 'status' && failure.status === 429;
    return limited ? { ...before, limited: before.limited + 1 } : { ...before, failed: before.failed + 1 };
}
function again(decision, attempts, why) {
    const { ms, mayHaveActed } = decision;
    return decision.why === 'rate-limit'
        ? {
            kind: 'again',
            mayHaveActed,
            backOff: undefined,
            attempts: { ...attempts, waited: attempts.waited + ms },
        }
        : { kind: 'again', mayHaveActed, backOff: { ms, why }, attempts };
}
function inWords(failure) {
    switch (failure.kind) {
        case 'status':
            return `answered ${failure.status}`;
        case 'network':
            return `lost its connection (${failure.code})`;
        case 'timeout':
            return 'got no answer in time';
        case 'broken-body':
            return 'gave an answer that was cut off';
        case 'unknown':
            return `failed (${failure.code})`;
    }
}
function errorFor(connection, call, { failure, answer }, attempts) {
    const { hide, transport } = connection;
    const name = callName(call.method, call.path, hide);
    const origin = hide(transport.base.origin);
    switch (failure.kind) {
        case 'status': {
            const location = redirectHost(failure, transport.base, hide);
            const hint = (0,errors/* hintFor */.JR)(name, failure.status, location);
            return new errors/* GitBookApiError */.Wc(name, failure.status, gitbookMessage(answer, hide), hint);
        }
        case 'network':
            return new errors/* GitBookUnreachableError */.Cz(name, origin, `the connection failed (${failure.code})`, attempts.failed);
        case 'timeout':
            return new errors/* GitBookUnreachableError */.Cz(name, origin, `it took too long (${failure.code})`, attempts.failed);
        case 'broken-body':
            return new errors/* UnexpectedAnswerError */.qx(name, `its body is not whole JSON, in ${attempts.failed} attempts; check gitbook-api-url and any proxy between`);
        case 'unknown': {
            const why = `${(0,redact/* foreignText */.q)(failure.message, hide)} (${hide(failure.code)})`;
            return new errors/* GitBookUnreachableError */.Cz(name, origin, why, attempts.failed);
        }
    }
}
/** Only the host: the rest of where a redirect leads may hold secrets. */
function redirectHost(failure, base, hide) {
    const location = failure.headers.location;
    const host = typeof location === 'string' ? URL.parse(location, base.href)?.host : undefined;
    return host === undefined ? undefined : (0,redact/* foreignText */.q)(host, hide);
}
/** `{"error": {"code", "message"}}`: the schema `Error` of the official description. */
function gitbookMessage(answer, hide) {
    const body = parsed(answer?.text ?? '');
    const error = isRecord(body) ? body.error : undefined;
    const message = isRecord(error) ? error.message : undefined;
    return typeof message === 'string' && message.trim() !== '' ? (0,redact/* foreignText */.q)(message, hide) : undefined;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 3665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createGetter)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(853);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2883);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4004);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4868);




/** Makes a getter over a connection. There is no way to make it send anything but GET. */
function createGetter(connection) {
    const { transport, hide } = connection;
    return {
        get: (path, options) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .perform */ .y9)(connection, {
            method: 'GET',
            path,
            // Pages come one after the other: behind hundreds of other calls, the last would come long after all of them.
            ahead: options.query.page !== undefined,
            attempt: async () => {
                const shared = (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptOptions */ .cf)(transport, path + (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(options.query));
                return (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__/* .readAnswer */ .JN)(await transport.dispatcher.request({ ...shared, method: 'GET' }));
            },
            result: _calls_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonOf */ .o_,
            alreadyDone: undefined,
            signal: options.signal,
        }),
        name: (path) => (0,_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .callName */ .AA)('GET', path, hide),
        show: (text) => (0,_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignText */ .q)(text, hide),
    };
}


/***/ }),

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ BodyTooLargeError),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   Rh: () => (/* binding */ DEFAULT_TIMEOUTS),
/* harmony export */   cf: () => (/* binding */ attemptOptions),
/* harmony export */   oO: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4371);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(853);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(878);



const DEFAULT_TIMEOUTS = {
    connect: 10_000,
    headers: 60_000,
    body: 30_000,
    attempt: 300_000,
};
/** More than any page of a thousand items comes to. */
const LARGEST_BODY = 64 * 1024 * 1024;
/** Opens nothing yet: connections are made when they are needed. Throws `InvalidInputError`. */
function createTransport(base, token, userAgent, environment, connections, timeouts) {
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInputError */ .oC('gitbook-token (on the command line, GITBOOK_TOKEN) is empty or holds spaces, line ends or other characters that no token has.');
    }
    const url = new URL(base);
    return {
        base: url,
        dispatcher: createDispatcher(url, environment, connections, timeouts),
        headers: { authorization: `Bearer ${token}`, accept: 'application/json', 'user-agent': userAgent },
        timeouts,
    };
}
/** Loopback over `http:` never goes through a proxy: the token would leave this machine unencrypted. */
function createDispatcher(base, environment, connections, timeouts) {
    // Over HTTP/2 a number of connections bounds nothing.
    const options = { allowH2: false, connections, connect: { timeout: timeouts.connect } };
    const httpsProxy = environment.https_proxy || environment.HTTPS_PROXY;
    if (base.protocol === 'http:' && (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(base.hostname))
        return new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6(options);
    if (httpsProxy === undefined || httpsProxy === '')
        return new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6(options);
    return new undici__WEBPACK_IMPORTED_MODULE_0__/* .EnvHttpProxyAgent */ .J2({
        ...options,
        httpProxy: '',
        httpsProxy: proxyUrl(httpsProxy),
        noProxy: environment.no_proxy || environment.NO_PROXY || '',
        connectTimeout: timeouts.connect,
    });
}
/** Proxies may be given without a scheme. What is wrong with one is not shown: it may hold a password. */
function proxyUrl(text) {
    const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInputError */ .oC('HTTPS_PROXY is not a URL that begins with http:// or https://.');
    }
    return url.href;
}
/** The options of one attempt that are the same for every method. Redirects are not followed. */
function attemptOptions(transport, path) {
    return {
        origin: transport.base.origin,
        path: transport.base.pathname + path,
        headers: transport.headers,
        headersTimeout: transport.timeouts.headers,
        bodyTimeout: transport.timeouts.body,
        signal: AbortSignal.timeout(transport.timeouts.attempt),
    };
}
/** A body is larger than any that GitBook would send. */
class BodyTooLargeError extends Error {
}
/** Reads an answer to its end, so that its connection can be used again. Throws `BodyTooLargeError`. */
async function readAnswer(response) {
    const { statusCode: status, headers, body } = response;
    const chunks = [];
    if (endsWithConnection(status, headers)) {
        body.on('error', () => { }).destroy();
        return { status, headers, text: '' };
    }
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > LARGEST_BODY)
            throw new BodyTooLargeError();
        chunks.push(chunk);
    }
    return { status, headers, text: Buffer.concat(chunks).toString('utf8') };
}
/** A 205 that does not say how long its body is would be waited for until the server hangs up. It needs no body. */
function endsWithConnection(status, headers) {
    return (status === 205 && headers['content-length'] === undefined && headers['transfer-encoding'] === undefined);
}


/***/ }),

/***/ 962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readNewestMembers)
/* harmony export */ });
/* harmony import */ var _convert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _paginate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7567);


/**
 * `GET /orgs/{o}/members`, operation `listMembersInOrganizationById`: the newest first, until there are `count` or
 * no more. One call for a thousand, as long as GitBook gives pages of the size that is asked for.
 */
async function readNewestMembers(getter, organization, count) {
    const path = `${organization}/members`;
    const members = [];
    const cursors = new Set();
    let cursor;
    // Who is missed is looked for by the next run: so unlike other lists it may end early.
    do {
        cursors.add(cursor);
        const query = { limit: String(_paginate_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md), sort: 'joinedAt', order: 'desc', page: cursor };
        const page = (0,_paginate_js__WEBPACK_IMPORTED_MODULE_1__/* .readPage */ .SP)(getter.name(path), await getter.get(path, { query, signal: undefined }));
        members.push(...page.items.map(_convert_js__WEBPACK_IMPORTED_MODULE_0__/* .memberFromWire */ .wO));
        cursor = page.next;
    } while (cursor !== undefined && members.length < count && !cursors.has(cursor));
    return members;
}


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   s$: () => (/* binding */ readAllPages)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9832);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(878);



/** GitBook's greatest page size. Source: the parameter `limit`. */
const PAGE_SIZE = 1000;
/** More than any organization needs; an end for cursors that never end. */
const MOST_PAGES = 10_000;
/**
 * Reads all pages, one after the other. Throws `IncompleteReadError` when a cursor repeats, when there are fewer
 * items than any page's `count` says, when an item comes twice with different data, or when a page is no list.
 * Not only the last `count`: it falls when somebody leaves meanwhile, and the list may then have lost another.
 */
async function readAllPages(list, mostPages = MOST_PAGES) {
    const { call, getPage, convert, onPage } = list;
    const found = new Map();
    const cursors = new Set();
    let cursor;
    let total;
    for (let page = 1; page <= mostPages; page++) {
        const answer = readPage(call, await getPage(cursor));
        const fresh = addItems(list, found, answer.items.map(convert));
        total = answer.count === undefined ? total : Math.max(answer.count, total ?? 0);
        onPage({ fresh, done: found.size, total });
        if (answer.next === undefined) {
            checkCount(call, found.size, total);
            return [...found.values()];
        }
        if (cursors.has(answer.next)) {
            throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteReadError */ .di(call, `page ${page} leads back to a page that was read before`);
        }
        cursors.add(answer.next);
        cursor = answer.next;
    }
    throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteReadError */ .di(call, `it goes on after ${mostPages} pages`);
}
/** Schema `List`: `{items, next?: {page}, count?}`. Throws `IncompleteReadError` where it is none. */
function readPage(call, answer) {
    if (!(0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer) || !Array.isArray(answer.items)) {
        throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteReadError */ .di(call, 'an answer holds no list of items');
    }
    const whole = (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOf */ .ut)(call, answer);
    return {
        items: (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(whole, 'items')),
        next: nextCursor(call, (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(whole, 'next')),
        count: readCount(call, (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(whole, 'count')),
    };
}
function nextCursor(call, next) {
    if ((0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(next))
        return undefined;
    const page = (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(next.value) ? next.value.page : undefined;
    if (typeof page !== 'string' || page === '') {
        throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteReadError */ .di(call, 'an answer says there is a next page, but not which');
    }
    return page;
}
function readCount(call, count) {
    if ((0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(count))
        return undefined;
    if (typeof count.value !== 'number' || !(count.value >= 0)) {
        throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteReadError */ .di(call, 'an answer gives a count that is not a number');
    }
    return count.value;
}
/** Adds what is new, and gives it. The same item on two pages is what happens when a list shifts while it is read. */
function addItems({ call, key, show }, found, items) {
    const fresh = [];
    for (const item of items) {
        const id = key(item);
        const known = found.get(id);
        if (known === undefined) {
            found.set(id, item);
            fresh.push(item);
        }
        else if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(known, item)) {
            throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteReadError */ .di(call, `${show(id)} comes twice with different data, so it changed while it was read`);
        }
    }
    return fresh;
}
function checkCount(call, found, count) {
    if (count !== undefined && found < count) {
        throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteReadError */ .di(call, `GitBook counts ${count} items but gave ${found}`);
    }
}


/***/ }),

/***/ 5871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitBook: () => (/* binding */ openGitBook)
});

// EXTERNAL MODULE: ./lib/src/gitbook/http/address.js
var address = __webpack_require__(853);
;// CONCATENATED MODULE: ./lib/src/gitbook/http/limiter.js
const AT_REST = { inFlight: 0, pausedUntil: 0, probing: false, window: undefined };
/** Lets pauses and windows that have ended end. */
function advance(state, now) {
    const pauseOver = state.pausedUntil !== 0 && now >= state.pausedUntil;
    const windowOver = state.window !== undefined && now >= state.window.resetAt;
    const windowWasUsedUp = windowOver && state.window.remaining === 0;
    return {
        ...state,
        pausedUntil: pauseOver ? 0 : state.pausedUntil,
        window: windowOver ? undefined : state.window,
        probing: state.probing || pauseOver || windowWasUsedUp,
    };
}
/**
 * Decides for a state that `advance` has brought up to `now`. Calls in flight count as not yet contained in what
 * GitBook said is left: at worst a call waits for an answer that would not have been needed.
 */
function admit(state, concurrency, now) {
    if (state.inFlight >= concurrency)
        return { kind: 'after-answer' };
    if (state.pausedUntil > now)
        return { kind: 'not-before', time: state.pausedUntil };
    if (state.probing && state.inFlight > 0)
        return { kind: 'after-answer' };
    if (state.window !== undefined && state.window.remaining <= state.inFlight) {
        return state.inFlight > 0 ? { kind: 'after-answer' } : { kind: 'not-before', time: state.window.resetAt };
    }
    return { kind: 'go' };
}
/** Resets are told in whole seconds: two that differ by less than this may mean the same window. */
const RESET_BLUR = 2_000;
/**
 * Takes in what an answer says. Answers overtake each other: within one window the fewest left is the newest,
 * and of two windows the one that ends later.
 */
function learn(state, told) {
    const known = state.window;
    if (told === undefined)
        return state;
    if (known === undefined || told.resetAt > known.resetAt)
        return { ...state, window: told };
    if (told.resetAt <= known.resetAt - RESET_BLUR)
        return state;
    return { ...state, window: { ...known, remaining: Math.min(known.remaining, told.remaining) } };
}
/** What is known after a call has ended at `now`. */
function settle(state, ending, now) {
    const left = { ...state, inFlight: state.inFlight - 1 };
    switch (ending.kind) {
        case 'answered':
            return { ...learn(left, ending.told), probing: false };
        case 'limited':
            return { ...left, pausedUntil: Math.max(left.pausedUntil, now + ending.ms) };
        case 'lost':
            return left;
    }
}
/** Makes a limiter for at most `concurrency` calls in flight. Pauses are told to `progress`. */
function createLimiter(concurrency, clock, progress) {
    let state = AT_REST;
    let wakeAt;
    let toldUntil = 0;
    const waiting = [];
    function admitWaiting() {
        for (;;) {
            const now = clock.now();
            state = advance(state, now);
            if (waiting.length === 0)
                return;
            const admission = admit(state, concurrency, now);
            if (admission.kind === 'after-answer')
                return;
            if (admission.kind === 'not-before') {
                wake(admission.time, now);
                return;
            }
            state = { ...state, inFlight: state.inFlight + 1 };
            waiting.shift()?.();
        }
    }
    function wake(time, now) {
        if (time > toldUntil) {
            toldUntil = time;
            progress.step({ kind: 'waiting', ms: time - now, why: "GitBook's rate limit is used up" });
        }
        if (wakeAt !== undefined && wakeAt <= time)
            return;
        wakeAt = time;
        void clock.sleep(time - now).then(() => {
            wakeAt = undefined;
            admitWaiting();
        });
    }
    return {
        enter(ahead = false) {
            return new Promise((resolve) => {
                if (ahead)
                    waiting.unshift(resolve);
                else
                    waiting.push(resolve);
                admitWaiting();
            });
        },
        leave(ending) {
            state = settle(state, ending, clock.now());
            admitWaiting();
        },
    };
}

// EXTERNAL MODULE: ./lib/src/gitbook/http/redact.js
var redact = __webpack_require__(4004);
// EXTERNAL MODULE: ./lib/src/gitbook/http/transport.js
var http_transport = __webpack_require__(4868);
;// CONCATENATED MODULE: ./lib/src/gitbook/http/connection.js




/** Throws `InvalidApiUrlError` and `InvalidInputError`. Calls nobody yet. */
function openConnection(options) {
    const { clock, progress, concurrency, environment, userAgent } = options;
    const token = options.token.trim();
    const timeouts = options.timeouts ?? http_transport/* DEFAULT_TIMEOUTS */.Rh;
    const base = (0,address/* apiBase */.av)(options.apiUrl);
    const transport = (0,http_transport/* createTransport */.oO)(base, token, userAgent, environment, concurrency, timeouts);
    return {
        transport,
        limiter: createLimiter(concurrency, clock, progress),
        clock,
        progress,
        hide: (0,redact/* redact */.E)(token),
        close: () => transport.dispatcher.destroy(),
    };
}

// EXTERNAL MODULE: ./lib/src/gitbook/check.js
var check = __webpack_require__(9832);
// EXTERNAL MODULE: ./lib/src/gitbook/http/errors.js
var errors = __webpack_require__(878);
// EXTERNAL MODULE: ./lib/src/gitbook/paginate.js
var paginate = __webpack_require__(7567);
;// CONCATENATED MODULE: ./lib/src/gitbook/audit-log.js



/** The greatest page of this list. Source: the parameter `limit` of `listOrganizationAuditEvents`. */
const PAGE_SIZE = 100;
/**
 * `GET /orgs/{o}/audit-events`, operation `listOrganizationAuditEvents`: the newest first, as many as asked for.
 * Undefined where the plan or the token has no audit log (403, 404).
 */
async function readAuditEvents(getter, organization, { from, limit }) {
    const path = `${organization}/audit-events`;
    const events = [];
    const cursors = new Set();
    let cursor;
    try {
        // The log is told, not concluded from: so unlike other lists it may end early.
        while (events.length < limit && !cursors.has(cursor)) {
            cursors.add(cursor);
            const size = String(Math.min(PAGE_SIZE, limit - events.length));
            const answer = await getter.get(path, {
                query: { from, limit: size, page: cursor },
                signal: undefined,
            });
            const page = (0,paginate/* readPage */.SP)(getter.name(path), answer);
            events.push(...page.items.map(auditEventFromWire));
            if (page.next === undefined)
                break;
            cursor = page.next;
        }
    }
    catch (error) {
        if (error instanceof errors/* GitBookApiError */.Wc && (error.status === 403 || error.status === 404))
            return undefined;
        throw error;
    }
    return events;
}
/** Schema `AuditEvent`. */
function auditEventFromWire(event) {
    const of = (name) => (0,check/* field */.ZZ)(event, name);
    return {
        occurredAt: (0,check/* text */.Qq)(of('occurredAt')),
        action: (0,check/* text */.Qq)(of('action')),
        actor: subjectFromWire(of('actor')),
        source: (0,check/* text */.Qq)(of('source')),
        target: { ...subjectFromWire(of('target')), type: (0,check/* text */.Qq)((0,check/* field */.ZZ)(of('target'), 'type')) },
    };
}
/** Schemas `AuditEventActor` and `AuditEventTarget`. */
function subjectFromWire(subject) {
    return { id: (0,check/* text */.Qq)((0,check/* field */.ZZ)(subject, 'id')), label: (0,check/* optionalText */.mR)((0,check/* field */.ZZ)(subject, 'label')) };
}

// EXTERNAL MODULE: ./lib/src/gitbook/http/get.js
var get = __webpack_require__(3665);
// EXTERNAL MODULE: ./lib/src/gitbook/newest-members.js
var newest_members = __webpack_require__(962);
// EXTERNAL MODULE: ./lib/src/gitbook/convert.js
var convert = __webpack_require__(9691);
;// CONCATENATED MODULE: ./lib/src/gitbook/resources.js





/** `GET /user`: operation `getAuthenticatedUser`. */
function readSelf(getter, signal) {
    return readObject(getter, '/user', convert/* selfFromWire */.aF, signal);
}
/** `GET /orgs/{o}`: operation `getOrganizationById`. */
function readOrganization({ getter, organization }, signal) {
    return readObject(getter, organization, convert/* organizationFromWire */.HG, signal);
}
/** `GET /orgs/{o}/members`: operation `listMembersInOrganizationById`. The oldest first, so that who joins meanwhile comes last. */
function readMembers(asked, signal) {
    return readAll(asked.getter, {
        path: `${asked.organization}/members`,
        query: { order: 'asc', sort: 'joinedAt' },
        convert: convert/* memberFromWire */.wO,
        key: (member) => member.id,
        onPage: ({ done, total }) => asked.progress.step({ kind: 'read', what: 'members', done, total }),
        signal,
    });
}
/** `GET /orgs/{o}/teams`: operation `listTeamsInOrganizationById`. Without who is in them. */
function readTeamList(asked, signal) {
    return readAll(asked.getter, {
        path: `${asked.organization}/teams`,
        query: {},
        convert: convert/* teamFromWire */.$r,
        key: (team) => team.id,
        onPage: ({ done, total }) => asked.progress.step({ kind: 'read', what: 'teams', done, total }),
        signal,
    });
}
/** `GET /orgs/{o}/teams/{t}/members`: operation `listTeamMembersInOrganizationById`. */
function readMemberships({ getter, organization }, teamId, signal) {
    return readAll(getter, {
        path: organization + (0,address/* path */.Ae) `/teams/${teamId}/members`,
        query: {},
        convert: convert/* membershipFromWire */.qs,
        key: (membership) => membership.userId,
        onPage: () => { },
        signal,
    });
}
/** `GET /orgs/{o}/members/{u}`: operation `getMemberInOrganizationById`. Undefined where there is none. */
async function readMember(asked, userId) {
    const memberPath = pathOfMember(asked, userId);
    try {
        const member = await readObject(asked.getter, memberPath, convert/* memberFromWire */.wO, undefined);
        if (member.id === userId)
            return member;
    }
    catch (error) {
        if (error instanceof errors/* GitBookApiError */.Wc && error.status === 404)
            return undefined;
        throw error;
    }
    throw new errors/* UnexpectedAnswerError */.qx(asked.getter.name(memberPath), 'it is about another member than was asked for');
}
/** `GET /orgs/{o}/members/{u}/spaces`: operation `listSpacesForOrganizationMember`. */
function readMemberSpaces(asked, userId) {
    return readAll(asked.getter, {
        path: `${pathOfMember(asked, userId)}/spaces`,
        query: { order: 'asc' },
        convert: convert/* memberSpaceFromWire */.ws,
        key: (space) => space.spaceId,
        onPage: () => { },
        signal: undefined,
    });
}
/** `GET /orgs/{o}/members/{u}/teams`: operation `listTeamsForOrganizationMember`. */
function readMemberTeams(asked, userId) {
    return readAll(asked.getter, {
        path: `${pathOfMember(asked, userId)}/teams`,
        query: {},
        convert: convert/* memberTeamFromWire */.Dg,
        key: (team) => team.teamId,
        onPage: () => { },
        signal: undefined,
    });
}
function pathOfMember({ organization }, userId) {
    return organization + (0,address/* path */.Ae) `/members/${userId}`;
}
async function readObject(getter, objectPath, convert, signal) {
    const answer = await getter.get(objectPath, { query: {}, signal });
    return convert((0,check/* answerOf */.ut)(getter.name(objectPath), answer));
}
function readAll(getter, list) {
    const { path: listPath, query, signal, convert, key, onPage } = list;
    return (0,paginate/* readAllPages */.s$)({
        call: getter.name(listPath),
        getPage: (cursor) => getter.get(listPath, { query: { ...query, limit: String(paginate/* PAGE_SIZE */.md), page: cursor }, signal }),
        convert,
        key,
        show: getter.show,
        onPage,
    });
}

;// CONCATENATED MODULE: ./lib/src/gitbook/reader.js





/** Makes a reader of one organization. It can send nothing but GET. Throws the errors of `errors.ts`. */
function createReader(connection, organizationId) {
    const { progress } = connection;
    const getter = (0,get/* createGetter */.y)(connection);
    const organization = (0,address/* path */.Ae) `/orgs/${organizationId}`;
    const asked = { getter, organization, progress };
    return {
        readLive: (scope) => readLive(asked, scope),
        readAgain: (scope, earlier, touched) => readAgain(asked, scope, { state: earlier, touched }),
        member: (userId) => readMember(asked, userId),
        newestMembers: (count) => (0,newest_members/* readNewestMembers */.G)(getter, organization, count),
        memberSpaces: (userId) => readMemberSpaces(asked, userId),
        memberTeams: (userId) => readMemberTeams(asked, userId),
        teamMembers: (teamId) => readMemberships(asked, teamId, undefined),
        auditEvents: (query) => readAuditEvents(getter, organization, query),
    };
}
/**
 * The whole live state, everything side by side as soon as it can be asked for. What fails first stops the calls
 * that have not been started.
 */
async function readLive(asked, scope) {
    const stop = new AbortController();
    const readTeams = async () => {
        if (scope.teams === undefined)
            return undefined;
        const list = await readTeamList(asked, stop.signal);
        return withMembers(asked, list, scope.teams, undefined, (id) => readMemberships(asked, id, stop.signal));
    };
    try {
        const [self, organization, members, teams] = await Promise.all([
            readSelf(asked.getter, stop.signal),
            readOrganization(asked, stop.signal),
            readMembers(asked, stop.signal),
            readTeams(),
        ]);
        return { organization, self, members, teams };
    }
    catch (error) {
        stop.abort(error);
        throw error;
    }
}
/** The same for the second time: what was not touched since is taken from the earlier reading. */
async function readAgain(asked, scope, earlier) {
    const stop = new AbortController();
    const { state, touched } = earlier;
    const readTeams = async () => {
        if (scope.teams === undefined)
            return undefined;
        const known = touched.teamList ? undefined : state.teams;
        const list = known ?? (await readTeamList(asked, stop.signal));
        return withMembers(asked, list, scope.teams, earlier, (id) => readMemberships(asked, id, stop.signal));
    };
    try {
        const [members, teams] = await Promise.all([
            touched.members ? readMembers(asked, stop.signal) : state.members,
            readTeams(),
        ]);
        return { ...state, members, teams };
    }
    catch (error) {
        stop.abort(error);
        throw error;
    }
}
/** Reads who is in the managed ones of some teams, side by side. A team that GitBook counts nobody in costs no call. */
async function withMembers(asked, teams, managed, earlier, membershipsOf) {
    const ids = managed?.(teams) ?? new Set();
    const untouched = new Map((earlier?.state.teams ?? [])
        .filter(({ id }) => !earlier?.touched.memberships.has(id))
        .map(({ id, memberships }) => [id, memberships]));
    const toRead = teams.filter(({ id }) => ids.has(id) && untouched.get(id) === undefined);
    // Sizes that were read earlier say nothing about teams that were touched since.
    const isOld = earlier !== undefined && !earlier.touched.teamList;
    const filled = new Set(toRead.filter(({ size }) => isOld || size > 0).map(({ id }) => id));
    let done = 0;
    async function withMemberships(team) {
        if (!ids.has(team.id))
            return team;
        if (!filled.has(team.id))
            return { ...team, memberships: untouched.get(team.id) ?? [] };
        const memberships = await membershipsOf(team.id);
        done++;
        asked.progress.step({ kind: 'read', what: 'team-members', done, total: filled.size });
        return { ...team, memberships };
    }
    return Promise.all(teams.map(withMemberships));
}

// EXTERNAL MODULE: ./lib/src/run/version.js + 1 modules
var version = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/src/run/open-gitbook.js



/** Opens GitBook for a run. Calls nobody yet; throws `InvalidApiUrlError` and `InvalidInputError`. */
function openGitBook({ apiUrl, concurrency }, token, clock, progress, environment) {
    const connection = openConnection({
        apiUrl,
        token,
        environment,
        concurrency,
        userAgent: version/* USER_AGENT */._,
        clock,
        progress,
        timeouts: undefined,
    });
    return {
        openReader: (organizationId) => createReader(connection, organizationId),
        openWriter: async (organizationId) => {
            const { createWriter } = await __webpack_require__.e(/* import() */ 285).then(__webpack_require__.bind(__webpack_require__, 8285));
            return createWriter(connection, organizationId);
        },
        hide: connection.hide,
        close: () => connection.close(),
    };
}


/***/ })

};
