import type { RemovalOutcome, Writer } from '../core/model/ports.ts';
import { answerOf, field, text } from './check.ts';
import { inviteOutcomeFromWire, inviteToWire, roleToWire, teamUpdateToWire } from './convert.ts';
import { path } from './http/address.ts';
import type { Connection } from './http/connection.ts';
import { LostAnswerError, UnexpectedAnswerError } from './http/errors.ts';
import { createSender, type WritingMethod } from './http/send.ts';
import { createReadContext, findTeams } from './resources.ts';

/** The most people that one invitation call may have. The caller splits longer lists. */
export const MAX_INVITES_PER_CALL = 100;

/** Creates a writer of one organization. Only an apply may import it. Its methods throw the errors of `http/errors.ts`. */
export function createWriter(connection: Connection, organizationId: string): Writer {
  const sender = createSender(connection);
  const context = createReadContext(connection, organizationId);
  const { organization } = context;
  const teamsPath = `${organization}/teams`;
  const invitesPath = `${organization}/invites`;
  const memberPath = (userId: string) => organization + path`/members/${userId}`;
  const teamPath = (teamId: string) => organization + path`/teams/${teamId}`;
  const teamMemberPath = (teamId: string, userId: string) => organization + path`/teams/${teamId}/members/${userId}`;

  async function send(method: WritingMethod, callPath: string, body: unknown): Promise<void> {
    const status = await sender.sendForStatus(method, callPath, body);
    if (status !== 202) return;
    const problem = 'its status is 202, so GitBook accepted it but did not carry it out';
    throw new UnexpectedAnswerError(sender.name(method, callPath), problem);
  }

  /** Sends a removal. The status says how it ended. */
  async function remove(callPath: string): Promise<RemovalOutcome> {
    const status = await sender.sendForStatus('DELETE', callPath, undefined);
    const outcome = REMOVAL_OUTCOMES.get(status);
    if (outcome !== undefined) return outcome;
    const problem = `its status is ${status} where 202, 204 or 205 was expected`;
    throw new UnexpectedAnswerError(sender.name('DELETE', callPath), problem);
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
        const answer = await sender.sendForJson('POST', invitesPath, inviteToWire(people, sso), { once: true });
        return inviteOutcomeFromWire(answerOf(name, answer));
      } catch (error) {
        if (!(error instanceof UnexpectedAnswerError)) throw error;
        throw new LostAnswerError(name, 'gave an unexpected answer');
      }
    },
    setRole: (userId, role) => send('PATCH', memberPath(userId), { role: roleToWire(role) }),
    setSso: (userId) => send('POST', `${memberPath(userId)}/sso`, undefined),
    removeMember: (userId) => remove(memberPath(userId)),
    async createTeam(title) {
      // GitBook does not document whether titles are unique, so a lost answer must not lead to a second team.
      const alreadyDone = async () => (await findTeams(context, title)).find((team) => team.title === title);
      const answer = await sender.sendForJson('PUT', teamsPath, { title }, { alreadyDone });
      return text(field(answerOf(sender.name('PUT', teamsPath), answer), 'id'));
    },
    renameTeam: (teamId, title) => send('PATCH', teamPath(teamId), { title }),
    deleteTeam: (teamId) => remove(teamPath(teamId)),
    async updateTeam(teamId, update) {
      const body = teamUpdateToWire(update);
      if (Object.keys(body).length > 0) await send('PUT', `${teamPath(teamId)}/members`, body);
    },
    putTeamMember: (teamId, userId, role) => send('PUT', teamMemberPath(teamId, userId), { role }),
    removeTeamMember: (teamId, userId) => remove(teamMemberPath(teamId, userId)),
  };
}

/** How a removal ended, by the status of its answer. */
const REMOVAL_OUTCOMES: ReadonlyMap<number, RemovalOutcome> = new Map([
  [202, 'requested'],
  [204, 'already-gone'],
  [205, 'removed'],
]);
