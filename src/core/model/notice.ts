import { compareText, type Position } from './diagnostic.ts';
import type { IsoTime } from './ledger.ts';
import { emailKey, type IsoDate, type OrganizationRole } from './state.ts';

/** The member a notice is about. */
export interface NoticePerson {
  readonly email: string | undefined;
  readonly userId: string;
  readonly displayName: string;
}

/** What the plan does not take from the token's own account or a protected user. */
export type Withheld =
  | { readonly change: 'remove-member' }
  | { readonly change: 'member-role'; readonly from: OrganizationRole; readonly to: OrganizationRole }
  | { readonly change: 'team-role' | 'team-remove' | 'delete-team'; readonly team: string };

/** Something to know that changes nothing. Data only, like a change. */
export type Notice =
  | ({ readonly kind: 'unlisted-member'; readonly role: OrganizationRole } & NoticePerson)
  | { readonly kind: 'unlisted-team'; readonly team: string; readonly teamId: string; readonly size: number }
  | ({
      readonly kind: 'protected';
      readonly why: 'own-account' | 'protected-user';
      readonly withheld: Withheld;
      readonly origin: Position | undefined;
    } & NoticePerson)
  | ({
      readonly kind: 'email-differs';
      readonly directoryEmail: string;
      readonly origin: Position;
    } & NoticePerson)
  /** Somebody with a pinned ID that no member has is invited. GitBook may give them another ID. */
  | {
      readonly kind: 'pinned-not-live';
      readonly email: string;
      readonly id: string;
      readonly origin: Position;
    }
  /** Somebody in the directory whose invitation is open. They are no seat until GitBook lists them. */
  | {
      readonly kind: 'waiting';
      readonly email: string;
      /** The role of the invitation, and the one that the directory asks for now. */
      readonly role: OrganizationRole;
      readonly wanted: OrganizationRole;
      readonly since: IsoTime;
      /** The pull request that invited them, where it is known. */
      readonly pullRequest: number | undefined;
      /** Whether the plan invites them again, because the last invitation was long ago. */
      readonly again: boolean;
      readonly origin: Position | undefined;
    }
  /** Somebody who is not in the directory, or has expired, and can still accept an invitation. */
  | {
      readonly kind: 'open-invitation';
      readonly email: string;
      readonly role: OrganizationRole;
      readonly since: IsoTime;
      readonly pullRequest: number | undefined;
    }
  /** Somebody whom the directory does not want, and whom GitBook removes only once an administrator agrees. */
  | ({
      readonly kind: 'removal-requested';
      readonly role: OrganizationRole;
      readonly since: IsoTime;
      /** The pull request that requested it, where it is known. */
      readonly pullRequest: number | undefined;
      /** Whether the plan requests it again, because the last request was long ago. */
      readonly again: boolean;
    } & NoticePerson)
  | ({ readonly kind: 'sso-stays'; readonly origin: Position } & NoticePerson)
  | ({ readonly kind: 'no-email' } & NoticePerson)
  | ({ readonly kind: 'disabled-member'; readonly origin: Position | undefined } & NoticePerson)
  | {
      readonly kind: 'expires-soon';
      readonly email: string;
      /** Set where a membership of one team ends, undefined where all access ends. */
      readonly team: string | undefined;
      readonly expires: IsoDate;
      /** Days from the plan's date to the last day of access. */
      readonly days: number;
      readonly origin: Position;
    }
  | { readonly kind: 'expired'; readonly email: string; readonly expires: IsoDate; readonly origin: Position }
  | { readonly kind: 'seats-exceeded'; readonly seats: number; readonly limit: number }
  /** Nobody has this entry of `protected-users`. If it is a typo, somebody is not protected. */
  | { readonly kind: 'unknown-protected-user'; readonly entry: string }
  | { readonly kind: 'invite-links-on' }
  | { readonly kind: 'email-domains'; readonly domains: readonly string[] }
  | { readonly kind: 'default-role'; readonly role: OrganizationRole }
  | { readonly kind: 'sso-enforced'; readonly email: string; readonly origin: Position };

/** The stable code of a kind of notice. */
export type NoticeKind = Notice['kind'];

/** A member who is in GitBook and not in the directory, and stays. */
export type UnlistedMember = Extract<Notice, { kind: 'unlisted-member' }>;

/** The unlisted members among notices, in their order. */
export function unlistedMembers(notices: readonly Notice[]): readonly UnlistedMember[] {
  return notices.filter((notice) => notice.kind === 'unlisted-member');
}

/** A member who stays although the directory does not want them, which keeps the drift issue open. */
export type StayingMember = Extract<Notice, { kind: 'unlisted-member' | 'removal-requested' }>;

/** The members among notices who stay although the directory does not want them, in their order. */
export function stayingMembers(notices: readonly Notice[]): readonly StayingMember[] {
  return notices.filter((notice) => notice.kind === 'unlisted-member' || notice.kind === 'removal-requested');
}

/** Notices by kind, then administrators first, then by team and person. Does not depend on the order of GitBook's answers. */
export function sortNotices(notices: readonly Notice[]): Notice[] {
  const keyed = notices.map((notice) => ({ notice, key: sortKey(notice) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ notice }) => notice);
}

function sortKey(notice: Notice): string {
  const team = 'team' in notice ? (notice.team ?? '') : '';
  const email = 'email' in notice ? emailKey(notice.email ?? '') : '';
  const id = 'userId' in notice ? notice.userId : 'teamId' in notice ? notice.teamId : '';
  const first = 'role' in notice && notice.role === 'admin' ? '0' : '1';
  return [notice.kind, first, team, email, id, JSON.stringify(notice)].join('\u0000');
}
