import type { Limits } from './guard.ts';

/** What a plan does about members and teams that are live and not in the directory. */
export const UNLISTED = ['remove', 'report', 'ignore'] as const;
/** One of {@link UNLISTED}. */
export type Unlisted = (typeof UNLISTED)[number];

/** What decides about a plan besides the directory. Parsed from the options. */
export interface Settings {
  readonly unlistedMembers: Unlisted;
  readonly unlistedTeams: Unlisted;
  /** E-mails or user IDs of people who are never removed, demoted or taken out of their teams. */
  readonly protectedUsers: readonly string[];
  readonly limits: Limits;
}
