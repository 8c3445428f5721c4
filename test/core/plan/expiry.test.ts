import { expect, test } from 'vitest';
import { resolve } from '../../../src/core/directory/resolve.ts';
import { utcDate } from '../../../src/core/model/dates.ts';
import type { Settings } from '../../../src/core/model/settings.ts';
import type { LiveState } from '../../../src/core/model/state.ts';
import { makePlan } from '../../../src/core/plan/plan.ts';
import { LIVE_ORGANIZATION, liveTeam, member, SETTINGS, short } from '../../world/world.ts';
import { valid } from '../read.ts';

const TEXT = `version: 1
users:
  root@example.com: { role: admin }
  ada@example.com: { role: read }
  bob@example.com: { role: read, expires: 2026-06-10 }
teams:
  Docs:
    owners: [bob@example.com]
    members: [{ user: ada@example.com, expires: 2026-06-20 }]
  All:
    members: [{ team: Docs }]
  Both:
    members:
      - { user: ada@example.com, expires: 2026-06-05 }
      - { team: Docs }
`;

const LIVE: LiveState = {
  organization: LIVE_ORGANIZATION,
  self: { id: 'id-root', email: 'root@example.com' },
  members: [member('root', { role: 'admin' }), member('ada'), member('bob')],
  teams: [
    liveTeam('Docs', { bob: 'owner', ada: 'member' }),
    liveTeam('All', { bob: 'member', ada: 'member' }),
    liveTeam('Both', { bob: 'member', ada: 'member' }),
  ],
};

function planOn(date: string, live: LiveState = LIVE, settings: Settings = SETTINGS) {
  const result = makePlan(resolve(valid(TEXT), date), live, settings);
  if (!result.ok) throw new Error('no plan');
  return result.plan;
}

const notices = (date: string) =>
  planOn(date).notices.map((notice) =>
    notice.kind === 'expires-soon' ? `${notice.email} ${notice.team ?? 'all'} ${notice.days}` : notice.kind,
  );

test('the last day of access is a day of access, the next day is not', () => {
  expect(planOn('2026-06-10').changes).toEqual([]);
  expect(planOn('2026-06-11').changes).toMatchObject([
    {
      type: 'remove-member',
      userId: 'id-bob',
      reason: 'expired',
      expires: '2026-06-10',
      origin: { line: 5 },
    },
  ]);
});

test('the plan has the date that decides what has expired', () => {
  expect(planOn('2026-06-11').asOf).toBe('2026-06-11');
});

test('expired users are removed, whatever unlisted-members says', () => {
  for (const unlistedMembers of ['report', 'ignore'] as const) {
    expect(planOn('2026-07-01', LIVE, { ...SETTINGS, unlistedMembers }).changes.map(short)).toContain(
      'remove-member id-bob expired',
    );
  }
});

test('expired users are ignored in the lists of teams, and not invited again', () => {
  const gone: LiveState = {
    ...LIVE,
    members: LIVE.members.filter(({ id }) => id !== 'id-bob'),
    teams: [
      liveTeam('Docs', { ada: 'member' }),
      liveTeam('All', { ada: 'member' }),
      liveTeam('Both', { ada: 'member' }),
    ],
  };
  const plan = planOn('2026-06-11', gone);
  expect(plan.changes).toEqual([]);
  expect(plan.notices.filter(({ kind }) => kind === 'expired')).toMatchObject([
    { email: 'bob@example.com', expires: '2026-06-10', origin: { line: 5 } },
  ]);
});

test('a membership ends with its own date, also in the teams that nest its team, as expired and from its own line', () => {
  expect(planOn('2026-06-20').changes.map(short)).toEqual(['remove-member id-bob expired']);
  const ended = planOn('2026-06-21').changes.filter(({ type }) => type === 'team-remove');
  expect(ended.map(short)).toEqual([
    'team-remove All id-ada expired',
    'team-remove Both id-ada expired',
    'team-remove Docs id-ada expired',
  ]);
  expect(ended).toMatchObject([{ origin: { line: 9 } }, { origin: { line: 14 } }, { origin: { line: 9 } }]);
});

test('a membership that has expired in a team continues through a nested team', () => {
  expect(planOn('2026-06-06').changes).toEqual([]);
});

test('an end within 14 days is a notice: of all access, and of one membership', () => {
  expect(notices('2026-05-26')).toEqual(['ada@example.com Both 10']);
  expect(notices('2026-05-27')).toEqual(['bob@example.com all 14', 'ada@example.com Both 9']);
  expect(notices('2026-06-06')).toEqual(['bob@example.com all 4', 'ada@example.com Docs 14']);
  expect(notices('2026-06-10')).toEqual(['bob@example.com all 0', 'ada@example.com Docs 10']);
});

test('dates are days of the calendar in UTC', () => {
  expect(utcDate(Date.parse('2026-12-31T23:59:59.999Z'))).toBe('2026-12-31');
  expect(utcDate(Date.parse('2026-12-31T23:59:59.999-01:00'))).toBe('2027-01-01');
});
