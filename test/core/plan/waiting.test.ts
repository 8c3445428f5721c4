import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolve } from '../../../src/core/directory/resolve.ts';
import type { Change } from '../../../src/core/model/change.ts';
import {
  EMPTY_LEDGER,
  type Memory,
  type OpenInvitation,
  type RequestedRemoval,
} from '../../../src/core/model/ledger.ts';
import { emailKey, type LiveMember } from '../../../src/core/model/state.ts';
import { makePlan } from '../../../src/core/plan/plan.ts';
import { withInvitedIds } from '../../../src/core/plan/waiting.ts';
import { randomWorld } from '../../world/random.ts';
import {
  AS_OF,
  change,
  desiredOf,
  emailOf,
  equalWorld,
  idOf,
  liveTeam,
  member,
  named,
  planOf,
  short,
  team,
  user,
  type World,
} from '../../world/world.ts';

const SENT = '2026-05-26T09:00:00.000Z';

function entry(name: string, more: Partial<OpenInvitation> = {}): OpenInvitation {
  return { email: emailOf(name), role: 'read', sso: false, since: SENT, sent: SENT, pullRequest: 12, ...more };
}

function memory(invitations: readonly OpenInvitation[], more: Partial<Memory> = {}): Memory {
  return { ledger: { ...EMPTY_LEDGER, invitations }, resendAfterDays: 7, now: '2026-06-01T09:00:00.000Z', ...more };
}

/** The directory lists bo, in a team, and GitBook does not know her. */
const BO: World = {
  ...equalWorld({ ada: 'read' }, { Docs: { ada: 'member' } }),
  users: [user('root', { role: 'admin' }), user('ada'), user('bo', { role: 'edit' })],
  teams: [team('Docs', { ada: 'member', bo: 'owner' })],
};
const WAITING = { kind: 'waiting', email: emailOf('bo'), since: SENT, pullRequest: 12, role: 'read', wanted: 'edit' };

describe('somebody who was invited', () => {
  test('within seven days waits: no invitation, no team, and a notice', () => {
    const plan = planOf(BO, memory([entry('bo')]));
    expect(plan.changes).toEqual([]);
    expect(plan.notices).toMatchObject([{ ...WAITING, again: false }]);
    expect(plan.seats).toEqual({ before: 2, after: 2, limit: undefined });
    expect(planOf(BO).changes.map(short)).toEqual(['invite bo@example.com edit', 'team-add Docs bo@example.com owner']);
  });

  test.each<[string, Partial<Memory>, boolean]>([
    ['a moment before seven days', { now: '2026-06-02T08:59:59.999Z' }, false],
    ['after seven days', { now: '2026-06-02T09:00:00.000Z' }, true],
    ['in a year, where nobody is invited again', { now: '2027-06-02', resendAfterDays: Infinity }, false],
    ['at once, where people are always invited again', { resendAfterDays: 0 }, true],
  ])('is invited again or not: %s', (_when, more, again) => {
    const plan = planOf(BO, memory([entry('bo')], more));
    expect(plan.changes.map(({ type }) => type)).toEqual(again ? ['invite', 'team-add'] : []);
    expect(plan.notices).toMatchObject([{ ...WAITING, again }]);
    expect(plan.seats.after).toBe(again ? 3 : 2);
  });

  test('counts from the last mail, not from the first', () => {
    const plan = planOf(BO, memory([entry('bo', { since: '2026-01-01T00:00:00.000Z' })]));
    expect(plan.changes).toEqual([]);
    expect(plan.notices).toMatchObject([{ since: '2026-01-01T00:00:00.000Z' }]);
  });

  test('is known whatever the case of the address', () => {
    expect(planOf(BO, memory([entry('bo', { email: 'BO@Example.com' })])).changes).toEqual([]);
  });

  test('and is a member by now, is as everybody else', () => {
    const members = [...BO.members, member('bo')];
    const plan = planOf({ ...BO, members }, memory([entry('bo')]));
    expect(plan.changes.map(short)).toEqual(['member-role id-bo read>edit', 'team-add Docs id-bo owner']);
    expect(plan.notices).toEqual([]);
  });

  test('leaves a team that GitBook has put them into already', () => {
    const world = { ...BO, teams: [team('Docs', { ada: 'member' })], liveTeams: [liveTeam('Docs', { bo: 'member' })] };
    expect(planOf(world, memory([entry('bo')])).changes.map(short)).toContain('team-remove Docs id-bo unlisted');
  });

  test('is not said to be invited with a pinned ID that no member has', () => {
    const world = { ...BO, users: change(BO.users, named('bo'), { id: 'id-bo' }) };
    expect(planOf(world, memory([entry('bo')])).notices.map(({ kind }) => kind)).toEqual(['waiting']);
    expect(planOf(world, memory([entry('bo')], { resendAfterDays: 0 })).notices.map(({ kind }) => kind)).toEqual([
      'pinned-not-live',
      'waiting',
    ]);
  });
});

describe('an open invitation of somebody', () => {
  const world = equalWorld({ ada: 'read' });

  test('who is not in the directory is a notice, administrators first', () => {
    const plan = planOf(world, memory([entry('bo'), entry('zoe', { role: 'admin', pullRequest: undefined })]));
    expect(plan.changes).toEqual([]);
    expect(plan.notices).toEqual([
      { kind: 'open-invitation', email: emailOf('zoe'), role: 'admin', since: SENT, pullRequest: undefined },
      { kind: 'open-invitation', email: emailOf('bo'), role: 'read', since: SENT, pullRequest: 12 },
    ]);
  });

  test('who has expired is one, too', () => {
    const bo = user('bo', { expired: true, expires: '2026-05-30' });
    const plan = planOf({ ...world, users: [...(world.users ?? []), bo] }, memory([entry('bo')]));
    expect(plan.notices.map(({ kind }) => kind)).toEqual(['expired', 'open-invitation']);
  });

  test.each<[string, readonly LiveMember[]]>([
    ['under the address', [member('bo')]],
    ['under another one', [member('bo', { email: 'bo@other.example' })]],
  ])('who is a member %s is none', (_how, joined) => {
    const live = { ...world, members: [...world.members, ...joined] };
    const plan = planOf(live, memory([entry('bo', { userId: idOf('bo') })]));
    expect(plan.changes.map(short)).toEqual(['remove-member id-bo unlisted']);
    expect(plan.notices).toEqual([]);
  });

  test('is none where members are not managed', () => {
    expect(planOf({ ...world, users: undefined }, memory([entry('bo')])).notices).toEqual([]);
  });
});

describe('somebody whose removal was requested', () => {
  /** The directory has forgotten ada, and `Docs` has taken her in again. */
  const world: World = {
    ...equalWorld({ bo: 'read' }, { Docs: { bo: 'member' } }),
    members: [...equalWorld({ bo: 'read' }).members, member('ada', { role: 'admin' })],
    liveTeams: [liveTeam('Docs', { bo: 'member', ada: 'owner' })],
  };
  const asked = (more: Partial<RequestedRemoval> = {}): RequestedRemoval => ({
    userId: idOf('ada'),
    since: SENT,
    sent: SENT,
    pullRequest: 12,
    ...more,
  });
  const remembering = (removal: RequestedRemoval, more: Partial<Memory> = {}) => {
    const ledger = { ...EMPTY_LEDGER, removals: [removal] };
    return memory([], { ledger, ...more });
  };
  const NOTICE = {
    kind: 'removal-requested',
    email: emailOf('ada'),
    userId: idOf('ada'),
    displayName: 'ada',
    role: 'admin',
    since: SENT,
    pullRequest: 12,
  };

  test('is a notice, and leaves the managed teams', () => {
    expect(planOf(world)).toMatchObject({
      changes: [{ type: 'remove-member' }],
      endedMemberships: [{ type: 'team-remove' }],
      notices: [],
    });
    const plan = planOf(world, remembering(asked()));
    expect(plan.changes.map(short)).toEqual(['team-remove Docs id-ada unlisted']);
    expect(plan.endedMemberships).toEqual([]);
    expect(plan.notices).toEqual([{ ...NOTICE, again: false }]);
    expect(plan.seats).toMatchObject({ before: 3, after: 3 });
  });

  test.each<[string, Partial<Memory>, boolean]>([
    ['a moment before seven days', { now: '2026-06-02T08:59:59.999Z' }, false],
    ['after seven days', { now: '2026-06-02T09:00:00.000Z' }, true],
    ['in a year, where nothing is requested again', { now: '2027-06-02', resendAfterDays: Infinity }, false],
  ])('is removed again or not: %s', (_when, more, again) => {
    const plan = planOf(world, remembering(asked({ since: '2026-01-01T00:00:00.000Z' }), more));
    expect(plan.changes.map(({ type }) => type)).toEqual([again ? 'remove-member' : 'team-remove']);
    expect(plan.endedMemberships).toHaveLength(again ? 1 : 0);
    expect(plan.notices).toEqual([{ ...NOTICE, since: '2026-01-01T00:00:00.000Z', again }]);
  });

  test('is no administrator that another one can be replaced by', () => {
    const demoted = { ...world, members: [...world.members, member('eve', { role: 'admin' })] };
    const users = [...(world.users ?? []), user('eve', { role: 'read' })];
    const limits = { ...world.settings.limits, minAdmins: 2 };
    const plan = planOf({ ...demoted, users, settings: { ...world.settings, limits } }, remembering(asked()));
    expect(plan.guards.find(({ name }) => name === 'min-admins')).toMatchObject({ actual: 1, passed: false });
  });

  test.each<[string, Partial<World>]>([
    ['in the directory again', { users: [...(world.users ?? []), user('ada', { role: 'admin' })] }],
    ['gone', { members: world.members.filter(({ id }) => id !== idOf('ada')), liveTeams: equalWorld({}).liveTeams }],
    ['only reported now', { settings: { ...world.settings, unlistedMembers: 'report' } }],
    ['not managed', { users: undefined, teams: undefined }],
  ])('is none who is %s', (_what, more) => {
    const plan = planOf({ ...world, ...more }, remembering(asked()));
    expect(plan).toEqual(planOf({ ...world, ...more }));
  });
});

describe('the ID that an invitation returned', () => {
  const joined = member('bo', { email: 'bo@other.example', role: 'edit' });
  const world: World = { ...BO, members: [...BO.members, joined] };
  const known = memory([entry('bo', { userId: idOf('bo') })]);

  test('finds somebody who accepted under another address', () => {
    const plan = planOf(world, known);
    expect(plan.changes.map(short)).toEqual(['team-add Docs id-bo owner']);
    expect(plan.notices).toMatchObject([{ kind: 'email-differs', directoryEmail: emailOf('bo') }]);
  });

  test('counts for less than the address, and than an ID in the directory', () => {
    const ids = new Map([[emailOf('bo'), idOf('bo')]]);
    const idOfBo = (some: World) => withInvitedIds(desiredOf(some), some.members, ids).users?.[2]?.id;
    expect(idOfBo(world)).toBe('id-bo');
    expect(idOfBo({ ...world, members: [...world.members, member('other', { email: 'BO@example.com' })] })).toBe(
      undefined,
    );
    expect(idOfBo({ ...world, users: change(world.users, named('bo'), { id: 'another' }) })).toBe('another');
    expect(idOfBo({ ...world, users: change(world.users, named('ada'), { id: 'id-bo' }) })).toBe(undefined);
  });
});

test('a requested removal takes away nothing but the removal', () => {
  const removals = fc.uniqueArray(
    fc.record({ name: fc.constantFrom('ada', 'bob', 'eve', 'kim', 'nobody'), old: fc.boolean() }),
    { selector: ({ name }) => name },
  );
  fc.assert(
    fc.property(randomWorld, removals, (world, people) => {
      const desired = resolve(world.directory, AS_OF);
      const planWith = (given: Memory | undefined) => {
        const result = makePlan(desired, world.live, world.settings, given);
        if (!result.ok) throw new Error('no plan');
        return result.plan;
      };
      const ledger = {
        ...EMPTY_LEDGER,
        removals: people.map(({ name, old }): RequestedRemoval => {
          const sent = old ? '2026-05-01T00:00:00.000Z' : SENT;
          return { userId: idOf(name), since: sent, sent, pullRequest: 12 };
        }),
      };
      const [without, plan] = [planWith(undefined), planWith(memory([], { ledger }))];
      const recent = new Set(people.filter(({ old }) => !old).map(({ name }) => idOf(name)));
      const isOpen = (each: Change) => each.type === 'remove-member' && recent.has(each.userId);
      const left = without.endedMemberships.filter(({ userId }) => recent.has(userId));
      expect(new Set(plan.changes)).toEqual(new Set([...without.changes.filter((each) => !isOpen(each)), ...left]));
      expect(plan.endedMemberships).toEqual(without.endedMemberships.filter((each) => !left.includes(each)));
      const known = new Set(people.map(({ name }) => idOf(name)));
      expect(plan.notices.flatMap((each) => (each.kind === 'removal-requested' ? [each.userId] : [])).sort()).toEqual(
        without.changes
          .flatMap((each) => (each.type === 'remove-member' && known.has(each.userId) ? [each.userId] : []))
          .sort(),
      );
    }),
    { numRuns: 300 },
  );
});

test('memory takes away only invitations and what needs them, and an empty one nothing', () => {
  const ledgers = fc.uniqueArray(
    fc.record({ name: fc.constantFrom('root', 'ada', 'bob', 'eve', 'kim', 'leo', 'zoe', 'nobody'), old: fc.boolean() }),
    { selector: ({ name }) => name },
  );
  fc.assert(
    fc.property(randomWorld, ledgers, (world, people) => {
      const desired = resolve(world.directory, AS_OF);
      const planWith = (given: Memory | undefined) => {
        const result = makePlan(desired, world.live, world.settings, given);
        if (!result.ok) throw new Error('no plan');
        return result.plan;
      };
      const ledger = people.map(({ name, old }) => entry(name, old ? { sent: '2026-05-01T00:00:00.000Z' } : {}));
      const [without, plan] = [planWith(undefined), planWith(memory(ledger))];
      expect(planWith(memory([]))).toEqual(without);

      const recent = new Set(ledger.filter(({ sent }) => sent === SENT).map(({ email }) => emailKey(email)));
      const waits = (email: string | undefined) => recent.has(emailKey(email ?? ''));
      expect(plan.changes).toEqual(
        without.changes.filter(
          (each) =>
            !((each.type === 'invite' || (each.type === 'team-add' && each.userId === undefined)) && waits(each.email)),
        ),
      );
      const ofMemory = plan.notices.filter(({ kind }) => kind === 'waiting' || kind === 'open-invitation');
      expect(new Set(ofMemory.map((each) => ('email' in each ? each.email : ''))).size).toBe(ofMemory.length);
    }),
    { numRuns: 300 },
  );
});
