/** A limit as an input gives it: a number, or a percentage (0 to 100). */
export type Limit =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly percent: number };

/** The guard inputs of the Action, parsed. */
export interface Limits {
  readonly minAdmins: number;
  readonly maxMemberRemovals: Limit;
  readonly maxMembershipRemovals: Limit;
  readonly maxTeamDeletions: Limit;
  readonly maxSeats: number | undefined;
}

export type GuardName =
  | 'min-admins'
  | 'max-member-removals'
  | 'max-membership-removals'
  | 'max-team-deletions'
  | 'max-seats';

/**
 * What a guard says about a plan. `limit` is as the input gave it (`20%`, `5`), `allowed` the number it comes to
 * here and `actual` what the plan does. `team` is set where the guard judges one team.
 */
export interface GuardVerdict {
  readonly name: GuardName;
  readonly team: string | undefined;
  readonly limit: string;
  readonly allowed: number;
  readonly actual: number;
  readonly passed: boolean;
}
