import type { Behaviour } from '../behaviour.ts';
import { isEmail } from '../shape.ts';
import type { AuditEventRecord, EmulatorState, Origin, TeamMemberRole, TeamRecord } from '../state.ts';
import { emailKey, membersByEmail, nextTeamId, timeOf } from '../state.ts';
import { recordEvent } from './audit.ts';
import { memberOf } from './members.ts';
import { Refusal } from './refusal.ts';

/** A team by ID. Throws a 404 `Refusal` for an unknown ID. */
export function teamOf(state: EmulatorState, teamId: string): TeamRecord {
  const team = state.teams.get(teamId);
  if (team === undefined) throw new Refusal(404, `No team of the organization has the ID ${teamId}`);
  return team;
}

/** Creates a team. `members` are IDs of members. Source: `createOrganizationTeam`. */
export function createTeam(
  state: EmulatorState,
  origin: Origin,
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
    createdAt: timeOf(origin.now),
    spaces: 0,
    members: new Map(members.map((id) => [id, 'member'])),
    waiting: new Map(),
  };
  if (behaviour.creatorOwnsTeam) team.members.set(origin.actor.id, 'owner');
  state.teams.set(team.id, team);
  recordEvent(state, origin, 'organization.team.create', targetOf(team));
  return team;
}

/** Renames a team. Source: `updateTeamInOrganizationById`. */
export function renameTeam(
  state: EmulatorState,
  origin: Origin,
  teamId: string,
  title: string,
  behaviour: Behaviour,
): TeamRecord {
  const team = teamOf(state, teamId);
  refuseTitle(state, title, teamId, behaviour);
  team.title = title;
  recordEvent(state, origin, 'organization.team.update', targetOf(team));
  return team;
}

/** Deletes a team. Returns 205, or 204 when it does not exist. Source: `removeTeamFromOrganizationById`. */
export function deleteTeam(state: EmulatorState, origin: Origin, teamId: string): 204 | 205 {
  const team = state.teams.get(teamId);
  if (team === undefined) return 204;
  state.teams.delete(teamId);
  recordEvent(state, origin, 'organization.team.remove', targetOf(team));
  return 205;
}

/** Source: the schema `UpdateMembersInOrganizationTeam`. */
export interface TeamUpdateBody {
  readonly add?: readonly string[];
  readonly memberships?: Readonly<Record<string, { readonly role: TeamMemberRole }>>;
  readonly remove?: readonly string[];
}

/**
 * Adds, changes and removes members of a team in one call. People who are both added and removed are removed. When
 * somebody is refused, nothing changes, and the 400 names them. Source: `updateMembersInOrganizationTeam`.
 */
export function updateTeamMembers(
  state: EmulatorState,
  origin: Origin,
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
    } else if (person.kind !== 'unknown') team.waiting.set(person.key, team.waiting.get(person.key) ?? 'member');
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
  recordEvent(state, origin, 'organization.team.members.update', targetOf(team));
}

/** Adds a member to a team, or changes their role. The default role is `member`. Source: `addMemberToOrganizationTeamById`. */
export function putTeamMember(
  state: EmulatorState,
  origin: Origin,
  teamId: string,
  userId: string,
  role: TeamMemberRole | undefined,
): void {
  const team = teamOf(state, teamId);
  memberOf(state, userId);
  team.members.set(userId, role ?? team.members.get(userId) ?? 'member');
  recordEvent(state, origin, 'organization.team.members.update', targetOf(team));
}

/** Removes a member from a team. Returns 205, or 204 for somebody who is not in it. Source: `deleteMemberFromOrganizationTeamById`. */
export function removeTeamMember(state: EmulatorState, origin: Origin, teamId: string, userId: string): 204 | 205 {
  const team = teamOf(state, teamId);
  if (!team.members.delete(userId)) return 204;
  recordEvent(state, origin, 'organization.team.members.update', targetOf(team));
  return 205;
}

type Person =
  | { readonly kind: 'member'; readonly given: string; readonly id: string }
  | { readonly kind: 'invited' | 'stranger'; readonly given: string; readonly key: string }
  | { readonly kind: 'unknown'; readonly given: string };

/** Finds people by ID or e-mail. A stranger has an e-mail that belongs to no member and no invitation. */
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
    // The keys of memberships are user IDs, so that an e-mail matches nobody.
    ...changed.filter(({ kind, given }) => isEmail(given) || (kind !== 'member' && !(kind === 'invited' && later))),
    ...remove.filter(({ kind }) => kind !== 'member' && behaviour.teamRemoveUnknown === 'refused'),
  ];
  if (refused.length > 0) throw notMembers([...new Set(refused.map(({ given }) => given))]);
}

function notMembers(people: readonly string[]): Refusal {
  return new Refusal(400, `Not members of the organization: ${people.join(', ')}`);
}

function refuseTitle(state: EmulatorState, title: string, own: string | undefined, behaviour: Behaviour): void {
  if (behaviour.uniqueTitles === 'allowed') return;
  const wanted = title.trim().toLowerCase();
  for (const team of state.teams.values()) {
    if (team.id !== own && team.title.trim().toLowerCase() === wanted) {
      throw new Refusal(409, `A team with the title ${JSON.stringify(title)} already exists`);
    }
  }
}

function targetOf(team: TeamRecord): AuditEventRecord['target'] {
  return { type: 'team', id: team.id, label: team.title };
}
