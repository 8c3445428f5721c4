import type { RemovalOutcome, Writer } from '../core/model/ports.ts';
import { emailKey } from '../core/model/state.ts';
import { answerOf, field, text } from './check.ts';
import {
  inviteOutcomeFromWire,
  inviteToWire,
  roleToWire,
  teamFromWire,
  teamUpdateToWire,
} from './convert.ts';
import { path } from './http/address.ts';
import type { Connection } from './http/connection.ts';
import { UnexpectedAnswerError } from './http/errors.ts';
import { createGetter, type Getter } from './http/get.ts';
import { createSender, type Sender, type WritingMethod } from './http/send.ts';
import { readNewestMembers } from './newest-members.ts';
import { PAGE_SIZE, readAllPages } from './paginate.ts';

/** GitBook is asked to invite so many people at most in one call; more are the caller's to split. */
export const MOST_INVITES = 100;

/** Makes a writer of one organization. Only an apply may import this module. Throws the errors of `errors.ts`. */
export function createWriter(connection: Connection, organizationId: string): Writer {
  const sender = createSender(connection);
  const getter = createGetter(connection);
  const organization = path`/orgs/${organizationId}`;
  const teamsPath = `${organization}/teams`;
  const memberPath = (userId: string) => organization + path`/members/${userId}`;
  const teamPath = (teamId: string) => organization + path`/teams/${teamId}`;
  const teamMemberPath = (teamId: string, userId: string) =>
    organization + path`/teams/${teamId}/members/${userId}`;

  async function send(method: WritingMethod, callPath: string, body: unknown): Promise<void> {
    const status = await sender.sendForStatus(method, callPath, body);
    if (status !== 202) return;
    throw new UnexpectedAnswerError(sender.name(method, callPath), 'its status is 202: taken, but not done');
  }

  return {
    ping: () => send('POST', `${organization}/ping`, undefined),
    async invite(people, sso) {
      const invitesPath = `${organization}/invites`;
      if (people.length === 0 || people.length > MOST_INVITES) {
        throw new RangeError(`an invitation call takes 1 to ${MOST_INVITES} people, not ${people.length}`);
      }
      const answer = await sender.sendForJson('POST', invitesPath, {
        body: inviteToWire(people, sso),
        alreadyDone: () => findInvited(getter, organization, people, sso),
      });
      return inviteOutcomeFromWire(answerOf(sender.name('POST', invitesPath), answer));
    },
    setRole: (userId, role) => send('PATCH', memberPath(userId), { role: roleToWire(role) }),
    setSso: (userId) => send('POST', `${memberPath(userId)}/sso`, undefined),
    removeMember: (userId) => remove(sender, memberPath(userId)),
    async createTeam(title) {
      const answer = await sender.sendForJson('PUT', teamsPath, {
        body: { title },
        alreadyDone: () => findTeam(getter, teamsPath, title),
      });
      return text(field(answerOf(sender.name('PUT', teamsPath), answer), 'id'));
    },
    renameTeam: (teamId, title) => send('PATCH', teamPath(teamId), { title }),
    deleteTeam: (teamId) => remove(sender, teamPath(teamId)),
    async updateTeam(teamId, update) {
      const body = teamUpdateToWire(update);
      if (Object.keys(body).length > 0) await send('PUT', `${teamPath(teamId)}/members`, body);
    },
    putTeamMember: (teamId, userId, role) => send('PUT', teamMemberPath(teamId, userId), { role }),
    removeTeamMember: (teamId, userId) => remove(sender, teamMemberPath(teamId, userId)),
  };
}

/** How a removal ended, by the status that GitBook answers. */
async function remove(sender: Sender, callPath: string): Promise<RemovalOutcome> {
  const status = await sender.sendForStatus('DELETE', callPath, undefined);
  switch (status) {
    case 202:
      return 'requested';
    case 204:
      return 'already-gone';
    case 205:
      return 'removed';
    default:
      throw new UnexpectedAnswerError(
        sender.name('DELETE', callPath),
        `its status is ${status} where 202, 204 or 205 was expected`,
      );
  }
}

/**
 * The team of exactly this title, or undefined. Whether titles are unique GitBook does not say, so a creation that
 * may have been carried out must not simply be repeated. The parameter `title` finds every title that contains it.
 */
async function findTeam(
  getter: Getter,
  teamsPath: string,
  title: string,
): Promise<{ readonly id: string } | undefined> {
  const teams = await readAllPages({
    call: getter.name(teamsPath),
    getPage: (page) =>
      getter.get(teamsPath, { query: { title, limit: String(PAGE_SIZE), page }, signal: undefined }),
    convert: teamFromWire,
    key: (team) => team.id,
    show: getter.show,
    onPage: () => {},
  });
  return teams.find((team) => team.title === title);
}

/**
 * The answer to an invitation that was carried out, as far as the member list shows it, or undefined where it does
 * not show everyone. Whether inviting somebody twice sends two mails GitBook does not say.
 */
async function findInvited(
  getter: Getter,
  organization: string,
  people: readonly { readonly email: string }[],
  sso: boolean,
): Promise<WireInviteAnswer | undefined> {
  const members = await readNewestMembers(getter, organization, people.length);
  const byEmail = new Map(members.map((member) => [emailKey(member.email ?? ''), member]));
  const found = people.flatMap(({ email }) => byEmail.get(emailKey(email)) ?? []);
  if (found.length < people.length) return undefined;
  const withoutSso = people.filter(({ email }) => byEmail.get(emailKey(email))?.sso === false);
  return {
    users: found.map(({ id }) => id),
    invited: found.length,
    failedSSOEmails: sso ? withoutSso.map(({ email }) => email) : [],
  };
}

/** The 200 answer of the operation `inviteUsersToOrganization`. */
interface WireInviteAnswer {
  readonly users: readonly string[];
  readonly invited: number;
  readonly failedSSOEmails: readonly string[];
}
