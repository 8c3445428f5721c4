/** A limit, parsed: a number, or a percentage from 0 to 100. */
export type Limit =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly percent: number };

/** The limits that the guards compare a plan with, parsed from the options. */
export interface Limits {
  readonly minAdmins: number;
  readonly maxMemberRemovals: Limit;
  readonly maxMembershipRemovals: Limit;
  readonly maxTeamDeletions: Limit;
  readonly maxDemotions: Limit;
  readonly maxNewAdmins: number;
  readonly maxSeats: number | undefined;
}

/** A guard. Its name is the name of the option that sets its limit. */
export type GuardName =
  | 'min-admins'
  | 'max-member-removals'
  | 'max-membership-removals'
  | 'max-team-deletions'
  | 'max-demotions'
  | 'max-new-admins'
  | 'max-seats';

/**
 * A guard's verdict on a plan. `limit` is the limit as the option gives it (`20%`, `5`), `allowed` the number that
 * follows from it, and `actual` the number in the plan. `team` is set where the verdict is about one team; the verdict
 * of `max-membership-removals` without it is about all managed teams together.
 */
export interface GuardVerdict {
  readonly name: GuardName;
  readonly team: string | undefined;
  readonly limit: string;
  readonly allowed: number;
  readonly actual: number;
  readonly passed: boolean;
}

/** The guards on numbers that grow by mistake. `min-admins` and `max-seats` are limits that no plan may pass. */
const CONFIRMABLE: ReadonlySet<GuardName> = new Set([
  'max-member-removals',
  'max-membership-removals',
  'max-team-deletions',
  'max-demotions',
  'max-new-admins',
]);

/** Whether `confirm` lets one exact plan pass a guard. */
export function isConfirmable(name: GuardName): boolean {
  return CONFIRMABLE.has(name);
}

/** Whether a verdict stops an apply. `confirmed`: `confirm` names this very plan. */
export function stopsApply({ name, passed }: GuardVerdict, confirmed: boolean): boolean {
  return !passed && !(confirmed && isConfirmable(name));
}
