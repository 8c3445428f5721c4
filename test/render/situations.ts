import { type AuditEvent, tracesIn } from '../../src/core/model/audit-log.ts';
import type { Change } from '../../src/core/model/change.ts';
import type { Notice } from '../../src/core/model/notice.ts';
import type { PlanContext } from '../../src/render/plan/context.ts';
import type { PlanDocument } from '../../src/render/plan/document.ts';
import {
  applyingDocument,
  failedDocument,
  invalidDocument,
  noPlanDocument,
  planDocument,
  validatedDocument,
} from '../../src/render/plan/plan-document.ts';
import {
  applied,
  at,
  createTeam,
  deleteTeam,
  diagnostic,
  EVERYDAY,
  guard,
  invite,
  PASSED,
  person,
  plan,
  remove,
  role,
  teamAdd,
  teamRemove,
  teamRole,
} from './build.ts';

const DANGEROUS: readonly Change[] = [
  remove('Linus Torvalds', { loses: { spaces: 1, teams: 1, teamTitles: ['Docs'], spaceTitles: [] } }),
  remove('Dennis Ritchie', { from: 'admin' }),
  remove('Ken Thompson', {
    reason: 'expired',
    expires: '2026-11-20',
    origin: at(40),
    from: 'comment',
    loses: { spaces: 0, teams: 0, teamTitles: [], spaceTitles: [] },
  }),
  deleteTeam('Interns', 4, 2),
  role('Margaret Hamilton', 'admin', 'read', 16),
  role('Edsger Dijkstra', 'create', 'edit', 18),
  role('Alan Turing', 'edit', 'admin', 20),
  teamRemove('Barbara Liskov', 'Docs'),
  teamRole('Donald Knuth', 'Docs', 'member', 9),
];

const REQUESTED: readonly Notice[] = [
  {
    kind: 'removal-requested',
    ...person('Linus Torvalds'),
    role: 'read',
    since: '2026-11-02T08:15:00.000Z',
    pullRequest: 12,
    again: false,
  },
  {
    kind: 'removal-requested',
    ...person('Dennis Ritchie'),
    role: 'admin',
    since: '2026-10-31T23:59:00.000Z',
    pullRequest: undefined,
    again: true,
  },
];

const NOTICES: readonly Notice[] = [
  { kind: 'unlisted-team', team: 'Marketing', teamId: 't1', size: 7 },
  { kind: 'unlisted-team', team: 'Interns', teamId: 't2', size: 1 },
  {
    kind: 'protected',
    ...person('Ada Lovelace'),
    why: 'own-account',
    withheld: { change: 'remove-member' },
    origin: undefined,
  },
  { kind: 'sso-stays', ...person('Barbara Liskov'), origin: at(24) },
  { kind: 'sso-stays', ...person('Donald Knuth'), origin: at(25) },
  { kind: 'no-email', email: undefined, userId: 'id-ghost', displayName: 'Ghost' },
  { kind: 'email-differs', ...person('Alan Turing'), directoryEmail: 'turing@example.com', origin: at(20) },
  {
    kind: 'expires-soon',
    email: 'mary@example.com',
    team: undefined,
    expires: '2026-11-30',
    days: 8,
    origin: at(12),
  },
  {
    kind: 'expires-soon',
    email: 'alan@example.com',
    team: 'Docs',
    expires: '2026-11-22',
    days: 0,
    origin: at(20),
  },
  { kind: 'expired', email: 'ken@example.com', expires: '2026-10-01', origin: at(44) },
  { kind: 'seats-exceeded', seats: 1203, limit: 1200 },
  { kind: 'unknown-protected-user', entry: 'ceo@exmaple.com' },
  {
    kind: 'open-invitation',
    email: 'edith@example.com',
    role: 'admin',
    since: '2026-11-02T08:15:00.000Z',
    pullRequest: 12,
  },
  ...REQUESTED,
  {
    kind: 'waiting',
    email: 'bo@example.com',
    role: 'read',
    wanted: 'read',
    since: '2026-11-02T08:15:00.000Z',
    pullRequest: 12,
    again: false,
    origin: at(10),
  },
  {
    kind: 'waiting',
    email: 'cy@example.com',
    role: 'admin',
    wanted: 'edit',
    since: '2026-10-31T23:59:00.000Z',
    pullRequest: undefined,
    again: true,
    origin: at(11),
  },
  { kind: 'invite-links-on' },
  { kind: 'email-domains', domains: ['example.com', 'example.org'] },
  { kind: 'default-role', role: 'read' },
  { kind: 'sso-enforced', email: 'grace@example.com', origin: at(8) },
  { kind: 'disabled-member', ...person('Edsger Dijkstra'), origin: undefined },
  { kind: 'unlisted-member', ...person('Linus Torvalds'), role: 'guest' },
];

/** Of more administrators than a line names. */
const ADMINS: readonly Notice[] = [
  ...['Mallory', 'Trent Reznor', 'Oscar', 'Peggy', 'Victor', 'Walter', 'Sybil', 'Craig', 'Eve'].map(
    (name): Notice => ({ kind: 'unlisted-member', ...person(name), role: 'admin' }),
  ),
  { kind: 'unlisted-member', ...person('Linus Torvalds'), role: 'read' },
];

const REFUSING = [
  guard('min-admins', 0, 1),
  guard('max-member-removals', 3, 2, { limit: '5%' }),
  guard('max-membership-removals', 6, 4, { team: 'Docs', limit: '50%' }),
  guard('max-team-deletions', 1, 0),
  guard('max-seats', 61, 60),
  guard('max-membership-removals', 1, 3, { team: 'Writers', limit: '50%' }),
];

const HEAD = { commit: 'abc1234d5e6f70819203a4b5c6d7e8f901234567', base: 'main', ref: undefined };

const ALL = [...DANGEROUS, ...EVERYDAY];

const PARTLY: Partial<PlanContext> = {
  mode: 'apply',
  result: applied(EVERYDAY, {
    outcomes: [
      ...EVERYDAY.slice(1, 8).map((change) => ({ status: 'applied' as const, change })),
      {
        status: 'failed',
        change: EVERYDAY[0] as Change,
        message: 'POST /v1/orgs/org1/invites answered 400: “grace@example.com cannot use SSO”. Check the domain.',
      },
      {
        status: 'skipped',
        change: teamAdd('Grace Hopper', 'Docs', 7, { userId: undefined, displayName: undefined }),
        reason: { kind: 'depends-on', change: EVERYDAY[0] as Change },
      },
      {
        status: 'skipped',
        change: role('Margaret Hamilton', 'admin', 'read', 16),
        reason: { kind: 'too-few-admins', admins: 1 },
      },
      {
        status: 'skipped',
        change: deleteTeam('Interns', 4, 2),
        reason: { kind: 'run-ended', message: 'the job was cancelled' },
      },
      { status: 'pending', change: remove('Linus Torvalds'), reason: 'removal-requested' },
      {
        status: 'conflict',
        change: role('Edsger Dijkstra', 'create', 'edit', 18) as Extract<Change, { type: 'member-role' }>,
        live: { role: 'admin', email: 'edsger@example.com' },
      },
    ],
    invitedUsers: { 'mary@example.com': 'PERerEOAQ6QWXj1flmrlVzl3XJ22' },
    unexpected: [teamAdd('Alan Turing', 'Partners', 31)],
  }),
};

function logged(action: string, occurredAt: string, target: { id: string; type: string }): AuditEvent {
  const actor = { id: 'id-mallory', label: 'Mallory' };
  return { action, occurredAt, actor, source: 'ui', target: { ...target, label: undefined } };
}

/**
 * Named views, for the context of a comment or of a terminal: each has a golden file as Markdown and as terminal
 * output.
 */
export const SITUATIONS: Readonly<Record<string, (base: PlanContext) => PlanDocument>> = {
  everyday: (base) => planDocument(plan(EVERYDAY, { seats: { before: 61, after: 63, limit: 100 } }), base),
  'one-invitation': (base) =>
    planDocument(plan([invite('grace@example.com', 8)], { seats: { before: 61, after: 62, limit: undefined } }), base),
  'one-removal': (base) =>
    planDocument(plan([remove('Linus Torvalds')], { seats: { before: 61, after: 60, limit: 100 } }), base),
  dangerous: (base) => planDocument(plan(ALL, { seats: { before: 1204, after: 1203, limit: 1200 } }), base),
  'head-behind-base': (base) =>
    planDocument(plan([remove('Linus Torvalds')]), { ...base, workspace: { ...HEAD, kind: 'head-behind-base' } }),
  'other-commit': (base) =>
    planDocument(plan([]), {
      ...base,
      workspace: { ...HEAD, kind: 'other-commit', base: undefined, ref: 'refs/pull/7/merge' },
    }),
  'other-base': (base) =>
    planDocument(plan([remove('Linus Torvalds')]), { ...base, pullRequest: false, otherBase: 'release-1' }),
  'nothing-to-do': (base) => planDocument(plan([]), base),
  'nothing-but-notices': (base) => planDocument(plan([], { notices: NOTICES }), base),
  'unlisted-admins': (base) =>
    planDocument(plan(EVERYDAY.slice(0, 1), { notices: ADMINS }), {
      ...base,
      workspace: { ...HEAD, kind: 'head-behind-base' },
    }),
  'changes-and-notices': (base) => planDocument(plan(EVERYDAY, { notices: NOTICES.slice(0, 6) }), base),
  'guards-refuse': (base) => planDocument(plan(ALL, { guards: REFUSING }), base),
  'guards-refused-apply': (base) =>
    planDocument(plan(ALL, { guards: REFUSING.slice(1, 3) }), { ...base, mode: 'apply' }),
  'guards-confirmed': (base) =>
    planDocument(plan(ALL, { guards: [...REFUSING.slice(1, 4), ...PASSED] }), { ...base, confirmed: true }),
  'split-causes': (base) =>
    planDocument(plan(ALL), {
      ...base,
      split: (change) => (DANGEROUS.indexOf(change) % 2 === 0 ? 'drift' : 'pull-request'),
    }),
  'only-drift-causes': (base) => planDocument(plan(EVERYDAY), { ...base, split: () => 'drift' }),
  'masked-addresses': (base) => planDocument(plan(ALL, { notices: NOTICES }), { ...base, maskEmails: true }),
  'no-links': (base) =>
    planDocument(plan(ALL), {
      ...base,
      linkTo: () => undefined,
      runUrl: undefined,
      pullRequest: false,
      commit: undefined,
      target: base.target === 'comment' ? 'summary' : base.target,
    }),
  'users-only': (base) =>
    planDocument(
      plan([invite('grace@example.com', 8)], { directory: { files: 1, users: 61, teams: undefined } }),
      base,
    ),
  'fork-validated': (base) => validatedDocument({ files: 3, users: 61, teams: 12 }, 'fork', base),
  'dependabot-validated': (base) => validatedDocument({ files: 1, users: 1, teams: undefined }, 'dependabot', base),
  'no-token-validated': (base) => validatedDocument({ files: 3, users: 61, teams: 12 }, 'no-token', base),
  'invalid-directory': (base) =>
    invalidDocument(
      [
        diagnostic(12),
        diagnostic(14, {
          code: 'unknown-key',
          message: 'unknown key "rol"',
          help: 'Did you mean "role"?',
          related: [],
        }),
        diagnostic(5, {
          file: 'gitbook/teams.yaml',
          code: 'team-cycle',
          severity: 'warning',
          message: 'Docs and Writers take each other in',
          help: 'Remove one of the two.',
          related: [],
        }),
      ],
      base,
    ),
  'no-plan': (base) =>
    noPlanDocument('GET /v1/orgs/org1/members answered 503: <b>ada@example.com</b> @all. Try again later.', base),
  'no-plan-masked': (base) =>
    noPlanDocument('ada@example.com is not in the organization org1.', { ...base, maskEmails: true }),
  applying: (base) => applyingDocument('2026-11-22T14:03:07.250Z', base),
  'apply-failed': (base) =>
    failedDocument('GET /v1/orgs/org1/members answered 401. Check `gitbook-token`.', {
      ...base,
      pullRequest: false,
      commit: undefined,
    }),
  applied: (base) =>
    planDocument(plan(EVERYDAY, { seats: { before: 61, after: 63, limit: 100 } }), {
      ...base,
      mode: 'apply',
      result: applied(EVERYDAY, {
        invitedUsers: { 'grace@example.com': 'id-grace', 'mary@example.com': 'PERerEOAQ6QWXj1flmrlVzl3XJ22' },
      }),
    }),
  'applied-nothing': (base) => planDocument(plan([]), { ...base, mode: 'apply', result: applied([]) }),
  'applied-unverified': (base) =>
    planDocument(plan(EVERYDAY.slice(0, 1)), {
      ...base,
      mode: 'apply',
      result: applied(EVERYDAY.slice(0, 1), {
        verified: false,
        verifyError: 'GET /v1/orgs/org1/members answered 503',
      }),
    }),
  'applied-pending': (base) =>
    planDocument(plan(EVERYDAY.slice(0, 2), { seats: { before: 61, after: 62, limit: 100 } }), {
      ...base,
      mode: 'apply',
      result: applied([], {
        outcomes: [
          { status: 'applied', change: createTeam('Partners', 30) },
          { status: 'pending', change: EVERYDAY[0] as Change, reason: 'invited-not-listed' },
          {
            status: 'pending',
            change: teamAdd('Grace Hopper', 'Docs', 7, { userId: undefined, displayName: undefined }),
            reason: 'waits-for-invitation',
          },
          { status: 'pending', change: remove('Linus Torvalds'), reason: 'removal-requested' },
        ],
        invitedUsers: { 'grace@example.com': 'id-grace' },
      }),
    }),
  'applied-none-of-it': (base) =>
    planDocument(plan([EVERYDAY[0] as Change]), {
      ...base,
      mode: 'apply',
      result: applied([], {
        outcomes: [
          {
            status: 'failed',
            change: EVERYDAY[0] as Change,
            message: 'POST /orgs/org1/invites answered 403: Forbidden. Check that the token may invite.',
          },
        ],
      }),
    }),
  'partly-applied': (base) => planDocument(plan(EVERYDAY), { ...base, ...PARTLY }),
  unreviewed: (base) =>
    planDocument(plan(ALL), {
      ...base,
      mode: 'apply',
      unreviewed: {
        changes: [DANGEROUS[0], EVERYDAY[0]].flatMap((c) => (c ? [c] : [])),
        why: 'the plan in pull request #7 is not of its last commit',
      },
    }),
  'drift-found': (base) =>
    planDocument(plan(ALL.slice(0, 4)), { ...base, mode: 'drift', pullRequest: false, commit: undefined }),
  'drift-traced': (base) =>
    planDocument(plan([...DANGEROUS.slice(4, 7), invite('mary@example.com', 12), teamAdd('Alan Turing', 'Docs', 8)]), {
      ...base,
      mode: 'drift',
      pullRequest: false,
      commit: undefined,
      traceOf: tracesIn([
        logged('organization.member.update', '2026-11-20T14:03:07Z', { id: 'id-alan', type: 'user' }),
        logged('organization.team.members.update', '2026-11-21T08:30:00Z', { id: 'team-Docs', type: 'team' }),
        logged('<b>@all</b>', 'long ago', { id: 'id-edsger', type: 'user' }),
      ]),
    }),
  'drift-refused': (base) =>
    planDocument(plan(ALL, { guards: REFUSING }), { ...base, mode: 'drift', pullRequest: false, commit: undefined }),
  'drift-and-unfinished': (base) =>
    planDocument(plan(ALL.slice(0, 8), { notices: ADMINS.slice(8) }), {
      ...base,
      mode: 'drift',
      pullRequest: false,
      commit: undefined,
      unfinished: [
        { pullRequest: 9, end: 'failed', changes: [ALL[0] as Change] },
        { pullRequest: 12, end: 'refused', changes: ALL.slice(3, 7) },
      ],
    }),
  'drift-only-unfinished': (base) =>
    planDocument(plan(ALL.slice(0, 4), { guards: REFUSING.slice(3, 4) }), {
      ...base,
      mode: 'drift',
      pullRequest: false,
      commit: undefined,
      unfinished: [{ pullRequest: 12, end: 'refused', changes: ALL.slice(0, 4) }],
    }),
  'drift-unlisted': (base) =>
    planDocument(plan([], { notices: ADMINS.slice(8) }), {
      ...base,
      mode: 'drift',
      pullRequest: false,
      commit: undefined,
    }),
  'drift-removal-requested': (base) =>
    planDocument(plan([], { notices: REQUESTED.slice(0, 1) }), {
      ...base,
      mode: 'drift',
      pullRequest: false,
      commit: undefined,
    }),
  'drift-none': (base) => planDocument(plan([]), { ...base, mode: 'drift', pullRequest: false, commit: undefined }),
};
