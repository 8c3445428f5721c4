import type { Differences, Size } from './organization.ts';

/** How much is measured, and how often. Times in milliseconds. */
export interface Scale {
  readonly sync: {
    readonly size: Size;
    readonly differences: Differences;
    readonly latencyMs: number;
    readonly concurrency: number;
    readonly repeats: number;
  };
  readonly rateLimit: { readonly size: Size; readonly limit: number; readonly windowMs: number };
  readonly start: { readonly repeats: number };
  readonly reading: { readonly users: readonly number[]; readonly validatedUsers: number; readonly repeats: number };
  readonly files: { readonly users: number; readonly files: number; readonly repeats: number };
  readonly growth: { readonly sizes: readonly Size[] };
}

/** The sizes that the claims of docs/performance.md are about. */
export const FULL: Scale = {
  sync: {
    size: { members: 10_000, teams: 500, memberships: 40_000 },
    differences: { newcomers: 50, leavers: 50, roleChanges: 50, changedTeams: 50 },
    latencyMs: 30,
    concurrency: 8,
    repeats: 3,
  },
  rateLimit: { size: { members: 1_000, teams: 300, memberships: 3_000 }, limit: 100, windowMs: 10_000 },
  start: { repeats: 25 },
  reading: { users: [1_000, 10_000, 100_000], validatedUsers: 10_000, repeats: 5 },
  files: { users: 10_000, files: 200, repeats: 5 },
  growth: {
    sizes: [
      { members: 1_000, teams: 50, memberships: 4_000 },
      { members: 3_000, teams: 150, memberships: 12_000 },
      { members: 10_000, teams: 500, memberships: 40_000 },
      { members: 30_000, teams: 1_500, memberships: 120_000 },
      { members: 100_000, teams: 5_000, memberships: 400_000 },
    ],
  },
};

/** Just enough to see that everything runs. */
export const TINY: Scale = {
  sync: {
    size: { members: 30, teams: 4, memberships: 16 },
    differences: { newcomers: 2, leavers: 2, roleChanges: 2, changedTeams: 1 },
    latencyMs: 1,
    concurrency: 4,
    repeats: 1,
  },
  rateLimit: { size: { members: 10, teams: 4, memberships: 8 }, limit: 100, windowMs: 10_000 },
  start: { repeats: 1 },
  reading: { users: [10, 20], validatedUsers: 20, repeats: 1 },
  files: { users: 20, files: 4, repeats: 1 },
  growth: {
    sizes: [
      { members: 10, teams: 2, memberships: 8 },
      { members: 20, teams: 4, memberships: 16 },
    ],
  },
};
