/** How GitBook behaves where its documentation does not say, and the numbers that it does not document. */
export interface Behaviour {
  /** Whether invited people become members at once, or when they accept. */
  readonly invitedVisible: 'at-once' | 'after-accepting';
  /** The effect of an invitation for somebody who is already a member, or invited. */
  readonly inviteAgain: 'ignored' | 'mails-again' | 'changes-role';
  /** Whether a team accepts the e-mail of somebody who is not a member yet, and adds them when they join. */
  readonly teamAddByEmail: 'accepted' | 'refused';
  /** What a bulk update of a team does when it removes somebody unknown to the organization. */
  readonly teamRemoveUnknown: 'ignored' | 'refused';
  /** Whether the creator of a team becomes its owner. */
  readonly creatorOwnsTeam: boolean;
  /** Whether two teams may have one title. */
  readonly uniqueTitles: 'allowed' | 'refused';
  /** Whether `DELETE …/members/{userId}` removes the member (205), or only asks the administrators to (202). */
  readonly removal: 'immediate' | 'requested';
  /** The user IDs for which a removal is only requested, whatever `removal` says. */
  readonly removalRequestedFor: readonly string[];
  /** The e-mails that cannot use SSO, because they belong to another organization. */
  readonly failedSsoEmails: readonly string[];
  /** What happens to an invitation beyond `maxUsers`. */
  readonly seatLimit: 'ignored' | 'refused';
  /** Whether `next.page` repeats a cursor: on the last page, or on every page from the second one. */
  readonly repeatCursor: 'never' | 'at-end' | 'midway';
  /** What a cursor contains: the last item, or an offset. With offsets, a change between pages skips or repeats items. */
  readonly cursors: 'after-item' | 'offset';
  /** Whether lists have no `count`. */
  readonly countAbsent: boolean;
  /** Whether answers with status 205 have a body. */
  readonly bodyOn205: boolean;
  /** The default number of items on a page. */
  readonly pageSize: number;
  /** The largest number of items on a page, whatever the call asks for. */
  readonly maxPageSize: number;
  /** The number of calls allowed in each window. */
  readonly rateLimit: { readonly limit: number; readonly windowMs: number };
  /** How long every call takes, in milliseconds. */
  readonly latencyMs: number;
}

/** The documented behaviour, and the most likely one where GitBook documents none. */
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
