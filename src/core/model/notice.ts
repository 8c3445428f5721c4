import { compareText, type Position } from './diagnostic.ts';
import { emailKey, type IsoDate, type OrganizationRole } from './state.ts';

/** A member as notices name one. */
interface NoticePerson {
  readonly email: string | undefined;
  readonly userId: string;
  readonly displayName: string;
}

/** What was not done to the token's own account or to a protected user. */
export type Withheld =
  | { readonly change: 'remove-member' }
  | { readonly change: 'member-role'; readonly from: OrganizationRole; readonly to: OrganizationRole }
  | { readonly change: 'team-role' | 'team-remove' | 'delete-team'; readonly team: string };

/** Something to know that changes nothing. Data only, as changes are. */
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
  /** Somebody is invited whose pinned ID no member has: GitBook may give another one, which must then be pinned. */
  | {
      readonly kind: 'pinned-not-live';
      readonly email: string;
      readonly id: string;
      readonly origin: Position;
    }
  | ({ readonly kind: 'sso-stays'; readonly origin: Position } & NoticePerson)
  | ({ readonly kind: 'no-email' } & NoticePerson)
  | ({ readonly kind: 'disabled-member'; readonly origin: Position | undefined } & NoticePerson)
  | {
      readonly kind: 'expires-soon';
      readonly email: string;
      /** Set for a membership of one team, absent for the whole access. */
      readonly team: string | undefined;
      readonly expires: IsoDate;
      /** Days from the plan's date to the last day of access. */
      readonly days: number;
      readonly origin: Position;
    }
  | { readonly kind: 'expired'; readonly email: string; readonly expires: IsoDate; readonly origin: Position }
  | { readonly kind: 'seats-exceeded'; readonly seats: number; readonly limit: number }
  /** An entry of `protected-users` that is nobody: perhaps misspelt, and then somebody is not protected. */
  | { readonly kind: 'unknown-protected-user'; readonly entry: string }
  | { readonly kind: 'invite-links-on' }
  | { readonly kind: 'email-domains'; readonly domains: readonly string[] }
  | { readonly kind: 'default-role'; readonly role: OrganizationRole }
  | { readonly kind: 'sso-enforced'; readonly email: string; readonly origin: Position };

export type NoticeKind = Notice['kind'];

/** Notices of a kind together, then by team and person: in the same order, whatever the order of GitBook's answers. */
export function sortNotices(notices: readonly Notice[]): Notice[] {
  const keyed = notices.map((notice) => ({ notice, key: sortKey(notice) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ notice }) => notice);
}

function sortKey(notice: Notice): string {
  const team = 'team' in notice ? (notice.team ?? '') : '';
  const email = 'email' in notice ? emailKey(notice.email ?? '') : '';
  const id = 'userId' in notice ? notice.userId : 'teamId' in notice ? notice.teamId : '';
  return [notice.kind, team, email, id, JSON.stringify(notice)].join('\u0000');
}
