import type { AuditEvent } from './audit-log.ts';
import type { LiveMember, LiveMembership, LiveState, OrganizationRole, TeamRole } from './state.ts';

/** What a plan needs to have read: teams are read only when the directory manages them. */
export interface ReadScope {
  /**
   * From all live teams to the IDs of those whose members are needed; undefined when no team is managed, so that
   * none is read.
   */
  readonly teams:
    | ((live: readonly { readonly id: string; readonly title: string }[]) => ReadonlySet<string>)
    | undefined;
}

/** What of an earlier reading may no longer hold. Whatever is left out is taken to be as it was. */
export interface Touched {
  readonly members: boolean;
  /** Which teams there are, and what they are called. */
  readonly teamList: boolean;
  /** IDs of the teams whose members may be others. */
  readonly memberships: ReadonlySet<string>;
}

/** Reads GitBook. Nothing behind this interface can write. */
export interface Reader {
  /** The complete live state. Throws `IncompleteReadError` rather than give a part of it. */
  readLive(scope: ReadScope): Promise<LiveState>;
  /** The complete live state again, with no call for what was not touched since an earlier reading of the same scope. */
  readAgain(scope: ReadScope, earlier: LiveState, touched: Touched): Promise<LiveState>;
  /** One member by user ID, or undefined when there is none. `GET /orgs/{o}/members/{u}` */
  member(userId: string): Promise<LiveMember | undefined>;
  /** The newest members first, at least `count` of them where there are so many: one call a thousand. `GET /orgs/{o}/members` */
  newestMembers(count: number): Promise<readonly LiveMember[]>;
  /** The spaces a member can reach. `GET /orgs/{o}/members/{u}/spaces`, all pages */
  memberSpaces(userId: string): Promise<readonly MemberSpace[]>;
  /** The teams a member is in. `GET /orgs/{o}/members/{u}/teams`, all pages */
  memberTeams(userId: string): Promise<readonly MemberTeam[]>;
  /** Who is in a team. `GET /orgs/{o}/teams/{t}/members`, all pages */
  teamMembers(teamId: string): Promise<readonly LiveMembership[]>;
  /**
   * The newest entries of the audit log. Undefined where there is none for this token: it takes an Enterprise plan
   * and an administrator. `GET /orgs/{o}/audit-events`
   */
  auditEvents(query: AuditQuery): Promise<readonly AuditEvent[] | undefined>;
}

/** Which part of the audit log to read. */
export interface AuditQuery {
  /** ISO 8601, UTC: nothing older. */
  readonly from: string;
  /** How many entries at most. */
  readonly limit: number;
}

/** A space that a member can reach, and how far. */
export interface MemberSpace {
  readonly spaceId: string;
  readonly title: string;
  readonly permission: OrganizationRole;
}

/** A team that a member is in. */
export interface MemberTeam {
  readonly teamId: string;
  readonly title: string;
  readonly role: TeamRole;
}

/** How a removal or deletion ended. `requested`: GitBook only asked the administrators (202). */
export type RemovalOutcome = 'removed' | 'already-gone' | 'requested';

/** What an invitation call answered. `userIds` come in no promised order. */
export interface InviteOutcome {
  readonly userIds: readonly string[];
  readonly failedSsoEmails: readonly string[];
}

/** What one bulk update of a team asks for; people are user IDs, or e-mails of those who have none yet. */
export interface TeamUpdate {
  readonly add: readonly string[];
  readonly memberships: Readonly<Record<string, TeamRole>>;
  readonly remove: readonly string[];
}

/** Writes to GitBook: one method a call. Only an apply ever holds one. */
export interface Writer {
  ping(): Promise<void>;
  invite(
    people: readonly { readonly email: string; readonly role: OrganizationRole }[],
    sso: boolean,
  ): Promise<InviteOutcome>;
  setRole(userId: string, role: OrganizationRole): Promise<void>;
  setSso(userId: string): Promise<void>;
  removeMember(userId: string): Promise<RemovalOutcome>;
  /** Gives the new team's ID. */
  createTeam(title: string): Promise<string>;
  renameTeam(teamId: string, title: string): Promise<void>;
  deleteTeam(teamId: string): Promise<RemovalOutcome>;
  updateTeam(teamId: string, update: TeamUpdate): Promise<void>;
  putTeamMember(teamId: string, userId: string, role: TeamRole): Promise<void>;
  removeTeamMember(teamId: string, userId: string): Promise<RemovalOutcome>;
}

/** Time, sleep and chance, passed in so that nothing pure depends on them. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** A number from 0 up to, not including, 1. */
  random(): number;
}

/** Told how far a long read or an apply is. */
export interface Progress {
  step(event: ProgressEvent): void;
}

export type ProgressEvent =
  | { readonly kind: 'phase'; readonly phase: 'read' | 'plan' | 'apply' | 'verify' }
  | {
      readonly kind: 'read';
      readonly what: 'members' | 'teams' | 'team-members' | 'spaces';
      readonly done: number;
      readonly total: number | undefined;
    }
  | { readonly kind: 'waiting'; readonly ms: number; readonly why: string }
  | { readonly kind: 'change'; readonly done: number; readonly total: number };

/**
 * What a failed call means for the rest of an apply. `refused`: GitBook judged this one call (4xx), so smaller or
 * other calls may do. `unavailable`: no usable answer, even after retries. `unauthorized`: the token is not
 * accepted, so nothing more will work. `message` is a sentence for people, without secrets.
 */
export interface Failure {
  readonly kind: 'refused' | 'unavailable' | 'unauthorized';
  /** The HTTP status, where there was one. */
  readonly status: number | undefined;
  readonly message: string;
}

/** Tells what an error thrown by a Reader or Writer means; throws on what is not GitBook's doing. */
export type Classify = (error: unknown) => Failure;
