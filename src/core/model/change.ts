import type { Position } from './diagnostic.ts';
import type { OrganizationRole, TeamRole } from './state.ts';

/** Why a member is removed. */
type RemovalReason = 'unlisted' | 'expired';

/** The person a change is about. People who are invited by the same plan have no ID yet. */
interface Person {
  readonly email: string | undefined;
  readonly userId: string | undefined;
  readonly displayName: string | undefined;
}

/** A member who is live. */
interface LivePerson extends Person {
  readonly userId: string;
  readonly displayName: string;
}

interface Sourced {
  /** Where in the directory the change comes from; undefined for what the directory does not mention. */
  readonly origin: Position | undefined;
}

interface Noted {
  /** The directory's note on the person; in a team, on the membership. */
  readonly note?: string | undefined;
}

export interface Invite extends Sourced, Noted {
  readonly type: 'invite';
  readonly email: string;
  readonly to: OrganizationRole;
  readonly sso: boolean;
  readonly expires: string | undefined;
}

export interface MemberRole extends LivePerson, Sourced, Noted {
  readonly type: 'member-role';
  readonly from: OrganizationRole;
  readonly to: OrganizationRole;
}

export interface MemberSso extends LivePerson, Sourced, Noted {
  readonly type: 'member-sso';
  readonly from: false;
  readonly to: true;
}

/** What goes with a member: how many spaces and teams, and the titles of those that are known. */
export interface Losses {
  readonly spaces: number;
  readonly teams: number;
  readonly teamTitles: readonly string[];
  readonly spaceTitles: readonly string[];
}

export interface RemoveMember extends LivePerson, Sourced, Noted {
  readonly type: 'remove-member';
  readonly from: OrganizationRole;
  readonly reason: RemovalReason;
  readonly expires: string | undefined;
  readonly loses: Losses;
}

export interface CreateTeam extends Sourced {
  readonly type: 'create-team';
  readonly team: string;
}

export interface RenameTeam extends Sourced {
  readonly type: 'rename-team';
  readonly team: string;
  readonly teamId: string;
  readonly from: string;
  readonly to: string;
}

export interface DeleteTeam extends Sourced {
  readonly type: 'delete-team';
  readonly team: string;
  readonly teamId: string;
  readonly size: number;
  readonly spaces: number;
}

/** `teamId` is undefined for a team that the same plan creates; `team` is the title after the plan. */
interface InTeam {
  readonly team: string;
  readonly teamId: string | undefined;
}

export interface TeamAdd extends Person, InTeam, Sourced, Noted {
  readonly type: 'team-add';
  readonly to: TeamRole;
  readonly via: readonly string[];
}

export interface TeamRoleChange extends LivePerson, InTeam, Sourced, Noted {
  readonly type: 'team-role';
  readonly teamId: string;
  readonly from: TeamRole;
  readonly to: TeamRole;
}

export interface TeamRemove extends LivePerson, InTeam, Sourced, Noted {
  readonly type: 'team-remove';
  readonly teamId: string;
  readonly from: TeamRole;
  readonly reason: RemovalReason;
}

/** One typed step from live to desired. Data only: sentences are made when it is shown. */
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
