import type { Change, TeamRemove } from './change.ts';
import type { GuardVerdict } from './guard.ts';
import type { Notice } from './notice.ts';
import type { IsoDate } from './state.ts';

/** The seats that the organization uses before and after a plan: one for each member. `limit` is undefined without one. */
export interface Seats {
  readonly before: number;
  readonly after: number;
  readonly limit: number | undefined;
}

/** The ordered changes from the live state to the desired state, and everything to know before they are applied. */
export interface Plan {
  readonly organization: { readonly id: string; readonly title: string };
  readonly directory: {
    readonly files: number;
    readonly users: number | undefined;
    readonly teams: number | undefined;
  };
  /** The UTC date that decides what has expired. */
  readonly asOf: IsoDate;
  readonly changes: readonly Change[];
  /**
   * Removals from managed teams that follow from the removal of a member. They are no changes of the plan: an apply makes
   * them only where GitBook refuses to remove the member, or has only asked the administrators.
   */
  readonly endedMemberships: readonly TeamRemove[];
  readonly notices: readonly Notice[];
  readonly guards: readonly GuardVerdict[];
  readonly seats: Seats;
  /** SHA-256 in lower-case hexadecimal over the canonical form of the changes. */
  readonly fingerprint: string;
}
