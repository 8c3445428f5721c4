export const id = 285;
export const ids = [285];
export const modules = {

/***/ 8285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWriter: () => (/* binding */ createWriter)
});

// UNUSED EXPORTS: MOST_INVITES

// EXTERNAL MODULE: ./lib/src/core/model/state.js
var state = __webpack_require__(3127);
// EXTERNAL MODULE: ./lib/src/gitbook/check.js
var check = __webpack_require__(9832);
// EXTERNAL MODULE: ./lib/src/gitbook/convert.js
var convert = __webpack_require__(9691);
// EXTERNAL MODULE: ./lib/src/gitbook/http/address.js
var address = __webpack_require__(853);
// EXTERNAL MODULE: ./lib/src/gitbook/http/errors.js
var errors = __webpack_require__(878);
// EXTERNAL MODULE: ./lib/src/gitbook/http/get.js
var get = __webpack_require__(3665);
// EXTERNAL MODULE: ./lib/src/gitbook/http/calls.js + 3 modules
var calls = __webpack_require__(2883);
// EXTERNAL MODULE: ./lib/src/gitbook/http/transport.js
var http_transport = __webpack_require__(4868);
;// CONCATENATED MODULE: ./lib/src/gitbook/http/send.js


/** Makes a sender over a connection. */
function createSender(connection) {
    const { transport, hide } = connection;
    async function attempt(method, path, body) {
        const shared = (0,http_transport/* attemptOptions */.cf)(transport, path);
        const options = body === undefined
            ? shared
            : { ...shared, headers: { ...shared.headers, 'content-type': 'application/json' }, body };
        return (0,http_transport/* readAnswer */.JN)(await transport.dispatcher.request({ ...options, method }));
    }
    return {
        sendForJson(method, path, { body, alreadyDone }) {
            const text = body === undefined ? undefined : JSON.stringify(body);
            return (0,calls/* perform */.y9)(connection, {
                method,
                path,
                ahead: false,
                attempt: () => attempt(method, path, text),
                result: calls/* jsonOf */.o_,
                alreadyDone,
                signal: undefined,
            });
        },
        sendForStatus(method, path, body) {
            const text = body === undefined ? undefined : JSON.stringify(body);
            return (0,calls/* perform */.y9)(connection, {
                method,
                path,
                ahead: false,
                attempt: () => attempt(method, path, text),
                result: (answer) => answer.status,
                alreadyDone: undefined,
                signal: undefined,
            });
        },
        name: (method, path) => (0,calls/* callName */.AA)(method, path, hide),
    };
}

// EXTERNAL MODULE: ./lib/src/gitbook/newest-members.js
var newest_members = __webpack_require__(962);
// EXTERNAL MODULE: ./lib/src/gitbook/paginate.js
var paginate = __webpack_require__(7567);
;// CONCATENATED MODULE: ./lib/src/gitbook/writer.js









/** GitBook is asked to invite so many people at most in one call; more are the caller's to split. */
const MOST_INVITES = 100;
/** Makes a writer of one organization. Only an apply may import this module. Throws the errors of `errors.ts`. */
function createWriter(connection, organizationId) {
    const sender = createSender(connection);
    const getter = (0,get/* createGetter */.y)(connection);
    const organization = (0,address/* path */.Ae) `/orgs/${organizationId}`;
    const teamsPath = `${organization}/teams`;
    const memberPath = (userId) => organization + (0,address/* path */.Ae) `/members/${userId}`;
    const teamPath = (teamId) => organization + (0,address/* path */.Ae) `/teams/${teamId}`;
    const teamMemberPath = (teamId, userId) => organization + (0,address/* path */.Ae) `/teams/${teamId}/members/${userId}`;
    async function send(method, callPath, body) {
        const status = await sender.sendForStatus(method, callPath, body);
        if (status !== 202)
            return;
        throw new errors/* UnexpectedAnswerError */.qx(sender.name(method, callPath), 'its status is 202: taken, but not done');
    }
    return {
        ping: () => send('POST', `${organization}/ping`, undefined),
        async invite(people, sso) {
            const invitesPath = `${organization}/invites`;
            if (people.length === 0 || people.length > MOST_INVITES) {
                throw new RangeError(`an invitation call takes 1 to ${MOST_INVITES} people, not ${people.length}`);
            }
            const answer = await sender.sendForJson('POST', invitesPath, {
                body: (0,convert/* inviteToWire */.WU)(people, sso),
                alreadyDone: () => findInvited(getter, organization, people, sso),
            });
            return (0,convert/* inviteOutcomeFromWire */.xk)((0,check/* answerOf */.ut)(sender.name('POST', invitesPath), answer));
        },
        setRole: (userId, role) => send('PATCH', memberPath(userId), { role: (0,convert/* roleToWire */.XX)(role) }),
        setSso: (userId) => send('POST', `${memberPath(userId)}/sso`, undefined),
        removeMember: (userId) => remove(sender, memberPath(userId)),
        async createTeam(title) {
            const answer = await sender.sendForJson('PUT', teamsPath, {
                body: { title },
                alreadyDone: () => findTeam(getter, teamsPath, title),
            });
            return (0,check/* text */.Qq)((0,check/* field */.ZZ)((0,check/* answerOf */.ut)(sender.name('PUT', teamsPath), answer), 'id'));
        },
        renameTeam: (teamId, title) => send('PATCH', teamPath(teamId), { title }),
        deleteTeam: (teamId) => remove(sender, teamPath(teamId)),
        async updateTeam(teamId, update) {
            const body = (0,convert/* teamUpdateToWire */.P$)(update);
            if (Object.keys(body).length > 0)
                await send('PUT', `${teamPath(teamId)}/members`, body);
        },
        putTeamMember: (teamId, userId, role) => send('PUT', teamMemberPath(teamId, userId), { role }),
        removeTeamMember: (teamId, userId) => remove(sender, teamMemberPath(teamId, userId)),
    };
}
/** How a removal ended, by the status that GitBook answers. */
async function remove(sender, callPath) {
    const status = await sender.sendForStatus('DELETE', callPath, undefined);
    switch (status) {
        case 202:
            return 'requested';
        case 204:
            return 'already-gone';
        case 205:
            return 'removed';
        default:
            throw new errors/* UnexpectedAnswerError */.qx(sender.name('DELETE', callPath), `its status is ${status} where 202, 204 or 205 was expected`);
    }
}
/**
 * The team of exactly this title, or undefined. Whether titles are unique GitBook does not say, so a creation that
 * may have been carried out must not simply be repeated. The parameter `title` finds every title that contains it.
 */
async function findTeam(getter, teamsPath, title) {
    const teams = await (0,paginate/* readAllPages */.s$)({
        call: getter.name(teamsPath),
        getPage: (page) => getter.get(teamsPath, { query: { title, limit: String(paginate/* PAGE_SIZE */.md), page }, signal: undefined }),
        convert: convert/* teamFromWire */.$r,
        key: (team) => team.id,
        show: getter.show,
        onPage: () => { },
    });
    return teams.find((team) => team.title === title);
}
/**
 * The answer to an invitation that was carried out, as far as the member list shows it, or undefined where it does
 * not show everyone. Whether inviting somebody twice sends two mails GitBook does not say.
 */
async function findInvited(getter, organization, people, sso) {
    const members = await (0,newest_members/* readNewestMembers */.G)(getter, organization, people.length);
    const byEmail = new Map(members.map((member) => [(0,state/* emailKey */.c8)(member.email ?? ''), member]));
    const found = people.flatMap(({ email }) => byEmail.get((0,state/* emailKey */.c8)(email)) ?? []);
    if (found.length < people.length)
        return undefined;
    const withoutSso = people.filter(({ email }) => byEmail.get((0,state/* emailKey */.c8)(email))?.sso === false);
    return {
        users: found.map(({ id }) => id),
        invited: found.length,
        failedSSOEmails: sso ? withoutSso.map(({ email }) => email) : [],
    };
}


/***/ })

};
