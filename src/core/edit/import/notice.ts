import type { IsoDate } from '../../model/state.ts';

/** Something that people should know about an import. Data, no sentences. */
export type ImportNotice =
  /** A member without an e-mail that can be a key: added under a placeholder address and pinned by ID. */
  | {
      readonly kind: 'placeholder-address';
      readonly why: 'no-email' | 'refused-email' | 'shared-email';
      readonly userId: string;
      readonly displayName: string;
      readonly email: string | undefined;
      readonly key: string;
    }
  /** A member without a usable e-mail or ID, who is left out: a plan reports this person as unlisted. */
  | {
      readonly kind: 'unnameable-member';
      readonly userId: string;
      readonly displayName: string;
      readonly email: string | undefined;
    }
  /** A team left out for a title that a directory cannot have (`refused`), or has but for case and space (`taken`). */
  | {
      readonly kind: 'team-left-out';
      readonly why: 'refused' | 'taken';
      readonly team: string;
      readonly teamId: string;
    }
  /** A team with people who are not in the member list, so its membership is not managed. */
  | { readonly kind: 'membership-left-alone'; readonly team: string; readonly people: readonly string[] }
  /** A split into files was requested, but a directory exists, and its files stay as they are. */
  | { readonly kind: 'not-split' }
  /** The directory does not manage members, or teams, and this stays so. */
  | { readonly kind: 'section-absent'; readonly section: 'users' | 'teams'; readonly live: number }
  | { readonly kind: 'user-removed'; readonly email: string }
  | { readonly kind: 'team-removed'; readonly team: string }
  /** A user who is in a team but not in the member list: probably invited, and kept. */
  | { readonly kind: 'invited-kept'; readonly email: string }
  /** A user without an ID who is nowhere in GitBook: an invitation may be open, so the user is kept. */
  | { readonly kind: 'unknown-kept'; readonly email: string }
  /** A user who has expired and is still a member: the date stays, and the next apply removes the person. */
  | {
      readonly kind: 'expiry-stands';
      readonly email: string;
      readonly team: string | undefined;
      readonly expires: IsoDate;
    }
  /** A `team:` entry was removed, because the team does not include everyone in the nested one. */
  | { readonly kind: 'nesting-dropped'; readonly team: string; readonly nested: string };
