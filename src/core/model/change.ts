import type { Position } from './diagnostic.ts';
import type { OrganizationRole, TeamRole } from './state.ts';

/** Why a member is removed. */
type RemovalReason = 'unlisted' | 'expired';

/** The person a change is about. Somebody whom the same plan invites has no ID yet. */
interface Person {
  readonly email: string | undefined;
  readonly userId: string | undefined;
  readonly displayName: string | undefined;
}

/** A person who is a member. */
interface LivePerson extends Person {
  readonly userId: string;
  readonly displayName: string;
}

interface Sourced {
  /** The place in the directory that the change comes from. Undefined for what the directory does not list. */
  readonly origin: Position | undefined;
}

interface Noted {
  /** The directory's note about the person, or about the membership of a team. */
  readonly note?: string | undefined;
}

/** Invites somebody who is not a member. */
export interface Invite extends Sourced, Noted {
  readonly type: 'invite';
  readonly email: string;
  readonly to: OrganizationRole;
  readonly sso: boolean;
  readonly expires: string | undefined;
}

/** Gives a member another role in the organization. */
export interface MemberRole extends LivePerson, Sourced, Noted {
  readonly type: 'member-role';
  readonly from: OrganizationRole;
  readonly to: OrganizationRole;
}

/** Makes a member an SSO user. GitBook's API cannot undo that. */
export interface MemberSso extends LivePerson, Sourced, Noted {
  readonly type: 'member-sso';
  readonly from: false;
  readonly to: true;
}

/** What a removed member loses: how many spaces and teams, and their titles as far as they are known. */
export interface Losses {
  readonly spaces: number;
  readonly teams: number;
  readonly teamTitles: readonly string[];
  readonly spaceTitles: readonly string[];
}

/** Removes a member from the organization. */
export interface RemoveMember extends LivePerson, Sourced, Noted {
  readonly type: 'remove-member';
  readonly from: OrganizationRole;
  readonly reason: RemovalReason;
  readonly expires: string | undefined;
  readonly loses: Losses;
}

/** Creates a team. */
export interface CreateTeam extends Sourced {
  readonly type: 'create-team';
  readonly team: string;
}

/** Renames a team. `team` is the new title, as `to` is. */
export interface RenameTeam extends Sourced {
  readonly type: 'rename-team';
  readonly team: string;
  readonly teamId: string;
  readonly from: string;
  readonly to: string;
}

/** Deletes a team with `size` people in it and access to `spaces` spaces. */
export interface DeleteTeam extends Sourced {
  readonly type: 'delete-team';
  readonly team: string;
  readonly teamId: string;
  readonly size: number;
  readonly spaces: number;
}

/** `team` is the title after the plan. `teamId` is undefined for a team that the same plan creates. */
interface InTeam {
  readonly team: string;
  readonly teamId: string | undefined;
}

/** Adds somebody to a team. `via` has the titles of the nested teams that they come through, outermost first. */
export interface TeamAdd extends Person, InTeam, Sourced, Noted {
  readonly type: 'team-add';
  readonly to: TeamRole;
  readonly via: readonly string[];
}

/** Gives somebody another role in a team. */
export interface TeamRoleChange extends LivePerson, InTeam, Sourced, Noted {
  readonly type: 'team-role';
  readonly teamId: string;
  readonly from: TeamRole;
  readonly to: TeamRole;
}

/** Removes somebody from a team. */
export interface TeamRemove extends LivePerson, InTeam, Sourced, Noted {
  readonly type: 'team-remove';
  readonly teamId: string;
  readonly from: TeamRole;
  readonly reason: RemovalReason;
}

/** One typed step from the live state to the desired state. Data only: `render` makes the sentences. */
export type Change =
  | Invite
  | MemberRole
  | MemberSso
  | RemoveMember
  | CreateTeam
  | RenameTeam
  | DeleteTeam
  | TeamAdd
  | TeamRoleChange
  | TeamRemove;

/** The stable code of a type of change. */
export type ChangeType = Change['type'];

/** The changes of one type, or of some. */
export type ChangeOf<T extends ChangeType> = Extract<Change, { readonly type: T }>;
