/** What GitBook does where its documentation leaves it open, and the numbers it does not give. */
export interface Behaviour {
  /** Whether someone invited is a member at once, or only after accepting. */
  readonly invitedVisible: 'at-once' | 'after-accepting';
  /** What inviting someone does who is a member or invited already. */
  readonly inviteAgain: 'ignored' | 'mails-again' | 'changes-role';
  /** Whether a team takes the e-mail of someone who is not a member, for when they join. */
  readonly teamAddByEmail: 'accepted' | 'refused';
  /** What a team's bulk update does with someone to remove whom the organization does not know. */
  readonly teamRemoveUnknown: 'ignored' | 'refused';
  /** Whether the person who creates a team becomes its owner. */
  readonly creatorOwnsTeam: boolean;
  /** Whether a team may have the title of another. */
  readonly uniqueTitles: 'allowed' | 'refused';
  /** Whether `DELETE …/members/{userId}` removes (205) or only asks the administrators (202). */
  readonly removal: 'immediate' | 'requested';
  /** User IDs for whom removal is only requested, whatever `removal` says. */
  readonly removalRequestedFor: readonly string[];
  /** E-mails that cannot be SSO members because they belong to another organization. */
  readonly failedSsoEmails: readonly string[];
  /** What an invitation beyond `maxUsers` does. */
  readonly seatLimit: 'ignored' | 'refused';
  /** Whether `next.page` repeats: on the last page, or from the second page on so that no reader gets further. */
  readonly repeatCursor: 'never' | 'at-end' | 'midway';
  /** What a cursor remembers: the last item, or how many went before (then a change between pages skips or repeats items). */
  readonly cursors: 'after-item' | 'offset';
  readonly countAbsent: boolean;
  readonly bodyOn205: boolean;
  /** Items a page, where the call does not say. */
  readonly pageSize: number;
  /** Items a page at most, whatever the call says. */
  readonly maxPageSize: number;
  /** Calls allowed in each window. */
  readonly rateLimit: { readonly limit: number; readonly windowMs: number };
  /** How long every call takes. */
  readonly latencyMs: number;
}

export const DEFAULT_BEHAVIOUR: Behaviour = {
  invitedVisible: 'at-once',
  inviteAgain: 'ignored',
  teamAddByEmail: 'refused',
  teamRemoveUnknown: 'ignored',
  creatorOwnsTeam: false,
  uniqueTitles: 'allowed',
  removal: 'immediate',
  removalRequestedFor: [],
  failedSsoEmails: [],
  seatLimit: 'ignored',
  repeatCursor: 'never',
  cursors: 'after-item',
  countAbsent: false,
  bodyOn205: false,
  pageSize: 50,
  maxPageSize: 1000,
  rateLimit: { limit: 1_000_000, windowMs: 60_000 },
  latencyMs: 0,
};
