import type { IsoDate } from '../../model/state.ts';

/** What an import could not write down as it is, or did that somebody should know of. Data only. */
export type ImportNotice =
  /** Has no e-mail, or none that can be a key: written under an address that leads nowhere, and pinned by ID. */
  | {
      readonly kind: 'placeholder-address';
      readonly why: 'no-email' | 'refused-email' | 'shared-email';
      readonly userId: string;
      readonly displayName: string;
      readonly email: string | undefined;
      readonly key: string;
    }
  /** Can be named neither by e-mail nor by ID, and is left out: a plan will call this person unlisted. */
  | {
      readonly kind: 'unnameable-member';
      readonly userId: string;
      readonly displayName: string;
      readonly email: string | undefined;
    }
  /** A title that a directory cannot have (`refused`), or has already but for case and space (`taken`): left out. */
  | {
      readonly kind: 'team-left-out';
      readonly why: 'refused' | 'taken';
      readonly team: string;
      readonly teamId: string;
    }
  /** Somebody in the team is in no member list, so that who is in it is left alone. */
  | { readonly kind: 'membership-left-alone'; readonly team: string; readonly people: readonly string[] }
  /** A split into files was asked for, and there is a directory already, whose files stay as they are. */
  | { readonly kind: 'not-split' }
  /** Members, or teams, are not managed by the directory, and stay so. */
  | { readonly kind: 'section-absent'; readonly section: 'users' | 'teams'; readonly live: number }
  | { readonly kind: 'user-removed'; readonly email: string }
  | { readonly kind: 'team-removed'; readonly team: string }
  /** Not in the member list, but waiting in a team: taken for invited, and kept. */
  | { readonly kind: 'invited-kept'; readonly email: string }
  /** Has expired and is still a member: the date stands, and the next apply removes the person. */
  | {
      readonly kind: 'expiry-stands';
      readonly email: string;
      readonly team: string | undefined;
      readonly expires: IsoDate;
    }
  /** `team:` was taken out of a team whose members no longer include everyone in the other. */
  | { readonly kind: 'nesting-dropped'; readonly team: string; readonly nested: string };
