export const id = 293;
export const ids = [293];
export const modules = {

/***/ 4293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ applyDirectory),
  B: () => (/* binding */ planDirectory)
});

// EXTERNAL MODULE: ./lib/src/core/model/change-types.js
var change_types = __webpack_require__(2736);
// EXTERNAL MODULE: ./lib/src/core/plan/guard.js
var guard = __webpack_require__(9011);
;// CONCATENATED MODULE: ./lib/src/apply/admin-count.js
/** @param activeAdmins user IDs of the administrators who are not disabled, as the plan knew them */
function countAdmins(changes, activeAdmins) {
    let now = activeAdmins.size;
    const minimum = Math.min(now, adminsAfter(changes, activeAdmins));
    return {
        included: (userId) => activeAdmins.has(userId),
        gained: () => {
            now++;
        },
        lost: () => {
            now--;
        },
        canLoseOneAdmin: () => now > minimum,
        now: () => now,
    };
}
/** How many there are once all changes are made. Invited ones do not count. */
function adminsAfter(changes, activeAdmins) {
    let after = activeAdmins.size;
    for (const change of changes) {
        if (change.type !== 'member-role' && change.type !== 'remove-member')
            continue;
        if (activeAdmins.has(change.userId))
            after--;
        else if (change.type === 'member-role' && change.to === 'admin')
            after++;
    }
    return after;
}

// EXTERNAL MODULE: ./lib/src/core/model/state.js
var state = __webpack_require__(3127);
;// CONCATENATED MODULE: ./lib/src/apply/invitations.js

/** GitBook takes at most this many e-mails in one invitation call. */
const MAX_EMAILS_A_CALL = 100;
/**
 * Invites people: one call for each SSO value and 100 e-mails. A batch that GitBook refuses is halved until the refused
 * address is alone, so that one bad address does not keep the others out. A batch without a usable answer is not
 * repeated here: GitBook may have sent it, and the next run finds out.
 */
async function sendInvitations(invites, context) {
    for (const sso of [true, false]) {
        const people = invites.filter((each) => each.sso === sso);
        for (let start = 0; start < people.length; start += MAX_EMAILS_A_CALL) {
            await sendBatch(people.slice(start, start + MAX_EMAILS_A_CALL), sso, context);
        }
    }
}
async function sendBatch(batch, sso, context) {
    const { writer, ledger, invited } = context;
    const failure = await ledger.attempt(async () => {
        const people = batch.map(({ email, to }) => ({ email, role: to }));
        const { userIds, failedSsoEmails } = await writer.invite(people, sso);
        // With several people, the answer does not say whose IDs these are.
        const onlyId = batch.length === 1 && userIds.length === 1 ? userIds[0] : undefined;
        const withoutSso = new Set(failedSsoEmails.map(state/* emailKey */.c8));
        for (const change of batch) {
            invited.add(change.email, onlyId);
            if (withoutSso.has((0,state/* emailKey */.c8)(change.email)))
                ledger.failed([change], FAILED_SSO);
            else
                ledger.applied(change);
        }
    });
    if (failure === undefined)
        return;
    if (failure.kind !== 'refused' || batch.length === 1) {
        ledger.failed(batch, failure);
        return;
    }
    const middle = Math.ceil(batch.length / 2);
    await sendBatch(batch.slice(0, middle), sso, context);
    await sendBatch(batch.slice(middle), sso, context);
}
/** Source: `failedSSOEmails` of the operation `inviteUsersToOrganization`. */
const FAILED_SSO = {
    kind: 'refused',
    status: 200,
    message: 'GitBook invited the person, but not as an SSO user: the address belongs to a member of another organization. Ask them to leave that one, or write sso: false.',
};

;// CONCATENATED MODULE: ./lib/src/apply/invited-people.js

/** Starts with nobody. After a lookup that fails, people count as not listed. */
function noInvitedPeople(reader, ledger) {
    const invited = new Set();
    const listed = new Set();
    const ids = new Map();
    let lookup;
    const look = () => ledger.attempt(async () => {
        for (const { id, email } of await reader.newestMembers(invited.size)) {
            const key = (0,state/* emailKey */.c8)(email ?? '');
            if (!invited.has(key))
                continue;
            listed.add(key);
            ids.set(key, id);
        }
    });
    return {
        add: (email, userId) => {
            invited.add((0,state/* emailKey */.c8)(email));
            if (userId !== undefined)
                ids.set((0,state/* emailKey */.c8)(email), userId);
        },
        has: (email) => invited.has((0,state/* emailKey */.c8)(email)),
        idOf: (email) => ids.get((0,state/* emailKey */.c8)(email)),
        isListed: (email) => listed.has((0,state/* emailKey */.c8)(email)),
        lookUp: async () => {
            lookup ??= look();
            await lookup;
        },
        ids: () => ids,
    };
}

;// CONCATENATED MODULE: ./lib/src/apply/ledger.js
/** An empty ledger for the changes of a plan. */
function openLedger(changes, classify, progress) {
    const outcomes = new Map();
    /** What every call fails with that is no longer tried, once GitBook does not accept the token. */
    let ended;
    const record = (outcome) => {
        outcomes.set(outcome.change, outcome);
        progress.step({ kind: 'change', done: outcomes.size, total: changes.length });
    };
    const applied = (...made) => {
        for (const change of made)
            record({ status: 'applied', change });
    };
    const pending = (change, reason) => record({ status: 'pending', change, reason });
    const failed = (all, failure) => {
        const { message } = failure;
        for (const change of all) {
            record(failure === ended ? notTried(change, message) : { status: 'failed', change, message });
        }
    };
    const attempt = async (calls) => {
        if (ended)
            return ended;
        try {
            await calls();
            return undefined;
        }
        catch (error) {
            const failure = classify(error);
            // A copy, because this call was tried.
            if (failure.kind === 'unauthorized')
                ended ??= { ...failure };
            return failure;
        }
    };
    return {
        applied,
        pending,
        failed,
        record,
        attempt,
        removed: (change, outcome) => (outcome === 'requested' ? pending(change, 'removal-requested') : applied(change)),
        dependsOn: (change, needed) => record({ status: 'skipped', change, reason: { kind: 'depends-on', change: needed } }),
        unsuccessful: (change) => {
            const status = outcomes.get(change)?.status;
            return status !== undefined && status !== 'applied' && status !== 'pending';
        },
        make: async (change, call) => {
            const failure = await attempt(call);
            if (failure)
                failed([change], failure);
            else
                applied(change);
            return failure === undefined;
        },
        outcomes: () => {
            const message = ended?.message ?? 'The run ended before this change.';
            return changes.map((change) => outcomes.get(change) ?? notTried(change, message));
        },
    };
}
function notTried(change, message) {
    return { status: 'skipped', change, reason: { kind: 'run-ended', message } };
}

;// CONCATENATED MODULE: ./lib/src/apply/members.js

/** Gives members roles with more access, all at the same time. */
async function promote(changes, { writer, ledger, admins }) {
    await Promise.all(changes.map(async (change) => {
        const made = await ledger.make(change, () => writer.setRole(change.userId, change.to));
        if (made && change.to === 'admin')
            admins.gained();
    }));
}
/** Makes members SSO users, all at the same time. */
async function setSso(changes, { writer, ledger }) {
    await Promise.all(changes.map((change) => ledger.make(change, () => writer.setSso(change.userId))));
}
/** Gives members roles with less access; see {@link takeAway}. */
async function demote(changes, context) {
    await takeAway(changes, context, async (change) => {
        await context.writer.setRole(change.userId, change.to);
        return 'removed';
    });
}
/** Removes members; see {@link takeAway}. */
async function removeMembers(changes, context) {
    await takeAway(changes, context, (change) => context.writer.removeMember(change.userId));
}
/**
 * Demotes or removes members. Reads each member again before the call: a member whose role or e-mail differs from the
 * plan was changed by somebody else, and is left alone as a conflict. Administrators come last, one after another, and
 * only while enough of them remain; one whose call got no usable answer counts as gone.
 */
async function takeAway(changes, context, call) {
    const { reader, ledger, admins } = context;
    const one = async (change) => {
        let counted = false;
        const failure = await ledger.attempt(async () => {
            const member = await reader.member(change.userId);
            const wasAdmin = admins.included(change.userId);
            const isAdmin = wasAdmin && member?.role === 'admin' && !member.disabled;
            if (wasAdmin && !isAdmin)
                admins.lost();
            if (member === undefined && change.type === 'remove-member')
                return ledger.applied(change);
            if (member === undefined || !isAsPlanned(member, change)) {
                const live = member && { role: member.role, email: member.email };
                return ledger.record({ status: 'conflict', change, live });
            }
            if (isAdmin && !admins.canLoseOneAdmin()) {
                const reason = { kind: 'too-few-admins', admins: admins.now() };
                return ledger.record({ status: 'skipped', change, reason });
            }
            counted = isAdmin;
            if (counted)
                admins.lost();
            const outcome = await call(change);
            if (outcome === 'requested' && counted)
                admins.gained();
            ledger.removed(change, outcome);
        });
        if (failure === undefined)
            return;
        if (counted && failure.kind === 'refused')
            admins.gained();
        ledger.failed([change], failure);
    };
    const isOfAdmin = (change) => change.from === 'admin';
    await Promise.all(changes.filter((change) => !isOfAdmin(change)).map(one));
    for (const change of changes.filter(isOfAdmin))
        await one(change);
}
function isAsPlanned(member, change) {
    return member.role === change.from && (0,state/* emailKey */.c8)(member.email ?? '') === (0,state/* emailKey */.c8)(change.email ?? '');
}

;// CONCATENATED MODULE: ./lib/src/apply/team-update.js

/** Makes the changes of a team: with one call, or with more where GitBook refuses it. */
async function updateTeam(team, context) {
    const { ledger, invited } = context;
    if (team.changes.some((change) => needsId(change, invited)))
        await invited.lookUp();
    const failure = await updateAtOnce(team, context);
    if (failure === undefined)
        return;
    if (failure.kind !== 'refused')
        ledger.failed(team.changes, failure);
    else
        await updateRefusedTeam(team, context);
}
/** Makes all changes with one call, and records them where GitBook took it. */
async function updateAtOnce(team, { writer, ledger, invited }) {
    const failure = await ledger.attempt(() => writer.updateTeam(team.teamId, bulkUpdate(team, invited)));
    if (failure !== undefined)
        return failure;
    for (const change of team.changes) {
        if (needsId(change, invited))
            ledger.pending(change, 'waits-for-invitation');
        else
            ledger.applied(change);
    }
    return undefined;
}
/** GitBook sets a role by ID only: somebody added by e-mail becomes an owner once they accept the invitation. */
function needsId(change, invited) {
    return change.type === 'team-add' && change.to === 'owner' && userIdOf(change, invited) === undefined;
}
/**
 * Repeats a refused update without the people who have not accepted their invitation. If that is refused as well, they
 * were not the reason: then each person gets a call.
 */
async function updateRefusedTeam(team, context) {
    const { ledger, invited } = context;
    if (team.changes.some((change) => invitedEmail(change) !== undefined))
        await invited.lookUp();
    const isWaiting = (change) => {
        const email = invitedEmail(change);
        return email !== undefined && !invited.isListed(email);
    };
    const waiting = team.changes.filter(isWaiting);
    if (waiting.length === 0)
        return updateOneByOne(team, context);
    for (const change of waiting)
        ledger.pending(change, 'waits-for-invitation');
    const rest = onlyChanges(team, (change) => !isWaiting(change));
    const failure = rest.changes.length === 0 ? undefined : await updateAtOnce(rest, context);
    if (failure === undefined && waiting.length === 1)
        return;
    if (failure !== undefined && failure.kind !== 'refused')
        return ledger.failed(rest.changes, failure);
    if (failure !== undefined)
        await updateOneByOne(rest, context);
    await Promise.all(waiting.map((change) => addWaiting({ teamId: team.teamId, changes: [change] }, context)));
}
/** Adds one invited person. If GitBook refuses, the addition waits until the invitation is accepted. */
async function addWaiting(team, context) {
    const failure = await updateAtOnce(team, context);
    if (failure !== undefined && failure.kind !== 'refused')
        context.ledger.failed(team.changes, failure);
}
/** Makes one call for each person, so that one refused person does not stop the others. Additions come first. */
async function updateOneByOne(team, { writer, ledger, invited }) {
    const one = async (change) => {
        const userId = userIdOf(change, invited);
        if (userId === undefined)
            return ledger.pending(change, 'waits-for-invitation');
        const failure = await ledger.attempt(async () => {
            if (change.type === 'team-remove') {
                return ledger.removed(change, await writer.removeTeamMember(team.teamId, userId));
            }
            await writer.putTeamMember(team.teamId, userId, change.to);
            ledger.applied(change);
        });
        if (failure)
            ledger.failed([change], failure);
    };
    const all = (which) => Promise.all(team.changes.filter(which).map(one));
    await all((change) => !(0,change_types/* takesAway */.P3)(change));
    await all(change_types/* isDemotion */.MR);
    await all((change) => change.type === 'team-remove');
}
function bulkUpdate({ changes }, invited) {
    const add = [];
    const remove = [];
    const memberships = new Map();
    for (const change of changes) {
        switch (change.type) {
            case 'team-add': {
                const userId = userIdOf(change, invited);
                const whom = userId ?? change.email;
                if (whom !== undefined)
                    add.push(whom);
                if (userId !== undefined && change.to === 'owner')
                    memberships.set(userId, 'owner');
                break;
            }
            case 'team-role':
                memberships.set(change.userId, change.to);
                break;
            case 'team-remove':
                remove.push(change.userId);
                break;
        }
    }
    return { add, memberships: Object.fromEntries(memberships), remove };
}
function userIdOf(change, invited) {
    return change.userId ?? invited.idOf(change.email ?? '');
}
/** Some of a team's changes. */
function onlyChanges({ teamId, changes }, kept) {
    return { teamId, changes: changes.filter(kept) };
}
/** The e-mail of somebody who was not a member when the plan was made. */
function invitedEmail(change) {
    return change.type === 'team-add' && change.userId === undefined ? change.email : undefined;
}

;// CONCATENATED MODULE: ./lib/src/apply/memberships.js


/**
 * Changes the members of teams, with one call for each team. Somebody who moves from one team to another is added to
 * the new one before they are removed from the old one, and stays in the old one if the addition failed. Teams that
 * exchange people get two calls, additions first.
 */
async function updateMemberships(changes, earlier, context) {
    const { ledger } = context;
    const arrivals = arrivalsByPerson(changes);
    const update = async ({ teamId, changes: all }) => {
        const kept = all.filter((change) => {
            if (change.type !== 'team-remove')
                return true;
            const missed = arrivals.get(change.userId)?.find((arrival) => ledger.unsuccessful(arrival));
            if (missed)
                ledger.dependsOn(change, missed);
            return missed === undefined;
        });
        if (kept.length > 0)
            await updateTeam({ teamId, changes: kept }, context);
    };
    let waiting = groupByTeam(changes, earlier, context);
    while (waiting.length > 0) {
        const { removals, additions } = removalsThatWait(waiting, arrivals);
        const ready = waiting.filter((team) => !has(team, removals));
        const inCircle = ready.length === 0 ? waiting.find((team) => has(team, additions)) : undefined;
        const now = inCircle ? [onlyChanges(inCircle, (change) => change.type !== 'team-remove')] : ready;
        const later = inCircle ? [onlyChanges(inCircle, (change) => change.type === 'team-remove')] : [];
        await Promise.all(now.map(update));
        waiting = [...waiting.filter((team) => team !== inCircle && !ready.includes(team)), ...later];
    }
}
/** The removals that have to wait, and the additions of the same people that they wait for. */
function removalsThatWait(waiting, arrivals) {
    const all = waiting.flatMap((team) => team.changes);
    const coming = new Set(all);
    const removals = new Set();
    const additions = new Set();
    for (const change of all) {
        if (change.type !== 'team-remove')
            continue;
        for (const arrival of arrivals.get(change.userId) ?? []) {
            if (!coming.has(arrival))
                continue;
            removals.add(change);
            additions.add(arrival);
        }
    }
    return { removals, additions };
}
function has(team, some) {
    return team.changes.some((change) => some.has(change));
}
/** The additions of people, by user ID. Those of invited people, who have none yet, are under `undefined`. */
function arrivalsByPerson(changes) {
    const additions = changes.filter((change) => change.type === 'team-add');
    return Map.groupBy(additions, ({ userId }) => userId);
}
/** The changes of each team, without those whose team was not created or whose person was not invited. */
function groupByTeam(changes, { creations, createdIds, invites }, { ledger, invited }) {
    const creationOf = new Map(creations.map((change) => [change.team, change]));
    const inviteOf = new Map(invites.map((change) => [(0,state/* emailKey */.c8)(change.email), change]));
    const teams = new Map();
    for (const change of changes) {
        const teamId = change.teamId ?? createdIds.get(change.team);
        if (teamId === undefined) {
            const creation = creationOf.get(change.team);
            if (creation)
                ledger.dependsOn(change, creation);
            continue;
        }
        const email = invitedEmail(change);
        const invite = email === undefined ? undefined : inviteOf.get((0,state/* emailKey */.c8)(email));
        if (email !== undefined && invite && !invited.has(email)) {
            ledger.dependsOn(change, invite);
            continue;
        }
        const team = teams.get(teamId) ?? { teamId, changes: [] };
        team.changes.push(change);
        teams.set(teamId, team);
    }
    return [...teams.values()];
}

;// CONCATENATED MODULE: ./lib/src/apply/teams.js

/**
 * Renames teams one after another, because one rename can free the title that another needs. If it fails, the other is
 * skipped: no later run could distinguish two teams with one title.
 */
async function renameTeams(changes, { writer, ledger }) {
    for (const change of changes) {
        const blocking = blockingRename(change.to, changes, ledger);
        if (blocking)
            ledger.dependsOn(change, blocking);
        else
            await ledger.make(change, () => writer.renameTeam(change.teamId, change.to));
    }
}
/** Creates teams, all at the same time, and gives their IDs by title. Skips a title that a failed rename still uses. */
async function createTeams(changes, renames, { writer, ledger }) {
    const ids = new Map();
    await Promise.all(changes.map(async (change) => {
        const blocking = blockingRename(change.team, renames, ledger);
        if (blocking)
            return ledger.dependsOn(change, blocking);
        await ledger.make(change, async () => {
            ids.set(change.team, await writer.createTeam(change.team));
        });
    }));
    return ids;
}
/** The rename that should have freed a title, and has failed or was skipped. */
function blockingRename(title, renames, ledger) {
    return renames.find((rename) => (0,state/* titleKey */.kz)(rename.from) === (0,state/* titleKey */.kz)(title) && ledger.unsuccessful(rename));
}
/**
 * Deletes teams, all at the same time. A team is not deleted while somebody is in it whose addition to another team
 * did not succeed: the team may be what still gives them access.
 */
async function deleteTeams(changes, planned, { reader, writer, ledger }) {
    const unsuccessful = planned.filter((change) => change.type === 'team-add').filter(ledger.unsuccessful);
    const missing = new Map(unsuccessful.flatMap((change) => (change.userId ? [[change.userId, change]] : [])));
    await Promise.all(changes.map(async (change) => {
        const failure = await ledger.attempt(async () => {
            const members = missing.size === 0 ? [] : await reader.teamMembers(change.teamId);
            const needed = members.map(({ userId }) => missing.get(userId)).find((each) => each !== undefined);
            if (needed)
                return ledger.dependsOn(change, needed);
            ledger.removed(change, await writer.deleteTeam(change.teamId));
        });
        if (failure)
            ledger.failed([change], failure);
    }));
}

;// CONCATENATED MODULE: ./lib/src/apply/touched.js

/** For an apply that made no writing call. */
const NOTHING_TOUCHED = { members: false, teamList: false, memberships: new Set() };
/**
 * What an apply may have changed in the live state that it started from. A failed change may still have been made,
 * and a member who leaves the organization leaves its teams.
 */
function touchedBy(outcomes, live) {
    let members = false;
    let teamList = false;
    const memberships = new Set();
    const removed = new Set();
    for (const { status, change } of outcomes) {
        if (status === 'skipped' || status === 'conflict')
            continue;
        const { member, team } = (0,change_types/* subjectOf */.et)(change);
        if (member === undefined)
            teamList = true;
        else if (team === undefined)
            members = true;
        else if (team.id !== undefined)
            memberships.add(team.id);
        if (change.type === 'remove-member')
            removed.add(change.userId);
    }
    for (const team of live.teams ?? []) {
        if (team.memberships?.some(({ userId }) => removed.has(userId)))
            memberships.add(team.id);
    }
    return { members, teamList, memberships };
}

;// CONCATENATED MODULE: ./lib/src/apply/apply.js










/**
 * Makes the changes of a plan, in the order of its stages. Does not throw when GitBook fails: each change has an
 * outcome. An empty plan makes no call at all.
 */
async function applyPlan(input) {
    const { plan, live, reader, writer, progress } = input;
    const { changes } = plan;
    const ledger = openLedger(changes, input.classify, progress);
    if (changes.length === 0)
        return withoutCalls([]);
    progress.step({ kind: 'phase', phase: 'apply' });
    const refused = await ledger.attempt(() => writer.ping());
    if (refused?.status === 401 || refused?.status === 403) {
        // GitBook does not accept the token, so every change fails for that reason.
        const { message } = refused;
        return withoutCalls(changes.map((change) => ({ status: 'failed', change, message })));
    }
    const invited = noInvitedPeople(reader, ledger);
    const admins = countAdmins(changes, (0,guard/* activeAdmins */.lh)(live.members));
    const context = { reader, writer, ledger, invited, admins };
    const invites = ofType(changes, 'invite');
    await sendInvitations(invites, context);
    const roles = ofType(changes, 'member-role');
    await promote(roles.filter((change) => !(0,change_types/* isDemotion */.MR)(change)), context);
    await setSso(ofType(changes, 'member-sso'), context);
    const renames = ofType(changes, 'rename-team');
    await renameTeams(renames, context);
    const creations = ofType(changes, 'create-team');
    const createdIds = await createTeams(creations, renames, context);
    const memberships = [
        ...ofType(changes, 'team-add'),
        ...ofType(changes, 'team-role'),
        ...ofType(changes, 'team-remove'),
    ];
    await updateMemberships(memberships, { creations, createdIds, invites }, context);
    await demote(roles.filter(change_types/* isDemotion */.MR), context);
    await removeMembers(ofType(changes, 'remove-member'), context);
    await deleteTeams(ofType(changes, 'delete-team'), changes, context);
    const outcomes = ledger.outcomes();
    return { outcomes, invitedIds: invited.ids(), touched: touchedBy(outcomes, live) };
}
function withoutCalls(outcomes) {
    return { outcomes, invitedIds: new Map(), touched: NOTHING_TOUCHED };
}
function ofType(changes, type) {
    return changes.filter((change) => change.type === type);
}

// EXTERNAL MODULE: ./lib/src/core/plan/fingerprint.js
var fingerprint = __webpack_require__(2778);
;// CONCATENATED MODULE: ./lib/src/apply/verify.js



/**
 * Reads again what an apply may have changed in GitBook, and plans again. What is left in the new plan should be
 * pending, failed or skipped; everything else is reported as unexpected. Invited people who are not in the member list
 * yet become pending. Does not throw when GitBook cannot be read: `verified` is then false.
 */
async function verify(applied, verification) {
    let live;
    try {
        live = await verification.read();
    }
    catch (error) {
        return unverified(applied, verification.classify(error).message);
    }
    const replanned = verification.plan(live);
    if (!replanned.ok) {
        return unverified(applied, replanned.diagnostics.map(({ message }) => message).join(' '));
    }
    const left = replanned.plan.changes;
    const listed = new Map(live.members.map((member) => [(0,state/* emailKey */.c8)(member.email ?? ''), member.id]));
    const notListed = new Set(left.flatMap((change) => (change.type === 'invite' ? [(0,state/* emailKey */.c8)(change.email)] : [])));
    const outcomes = applied.outcomes.map((outcome) => afterReading(outcome, notListed, left));
    const explained = new Set(outcomes.filter((outcome) => outcome.status !== 'applied').flatMap(({ change }) => subjectsOf(change)));
    return {
        outcomes,
        invitedUsers: invitedUsers(applied, listed),
        unexpected: left.filter((change) => !subjectsOf(change).some((subject) => explained.has(subject))),
        verified: true,
        verifyError: undefined,
    };
}
function unverified(applied, verifyError) {
    const { outcomes } = applied;
    return { outcomes, invitedUsers: invitedUsers(applied, new Map()), unexpected: [], verified: false, verifyError };
}
/** An invitation, or an addition of an invited person, that GitBook took but does not show yet is pending. */
function afterReading(outcome, notListed, left) {
    const { change } = outcome;
    if (outcome.status !== 'applied')
        return outcome;
    if (change.type === 'invite' && notListed.has((0,state/* emailKey */.c8)(change.email))) {
        return { status: 'pending', change, reason: 'invited-not-listed' };
    }
    if (change.type !== 'team-add' || change.userId !== undefined)
        return outcome;
    const subjects = subjectsOf(change);
    const waits = left.some((other) => other.type === 'team-add' && subjectsOf(other).some((subject) => subjects.includes(subject)));
    return waits ? { status: 'pending', change, reason: 'waits-for-invitation' } : outcome;
}
/**
 * What a change is about, by every name that it has before and after an apply: an invited person gets a user ID,
 * a member may get another e-mail, and a created team, which goes by its title, gets a team ID.
 */
function subjectsOf(change) {
    const { member, team } = (0,change_types/* subjectOf */.et)(change);
    if (member === undefined)
        return [(0,fingerprint/* changeKey */.Cy)(change)];
    const names = [
        ...(member.email === undefined ? [] : [(0,state/* emailKey */.c8)(member.email)]),
        ...(member.userId === undefined ? [] : [member.userId]),
    ];
    return names.map((name) => `${team === undefined ? '' : `team ${team.title} `}member ${name}`);
}
function invitedUsers(applied, listed) {
    const users = {};
    for (const { change } of applied.outcomes) {
        // Failed ones, too: GitBook may have invited the person without SSO, or without an answer.
        if (change.type !== 'invite')
            continue;
        const key = (0,state/* emailKey */.c8)(change.email);
        const id = listed.get(key) ?? applied.invitedIds.get(key);
        if (id !== undefined)
            users[key] = id;
    }
    return users;
}

// EXTERNAL MODULE: ./lib/src/core/directory/organization.js
var directory_organization = __webpack_require__(5293);
// EXTERNAL MODULE: ./lib/src/core/directory/read.js + 4 modules
var read = __webpack_require__(590);
// EXTERNAL MODULE: ./lib/src/core/directory/resolve.js
var resolve = __webpack_require__(1352);
// EXTERNAL MODULE: ./lib/src/core/plan/plan.js + 5 modules
var plan_plan = __webpack_require__(1645);
;// CONCATENATED MODULE: ./lib/src/run/sequence.js
/**
 * The sequence of a run: plan, show, guard, permit, apply, verify. The Action and the command line differ in their
 * ports alone: how they show a plan, and who permits it.
 */







/** Files → directory → desired state; API → live state; both → plan. Throws errors of GitBook. */
async function planDirectory(request, ports) {
    const read = await readValidated(request, ports);
    if (!read.ok) {
        const organizationId = request.organizationId ?? read.organizationId;
        return { status: 'invalid', diagnostics: read.diagnostics, organizationId };
    }
    const { directory } = read;
    const organization = (0,directory_organization/* organizationOf */.d)(request, directory);
    if (typeof organization !== 'string') {
        return { status: 'invalid', diagnostics: [organization], organizationId: request.organizationId };
    }
    const desired = (0,resolve/* resolve */.h)(directory, request.asOf);
    const reader = ports.openReader(organization);
    ports.progress.step({ kind: 'phase', phase: 'read' });
    const live = await reader.readLive(scopeOf(desired, request.settings));
    ports.progress.step({ kind: 'phase', phase: 'plan' });
    const result = (0,plan_plan/* makePlan */.C)(desired, live, request.settings);
    if (!result.ok)
        return { status: 'invalid', diagnostics: result.diagnostics, organizationId: organization };
    return { status: 'planned', plan: result.plan, directory, live, reader };
}
/** Plan, show, guard, permit, apply, verify. Throws errors of GitBook that come before the first change. */
async function applyDirectory(request, ports) {
    const planned = await planDirectory(request, ports);
    if (planned.status === 'invalid')
        return planned;
    const { plan, live, reader, directory } = planned;
    const refused = (0,guard/* refusals */.Ke)(plan.guards, plan.fingerprint, request.confirm);
    await ports.show(planned, refused);
    if (refused.length > 0)
        return { status: 'refused', planned, refused };
    if (plan.changes.length === 0)
        return { status: 'applied', planned, result: NOTHING_TO_DO };
    const permission = await ports.permit(planned);
    if (!permission.given)
        return { status: 'not-permitted', planned, permission };
    const writer = await ports.openWriter(plan.organization.id);
    const applied = await applyPlan({ ...ports, plan, live, reader, writer });
    ports.progress.step({ kind: 'phase', phase: 'verify' });
    const desired = (0,resolve/* resolve */.h)(directory, plan.asOf);
    const result = await verify(applied, {
        read: () => reader.readAgain(scopeOf(desired, request.settings), live, applied.touched),
        plan: (again) => (0,plan_plan/* makePlan */.C)(desired, again, request.settings),
        classify: ports.classify,
    });
    return { status: 'applied', planned, result };
}
/** A function of its own, so that the parsed files can be freed before the live state is read. */
async function readValidated(request, ports) {
    const { files, diagnostics } = await ports.readFiles();
    return (0,read/* readDirectory */.g)(files, request.configPath, diagnostics);
}
function scopeOf(desired, settings) {
    return { teams: desired.teams && ((teams) => (0,plan_plan/* teamsToRead */.S)(desired, teams, settings)) };
}
const NOTHING_TO_DO = {
    outcomes: [],
    invitedUsers: {},
    unexpected: [],
    verified: true,
    verifyError: undefined,
};


/***/ })

};
