import type { InviteOutcome, MemberSpace, MemberTeam, TeamUpdate } from '../core/model/ports.ts';
import type {
  LiveMember,
  LiveMembership,
  LiveOrganization,
  LiveState,
  LiveTeam,
  OrganizationRole,
  TeamRole,
} from '../core/model/state.ts';
import {
  field,
  fieldsOf,
  flag,
  isAbsent,
  items,
  type Located,
  oneOf,
  optionalText,
  text,
  wholeNumber,
} from './check.ts';
import type * as Wire from './wire.ts';

/*
 * Converts GitBook's shapes to the model and back. Everything that leads to a change is checked here: an answer of
 * another form throws `UnexpectedAnswerError`, and never becomes a removal.
 */

const ROLES: Readonly<Record<Wire.Role, OrganizationRole>> = {
  admin: 'admin',
  create: 'create',
  edit: 'edit',
  review: 'review',
  comment: 'comment',
  read: 'read',
};

const TEAM_ROLES: Readonly<Record<Wire.TeamRole, TeamRole>> = { owner: 'owner', member: 'member' };

/** Converts a role. `null` is a guest. Throws `UnexpectedAnswerError` for an absent or unknown role. */
export function roleFromWire(located: Located): OrganizationRole {
  return located.value === null ? 'guest' : oneOf(located, ROLES);
}

/** Converts a role for a request. */
export function roleToWire(role: OrganizationRole): Wire.Role | null {
  return role === 'guest' ? null : role;
}

/** Schema `OrganizationMember`. */
export function memberFromWire(member: Located): LiveMember {
  const of = fieldsOf<Wire.OrganizationMember>(member);
  return {
    ...personFromWire(member),
    role: roleFromWire(of('role')),
    sso: flag(of('sso')),
    disabled: flag(of('disabled')),
    joinedAt: optionalText(of('joinedAt')) ?? '',
    lastSeenAt: optionalText(of('lastSeenAt')),
    spaces: countOf(of('spaces')),
    teams: countOf(of('teams')),
  };
}

/** A number that is only shown. 0 where GitBook omits it. */
function countOf(located: Located): number {
  return isAbsent(located) ? 0 : wholeNumber(located);
}

/** By the schema, a member's e-mail may be absent. */
function personFromWire(member: Located): Pick<LiveMember, 'id' | 'email' | 'displayName'> {
  const of = fieldsOf<Wire.OrganizationMember>(member);
  const ofUser = fieldsOf<Wire.User>(of('user'));
  const id = text(of('id'));
  const email = optionalText(ofUser('email'));
  return { id, email, displayName: optionalText(ofUser('displayName')) ?? email ?? id };
}

/** Schema `OrganizationTeam`. The memberships come from another call. */
export function teamFromWire(team: Located): LiveTeam {
  const of = fieldsOf<Wire.OrganizationTeam>(team);
  return {
    id: text(of('id')),
    title: text(of('title')),
    size: wholeNumber(of('members')),
    spaces: countOf(of('spaces')),
    memberships: undefined,
  };
}

/** Schema `OrganizationTeamMember`. */
export function membershipFromWire(teamMember: Located): LiveMembership {
  const of = fieldsOf<Wire.OrganizationTeamMember>(teamMember);
  const { id, email, displayName } = personFromWire(of('organization'));
  return { userId: id, email, displayName, role: teamRole(of('team')) };
}

/** Schema `Organization`. Unknown values of the fields that only notices use are left out. */
export function organizationFromWire(organization: Located): LiveOrganization {
  const of = fieldsOf<Wire.Organization>(organization);
  const defaultRole = of('defaultRole');
  const billing = of('billing');
  const maxUsers = isAbsent(billing) ? undefined : field(billing, 'maxUsers').value;
  const domains = of('emailDomains');
  return {
    id: text(of('id')),
    title: text(of('title')),
    defaultRole: isUnknownRole(defaultRole) ? undefined : roleFromWire(defaultRole),
    emailDomains: isAbsent(domains) ? [] : items(domains).map(text),
    inviteLinks: of('inviteLinks').value === true,
    ssoEnforced: of('sso').value === true,
    auditLogs: of('auditLogs').value === true,
    maxUsers: typeof maxUsers === 'number' && maxUsers >= 0 ? maxUsers : undefined,
  };
}

/** Schema `User`: the account that the token belongs to. */
export function selfFromWire(user: Located): LiveState['self'] {
  const of = fieldsOf<Wire.User>(user);
  return { id: text(of('id')), email: optionalText(of('email')) };
}

/** Schema `MemberContentPermission`. */
export function memberSpaceFromWire(item: Located): MemberSpace {
  const of = fieldsOf<Wire.MemberContentPermission>(item);
  const id = text(field(of('space'), 'id'));
  return {
    spaceId: id,
    title: optionalText(field(of('space'), 'title')) ?? id,
    permission: oneOf(of('permission'), ROLES),
  };
}

/** An item of `GET /orgs/{o}/members/{u}/teams`. */
export function memberTeamFromWire(item: Located): MemberTeam {
  const team = teamFromWire(field(item, 'team'));
  return { teamId: team.id, title: team.title, role: teamRole(field(item, 'member')) };
}

/** The answer of `POST /orgs/{o}/invites`. */
export function inviteOutcomeFromWire(answer: Located): InviteOutcome {
  const failed = field(answer, 'failedSSOEmails');
  return {
    userIds: items(field(answer, 'users')).map(text),
    failedSsoEmails: isAbsent(failed) ? [] : items(failed).map(text),
  };
}

/** The body of one call that invites people, each with their own role. */
export function inviteToWire(
  people: readonly { readonly email: string; readonly role: OrganizationRole }[],
  sso: boolean,
): Wire.Invite {
  return { emails: people.map(({ email, role }) => ({ email, role: roleToWire(role) })), sso };
}

/** The body of a bulk update of a team, without empty parts. */
export function teamUpdateToWire(update: TeamUpdate): Wire.TeamUpdate {
  const memberships = Object.entries(update.memberships).map(([userId, role]) => [userId, { role }] as const);
  return {
    ...(update.add.length > 0 && { add: update.add }),
    ...(memberships.length > 0 && { memberships: Object.fromEntries(memberships) }),
    ...(update.remove.length > 0 && { remove: update.remove }),
  };
}

function teamRole(teamMember: Located): TeamRole {
  return oneOf(fieldsOf<Wire.TeamMembership>(teamMember)('role'), TEAM_ROLES);
}

function isUnknownRole({ value }: Located): boolean {
  return value !== null && !(typeof value === 'string' && Object.hasOwn(ROLES, value));
}
