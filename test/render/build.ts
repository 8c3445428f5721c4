import type { Change } from '../../src/core/model/change.ts';
import type { Diagnostic, Position } from '../../src/core/model/diagnostic.ts';
import type { GuardVerdict } from '../../src/core/model/guard.ts';
import type { ApplyResult } from '../../src/core/model/outcome.ts';
import type { Plan } from '../../src/core/model/plan.ts';
import { BARE_CONTEXT, type PlanContext } from '../../src/render/plan/context.ts';

export const FINGERPRINT = 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90';

export function at(line: number, file = 'gitbook/users.yaml'): Position {
  return { file, line, column: 3 };
}

export function person(name: string): { email: string; userId: string; displayName: string } {
  const first = name.split(' ')[0] ?? name;
  return {
    email: `${first.toLowerCase()}@example.com`,
    userId: `id-${first.toLowerCase()}`,
    displayName: name,
  };
}

export const invite = (
  email: string,
  line: number,
  more: Partial<Extract<Change, { type: 'invite' }>> = {},
): Change => ({
  type: 'invite',
  email,
  to: 'read',
  sso: false,
  note: undefined,
  expires: undefined,
  origin: at(line),
  ...more,
});

export const remove = (name: string, more: Partial<Extract<Change, { type: 'remove-member' }>> = {}): Change => ({
  type: 'remove-member',
  ...person(name),
  from: 'edit',
  reason: 'unlisted',
  expires: undefined,
  loses: { spaces: 12, teams: 2, teamTitles: ['Docs', 'Writers'], spaceTitles: [] },
  origin: undefined,
  ...more,
});

export const role = (
  name: string,
  from: Extract<Change, { type: 'member-role' }>['from'],
  to: Extract<Change, { type: 'member-role' }>['to'],
  line: number,
): Change => ({ type: 'member-role', ...person(name), from, to, origin: at(line) });

export const sso = (name: string, line: number): Change => ({
  type: 'member-sso',
  ...person(name),
  from: false,
  to: true,
  origin: at(line),
});

const TEAMS = 'gitbook/teams.yaml';

export const createTeam = (team: string, line: number): Change => ({
  type: 'create-team',
  team,
  origin: at(line, TEAMS),
});

export const renameTeam = (from: string, to: string, line: number): Change => ({
  type: 'rename-team',
  team: to,
  teamId: `team-${from}`,
  from,
  to,
  origin: at(line, TEAMS),
});

export const deleteTeam = (team: string, size: number, spaces: number): Change => ({
  type: 'delete-team',
  team,
  teamId: `team-${team}`,
  size,
  spaces,
  origin: undefined,
});

export const teamAdd = (
  name: string,
  team: string,
  line: number,
  more: Partial<Extract<Change, { type: 'team-add' }>> = {},
): Change => ({
  type: 'team-add',
  ...person(name),
  team,
  teamId: `team-${team}`,
  to: 'member',
  via: [],
  origin: at(line, TEAMS),
  ...more,
});

export const teamRole = (name: string, team: string, to: 'owner' | 'member', line: number): Change => ({
  type: 'team-role',
  ...person(name),
  team,
  teamId: `team-${team}`,
  from: to === 'owner' ? 'member' : 'owner',
  to,
  origin: at(line, TEAMS),
});

export const teamRemove = (name: string, team: string): Change => ({
  type: 'team-remove',
  ...person(name),
  team,
  teamId: `team-${team}`,
  from: 'member',
  reason: 'unlisted',
  origin: undefined,
});

export function guard(
  name: GuardVerdict['name'],
  actual: number,
  allowed: number,
  more: Partial<GuardVerdict> = {},
): GuardVerdict {
  const passed = name === 'min-admins' ? actual >= allowed : actual <= allowed;
  return { name, team: undefined, limit: String(allowed), allowed, actual, passed, ...more };
}

export const PASSED: readonly GuardVerdict[] = [
  guard('min-admins', 3, 1),
  guard('max-member-removals', 1, 12, { limit: '20%' }),
  guard('max-team-deletions', 0, 3, { limit: '20%' }),
];

export function plan(changes: readonly Change[], more: Partial<Plan> = {}): Plan {
  return {
    organization: { id: 'org1', title: 'Acme Docs' },
    directory: { files: 3, users: 61, teams: 12 },
    asOf: '2026-11-22',
    changes,
    endedMemberships: [],
    notices: [],
    guards: PASSED,
    seats: { before: 61, after: 61, limit: undefined },
    fingerprint: FINGERPRINT,
    ...more,
  };
}

export const COMMENT: PlanContext = {
  ...BARE_CONTEXT,
  target: 'comment',
  pullRequest: true,
  commit: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
  linkTo: ({ file, line }) => `https://github.com/acme/directory/blob/0a1b2c3d/${file}#L${line}`,
  runUrl: 'https://github.com/acme/directory/actions/runs/42',
};

export const TERMINAL: PlanContext = BARE_CONTEXT;

export function applied(changes: readonly Change[], more: Partial<ApplyResult> = {}): ApplyResult {
  return {
    outcomes: changes.map((change) => ({ status: 'applied', change })),
    invitedUsers: {},
    unexpected: [],
    verified: true,
    verifyError: undefined,
    ...more,
  };
}

export function diagnostic(line: number, more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    ...at(line),
    code: 'duplicate-user',
    severity: 'error',
    message: 'ada@example.com is listed twice',
    help: 'Keep one of the two entries.',
    related: [{ ...at(3), message: 'first listed here' }],
    ...more,
  };
}

/** The everyday plan that most situations start from. */
export const EVERYDAY: readonly Change[] = [
  invite('grace@example.com', 8, { sso: true }),
  invite('mary@example.com', 12, { to: 'comment', expires: '2026-12-31', note: 'Contractor, PO 1234' }),
  role('Alan Turing', 'read', 'edit', 20),
  sso('Barbara Liskov', 24),
  createTeam('Partners', 30),
  renameTeam('Authors', 'Writers', 4),
  teamAdd('Grace Hopper', 'Docs', 7, { userId: undefined, displayName: undefined, to: 'owner' }),
  teamAdd('Alan Turing', 'Docs', 8, { via: ['Writers'] }),
  teamAdd('Alan Turing', 'Partners', 31, { teamId: undefined }),
  teamRole('Barbara Liskov', 'Docs', 'owner', 9),
];
