import type { Change } from './change.ts';
import type { GuardVerdict } from './guard.ts';
import type { Notice } from './notice.ts';
import type { IsoDate } from './state.ts';

/** Seats the organization uses before and after a plan: every member is one. `limit` is undefined when unlimited. */
export interface Seats {
  readonly before: number;
  readonly after: number;
  readonly limit: number | undefined;
}

/** The ordered list of changes from live to desired, and all there is to know before it is applied. */
export interface Plan {
  readonly organization: { readonly id: string; readonly title: string };
  readonly directory: {
    readonly files: number;
    readonly users: number | undefined;
    readonly teams: number | undefined;
  };
  /** The date that expiry was judged by. */
  readonly asOf: IsoDate;
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
  readonly guards: readonly GuardVerdict[];
  readonly seats: Seats;
  /** SHA-256 in lower-case hexadecimal over the canonical form of the changes. */
  readonly fingerprint: string;
}
