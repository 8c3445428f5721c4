import type { Behaviour } from '../behaviour.ts';
import type { AuditEventRecord, EmulatorState, Invitation, MemberRecord, MemberRoleOrGuest, Origin } from '../state.ts';
import { accountFor, activeAdmins, emailKey, membersByEmail, timeOf } from '../state.ts';
import { recordEvent } from './audit.ts';
import { Refusal } from './refusal.ts';

/** One person in an invitation call. */
export interface Invitee {
  readonly email: string;
  readonly role: MemberRoleOrGuest;
}

/** Source: the 200 answer of `inviteUsersToOrganization`. */
export interface InviteAnswer {
  users: string[];
  invited: number;
  failedSSOEmails?: string[];
}

/** A member by ID. Throws a 404 `Refusal` for an unknown ID. */
export function memberOf(state: EmulatorState, userId: string): MemberRecord {
  const member = state.members.get(userId);
  if (member === undefined) throw new Refusal(404, `No member of the organization has the ID ${userId}`);
  return member;
}

/** Invites people, or none of them when one is refused. Source: `inviteUsersToOrganization`. */
export function invite(
  state: EmulatorState,
  origin: Origin,
  people: readonly Invitee[],
  sso: boolean,
  behaviour: Behaviour,
): InviteAnswer {
  const members = membersByEmail(state);
  refuseInvitation(state, people, sso, members, behaviour);
  const failing = new Set(behaviour.failedSsoEmails.map(emailKey));
  const answer: InviteAnswer = { users: [], invited: 0 };
  for (const { email, role } of people) {
    const key = emailKey(email);
    const failed = sso && failing.has(key);
    if (failed) answer.failedSSOEmails = [...(answer.failedSSOEmails ?? []), email];
    const known = members.get(key) ?? state.invitations.get(key);
    if (known !== undefined) {
      inviteAgain(state, origin, known, { role, sso: sso && !failed }, behaviour, answer);
      continue;
    }
    const invitation: Invitation = {
      userId: accountFor(state, email),
      email,
      role,
      sso: sso && !failed,
      invitedAt: timeOf(origin.now),
    };
    answer.users.push(invitation.userId);
    if (!invitation.sso) sendMail(state, key, answer);
    recordEvent(state, origin, 'organization.member.invite', targetOf(invitation.userId, email));
    if (behaviour.invitedVisible === 'after-accepting') state.invitations.set(key, invitation);
    else members.set(key, join(state, origin, invitation));
  }
  return answer;
}

/** Accepts an invitation. The person joins the organization, and the teams that wait for them. */
export function acceptInvitation(state: EmulatorState, origin: Origin, email: string): MemberRecord {
  const invitation = state.invitations.get(emailKey(email));
  if (invitation === undefined) throw new Refusal(404, `${email} has no pending invitation`);
  state.invitations.delete(emailKey(email));
  return join(state, origin, invitation);
}

/** Changes a role. Throws a 400 `Refusal` for the last administrator. Source: `updateMemberInOrganizationById`. */
export function setRole(state: EmulatorState, origin: Origin, userId: string, role: MemberRoleOrGuest): MemberRecord {
  const member = memberOf(state, userId);
  if (role !== 'admin') keepAnAdmin(state, member);
  if (member.role !== role)
    recordEvent(state, origin, 'organization.member.update', targetOf(member.id, member.displayName));
  member.role = role;
  return member;
}

/** Gives a member SSO. Source: `setUserAsSSOMemberForOrganization`. */
export function setSso(state: EmulatorState, origin: Origin, userId: string, behaviour: Behaviour): MemberRecord {
  const member = memberOf(state, userId);
  const failing = behaviour.failedSsoEmails.some((email) => emailKey(email) === emailKey(member.email ?? ''));
  if (failing)
    throw new Refusal(400, `${member.displayName} is a member of another organization and cannot use SSO here`);
  if (!member.sso) recordEvent(state, origin, 'organization.member.sso', targetOf(member.id, member.displayName));
  member.sso = true;
  return member;
}

/** How a removal ended: 205 removed, 204 was not a member, 202 requested from the administrators. */
export type RemovalStatus = 202 | 204 | 205;

/** Removes a member from the organization, its teams and its spaces. Source: `removeMemberFromOrganizationById`. */
export function removeMember(state: EmulatorState, origin: Origin, userId: string): RemovalStatus {
  const member = state.members.get(userId);
  if (member === undefined) return 204;
  keepAnAdmin(state, member);
  state.members.delete(userId);
  state.removalRequests.delete(userId);
  for (const team of state.teams.values()) team.members.delete(userId);
  recordEvent(state, origin, 'organization.member.remove', targetOf(userId, member.displayName));
  return 205;
}

/** Requests the removal of a member from the administrators. */
export function requestRemoval(state: EmulatorState, origin: Origin, userId: string): RemovalStatus {
  const member = state.members.get(userId);
  if (member === undefined) return 204;
  state.removalRequests.add(userId);
  recordEvent(state, origin, 'organization.member.request-removal', targetOf(userId, member.displayName));
  return 202;
}

/** Makes somebody a member, and adds them to the teams that wait for them. */
function join(state: EmulatorState, origin: Origin, invitation: Invitation): MemberRecord {
  const member: MemberRecord = {
    id: invitation.userId,
    email: invitation.email,
    displayName: displayNameOf(invitation.email),
    role: invitation.role,
    sso: invitation.sso,
    disabled: false,
    joinedAt: timeOf(origin.now),
    lastSeenAt: undefined,
    spaces: [],
    sites: 0,
  };
  state.members.set(member.id, member);
  const key = emailKey(invitation.email);
  for (const team of state.teams.values()) {
    const role = team.waiting.get(key);
    if (role === undefined) continue;
    team.waiting.delete(key);
    team.members.set(member.id, role);
  }
  recordEvent(state, origin, 'organization.member.join', targetOf(member.id, member.displayName));
  return member;
}

/** The display name for an e-mail until its owner sets one. */
export function displayNameOf(email: string): string {
  const local = email.split('@')[0] ?? email;
  const words = local.split(/[._+-]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || email;
}

/** A person as the target of an audit event. */
function targetOf(id: string, label: string): AuditEventRecord['target'] {
  return { type: 'user', id, label };
}

function inviteAgain(
  state: EmulatorState,
  origin: Origin,
  known: MemberRecord | Invitation,
  wanted: { readonly role: MemberRoleOrGuest; readonly sso: boolean },
  behaviour: Behaviour,
  answer: InviteAnswer,
): void {
  if (behaviour.inviteAgain === 'ignored') return;
  answer.users.push('userId' in known ? known.userId : known.id);
  if (behaviour.inviteAgain === 'mails-again') {
    sendMail(state, emailKey(known.email ?? ''), answer);
    return;
  }
  if (wanted.sso) known.sso = true;
  if ('userId' in known) known.role = wanted.role;
  else setRole(state, origin, known.id, wanted.role);
}

function refuseInvitation(
  state: EmulatorState,
  people: readonly Invitee[],
  sso: boolean,
  members: ReadonlyMap<string, MemberRecord>,
  behaviour: Behaviour,
): void {
  if (state.organization.sso === true && !sso) {
    throw new Refusal(400, 'SSO is enforced in this organization: invite with "sso": true');
  }
  const known = people.flatMap(({ email, role }) => {
    const member = members.get(emailKey(email));
    return member === undefined ? [] : [{ member, role }];
  });
  if (behaviour.inviteAgain === 'changes-role') {
    const demoted = new Set(known.filter(({ role }) => role !== 'admin').map(({ member }) => member.id));
    const admins = activeAdmins(state);
    if (admins.length > 0 && admins.every(({ id }) => demoted.has(id))) throw lastAdmin();
  }
  const { maxUsers } = state.organization;
  const added = new Set(
    people.map(({ email }) => emailKey(email)).filter((key) => !members.has(key) && !state.invitations.has(key)),
  );
  const seats = state.members.size + state.invitations.size + added.size;
  if (behaviour.seatLimit === 'refused' && maxUsers !== undefined && seats > maxUsers) {
    throw new Refusal(400, `The organization has ${maxUsers} seats; this invitation would need ${seats}`);
  }
}

function keepAnAdmin(state: EmulatorState, member: MemberRecord): void {
  const admins = activeAdmins(state);
  if (admins.length === 1 && admins[0]?.id === member.id) throw lastAdmin();
}

function lastAdmin(): Refusal {
  return new Refusal(400, 'An organization needs at least one administrator');
}

function sendMail(state: EmulatorState, key: string, answer: InviteAnswer): void {
  state.mails.set(key, (state.mails.get(key) ?? 0) + 1);
  answer.invited += 1;
}
