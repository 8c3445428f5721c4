import type { Limits } from './guard.ts';

/** What is done about members and teams that are live and not in the directory. */
export const UNLISTED = ['remove', 'report', 'ignore'] as const;
export type Unlisted = (typeof UNLISTED)[number];

/** What, besides the directory, decides what a plan does. Parsed from the inputs. */
export interface Settings {
  readonly unlistedMembers: Unlisted;
  readonly unlistedTeams: Unlisted;
  /** E-mails or user IDs that are never removed, demoted or taken out of their teams. */
  readonly protectedUsers: readonly string[];
  readonly limits: Limits;
}
