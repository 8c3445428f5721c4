import { expect, test } from 'vitest';
import { resolve } from '../../../src/core/directory/resolve.ts';
import { utcDate } from '../../../src/core/model/dates.ts';
import { makePlan } from '../../../src/core/plan/plan.ts';
import { LIVE_ORGANIZATION, liveTeam, member, SETTINGS } from '../../world/world.ts';
import { valid } from '../read.ts';

const TEXT = `version: 1
users:
  root@example.com: { role: admin }
  ada@example.com: { role: read, sso: true, note: On loan }
  bob@example.com: { role: read, expires: 2026-05-31, note: 'Contractor, PO 1234' }
  eve@example.com: { role: read, note: New }
teams:
  Docs:
    owners: [{ user: root@example.com, note: Looks after it }]
    members:
      - { user: ada@example.com, expires: 2026-05-31, note: For the move }
      - { user: eve@example.com, note: Joins in June }
`;

function planOf(text: string) {
  const live = {
    organization: LIVE_ORGANIZATION,
    self: { id: 'id-root', email: 'root@example.com' },
    members: [member('root', { role: 'admin' }), member('ada', { role: 'edit' }), member('bob')],
    teams: [liveTeam('Docs', { root: 'member', ada: 'member' })],
  };
  const result = makePlan(resolve(valid(text), utcDate(Date.UTC(2026, 5, 1))), live, SETTINGS);
  if (!result.ok) throw new Error('no plan');
  return result.plan;
}

test('every change of a person or a membership has the directory’s note about it', () => {
  const notes = planOf(TEXT).changes.map((change) => [change.type, 'note' in change ? change.note : '']);
  expect(Object.fromEntries(notes)).toEqual({
    invite: 'New',
    'member-role': 'On loan',
    'member-sso': 'On loan',
    'remove-member': 'Contractor, PO 1234',
    'team-add': 'Joins in June',
    'team-role': 'Looks after it',
    'team-remove': 'For the move',
  });
});

test('a note does not change what a plan does', () => {
  const without = TEXT.replaceAll(/, note: (?:'[^']*'|[\w ]+)/g, '');
  expect(without).not.toContain('note');
  expect(planOf(without).fingerprint).toBe(planOf(TEXT).fingerprint);
});
