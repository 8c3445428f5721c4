export const id = 670;
export const ids = [670];
export const modules = {

/***/ 7110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ parseFaults),
/* harmony export */   i: () => (/* binding */ faultScript)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4502);

/** Parses a list of fault rules from JSON. */
function parseFaults(json) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAs */ .gf)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(ruleShape), json, 'faults');
}
/** Creates the fault script of an emulator. */
function faultScript(rules) {
    const entries = [];
    const script = {
        active: entries,
        add(rule) {
            const entry = { rule, matches: pathMatcher(rule.path ?? '**'), seen: 0, struck: 0 };
            entries.push(entry);
            return entry;
        },
        clear() {
            entries.length = 0;
        },
        next(method, path) {
            let fault;
            for (const entry of entries) {
                const { rule } = entry;
                if (rule.method !== undefined && rule.method.toUpperCase() !== method)
                    continue;
                if (!entry.matches(path.replace(/^\/v1(?=\/)/, '')))
                    continue;
                entry.seen += 1;
                const first = rule.nth ?? 1;
                const last = rule.times === 'forever' ? Number.POSITIVE_INFINITY : first + (rule.times ?? 1) - 1;
                if (fault !== undefined || entry.seen < first || entry.seen > last)
                    continue;
                entry.struck += 1;
                fault = rule.fault;
            }
            return fault;
        },
    };
    for (const rule of rules)
        script.add(rule);
    return script;
}
function pathMatcher(pattern) {
    const source = pattern.startsWith('^') ? pattern : globSource(pattern.replace(/^\/v1(?=\/)/, ''));
    const expression = new RegExp(source);
    return (path) => expression.test(path);
}
function globSource(glob) {
    const parts = glob.split(/(\*\*|\*)/).map((part) => {
        if (part === '**')
            return '.*';
        if (part === '*')
            return '[^/]*';
        return part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    });
    return `^${parts.join('')}$`;
}
const milliseconds = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)({ min: 0, max: 3_600_000 });
const kind = { kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)()) };
const FAULTS = {
    status: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        ...kind,
        status: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)({ min: 200, max: 599, integer: true })),
        headers: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)())),
        body: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)()),
        acts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)()),
    }),
    'rate-limited': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        ...kind,
        announce: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['x-ratelimit-reset', 'retry-after', 'retry-after-date', 'nothing'])),
        seconds: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)({ min: 0, max: 86_400 })),
    }),
    gateway: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
        ...kind,
        status: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)([500, 502, 503, 504])),
        acts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)()),
    }),
    reset: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...kind, when: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['before', 'after'])) }),
    truncated: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...kind, as: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['answer', 'cut'])) }),
    'slow-headers': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...kind, ms: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(milliseconds) }),
    'slow-body': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...kind, ms: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(milliseconds) }),
    hang: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...kind, acts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)()) }),
    'wrong-shape': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ ...kind, body: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8)()) }),
};
const kindShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({ kind: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(Object.keys(FAULTS))) });
const ruleShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    method: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])),
    path: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(pathShape),
    nth: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)({ min: 1, integer: true })),
    times: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.by)((value) => (typeof value === 'string' ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['forever']) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)({ min: 1, integer: true })))),
    fault: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__.by)(faultShape)),
});
function faultShape(value) {
    if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && typeof value.kind === 'string' && Object.hasOwn(FAULTS, value.kind)) {
        return FAULTS[value.kind];
    }
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? (given, at, report) => kindShape({ kind: given.kind }, at, report) : kindShape;
}
function pathShape(value, at, report) {
    (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ min: 1 })(value, at, report);
    if (typeof value !== 'string' || value === '')
        return;
    if (!/^[/^*]/.test(value)) {
        report(`${at}: must begin with /, with * or, as a regular expression, with ^`);
        return;
    }
    try {
        pathMatcher(value);
    }
    catch (error) {
        report(`${at}: is not a regular expression: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 6556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ findEvents),
/* harmony export */   rb: () => (/* binding */ auditEventId),
/* harmony export */   yM: () => (/* binding */ recordEvent)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9286);

/** Adds a change to the audit log. */
function recordEvent(state, origin, action, target) {
    state.numbers.auditEvent += 1;
    state.auditEvents.push({
        id: auditEventId(state.numbers.auditEvent),
        occurredAt: (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(origin.now),
        action,
        source: origin.source,
        actor: { id: origin.actor.id, label: origin.actor.displayName },
        target,
    });
}
/** The ID of an audit event: a UUID made of its number. */
function auditEventId(number) {
    return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}
/** The matching events, the newest first. Source: `listOrganizationAuditEvents`. */
function findEvents(state, filter) {
    const from = filter.from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(filter.from);
    const to = filter.to === undefined ? Number.POSITIVE_INFINITY : Date.parse(filter.to);
    return state.auditEvents
        .filter((event) => {
        const at = Date.parse(event.occurredAt);
        return (at >= from &&
            at <= to &&
            (filter.action === undefined || event.action === filter.action) &&
            (filter.actor === undefined || event.actor.id === filter.actor) &&
            (filter.target === undefined || event.target.id === filter.target));
    })
        .map((event, index) => ({ event, index, at: Date.parse(event.occurredAt) }))
        .sort((a, b) => b.at - a.at || b.index - a.index)
        .map(({ event }) => event);
}


/***/ }),

/***/ 5552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   EZ: () => (/* binding */ invite),
/* harmony export */   L4: () => (/* binding */ setRole),
/* harmony export */   Nv: () => (/* binding */ displayNameOf),
/* harmony export */   QA: () => (/* binding */ acceptInvitation),
/* harmony export */   gy: () => (/* binding */ setSso),
/* harmony export */   pt: () => (/* binding */ removeMember),
/* harmony export */   yX: () => (/* binding */ requestRemoval)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9286);
/* harmony import */ var _audit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6556);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3395);



/** A member by ID. Throws a 404 `Refusal` for an unknown ID. */
function memberOf(state, userId) {
    const member = state.members.get(userId);
    if (member === undefined)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(404, `No member of the organization has the ID ${userId}`);
    return member;
}
/** Invites people, or none of them when one is refused. Source: `inviteUsersToOrganization`. */
function invite(state, origin, people, sso, behaviour) {
    const members = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .membersByEmail */ .jE)(state);
    refuseInvitation(state, people, sso, members, behaviour);
    const failing = new Set(behaviour.failedSsoEmails.map(_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8));
    const answer = { users: [], invited: 0 };
    for (const { email, role } of people) {
        const key = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(email);
        const failed = sso && failing.has(key);
        if (failed)
            answer.failedSSOEmails = [...(answer.failedSSOEmails ?? []), email];
        const known = members.get(key) ?? state.invitations.get(key);
        if (known !== undefined) {
            inviteAgain(state, origin, known, { role, sso: sso && !failed }, behaviour, answer);
            continue;
        }
        const invitation = {
            userId: (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .accountFor */ .NR)(state, email),
            email,
            role,
            sso: sso && !failed,
            invitedAt: (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(origin.now),
        };
        answer.users.push(invitation.userId);
        if (!invitation.sso)
            sendMail(state, key, answer);
        (0,_audit_js__WEBPACK_IMPORTED_MODULE_2__/* .recordEvent */ .yM)(state, origin, 'organization.member.invite', targetOf(invitation.userId, email));
        if (behaviour.invitedVisible === 'after-accepting')
            state.invitations.set(key, invitation);
        else
            members.set(key, join(state, origin, invitation));
    }
    return answer;
}
/** Accepts an invitation. The person joins the organization, and the teams that wait for them. */
function acceptInvitation(state, origin, email) {
    const invitation = state.invitations.get((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(email));
    if (invitation === undefined)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(404, `${email} has no pending invitation`);
    state.invitations.delete((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(email));
    return join(state, origin, invitation);
}
/** Changes a role. Throws a 400 `Refusal` for the last administrator. Source: `updateMemberInOrganizationById`. */
function setRole(state, origin, userId, role) {
    const member = memberOf(state, userId);
    if (role !== 'admin')
        keepAnAdmin(state, member);
    if (member.role !== role)
        (0,_audit_js__WEBPACK_IMPORTED_MODULE_2__/* .recordEvent */ .yM)(state, origin, 'organization.member.update', targetOf(member.id, member.displayName));
    member.role = role;
    return member;
}
/** Gives a member SSO. Source: `setUserAsSSOMemberForOrganization`. */
function setSso(state, origin, userId, behaviour) {
    const member = memberOf(state, userId);
    const failing = behaviour.failedSsoEmails.some((email) => (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(email) === (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(member.email ?? ''));
    if (failing)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(400, `${member.displayName} is a member of another organization and cannot use SSO here`);
    if (!member.sso)
        (0,_audit_js__WEBPACK_IMPORTED_MODULE_2__/* .recordEvent */ .yM)(state, origin, 'organization.member.sso', targetOf(member.id, member.displayName));
    member.sso = true;
    return member;
}
/** Removes a member from the organization, its teams and its spaces. Source: `removeMemberFromOrganizationById`. */
function removeMember(state, origin, userId) {
    const member = state.members.get(userId);
    if (member === undefined)
        return 204;
    keepAnAdmin(state, member);
    state.members.delete(userId);
    state.removalRequests.delete(userId);
    for (const team of state.teams.values())
        team.members.delete(userId);
    (0,_audit_js__WEBPACK_IMPORTED_MODULE_2__/* .recordEvent */ .yM)(state, origin, 'organization.member.remove', targetOf(userId, member.displayName));
    return 205;
}
/** Requests the removal of a member from the administrators. */
function requestRemoval(state, origin, userId) {
    const member = state.members.get(userId);
    if (member === undefined)
        return 204;
    state.removalRequests.add(userId);
    (0,_audit_js__WEBPACK_IMPORTED_MODULE_2__/* .recordEvent */ .yM)(state, origin, 'organization.member.request-removal', targetOf(userId, member.displayName));
    return 202;
}
/** Makes somebody a member, and adds them to the teams that wait for them. */
function join(state, origin, invitation) {
    const member = {
        id: invitation.userId,
        email: invitation.email,
        displayName: displayNameOf(invitation.email),
        role: invitation.role,
        sso: invitation.sso,
        disabled: false,
        joinedAt: (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(origin.now),
        lastSeenAt: undefined,
        spaces: [],
        sites: 0,
    };
    state.members.set(member.id, member);
    const key = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(invitation.email);
    for (const team of state.teams.values()) {
        const role = team.waiting.get(key);
        if (role === undefined)
            continue;
        team.waiting.delete(key);
        team.members.set(member.id, role);
    }
    (0,_audit_js__WEBPACK_IMPORTED_MODULE_2__/* .recordEvent */ .yM)(state, origin, 'organization.member.join', targetOf(member.id, member.displayName));
    return member;
}
/** The display name for an e-mail until its owner sets one. */
function displayNameOf(email) {
    const local = email.split('@')[0] ?? email;
    const words = local.split(/[._+-]+/).filter((word) => word !== '');
    return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || email;
}
/** A person as the target of an audit event. */
function targetOf(id, label) {
    return { type: 'user', id, label };
}
function inviteAgain(state, origin, known, wanted, behaviour, answer) {
    if (behaviour.inviteAgain === 'ignored')
        return;
    answer.users.push('userId' in known ? known.userId : known.id);
    if (behaviour.inviteAgain === 'mails-again') {
        sendMail(state, (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(known.email ?? ''), answer);
        return;
    }
    if (wanted.sso)
        known.sso = true;
    if ('userId' in known)
        known.role = wanted.role;
    else
        setRole(state, origin, known.id, wanted.role);
}
function refuseInvitation(state, people, sso, members, behaviour) {
    if (state.organization.sso === true && !sso) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(400, 'SSO is enforced in this organization: invite with "sso": true');
    }
    const known = people.flatMap(({ email, role }) => {
        const member = members.get((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(email));
        return member === undefined ? [] : [{ member, role }];
    });
    if (behaviour.inviteAgain === 'changes-role') {
        const demoted = new Set(known.filter(({ role }) => role !== 'admin').map(({ member }) => member.id));
        const admins = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .activeAdmins */ .lh)(state);
        if (admins.length > 0 && admins.every(({ id }) => demoted.has(id)))
            throw lastAdmin();
    }
    const { maxUsers } = state.organization;
    const added = new Set(people.map(({ email }) => (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(email)).filter((key) => !members.has(key) && !state.invitations.has(key)));
    const seats = state.members.size + state.invitations.size + added.size;
    if (behaviour.seatLimit === 'refused' && maxUsers !== undefined && seats > maxUsers) {
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(400, `The organization has ${maxUsers} seats; this invitation would need ${seats}`);
    }
}
function keepAnAdmin(state, member) {
    const admins = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .activeAdmins */ .lh)(state);
    if (admins.length === 1 && admins[0]?.id === member.id)
        throw lastAdmin();
}
function lastAdmin() {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(400, 'An organization needs at least one administrator');
}
function sendMail(state, key, answer) {
    state.mails.set(key, (state.mails.get(key) ?? 0) + 1);
    answer.invited += 1;
}


/***/ }),

/***/ 3395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal),
/* harmony export */   a: () => (/* binding */ StrictRefusal)
/* harmony export */ });
/** GitBook refuses a call, with this status and message in its error body. */
class Refusal extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.name = 'Refusal';
        this.status = status;
    }
}
/** GitBook refuses a call that its official description does not allow. The emulator also records a violation. */
class StrictRefusal extends Refusal {
    constructor(status, message) {
        super(status, message);
        this.name = 'StrictRefusal';
    }
}


/***/ }),

/***/ 2352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ parseSeed),
  J: () => (/* binding */ seedOrganization)
});

// EXTERNAL MODULE: ./lib/emulator/organization/audit.js
var audit = __webpack_require__(6556);
// EXTERNAL MODULE: ./lib/emulator/organization/members.js
var members = __webpack_require__(5552);
// EXTERNAL MODULE: ./lib/emulator/shape.js
var shape = __webpack_require__(4502);
// EXTERNAL MODULE: ./lib/emulator/state.js
var emulator_state = __webpack_require__(9286);
;// CONCATENATED MODULE: ./lib/emulator/seed-shape.js


/** Converts a role of a seed to GitBook's, which is `null` for a guest. */
function acceptedRole(role) {
    return role === 'guest' ? null : role;
}
const count = (0,shape/* number */.ai)({ min: 0, integer: true });
const role = (0,shape/* choice */.Yq)([...emulator_state/* MEMBER_ROLES */.$t, 'guest', null]);
const entityId = (0,shape/* text */.Qq)({ pattern: /^[a-zA-Z0-9_-]+$/ });
const person = (0,shape/* text */.Qq)({ min: 1 });
/** The JSON form of an `OrganizationSeed`. */
const seedShape = (0,shape/* object */.Ik)({
    organization: (0,shape/* optional */.lq)((0,shape/* object */.Ik)({
        id: (0,shape/* optional */.lq)(entityId),
        title: (0,shape/* optional */.lq)((0,shape/* text */.Qq)({ min: 2, max: 255, pattern: /\S.*\S/ })),
        createdAt: (0,shape/* optional */.lq)((0,shape/* timestamp */.vE)()),
        plan: (0,shape/* optional */.lq)((0,shape/* choice */.Yq)(['free', 'plus', 'pro', 'enterprise_2024'])),
        defaultRole: (0,shape/* optional */.lq)(role),
        emailDomains: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* text */.Qq)({ min: 1 }))),
        inviteLinks: (0,shape/* optional */.lq)((0,shape/* flag */.Jt)()),
        sso: (0,shape/* optional */.lq)((0,shape/* flag */.Jt)()),
        auditLogs: (0,shape/* optional */.lq)((0,shape/* flag */.Jt)()),
        minUsers: (0,shape/* optional */.lq)(count),
        maxUsers: (0,shape/* optional */.lq)(count),
    })),
    self: (0,shape/* optional */.lq)(person),
    members: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* object */.Ik)({
        id: (0,shape/* optional */.lq)(entityId),
        email: (0,shape/* optional */.lq)((0,shape/* email */.Rp)()),
        displayName: (0,shape/* optional */.lq)((0,shape/* text */.Qq)({ min: 1 })),
        role: (0,shape/* optional */.lq)(role),
        sso: (0,shape/* optional */.lq)((0,shape/* flag */.Jt)()),
        disabled: (0,shape/* optional */.lq)((0,shape/* flag */.Jt)()),
        joinedAt: (0,shape/* optional */.lq)((0,shape/* timestamp */.vE)()),
        lastSeenAt: (0,shape/* optional */.lq)((0,shape/* timestamp */.vE)()),
        spaces: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* object */.Ik)({
            title: (0,shape/* required */.mw)((0,shape/* text */.Qq)({ min: 1, max: 50 })),
            permission: (0,shape/* required */.mw)((0,shape/* choice */.Yq)(emulator_state/* MEMBER_ROLES */.$t)),
        }))),
        sites: (0,shape/* optional */.lq)(count),
    }))),
    teams: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* object */.Ik)({
        id: (0,shape/* optional */.lq)(entityId),
        title: (0,shape/* required */.mw)((0,shape/* text */.Qq)({ min: 1, max: 64 })),
        owners: (0,shape/* optional */.lq)((0,shape/* array */.YO)(person)),
        members: (0,shape/* optional */.lq)((0,shape/* array */.YO)(person)),
        spaces: (0,shape/* optional */.lq)(count),
        createdAt: (0,shape/* optional */.lq)((0,shape/* timestamp */.vE)()),
    }))),
    invitations: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* object */.Ik)({ email: (0,shape/* required */.mw)((0,shape/* email */.Rp)()), role: (0,shape/* optional */.lq)(role), sso: (0,shape/* optional */.lq)((0,shape/* flag */.Jt)()) }))),
    linkInvites: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* object */.Ik)({ id: (0,shape/* optional */.lq)((0,shape/* text */.Qq)({ min: 1 })), role: (0,shape/* required */.mw)(role) }))),
    auditEvents: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* object */.Ik)({
        occurredAt: (0,shape/* required */.mw)((0,shape/* timestamp */.vE)()),
        action: (0,shape/* required */.mw)((0,shape/* text */.Qq)({ min: 1 })),
        source: (0,shape/* optional */.lq)((0,shape/* choice */.Yq)(emulator_state/* AUDIT_SOURCES */.RK)),
        actor: (0,shape/* required */.mw)(person),
        target: (0,shape/* required */.mw)(person),
    }))),
});

;// CONCATENATED MODULE: ./lib/emulator/seed.js





/** When seeded members without a time join, one minute after another. */
const SEED_EPOCH = Date.UTC(2025, 0, 1);
/** Parses a seed from JSON. Reports unknown and malformed keys, and people that it names but does not have. */
function parseSeed(json) {
    const parsed = (0,shape/* parseAs */.gf)(seedShape, json, '');
    if (!parsed.ok)
        return parsed;
    const problems = [];
    build(parsed.value, problems);
    return problems.length === 0 ? parsed : { ok: false, problems };
}
/** Creates an organization. Equal seeds give equal states with equal IDs. Throws when the seed contradicts itself. */
function seedOrganization(seed = {}) {
    const problems = [];
    const state = build(seed, problems);
    if (problems.length > 0)
        throw new Error(`The seed cannot be used:\n${problems.join('\n')}`);
    return state;
}
function build(seed, problems) {
    const state = {
        organization: organizationFrom(seed.organization ?? {}),
        self: { id: '', email: undefined, displayName: '' },
        members: new Map(),
        teams: new Map(),
        invitations: new Map(),
        accounts: new Map(),
        userIds: new Set(),
        mails: new Map(),
        removalRequests: new Set(),
        auditEvents: [],
        linkInvites: (seed.linkInvites ?? []).map((link, index) => ({
            id: link.id ?? `invite-${index + 1}`,
            role: acceptedRole(link.role),
        })),
        numbers: { team: 0, auditEvent: 0 },
    };
    const members = seed.members ?? [{ email: 'admin@example.com', role: 'admin' }];
    addMembers(state, members, problems);
    addInvitations(state, seed.invitations ?? [], problems);
    addTeams(state, seed.teams ?? [], problems);
    setSelf(state, seed.self, problems);
    addAuditEvents(state, seed.auditEvents ?? []);
    return state;
}
function organizationFrom(settings) {
    return {
        id: settings.id ?? 'org-1',
        title: settings.title ?? 'Example Organization',
        createdAt: settings.createdAt ?? (0,emulator_state/* timeOf */.nR)(SEED_EPOCH),
        plan: settings.plan ?? (settings.auditLogs === true ? 'enterprise_2024' : 'pro'),
        defaultRole: settings.defaultRole === undefined ? undefined : acceptedRole(settings.defaultRole),
        emailDomains: [...(settings.emailDomains ?? [])],
        inviteLinks: settings.inviteLinks ?? false,
        sso: settings.sso,
        auditLogs: settings.auditLogs,
        minUsers: settings.minUsers,
        maxUsers: settings.maxUsers,
    };
}
function addMembers(state, seeds, problems) {
    // IDs of the seed come first, so that no generated ID takes one of them.
    for (const { id } of seeds)
        if (id !== undefined)
            state.userIds.add(id);
    for (const [index, seed] of seeds.entries()) {
        const problem = memberProblem(state, seed);
        if (problem !== undefined) {
            problems.push(`members[${index}]${problem}`);
            continue;
        }
        const member = memberFrom(state, seed, (0,emulator_state/* timeOf */.nR)(SEED_EPOCH + index * 60_000));
        state.members.set(member.id, member);
    }
}
function memberProblem(state, { id, email }) {
    if (id === undefined && email === undefined)
        return ': needs an id or an email';
    if (id !== undefined && state.members.has(id))
        return `.id: ${id} is another member's`;
    if (email !== undefined && state.accounts.has((0,emulator_state/* emailKey */.c8)(email)))
        return `.email: ${email} is another member's`;
    return undefined;
}
function memberFrom(state, seed, joinedAt) {
    const { email } = seed;
    const id = seed.id ?? (email === undefined ? (0,emulator_state/* newUserId */.Nd)(state, 'unnamed') : (0,emulator_state/* accountFor */.NR)(state, email));
    if (email !== undefined)
        state.accounts.set((0,emulator_state/* emailKey */.c8)(email), id);
    return {
        id,
        email,
        displayName: seed.displayName ?? (email === undefined ? id : (0,members/* displayNameOf */.Nv)(email)),
        role: acceptedRole(seed.role === undefined ? 'read' : seed.role),
        sso: seed.sso ?? false,
        disabled: seed.disabled ?? false,
        joinedAt: seed.joinedAt ?? joinedAt,
        lastSeenAt: seed.lastSeenAt,
        spaces: (seed.spaces ?? []).map((space) => ({ id: `space-${(0,emulator_state/* slug */.yR)(space.title)}`, ...space })),
        sites: seed.sites ?? 0,
    };
}
function addInvitations(state, seeds, problems) {
    for (const [index, seed] of seeds.entries()) {
        const key = (0,emulator_state/* emailKey */.c8)(seed.email);
        if (state.accounts.has(key)) {
            problems.push(`invitations[${index}].email: ${seed.email} is a member's, or invited twice`);
            continue;
        }
        state.invitations.set(key, {
            userId: (0,emulator_state/* accountFor */.NR)(state, seed.email),
            email: seed.email,
            role: acceptedRole(seed.role === undefined ? 'read' : seed.role),
            sso: seed.sso ?? false,
            invitedAt: (0,emulator_state/* timeOf */.nR)(SEED_EPOCH),
        });
    }
}
function addTeams(state, seeds, problems) {
    const givenIds = new Set(seeds.flatMap(({ id }) => (id === undefined ? [] : [id])));
    for (const [index, seed] of seeds.entries()) {
        const at = `teams[${index}]`;
        if (seed.id !== undefined && state.teams.has(seed.id)) {
            problems.push(`${at}.id: ${seed.id} is another team's`);
            continue;
        }
        const team = {
            id: seed.id ?? freeTeamId(state, givenIds),
            title: seed.title,
            createdAt: seed.createdAt ?? (0,emulator_state/* timeOf */.nR)(SEED_EPOCH + index * 60_000),
            spaces: seed.spaces ?? 0,
            members: new Map(),
            waiting: new Map(),
        };
        fillTeam(state, team, 'owner', seed.owners ?? [], `${at}.owners`, problems);
        fillTeam(state, team, 'member', seed.members ?? [], `${at}.members`, problems);
        state.teams.set(team.id, team);
    }
}
function freeTeamId(state, givenIds) {
    let id = (0,emulator_state/* nextTeamId */._S)(state);
    while (givenIds.has(id))
        id = (0,emulator_state/* nextTeamId */._S)(state);
    return id;
}
function fillTeam(state, team, role, people, at, problems) {
    for (const [index, person] of people.entries()) {
        const member = findMember(state, person);
        if (member === undefined)
            problems.push(`${at}[${index}]: ${person} is not in members`);
        else if (team.members.has(member.id))
            problems.push(`${at}[${index}]: ${person} is in the team twice`);
        else
            team.members.set(member.id, role);
    }
}
function setSelf(state, self, problems) {
    const found = self === undefined
        ? [...state.members.values()].find((member) => member.role === 'admin')
        : findMember(state, self);
    if (found !== undefined) {
        state.self = { id: found.id, email: found.email, displayName: found.displayName };
    }
    else if (self === undefined) {
        problems.push('members: one needs the role admin, or self must name whose token it is');
    }
    else {
        problems.push(`self: ${self} is not in members`);
    }
}
function addAuditEvents(state, seeds) {
    for (const seed of seeds) {
        const actor = findMember(state, seed.actor);
        const target = findMember(state, seed.target);
        state.numbers.auditEvent += 1;
        state.auditEvents.push({
            id: (0,audit/* auditEventId */.rb)(state.numbers.auditEvent),
            occurredAt: seed.occurredAt,
            action: seed.action,
            source: seed.source ?? 'ui',
            actor: { id: actor?.id ?? seed.actor, label: actor?.displayName ?? seed.actor },
            target: {
                type: target === undefined && state.teams.has(seed.target) ? 'team' : 'user',
                id: target?.id ?? seed.target,
                label: target?.displayName ?? state.teams.get(seed.target)?.title ?? seed.target,
            },
        });
    }
}
function findMember(state, person) {
    return state.members.get(person) ?? state.members.get(state.accounts.get((0,emulator_state/* emailKey */.c8)(person)) ?? '');
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ startEmulator)
});

// UNUSED EXPORTS: createOfflineEmulator

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/emulator/behaviour.js
/** The documented behaviour, and the most likely one where GitBook documents none. */
const DEFAULT_BEHAVIOUR = {
    invitedVisible: 'at-once',
    inviteAgain: 'ignored',
    teamAddByEmail: 'refused',
    teamRemoveUnknown: 'ignored',
    creatorOwnsTeam: false,
    uniqueTitles: 'allowed',
    removal: 'immediate',
    removalRequestedFor: [],
    failedSsoEmails: [],
    seatLimit: 'ignored',
    repeatCursor: 'never',
    cursors: 'after-item',
    countAbsent: false,
    bodyOn205: false,
    pageSize: 50,
    maxPageSize: 1000,
    rateLimit: { limit: 1_000_000, windowMs: 60_000 },
    latencyMs: 0,
};

// EXTERNAL MODULE: ./lib/emulator/faults.js
var emulator_faults = __webpack_require__(7110);
// EXTERNAL MODULE: ./lib/emulator/organization/refusal.js
var refusal = __webpack_require__(3395);
// EXTERNAL MODULE: ./lib/emulator/organization/members.js
var members = __webpack_require__(5552);
;// CONCATENATED MODULE: ./lib/emulator/organization/views.js
const cache = new WeakMap();
/** The number of teams of each member, by user ID. Counts again only when memberships have changed. */
function teamCounts(state) {
    let memberships = 0;
    for (const team of state.teams.values())
        memberships += team.members.size;
    const version = `${state.numbers.auditEvent} ${state.teams.size} ${memberships}`;
    const known = cache.get(state);
    if (known?.version === version)
        return known.counts;
    const counts = new Map();
    for (const team of state.teams.values()) {
        for (const id of team.members.keys())
            counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    cache.set(state, { version, counts });
    return counts;
}
/** Source: the schema `User`. */
function userView(account, base) {
    return {
        object: 'user',
        id: account.id,
        displayName: account.displayName,
        ...(account.email === undefined ? {} : { email: account.email }),
        urls: { location: `${base}/v1/users/${account.id}` },
    };
}
/** Source: the schema `OrganizationMember`. */
function memberView(member, teams, base) {
    return {
        object: 'member',
        id: member.id,
        role: member.role,
        user: userView(member, base),
        disabled: member.disabled,
        joinedAt: member.joinedAt,
        ...(member.lastSeenAt === undefined ? {} : { lastSeenAt: member.lastSeenAt }),
        sso: member.sso,
        spaces: member.spaces.length,
        teams,
        sites: member.sites,
    };
}
/** Source: the schema `OrganizationTeam`. */
function teamView(team, admin) {
    return {
        object: 'team',
        id: team.id,
        title: team.title,
        members: team.members.size,
        spaces: team.spaces,
        createdAt: team.createdAt,
        permissions: { admin, view: true },
    };
}
/** Source: the schema `OrganizationTeamMember`. */
function teamMemberView(member, role, teams, base) {
    return { organization: memberView(member, teams, base), team: { role }, permissions: { view: true } };
}
/** Source: the schema `MemberContentPermission`. */
function spaceView(grant, state, base) {
    const { id: organization, createdAt } = state.organization;
    return {
        permission: grant.permission,
        space: {
            object: 'space',
            id: grant.id,
            title: grant.title,
            emoji: '1f4d8',
            visibility: 'private',
            createdAt,
            updatedAt: createdAt,
            mergeRules: { type: 'inherit' },
            urls: { location: `${base}/v1/spaces/${grant.id}`, app: `${base}/o/${organization}/s/${grant.id}/` },
            organization,
            revision: `${grant.id}-revision-1`,
            defaultLevel: 'inherit',
            comments: 0,
            changeRequests: 0,
            changeRequestsOpen: 0,
            changeRequestsDraft: 0,
            permissions: {
                view: true,
                access: true,
                admin: true,
                viewInviteLinks: true,
                edit: true,
                triggerGitSync: true,
                comment: true,
                merge: true,
                review: true,
                installIntegration: true,
            },
        },
    };
}
/** Source: the schema `AuditEvent`. */
function auditEventView(event, organizationId, base) {
    return {
        object: 'audit-event',
        id: event.id,
        occurredAt: event.occurredAt,
        action: event.action,
        actor: { type: 'user', ...event.actor },
        source: event.source,
        target: event.target,
        urls: { location: `${base}/v1/orgs/${organizationId}/audit-events/${event.id}` },
    };
}
/** Source: the schema `InviteLinkToOrganization`. */
function linkInviteView(link) {
    return { object: 'invite', id: link.id, role: link.role, redundant: false };
}
/** Source: the schema `Organization`. */
function organizationView(state, self, base) {
    const { organization } = state;
    const admin = self.role === 'admin';
    const ownTeam = [...state.teams.values()].some((team) => team.members.get(self.id) === 'owner');
    return {
        object: 'organization',
        id: organization.id,
        title: organization.title,
        createdAt: organization.createdAt,
        emailDomains: organization.emailDomains,
        type: 'business',
        ...(organization.defaultRole === undefined ? {} : { defaultRole: organization.defaultRole }),
        ...(organization.sso === undefined ? {} : { sso: organization.sso }),
        inviteLinks: organization.inviteLinks,
        ...(organization.auditLogs === undefined ? {} : { auditLogs: organization.auditLogs }),
        plan: organization.plan,
        billing: billingView(state),
        mergeRules: { type: 'none' },
        urls: { location: `${base}/v1/orgs/${organization.id}`, app: `${base}/o/${organization.id}/` },
        trial: { status: 'notapplicable', count: 0 },
        permissions: {
            view: true,
            access: true,
            admin,
            ownTeam,
            createContent: admin || self.role === 'create',
            createOpenAPISpec: admin || self.role === 'create',
            viewBilling: admin,
            listMembers: self.role !== null,
            listTeams: self.role !== null,
            listIntegrations: admin,
            listInstallations: admin,
            installIntegration: admin,
        },
    };
}
/** Source: the schema `OrganizationBilling`. */
function billingView(state) {
    const { minUsers, maxUsers } = state.organization;
    const price = { monthly: 12, yearly: 10 };
    return {
        interval: 'yearly',
        endDate: null,
        hasPaymentFailed: false,
        canCheckout: true,
        isScheduledToCancel: false,
        pricing: {
            members: { plus_2024: price, pro_2024: price },
            sites: { premium: price, ultimate: price },
        },
        usageAddons: {},
        ...(minUsers === undefined ? {} : { minUsers }),
        ...(maxUsers === undefined ? {} : { maxUsers }),
        paidMembers: state.members.size,
        canChangeInterval: true,
        canUseSAML: true,
        creditsBundle: null,
        aiCreditAlertThreshold: null,
    };
}

// EXTERNAL MODULE: ./lib/emulator/shape.js
var shape = __webpack_require__(4502);
// EXTERNAL MODULE: ./lib/emulator/state.js
var emulator_state = __webpack_require__(9286);
;// CONCATENATED MODULE: ./lib/emulator/routes/paging.js

/** The requested page of a list. Throws a 400 `Refusal` for an unknown cursor. */
function pageOf(all, idOf, request, behaviour) {
    const size = Math.min(Math.floor(request.limit ?? behaviour.pageSize), behaviour.maxPageSize);
    const start = request.page === undefined ? 0 : startOf(all, idOf, request.page);
    const items = all.slice(start, start + size);
    const next = nextPage(all, idOf, { start, end: start + items.length, size }, request, behaviour);
    return {
        items,
        ...(next === undefined ? {} : { next: { page: next } }),
        ...(behaviour.countAbsent ? {} : { count: all.length }),
    };
}
function nextPage(all, idOf, at, request, behaviour) {
    const more = at.size > 0 && at.end < all.length;
    const own = cursorTo(all, idOf, at.end, behaviour);
    if (behaviour.repeatCursor === 'at-end' && !more)
        return request.page ?? own;
    if (behaviour.repeatCursor === 'midway' && more)
        return request.page ?? own;
    return more ? own : undefined;
}
/** The cursor of the page that starts at `index`: the offset and, unless cursors are offsets, the item before it. */
function cursorTo(all, idOf, index, behaviour) {
    const last = behaviour.cursors === 'offset' ? undefined : all[index - 1];
    const position = last === undefined ? [index] : [index, idOf(last)];
    return Buffer.from(JSON.stringify(position)).toString('base64url');
}
function startOf(all, idOf, cursor) {
    const [index, last] = readCursor(cursor);
    if (last === undefined)
        return index;
    const found = all.findIndex((item) => idOf(item) === last);
    // The item is gone, so that the ones after it moved up.
    return found === -1 ? Math.max(0, index - 1) : found + 1;
}
function readCursor(cursor) {
    try {
        const position = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
        if (Array.isArray(position)) {
            const [index, last] = position;
            if (Number.isSafeInteger(index) && (last === undefined || typeof last === 'string')) {
                return [Math.max(0, Number(index)), last];
            }
        }
    }
    catch {
        // Refused below, like every other unknown cursor.
    }
    throw new refusal/* Refusal */.P(400, `There is no page ${JSON.stringify(cursor)}`);
}

;// CONCATENATED MODULE: ./lib/emulator/routes/route.js

/** The path of the organization. */
const ORGANIZATION = '/orgs/{organizationId}';
/** Source: the parameters `listPage` and `listLimit`. */
const PAGED = {
    page: { shape: (0,shape/* text */.Qq)(), numeric: false },
    limit: { shape: (0,shape/* number */.ai)({ min: 0, max: 1000 }), numeric: true },
};
/** Source: the parameter `listOrder`. */
const ORDER = { shape: (0,shape/* choice */.Yq)(['asc', 'desc']), numeric: false };
/** A query parameter that takes any text. */
const ANY_TEXT = { shape: (0,shape/* text */.Qq)(), numeric: false };
/** The page that a call asks for. */
function pageRequest(call) {
    const limit = call.query.get('limit');
    return { page: call.query.get('page'), limit: limit === undefined ? undefined : Number(limit) };
}
/** A parameter in the path. */
function param(call, name) {
    return call.params[name] ?? '';
}

;// CONCATENATED MODULE: ./lib/emulator/routes/members.js






const MEMBERS = `${ORGANIZATION}/members`;
const MEMBER = `${MEMBERS}/{userId}`;
/** The calls about members. */
const memberRoutes = [
    {
        method: 'GET',
        path: MEMBERS,
        access: 'lister',
        query: {
            ...PAGED,
            order: ORDER,
            role: { shape: (0,shape/* choice */.Yq)([...emulator_state/* MEMBER_ROLES */.$t, 'guest']), numeric: false },
            search: ANY_TEXT,
            sort: { shape: (0,shape/* choice */.Yq)(['joinedAt', 'lastSeenAt', 'name']), numeric: false },
        },
        body: undefined,
        answer: listMembers,
    },
    {
        method: 'GET',
        path: MEMBER,
        access: 'lister',
        query: {},
        body: undefined,
        answer: (call) => oneMember(call, (0,members/* memberOf */.C5)(call.state, param(call, 'userId'))),
    },
    {
        method: 'PATCH',
        path: MEMBER,
        access: 'admin',
        query: {},
        body: { shape: (0,shape/* object */.Ik)({ role: (0,shape/* optional */.lq)((0,shape/* choice */.Yq)([...emulator_state/* MEMBER_ROLES */.$t, null])) }), required: true },
        answer: updateMember,
    },
    {
        method: 'DELETE',
        path: MEMBER,
        access: 'member',
        query: {},
        body: undefined,
        answer: deleteMember,
    },
    {
        method: 'POST',
        path: `${MEMBER}/sso`,
        access: 'admin',
        query: {},
        body: undefined,
        answer: (call) => oneMember(call, (0,members/* setSso */.gy)(call.state, call.origin, param(call, 'userId'), call.behaviour)),
    },
    {
        method: 'GET',
        path: `${MEMBER}/spaces`,
        access: 'lister',
        query: { ...PAGED, order: ORDER },
        body: undefined,
        answer: listSpaces,
    },
    {
        method: 'GET',
        path: `${MEMBER}/teams`,
        access: 'lister',
        query: { ...PAGED, title: ANY_TEXT },
        body: undefined,
        answer: listTeamsOfMember,
    },
];
function oneMember(call, member) {
    const teams = [...call.state.teams.values()].filter((team) => team.members.has(member.id)).length;
    return { status: 200, body: memberView(member, teams, call.base) };
}
function updateMember(call) {
    const { role } = call.body;
    const userId = param(call, 'userId');
    const member = role === undefined ? (0,members/* memberOf */.C5)(call.state, userId) : (0,members/* setRole */.L4)(call.state, call.origin, userId, role);
    return oneMember(call, member);
}
/** Whoever may not remove members requests the removal from the administrators. */
function deleteMember(call) {
    const { state, behaviour, origin } = call;
    const userId = param(call, 'userId');
    const requested = call.self.role !== 'admin' || behaviour.removal === 'requested' || behaviour.removalRequestedFor.includes(userId);
    return { status: requested ? (0,members/* requestRemoval */.yX)(state, origin, userId) : (0,members/* removeMember */.pt)(state, origin, userId) };
}
function listMembers(call) {
    const sort = call.query.get('sort') ?? 'joinedAt';
    const role = call.query.get('role');
    const search = call.query.get('search')?.toLowerCase() ?? '';
    const members = [...call.state.members.values()]
        .filter((member) => (role === undefined || (member.role ?? 'guest') === role) &&
        `${member.displayName}\n${member.email ?? ''}`.toLowerCase().includes(search) &&
        // Sorted by lastSeenAt, the list contains only people who were seen.
        (sort !== 'lastSeenAt' || member.lastSeenAt !== undefined))
        .map((member) => ({ member, key: sortKey(member, sort) }))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.member.id < b.member.id ? -1 : 1));
    if (call.query.get('order') !== 'asc')
        members.reverse();
    const page = pageOf(members, ({ member }) => member.id, pageRequest(call), call.behaviour);
    const counts = teamCounts(call.state);
    const items = page.items.map(({ member }) => memberView(member, counts.get(member.id) ?? 0, call.base));
    return { status: 200, body: { ...page, items } };
}
function sortKey(member, sort) {
    switch (sort) {
        case 'name':
            return member.displayName;
        case 'lastSeenAt':
            return member.lastSeenAt ?? '';
        default:
            return member.joinedAt;
    }
}
function listSpaces(call) {
    const { spaces } = (0,members/* memberOf */.C5)(call.state, param(call, 'userId'));
    const ordered = call.query.get('order') === 'asc' ? spaces : [...spaces].reverse();
    const page = pageOf(ordered, ({ id }) => id, pageRequest(call), call.behaviour);
    const items = page.items.map((grant) => spaceView(grant, call.state, call.base));
    return { status: 200, body: { ...page, items } };
}
function listTeamsOfMember(call) {
    const { id } = (0,members/* memberOf */.C5)(call.state, param(call, 'userId'));
    const title = call.query.get('title')?.toLowerCase() ?? '';
    const teams = [...call.state.teams.values()].flatMap((team) => {
        const role = team.members.get(id);
        return role !== undefined && team.title.toLowerCase().includes(title) ? [{ team, role }] : [];
    });
    const page = pageOf(teams, ({ team }) => team.id, pageRequest(call), call.behaviour);
    const items = page.items.map(({ team, role }) => ({
        team: teamView(team, call.self.role === 'admin' || team.members.get(call.self.id) === 'owner'),
        member: { role },
    }));
    return { status: 200, body: { ...page, items } };
}

// EXTERNAL MODULE: ./lib/emulator/organization/audit.js
var audit = __webpack_require__(6556);
;// CONCATENATED MODULE: ./lib/emulator/routes/organization.js








const roleOrGuest = (0,shape/* choice */.Yq)([...emulator_state/* MEMBER_ROLES */.$t, null]);
/** Source: the schema `InviteUsersToOrganization`. */
const inviteBody = (0,shape/* object */.Ik)({
    emails: (0,shape/* required */.mw)((0,shape/* array */.YO)((0,shape.by)((value) => (0,shape/* isObject */.Gv)(value) ? (0,shape/* object */.Ik)({ email: (0,shape/* required */.mw)((0,shape/* email */.Rp)()), role: (0,shape/* required */.mw)(roleOrGuest) }) : (0,shape/* email */.Rp)()))),
    role: (0,shape/* optional */.lq)(roleOrGuest),
    sso: (0,shape/* optional */.lq)((0,shape/* flag */.Jt)()),
});
const time = { shape: (0,shape/* timestamp */.vE)(), numeric: false };
/** The calls about the organization and the token's account. */
const organizationRoutes = [
    {
        method: 'GET',
        path: '/user',
        access: 'user',
        query: {},
        body: undefined,
        answer: (call) => ({ status: 200, body: userView(call.state.self, call.base) }),
    },
    {
        method: 'GET',
        path: ORGANIZATION,
        access: 'member',
        query: {},
        body: undefined,
        answer: (call) => ({ status: 200, body: organizationView(call.state, call.self, call.base) }),
    },
    {
        method: 'POST',
        path: `${ORGANIZATION}/ping`,
        access: 'member',
        query: {},
        body: undefined,
        answer: (call) => {
            (0,members/* memberOf */.C5)(call.state, call.self.id).lastSeenAt = (0,emulator_state/* timeOf */.nR)(call.origin.now);
            return { status: 200, body: {} };
        },
    },
    {
        method: 'POST',
        path: `${ORGANIZATION}/invites`,
        access: 'admin',
        query: {},
        body: { shape: inviteBody, required: true },
        answer: answerInvite,
    },
    {
        method: 'GET',
        path: `${ORGANIZATION}/audit-events`,
        access: 'admin',
        query: {
            page: PAGED.page,
            limit: { shape: (0,shape/* number */.ai)({ min: 1, max: 100, integer: true }), numeric: true },
            from: time,
            to: time,
            action: ANY_TEXT,
            actor: ANY_TEXT,
            target: ANY_TEXT,
        },
        body: undefined,
        answer: answerAuditEvents,
    },
    {
        method: 'GET',
        path: `${ORGANIZATION}/link-invites`,
        access: 'lister',
        query: PAGED,
        body: undefined,
        answer: (call) => {
            const page = pageOf(call.state.linkInvites, ({ id }) => id, pageRequest(call), call.behaviour);
            return { status: 200, body: { ...page, items: page.items.map(linkInviteView) } };
        },
    },
];
function answerInvite(call) {
    const body = call.body;
    // For somebody who appears twice, the last entry counts.
    const people = new Map();
    for (const entry of body.emails) {
        const person = typeof entry === 'string' ? { email: entry, role: defaultRole(call, body) } : entry;
        people.set((0,emulator_state/* emailKey */.c8)(person.email), person);
    }
    const answer = (0,members/* invite */.EZ)(call.state, call.origin, [...people.values()], body.sso ?? false, call.behaviour);
    return { status: 200, body: answer };
}
/** The role for a call without one: the organization's default role, or guest. */
function defaultRole(call, body) {
    return body.role === undefined ? (call.state.organization.defaultRole ?? null) : body.role;
}
function answerAuditEvents(call) {
    const { organization } = call.state;
    if (organization.auditLogs !== true) {
        throw new refusal/* Refusal */.P(403, 'Audit events need an active Enterprise plan');
    }
    const filter = {
        from: call.query.get('from'),
        to: call.query.get('to'),
        action: call.query.get('action'),
        actor: call.query.get('actor'),
        target: call.query.get('target'),
    };
    const { page, limit } = pageRequest(call);
    const events = (0,audit/* findEvents */.RR)(call.state, filter);
    const listed = pageOf(events, ({ id }) => id, { page, limit: limit ?? 20 }, call.behaviour);
    const items = listed.items.map((event) => auditEventView(event, organization.id, call.base));
    return { status: 200, body: { ...listed, items } };
}

;// CONCATENATED MODULE: ./lib/emulator/organization/teams.js





/** A team by ID. Throws a 404 `Refusal` for an unknown ID. */
function teamOf(state, teamId) {
    const team = state.teams.get(teamId);
    if (team === undefined)
        throw new refusal/* Refusal */.P(404, `No team of the organization has the ID ${teamId}`);
    return team;
}
/** Creates a team. `members` are IDs of members. Source: `createOrganizationTeam`. */
function createTeam(state, origin, title, members, behaviour) {
    refuseTitle(state, title, undefined, behaviour);
    const unknown = members.filter((id) => !state.members.has(id));
    if (unknown.length > 0)
        throw notMembers(unknown);
    const team = {
        id: (0,emulator_state/* nextTeamId */._S)(state),
        title,
        createdAt: (0,emulator_state/* timeOf */.nR)(origin.now),
        spaces: 0,
        members: new Map(members.map((id) => [id, 'member'])),
        waiting: new Map(),
    };
    if (behaviour.creatorOwnsTeam)
        team.members.set(origin.actor.id, 'owner');
    state.teams.set(team.id, team);
    (0,audit/* recordEvent */.yM)(state, origin, 'organization.team.create', targetOf(team));
    return team;
}
/** Renames a team. Source: `updateTeamInOrganizationById`. */
function renameTeam(state, origin, teamId, title, behaviour) {
    const team = teamOf(state, teamId);
    refuseTitle(state, title, teamId, behaviour);
    team.title = title;
    (0,audit/* recordEvent */.yM)(state, origin, 'organization.team.update', targetOf(team));
    return team;
}
/** Deletes a team. Returns 205, or 204 when it does not exist. Source: `removeTeamFromOrganizationById`. */
function deleteTeam(state, origin, teamId) {
    const team = state.teams.get(teamId);
    if (team === undefined)
        return 204;
    state.teams.delete(teamId);
    (0,audit/* recordEvent */.yM)(state, origin, 'organization.team.remove', targetOf(team));
    return 205;
}
/**
 * Adds, changes and removes members of a team in one call. People who are both added and removed are removed. When
 * somebody is refused, nothing changes, and the 400 names them. Source: `updateMembersInOrganizationTeam`.
 */
function updateTeamMembers(state, origin, teamId, body, behaviour) {
    const team = teamOf(state, teamId);
    const find = personFinder(state);
    const add = (body.add ?? []).map(find);
    const remove = (body.remove ?? []).map(find);
    const roles = new Map(Object.entries(body.memberships ?? {}).map(([id, { role }]) => [id, role]));
    refusePeople(add, remove, [...roles.keys()].map(find), behaviour);
    for (const person of add) {
        if (person.kind === 'member') {
            if (!team.members.has(person.id))
                team.members.set(person.id, 'member');
        }
        else if (person.kind !== 'unknown')
            team.waiting.set(person.key, team.waiting.get(person.key) ?? 'member');
    }
    for (const [id, role] of roles) {
        const person = find(id);
        if (person.kind === 'member')
            team.members.set(id, role);
        else if (person.kind === 'invited')
            team.waiting.set(person.key, role);
    }
    for (const person of remove) {
        if (person.kind === 'member')
            team.members.delete(person.id);
        else if (person.kind !== 'unknown')
            team.waiting.delete(person.key);
    }
    (0,audit/* recordEvent */.yM)(state, origin, 'organization.team.members.update', targetOf(team));
}
/** Adds a member to a team, or changes their role. The default role is `member`. Source: `addMemberToOrganizationTeamById`. */
function putTeamMember(state, origin, teamId, userId, role) {
    const team = teamOf(state, teamId);
    (0,members/* memberOf */.C5)(state, userId);
    team.members.set(userId, role ?? team.members.get(userId) ?? 'member');
    (0,audit/* recordEvent */.yM)(state, origin, 'organization.team.members.update', targetOf(team));
}
/** Removes a member from a team. Returns 205, or 204 for somebody who is not in it. Source: `deleteMemberFromOrganizationTeamById`. */
function removeTeamMember(state, origin, teamId, userId) {
    const team = teamOf(state, teamId);
    if (!team.members.delete(userId))
        return 204;
    (0,audit/* recordEvent */.yM)(state, origin, 'organization.team.members.update', targetOf(team));
    return 205;
}
/** Finds people by ID or e-mail. A stranger has an e-mail that belongs to no member and no invitation. */
function personFinder(state) {
    const byEmail = (0,emulator_state/* membersByEmail */.jE)(state);
    const invitedIds = new Map([...state.invitations].map(([key, invitation]) => [invitation.userId, key]));
    return (given) => {
        if (state.members.has(given))
            return { kind: 'member', given, id: given };
        const key = invitedIds.get(given);
        if (key !== undefined)
            return { kind: 'invited', given, key };
        if (!(0,shape/* isEmail */.xf)(given))
            return { kind: 'unknown', given };
        const member = byEmail.get((0,emulator_state/* emailKey */.c8)(given));
        if (member !== undefined)
            return { kind: 'member', given, id: member.id };
        return {
            kind: state.invitations.has((0,emulator_state/* emailKey */.c8)(given)) ? 'invited' : 'stranger',
            given,
            key: (0,emulator_state/* emailKey */.c8)(given),
        };
    };
}
function refusePeople(add, remove, changed, behaviour) {
    const later = behaviour.teamAddByEmail === 'accepted';
    const refused = [
        ...add.filter(({ kind }) => kind === 'unknown' || (kind !== 'member' && !later)),
        // The keys of memberships are user IDs, so that an e-mail matches nobody.
        ...changed.filter(({ kind, given }) => (0,shape/* isEmail */.xf)(given) || (kind !== 'member' && !(kind === 'invited' && later))),
        ...remove.filter(({ kind }) => kind !== 'member' && behaviour.teamRemoveUnknown === 'refused'),
    ];
    if (refused.length > 0)
        throw notMembers([...new Set(refused.map(({ given }) => given))]);
}
function notMembers(people) {
    return new refusal/* Refusal */.P(400, `Not members of the organization: ${people.join(', ')}`);
}
function refuseTitle(state, title, own, behaviour) {
    if (behaviour.uniqueTitles === 'allowed')
        return;
    const wanted = title.trim().toLowerCase();
    for (const team of state.teams.values()) {
        if (team.id !== own && team.title.trim().toLowerCase() === wanted) {
            throw new refusal/* Refusal */.P(409, `A team with the title ${JSON.stringify(title)} already exists`);
        }
    }
}
function targetOf(team) {
    return { type: 'team', id: team.id, label: team.title };
}

;// CONCATENATED MODULE: ./lib/emulator/routes/teams.js






const TEAMS = `${ORGANIZATION}/teams`;
const TEAM = `${TEAMS}/{teamId}`;
/** Source: the schema `OrganizationTeamTitle`. */
const title = (0,shape/* text */.Qq)({ min: 1, max: 64 });
const role = (0,shape/* choice */.Yq)(emulator_state/* TEAM_MEMBER_ROLES */.HR);
/** The calls about teams. */
const teamRoutes = [
    {
        method: 'GET',
        path: TEAMS,
        access: 'lister',
        query: { ...PAGED, owner: ANY_TEXT, title: ANY_TEXT },
        body: undefined,
        answer: listTeams,
    },
    {
        method: 'PUT',
        path: TEAMS,
        access: 'admin',
        query: {},
        body: {
            shape: (0,shape/* object */.Ik)({ title: (0,shape/* required */.mw)(title), members: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* text */.Qq)())) }),
            required: true,
        },
        answer: (call) => {
            const body = call.body;
            const team = createTeam(call.state, call.origin, body.title, body.members ?? [], call.behaviour);
            return { status: 201, body: viewOf(call, team) };
        },
    },
    {
        method: 'GET',
        path: TEAM,
        access: 'lister',
        query: {},
        body: undefined,
        answer: (call) => ({ status: 200, body: viewOf(call, teamOf(call.state, param(call, 'teamId'))) }),
    },
    {
        method: 'PATCH',
        path: TEAM,
        access: 'admin',
        query: {},
        body: { shape: (0,shape/* object */.Ik)({ title: (0,shape/* required */.mw)(title) }), required: true },
        answer: (call) => {
            const body = call.body;
            const team = renameTeam(call.state, call.origin, param(call, 'teamId'), body.title, call.behaviour);
            return { status: 200, body: viewOf(call, team) };
        },
    },
    {
        method: 'DELETE',
        path: TEAM,
        access: 'admin',
        query: {},
        body: undefined,
        answer: (call) => ({ status: deleteTeam(call.state, call.origin, param(call, 'teamId')) }),
    },
    {
        method: 'GET',
        path: `${TEAM}/members`,
        access: 'lister',
        query: PAGED,
        body: undefined,
        answer: listTeamMembers,
    },
    {
        method: 'PUT',
        path: `${TEAM}/members`,
        access: 'team',
        query: {},
        body: {
            shape: (0,shape/* object */.Ik)({
                add: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* text */.Qq)())),
                memberships: (0,shape/* optional */.lq)((0,shape/* record */.g1)((0,shape/* object */.Ik)({ role: (0,shape/* required */.mw)(role) }))),
                remove: (0,shape/* optional */.lq)((0,shape/* array */.YO)((0,shape/* text */.Qq)())),
            }),
            required: true,
        },
        answer: (call) => {
            const body = call.body;
            updateTeamMembers(call.state, call.origin, param(call, 'teamId'), body, call.behaviour);
            return { status: 204 };
        },
    },
    {
        method: 'PUT',
        path: `${TEAM}/members/{userId}`,
        access: 'team',
        query: {},
        body: { shape: (0,shape/* object */.Ik)({ role: (0,shape/* optional */.lq)(role) }), required: false },
        answer: (call) => {
            const body = call.body;
            putTeamMember(call.state, call.origin, param(call, 'teamId'), param(call, 'userId'), body?.role);
            return { status: 204 };
        },
    },
    {
        method: 'DELETE',
        path: `${TEAM}/members/{userId}`,
        access: 'team',
        query: {},
        body: undefined,
        answer: (call) => ({
            status: removeTeamMember(call.state, call.origin, param(call, 'teamId'), param(call, 'userId')),
        }),
    },
];
function viewOf(call, team) {
    return teamView(team, call.self.role === 'admin' || team.members.get(call.self.id) === 'owner');
}
/** `owner` selects the teams that a member can manage: their own, or all teams for an administrator. */
function listTeams(call) {
    const owner = call.query.get('owner');
    const all = owner === undefined || call.state.members.get(owner)?.role === 'admin';
    const part = call.query.get('title')?.toLowerCase() ?? '';
    const teams = [...call.state.teams.values()].filter((team) => (all || team.members.get(owner) === 'owner') && team.title.toLowerCase().includes(part));
    const page = pageOf(teams, ({ id }) => id, pageRequest(call), call.behaviour);
    return { status: 200, body: { ...page, items: page.items.map((team) => viewOf(call, team)) } };
}
function listTeamMembers(call) {
    const team = teamOf(call.state, param(call, 'teamId'));
    const members = [...team.members].flatMap(([id, own]) => {
        const member = call.state.members.get(id);
        return member === undefined ? [] : [{ member, own }];
    });
    const page = pageOf(members, ({ member }) => member.id, pageRequest(call), call.behaviour);
    const counts = teamCounts(call.state);
    const items = page.items.map(({ member, own }) => teamMemberView(member, own, counts.get(member.id) ?? 0, call.base));
    return { status: 200, body: { ...page, items } };
}

;// CONCATENATED MODULE: ./lib/emulator/routes/match.js



/** Every call of the emulator. */
const ROUTES = [...organizationRoutes, ...memberRoutes, ...teamRoutes];
/** The route for a path without `/v1`. Undefined for an unknown call. */
function matchRoute(method, path) {
    const segments = path.split('/');
    for (const route of ROUTES) {
        if (route.method !== method)
            continue;
        const params = matchPath(route.path.split('/'), segments);
        if (params !== undefined)
            return { route, params };
    }
    return undefined;
}
function matchPath(pattern, segments) {
    if (pattern.length !== segments.length)
        return undefined;
    const params = {};
    for (const [index, part] of pattern.entries()) {
        const segment = segments[index] ?? '';
        if (!part.startsWith('{')) {
            if (part !== segment)
                return undefined;
            continue;
        }
        const value = decode(segment);
        if (value === undefined || value === '')
            return undefined;
        params[part.slice(1, -1)] = value;
    }
    return params;
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/emulator/http/handle.js




/** Answers a call, and changes the state. `now` is in milliseconds since the epoch. */
function handleCall(context, request, now) {
    try {
        return { ...answer(context, request, now), violation: undefined };
    }
    catch (error) {
        if (!(error instanceof refusal/* Refusal */.P))
            throw error;
        return {
            ...errorAnswer(error.status, error.message),
            violation: error instanceof refusal/* StrictRefusal */.a ? `${request.method} ${request.path}: ${error.message}` : undefined,
        };
    }
}
/** GitBook's error body. */
function errorAnswer(status, message) {
    return { status, body: { error: { code: status, message } } };
}
function answer(context, request, now) {
    const { state, behaviour, base } = context;
    const found = request.path.startsWith('/v1/') ? matchRoute(request.method, request.path.slice(3)) : undefined;
    if (found === undefined)
        throw new refusal/* StrictRefusal */.a(404, 'There is no such call');
    authenticate(request, context.token);
    const { route, params } = found;
    const query = readQuery(route, request.query);
    const body = readBody(route, request);
    const origin = { now, source: 'api', actor: state.self };
    const call = { state, behaviour, origin, base, params, query, body };
    if (route.access === 'user')
        return route.answer(call);
    return route.answer({ ...call, self: authorize(call, route.access) });
}
function authenticate(request, token) {
    const header = request.headers.authorization;
    if (header === undefined)
        throw new refusal/* StrictRefusal */.a(401, 'The call has no Authorization header');
    const given = /^Bearer (\S+)$/.exec(header)?.[1];
    if (given === undefined)
        throw new refusal/* StrictRefusal */.a(401, 'The Authorization header is not "Bearer <token>"');
    if (given !== token)
        throw new refusal/* Refusal */.P(401, 'The token is not valid');
}
function authorize(call, access) {
    const { state } = call;
    const organizationId = param(call, 'organizationId');
    const self = state.members.get(state.self.id);
    if (organizationId !== state.organization.id) {
        throw new refusal/* Refusal */.P(404, `There is no organization ${organizationId}, or the token cannot see it`);
    }
    if (self === undefined)
        throw new refusal/* Refusal */.P(403, "The token's owner is not a member of the organization");
    if (self.disabled)
        throw new refusal/* Refusal */.P(403, "The token's owner is disabled in the organization");
    const allowed = {
        member: true,
        lister: self.role !== null,
        team: self.role === 'admin' || state.teams.get(param(call, 'teamId'))?.members.get(self.id) === 'owner',
        admin: self.role === 'admin',
    };
    if (!allowed[access])
        throw new refusal/* Refusal */.P(403, "The token's owner may not do this in the organization");
    return self;
}
function readQuery(route, given) {
    const rules = new Map(Object.entries(route.query));
    const query = new Map();
    for (const [name, value] of given) {
        const rule = rules.get(name);
        if (rule === undefined)
            throw new refusal/* StrictRefusal */.a(400, `The query parameter ${name} is unknown here`);
        if (query.has(name))
            throw new refusal/* StrictRefusal */.a(400, `The query parameter ${name} is given twice`);
        const typed = rule.numeric ? numberOf(value) : value;
        const read = (0,shape/* parseAs */.gf)(rule.shape, typed, `The query parameter ${name}`);
        if (!read.ok)
            throw new refusal/* StrictRefusal */.a(400, read.problems.join('; '));
        query.set(name, value);
    }
    return query;
}
function numberOf(text) {
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
function readBody(route, request) {
    if (request.body === '') {
        if (route.body?.required === true)
            throw new refusal/* StrictRefusal */.a(400, 'The call needs a JSON body');
        return undefined;
    }
    if (route.body === undefined)
        throw new refusal/* StrictRefusal */.a(400, 'The call takes no body');
    const type = request.headers['content-type'] ?? 'none';
    if (!/^application\/json\s*(;|$)/i.test(type)) {
        throw new refusal/* StrictRefusal */.a(400, `The Content-Type must be application/json, is ${type}`);
    }
    const read = (0,shape/* parseAs */.gf)(route.body.shape, parseJson(request.body), 'body');
    if (!read.ok)
        throw new refusal/* StrictRefusal */.a(400, read.problems.join('; '));
    return read.value;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new refusal/* StrictRefusal */.a(400, 'The body is not JSON');
    }
}

;// CONCATENATED MODULE: ./lib/emulator/http/rate-limit.js
/** Counts calls in windows. Each window begins with its first call. `now` is in milliseconds since the epoch. */
function rateLimiter() {
    let startedAt = Number.NEGATIVE_INFINITY;
    let used = 0;
    return ({ limit, windowMs }, now) => {
        if (now >= startedAt + windowMs || now < startedAt) {
            startedAt = now;
            used = 0;
        }
        used += 1;
        return {
            allowed: used <= limit,
            headers: rateHeaders(limit, limit - used, startedAt + windowMs),
        };
    };
}
/** The headers of GitBook's rate limit. `resetAt` is in milliseconds since the epoch. */
function rateHeaders(limit, remaining, resetAt) {
    return {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(Math.max(0, remaining)),
        'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
    };
}

;// CONCATENATED MODULE: ./lib/emulator/http/respond.js

/** GitBook's message for status 429. */
const RATE_LIMITED = 'API rate limit exceeded. Please wait before calling again';
/** Converts an answer to HTTP, with its body as JSON. */
function wireResponse(answer, headers) {
    if (answer.body === undefined)
        return { status: answer.status, headers, body: '' };
    return {
        status: answer.status,
        headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(answer.body),
    };
}
/** Whether a call has its effect in spite of a fault. */
function faultActs(fault) {
    switch (fault.kind) {
        case 'status':
        case 'gateway':
        case 'hang':
            return fault.acts === true;
        case 'rate-limited':
            return false;
        case 'reset':
            return fault.when === 'after';
        case 'truncated':
        case 'slow-headers':
        case 'slow-body':
        case 'wrong-shape':
            return true;
    }
}
/**
 * Applies a fault to GitBook's own answer, which is undefined when the call had no effect. Returns undefined for no
 * answer. `now` is in milliseconds since the epoch.
 */
function faultyResponse(fault, own, now) {
    switch (fault.kind) {
        case 'reset':
        case 'hang':
            return undefined;
        case 'status':
            return statusResponse(fault);
        case 'rate-limited':
            return rateLimitedResponse(fault, now);
        case 'gateway':
            return {
                status: fault.status,
                headers: { 'content-type': 'text/html; charset=utf-8' },
                body: `<!doctype html>\n<html><head><title>${fault.status}</title></head><body><h1>Error: Server Error</h1></body></html>\n`,
            };
        case 'wrong-shape':
            return {
                status: 200,
                headers: { ...own?.headers, 'content-type': 'application/json; charset=utf-8' },
                body: JSON.stringify(fault.body ?? { unexpected: true }),
            };
        case 'truncated':
            if (fault.as === 'cut' || own === undefined)
                return own;
            return { ...own, body: firstHalf(own.body) };
        case 'slow-headers':
        case 'slow-body':
            return own;
    }
}
/** Sends an answer, slowly or in part where the fault says so. Resolves when it is sent, or the caller is gone. */
async function send(response, answer, fault, sleep) {
    if (answer === undefined) {
        if (fault?.kind === 'reset')
            response.socket?.resetAndDestroy();
        return;
    }
    if (fault?.kind === 'slow-headers')
        await sleep(fault.ms);
    if (response.destroyed)
        return;
    const body = Buffer.from(answer.body);
    // An answer without content has no length. A 205 may have a body, which HTTP forbids.
    const length = answer.status === 204 ? {} : { 'content-length': String(body.length) };
    response.writeHead(answer.status, { ...answer.headers, ...length });
    const half = Math.ceil(body.length / 2);
    if (fault?.kind === 'slow-body') {
        response.flushHeaders();
        response.write(body.subarray(0, half));
        await sleep(fault.ms);
        if (!response.destroyed)
            response.end(body.subarray(half));
    }
    else if (fault?.kind === 'truncated' && fault.as === 'cut' && body.length > 0) {
        response.write(body.subarray(0, half), () => response.socket?.destroy());
    }
    else {
        response.end(body);
    }
}
function statusResponse(fault) {
    const headers = Object.fromEntries(Object.entries(fault.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
    if (fault.body === undefined || typeof fault.body === 'string') {
        return { status: fault.status, headers, body: fault.body ?? '' };
    }
    return {
        status: fault.status,
        headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
        body: JSON.stringify(fault.body),
    };
}
function rateLimitedResponse(fault, now) {
    const seconds = fault.seconds ?? 1;
    const resetAt = now + seconds * 1000;
    const answer = { status: 429, body: { error: { code: 429, message: RATE_LIMITED } } };
    switch (fault.announce) {
        case 'x-ratelimit-reset':
            return wireResponse(answer, rateHeaders(100, 0, resetAt));
        case 'retry-after':
            return wireResponse(answer, { 'retry-after': String(seconds) });
        case 'retry-after-date':
            return wireResponse(answer, {
                'retry-after': new Date(Math.ceil(resetAt / 1000) * 1000).toUTCString(),
            });
        case 'nothing':
            return wireResponse(answer, {});
    }
}
function firstHalf(text) {
    return text.slice(0, Math.ceil(text.length / 2));
}

// EXTERNAL MODULE: ./lib/emulator/seed.js + 1 modules
var seed = __webpack_require__(2352);
;// CONCATENATED MODULE: ./lib/emulator/server.js









/** The default token. */
const EMULATOR_TOKEN = 'gb_api_emulator';
/** Creates GitBook in memory. `base` gives the address, without `/v1`, that its answers name as their own. */
function createOfflineEmulator(options, base) {
    const { token = EMULATOR_TOKEN, clock = { now: Date.now } } = options;
    const state = options.state ?? (0,seed/* seedOrganization */.J)(options.seed);
    const faults = (0,emulator_faults/* faultScript */.i)(options.faults ?? []);
    let behaviour = { ...DEFAULT_BEHAVIOUR, ...options.behaviour };
    const requests = [];
    const violations = [];
    const limiter = rateLimiter();
    return {
        token,
        state,
        faults,
        requests,
        violations,
        async exchange(request) {
            const recorded = recordOf(request, clock.now());
            requests.push(recorded);
            await options.before?.(request, state);
            const now = clock.now();
            const rate = limiter(behaviour.rateLimit, now);
            const fault = faults.next(request.method, request.path);
            const context = { state, behaviour, token, base: base() };
            const own = fault === undefined || faultActs(fault) ? act(context, request, rate, now) : undefined;
            if (own?.violation !== undefined)
                violations.push(own.violation);
            const response = fault === undefined ? own?.response : faultyResponse(fault, own?.response, now);
            recorded.status = response?.status;
            recorded.fault = fault?.kind;
            const exchange = { request, response, fault };
            await options.onExchange?.(exchange);
            return exchange;
        },
        behaviour: () => behaviour,
        writes: () => requests.filter(({ method }) => method !== 'GET'),
        behave(change) {
            behaviour = { ...behaviour, ...change };
        },
        accept: (email) => (0,members/* acceptInvitation */.QA)(state, { now: clock.now(), source: 'ui', actor: state.self }, email),
        mailsTo: (email) => state.mails.get((0,emulator_state/* emailKey */.c8)(email)) ?? 0,
    };
}
/** Starts GitBook in memory, by default on a free port of the loopback address. */
async function startEmulator(options = {}) {
    const { host = '127.0.0.1', sleep = sleepFor } = options;
    let url = '';
    let inFlight = 0;
    let peakInFlight = 0;
    const { exchange, behaviour, ...emulator } = createOfflineEmulator(options, () => url);
    const serve = async (incoming, outgoing, leave) => {
        // The latency passes while GitBook works, so that it is the duration of the whole call.
        const { latencyMs } = behaviour();
        const travel = latencyMs > 0 ? sleep(latencyMs) : undefined;
        const { response, fault } = await exchange(await readRequest(incoming));
        await travel;
        // Before the caller sees the answer, because its next call must not count as parallel to this one.
        if (fault === undefined)
            leave();
        await send(outgoing, response, fault, sleep);
    };
    const server = (0,external_node_http_.createServer)((incoming, outgoing) => {
        inFlight += 1;
        peakInFlight = Math.max(peakInFlight, inFlight);
        let present = true;
        const leave = () => {
            if (present)
                inFlight -= 1;
            present = false;
        };
        outgoing.once('close', leave);
        serve(incoming, outgoing, leave).catch((error) => {
            // A caller may close the connection. Anything else is an error of the emulator or of a hook.
            if (!incoming.complete && incoming.destroyed)
                return;
            const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
            emulator.violations.push(`${incoming.method} ${incoming.url}: the emulator failed: ${what}`);
            outgoing.socket?.destroy();
        });
    });
    server.keepAliveTimeout = 60_000;
    url = await listen(server, options.port ?? 0, host);
    return {
        ...emulator,
        url,
        get peakInFlight() {
            return peakInFlight;
        },
        close: () => closeServer(server),
    };
}
function act(context, request, rate, now) {
    if (!rate.allowed) {
        return { response: wireResponse(errorAnswer(429, RATE_LIMITED), rate.headers), violation: undefined };
    }
    const handled = handleCall(context, request, now);
    const response = wireResponse(handled, rate.headers);
    if (handled.status !== 205 || !context.behaviour.bodyOn205)
        return { response, violation: handled.violation };
    const headers = { ...rate.headers, 'content-type': 'text/plain; charset=utf-8' };
    return { response: { status: 205, headers, body: 'Reset Content' }, violation: handled.violation };
}
async function readRequest(incoming) {
    const chunks = [];
    for await (const chunk of incoming)
        chunks.push(chunk);
    const [path = '', query = ''] = splitOnce(incoming.url ?? '', '?');
    const headers = {};
    for (const [name, value] of Object.entries(incoming.headers)) {
        if (value !== undefined)
            headers[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    return {
        method: incoming.method ?? '',
        path,
        query: [...new URLSearchParams(query)],
        headers,
        body: Buffer.concat(chunks).toString('utf8'),
    };
}
function recordOf(request, at) {
    return {
        method: request.method,
        path: request.path,
        query: Object.fromEntries(request.query),
        body: request.body === '' ? undefined : jsonOrText(request.body),
        at,
        status: undefined,
        fault: undefined,
    };
}
function jsonOrText(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
async function listen(server, port, host) {
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, resolve);
    });
    const { port: actual } = server.address();
    return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
}
function closeServer(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}
function sleepFor(ms) {
    return new Promise((resolve) => {
        setTimeout(resolve, ms).unref();
    });
}


/***/ }),

/***/ 4502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   by: () => (/* binding */ by),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gf: () => (/* binding */ parseAs),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   xf: () => (/* binding */ isEmail)
/* harmony export */ });
/** Checks a value against a shape, which must describe `T`. */
function parseAs(shape, value, at) {
    const problems = [];
    shape(value, at, (problem) => problems.push(problem));
    return problems.length === 0 ? { ok: true, value: value } : { ok: false, problems };
}
/** A required key. */
function required(shape) {
    return { shape, required: true };
}
/** An optional key. */
function optional(shape) {
    return { shape, required: false };
}
/** An object with exactly these keys, which must be the keys of `T`. */
function object(fields) {
    const known = new Map(Object.entries(fields));
    return (value, at, report) => {
        if (!isObject(value))
            return report(`${at}: must be an object, is ${nameOf(value)}`);
        for (const key of Object.keys(value)) {
            if (!known.has(key)) {
                report(`${member(at, key)}: is unknown here; known are ${[...known.keys()].join(', ') || 'no keys'}`);
            }
        }
        for (const [key, field] of known) {
            if (Object.hasOwn(value, key))
                field.shape(value[key], member(at, key), report);
            else if (field.required)
                report(`${member(at, key)}: is missing`);
        }
    };
}
/** An object with any keys, and values of one shape. */
function record(shape) {
    return (value, at, report) => {
        if (!isObject(value))
            return report(`${at}: must be an object, is ${nameOf(value)}`);
        for (const [key, entry] of Object.entries(value))
            shape(entry, member(at, key), report);
    };
}
/** A list of values of one shape. */
function array(shape) {
    return (value, at, report) => {
        if (!Array.isArray(value))
            return report(`${at}: must be a list, is ${nameOf(value)}`);
        value.forEach((entry, index) => {
            shape(entry, `${at}[${index}]`, report);
        });
    };
}
/** A text. Its limits are in characters. */
function text(limits = {}) {
    const { min = 0, max = Number.POSITIVE_INFINITY, pattern } = limits;
    return (value, at, report) => {
        if (typeof value !== 'string')
            return report(`${at}: must be text, is ${nameOf(value)}`);
        const length = [...value].length;
        if (length < min)
            report(`${at}: must have at least ${min} character${min === 1 ? '' : 's'}`);
        else if (length > max)
            report(`${at}: must have at most ${max} characters, has ${length}`);
        else if (pattern !== undefined && !pattern.test(value))
            report(`${at}: must match ${pattern.source}, is ${shown(value)}`);
    };
}
/** A number within limits. */
function number(limits = {}) {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, integer = false } = limits;
    return (value, at, report) => {
        if (typeof value !== 'number' || !Number.isFinite(value))
            report(`${at}: must be a number, is ${nameOf(value)}`);
        else if (integer && !Number.isInteger(value))
            report(`${at}: must be a whole number, is ${value}`);
        else if (value < min)
            report(`${at}: must be at least ${min}, is ${value}`);
        else if (value > max)
            report(`${at}: must be at most ${max}, is ${value}`);
    };
}
/** `true` or `false`. */
function flag() {
    return (value, at, report) => {
        if (typeof value !== 'boolean')
            report(`${at}: must be true or false, is ${nameOf(value)}`);
    };
}
/** One of a few values, compared with `===`. */
function choice(allowed) {
    return (value, at, report) => {
        if (!allowed.some((one) => one === value)) {
            report(`${at}: must be one of ${allowed.map(String).join(', ')}, is ${shown(value)}`);
        }
    };
}
/** A point in time, such as `2026-01-31T12:00:00Z`. */
function timestamp() {
    return (value, at, report) => {
        const wellFormed = typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value);
        if (!wellFormed || Number.isNaN(Date.parse(value)))
            report(`${at}: must be a date and time such as 2026-01-31T12:00:00Z, is ${shown(value)}`);
    };
}
/** An e-mail address. */
function email() {
    return (value, at, report) => {
        if (!isEmail(value))
            report(`${at}: must be an e-mail address, is ${shown(value)}`);
    };
}
/** Any JSON. */
function anything() {
    return () => undefined;
}
/** A shape that depends on the value. */
function by(pick) {
    return (value, at, report) => pick(value)(value, at, report);
}
/** Whether a value looks like an e-mail address. It accepts more than the directory does. */
function isEmail(value) {
    return typeof value === 'string' && /^[^\s@<>(),;:"[\]\\]+@[^\s@.<>]+(\.[^\s@.<>]+)+$/.test(value);
}
/** Whether a value is a JSON object. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function member(at, key) {
    if (!/^[\w-]+$/.test(key))
        return `${at}[${JSON.stringify(key)}]`;
    return at === '' ? key : `${at}.${key}`;
}
function nameOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (value === undefined)
        return 'missing';
    return typeof value === 'object' ? 'an object' : shown(value);
}
function shown(value) {
    const json = JSON.stringify(value) ?? 'nothing';
    return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}


/***/ }),

/***/ 9286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ MEMBER_ROLES),
/* harmony export */   HR: () => (/* binding */ TEAM_MEMBER_ROLES),
/* harmony export */   NR: () => (/* binding */ accountFor),
/* harmony export */   Nd: () => (/* binding */ newUserId),
/* harmony export */   RK: () => (/* binding */ AUDIT_SOURCES),
/* harmony export */   _S: () => (/* binding */ nextTeamId),
/* harmony export */   c8: () => (/* binding */ emailKey),
/* harmony export */   jE: () => (/* binding */ membersByEmail),
/* harmony export */   lh: () => (/* binding */ activeAdmins),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/** The organization roles of GitBook's API, in which `null` is a guest. Source: `MemberRoleOrGuest`. */
const MEMBER_ROLES = ['admin', 'create', 'edit', 'review', 'comment', 'read'];
/** Source: `TeamMemberRole`. */
const TEAM_MEMBER_ROLES = ['owner', 'member'];
/** Source: `AuditEvent.source`. */
const AUDIT_SOURCES = ['ui', 'api', 'integration', 'webhook', 'workflow', 'script', 'support'];
/** Normalizes an e-mail for comparisons. */
function emailKey(email) {
    return email.trim().toLowerCase();
}
/** The members by e-mail key, without those who have no e-mail. */
function membersByEmail(state) {
    const found = new Map();
    for (const member of state.members.values()) {
        if (member.email !== undefined)
            found.set(emailKey(member.email), member);
    }
    return found;
}
/** The administrators who are not disabled. */
function activeAdmins(state) {
    return [...state.members.values()].filter((member) => member.role === 'admin' && !member.disabled);
}
/** The account of an e-mail, made up from the address the first time, so that equal runs give equal IDs. */
function accountFor(state, email) {
    const key = emailKey(email);
    const known = state.accounts.get(key);
    if (known !== undefined)
        return known;
    const id = newUserId(state, key);
    state.accounts.set(key, id);
    return id;
}
/** Creates a user ID from a text, different from all earlier ones. */
function newUserId(state, text) {
    const base = `user-${slug(text)}`;
    let id = base;
    for (let number = 2; state.userIds.has(id); number += 1)
        id = `${base}-${number}`;
    state.userIds.add(id);
    return id;
}
/** Creates a team ID that was never used before. */
function nextTeamId(state) {
    do
        state.numbers.team += 1;
    while (state.teams.has(`team-${state.numbers.team}`));
    return `team-${state.numbers.team}`;
}
/** Converts a text for use in an ID: ASCII letters, digits and hyphens. */
function slug(text) {
    const plain = text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-');
    return plain.replace(/^-+|-+$/g, '') || 'unnamed';
}
/** Formats milliseconds since the epoch as ISO 8601. */
function timeOf(now) {
    return new Date(now).toISOString();
}


/***/ }),

/***/ 5604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ PACKAGE),
/* harmony export */   IW: () => (/* binding */ typing),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);


/** The folder of the package: both src/cli and dist/cli are two folders below it. */
const PACKAGE = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url)), '..', '..');
const NAME = 'gitbook-directory-sync';
/** How to type commands for this program, as it was started. */
function typing({ argv, execPath, env, cwd }) {
    // npm runs scripts in the package's folder, and puts the folders of packages before the user's own in PATH.
    const here = env.INIT_CWD ?? cwd();
    const path = (absolute) => quoted(isInside(here, absolute) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(here, absolute) : absolute);
    const script = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(argv[1] ?? NAME);
    const folders = (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder));
    const isFound = env.npm_command === undefined && folders.includes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(script));
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(script) === NAME && isFound)
        return { program: NAME, path };
    const node = isInside(PACKAGE, execPath) ? path(execPath) : 'node';
    return { program: `${node} ${path(script)}`, path };
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
}
/** A word as a shell reads it: in single quotes if necessary. */
function quoted(word) {
    return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
