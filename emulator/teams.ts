import { recordEvent } from './audit.ts';
import type { Behaviour } from './behaviour.ts';
import { memberOf } from './members.ts';
import { Refusal } from './refusal.ts';
import { isEmail } from './shape.ts';
import type { AuditEventRecord, Doing, EmulatorState, TeamMemberRole, TeamRecord } from './state.ts';
import { emailKey, membersByEmail, nextTeamId, timeOf } from './state.ts';

/** The team, or a 404. */
export function teamOf(state: EmulatorState, teamId: string): TeamRecord {
  const team = state.teams.get(teamId);
  if (team === undefined) throw new Refusal(404, `No team of the organization has the ID ${teamId}`);
  return team;
}

/** Creates a team; `members` are IDs of members. Source: `createOrganizationTeam`. */
export function createTeam(
  state: EmulatorState,
  doing: Doing,
  title: string,
  members: readonly string[],
  behaviour: Behaviour,
): TeamRecord {
  refuseTitle(state, title, undefined, behaviour);
  const unknown = members.filter((id) => !state.members.has(id));
  if (unknown.length > 0) throw notMembers(unknown);
  const team: TeamRecord = {
    id: nextTeamId(state),
    title,
    createdAt: timeOf(doing.now),
    spaces: 0,
    members: new Map(members.map((id) => [id, 'member'])),
    waiting: new Map(),
  };
  if (behaviour.creatorOwnsTeam) team.members.set(doing.actor.id, 'owner');
  state.teams.set(team.id, team);
  recordEvent(state, doing, 'organization.team.create', targetOf(team));
  return team;
}

/** Source: `updateTeamInOrganizationById`. */
export function renameTeam(
  state: EmulatorState,
  doing: Doing,
  teamId: string,
  title: string,
  behaviour: Behaviour,
): TeamRecord {
  const team = teamOf(state, teamId);
  refuseTitle(state, title, teamId, behaviour);
  team.title = title;
  recordEvent(state, doing, 'organization.team.update', targetOf(team));
  return team;
}

/** 205 deleted, 204 there was none. Source: `removeTeamFromOrganizationById`. */
export function deleteTeam(state: EmulatorState, doing: Doing, teamId: string): 204 | 205 {
  const team = state.teams.get(teamId);
  if (team === undefined) return 204;
  state.teams.delete(teamId);
  recordEvent(state, doing, 'organization.team.remove', targetOf(team));
  return 205;
}

/** Source: the schema `UpdateMembersInOrganizationTeam`. */
export interface TeamUpdateBody {
  readonly add?: readonly string[];
  readonly memberships?: Readonly<Record<string, { readonly role: TeamMemberRole }>>;
  readonly remove?: readonly string[];
}

/**
 * Adds, changes and removes members of a team in one go; who is added and removed is removed. Nothing is done
 * when anyone is refused, and the 400 names them. Source: `updateMembersInOrganizationTeam`.
 */
export function updateTeamMembers(
  state: EmulatorState,
  doing: Doing,
  teamId: string,
  body: TeamUpdateBody,
  behaviour: Behaviour,
): void {
  const team = teamOf(state, teamId);
  const find = personFinder(state);
  const add = (body.add ?? []).map(find);
  const remove = (body.remove ?? []).map(find);
  const roles = new Map(Object.entries(body.memberships ?? {}).map(([id, { role }]) => [id, role]));
  refusePeople(add, remove, [...roles.keys()].map(find), behaviour);

  for (const person of add) {
    if (person.kind === 'member') {
      if (!team.members.has(person.id)) team.members.set(person.id, 'member');
    } else if (person.kind !== 'unknown')
      team.waiting.set(person.key, team.waiting.get(person.key) ?? 'member');
  }
  for (const [id, role] of roles) {
    const person = find(id);
    if (person.kind === 'member') team.members.set(id, role);
    else if (person.kind === 'invited') team.waiting.set(person.key, role);
  }
  for (const person of remove) {
    if (person.kind === 'member') team.members.delete(person.id);
    else if (person.kind !== 'unknown') team.waiting.delete(person.key);
  }
  recordEvent(state, doing, 'organization.team.members.update', targetOf(team));
}

/** Adds one member or changes their role; without a role, an added one is a plain member. Source: `addMemberToOrganizationTeamById`. */
export function putTeamMember(
  state: EmulatorState,
  doing: Doing,
  teamId: string,
  userId: string,
  role: TeamMemberRole | undefined,
): void {
  const team = teamOf(state, teamId);
  memberOf(state, userId);
  team.members.set(userId, role ?? team.members.get(userId) ?? 'member');
  recordEvent(state, doing, 'organization.team.members.update', targetOf(team));
}

/** 205 removed, 204 was not in the team. Source: `deleteMemberFromOrganizationTeamById`. */
export function removeTeamMember(
  state: EmulatorState,
  doing: Doing,
  teamId: string,
  userId: string,
): 204 | 205 {
  const team = teamOf(state, teamId);
  if (!team.members.delete(userId)) return 204;
  recordEvent(state, doing, 'organization.team.members.update', targetOf(team));
  return 205;
}

type Person =
  | { readonly kind: 'member'; readonly given: string; readonly id: string }
  | { readonly kind: 'invited' | 'stranger'; readonly given: string; readonly key: string }
  | { readonly kind: 'unknown'; readonly given: string };

/** Tells who an ID or an e-mail is. A stranger is an e-mail that neither a member nor an invitation has. */
function personFinder(state: EmulatorState): (given: string) => Person {
  const byEmail = membersByEmail(state);
  const invitedIds = new Map([...state.invitations].map(([key, invitation]) => [invitation.userId, key]));
  return (given) => {
    if (state.members.has(given)) return { kind: 'member', given, id: given };
    const key = invitedIds.get(given);
    if (key !== undefined) return { kind: 'invited', given, key };
    if (!isEmail(given)) return { kind: 'unknown', given };
    const member = byEmail.get(emailKey(given));
    if (member !== undefined) return { kind: 'member', given, id: member.id };
    return {
      kind: state.invitations.has(emailKey(given)) ? 'invited' : 'stranger',
      given,
      key: emailKey(given),
    };
  };
}

function refusePeople(
  add: readonly Person[],
  remove: readonly Person[],
  changed: readonly Person[],
  behaviour: Behaviour,
): void {
  const later = behaviour.teamAddByEmail === 'accepted';
  const refused = [
    ...add.filter(({ kind }) => kind === 'unknown' || (kind !== 'member' && !later)),
    // Memberships are keyed by user ID: an e-mail there is nobody.
    ...changed.filter(
      ({ kind, given }) => isEmail(given) || (kind !== 'member' && !(kind === 'invited' && later)),
    ),
    ...remove.filter(({ kind }) => kind !== 'member' && behaviour.teamRemoveUnknown === 'refused'),
  ];
  if (refused.length > 0) throw notMembers([...new Set(refused.map(({ given }) => given))]);
}

function notMembers(people: readonly string[]): Refusal {
  return new Refusal(400, `Not members of the organization: ${people.join(', ')}`);
}

function refuseTitle(
  state: EmulatorState,
  title: string,
  own: string | undefined,
  behaviour: Behaviour,
): void {
  if (behaviour.uniqueTitles === 'allowed') return;
  const wanted = title.trim().toLowerCase();
  for (const team of state.teams.values()) {
    if (team.id !== own && team.title.trim().toLowerCase() === wanted) {
      throw new Refusal(409, `A team with the title ${JSON.stringify(title)} exists already`);
    }
  }
}

function targetOf(team: TeamRecord): AuditEventRecord['target'] {
  return { type: 'team', id: team.id, label: team.title };
}
