import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2909:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _edges_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3941);
/* harmony import */ var _edges_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7315);


await (0,_edges_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)(process.env);
(0,_edges_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitWhenWritten */ .u)(process.exitCode);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ compareRoles),
/* harmony export */   c8: () => (/* binding */ emailKey),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   oF: () => (/* binding */ ORGANIZATION_ROLES)
/* harmony export */ });
/* unused harmony export TEAM_ROLES */
/** Organization roles from least to most access. `guest` is GitBook's `role: null`: a member without a role. */
const ORGANIZATION_ROLES = ['guest', 'read', 'comment', 'edit', 'review', 'create', 'admin'];
/** Roles within a team, from least to most access. */
const TEAM_ROLES = (/* unused pure expression or super */ null && (['member', 'owner']));
/** Negative when `a` gives less access than `b`, zero when they are the same, positive when more. */
function compareRoles(a, b) {
    return ORGANIZATION_ROLES.indexOf(a) - ORGANIZATION_ROLES.indexOf(b);
}
/** ASCII without capitals and spaces, which is what nearly every address is made of. */
const FOLDED = /^[!-@[-~]*$/;
/** The form in which e-mail addresses are compared: without regard to case. */
function emailKey(email) {
    return FOLDED.test(email) ? email : email.trim().toLowerCase();
}
/** The form in which team titles are told apart: without regard to case and surrounding space. */
function titleKey(title) {
    return title.trim().toLowerCase();
}


/***/ }),

/***/ 621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ nearest),
  P: () => (/* binding */ nearestAddress)
});

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

// EXTERNAL MODULE: ./lib/core/model.js
var model = __nccwpck_require__(7206);
;// CONCATENATED MODULE: ./lib/core/nearest.js


/** The known word that a misspelt one most likely stands for, or undefined. */
function nearest(word, known) {
    const folded = word.toLowerCase().slice(0, 64);
    const ranked = known
        .map((candidate) => ({ candidate, distance: distance(folded, candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3))
        ? best.candidate
        : undefined;
}
/** How many letters differ; two neighbours that have changed places count as one. */
function distance(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at])
        at++;
    const swapped = a.slice(0, at) + a.slice(at + 1, at + 2) + a.slice(at, at + 1) + a.slice(at + 2);
    return a !== b && swapped === b ? 1 : leven(a, b);
}
/**
 * The known address that a misspelt one most likely stands for, or undefined: a name that differs a little at the same
 * domain, or the same name at another. Domains alone make nobody alike.
 */
function nearestAddress(email, emails) {
    const [name = '', domain = ''] = (0,model/* emailKey */.c8)(email).split('@');
    const neighbours = emails.filter((each) => (0,model/* emailKey */.c8)(each).endsWith(`@${domain}`));
    const near = nearest(name, neighbours.map((each) => each.split('@')[0] ?? ''));
    return (neighbours.find((each) => each.split('@')[0] === near) ??
        emails.find((each) => (0,model/* emailKey */.c8)(each).startsWith(`${name}@`)));
}


/***/ }),

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/** A piece of the user's text in double quotes, on one line and cut to a readable length. */
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}


/***/ }),

/***/ 3888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse),
/* harmony export */   V: () => (/* binding */ modeOf)
/* harmony export */ });
/** The mode of a run: the one asked for, or what the event calls for. */
function modeOf({ event }, { mode }) {
    return mode === 'auto' ? event.mode : mode;
}
/** Why a mode cannot run in this event, with what to do; undefined when it can. */
function refuse(mode, environment) {
    const { token, event } = environment;
    const onPullRequest = event.pullRequest !== undefined;
    if (mode === 'apply' && !isMerged(environment)) {
        return 'mode apply does not run on a pull request: what it would apply is not merged. Run it on push to the default branch.';
    }
    if (token === undefined && mode !== 'validate' && !(mode === 'plan' && onPullRequest)) {
        return `mode ${mode} needs gitbook-token: a personal access token of a GitBook administrator, from a secret.`;
    }
    return undefined;
}
/** Whether what was checked out is on its branch, rather than proposed. */
function isMerged({ event, mergeCommit }) {
    switch (event.reason) {
        case 'pull-request':
        case 'merge-queue':
            return false;
        case 'pull-request-closed':
            return mergeCommit !== undefined;
        default:
            return event.pullRequest === undefined;
    }
}


/***/ }),

/***/ 3941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/core/nearest.js + 1 modules
var nearest = __nccwpck_require__(621);
// EXTERNAL MODULE: ./lib/core/quote.js
var quote = __nccwpck_require__(9531);
;// CONCATENATED MODULE: ./lib/core/settings.js
/** What is done about members and teams that are live and not in the directory. */
const UNLISTED = ['remove', 'report', 'ignore'];

;// CONCATENATED MODULE: ./lib/app/options.js



const MODES = ['auto', 'validate', 'plan', 'apply', 'drift', 'import', 'pin', 'report'];
const REVIEWS = ['destructive', 'all', 'off'];
const COMMENTS = ['always', 'changes', 'never'];
/** The defaults of the inputs, as action.yml has them. */
const DEFAULTS = {
    mode: 'auto',
    'config-path': 'gitbook',
    'working-directory': '.',
    'organization-id': '',
    'gitbook-api-url': 'https://api.gitbook.com',
    'unlisted-members': 'remove',
    'unlisted-teams': 'report',
    'protected-users': '',
    'min-admins': '1',
    'max-member-removals': '20%',
    'max-membership-removals': '50%',
    'max-team-deletions': '20%',
    'max-seats': '',
    'require-reviewed-plan': 'destructive',
    confirm: '',
    comment: 'always',
    'fail-on-drift': 'false',
    'drift-issue': 'true',
    'mask-emails': 'false',
    concurrency: '8',
};
/**
 * Parses inputs, given as the texts the user wrote; an empty text is the default. Gives every problem at once,
 * each naming the input and what is allowed.
 */
function parseOptions(read) {
    const problems = [];
    const text = (name) => read(name)?.trim() || DEFAULTS[name];
    const optional = (name) => text(name) || undefined;
    const oneOf = (name, allowed) => {
        const value = text(name);
        const found = allowed.find((each) => each === value);
        if (found !== undefined)
            return found;
        const near = (0,nearest/* nearest */.p)(value, allowed);
        const hint = near ? ` Did you mean ${near}?` : '';
        problems.push(`${name} is ${(0,quote/* quote */.h)(value)}; allowed are ${allowed.join(', ')}.${hint}`);
        return allowed[0];
    };
    const flag = (name) => oneOf(name, ['true', 'false']) === 'true';
    const whole = (name, least, most) => {
        const value = text(name);
        const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        const range = most >= MOST ? `a whole number from ${least}` : `a whole number from ${least} to ${most}`;
        problems.push(`${name} is ${(0,quote/* quote */.h)(value)}; allowed is ${range}.`);
        return least;
    };
    const limit = (name) => {
        const value = text(name);
        const percent = /^(\d{1,3})\s*%$/.exec(value);
        if (percent && Number(percent[1]) <= 100)
            return { kind: 'percent', percent: Number(percent[1]) };
        if (/^\d{1,9}$/.test(value))
            return { kind: 'count', count: Number(value) };
        problems.push(`${name} is ${(0,quote/* quote */.h)(value)}; allowed is a whole number such as 5, or a percentage such as 20%.`);
        return { kind: 'count', count: 0 };
    };
    const confirmation = () => {
        const value = optional('confirm');
        if (value === undefined || /^[0-9a-f]{8,64}$/i.test(value))
            return value?.toLowerCase();
        problems.push(`confirm is ${(0,quote/* quote */.h)(value)}; allowed is a plan's fingerprint, or its first 8 characters or more.`);
        return undefined;
    };
    const organization = () => {
        const value = optional('organization-id');
        if (value === undefined || /^[A-Za-z0-9_-]+$/.test(value))
            return value;
        problems.push(`organization-id is ${(0,quote/* quote */.h)(value)}; it has letters, digits, - and _ only, as in https://app.gitbook.com/o/<organization-id>.`);
        return undefined;
    };
    const options = {
        mode: oneOf('mode', MODES),
        configPath: text('config-path'),
        workingDirectory: text('working-directory'),
        organizationId: organization(),
        apiUrl: text('gitbook-api-url'),
        settings: {
            unlistedMembers: oneOf('unlisted-members', UNLISTED),
            unlistedTeams: oneOf('unlisted-teams', UNLISTED),
            protectedUsers: text('protected-users')
                .split(/[\n,]/)
                .map((each) => each.trim())
                .filter((each) => each !== ''),
            limits: {
                minAdmins: whole('min-admins', 0, MOST),
                maxMemberRemovals: limit('max-member-removals'),
                maxMembershipRemovals: limit('max-membership-removals'),
                maxTeamDeletions: limit('max-team-deletions'),
                maxSeats: optional('max-seats') === undefined ? undefined : whole('max-seats', 0, MOST),
            },
        },
        requireReviewedPlan: oneOf('require-reviewed-plan', REVIEWS),
        confirm: confirmation(),
        comment: oneOf('comment', COMMENTS),
        failOnDrift: flag('fail-on-drift'),
        driftIssue: flag('drift-issue'),
        maskEmails: flag('mask-emails'),
        concurrency: whole('concurrency', 1, 32),
    };
    return problems.length > 0 ? { ok: false, problems } : { ok: true, options };
}
const MOST = 999_999_999;

// EXTERNAL MODULE: ./lib/github/errors.js
var errors = __nccwpck_require__(9452);
;// CONCATENATED MODULE: ./lib/github/operations.js
const read = (permission, hiddenBy404) => ({
    permission,
    writes: false,
    repeatable: true,
    hiddenBy404,
});
/** The operations in use, by what they are for. */
const operations = {
    // Nobody lists comments here but to write one: told of the lesser right, people would come back for the greater.
    listComments: read('pull-requests: write', true),
    createComment: {
        permission: 'pull-requests: write',
        writes: true,
        repeatable: false,
        hiddenBy404: true,
    },
    commentOnIssue: {
        permission: 'issues: write',
        writes: true,
        repeatable: false,
        hiddenBy404: true,
    },
    updateComment: {
        permission: 'pull-requests: write',
        writes: true,
        repeatable: true,
        hiddenBy404: false,
    },
    viewer: { permission: undefined, writes: false, repeatable: true, hiddenBy404: false },
    // The same: who looks for a merged pull request writes what came of it into its comment.
    pullRequestsForCommit: read('pull-requests: write', true),
    pullRequest: read('pull-requests: write', false),
    commit: read('contents: read', true),
    tree: read('contents: read', true),
    blob: read('contents: read', true),
    // Nobody lists issues here but to keep one: told of the lesser right, people would come back for the greater.
    listIssues: read('issues: write', true),
    createIssue: { permission: 'issues: write', writes: true, repeatable: false, hiddenBy404: true },
    updateIssue: { permission: 'issues: write', writes: true, repeatable: true, hiddenBy404: false },
};
/** GitHub asks for at least a minute where it does not say how long (its "best practices" page). */
const UNSAID_WAIT_MS = 60_000;
const OTHER_REASONS = /archived|saml|ip allow list|suspended|blocked/i;
/** What a refusal means and asks for. Pure: `now` is in milliseconds since the epoch. */
function judge(refusal, operation, now) {
    const { status, message } = refusal;
    if (isRateLimit(refusal))
        return { kind: 'wait', ms: waitOf(refusal, now) };
    if (status === 0 || status >= 500)
        return { kind: 'unavailable' };
    if (status === 410)
        return { kind: 'gone' };
    if (status === 403 && /\block(ed)?\b/i.test(message))
        return { kind: 'locked' };
    const hidden = status === 404 && operation.hiddenBy404;
    if (operation.permission !== undefined && (hidden || (status === 403 && !OTHER_REASONS.test(message)))) {
        return { kind: 'missing-permission', permission: operation.permission };
    }
    return { kind: status === 404 ? 'not-found' : 'refused' };
}
function isRateLimit({ status, message, headers }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    if (headers['retry-after'] !== undefined)
        return true;
    return String(headers['x-ratelimit-remaining']) === '0' || /rate limit|abuse detection/i.test(message);
}
function waitOf({ headers }, now) {
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(seconds) && seconds >= 0)
        return seconds * 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset)) {
        return Math.max(1000, reset * 1000 - now);
    }
    return UNSAID_WAIT_MS;
}

;// CONCATENATED MODULE: ./lib/github/caller.js


/** Two minutes of waiting, four attempts, a second between writes, as GitHub's best practices ask. */
const PATIENCE = { maxWaitMs: 120_000, attempts: 4, spacingMs: 1000 };
/** Makes a caller. Writing calls go one after the other, also when they are asked for at once. */
function createCaller(options) {
    const { clock, patience } = options;
    let lastWrite = Number.NEGATIVE_INFINITY;
    let writes = Promise.resolve();
    const spaced = async (call) => {
        const rest = lastWrite + patience.spacingMs - clock.now();
        if (rest > 0)
            await clock.sleep(rest);
        try {
            return await persist(options, call);
        }
        finally {
            lastWrite = clock.now();
        }
    };
    return (call) => {
        if (!call.operation.writes)
            return persist(options, call);
        const result = writes.then(() => spaced(call));
        writes = result.catch(() => undefined);
        return result;
    };
}
async function persist(options, call) {
    let waited = 0;
    for (let attempt = 1;;) {
        try {
            return await call.send();
        }
        catch (error) {
            const refusal = options.refusalOf(error);
            if (refusal === undefined)
                throw error;
            const verdict = judge(refusal, call.operation, options.clock.now());
            if (verdict.kind === 'wait' && waited + verdict.ms <= options.patience.maxWaitMs) {
                waited += Math.max(verdict.ms, 1000);
                await pause(options, verdict.ms, 'GitHub asked to slow down');
            }
            else if (verdict.kind === 'unavailable' &&
                call.operation.repeatable &&
                attempt < options.patience.attempts) {
                const backoff = 1000 * 2 ** (attempt - 1) * (0.5 + options.clock.random() / 2);
                attempt += 1;
                await pause(options, backoff, 'GitHub did not answer as it should');
            }
            else {
                throw failure(options, call, refusal, verdict, attempt);
            }
        }
    }
}
async function pause({ clock, progress }, ms, why) {
    progress?.step({ kind: 'waiting', ms, why });
    await clock.sleep(ms);
}
function failure(options, call, refusal, verdict, attempts) {
    const said = sayable(refusal.message.replaceAll(options.token, '***'));
    const answer = refusal.status === 0 ? `gave no answer (${said})` : `answered ${refusal.status}: ${said}`;
    const fact = `GitHub ${answer} [${call.name}].`;
    const { status } = refusal;
    switch (verdict.kind) {
        case 'missing-permission':
            return new errors/* MissingPermissionError */.Ai(`${fact} The token lacks a permission: add \`${verdict.permission}\` under \`permissions:\` in the workflow.`, call.name, status, verdict.permission);
        case 'locked':
            return new errors/* LockedConversationError */.eh(`${fact} The conversation is locked: unlock it to get the comment.`, call.name, status);
        case 'wait': {
            const seconds = Math.ceil(verdict.ms / 1000);
            return new errors/* RateLimitError */.OE(`${fact} The rate limit asks for another ${seconds} s, which is too long to wait: run the job again later.`, call.name, status, verdict.ms);
        }
        case 'unavailable':
            return new errors/* UnavailableError */.hG(`${fact} Tried ${attempts === 1 ? 'once' : `${attempts} times`}: see https://www.githubstatus.com and run the job again.`, call.name, status === 0 ? undefined : status);
        case 'gone':
            return new errors/* GoneError */.AD(`${fact} It was deleted, or issues are switched off in the repository's settings.`, call.name, status);
        case 'not-found':
            return new errors/* NotFoundError */.m_(`${fact} It was deleted, or the token may not see it.`, call.name, status);
        case 'refused':
            return new errors/* GitHubError */.y_(status === 401 ? `${fact} Check the input \`github-token\`.` : fact, call.name, status);
    }
}
/** One line without control characters, so that it can stand in a log. */
function sayable(message) {
    const line = message.replace(/[\s\p{C}]+/gu, ' ').trim();
    return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

// EXTERNAL MODULE: ./lib/github/json.js
var json = __nccwpck_require__(7781);
;// CONCATENATED MODULE: ./lib/github/convert.js


/** A comment from the schema `issue-comment`. */
function commentOf(data) {
    return {
        id: needCount(data, 'id'),
        url: (0,json/* textAt */.$6)(data, 'html_url') ?? '',
        body: (0,json/* textAt */.$6)(data, 'body') ?? '',
        author: authorOf((0,json.at)(data, 'user')),
        createdAt: (0,json/* textAt */.$6)(data, 'created_at') ?? '',
    };
}
/** An issue from the schema `issue`. */
function issueOf(data) {
    return {
        number: needCount(data, 'number'),
        url: needText(data, 'html_url'),
        title: (0,json/* textAt */.$6)(data, 'title') ?? '',
        body: (0,json/* textAt */.$6)(data, 'body') ?? '',
        open: needText(data, 'state') === 'open',
        author: authorOf((0,json.at)(data, 'user')),
    };
}
/** A pull request from the schemas `pull-request` and `pull-request-simple`. */
function pullRequestOf(data) {
    return {
        number: needCount(data, 'number'),
        baseRef: (0,json/* textAt */.$6)(data, 'base', 'ref'),
        mergedAt: (0,json/* textAt */.$6)(data, 'merged_at'),
        mergeCommitSha: (0,json/* textAt */.$6)(data, 'merge_commit_sha'),
    };
}
/** The SHAs of the parents in the schema `git-commit`. */
function parentsOf(data) {
    return (0,json/* listAt */.gT)(data, 'parents').map((parent) => needText(parent, 'sha'));
}
/** The entries of the schema `git-tree`. A tree that GitHub cut short is an error, never a part of one. */
function entriesOf(data) {
    if ((0,json.at)(data, 'truncated') === true) {
        throw new errors/* GitHubError */.y_('GitHub gave only a part of the folder: it has too many files. Point `config-path` at a smaller folder.', 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', 200);
    }
    return (0,json/* listAt */.gT)(data, 'tree').map((entry) => ({
        path: needText(entry, 'path'),
        kind: kindOf(needText(entry, 'mode')),
        sha: needText(entry, 'sha'),
    }));
}
/** The bytes of the schema `blob`. */
function contentOf(data) {
    const content = (0,json/* textAt */.$6)(data, 'content') ?? '';
    return (0,json/* textAt */.$6)(data, 'encoding') === 'utf-8'
        ? new TextEncoder().encode(content)
        : new Uint8Array(Buffer.from(content, 'base64'));
}
/** A person or bot from the schema `simple-user`; undefined for a deleted account. */
function authorOf(data) {
    const login = (0,json/* textAt */.$6)(data, 'login');
    return login === undefined
        ? undefined
        : { login, id: (0,json/* countAt */.$v)(data, 'id'), bot: (0,json/* textAt */.$6)(data, 'type') === 'Bot' };
}
/** Git's modes, as the trees of the API spell them. */
function kindOf(mode) {
    switch (mode) {
        case '040000':
            return 'folder';
        case '120000':
            return 'link';
        case '160000':
            return 'submodule';
        default:
            return 'file';
    }
}
function needText(data, ...path) {
    return (0,json/* textAt */.$6)(data, ...path) ?? unexpected(path);
}
function needCount(data, ...path) {
    return (0,json/* countAt */.$v)(data, ...path) ?? unexpected(path);
}
function unexpected(path) {
    throw new errors/* GitHubError */.y_(`GitHub's answer has no \`${path.join('.')}\`. Check \`GITHUB_API_URL\`, or a proxy in between.`, 'convert', 200);
}

;// CONCATENATED MODULE: ./lib/github/refusal.js

/**
 * What octokit threw, as a refusal: its `HttpError` with GitHub's answer or (status 0) without one, and its
 * `GraphqlResponseError`, which came with status 200. Undefined for everything else.
 */
function refusalOf(error) {
    if (!(error instanceof Error))
        return undefined;
    if (error.name === 'GraphqlResponseError') {
        return { status: 200, message: error.message, headers: {} };
    }
    const response = (0,json.at)(error, 'response');
    const status = (0,json.at)(response, 'status');
    if (typeof status === 'number') {
        return { status, message: messageOf((0,json.at)(response, 'data'), error), headers: headersOf(response) };
    }
    const noAnswer = error.name === 'HttpError' || error.name === 'AbortError';
    return noAnswer ? { status: 0, message: error.message, headers: {} } : undefined;
}
/** GitHub's own words with the details of a 422; an HTML page, as proxies and outages give, is not repeated. */
function messageOf(data, error) {
    if ((0,json/* textAt */.$6)(data, 'message') !== undefined)
        return error.message;
    return typeof data === 'string' && !data.includes('<') && data !== '' ? data : 'no message';
}
function headersOf(response) {
    const headers = (0,json.at)(response, 'headers');
    return typeof headers === 'object' && headers !== null ? { ...headers } : {};
}

// EXTERNAL MODULE: ./lib/github/viewer.js
var github_viewer = __nccwpck_require__(9997);
;// CONCATENATED MODULE: ./lib/github/client.js







const PAGE_SIZE = 100;
const TIMEOUT_MS = 30_000;
/** A name such as `owner/repo`, as in `GITHUB_REPOSITORY`, in its two parts; undefined when it is not that. */
function parseRepository(name) {
    const [, owner, repo] = /^([^/\s]+)\/([^/\s]+)$/.exec(name) ?? [];
    return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
/** A client for one repository. `@actions/github` is loaded here and not before, to keep the start-up short. */
async function createGitHubClient(options) {
    const { one, all, graphql } = await createSender(options);
    const on = operations;
    let viewer;
    return {
        listComments: async (number) => {
            const route = 'GET /repos/{owner}/{repo}/issues/{number}/comments';
            return (await all(on.listComments, route, { number })).map(commentOf);
        },
        createComment: async (number, body) => {
            const route = 'POST /repos/{owner}/{repo}/issues/{number}/comments';
            return commentOf(await one(on.createComment, route, { number, body }));
        },
        commentOnIssue: async (number, body) => {
            const route = 'POST /repos/{owner}/{repo}/issues/{number}/comments';
            return commentOf(await one(on.commentOnIssue, route, { number, body }));
        },
        updateComment: async (id, body) => {
            const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{id}';
            return commentOf(await one(on.updateComment, route, { id, body }));
        },
        viewer: () => {
            viewer ??= (0,github_viewer/* findViewer */._Y)(() => graphql(on.viewer, github_viewer/* VIEWER_QUERY */.Y3), () => one(on.viewer, 'GET /user', {})).catch((error) => {
                viewer = undefined;
                throw error;
            });
            return viewer;
        },
        pullRequestsForCommit: async (sha) => {
            const route = 'GET /repos/{owner}/{repo}/commits/{sha}/pulls';
            // GitHub answers 422 for a commit that it does not know (yet).
            const pulls = await unless(422, all(on.pullRequestsForCommit, route, { sha }));
            return (pulls ?? []).map(pullRequestOf);
        },
        pullRequest: async (number) => {
            const pull = await unless(404, one(on.pullRequest, 'GET /repos/{owner}/{repo}/pulls/{number}', { number }));
            return pull === undefined ? undefined : pullRequestOf(pull);
        },
        commitParents: async (sha) => parentsOf(await one(on.commit, 'GET /repos/{owner}/{repo}/git/commits/{sha}', { sha })),
        tree: async (sha, recursive) => {
            const parameters = recursive ? { sha, recursive: '1' } : { sha };
            return entriesOf(await one(on.tree, 'GET /repos/{owner}/{repo}/git/trees/{sha}', parameters));
        },
        blob: async (sha) => contentOf(await one(on.blob, 'GET /repos/{owner}/{repo}/git/blobs/{sha}', { sha })),
        listIssues: async ({ label, state }) => {
            const issues = await all(on.listIssues, 'GET /repos/{owner}/{repo}/issues', { labels: label, state });
            return issues.filter((issue) => (0,json.at)(issue, 'pull_request') === undefined).map(issueOf);
        },
        createIssue: async (issue) => issueOf(await one(on.createIssue, 'POST /repos/{owner}/{repo}/issues', { ...issue })),
        updateIssue: async (number, update) => {
            const route = 'PATCH /repos/{owner}/{repo}/issues/{number}';
            return issueOf(await one(on.updateIssue, route, { number, ...update }));
        },
    };
}
async function createSender(options) {
    if (!/^https?:\/\//i.test(options.apiUrl) || !URL.canParse(options.apiUrl))
        return noSender(options);
    const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(99), __nccwpck_require__.e(752), __nccwpck_require__.e(942), __nccwpck_require__.e(413)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
    const octokit = getOctokit(options.token, { baseUrl: options.apiUrl, log: SILENT });
    const { token, clock, progress, repository } = options;
    const caller = createCaller({
        token,
        clock,
        progress,
        patience: { ...PATIENCE, ...options.patience },
        refusalOf: refusalOf,
    });
    const request = () => ({ request: { signal: AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS) } });
    const answer = (operation, route, parameters) => {
        // What a path has no place for would end up in the query.
        const all = route.includes('{owner}') ? { ...repository, ...parameters } : parameters;
        return caller({
            operation,
            name: nameOf(route, all),
            send: () => octokit.request(route, { ...all, ...request() }),
        });
    };
    return {
        one: async (operation, route, parameters) => (await answer(operation, route, parameters)).data,
        all: async (operation, route, parameters) => {
            const items = [];
            for (let page = 1;; page += 1) {
                const { data, headers } = await answer(operation, route, {
                    ...parameters,
                    per_page: PAGE_SIZE,
                    page,
                });
                if (!Array.isArray(data))
                    throw notAList(nameOf(route, { ...repository, ...parameters }));
                items.push(...data);
                if (data.length === 0 || !hasNext(headers, data.length))
                    return items;
            }
        },
        graphql: (operation, query) => caller({ operation, name: 'POST /graphql', send: () => octokit.graphql(query, request()) }),
    };
}
function nameOf(route, parameters) {
    return route.replace(/\{(\w+)\}/g, (_, key) => String(parameters[key]));
}
// What octokit has to say may hold foreign text, which must not reach a runner's log unchecked.
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
/** Whether a page follows: the `Link` header says so; where a proxy has dropped it, a full page may have a next one. */
function hasNext(headers, length) {
    const link = (0,json/* textAt */.$6)(headers, 'link');
    return link === undefined ? length >= PAGE_SIZE : /rel="?next"?/.test(link);
}
async function unless(status, answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_ && error.status === status)
            return undefined;
        throw error;
    }
}
function notAList(call) {
    return new errors/* GitHubError */.y_(`GitHub's answer is not a list [${call}]. Check \`GITHUB_API_URL\`, or a proxy in between.`, call, 200);
}
/** Told call by call, as everything else that GitHub is in the way of: so the plan is shown all the same. */
function noSender({ apiUrl, repository }) {
    const given = JSON.stringify(apiUrl.slice(0, 200));
    const refuse = async (call) => {
        throw new errors/* GitHubError */.y_(`GITHUB_API_URL is ${given}, which is no address to call [${call}]. The runner sets it: take it out of \`env:\`, or give one such as https://api.github.com.`, call, undefined);
    };
    return {
        one: (_, route, parameters) => refuse(nameOf(route, { ...repository, ...parameters })),
        all: (_, route, parameters) => refuse(nameOf(route, { ...repository, ...parameters })),
        graphql: () => refuse('POST /graphql'),
    };
}

;// CONCATENATED MODULE: ./lib/github/event.js

const PULL_REQUEST_EVENTS = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
]);
/** From an event to what it means. Pure, and never throws: whatever a payload lacks is undefined. */
function readEvent(input) {
    const common = {
        event: input.name,
        mode: 'plan',
        reason: 'other-event',
        pullRequest: undefined,
        mayComment: false,
        sha: present(input.sha),
        headSha: present(input.sha),
        baseSha: undefined,
        branch: branchOf(input.ref),
        fork: false,
        dependabot: input.actor === 'dependabot[bot]',
        forced: false,
        hintedPullRequests: [],
        runUrl: runUrlOf(input),
        attempt: Math.max(1, Number.parseInt(input.runAttempt ?? '', 10) || 1),
    };
    if (PULL_REQUEST_EVENTS.has(input.name))
        return onPullRequest(input, common);
    switch (input.name) {
        case 'merge_group':
            return onMergeGroup(input, common);
        case 'push':
            return onPush(input, common);
        case 'schedule':
            return { ...common, mode: 'drift', reason: 'schedule' };
        default:
            return common;
    }
}
/** A page that shows a file's line at a commit, also on GitHub Enterprise Server; undefined outside a workflow. */
function fileUrl(input, commit, path, line) {
    const repository = repositoryUrl(input);
    if (repository === undefined)
        return undefined;
    const parts = path.split('/').map(encodeURIComponent).join('/');
    return `${repository}/blob/${encodeURIComponent(commit)}/${parts}${line === undefined ? '' : `#L${line}`}`;
}
function onPullRequest({ payload, ref }, common) {
    const pull = (0,json.at)(payload, 'pull_request');
    const number = (0,json/* countAt */.$v)(pull, 'number') ?? (0,json/* countAt */.$v)(payload, 'number') ?? numberOfRef(ref);
    const closed = (0,json.at)(payload, 'action') === 'closed' || (0,json.at)(pull, 'state') === 'closed';
    const headRepository = (0,json/* textAt */.$6)(pull, 'head', 'repo', 'full_name');
    const baseRepository = (0,json/* textAt */.$6)(pull, 'base', 'repo', 'full_name') ?? (0,json/* textAt */.$6)(payload, 'repository', 'full_name');
    return {
        ...common,
        reason: closed ? 'pull-request-closed' : 'pull-request',
        pullRequest: number,
        mayComment: number !== undefined && !closed,
        headSha: (0,json/* textAt */.$6)(pull, 'head', 'sha') ?? common.headSha,
        baseSha: (0,json/* textAt */.$6)(pull, 'base', 'sha'),
        branch: (0,json/* textAt */.$6)(pull, 'base', 'ref') ?? common.branch,
        // A fork that was deleted leaves `head.repo: null`.
        fork: (0,json.at)(pull, 'head') !== undefined && headRepository?.toLowerCase() !== baseRepository?.toLowerCase(),
        dependabot: common.dependabot || (0,json/* textAt */.$6)(pull, 'user', 'login') === 'dependabot[bot]',
    };
}
function onMergeGroup({ payload, ref }, common) {
    const group = (0,json.at)(payload, 'merge_group');
    const queueRef = (0,json/* textAt */.$6)(group, 'head_ref') ?? ref ?? '';
    const [, branch, digits] = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d{1,15})-[0-9a-f]{7,64}$/.exec(queueRef) ?? [];
    const number = Number(digits ?? 0) || undefined;
    return {
        ...common,
        reason: 'merge-queue',
        pullRequest: number,
        mayComment: number !== undefined,
        headSha: (0,json/* textAt */.$6)(group, 'head_sha') ?? common.headSha,
        baseSha: (0,json/* textAt */.$6)(group, 'base_sha'),
        branch: branchOf((0,json/* textAt */.$6)(group, 'base_ref')) ?? branch,
    };
}
function onPush(input, common) {
    const { payload } = input;
    const ref = present(input.ref) ?? (0,json/* textAt */.$6)(payload, 'ref');
    const context = {
        ...common,
        mode: 'validate',
        branch: branchOf(ref),
        baseSha: commitOf((0,json/* textAt */.$6)(payload, 'before')),
        headSha: commitOf((0,json/* textAt */.$6)(payload, 'after')) ?? common.headSha,
        forced: (0,json.at)(payload, 'forced') === true,
        hintedPullRequests: hintsOf((0,json/* textAt */.$6)(payload, 'head_commit', 'message')),
    };
    const after = (0,json/* textAt */.$6)(payload, 'after');
    if ((0,json.at)(payload, 'deleted') === true || (after !== undefined && commitOf(after) === undefined)) {
        return { ...context, reason: 'push-of-deletion' };
    }
    if (context.branch === undefined) {
        return { ...context, reason: ref?.startsWith('refs/tags/') ? 'push-of-tag' : 'push-to-other-branch' };
    }
    const defaultBranch = (0,json/* textAt */.$6)(payload, 'repository', 'default_branch') ?? present(input.defaultBranch);
    if (defaultBranch === undefined)
        return { ...context, reason: 'default-branch-unknown' };
    return context.branch === defaultBranch
        ? { ...context, mode: 'apply', reason: 'push-to-default-branch' }
        : { ...context, reason: 'push-to-other-branch' };
}
/** The number in `refs/pull/12/merge`. */
function numberOfRef(ref) {
    return Number(/^refs\/pull\/(\d{1,15})\//.exec(ref ?? '')?.[1] ?? 0) || undefined;
}
/** `Merge pull request #12 from …`, as merges are named, and `Title (#12)`, as squashes are. Only the first line counts. */
function hintsOf(message) {
    const title = message?.split('\n', 1)[0]?.trim() ?? '';
    const found = [/^Merge pull request #(\d{1,15})\b/.exec(title)?.[1], /\(#(\d{1,15})\)$/.exec(title)?.[1]];
    return [...new Set(found.filter((digits) => digits !== undefined).map(Number))].filter((n) => n > 0);
}
function branchOf(ref) {
    return ref?.startsWith('refs/heads/') ? present(ref.slice('refs/heads/'.length)) : undefined;
}
/** An all-zero SHA stands for "no commit", as before a branch's first push. */
function commitOf(sha) {
    return sha === undefined || /^0+$/.test(sha) ? undefined : sha;
}
function present(text) {
    return text === undefined || text === '' ? undefined : text;
}
function repositoryUrl({ serverUrl, repository }) {
    return present(repository) === undefined
        ? undefined
        : `${(present(serverUrl) ?? 'https://github.com').replace(/\/+$/, '')}/${repository}`;
}
function runUrlOf(input) {
    const repository = repositoryUrl(input);
    if (repository === undefined || present(input.runId) === undefined)
        return undefined;
    const attempt = present(input.runAttempt);
    return `${repository}/actions/runs/${input.runId}${attempt === undefined ? '' : `/attempts/${attempt}`}`;
}

;// CONCATENATED MODULE: ./lib/edges/action-environment.js





/** Reads inputs, event and variables of the runner, and has the runner mask the tokens in logs. */
function readActionEnvironment(env) {
    const token = secret('gitbook-token', env);
    const githubToken = secret('github-token', env);
    const workspace = env.GITHUB_WORKSPACE || process.cwd();
    const input = {
        name: env.GITHUB_EVENT_NAME ?? '',
        payload: payloadAt(env.GITHUB_EVENT_PATH),
        ref: env.GITHUB_REF,
        sha: env.GITHUB_SHA,
        actor: env.GITHUB_ACTOR,
        repository: env.GITHUB_REPOSITORY,
        serverUrl: env.GITHUB_SERVER_URL,
        runId: env.GITHUB_RUN_ID,
        runAttempt: env.GITHUB_RUN_ATTEMPT,
        defaultBranch: undefined,
    };
    const event = readEvent(input);
    // There the event's own commit is the base branch's, which a plan of the pull request is not made from.
    const commit = event.event === 'pull_request_target' ? event.headSha : event.sha;
    const merged = event.reason === 'pull-request-closed' && (0,json.at)(input.payload, 'pull_request', 'merged') === true;
    let gitHub;
    return {
        parsed: parseOptions((name) => inputOf(name, env)),
        token,
        githubToken,
        workspace,
        event,
        mergeCommit: merged ? (0,json/* textAt */.$6)(input.payload, 'pull_request', 'merge_commit_sha') : undefined,
        linkTo: ({ file, line }) => (commit === undefined ? undefined : fileUrl(input, commit, file, line)),
        openGitHub: async (clock, progress) => {
            const repository = parseRepository(env.GITHUB_REPOSITORY ?? '');
            if (githubToken === undefined || repository === undefined)
                return undefined;
            const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
            gitHub ??= createGitHubClient({ token: githubToken, repository, apiUrl, clock, progress });
            return gitHub;
        },
        tempFolder: env.RUNNER_TEMP || workspace,
        variables: env,
    };
}
/** An input as the runner hands it over: in a variable, in capitals. */
function inputOf(name, env) {
    return env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
}
/** A secret, which the runner is told to mask. Not through `@actions/core`: that is loaded later, while GitBook answers. */
function secret(name, env) {
    const value = inputOf(name, env);
    if (value === '')
        return undefined;
    const escaped = value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::add-mask::${escaped}\n`);
    return value;
}
/** The event's payload; undefined when the runner gave none, or what it gave is not JSON. */
function payloadAt(path) {
    if (!path)
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/edges/action-mode.js
var action_mode = __nccwpck_require__(3888);
// EXTERNAL MODULE: ./lib/edges/clock.js
var clock = __nccwpck_require__(2944);
;// CONCATENATED MODULE: ./lib/edges/early-gitbook.js
function earlyGitBook(open) {
    let begun;
    return {
        async begin(organizationId) {
            begun = open();
            const gitBook = await begun.catch(() => undefined);
            await gitBook?.begin(organizationId);
        },
        open() {
            const first = begun ?? open();
            begun = undefined;
            return first;
        },
    };
}

;// CONCATENATED MODULE: ./lib/edges/progress.js
/** Tells nobody. */
const silentProgress = { step: () => { } };
/** Tells of waits only, as a log should: a wait of more than a second is worth a line. */
function waitsOnly(print) {
    return {
        step: (event) => {
            if (event.kind === 'waiting' && event.ms >= 1000)
                print(`Waiting ${seconds(event.ms)}: ${event.why}.`);
        },
    };
}
/** A time in milliseconds as people read it. */
function seconds(ms) {
    const whole = Math.ceil(ms / 1000);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

;// CONCATENATED MODULE: ./lib/edges/action.js





/** Modes that begin with reading GitBook. */
const READING = new Set(['plan', 'apply', 'drift']);
/**
 * Runs the Action once, from inputs to exit code. Most of it is loaded while GitBook's first answers are under way.
 */
async function runAction(env) {
    const environment = readActionEnvironment(env);
    const { parsed, token } = environment;
    let print = (_line) => { };
    const progress = waitsOnly((line) => print(line));
    const gitBook = earlyGitBook(async () => {
        const { openGitBook } = await Promise.all(/* import() */[__nccwpck_require__.e(99), __nccwpck_require__.e(33)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9033));
        if (!parsed.ok)
            throw new Error('GitBook is not opened with invalid inputs.');
        return openGitBook(parsed.options, token ?? '', clock/* systemClock */.m, progress, env);
    });
    if (parsed.ok && token !== undefined) {
        const { organizationId } = parsed.options;
        const mode = (0,action_mode/* modeOf */.V)(environment, parsed.options);
        const reads = READING.has(mode) && (0,action_mode/* refuse */.T)(mode, environment) === undefined;
        if (reads)
            await gitBook.begin(organizationId);
    }
    const { dispatch } = await Promise.all(/* import() */[__nccwpck_require__.e(99), __nccwpck_require__.e(752), __nccwpck_require__.e(942), __nccwpck_require__.e(990), __nccwpck_require__.e(1)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7001));
    await dispatch({
        environment,
        progress,
        printTo: (to) => {
            print = to;
        },
        openGitBook: gitBook.open,
    });
}


/***/ }),

/***/ 2944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);

/** Real time, real sleep and real chance. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms);
    },
    random: () => Math.random(),
};


/***/ }),

/***/ 7315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ exitWhenWritten)
});

// UNUSED EXPORTS: noteLoss

;// CONCATENATED MODULE: ./lib/edges/exit-code.js
/** Exit codes of the command line. */
const EXIT = { done: 0, failed: 1, changes: 2, invalid: 3, refused: 4 };

;// CONCATENATED MODULE: ./lib/edges/exit.js

/** Why output was lost, once some was. */
let loss;
/**
 * To be called with what goes wrong in writing to standard output or standard error. A reader that has seen enough, such
 * as `head`, is no loss; a full disk is, and makes a run that was fine a failed one.
 */
function noteLoss(error) {
    if (!error || error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
        return;
    loss ??= error.code ?? error.message;
}
/**
 * Ends the process once everything written has left it. Explicitly, because a call to GitBook that waits for a rate
 * limit may still sleep for a long time after another one has failed.
 */
function exitWhenWritten(code) {
    // What failed just now is told here first, and only later as an event of the stream.
    process.stdout.write('', (lostNow) => {
        noteLoss(lostNow);
        const words = loss === undefined ? '' : `Not everything could be written (${loss}): the output is not complete.\n`;
        process.stderr.write(words, (alsoLost) => {
            noteLoss(alsoLost);
            process.exit(loss === undefined ? (code ?? EXIT.done) : failed(code));
        });
    });
}
/** What had failed already keeps its own code. */
function failed(code) {
    const known = Number(code ?? EXIT.done);
    return known === EXIT.done || known === EXIT.changes ? EXIT.failed : known;
}


/***/ }),

/***/ 9452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ GoneError),
/* harmony export */   Ai: () => (/* binding */ MissingPermissionError),
/* harmony export */   OE: () => (/* binding */ RateLimitError),
/* harmony export */   eh: () => (/* binding */ LockedConversationError),
/* harmony export */   hG: () => (/* binding */ UnavailableError),
/* harmony export */   m_: () => (/* binding */ NotFoundError),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
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
class MissingPermissionError extends GitHubError {
    name = 'MissingPermissionError';
    permission;
    constructor(message, call, status, permission) {
        super(message, call, status);
        this.permission = permission;
    }
}
/** The conversation is locked, so nobody without write access may comment. */
class LockedConversationError extends GitHubError {
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
class GoneError extends GitHubError {
    name = 'GoneError';
}
/** There is no such thing, or no longer (404). */
class NotFoundError extends GitHubError {
    name = 'NotFoundError';
}
/** GitHub answered 5xx, or not at all, as often as it was tried. */
class UnavailableError extends GitHubError {
    name = 'UnavailableError';
}


/***/ }),

/***/ 7781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $v: () => (/* binding */ countAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt)
/* harmony export */ });
/** The value at a path of foreign JSON, or undefined where there is none. Inherited properties do not count. */
function at(value, ...path) {
    let here = value;
    for (const key of path) {
        if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
/** The text at a path; undefined when it is absent, empty or something else. */
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** The whole, positive number at a path, as IDs and pull request numbers are. */
function countAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}
/** The items at a path; none when there is no list. */
function listAt(value, ...path) {
    const found = at(value, ...path);
    return Array.isArray(found) ? found : [];
}


/***/ }),

/***/ 9997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   Y3: () => (/* binding */ VIEWER_QUERY),
/* harmony export */   _Y: () => (/* binding */ findViewer)
/* harmony export */ });
/* unused harmony export ACTIONS_BOT */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7781);


/** The account of the `GITHUB_TOKEN` that every workflow has. */
const ACTIONS_BOT = { login: 'github-actions[bot]', id: undefined };
/** What to ask GraphQL for the token's own account. */
const VIEWER_QUERY = 'query { viewer { login databaseId } }';
/**
 * The token's own account: from GraphQL; where that is refused from `GET /user`, which `GITHUB_TOKEN` may not call;
 * and where both are refused, the account that every `GITHUB_TOKEN` has. An outage is no refusal and is thrown on,
 * as a wrong guess would make a second comment.
 */
async function findViewer(askGraphql, askRest) {
    const graphql = await settle(askGraphql);
    const fromGraphql = viewerOf(graphql.data, ['viewer', 'login'], ['viewer', 'databaseId']);
    if (fromGraphql !== undefined)
        return fromGraphql;
    const rest = await settle(askRest);
    const fromRest = viewerOf(rest.data, ['login'], ['id']);
    if (fromRest !== undefined)
        return fromRest;
    for (const { error } of [graphql, rest]) {
        if (error !== undefined && !isRefusal(error))
            throw error;
    }
    return ACTIONS_BOT;
}
/** Whether an author is the token's own account: by ID, else by login, allowing for GraphQL leaving `[bot]` out. */
function isOwn(author, viewer) {
    if (author === undefined)
        return false;
    if (author.id !== undefined && viewer.id !== undefined)
        return author.id === viewer.id;
    const login = author.login.toLowerCase();
    const own = viewer.login.toLowerCase();
    return login === own || (author.bot && login === `${own}[bot]`);
}
async function settle(ask) {
    try {
        return { data: await ask(), error: undefined };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_)
            return { data: undefined, error };
        throw error;
    }
}
function viewerOf(data, login, id) {
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(data, ...login);
    return name === undefined ? undefined : { login: name, id: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .countAt */ .$v)(data, ...id) };
}
function isRefusal(error) {
    return !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnavailableError */ .hG || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2909);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
