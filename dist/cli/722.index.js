export const id = 722;
export const ids = [722];
export const modules = {

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
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

/** A whole answer. */
function answerOf(call, value) {
    return { value, within: call, name: '' };
}
/** A field of an object. Its value may be undefined. Throws `UnexpectedAnswerError` when `object` is not an object. */
function field(object, name) {
    const { value } = object;
    if (!isObject(value))
        throw unexpected(object, 'an object');
    return { value: Object.hasOwn(value, name) ? value[name] : undefined, within: object, name };
}
/** Reads the fields of an object by their names in a schema. A field without description does not compile. */
function fieldsOf(object) {
    return (name) => field(object, name);
}
/** The items of an array. Throws `UnexpectedAnswerError` for anything else. */
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
/** A text that is not empty. Throws `UnexpectedAnswerError` for anything else. */
function text(located) {
    if (typeof located.value !== 'string' || located.value === '')
        throw unexpected(located, 'a text');
    return located.value;
}
/** A text, or undefined when it is absent, null or empty. Throws `UnexpectedAnswerError` for anything else. */
function optionalText(located) {
    return isAbsent(located) || located.value === '' ? undefined : text(located);
}
/** A boolean. Throws `UnexpectedAnswerError` for anything else. */
function flag(located) {
    if (typeof located.value !== 'boolean')
        throw unexpected(located, 'true or false');
    return located.value;
}
/** A whole number, at least 0. Throws `UnexpectedAnswerError` for anything else. */
function wholeNumber(located) {
    const { value } = located;
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw unexpected(located, 'a whole number');
    }
    return value;
}
/** The value that a table has for a text. Throws `UnexpectedAnswerError` for a text that is not in the table. */
function oneOf(located, table) {
    const { value } = located;
    if (typeof value !== 'string' || !isKey(table, value)) {
        throw unexpected(located, `one of ${Object.keys(table).join(', ')}`);
    }
    return table[value];
}
/** Whether a value is missing or null. */
function isAbsent({ value }) {
    return value === undefined || value === null;
}
/** Whether a value is an object and not an array. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The error says what was expected. It names only the type of the value, which may be a secret. */
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
 * Converts GitBook's shapes to the model and back. Everything that leads to a change is checked here: an answer of
 * another form throws `UnexpectedAnswerError`, and never becomes a removal.
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
/** Converts a role. `null` is a guest. Throws `UnexpectedAnswerError` for an absent or unknown role. */
function roleFromWire(located) {
    return located.value === null ? 'guest' : (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(located, ROLES);
}
/** Converts a role for a request. */
function roleToWire(role) {
    return role === 'guest' ? null : role;
}
/** Schema `OrganizationMember`. */
function memberFromWire(member) {
    const of = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(member);
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
/** A number that is only shown. 0 where GitBook omits it. */
function countOf(located) {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(located) ? 0 : (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .rD)(located);
}
/** By the schema, a member's e-mail may be absent. */
function personFromWire(member) {
    const of = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(member);
    const ofUser = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(of('user'));
    const id = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(of('id'));
    const email = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(ofUser('email'));
    return { id, email, displayName: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(ofUser('displayName')) ?? email ?? id };
}
/** Schema `OrganizationTeam`. The memberships come from another call. */
function teamFromWire(team) {
    const of = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(team);
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
    const of = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(teamMember);
    const { id, email, displayName } = personFromWire(of('organization'));
    return { userId: id, email, displayName, role: teamRole(of('team')) };
}
/** Schema `Organization`. Unknown values of the fields that only notices use are left out. */
function organizationFromWire(organization) {
    const of = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(organization);
    const defaultRole = of('defaultRole');
    const billing = of('billing');
    const maxUsers = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(billing) ? undefined : (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(billing, 'maxUsers').value;
    const domains = of('emailDomains');
    return {
        id: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(of('id')),
        title: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(of('title')),
        defaultRole: isUnknownRole(defaultRole) ? undefined : roleFromWire(defaultRole),
        emailDomains: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(domains) ? [] : (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(domains).map(_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        inviteLinks: of('inviteLinks').value === true,
        ssoEnforced: of('sso').value === true,
        auditLogs: of('auditLogs').value === true,
        maxUsers: typeof maxUsers === 'number' && maxUsers >= 0 ? maxUsers : undefined,
    };
}
/** Schema `User`: the account that the token belongs to. */
function selfFromWire(user) {
    const of = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(user);
    return { id: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(of('id')), email: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(of('email')) };
}
/** Schema `MemberContentPermission`. */
function memberSpaceFromWire(item) {
    const of = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(item);
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
/** The answer of `POST /orgs/{o}/invites`. */
function inviteOutcomeFromWire(answer) {
    const failed = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(answer, 'failedSSOEmails');
    return {
        userIds: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)((0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(answer, 'users')).map(_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
        failedSsoEmails: (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(failed) ? [] : (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(failed).map(_check_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    };
}
/** The body of one call that invites people, each with their own role. */
function inviteToWire(people, sso) {
    return { emails: people.map(({ email, role }) => ({ email, role: roleToWire(role) })), sso };
}
/** The body of a bulk update of a team, without empty parts. */
function teamUpdateToWire(update) {
    const memberships = Object.entries(update.memberships).map(([userId, role]) => [userId, { role }]);
    return {
        ...(update.add.length > 0 && { add: update.add }),
        ...(memberships.length > 0 && { memberships: Object.fromEntries(memberships) }),
        ...(update.remove.length > 0 && { remove: update.remove }),
    };
}
function teamRole(teamMember) {
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)((0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(teamMember)('role'), TEAM_ROLES);
}
function isUnknownRole({ value }) {
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
 * The base address of all calls, from a `gitbook-api-url` with or without `/v1` at its end. `http:` is accepted for
 * loopback addresses only, because every call carries the token. Throws `InvalidInputError`.
 *
 * @example apiBase('https://api.gitbook.com/') // 'https://api.gitbook.com/v1'
 */
function apiBase(apiUrl) {
    const url = URL.parse(apiUrl.trim());
    if (url === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC(`gitbook-api-url is not a URL; use one such as ${DEFAULT_API_URL}.`);
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC('gitbook-api-url contains a user name or password; remove it.');
    }
    if (url.search !== '' || url.hash !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC('gitbook-api-url contains a query or a fragment; remove the part from ? or # on.');
    }
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC(`gitbook-api-url uses http: with ${url.host}, which would send the token unencrypted; ` +
            'use https: (http: is accepted for localhost, 127.0.0.0/8 and [::1] only).');
    }
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC(`gitbook-api-url begins with ${url.protocol}; use https:.`);
    }
    const path = url.pathname.replace(/\/+$/, '');
    return `${url.origin}${path.endsWith('/v1') ? path : `${path}/v1`}`;
}
/** Whether a host name, in the spelling of `URL`, can only mean this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/**
 * A path with percent-encoded parts: `` path`/orgs/${organization}/members/${user}` ``. Throws `InvalidInputError` for a
 * part that would change the path.
 */
function path(texts, ...parts) {
    return texts.reduce((sofar, text, index) => sofar + encodePart(parts[index - 1] ?? '') + text);
}
/** A query string with its question mark. Empty when there is no parameter. */
function query(values) {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(values))
        if (value !== undefined)
            search.append(name, String(value));
    return search.size === 0 ? '' : `?${search}`;
}
/** Empty parts and dots would name another resource. */
function encodePart(part) {
    if (part === '' || part === '.' || part === '..') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC(`"${part}" cannot be a GitBook ID; check organization-id and the pinned IDs.`);
    }
    return encodeURIComponent(part.toWellFormed());
}


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AA: () => (/* binding */ callName),
  o_: () => (/* binding */ jsonOf),
  y9: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./lib/src/gitbook/http/errors.js
var errors = __webpack_require__(878);
// EXTERNAL MODULE: ./lib/src/gitbook/http/redact.js
var redact = __webpack_require__(4004);
;// CONCATENATED MODULE: ./lib/src/gitbook/http/call-error.js


/** The error of `errors.ts` that describes a failed call, without secrets. */
function errorFor({ name, failure, answer, attempts, base, hide }) {
    const unreachable = (why) => new errors/* GitBookUnreachableError */.Cz(name, hide(base.origin), why, attempts);
    switch (failure.kind) {
        case 'status': {
            const hint = (0,errors/* hintFor */.JR)(name, failure.status, redirectHost(failure.headers.location, base, hide));
            return new errors/* GitBookApiError */.Wc(name, failure.status, gitbookMessage(answer, hide), hint);
        }
        case 'network':
            return unreachable(`the connection failed (${failure.code})`);
        case 'timeout':
            return unreachable(`it took too long (${failure.code})`);
        case 'unknown':
            return unreachable(`${(0,redact/* foreignText */.q)(failure.message, hide)} (${hide(failure.code)})`);
        case 'broken-body': {
            const problem = `its body is not complete JSON, in ${attempts} attempts; check gitbook-api-url and any proxy`;
            return new errors/* UnexpectedAnswerError */.qx(name, problem);
        }
    }
}
/** What happened, as the predicate of a sentence about the call. */
function describeFailure(failure) {
    switch (failure.kind) {
        case 'status':
            return `answered ${failure.status}`;
        case 'network':
            return `lost its connection (${failure.code})`;
        case 'timeout':
            return 'got no answer in time';
        case 'broken-body':
            return 'got an incomplete answer';
        case 'unknown':
            return `failed (${failure.code})`;
    }
}
/** The host only, because the rest of a redirect's target may contain secrets. */
function redirectHost(location, base, hide) {
    const host = typeof location === 'string' ? URL.parse(location, base.href)?.host : undefined;
    return host === undefined ? undefined : (0,redact/* foreignText */.q)(host, hide);
}
/** `{"error": {"code", "message"}}`: the schema `Error` of the official description. */
function gitbookMessage(answer, hide) {
    try {
        const message = JSON.parse(answer?.text ?? '')?.error?.message;
        return typeof message === 'string' && message.trim() !== '' ? (0,redact/* foreignText */.q)(message, hide) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/gitbook/http/rate-limit.js
/** A reset further away than this is a mistake, such as milliseconds in place of seconds. */
const MAX_WINDOW_MS = 24 * 60 * 60 * 1000;
/** The rate limit in the headers of an answer. Undefined without one, and when it is over. */
function rateLimit(headers, now) {
    const remaining = wholeNumber(first(headers['x-ratelimit-remaining']));
    const resetAt = resetTime(headers, now);
    return remaining === undefined || resetAt === undefined ? undefined : { remaining, resetAt };
}
/**
 * When the rate limit ends, in milliseconds since the epoch by our clock, from `X-RateLimit-Reset` (UTC epoch seconds).
 * Where that is past or absurd by our clock, it counts from the `Date` of the answer, because the two clocks may differ.
 * Undefined when neither makes sense.
 */
function resetTime(headers, now) {
    const seconds = wholeNumber(first(headers['x-ratelimit-reset']));
    if (seconds === undefined)
        return undefined;
    const theirNow = Date.parse(first(headers.date) ?? '');
    const distances = [seconds * 1000 - now, seconds * 1000 - theirNow];
    const distance = distances.find((ms) => ms > 0 && ms <= MAX_WINDOW_MS);
    return distance === undefined ? undefined : now + distance;
}
/** The wait that `Retry-After` (seconds or an HTTP date) asks for, in milliseconds. Undefined when it makes no sense. */
function retryAfter(headers, now) {
    const text = first(headers['retry-after'])?.trim();
    if (text === undefined)
        return undefined;
    const seconds = wholeNumber(text);
    const ms = seconds === undefined ? Date.parse(text) - now : seconds * 1000;
    return ms >= 0 && ms <= MAX_WINDOW_MS ? ms : undefined;
}
function first(value) {
    return typeof value === 'string' ? value : value?.[0];
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,15}$/.test(text.trim()) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/gitbook/http/retry.js

/*
 * When to repeat a call. The calls that we use leave the same state when they are made twice, except for the creation
 * of a team, which would create two teams, and of invitations, which may mail people twice: `mayHaveActed` covers those.
 *
 * Failures (500, 502, 503, 504, no connection, no answer in time, an incomplete body) use up a number of attempts. A
 * rate limit (429) is not a failure, because GitBook did nothing and says when to come back: it uses up a time for
 * waiting. The longest window in common use is an hour, so one call waits a little longer than that, and does not wait
 * at all for a limit that ends later.
 */
/** The largest number of attempts for a call that fails. */
const MAX_ATTEMPTS = 5;
/** The longest time that one call waits for rate limits, in milliseconds: 70 minutes. */
const MAX_RATE_LIMIT_WAIT = 70 * 60 * 1000;
/** The longest wait before the second attempt, in milliseconds. It grows with every attempt. */
const FIRST_BACKOFF = 400;
const BACKOFF_GROWTH = 3;
const LONGEST_BACKOFF = 15_000;
const LONGEST_RETRY_AFTER = 60_000;
/** For a 429 that does not say when to come back. */
const FIRST_BLIND_WAIT = 1_000;
const LONGEST_BLIND_WAIT = 60_000;
const TIMEOUTS = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
/** The request has not left this machine, or not reached GitBook. */
const NEVER_SENT = new Set([
    'EAI_AGAIN',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'UND_ERR_CONNECT_TIMEOUT',
    'UND_ERR_PRX_CONN',
]);
const CONNECTION_FAILURES = new Set([
    ...NEVER_SENT,
    'ECONNABORTED',
    'ECONNRESET',
    'EHOSTDOWN',
    'ENETDOWN',
    'EPIPE',
    'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
    'UND_ERR_SOCKET',
]);
/** undici's message when a proxy refuses a tunnel, with the statuses of temporary failures. */
const PROXY_IS_FAILING = /^Proxy response \((500|502|503|504)\)/;
/** The failure that an error of Node or undici stands for. Undefined for errors that have nothing to do with a connection. */
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
/** Decides whether to repeat a failed call, and when. `now` is in milliseconds since the epoch, `random` in [0, 1). */
function decideRetry(method, failure, attempts, now, random) {
    if (failure.kind === 'status' && failure.status === 429) {
        return waitForRateLimit(failure.headers, attempts, now, random);
    }
    const why = retryable(failure);
    if (why === undefined || attempts.failed >= MAX_ATTEMPTS)
        return { action: 'stop' };
    const asked = failure.kind === 'status' ? (retryAfter(failure.headers, now) ?? 0) : 0;
    const ms = Math.max(backoff(attempts.failed, random), Math.min(asked, LONGEST_RETRY_AFTER));
    return { action: 'wait', ms, why, mayHaveActed: method !== 'GET' && answerIsLost(failure) };
}
/**
 * Whether GitBook may have carried out an attempt whose answer is missing. A 429 and other refusals say that it has not,
 * and a call that was never sent cannot be.
 */
function answerIsLost(failure) {
    switch (failure.kind) {
        case 'status':
            return failure.status >= 500;
        case 'network':
        case 'timeout':
            return !NEVER_SENT.has(failure.code);
        case 'broken-body':
            return true;
        case 'unknown':
            return false;
    }
}
function waitForRateLimit(headers, attempts, now, random) {
    const resetAt = resetTime(headers, now);
    const requested = resetAt === undefined ? retryAfter(headers, now) : resetAt - now;
    const blind = blindWait(attempts.limited, random);
    // A call that waited as requested and is refused again must not come back at once forever.
    const wait = requested === undefined ? blind : Math.max(requested, attempts.limited > 1 ? blind : 1);
    if (attempts.waited + wait > MAX_RATE_LIMIT_WAIT)
        return { action: 'stop' };
    return { action: 'wait', ms: wait, why: 'rate-limit', mayHaveActed: false };
}
function retryable(failure) {
    if (failure.kind === 'unknown')
        return undefined;
    if (failure.kind !== 'status')
        return failure.kind;
    return [500, 502, 503, 504].includes(failure.status) ? 'server-error' : undefined;
}
/** Full jitter: a random wait up to a limit that grows with each failure. */
function backoff(failed, random) {
    return Math.round(random * Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * BACKOFF_GROWTH ** (failed - 1)));
}
/** At least half of the limit, because a rate limit, unlike a failure, does not end at once. */
function blindWait(limited, random) {
    return Math.round((0.5 + random / 2) * Math.min(LONGEST_BLIND_WAIT, FIRST_BLIND_WAIT * 2 ** (limited - 1)));
}

// EXTERNAL MODULE: ./lib/src/gitbook/http/transport.js
var transport = __webpack_require__(4868);
;// CONCATENATED MODULE: ./lib/src/gitbook/http/calls.js





/** The body of an answer is not complete JSON. */
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
/** Makes a call, and repeats it where `decideRetry` allows it. Throws the errors of `errors.ts`. */
async function perform(connection, call) {
    let attempts = { failed: 0, limited: 0, waited: 0 };
    let mayHaveActed = false;
    for (;;) {
        const end = await attemptOnce(connection, call, attempts);
        if (end.kind === 'done')
            return end.result;
        attempts = end.attempts;
        mayHaveActed ||= end.mayHaveActed;
        if (end.backOff !== undefined) {
            connection.progress.step({ kind: 'waiting', ...end.backOff });
            await connection.clock.sleep(end.backOff.ms);
        }
        const result = mayHaveActed ? await call.alreadyDone?.() : undefined;
        if (result !== undefined)
            return result;
    }
}
/** Makes one attempt, in one of the limiter's places. Throws when it failed and must not be repeated. */
async function attemptOnce(connection, call, before) {
    const { limiter, clock, hide, transport, stop } = connection;
    let end = { kind: 'lost' };
    await limiter.enter(call.ahead);
    try {
        if (stop.aborted)
            throw new errors/* StoppedError */.Ko();
        call.signal?.throwIfAborted();
        const outcome = await outcomeOf(call, hide);
        const now = clock.now();
        if (outcome.answer !== undefined) {
            end = { kind: 'answered', rateLimit: rateLimit(outcome.answer.headers, now) };
        }
        if (outcome.kind === 'done')
            return outcome;
        call.signal?.throwIfAborted();
        const { failure, answer } = outcome;
        const name = callName(call.method, call.path, hide);
        if (call.once && answerIsLost(failure))
            throw new errors/* LostAnswerError */.nD(name, describeFailure(failure));
        const attempts = count(before, failure);
        const decision = decideRetry(call.method, failure, attempts, now, clock.random());
        if (decision.action === 'stop') {
            throw errorFor({ name, failure, answer, attempts: attempts.failed, base: transport.base, hide });
        }
        const { ms, mayHaveActed } = decision;
        if (decision.why === 'rate-limit') {
            end = { kind: 'limited', ms };
            const waited = attempts.waited + ms;
            return { kind: 'again', mayHaveActed, attempts: { ...attempts, waited }, backOff: undefined };
        }
        const why = `${name} ${describeFailure(failure)}`;
        return { kind: 'again', mayHaveActed, attempts, backOff: { ms, why } };
    }
    finally {
        limiter.leave(end);
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


/***/ }),

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ BodyTooLargeError),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   cf: () => (/* binding */ attemptOptions),
/* harmony export */   oO: () => (/* binding */ createTransport)
/* harmony export */ });
/* unused harmony export DEFAULT_TIMEOUTS */
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4371);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(853);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(878);



/** The timeouts of a connection without others. */
const DEFAULT_TIMEOUTS = { connect: 10_000, headers: 60_000, body: 30_000, attempt: 300_000 };
/** Larger than any page of a thousand items. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;
/** Creates a transport, which opens sockets when calls need them. Throws `InvalidInputError` for options it cannot use. */
function createTransport(options) {
    const { environment, concurrency, userAgent, timeouts = DEFAULT_TIMEOUTS } = options;
    const base = new URL((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .apiBase */ .av)(options.apiUrl));
    const token = options.token.trim();
    if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInputError */ .oC('gitbook-token (on the command line, GITBOOK_TOKEN) is empty or contains spaces, line breaks or other characters that no token has.');
    }
    return {
        base,
        dispatcher: createDispatcher(base, environment, concurrency, timeouts),
        headers: { authorization: `Bearer ${token}`, accept: 'application/json', 'user-agent': userAgent },
        timeouts,
    };
}
/** Loopback over `http:` bypasses the proxy, because the token would leave this machine unencrypted. */
function createDispatcher(base, environment, connections, timeouts) {
    // Over HTTP/2, a number of connections limits nothing.
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
/** A proxy may lack the scheme. The error does not quote it, because it may contain a password. */
function proxyUrl(text) {
    const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
    if (url === null || !['http:', 'https:'].includes(url.protocol)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InvalidInputError */ .oC('HTTPS_PROXY is not a URL that begins with http:// or https://.');
    }
    return url.href;
}
/** The options of one attempt at a call. It does not follow redirects. */
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
/** A body is larger than any that GitBook sends. */
class BodyTooLargeError extends Error {
}
/** Reads a whole answer, so that its connection can be used again. Throws `BodyTooLargeError`. */
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
        if (size > MAX_BODY_BYTES)
            throw new BodyTooLargeError();
        chunks.push(chunk);
    }
    return { status, headers, text: Buffer.concat(chunks).toString('utf8') };
}
/** A 205 without the length of its body would only end when the server closes the connection. Its body is not needed. */
function endsWithConnection(status, headers) {
    return status === 205 && headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
}


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fm: () => (/* binding */ readPagesUpTo),
/* harmony export */   md: () => (/* binding */ PAGE_SIZE),
/* harmony export */   s$: () => (/* binding */ readAllPages)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9832);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(878);



/** GitBook's largest page. Source: the parameter `limit`. */
const PAGE_SIZE = 1000;
/** More than any organization needs: stops at cursors that never end. */
const MAX_PAGES = 10_000;
/**
 * Reads all pages, one after another. Throws `IncompleteReadError` when a cursor repeats, when there are fewer items
 * than the largest `count` of any page, when an item appears twice with different data, or when a page is not a list.
 * The last `count` is not enough: it falls when somebody leaves during the reading, and the list may then lack
 * somebody else.
 */
async function readAllPages(list, maxPages = MAX_PAGES) {
    const { call, getPage, convert, onPage } = list;
    const found = new Map();
    const cursors = new Set();
    let cursor;
    let total;
    for (let page = 1; page <= maxPages; page++) {
        const answer = readPage(call, await getPage(cursor));
        addItems(list, found, answer.items.map(convert));
        total = answer.count === undefined ? total : Math.max(answer.count, total ?? 0);
        onPage(found.size, total);
        if (answer.next === undefined) {
            if (found.size >= (total ?? 0))
                return [...found.values()];
            throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteReadError */ .di(call, `GitBook counts ${total} items but returned ${found.size}`);
        }
        if (cursors.has(answer.next)) {
            throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteReadError */ .di(call, `page ${page} leads back to a page that was already read`);
        }
        cursors.add(answer.next);
        cursor = answer.next;
    }
    throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteReadError */ .di(call, `it does not end after ${maxPages} pages`);
}
/** Reads pages until there are at least `count` items, or no more. Ends without an error when a cursor repeats. */
async function readPagesUpTo(count, { call, getPage, convert }) {
    const found = [];
    const cursors = new Set();
    let cursor;
    do {
        cursors.add(cursor);
        const page = readPage(call, await getPage(cursor, count - found.length));
        found.push(...page.items.map(convert));
        cursor = page.next;
    } while (cursor !== undefined && found.length < count && !cursors.has(cursor));
    return found;
}
/** Schema `List`: `{items, next?: {page}, count?}`. */
function readPage(call, answer) {
    if (!(0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer) || !Array.isArray(answer.items)) {
        throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteReadError */ .di(call, 'an answer has no list of items');
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
        throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteReadError */ .di(call, 'an answer announces a next page but does not name it');
    }
    return page;
}
function readCount(call, count) {
    if ((0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsent */ .W0)(count))
        return undefined;
    if (typeof count.value !== 'number' || !(count.value >= 0)) {
        throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteReadError */ .di(call, 'the count in an answer is not a number');
    }
    return count.value;
}
/** Adds the items of a page. An item can appear on two pages, because a list shifts while it is read. */
function addItems({ call, key, show }, found, items) {
    for (const item of items) {
        const id = key(item);
        const known = found.get(id);
        if (known === undefined)
            found.set(id, item);
        else if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(known, item)) {
            const problem = `${show(id)} appears twice with different data, so it changed during the reading`;
            throw new _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteReadError */ .di(call, problem);
        }
    }
}


/***/ }),

/***/ 4519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qd: () => (/* binding */ createReadContext),
  Ck: () => (/* binding */ findTeams),
  Pm: () => (/* binding */ readAdministrators),
  hd: () => (/* binding */ readMember),
  mq: () => (/* binding */ readMemberSpaces),
  ZD: () => (/* binding */ readMemberTeams),
  mo: () => (/* binding */ readMembers),
  qh: () => (/* binding */ readMemberships),
  G3: () => (/* binding */ readNewestMembers),
  wu: () => (/* binding */ readOrganization),
  LG: () => (/* binding */ readSelf),
  wH: () => (/* binding */ readTeamList)
});

// EXTERNAL MODULE: ./lib/src/gitbook/check.js
var check = __webpack_require__(9832);
// EXTERNAL MODULE: ./lib/src/gitbook/convert.js
var convert = __webpack_require__(9691);
// EXTERNAL MODULE: ./lib/src/gitbook/http/address.js
var address = __webpack_require__(853);
// EXTERNAL MODULE: ./lib/src/gitbook/http/errors.js
var errors = __webpack_require__(878);
// EXTERNAL MODULE: ./lib/src/gitbook/http/calls.js + 3 modules
var calls = __webpack_require__(5344);
// EXTERNAL MODULE: ./lib/src/gitbook/http/redact.js
var redact = __webpack_require__(4004);
// EXTERNAL MODULE: ./lib/src/gitbook/http/transport.js
var http_transport = __webpack_require__(4868);
;// CONCATENATED MODULE: ./lib/src/gitbook/http/get.js




/** Creates a getter for a connection. It can send only GET. */
function createGetter(connection) {
    const { transport, hide } = connection;
    return {
        get: (path, options) => (0,calls/* perform */.y9)(connection, {
            method: 'GET',
            path,
            // Pages follow each other. If each waited behind hundreds of other calls, the list would be the last to end.
            ahead: options.query.page !== undefined,
            attempt: async () => {
                const shared = (0,http_transport/* attemptOptions */.cf)(transport, path + (0,address/* query */.P)(options.query));
                return (0,http_transport/* readAnswer */.JN)(await transport.dispatcher.request({ ...shared, method: 'GET' }));
            },
            result: calls/* jsonOf */.o_,
            signal: options.signal,
        }),
        name: (path) => (0,calls/* callName */.AA)('GET', path, hide),
        show: (text) => (0,redact/* foreignText */.q)(text, hide),
    };
}

// EXTERNAL MODULE: ./lib/src/gitbook/paginate.js
var paginate = __webpack_require__(7567);
;// CONCATENATED MODULE: ./lib/src/gitbook/resources.js






/** Creates the context of one organization. It can only send GET. */
function createReadContext(connection, organizationId) {
    return {
        getter: createGetter(connection),
        organization: (0,address/* path */.Ae) `/orgs/${organizationId}`,
        progress: connection.progress,
    };
}
/** `GET /user`, operation `getAuthenticatedUser`. */
function readSelf({ getter }, signal) {
    return readObject(getter, '/user', convert/* selfFromWire */.aF, signal);
}
/** `GET /orgs/{o}`, operation `getOrganizationById`. */
function readOrganization({ getter, organization }, signal) {
    return readObject(getter, organization, convert/* organizationFromWire */.HG, signal);
}
/**
 * `GET /orgs/{o}/members`, operation `listMembersInOrganizationById`. The oldest come first, so that people who join
 * during the reading are on the last page.
 */
function readMembers(context, signal) {
    const options = { query: { order: 'asc', sort: 'joinedAt' }, progressOf: 'members', signal };
    return readAll(context, '/members', convert/* memberFromWire */.wO, ({ id }) => id, options);
}
/** The administrators, by the same operation. Whoever else the answer has is left out. */
async function readAdministrators(context) {
    const query = { order: 'asc', sort: 'joinedAt', role: 'admin' };
    const members = await readAll(context, '/members', convert/* memberFromWire */.wO, ({ id }) => id, { query });
    return members.filter(({ role }) => role === 'admin');
}
/**
 * The newest members first, until there are `count` or no more, by the same operation. One call returns up to a
 * thousand. Unlike the other lists this one may be incomplete, because the next run looks for the people it misses.
 */
function readNewestMembers(context, count) {
    const { getter, organization } = context;
    const listPath = `${organization}/members`;
    return (0,paginate/* readPagesUpTo */.fm)(count, {
        call: getter.name(listPath),
        getPage: (page) => getter.get(listPath, { query: { limit: paginate/* PAGE_SIZE */.md, sort: 'joinedAt', order: 'desc', page } }),
        convert: convert/* memberFromWire */.wO,
    });
}
/** `GET /orgs/{o}/teams`, operation `listTeamsInOrganizationById`. The teams have no memberships yet. */
function readTeamList(context, signal) {
    return readAll(context, '/teams', convert/* teamFromWire */.$r, ({ id }) => id, { progressOf: 'teams', signal });
}
/** The teams whose title contains a text, by the same operation. */
function findTeams(context, title) {
    return readAll(context, '/teams', convert/* teamFromWire */.$r, ({ id }) => id, { query: { title } });
}
/** `GET /orgs/{o}/teams/{t}/members`, operation `listTeamMembersInOrganizationById`. */
function readMemberships(context, teamId, signal) {
    return readAll(context, (0,address/* path */.Ae) `/teams/${teamId}/members`, convert/* membershipFromWire */.qs, ({ userId }) => userId, {
        signal,
    });
}
/** `GET /orgs/{o}/members/{u}`, operation `getMemberInOrganizationById`. Undefined when GitBook has no such member. */
async function readMember(context, userId) {
    const { getter, organization } = context;
    const memberPath = organization + (0,address/* path */.Ae) `/members/${userId}`;
    try {
        const member = await readObject(getter, memberPath, convert/* memberFromWire */.wO, undefined);
        if (member.id === userId)
            return member;
    }
    catch (error) {
        if (error instanceof errors/* GitBookApiError */.Wc && error.status === 404)
            return undefined;
        throw error;
    }
    throw new errors/* UnexpectedAnswerError */.qx(getter.name(memberPath), 'it is about another member than the requested one');
}
/** `GET /orgs/{o}/members/{u}/spaces`, operation `listSpacesForOrganizationMember`. */
function readMemberSpaces(context, userId) {
    const query = { order: 'asc' };
    return readAll(context, (0,address/* path */.Ae) `/members/${userId}/spaces`, convert/* memberSpaceFromWire */.ws, ({ spaceId }) => spaceId, {
        query,
    });
}
/** `GET /orgs/{o}/members/{u}/teams`, operation `listTeamsForOrganizationMember`. */
function readMemberTeams(context, userId) {
    return readAll(context, (0,address/* path */.Ae) `/members/${userId}/teams`, convert/* memberTeamFromWire */.Dg, ({ teamId }) => teamId);
}
async function readObject(getter, objectPath, fromWire, signal) {
    const answer = await getter.get(objectPath, { query: {}, signal });
    return fromWire((0,check/* answerOf */.ut)(getter.name(objectPath), answer));
}
/** Reads all pages of a list of the organization. `key` identifies an item. */
function readAll({ getter, organization, progress }, pathInOrganization, fromWire, key, { query, progressOf, signal } = {}) {
    const listPath = organization + pathInOrganization;
    return (0,paginate/* readAllPages */.s$)({
        call: getter.name(listPath),
        getPage: (page) => getter.get(listPath, { query: { ...query, limit: paginate/* PAGE_SIZE */.md, page }, signal }),
        convert: fromWire,
        key,
        show: getter.show,
        onPage: (done, total) => {
            if (progressOf !== undefined)
                progress.step({ kind: 'read', what: progressOf, done, total });
        },
    });
}


/***/ }),

/***/ 3722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitBook: () => (/* binding */ openGitBook)
});

;// CONCATENATED MODULE: ./lib/src/gitbook/http/limiter.js
/** The state before the first call. */
const INITIAL_STATE = { inFlight: 0, pausedUntil: 0, probing: false, window: undefined };
/** Ends the pause and the window that are over at `now`. */
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
 * Decides when the next call may start. `advance` must have brought the state up to `now`. Calls in flight count as
 * not yet deducted from the remaining calls, so that at worst a call waits for an answer it did not need.
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
/** Resets come in whole seconds, so that two that differ by less than this may mean the same window. */
const RESET_TOLERANCE = 2_000;
/**
 * Records the rate limit of an answer. Answers can overtake each other: within one window the lowest number is the
 * newest, and of two windows the one that ends later.
 */
function recordRateLimit(state, rateLimit) {
    const known = state.window;
    if (rateLimit === undefined)
        return state;
    if (known === undefined || rateLimit.resetAt > known.resetAt)
        return { ...state, window: rateLimit };
    if (rateLimit.resetAt <= known.resetAt - RESET_TOLERANCE)
        return state;
    return { ...state, window: { ...known, remaining: Math.min(known.remaining, rateLimit.remaining) } };
}
/** The state after a call ended at `now`. */
function settle(state, end, now) {
    const left = { ...state, inFlight: state.inFlight - 1 };
    switch (end.kind) {
        case 'answered':
            return { ...recordRateLimit(left, end.rateLimit), probing: false };
        case 'limited':
            return { ...left, pausedUntil: Math.max(left.pausedUntil, now + end.ms) };
        case 'lost':
            return left;
    }
}
const GO = { kind: 'go' };
/**
 * Creates a limiter for at most `concurrency` calls in flight. It reports pauses to `progress`. Once `stop` is aborted,
 * nothing waits any more.
 */
function createLimiter(concurrency, clock, progress, stop) {
    let state = INITIAL_STATE;
    let wakeAt;
    let reportedUntil = 0;
    const waiting = [];
    function admitWaiting() {
        for (;;) {
            const now = clock.now();
            state = advance(state, now);
            if (waiting.length === 0)
                return;
            const admission = stop.aborted ? GO : admit(state, concurrency, now);
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
        if (time > reportedUntil) {
            reportedUntil = time;
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
    stop.addEventListener('abort', admitWaiting, { once: true });
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
        leave(end) {
            state = settle(state, end, clock.now());
            admitWaiting();
        },
    };
}

// EXTERNAL MODULE: ./lib/src/gitbook/http/redact.js
var redact = __webpack_require__(4004);
// EXTERNAL MODULE: ./lib/src/gitbook/http/transport.js
var http_transport = __webpack_require__(4868);
;// CONCATENATED MODULE: ./lib/src/gitbook/http/connection.js



/** Prepares a connection, and makes no call. Throws `InvalidInputError`. */
function openConnection(options) {
    const { clock, progress, concurrency, token, stop = new AbortController().signal } = options;
    const transport = (0,http_transport/* createTransport */.oO)(options);
    return {
        transport,
        limiter: createLimiter(concurrency, clock, progress, stop),
        clock,
        progress,
        stop,
        hide: (0,redact/* redact */.E)(token.trim()),
        close: () => transport.dispatcher.destroy(),
    };
}

// EXTERNAL MODULE: ./lib/src/gitbook/http/errors.js
var errors = __webpack_require__(878);
// EXTERNAL MODULE: ./lib/src/gitbook/check.js
var check = __webpack_require__(9832);
// EXTERNAL MODULE: ./lib/src/gitbook/paginate.js
var paginate = __webpack_require__(7567);
;// CONCATENATED MODULE: ./lib/src/gitbook/audit-log.js



/** The largest page of this list. Source: the parameter `limit` of `listOrganizationAuditEvents`. */
const PAGE_SIZE = 100;
/**
 * `GET /orgs/{o}/audit-events`, operation `listOrganizationAuditEvents`: the newest events first. Undefined when the
 * organization's plan or the token gives no access to the audit log (403, 404).
 */
async function readAuditEvents({ getter, organization }, { from, limit }) {
    const path = `${organization}/audit-events`;
    try {
        // Nothing is concluded from the log, so that it may be incomplete.
        return await (0,paginate/* readPagesUpTo */.fm)(limit, {
            call: getter.name(path),
            getPage: (page, wanted) => getter.get(path, { query: { from, limit: Math.min(PAGE_SIZE, wanted), page } }),
            convert: auditEventFromWire,
        });
    }
    catch (error) {
        if (error instanceof errors/* GitBookApiError */.Wc && (error.status === 403 || error.status === 404))
            return undefined;
        throw error;
    }
}
/** Schema `AuditEvent`. */
function auditEventFromWire(event) {
    const of = (0,check/* fieldsOf */.Pf)(event);
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

// EXTERNAL MODULE: ./lib/src/gitbook/resources.js + 1 modules
var resources = __webpack_require__(4519);
;// CONCATENATED MODULE: ./lib/src/gitbook/reader.js


/** Creates a reader of one organization. It can only send GET. Its methods throw the errors of `http/errors.ts`. */
function createReader(connection, organizationId) {
    const context = resources/* createReadContext */.Qd(connection, organizationId);
    return {
        readLive: (scope) => readState(context, scope, undefined),
        readAgain: (scope, state, touched) => readState(context, scope, { state, touched }),
        member: (userId) => resources/* readMember */.hd(context, userId),
        administrators: () => resources/* readAdministrators */.Pm(context),
        newestMembers: (count) => resources/* readNewestMembers */.G3(context, count),
        memberSpaces: (userId) => resources/* readMemberSpaces */.mq(context, userId),
        memberTeams: (userId) => resources/* readMemberTeams */.ZD(context, userId),
        teamMembers: (teamId) => resources/* readMemberships */.qh(context, teamId, undefined),
        auditEvents: (query) => readAuditEvents(context, query),
    };
}
/**
 * Reads the live state, with calls side by side. What an earlier state has, and what was not touched since, costs no
 * call. The first failure prevents the calls that have not started.
 */
async function readState(context, scope, earlier) {
    const stop = new AbortController();
    try {
        const [self, organization, members, teams] = await Promise.all([
            earlier?.state.self ?? resources/* readSelf */.LG(context, stop.signal),
            earlier?.state.organization ?? resources/* readOrganization */.wu(context, stop.signal),
            earlier && !earlier.touched.members ? earlier.state.members : resources/* readMembers */.mo(context, stop.signal),
            scope.teams && readTeams(context, scope.teams, earlier, stop.signal),
        ]);
        return { organization, self, members, teams };
    }
    catch (error) {
        stop.abort(error);
        throw error;
    }
}
/** Reads the teams, and the memberships of those that `managed` selects. */
async function readTeams(context, managed, earlier, signal) {
    const earlierList = earlier?.touched.teamList ? undefined : earlier?.state.teams;
    const teams = earlierList ?? (await resources/* readTeamList */.wH(context, signal));
    const managedIds = managed(teams);
    const untouched = new Map((earlier?.state.teams ?? [])
        .filter(({ id }) => !earlier?.touched.memberships.has(id))
        .map(({ id, memberships }) => [id, memberships]));
    // A team without members costs no call, unless its size was read before the team was touched.
    const needsCall = ({ id, size }) => managedIds.has(id) && untouched.get(id) === undefined && (earlierList !== undefined || size > 0);
    const total = teams.filter(needsCall).length;
    let done = 0;
    async function withMemberships(team) {
        if (!managedIds.has(team.id))
            return team;
        if (!needsCall(team))
            return { ...team, memberships: untouched.get(team.id) ?? [] };
        const memberships = await resources/* readMemberships */.qh(context, team.id, signal);
        done++;
        context.progress.step({ kind: 'read', what: 'team-members', done, total });
        return { ...team, memberships };
    }
    return Promise.all(teams.map(withMemberships));
}

// EXTERNAL MODULE: ./lib/src/run/version.js + 1 modules
var version = __webpack_require__(4940);
;// CONCATENATED MODULE: ./lib/src/run/open-gitbook.js




/** How long calls under way may take when a run is stopped. GitHub kills a cancelled job 10 seconds after its signal. */
const LAST_ANSWERS_MS = 3000;
/** Opens GitBook for a run, without a call. Once `stop` is aborted, no call begins. Throws `InvalidInputError`. */
function openGitBook({ gitbookApiUrl, concurrency }, token, clock, progress, environment, stop = new AbortController().signal) {
    const caller = { apiUrl: gitbookApiUrl, token, environment, concurrency, userAgent: version/* USER_AGENT */._ };
    const connection = openConnection({ ...caller, clock, progress, stop, timeouts: undefined });
    // Calls under way get a while to end. An answer that comes later is not worth the rest of the time.
    stop.addEventListener('abort', () => void setTimeout(() => connection.close(), LAST_ANSWERS_MS).unref());
    return {
        openReader: (organizationId) => createReader(connection, organizationId),
        openWriter: async (organizationId) => {
            if (stop.aborted)
                throw new errors/* StoppedError */.Ko();
            const { createWriter } = await __webpack_require__.e(/* import() */ 285).then(__webpack_require__.bind(__webpack_require__, 8285));
            return createWriter(connection, organizationId);
        },
        hide: connection.hide,
        close: () => connection.close(),
    };
}


/***/ })

};
