export const id = 285;
export const ids = [285];
export const modules = {

/***/ 8285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWriter: () => (/* binding */ createWriter)
});

// UNUSED EXPORTS: MAX_INVITES_PER_CALL

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
// EXTERNAL MODULE: ./lib/src/gitbook/http/transport.js
var http_transport = __webpack_require__(4868);
;// CONCATENATED MODULE: ./lib/src/gitbook/http/send.js


/** Creates a sender for a connection. */
function createSender(connection) {
    const { transport, hide } = connection;
    async function attempt(method, path, body) {
        const shared = (0,http_transport/* attemptOptions */.cf)(transport, path);
        const headers = { ...shared.headers, 'content-type': 'application/json' };
        const options = body === undefined ? shared : { ...shared, headers, body: JSON.stringify(body) };
        return (0,http_transport/* readAnswer */.JN)(await transport.dispatcher.request({ ...options, method }));
    }
    return {
        sendForJson: (method, path, body, lost) => {
            const call = { method, path, attempt: () => attempt(method, path, body) };
            return (0,calls/* perform */.y9)(connection, { ...call, result: calls/* jsonOf */.o_, ...lost });
        },
        sendForStatus: (method, path, body) => {
            const call = { method, path, attempt: () => attempt(method, path, body) };
            return (0,calls/* perform */.y9)(connection, { ...call, result: ({ status }) => status });
        },
        name: (method, path) => (0,calls/* callName */.AA)(method, path, hide),
    };
}

// EXTERNAL MODULE: ./lib/src/gitbook/resources.js + 1 modules
var resources = __webpack_require__(4519);
;// CONCATENATED MODULE: ./lib/src/gitbook/writer.js






/** The most people that one invitation call may have. The caller splits longer lists. */
const MAX_INVITES_PER_CALL = 100;
/** Creates a writer of one organization. Only an apply may import it. Its methods throw the errors of `http/errors.ts`. */
function createWriter(connection, organizationId) {
    const sender = createSender(connection);
    const context = (0,resources/* createReadContext */.Qd)(connection, organizationId);
    const { organization } = context;
    const teamsPath = `${organization}/teams`;
    const invitesPath = `${organization}/invites`;
    const memberPath = (userId) => organization + (0,address/* path */.Ae) `/members/${userId}`;
    const teamPath = (teamId) => organization + (0,address/* path */.Ae) `/teams/${teamId}`;
    const teamMemberPath = (teamId, userId) => organization + (0,address/* path */.Ae) `/teams/${teamId}/members/${userId}`;
    async function send(method, callPath, body) {
        const status = await sender.sendForStatus(method, callPath, body);
        if (status !== 202)
            return;
        const problem = 'its status is 202, so GitBook accepted it but did not carry it out';
        throw new errors/* UnexpectedAnswerError */.qx(sender.name(method, callPath), problem);
    }
    /** Sends a removal. The status says how it ended. */
    async function remove(callPath) {
        const status = await sender.sendForStatus('DELETE', callPath, undefined);
        const outcome = REMOVAL_OUTCOMES.get(status);
        if (outcome !== undefined)
            return outcome;
        const problem = `its status is ${status} where 202, 204 or 205 was expected`;
        throw new errors/* UnexpectedAnswerError */.qx(sender.name('DELETE', callPath), problem);
    }
    return {
        ping: () => send('POST', `${organization}/ping`, undefined),
        async invite(people, sso) {
            if (people.length === 0 || people.length > MAX_INVITES_PER_CALL) {
                throw new RangeError(`an invitation call takes 1 to ${MAX_INVITES_PER_CALL} people, not ${people.length}`);
            }
            const name = sender.name('POST', invitesPath);
            try {
                // GitBook does not document whether inviting somebody twice sends two e-mails.
                const answer = await sender.sendForJson('POST', invitesPath, (0,convert/* inviteToWire */.WU)(people, sso), { once: true });
                return (0,convert/* inviteOutcomeFromWire */.xk)((0,check/* answerOf */.ut)(name, answer));
            }
            catch (error) {
                if (!(error instanceof errors/* UnexpectedAnswerError */.qx))
                    throw error;
                throw new errors/* LostAnswerError */.nD(name, 'gave an unexpected answer');
            }
        },
        setRole: (userId, role) => send('PATCH', memberPath(userId), { role: (0,convert/* roleToWire */.XX)(role) }),
        setSso: (userId) => send('POST', `${memberPath(userId)}/sso`, undefined),
        removeMember: (userId) => remove(memberPath(userId)),
        async createTeam(title) {
            // GitBook does not document whether titles are unique, so a lost answer must not lead to a second team.
            const alreadyDone = async () => (await (0,resources/* findTeams */.Ck)(context, title)).find((team) => team.title === title);
            const answer = await sender.sendForJson('PUT', teamsPath, { title }, { alreadyDone });
            return (0,check/* text */.Qq)((0,check/* field */.ZZ)((0,check/* answerOf */.ut)(sender.name('PUT', teamsPath), answer), 'id'));
        },
        renameTeam: (teamId, title) => send('PATCH', teamPath(teamId), { title }),
        deleteTeam: (teamId) => remove(teamPath(teamId)),
        async updateTeam(teamId, update) {
            const body = (0,convert/* teamUpdateToWire */.P$)(update);
            if (Object.keys(body).length > 0)
                await send('PUT', `${teamPath(teamId)}/members`, body);
        },
        putTeamMember: (teamId, userId, role) => send('PUT', teamMemberPath(teamId, userId), { role }),
        removeTeamMember: (teamId, userId) => remove(teamMemberPath(teamId, userId)),
    };
}
/** How a removal ended, by the status of its answer. */
const REMOVAL_OUTCOMES = new Map([
    [202, 'requested'],
    [204, 'already-gone'],
    [205, 'removed'],
]);


/***/ })

};
