import type { AuditEvent } from './audit-log.ts';
import type { LiveMember, LiveMembership, LiveState, OrganizationRole, TeamRole } from './state.ts';

/** What a plan needs to read. Teams are read only when the directory manages them. */
export interface ReadScope {
  /**
   * Gives, for all live teams, the IDs of those whose members are needed. Undefined where no team is managed: then no
   * team is read.
   */
  readonly teams:
    | ((live: readonly { readonly id: string; readonly title: string }[]) => ReadonlySet<string>)
    | undefined;
}

/** What may have changed since an earlier read. Everything else is taken to be unchanged. */
export interface Touched {
  readonly members: boolean;
  /** Which teams exist, and their titles. */
  readonly teamList: boolean;
  /** IDs of the teams whose members may have changed. */
  readonly memberships: ReadonlySet<string>;
}

/** Reads GitBook. No implementation can write. */
export interface Reader {
  /** The complete live state. Throws an `IncompleteReadError` rather than give a part of it. */
  readLive(scope: ReadScope): Promise<LiveState>;
  /** The complete live state again. Makes no call for what has not changed since an earlier read of the same scope. */
  readAgain(scope: ReadScope, earlier: LiveState, touched: Touched): Promise<LiveState>;
  /** One member by user ID, or undefined when there is none. `GET /orgs/{o}/members/{u}` */
  member(userId: string): Promise<LiveMember | undefined>;
  /** The administrators as they are now. `GET /orgs/{o}/members?role=admin`, all pages */
  administrators(): Promise<readonly LiveMember[]>;
  /** At least the `count` newest members, newest first; one call for each thousand. `GET /orgs/{o}/members` */
  newestMembers(count: number): Promise<readonly LiveMember[]>;
  /** The spaces a member can reach. `GET /orgs/{o}/members/{u}/spaces`, all pages */
  memberSpaces(userId: string): Promise<readonly MemberSpace[]>;
  /** The teams a member is in. `GET /orgs/{o}/members/{u}/teams`, all pages */
  memberTeams(userId: string): Promise<readonly MemberTeam[]>;
  /** Who is in a team. `GET /orgs/{o}/teams/{t}/members`, all pages */
  teamMembers(teamId: string): Promise<readonly LiveMembership[]>;
  /**
   * The newest entries of the audit log. Undefined where this token cannot read it: that needs an Enterprise plan and
   * an administrator. `GET /orgs/{o}/audit-events`
   */
  auditEvents(query: AuditQuery): Promise<readonly AuditEvent[] | undefined>;
}

/** Which part of the audit log to read. */
export interface AuditQuery {
  /** ISO 8601, UTC. No older entries. */
  readonly from: string;
  /** At most this many entries. */
  readonly limit: number;
}

/** A space that a member can access, and with which role. */
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

/** The result of a removal or deletion. `requested`: GitBook has only asked the administrators (202). */
export type RemovalOutcome = 'removed' | 'already-gone' | 'requested';

/** The answer to an invitation call. `userIds` are in no particular order. */
export interface InviteOutcome {
  readonly userIds: readonly string[];
  readonly failedSsoEmails: readonly string[];
}

/** One bulk update of a team. People are user IDs, or e-mails of those who have no ID yet. */
export interface TeamUpdate {
  readonly add: readonly string[];
  readonly memberships: Readonly<Record<string, TeamRole>>;
  readonly remove: readonly string[];
}

/** Writes to GitBook: one method for each call. Only an apply gets one. */
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

/** Time, sleep and randomness, passed in so that pure code does not depend on them. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** A number from 0 up to, not including, 1. */
  random(): number;
}

/** Receives how far a long read or an apply has come. */
export interface Progress {
  step(event: ProgressEvent): void;
}

/** One step of a run. `waiting` is for `ms` milliseconds. */
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
 * What a failed call means for the rest of an apply. `refused`: GitBook refused this one call (4xx), so smaller or
 * other calls may succeed. `unavailable`: no usable answer, even after retries. `lost`: no usable answer to a call that
 * must not be repeated, and may have been carried out. `unauthorized`: GitBook does not accept the token, so every call
 * will fail. `message` is a sentence for people, without secrets.
 */
export interface Failure {
  /** `stopped`: the run was asked to end before the call. */
  readonly kind: 'refused' | 'unavailable' | 'lost' | 'unauthorized' | 'stopped';
  /** The HTTP status, where there was one. */
  readonly status: number | undefined;
  readonly message: string;
}

/** Gives the meaning of an error that a Reader or Writer has thrown. Throws every error that does not come from GitBook. */
export type Classify = (error: unknown) => Failure;
