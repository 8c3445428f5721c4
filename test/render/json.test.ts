import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/core/model/notice.ts';
import { planJson } from '../../src/render/json.ts';
import { at, deleteTeam, EVERYDAY, guard, PASSED, person, plan, remove, role, teamRemove, teamRole } from './build.ts';
import { HOSTILE } from './hostile.ts';

const schema: object = JSON.parse(
  readFileSync(new URL('../../schema/plan.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv({ allErrors: true }).compile(schema);

function problems(value: unknown): unknown {
  // As a reader of the file sees it.
  validate(JSON.parse(JSON.stringify(value)));
  return validate.errors ?? [];
}

const NOTICES: readonly Notice[] = [
  { kind: 'unlisted-member', ...person('Linus Torvalds'), role: 'guest' },
  { kind: 'unlisted-team', team: 'Marketing', teamId: 't1', size: 7 },
  {
    kind: 'protected',
    ...person('Ada Lovelace'),
    why: 'own-account',
    withheld: { change: 'member-role', from: 'admin', to: 'read' },
    origin: at(1),
  },
  {
    kind: 'protected',
    ...person('Ada Lovelace'),
    why: 'protected-user',
    withheld: { change: 'team-remove', team: 'Docs' },
    origin: undefined,
  },
  { kind: 'email-differs', ...person('Alan Turing'), directoryEmail: 'turing@example.com', origin: at(2) },
  { kind: 'sso-stays', ...person('Barbara Liskov'), origin: at(3) },
  { kind: 'no-email', email: undefined, userId: 'ghost', displayName: 'Ghost' },
  { kind: 'disabled-member', ...person('Ghost'), origin: undefined },
  {
    kind: 'expires-soon',
    email: 'a@example.com',
    team: undefined,
    expires: '2026-12-01',
    days: 9,
    origin: at(4),
  },
  {
    kind: 'expires-soon',
    email: 'a@example.com',
    team: 'Docs',
    expires: '2026-12-01',
    days: 9,
    origin: at(5),
  },
  { kind: 'expired', email: 'b@example.com', expires: '2026-11-01', origin: at(6) },
  { kind: 'seats-exceeded', seats: 12, limit: 10 },
  { kind: 'unknown-protected-user', entry: 'ceo@example.com' },
  {
    kind: 'waiting',
    email: 'd@example.com',
    role: 'guest',
    wanted: 'read',
    since: '2026-11-02T08:15:00.000Z',
    pullRequest: 12,
    again: false,
    origin: at(8),
  },
  {
    kind: 'open-invitation',
    email: 'e@example.com',
    role: 'admin',
    since: '2026-11-02T08:15:00.000Z',
    pullRequest: undefined,
  },
  {
    kind: 'removal-requested',
    ...person('Linus Torvalds'),
    role: 'read',
    since: '2026-11-02T08:15:00.000Z',
    pullRequest: 12,
    again: true,
  },
  { kind: 'invite-links-on' },
  { kind: 'email-domains', domains: ['example.com'] },
  { kind: 'default-role', role: 'read' },
  { kind: 'sso-enforced', email: 'c@example.com', origin: at(7) },
];

const CHANGES = [
  ...EVERYDAY,
  remove('Linus Torvalds'),
  remove('Ken Thompson', { reason: 'expired', expires: '2026-11-20', email: undefined, origin: at(9) }),
  role('Margaret Hamilton', 'admin', 'read', 16),
  deleteTeam('Interns', 4, 2),
  teamRemove('Barbara Liskov', 'Docs'),
  teamRole('Donald Knuth', 'Docs', 'member', 9),
];

describe('planJson', () => {
  it('follows the schema with every kind of change, notice and guard', () => {
    const guards = [...PASSED, guard('max-membership-removals', 6, 4, { team: 'Docs', limit: '50%' })];
    const whole = plan(CHANGES, { guards, notices: NOTICES, seats: { before: 61, after: 63, limit: 100 } });
    expect(problems(planJson(whole))).toEqual([]);
    expect(problems(planJson(whole, (change) => (change.type === 'invite' ? 'pull-request' : 'drift')))).toEqual([]);
  });

  it('follows the schema when nothing is managed or known', () => {
    const bare = plan([], { directory: { files: 1, users: undefined, teams: undefined }, guards: [] });
    const json = planJson(bare);
    expect(problems(json)).toEqual([]);
    expect(json).toMatchObject({ directory: { files: 1 }, seats: { limit: null }, changes: [] });
    expect(JSON.stringify(json)).not.toContain('users');
  });

  it.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text]))('has text as it is: %s', (_, text) => {
    const json = planJson(plan([remove('Linus Torvalds', { displayName: text })]));
    expect(problems(json)).toEqual([]);
    expect(JSON.parse(JSON.stringify(json))).toMatchObject({ changes: [{ displayName: text }] });
  });

  it('gives the place, the kind and the consequences of a change as data', () => {
    expect(planJson(plan([remove('Ken Thompson', { origin: at(9) })]), () => 'drift')).toMatchObject({
      version: 1,
      changes: [
        {
          type: 'remove-member',
          email: 'ken@example.com',
          userId: 'id-ken',
          from: 'edit',
          reason: 'unlisted',
          loses: { spaces: 12, teams: 2, teamTitles: ['Docs', 'Writers'], spaceTitles: [] },
          origin: { file: 'gitbook/users.yaml', line: 9 },
          destructive: true,
          cause: 'drift',
        },
      ],
    });
  });

  it('leaves out what is not known', () => {
    const json = JSON.parse(JSON.stringify(planJson(plan([remove('Linus Torvalds')]))));
    expect(Object.keys(json.changes[0])).not.toContain('origin');
    expect(Object.keys(json.changes[0])).not.toContain('cause');
  });
});

describe('plan.schema.json', () => {
  it('has a title and a description on every property and refuses unknown ones', () => {
    const missing: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties') {
          if (!('additionalProperties' in node) || node.additionalProperties !== false) missing.push(path);
          for (const [name, property] of Object.entries(value as Record<string, object>)) {
            if (!('title' in property && 'description' in property)) missing.push(`${path}.${name}`);
          }
        }
        visit(value, `${path}.${key}`);
      }
    };
    visit(schema, '');
    expect(missing).toEqual([]);
    expect(problems({ ...planJson(plan([])), token: 'secret' })).not.toEqual([]);
  });
});
