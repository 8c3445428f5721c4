import { describe, expect, test } from 'vitest';
import { type AuditEvent, tracesIn } from '../../../src/core/model/audit-log.ts';
import type { Change } from '../../../src/core/model/change.ts';

function event(target: Partial<AuditEvent['target']>, more: Partial<AuditEvent> = {}): AuditEvent {
  return {
    occurredAt: '2026-11-20T10:00:00Z',
    action: 'changed',
    actor: { id: 'mallory', label: 'Mallory' },
    source: 'ui',
    target: { id: 'other', type: 'user', label: undefined, ...target },
    ...more,
  };
}

const person = { email: 'grace@example.com', userId: 'grace', displayName: 'Grace', origin: undefined };
const team = { team: 'Docs', teamId: 'docs', origin: undefined };
const changes = {
  role: { type: 'member-role', ...person, from: 'admin', to: 'read' },
  sso: { type: 'member-sso', ...person, from: false, to: true },
  removal: {
    type: 'remove-member',
    ...person,
    from: 'edit',
    reason: 'unlisted',
    expires: undefined,
    loses: { spaces: 0, teams: 0, teamTitles: [], spaceTitles: [] },
  },
  invite: {
    type: 'invite',
    email: 'Grace@example.com',
    to: 'read',
    sso: false,
    note: undefined,
    expires: undefined,
    origin: undefined,
  },
  newTeam: { type: 'create-team', team: 'Docs', origin: undefined },
  rename: { type: 'rename-team', ...team, from: 'Doc', to: 'Docs' },
  deletion: { type: 'delete-team', ...team, size: 1, spaces: 0 },
  addition: { type: 'team-add', ...person, ...team, to: 'member', via: [] },
  additionToNew: { type: 'team-add', ...person, ...team, teamId: undefined, to: 'member', via: [] },
  leaving: { type: 'team-remove', ...person, ...team, from: 'member', reason: 'unlisted' },
  ownership: { type: 'team-role', ...person, ...team, from: 'owner', to: 'member' },
} as const satisfies Record<string, Change>;

/** Which of the changes an event is found for. */
function toldOf(...events: AuditEvent[]): string[] {
  const traceOf = tracesIn(events);
  return Object.entries(changes).flatMap(([name, change]) => (traceOf(change) === undefined ? [] : [name]));
}

describe('an event is found for', () => {
  test.each<[string, Partial<AuditEvent['target']>, string[]]>([
    ['the member by ID', { id: 'grace' }, ['role', 'sso', 'removal']],
    ['the team by ID', { id: 'docs', type: 'team' }, ['rename', 'deletion', 'addition', 'leaving', 'ownership']],
    ['who is gone, by e-mail', { label: 'GRACE@example.com' }, ['invite']],
    ['a team that is gone, by title', { label: 'docs', type: 'organization-team' }, ['newTeam']],
    ['nobody by name', { label: 'Grace' }, []],
    ['nobody by a part of the e-mail', { label: 'not-grace@example.com' }, []],
    ['no team by a title that something else has', { label: 'Docs', type: 'space' }, []],
    ['nobody else', { id: 'alan' }, []],
  ])('%s', (_, target, expected) => {
    expect(toldOf(event(target))).toEqual(expected);
  });
});

test('the newest event counts, whatever their order', () => {
  const times = ['2026-11-20T10:00:00Z', '2026-11-21T09:00:00+00:00', '2026-11-19T23:00:00Z'];
  const traceOf = tracesIn(times.map((occurredAt) => event({ id: 'grace' }, { occurredAt })));
  expect(traceOf(changes.role)).toMatchObject({ about: 'person', event: { occurredAt: times[1] } });
});

test('an event of a team is not an event of a person in it', () => {
  expect(tracesIn([event({ id: 'docs' })])(changes.leaving)).toMatchObject({ about: 'team' });
});
