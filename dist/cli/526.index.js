export const id = 526;
export const ids = [526];
export const modules = {

/***/ 1352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ resolve),
/* harmony export */   o: () => (/* binding */ hasExpired)
/* harmony export */ });
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3127);

/**
 * The desired state of a valid directory on one date: with defaults applied, expiry evaluated and nested teams
 * flattened.
 *
 * @param asOf the UTC date of the run; `expires` is the last day of access, so access has ended when `asOf` is later
 */
function resolve(directory, asOf) {
    const users = directory.users?.map((user) => ({
        email: user.email,
        id: user.id,
        role: user.role ?? user.defaults.role ?? 'guest',
        sso: user.sso ?? user.defaults.sso ?? false,
        expires: user.expires,
        expired: hasExpired(user.expires, asOf),
        note: user.note,
        origin: user.at,
    }));
    return {
        asOf,
        files: directory.files,
        users,
        teams: directory.teams && resolveTeams(directory.teams, users, asOf),
    };
}
/** Whether the last day of access is before a date. */
function hasExpired(expires, asOf) {
    return expires !== undefined && expires < asOf;
}
function resolveTeams(teams, users, asOf) {
    const byTitle = new Map(teams.map((team) => [team.title, team]));
    const byEmail = users && new Map(users.map((user) => [(0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(user.email), user]));
    const flattened = new Map();
    /** Everyone in a team by e-mail key. An entry of the team itself wins over the members of nested teams. */
    const flatten = (team) => {
        const known = flattened.get(team.title);
        if (known)
            return known;
        const people = new Map();
        addListed(people, team.owners, 'owner');
        addListed(people, team.members, 'member');
        for (const entry of team.members ?? []) {
            const nested = entry.kind === 'team' ? byTitle.get(entry.title) : undefined;
            if (entry.kind !== 'team' || nested === undefined)
                continue;
            for (const [key, membership] of flatten(nested)) {
                if (people.has(key))
                    continue;
                const via = [nested.title, ...membership.via];
                people.set(key, { ...membership, role: 'member', via, origin: entry.at });
            }
        }
        flattened.set(team.title, people);
        return people;
    };
    const addListed = (people, entries, role) => {
        for (const entry of entries ?? []) {
            if (entry.kind !== 'user' || hasExpired(entry.expires, asOf))
                continue;
            const key = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(entry.email);
            const user = byEmail?.get(key);
            if (user?.expired)
                continue;
            const { expires, note, at: origin } = entry;
            people.set(key, { email: user?.email ?? entry.email, role, expires, via: DIRECTLY, note, origin });
        }
    };
    /** The people whose membership has expired, in this team or in a nested one. */
    const ended = new Map();
    const expiredIn = (team) => {
        const known = ended.get(team.title);
        if (known)
            return known;
        const found = expiredMemberships(team, asOf);
        for (const entry of team.members ?? []) {
            const nested = entry.kind === 'team' ? byTitle.get(entry.title) : undefined;
            if (nested)
                for (const each of expiredIn(nested))
                    found.push(each);
        }
        const people = flatten(team);
        const gone = new Map();
        for (const each of found) {
            const key = (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(each.email);
            if (!people.has(key) && !gone.has(key))
                gone.set(key, each);
        }
        const result = [...gone.values()];
        ended.set(team.title, result);
        return result;
    };
    return teams.map((team) => {
        const managed = team.owners !== undefined || team.members !== undefined;
        return {
            title: team.title,
            id: team.id,
            previously: team.previously.map((former) => former.title),
            memberships: managed ? sortedByKey(flatten(team)) : undefined,
            expired: expiredIn(team),
            origin: team.at,
        };
    });
}
/** Shared, because a large directory has hundreds of thousands of memberships. */
const DIRECTLY = [];
function expiredMemberships(team, asOf) {
    const expired = [];
    for (const entries of [team.owners, team.members]) {
        for (const entry of entries ?? []) {
            if (entry.kind !== 'user' || entry.expires === undefined || !hasExpired(entry.expires, asOf))
                continue;
            const { email, expires, note, at: origin } = entry;
            expired.push({ email, expires, note, origin });
        }
    }
    return expired;
}
function sortedByKey(people) {
    // The default order, by UTF-16 code units, is several times faster than a comparison function.
    return [...people.keys()].sort().flatMap((key) => people.get(key) ?? []);
}


/***/ }),

/***/ 4826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m5: () => (/* binding */ checkMembersAreLive),
/* harmony export */   x5: () => (/* binding */ findAmongMatches),
/* harmony export */   z$: () => (/* binding */ findAmongMembers)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2411);
/* harmony import */ var _model_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5890);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3127);
/* harmony import */ var _match_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1117);




/** Finds members as `matchMembers` has matched the `users` section. */
function findAmongMatches(matches) {
    const byEmail = new Map(matches.map(({ desired, live }) => [(0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(desired.email), live]));
    return (email) => byEmail.get((0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email));
}
/** Finds members by e-mail only, for a directory without `users`. */
function findAmongMembers(members) {
    const byEmail = (0,_match_members_js__WEBPACK_IMPORTED_MODULE_1__/* .membersByEmail */ .jE)(members);
    return (email) => byEmail.get((0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email))?.[0];
}
/**
 * Without a `users` section nobody is invited, so every e-mail in a team must be that of exactly one live member.
 * Gives an error for every other entry.
 */
function checkMembersAreLive(teams, members) {
    const byEmail = (0,_match_members_js__WEBPACK_IMPORTED_MODULE_1__/* .membersByEmail */ .jE)(members);
    return teams.flatMap((team) => (team.memberships ?? [])
        .filter((membership) => membership.via.length === 0)
        .flatMap((membership) => checkMembership(membership, team, byEmail.get((0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(membership.email)) ?? [])));
}
function checkMembership(membership, team, found) {
    if (found.length === 1)
        return [];
    if (found.length > 1) {
        return [(0,_match_members_js__WEBPACK_IMPORTED_MODULE_1__/* .ambiguousAddress */ .fp)(membership, found, 'Add a users section, and set id: to say which one is meant.')];
    }
    const message = `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(membership.email)} is in the team ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(team.title)}, but is not a member of the organization.`;
    const help = 'Invite the person in GitBook, or manage members with a users section.';
    return [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('not-a-member', membership.origin, message, help)];
}


/***/ }),

/***/ 1117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ matchMembers),
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   fp: () => (/* binding */ ambiguousAddress),
/* harmony export */   jE: () => (/* binding */ membersByEmail)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2411);
/* harmony import */ var _model_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5890);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3127);



/**
 * Finds the live member for each user of the directory: by ID where one is pinned, otherwise by e-mail, ignoring case.
 * Where several members match, the result is an error, never a guess.
 */
function matchMembers(users, live) {
    const isPinned = users.some(({ id }) => id !== undefined);
    const byId = new Map(isPinned ? live.map((member) => [member.id, member]) : []);
    const byEmail = membersByEmail(live);
    const claimed = new Map();
    const notices = [];
    const diagnostics = [];
    const find = (user) => {
        const withEmail = byEmail.get((0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(user.email)) ?? [];
        if (user.id === undefined) {
            if (withEmail.length > 1)
                diagnostics.push(ambiguousAddress(user, withEmail, 'Set id: to say which one is meant.'));
            return withEmail[0];
        }
        const pinned = byId.get(user.id);
        if (pinned === undefined) {
            const { email, id, origin } = user;
            if (withEmail[0])
                diagnostics.push(reusedAddress(user, id, withEmail[0]));
            else if (!user.expired)
                notices.push({ kind: 'pinned-not-live', email, id, origin });
            return undefined;
        }
        if (pinned.email !== undefined && (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(pinned.email) !== (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(user.email)) {
            const { email: directoryEmail, origin } = user;
            notices.push({ kind: 'email-differs', directoryEmail, origin, ...personOf(pinned) });
        }
        return pinned;
    };
    const matches = users.map((desired) => {
        const member = find(desired);
        const other = member && claimed.get(member.id);
        if (member && other)
            diagnostics.push(sameMemberTwice(desired, other, member));
        else if (member)
            claimed.set(member.id, desired);
        else if (!desired.expired && desired.email.toLowerCase().endsWith('.invalid')) {
            diagnostics.push(unreachableAddress(desired));
        }
        return { desired, live: member };
    });
    return { matches, unlisted: live.filter((member) => !claimed.has(member.id)), notices, diagnostics };
}
/** Live members by e-mail key. Members without an e-mail are left out. */
function membersByEmail(live) {
    const withEmail = live.filter(({ email }) => email !== undefined);
    return Map.groupBy(withEmail, ({ email }) => (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(email ?? ''));
}
/** The part of a live member that changes and notices contain. */
function personOf({ id: userId, email, displayName }) {
    return { email, userId, displayName };
}
/** The problem that several members have the e-mail of an entry. */
function ambiguousAddress({ email, origin }, members, help) {
    const ids = members.map(({ id }) => id).join(', ');
    const message = `GitBook has ${members.length} members with the e-mail ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(email)}: ${ids}.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('ambiguous-address', origin, message, help);
}
function reusedAddress(user, id, live) {
    const message = `No member has the id ${id}, but ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(user.email)} is the member ${live.id} (${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(live.displayName)}).`;
    const help = 'The address may belong to somebody else now. If this is the right person, change or remove id:. If not, fix the e-mail.';
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('reused-address', user.origin, message, help);
}
/** RFC 2606 reserves `.invalid`. `import` writes it for members whose address GitBook does not show. */
function unreachableAddress(user) {
    const message = `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(user.email)} is a placeholder for somebody who is not a member, and nobody can be invited to it.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unreachable-address', user.origin, message, 'Remove the user, or write their real address.');
}
function sameMemberTwice(user, other, live) {
    const message = `${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(user.email)} and ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(other.email)} are the same GitBook member, ${live.id}.`;
    const help = 'Keep one of the two. A user with id: is matched by it, and not by e-mail.';
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('same-member-twice', user.origin, message, help, [(0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .related */ ._2)(other.origin, other.email)]);
}


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ matchTeams)
/* harmony export */ });
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2411);
/* harmony import */ var _model_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5890);
/* harmony import */ var _model_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3127);



/**
 * Finds the live team for each team of the directory: by pinned ID, by the exact title, by the title ignoring case and
 * surrounding space, by a former title. Each step looks only at what the earlier steps have not matched.
 */
function matchTeams(desired, live) {
    const found = new Map();
    const claimed = new Set();
    const failed = new Set();
    const diagnostics = [];
    const byId = new Map(live.map((team) => [team.id, team]));
    const claim = (team, match) => {
        found.set(team, match);
        claimed.add(match.id);
    };
    const fail = (team, diagnostic) => {
        failed.add(team);
        diagnostics.push(diagnostic);
    };
    for (const team of desired) {
        if (team.id === undefined)
            continue;
        const match = byId.get(team.id);
        if (match)
            claim(team, match);
        else
            fail(team, unknownTeamId(team, team.id, live));
    }
    const step = (keyOf, titlesOf) => {
        const byKey = Map.groupBy(live, (team) => keyOf(team.title));
        for (const team of desired) {
            if (found.has(team) || failed.has(team))
                continue;
            for (const title of titlesOf(team)) {
                const candidates = (byKey.get(keyOf(title)) ?? []).filter((each) => !claimed.has(each.id));
                const [only, ...others] = candidates;
                if (only === undefined)
                    continue;
                if (others.length > 0)
                    fail(team, ambiguousTitle(team, title, candidates));
                else
                    claim(team, only);
                break;
            }
        }
    };
    step((title) => title, (team) => [team.title]);
    step(_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz, (team) => [team.title]);
    step(_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz, (team) => team.previously);
    return {
        matches: desired.map((team) => ({ desired: team, live: found.get(team) })),
        unlisted: live.filter((team) => !claimed.has(team.id)),
        diagnostics,
    };
}
function unknownTeamId(team, id, live) {
    const same = live.filter((each) => (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz)(each.title) === (0,_model_state_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz)(team.title));
    const isThere = same.length > 0;
    const where = isThere ? `; ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(team.title)} is ${same.map((each) => each.id).join(', ')}` : '';
    const help = isThere
        ? 'If that is the same team, change or remove id:.'
        : 'Remove id: to create a new team, or fix it.';
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unknown-team-id', team.origin, `GitBook has no team with the id ${id}${where}.`, help);
}
function ambiguousTitle(team, title, candidates) {
    const ids = candidates.map((each) => each.id).join(', ');
    const message = `GitBook has ${candidates.length} teams with the title ${(0,_model_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(title)}: ${ids}.`;
    return (0,_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('ambiguous-title', team.origin, message, 'Set id: to say which one is meant.');
}


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan),
  S: () => (/* binding */ teamsToRead)
});

// EXTERNAL MODULE: ./lib/src/core/model/diagnostic.js
var diagnostic = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/src/core/model/state.js
var state = __webpack_require__(3127);
;// CONCATENATED MODULE: ./lib/src/core/model/notice.js


/** Notices by kind, then by team and person. Does not depend on the order of GitBook's answers. */
function sortNotices(notices) {
    const keyed = notices.map((notice) => ({ notice, key: sortKey(notice) }));
    return keyed.sort((a, b) => (0,diagnostic/* compareText */.n6)(a.key, b.key)).map(({ notice }) => notice);
}
function sortKey(notice) {
    const team = 'team' in notice ? (notice.team ?? '') : '';
    const email = 'email' in notice ? (0,state/* emailKey */.c8)(notice.email ?? '') : '';
    const id = 'userId' in notice ? notice.userId : 'teamId' in notice ? notice.teamId : '';
    return [notice.kind, team, email, id, JSON.stringify(notice)].join('\u0000');
}

// EXTERNAL MODULE: ./lib/src/core/model/dates.js
var dates = __webpack_require__(5391);
// EXTERNAL MODULE: ./lib/src/core/plan/match-members.js
var match_members = __webpack_require__(1117);
;// CONCATENATED MODULE: ./lib/src/core/plan/diff-members.js


/** The changes that make members equal to the directory. `diffTeams` is about teams, and `protect` comes after both. */
function diffMembers({ matches, unlisted }, live, asOf) {
    const changes = [];
    const notices = [];
    const leaving = unlisted.map((member) => ({ member }));
    for (const { desired, live: member } of matches) {
        if (desired.expired) {
            if (member)
                leaving.push({ member, user: desired });
            else
                notices.push(...expired(desired));
            continue;
        }
        notices.push(...expiresSoon(desired, undefined, asOf));
        if (!desired.sso && live.organization.ssoEnforced) {
            notices.push({ kind: 'sso-enforced', email: desired.email, origin: desired.origin });
        }
        if (member === undefined)
            changes.push(invite(desired));
        else {
            changes.push(...memberChanges(desired, member));
            notices.push(...memberNotices(desired, member));
        }
    }
    const titles = teamTitles(new Set(leaving.map(({ member }) => member.id)), live);
    changes.push(...leaving.map(({ member, user }) => removal(member, user, titles.get(member.id) ?? [])));
    return { changes, notices };
}
function invite(user) {
    const { email, role: to, sso, note, expires, origin } = user;
    return { type: 'invite', email, to, sso, note, expires, origin };
}
/** @param user the expired user of the directory; undefined for an unlisted member */
function removal(member, user, titles) {
    const { role: from, spaces, teams } = member;
    return {
        type: 'remove-member',
        ...(0,match_members/* personOf */.Re)(member),
        from,
        reason: user ? 'expired' : 'unlisted',
        expires: user?.expires,
        note: user?.note,
        loses: { spaces, teams, teamTitles: titles, spaceTitles: [] },
        origin: user?.origin,
    };
}
function memberChanges({ role: to, sso, note, origin }, live) {
    const person = (0,match_members/* personOf */.Re)(live);
    const changes = [];
    if (live.role !== to)
        changes.push({ type: 'member-role', ...person, from: live.role, to, note, origin });
    if (sso && !live.sso)
        changes.push({ type: 'member-sso', ...person, from: false, to: true, note, origin });
    return changes;
}
function memberNotices({ sso, origin }, live) {
    const notices = [];
    if (!sso && live.sso)
        notices.push({ kind: 'sso-stays', origin, ...(0,match_members/* personOf */.Re)(live) });
    if (live.disabled)
        notices.push({ kind: 'disabled-member', origin, ...(0,match_members/* personOf */.Re)(live) });
    return notices;
}
function expired({ email, expires, origin }) {
    return expires === undefined ? [] : [{ kind: 'expired', email, expires, origin }];
}
/**
 * The notice that access ends within `NOTICE_DAYS`, if it does.
 *
 * @param team the title of the team where a membership ends; undefined where all access ends
 */
function expiresSoon({ email, expires, origin }, team, asOf) {
    if (expires === undefined)
        return [];
    const days = (0,dates/* daysBetween */.YM)(asOf, expires);
    return days > dates/* NOTICE_DAYS */.ff ? [] : [{ kind: 'expires-soon', email, team, expires, days, origin }];
}
/** The titles of the teams of some members, sorted, by user ID: of the teams whose members were read. */
function teamTitles(userIds, live) {
    const titles = new Map([...userIds].map((id) => [id, []]));
    if (titles.size === 0)
        return titles;
    for (const { title, memberships } of live.teams ?? []) {
        for (const { userId } of memberships ?? [])
            titles.get(userId)?.push(title);
    }
    for (const each of titles.values())
        each.sort();
    return titles;
}

;// CONCATENATED MODULE: ./lib/src/core/plan/diff-teams.js


/**
 * The changes that make teams and their memberships equal to the directory. Everyone in a managed team who is not
 * listed there leaves it, including those who are removed from the organization. `protect` comes after this.
 */
function diffTeams({ matches, unlisted }, members, asOf) {
    return {
        changes: [
            ...unlisted.map(deletion),
            ...matches.flatMap(({ desired, live }) => [
                ...diffTeam(desired, live),
                ...(desired.memberships === undefined ? [] : diffMemberships(desired, desired.memberships, live, members)),
            ]),
        ],
        notices: matches.flatMap(({ desired: { title, memberships = [] } }) => memberships.filter(({ via }) => via.length === 0).flatMap((each) => expiresSoon(each, title, asOf))),
    };
}
function deletion({ id: teamId, title: team, size, spaces }) {
    return { type: 'delete-team', team, teamId, size, spaces, origin: undefined };
}
function diffTeam({ title: team, origin }, live) {
    if (live === undefined)
        return [{ type: 'create-team', team, origin }];
    if (live.title === team)
        return [];
    return [{ type: 'rename-team', team, teamId: live.id, from: live.title, to: team, origin }];
}
function diffMemberships(desired, wanted, live, members) {
    const { title: team } = desired;
    const current = live?.memberships ?? [];
    const findMembership = membershipFinder(current);
    const found = new Set();
    const changes = [];
    for (const { email: listed, role: to, via, note, origin } of wanted) {
        const member = members.find(listed);
        const membership = findMembership(member, listed);
        if (membership === undefined) {
            const email = member ? member.email : listed;
            const person = { email, userId: member?.id, displayName: member?.displayName };
            changes.push({ type: 'team-add', team, teamId: live?.id, ...person, to, via, note, origin });
            continue;
        }
        found.add(membership.userId);
        if (membership.role === to || live === undefined)
            continue;
        const { role: from } = membership;
        const person = personIn(membership, members);
        changes.push({ type: 'team-role', team, teamId: live.id, ...person, from, to, note, origin });
    }
    if (live === undefined)
        return changes;
    const findExpired = expiredFinder(desired.expired, members);
    for (const membership of current) {
        if (found.has(membership.userId))
            continue;
        const expired = findExpired(membership);
        const reason = expired ? 'expired' : 'unlisted';
        const { note, origin } = expired ?? { note: undefined, origin: undefined };
        const { role: from } = membership;
        const person = personIn(membership, members);
        changes.push({ type: 'team-remove', team, teamId: live.id, ...person, from, reason, note, origin });
    }
    return changes;
}
/** Finds a membership by the member's ID; by the listed e-mail for somebody who is not in the member list yet. */
function membershipFinder(memberships) {
    const byId = new Map(memberships.map((each) => [each.userId, each]));
    let byEmail;
    return (member, listed) => {
        if (member)
            return byId.get(member.id);
        byEmail ??= new Map(memberships.map((each) => [(0,state/* emailKey */.c8)(each.email ?? ''), each]));
        return byEmail.get((0,state/* emailKey */.c8)(listed));
    };
}
/** Finds the expired entry of the directory for a live membership, if that is why it ends. */
function expiredFinder(expired, members) {
    const byId = new Map();
    const byEmail = new Map();
    for (const each of expired) {
        const member = members.find(each.email);
        if (member)
            byId.set(member.id, each);
        byEmail.set((0,state/* emailKey */.c8)(each.email), each);
    }
    return ({ userId, email }) => byId.get(userId) ?? byEmail.get((0,state/* emailKey */.c8)(email ?? ''));
}
/** The person as the member list names them; as the team does for somebody who is not in the member list yet. */
function personIn({ userId, email, displayName }, { byId }) {
    const member = byId.get(userId);
    return { email: member?.email ?? email, userId, displayName: member?.displayName ?? displayName };
}

// EXTERNAL MODULE: ./lib/src/core/plan/find-member.js
var find_member = __webpack_require__(4826);
// EXTERNAL MODULE: ./lib/src/core/plan/fingerprint.js
var fingerprint = __webpack_require__(2778);
// EXTERNAL MODULE: ./lib/src/core/plan/guard.js
var guard = __webpack_require__(9011);
// EXTERNAL MODULE: ./lib/src/core/plan/match-teams.js
var match_teams = __webpack_require__(9036);
// EXTERNAL MODULE: ./lib/src/core/model/change-types.js
var change_types = __webpack_require__(2736);
;// CONCATENATED MODULE: ./lib/src/core/plan/order.js



/** Changes in the order in which they are applied: by stage, then by team and person. Equal sets have equal orders. */
function orderChanges(changes) {
    const keyed = changes.map((change) => ({
        change,
        stage: change_types/* STAGES */.an.indexOf((0,change_types/* stageOf */.gV)(change)),
        key: order_sortKey(change),
    }));
    keyed.sort((a, b) => a.stage - b.stage || (0,diagnostic/* compareText */.n6)(a.key, b.key));
    const ordered = keyed.map(({ change }) => change);
    const renames = orderRenames(ordered.filter((change) => change.type === 'rename-team'));
    const firstRename = ordered.findIndex((change) => change.type === 'rename-team');
    return firstRename < 0 ? ordered : ordered.toSpliced(firstRename, renames.length, ...renames);
}
/** A team gives up its title before another team takes it, unless the renames form a circle. */
function orderRenames(renames) {
    const leaving = new Map(renames.map((rename) => [(0,state/* titleKey */.kz)(rename.from), rename]));
    const done = new Set();
    const ordered = [];
    for (const start of renames) {
        const chain = [];
        for (let each = start; each && !done.has(each) && !chain.includes(each); each = leaving.get((0,state/* titleKey */.kz)(each.to))) {
            chain.push(each);
        }
        for (const each of chain.reverse()) {
            done.add(each);
            ordered.push(each);
        }
    }
    return ordered;
}
function order_sortKey(change) {
    const { member, team } = (0,change_types/* subjectOf */.et)(change);
    const email = (0,state/* emailKey */.c8)(member?.email ?? '');
    const id = member === undefined ? team?.id : member.userId;
    return [team?.title ?? '', email, id ?? '', change.type].join('\u0000');
}

;// CONCATENATED MODULE: ./lib/src/core/plan/protect.js


/**
 * The changes that the plan may make, and a notice for each of the others.
 *
 * @param matches the directory's users with their live members; empty without a `users` section
 */
function protect(changes, live, matches, settings) {
    const isProtectedUser = protectedUserTest(matches, settings);
    const protection = (person) => {
        if (person.userId === live.self.id)
            return 'own-account';
        return isProtectedUser(person) ? 'protected-user' : undefined;
    };
    const keepersOf = findKeepers(live, isProtectedUser);
    const kept = [];
    const notices = [];
    for (const change of changes) {
        const setting = unlistedSetting(change, settings);
        if (setting === 'ignore')
            continue;
        if (setting !== undefined)
            notices.push(...noEmail(change));
        const instead = setting === 'report' ? unlisted(change) : withheld(change, protection, keepersOf);
        notices.push(...instead);
        if (instead.length === 0)
            kept.push(change);
    }
    return { changes: withoutEndedMemberships(kept), notices };
}
/** A notice for each entry of `protected-users` that is neither a live member nor a user of the directory. */
function unknownProtectedUsers(desired, live, settings) {
    if (settings.protectedUsers.length === 0)
        return [];
    const known = new Set([
        ...live.members.flatMap(({ id, email }) => [id, ...(email === undefined ? [] : [(0,state/* emailKey */.c8)(email)])]),
        ...(desired.users ?? []).map(({ email }) => (0,state/* emailKey */.c8)(email)),
    ]);
    return settings.protectedUsers
        .filter((entry) => !known.has(entry) && !known.has((0,state/* emailKey */.c8)(entry)))
        .map((entry) => ({ kind: 'unknown-protected-user', entry }));
}
/** A protected user may be named by the directory's e-mail where GitBook has another one, or none. */
function protectedUserTest(matches, { protectedUsers }) {
    const emails = new Set(protectedUsers.map(state/* emailKey */.c8));
    const ids = new Set(protectedUsers);
    for (const { desired, live: member } of matches) {
        if (member && emails.has((0,state/* emailKey */.c8)(desired.email)))
            ids.add(member.id);
    }
    return ({ userId, email }) => ids.has(userId) || (email !== undefined && emails.has((0,state/* emailKey */.c8)(email)));
}
/** For a team's ID, the `protected-users` who are in it. */
function findKeepers(live, isProtectedUser) {
    const emails = new Map(live.members.map(({ id, email }) => [id, email]));
    const teams = new Map(live.teams?.map((team) => [team.id, team]));
    return (teamId) => (teams.get(teamId)?.memberships ?? [])
        .map(({ userId, email, displayName }) => ({ email: emails.get(userId) ?? email, userId, displayName }))
        .filter(isProtectedUser);
}
/** The setting that decides about a change of something unlisted; undefined for all other changes. */
function unlistedSetting(change, settings) {
    if (change.type === 'delete-team')
        return settings.unlistedTeams;
    return isUnlistedMember(change) ? settings.unlistedMembers : undefined;
}
function isUnlistedMember(change) {
    return change.type === 'remove-member' && change.reason === 'unlisted';
}
/** A member without an e-mail can only be listed by ID, which somebody who is to be removed may need. */
function noEmail(change) {
    if (!isUnlistedMember(change) || change.email !== undefined)
        return [];
    return [{ kind: 'no-email', ...protect_personIn(change) }];
}
function unlisted(change) {
    if (change.type === 'delete-team') {
        const { team, teamId, size } = change;
        return [{ kind: 'unlisted-team', team, teamId, size }];
    }
    return isUnlistedMember(change) ? [{ kind: 'unlisted-member', role: change.from, ...protect_personIn(change) }] : [];
}
/** Notices of what a change would take from protected people. None where the plan may make the change. */
function withheld(change, protection, keepersOf) {
    const from = (person, loss) => {
        const why = protection(person);
        return why ? [{ kind: 'protected', why, withheld: loss, origin: change.origin, ...person }] : [];
    };
    if (isPersonalLoss(change))
        return from(protect_personIn(change), lossOf(change));
    if (change.type !== 'delete-team')
        return [];
    const { type, team, teamId } = change;
    return keepersOf(teamId).flatMap((person) => from(person, { change: type, team }));
}
function isPersonalLoss(change) {
    return (0,change_types/* takesAway */.P3)(change) && 'userId' in change;
}
function lossOf(change) {
    switch (change.type) {
        case 'remove-member':
            return { change: change.type };
        case 'member-role':
            return { change: change.type, from: change.from, to: change.to };
        case 'team-role':
        case 'team-remove':
            return { change: change.type, team: change.team };
    }
}
function protect_personIn({ email, userId, displayName }) {
    return { email, userId, displayName };
}
/** Whoever leaves the organization leaves its teams: that needs no changes of its own. */
function withoutEndedMemberships(changes) {
    const removed = new Set(changes.flatMap((each) => (each.type === 'remove-member' ? [each.userId] : [])));
    return changes.filter((change) => change.type !== 'team-remove' || !removed.has(change.userId));
}

;// CONCATENATED MODULE: ./lib/src/core/plan/plan.js











/**
 * Compares the directory with GitBook: match, diff, protect, order, guard. Pure: equal input gives an equal plan, in
 * whatever order files, users and GitBook's answers come.
 */
function makePlan(desired, live, settings) {
    const members = desired.users && (0,match_members/* matchMembers */.FQ)(desired.users, live.members);
    const teams = desired.teams && (0,match_teams/* matchTeams */.a)(desired.teams, live.teams ?? []);
    const diagnostics = [
        ...(members?.diagnostics ?? []),
        ...(teams?.diagnostics ?? []),
        ...(members === undefined && desired.teams ? (0,find_member/* checkMembersAreLive */.m5)(desired.teams, live.members) : []),
    ];
    if (diagnostics.length > 0)
        return { ok: false, diagnostics: (0,diagnostic/* sortDiagnostics */.Ds)(diagnostics) };
    const matches = members?.matches ?? [];
    const lookup = {
        find: members ? (0,find_member/* findAmongMatches */.x5)(matches) : (0,find_member/* findAmongMembers */.z$)(live.members),
        byId: new Map(live.members.map((member) => [member.id, member])),
    };
    const wanted = [
        members ? diffMembers(members, live, desired.asOf) : NOTHING,
        teams ? diffTeams(teams, lookup, desired.asOf) : NOTHING,
    ];
    const allowed = protect(wanted.flatMap((diff) => diff.changes), live, matches, settings);
    const changes = orderChanges(allowed.changes);
    const seats = {
        before: live.members.length,
        after: live.members.length + seatsGained(changes),
        limit: settings.limits.maxSeats ?? live.organization.maxUsers,
    };
    return {
        ok: true,
        plan: {
            organization: { id: live.organization.id, title: live.organization.title },
            directory: { files: desired.files.length, users: desired.users?.length, teams: desired.teams?.length },
            asOf: desired.asOf,
            changes,
            notices: sortNotices([
                ...(members?.notices ?? []),
                ...wanted.flatMap((diff) => diff.notices),
                ...allowed.notices,
                ...unknownProtectedUsers(desired, live, settings),
                ...(members ? organizationNotices(live, changes, seats, settings) : []),
            ]),
            guards: (0,guard/* judgeGuards */.Sf)(changes, (0,guard/* liveNumbers */.z6)(live, seats.after), settings.limits),
            seats,
            fingerprint: (0,fingerprint/* fingerprint */.Rj)(changes),
        },
    };
}
/**
 * The IDs of the live teams whose members a plan needs: of those whose memberships the directory manages, and of those
 * that would be deleted although a protected user may be in them.
 */
function teamsToRead(desired, live, { unlistedTeams, protectedUsers }) {
    const { matches, unlisted } = (0,match_teams/* matchTeams */.a)(desired.teams ?? [], live);
    const managed = matches.flatMap((match) => match.live && match.desired.memberships !== undefined ? [match.live.id] : []);
    const mayBeKept = unlistedTeams === 'remove' && protectedUsers.length > 0;
    return new Set(mayBeKept ? [...managed, ...unlisted.map(({ id }) => id)] : managed);
}
const NOTHING = { changes: [], notices: [] };
function seatsGained(changes) {
    const count = (type) => changes.filter((change) => change.type === type).length;
    return count('invite') - count('remove-member');
}
/** The organization's own limit of seats, and the ways into it that bypass the directory. */
function organizationNotices({ organization }, changes, seats, { limits }) {
    const { inviteLinks, emailDomains, defaultRole, maxUsers } = organization;
    const invites = changes.some(({ type }) => type === 'invite');
    const notices = [];
    if (limits.maxSeats === undefined && invites && maxUsers !== undefined && seats.after > maxUsers) {
        notices.push({ kind: 'seats-exceeded', seats: seats.after, limit: maxUsers });
    }
    if (inviteLinks)
        notices.push({ kind: 'invite-links-on' });
    if (emailDomains.length > 0)
        notices.push({ kind: 'email-domains', domains: emailDomains });
    if (defaultRole !== undefined && defaultRole !== 'guest') {
        notices.push({ kind: 'default-role', role: defaultRole });
    }
    return notices;
}


/***/ })

};
