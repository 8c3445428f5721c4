import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Invite, RemoveMember, TeamRemove } from '../../../src/core/model/change.ts';
import {
  EMPTY_LEDGER,
  type Ledger,
  type OpenInvitation,
  type RequestedRemoval,
} from '../../../src/core/model/ledger.ts';
import type { Notice } from '../../../src/core/model/notice.ts';
import type { ChangeOutcome, PendingReason } from '../../../src/core/model/outcome.ts';
import { compareRoles, emailKey, ORGANIZATION_ROLES } from '../../../src/core/model/state.ts';
import { type LedgerEvent, nextLedger } from '../../../src/core/review/ledger.ts';
import { at, emailOf, idOf, member, user } from '../../world/world.ts';

const EARLIER = '2026-11-02T08:15:00.000Z';
const NOW = '2026-11-12T08:15:00.000Z';

function entry(name: string, more: Partial<OpenInvitation> = {}): OpenInvitation {
  return {
    email: emailOf(name),
    role: 'read',
    sso: false,
    since: EARLIER,
    sent: EARLIER,
    pullRequest: 12,
    ...more,
  };
}

function invite(name: string, more: Partial<Invite> = {}): Invite {
  return { type: 'invite', email: emailOf(name), to: 'read', sso: false, expires: undefined, origin: at(1), ...more };
}

const pending = (change: Invite, reason: PendingReason = 'invited-not-listed'): ChangeOutcome => ({
  status: 'pending',
  change,
  reason,
});
const failed = (change: Invite): ChangeOutcome => ({ status: 'failed', change, message: 'No' });

/** The end of a run of #34, with `root` as the only member and bo in the directory. */
function event(outcomes: readonly ChangeOutcome[], more: Partial<LedgerEvent> = {}): LedgerEvent {
  return {
    at: NOW,
    pullRequest: 34,
    users: [user('root'), user('bo')],
    members: [member('root')],
    notices: [],
    result: { outcomes, invitedUsers: {} },
    ...more,
  };
}

type Invitations = Ledger['invitations'];

/** The invitations that wait after a run. */
const invitationsAfter = (invitations: Invitations, happened: LedgerEvent): Invitations =>
  nextLedger({ ...EMPTY_LEDGER, invitations }, happened).invitations;

describe('whoever was invited and is not a member', () => {
  test.each<[string, ChangeOutcome]>([
    ['is not in the member list yet', pending(invite('bo'))],
    ['may have been invited: the answer was lost', pending(invite('bo'), 'invitation-unanswered')],
    ['was invited, but not with SSO', { ...failed(invite('bo')), invited: true } as ChangeOutcome],
    ['was not looked for, because reading again failed', { status: 'applied', change: invite('bo') }],
  ])('is in the ledger: %s', (_what, outcome) => {
    expect(invitationsAfter([], event([outcome]))).toEqual([entry('bo', { since: NOW, sent: NOW, pullRequest: 34 })]);
  });

  test('has the ID that the invitation returned', () => {
    const result = { outcomes: [pending(invite('bo'))], invitedUsers: { [emailOf('bo')]: 'id-bo' } };
    expect(invitationsAfter([], event([], { result }))).toMatchObject([{ userId: 'id-bo' }]);
  });

  test('and is invited again, keeps the first time and pull request, and the higher role', () => {
    const again = pending(invite('BO', { to: 'edit' }));
    expect(invitationsAfter([entry('bo')], event([again]))).toEqual([
      entry('BO', { role: 'edit', sent: NOW, pullRequest: 12 }),
    ]);
    expect(invitationsAfter([entry('bo', { role: 'admin' })], event([again]))).toMatchObject([{ role: 'admin' }]);
  });

  test('stays when the directory no longer lists them', () => {
    expect(invitationsAfter([entry('bo')], event([], { users: [user('root')] }))).toEqual([entry('bo')]);
  });

  test('stays when a second invitation fails', () => {
    expect(invitationsAfter([entry('bo')], event([failed(invite('bo'))]))).toEqual([entry('bo')]);
  });
});

describe('whoever', () => {
  test('was not invited is not in the ledger', () => {
    const skipped: ChangeOutcome = {
      status: 'skipped',
      change: invite('bo'),
      reason: { kind: 'run-ended', message: 'No' },
    };
    expect(invitationsAfter([], event([failed(invite('bo')), skipped]))).toEqual([]);
  });

  test.each([
    ['listed', [user('root'), user('bo')]],
    ['unlisted', [user('root')]],
  ])('is a member leaves it, %s', (_what, users) => {
    const members = [member('root'), member('bo', { email: 'Bo@example.com' })];
    expect(
      invitationsAfter([entry('bo')], event([{ status: 'applied', change: invite('bo') }], { users, members })),
    ).toEqual([]);
  });

  test('is a member after the apply leaves it, and so does whoever the apply removed', () => {
    const joined = { outcomes: [], invitedUsers: {}, members: [member('bo')] };
    expect(invitationsAfter([entry('bo')], event([], { result: joined }))).toEqual([]);
    const removed = { outcomes: [], invitedUsers: {}, members: [] };
    expect(invitationsAfter([entry('root')], event([], { result: removed }))).toEqual([]);
  });

  test('accepted under another address leaves it once the directory has the ID, or not the person', () => {
    const ledger = [entry('bo', { userId: idOf('bo') })];
    const members = [member('root'), member('bo', { email: 'bo@other.example' })];
    expect(invitationsAfter(ledger, event([], { members }))).toEqual(ledger);
    expect(invitationsAfter(ledger, event([], { members, users: [user('bo', { id: idOf('bo') })] }))).toEqual([]);
    expect(invitationsAfter(ledger, event([], { members, users: [user('root')] }))).toEqual([]);
  });
});

test('a directory without users leaves the ledger as it is', () => {
  const ledger = { ...EMPTY_LEDGER, invitations: [entry('root')] };
  expect(nextLedger(ledger, event([], { users: undefined }))).toBe(ledger);
});

const NAMES = ['ada', 'bob', 'eve', 'kim', 'Kim'] as const;
const name = fc.constantFrom(...NAMES);

describe('a requested removal', () => {
  const change: RemoveMember = {
    ...{ type: 'remove-member', userId: idOf('bo'), email: emailOf('bo'), displayName: 'bo', from: 'read' },
    ...{ reason: 'unlisted', expires: undefined, loses: { spaces: 0, teams: 0, teamTitles: [], spaceTitles: [] } },
    origin: undefined,
  };
  const members = [member('root'), member('bo')];
  const removal = (more: Partial<RequestedRemoval> = {}): RequestedRemoval => ({
    userId: idOf('bo'),
    since: EARLIER,
    sent: EARLIER,
    pullRequest: 12,
    ...more,
  });
  const noticeOf = ({ userId, email, displayName } = change): Notice => {
    const person = { userId, email, displayName, role: 'read' } as const;
    return { kind: 'removal-requested', ...person, since: EARLIER, pullRequest: 12, again: true };
  };
  const notices = [noticeOf()];
  const removalsAfter = (
    before: RequestedRemoval[],
    outcomes: readonly ChangeOutcome[],
    more: Partial<LedgerEvent> = {},
  ) => nextLedger({ ...EMPTY_LEDGER, removals: before }, event(outcomes, { members, ...more })).removals;
  const requested: ChangeOutcome = { status: 'pending', change, reason: 'removal-requested' };

  test('is in the ledger', () => {
    expect(removalsAfter([], [requested])).toEqual([removal({ since: NOW, sent: NOW, pullRequest: 34 })]);
  });

  test('keeps its first time and pull request where it is requested again', () => {
    expect(removalsAfter([removal()], [requested], { notices })).toEqual([removal({ sent: NOW })]);
  });

  test('stays while the directory wants it, also where it fails the next time', () => {
    expect(removalsAfter([removal()], [], { notices })).toEqual([removal()]);
    const failing: ChangeOutcome = { status: 'failed', change, message: 'No' };
    expect(removalsAfter([removal()], [failing], { notices })).toEqual([removal()]);
  });

  test('is forgotten once the member is gone, was removed, or is in the directory again', () => {
    const gone = { outcomes: [], invitedUsers: {}, members: [member('root')] };
    expect(removalsAfter([removal()], [], { notices, result: gone })).toEqual([]);
    expect(removalsAfter([removal()], [{ status: 'applied', change }], { notices })).toEqual([]);
    expect(removalsAfter([removal()], [])).toEqual([]);
  });

  test('from a managed team is not one from the organization', () => {
    const left: TeamRemove = { ...change, type: 'team-remove', team: 'Docs', teamId: 't', from: 'member' };
    expect(removalsAfter([], [{ ...requested, change: left }])).toEqual([]);
  });

  test('is not added twice, and nobody else is', () => {
    const people = fc.uniqueArray(name);
    fc.assert(
      fc.property(people, people, people, (before, wanted, pending) => {
        const ofPerson = (who: string) => ({ ...change, userId: idOf(who), email: emailOf(who) });
        const happened = event(
          pending.map((who) => ({ ...requested, change: ofPerson(who) })),
          {
            members: NAMES.map((who) => member(who)),
            notices: wanted.map((who) => noticeOf(ofPerson(who))),
          },
        );
        const ledger = { ...EMPTY_LEDGER, removals: before.map((who) => removal({ userId: idOf(who) })) };
        const once = nextLedger(ledger, happened);
        const kept = before.filter((who) => wanted.includes(who));
        expect(once.removals.map(({ userId }) => userId).sort()).toEqual(
          [...new Set([...kept, ...pending])].map(idOf).sort(),
        );
        const again = {
          ...happened,
          notices: once.removals.map(({ userId }) => noticeOf({ ...change, userId })),
        };
        expect(nextLedger(once, again)).toEqual(once);
      }),
    );
  });
});

const role = fc.constantFrom(...ORGANIZATION_ROLES);
const time = fc.constantFrom('2026-11-01T00:00:00.000Z', EARLIER, '2026-11-03T00:00:00.000Z');
const anyInvitations: fc.Arbitrary<Invitations> = fc.uniqueArray(
  fc
    .record({ name, role, since: time, sent: time, hasId: fc.boolean() })
    .map(({ name: who, hasId, ...more }) => entry(who, hasId ? { ...more, userId: idOf(who) } : more)),
  { selector: ({ email }) => emailKey(email) },
);
const anyOutcome = fc.record({ name, to: role, kind: fc.nat(4) }).map(({ name: who, to, kind }): ChangeOutcome => {
  const change = invite(who, { to });
  const reasons = ['invited-not-listed', 'invitation-unanswered'] as const;
  if (kind < 2) return pending(change, reasons[kind]);
  return kind === 2 ? { status: 'applied', change } : failed(change);
});
const anyEvent = fc
  .record({
    outcomes: fc.uniqueArray(anyOutcome, { selector: ({ change }) => emailKey((change as Invite).email) }),
    users: fc.array(fc.record({ name, isPinned: fc.boolean() })),
    members: fc.array(fc.record({ name, moved: fc.boolean() })),
  })
  .map(({ outcomes, users, members }) =>
    event(outcomes, {
      users: [
        ...users.map(({ name: who, isPinned }) => user(who, isPinned ? { id: idOf(who) } : {})),
        ...outcomes.flatMap(({ change }) => (change.type === 'invite' ? { email: change.email, id: undefined } : [])),
      ],
      members: members.map(({ name: who, moved }) => member(who, moved ? { email: `${who}@other.example` } : {})),
    }),
  );

describe('whatever happens', () => {
  const keys = (ledger: Invitations) => ledger.map(({ email }) => emailKey(email));

  test('nobody is in the ledger twice, or while their address is a member’s', () => {
    fc.assert(
      fc.property(anyInvitations, anyEvent, (ledger, happened) => {
        const next = keys(invitationsAfter(ledger, happened));
        expect(new Set(next).size).toBe(next.length);
        const live = new Set(happened.members.map(({ email = '' }) => emailKey(email)));
        expect(next.filter((key) => live.has(key))).toEqual([]);
      }),
    );
  });

  test('whoever may have been invited and is unknown to GitBook is in it, with the time of the last mail', () => {
    fc.assert(
      fc.property(anyInvitations, anyEvent, (ledger, happened) => {
        const next = new Map(invitationsAfter(ledger, happened).map((each) => [emailKey(each.email), each]));
        const before = new Map(ledger.map((each) => [emailKey(each.email), each]));
        const known = new Set(happened.members.flatMap(({ id, email = '' }) => [id, emailKey(email)]));
        for (const { status, change } of happened.result?.outcomes ?? []) {
          if (change.type !== 'invite' || status === 'failed') continue;
          const key = emailKey(change.email);
          const old = before.get(key);
          if (known.has(key) || known.has(old?.userId ?? '')) continue;
          expect(next.get(key)).toMatchObject({ sent: NOW, since: old?.since ?? NOW });
          expect(compareRoles(next.get(key)?.role ?? 'guest', change.to)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('nobody else enters it or is changed', () => {
    fc.assert(
      fc.property(anyInvitations, anyEvent, (ledger, happened) => {
        const invited = new Set(
          happened.result?.outcomes.flatMap(({ change }) => (change.type === 'invite' ? emailKey(change.email) : [])),
        );
        const others = (some: Invitations) => some.filter(({ email }) => !invited.has(emailKey(email)));
        for (const each of others(invitationsAfter(ledger, happened))) expect(ledger).toContainEqual(each);
      }),
    );
  });

  test('the same end a second time changes nothing, and neither does the order of what is known', () => {
    fc.assert(
      fc.property(anyInvitations, anyEvent, (ledger, happened) => {
        const once = invitationsAfter(ledger, happened);
        expect(invitationsAfter(once, happened)).toEqual(once);
        expect(invitationsAfter(ledger.toReversed(), happened)).toEqual(once);
      }),
    );
  });
});
