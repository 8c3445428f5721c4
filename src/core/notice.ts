import type { Position } from './diagnostic.ts';
import type { IsoDate, OrganizationRole } from './model.ts';

/** A member as notices name one. */
export interface NoticePerson {
  readonly email: string | undefined;
  readonly userId: string;
  readonly displayName: string;
}

/** What was not done to the token's own account or to a protected user. */
export type Withheld =
  | { readonly change: 'remove-member' }
  | { readonly change: 'member-role'; readonly from: OrganizationRole; readonly to: OrganizationRole }
  | { readonly change: 'team-role' | 'team-remove'; readonly team: string };

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
  | { readonly kind: 'invite-links-on' }
  | { readonly kind: 'email-domains'; readonly domains: readonly string[] }
  | { readonly kind: 'default-role'; readonly role: OrganizationRole }
  | { readonly kind: 'sso-enforced'; readonly email: string; readonly origin: Position };

export type NoticeKind = Notice['kind'];
