import type { Change, ChangeOf, ChangeType } from './change.ts';
import { compareRoles, emailKey } from './state.ts';

/**
 * The stages of an apply, in order. Whatever gives access comes before whatever takes it away, so that an apply that
 * stops anywhere has taken nothing from anyone who should have it, and so that there are never fewer administrators
 * than both before and after.
 */
export const STAGES = [
  'invites',
  'promotions',
  'sso',
  'team-renames',
  'team-creations',
  'team-additions',
  'team-removals',
  'demotions',
  'member-removals',
  'team-deletions',
] as const;
/** One stage of an apply. */
type Stage = (typeof STAGES)[number];

/** What a change is about: a member, a team, or with both of them a membership. */
export interface ChangeSubject {
  readonly member: { readonly email: string | undefined; readonly userId: string | undefined } | undefined;
  /** `title` is the title after the plan; `id` is undefined for a team that the same plan creates. */
  readonly team: { readonly title: string; readonly id: string | undefined } | undefined;
}

/** What the program needs to know about a type of change. How it is shown is a table of `render/plan`. */
interface ChangeTypeRow<C extends Change> {
  stage(change: C): Stage;
  /**
   * Besides the type, what makes this change another one than the others of a plan, and all that a reader sees of it:
   * a change with another key needs another review. Part of every fingerprint.
   */
  key(change: C): readonly (string | number | boolean | null)[];
  /** Whether it removes, demotes or deletes. Absent: never. */
  takesAway?(change: C): boolean;
  /** Whether it makes somebody an administrator. Absent: never. */
  makesAdmin?(change: C): boolean;
  /** Whether GitBook's API cannot undo it, although it takes nothing away. */
  readonly isPermanent?: true;
}

/**
 * One row for each type of change. A new type needs its own `interface` in `change.ts`, a row here, rows in
 * `render/plan/change-words.ts` and `drift-words.ts`, and a call in `apply`.
 */
const CHANGE_TYPES: { readonly [T in ChangeType]: ChangeTypeRow<ChangeOf<T>> } = {
  invite: {
    stage: () => 'invites',
    key: ({ email, to, sso, expires }) => [emailKey(email), to, sso, expires ?? null],
    makesAdmin: ({ to }) => to === 'admin',
  },
  'member-role': {
    stage: (change) => (isDemotion(change) ? 'demotions' : 'promotions'),
    key: ({ userId, from, to }) => [userId, from, to],
    takesAway: isDemotion,
    makesAdmin: ({ to }) => to === 'admin',
  },
  'member-sso': {
    stage: () => 'sso',
    key: ({ userId }) => [userId],
    isPermanent: true,
  },
  'remove-member': {
    stage: () => 'member-removals',
    key: ({ userId, from, reason }) => [userId, from, reason],
    takesAway: () => true,
  },
  'create-team': {
    stage: () => 'team-creations',
    key: ({ team }) => [team],
  },
  'rename-team': {
    stage: () => 'team-renames',
    key: ({ teamId, from, to }) => [teamId, from, to],
  },
  'delete-team': {
    stage: () => 'team-deletions',
    key: ({ teamId, team, size, spaces }) => [teamId, team, size, spaces],
    takesAway: () => true,
  },
  'team-add': {
    stage: () => 'team-additions',
    key: ({ team, teamId, email, userId, to }) => [teamId ?? null, team, userId ?? emailKey(email ?? ''), to],
  },
  // Roles within a team, up or down, go with its additions: one call does both.
  'team-role': {
    stage: () => 'team-additions',
    key: ({ teamId, team, userId, from, to }) => [teamId, team, userId, from, to],
    takesAway: isDemotion,
  },
  'team-remove': {
    stage: () => 'team-removals',
    key: ({ teamId, team, userId, from, reason }) => [teamId, team, userId, from, reason],
    takesAway: () => true,
  },
};

/** The stage of an apply that a change belongs to. */
export function stageOf(change: Change): Stage {
  return rowOf(change).stage(change);
}

/** The member, the team or the membership that a change is about. */
export function subjectOf(change: Change): ChangeSubject {
  const userId = 'userId' in change ? change.userId : undefined;
  const id = 'teamId' in change ? change.teamId : undefined;
  return {
    member: 'email' in change ? { email: change.email, userId } : undefined,
    team: 'team' in change ? { title: change.team, id } : undefined,
  };
}

/** What identifies a change among the others of its type in a plan; see `changeKey`. */
export function keyPartsOf(change: Change): readonly (string | number | boolean | null)[] {
  return rowOf(change).key(change);
}

/** Whether a change takes something from somebody: it removes, demotes or deletes. */
export function takesAway(change: Change): boolean {
  return rowOf(change).takesAway?.(change) ?? false;
}

/**
 * Whether a change takes something away, cannot be undone, or makes an administrator: what
 * `require-reviewed-plan: destructive` is about.
 */
export function isDestructive(change: Change): boolean {
  return takesAway(change) || makesAdmin(change) || rowOf(change).isPermanent === true;
}

/** Whether a change makes somebody an administrator, by an invitation or a promotion. */
export function makesAdmin(change: Change): boolean {
  return rowOf(change).makesAdmin?.(change) ?? false;
}

/** Whether a change makes somebody an administrator, or takes that away. */
export function touchesAdmin(change: Change): boolean {
  return (
    makesAdmin(change) ||
    ((change.type === 'member-role' || change.type === 'remove-member') && change.from === 'admin')
  );
}

/** Whether a change gives somebody a role with less access, in the organization or in a team. */
export function isDemotion(change: Change): boolean {
  if (change.type === 'member-role') return compareRoles(change.to, change.from) < 0;
  return change.type === 'team-role' && change.to === 'member';
}

function rowOf(change: Change): ChangeTypeRow<Change> {
  return CHANGE_TYPES[change.type];
}
