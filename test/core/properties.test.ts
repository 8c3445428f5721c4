import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolve } from '../../src/core/directory/resolve.ts';
import type { Change } from '../../src/core/model/change.ts';
import { compareRoles, emailKey, type LiveState } from '../../src/core/model/state.ts';
import { changeKey } from '../../src/core/plan/fingerprint.ts';
import { activeAdmins } from '../../src/core/plan/guard.ts';
import { applyInMemory, shapeOf } from '../world/apply-in-memory.ts';
import { planFor, type RandomWorld, randomWorld } from '../world/random.ts';
import { AS_OF, idOf, subjectsOf } from '../world/world.ts';

const RUNS = { numRuns: 300 };

/** GitBook before the plan, and after each of its changes. */
function states(world: RandomWorld, changes: readonly Change[], from = world.live): LiveState[] {
  const all = [from];
  for (const change of changes) {
    all.push(applyInMemory(all[all.length - 1] ?? from, change, world.accountOf));
  }
  return all;
}

const last = <T>(items: readonly T[]): T => {
  const item = items.at(-1);
  if (item === undefined) throw new RangeError('nothing');
  return item;
};

test('once a plan is applied there is nothing more to do', () => {
  fc.assert(
    fc.property(randomWorld, (world) => {
      const after = last(states(world, planFor(world, world.live).changes));
      expect(planFor(world, after).changes).toEqual([]);
    }),
    RUNS,
  );
});

test('an apply that is cut off anywhere and started again ends the same', () => {
  fc.assert(
    fc.property(randomWorld, fc.nat(), (world, cut) => {
      const { changes } = planFor(world, world.live);
      const stopped = last(states(world, changes.slice(0, cut % (changes.length + 1))));
      const again = planFor(world, stopped);
      const keys = new Set(changes.map((change) => change.type));
      expect(again.changes.every(({ type }) => keys.has(type))).toBe(true);
      const after = last(states(world, again.changes, stopped));
      expect(planFor(world, after).changes).toEqual([]);
      expect(shapeOf(after)).toEqual(shapeOf(last(states(world, changes))));
    }),
    RUNS,
  );
});

test('the order of files, users, entries and answers does not matter', () => {
  const shuffled = randomWorld.chain((world) =>
    fc.record({
      world: fc.constant(world),
      users: shuffle(world.directory.users),
      teams: shuffle(world.directory.teams),
      members: shuffle(world.live.members),
      liveTeams: shuffle(world.live.teams),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ world, users, teams, members, liveTeams }) => {
      const other: RandomWorld = {
        ...world,
        directory: {
          ...world.directory,
          users,
          teams: teams?.map((team) => ({
            ...team,
            owners: team.owners?.toReversed(),
            members: team.members?.toReversed(),
          })),
        },
      };
      const live: LiveState = {
        ...world.live,
        members: members ?? [],
        teams: liveTeams?.map((team) => ({ ...team, memberships: team.memberships?.toReversed() })),
      };
      const plan = planFor(world, world.live);
      const same = planFor(other, live);
      expect(same.fingerprint).toBe(plan.fingerprint);
      expect(same.changes.map(changeKey)).toEqual(plan.changes.map(changeKey));
      expect(same.guards).toEqual(plan.guards);
      expect(same.notices.map(({ kind }) => kind)).toEqual(plan.notices.map(({ kind }) => kind));
    }),
    RUNS,
  );
});

function shuffle<T>(items: readonly T[] | undefined): fc.Arbitrary<readonly T[] | undefined> {
  if (items === undefined) return fc.constant(undefined);
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

test('every change has a key of its own', () => {
  fc.assert(
    fc.property(randomWorld, (world) => {
      const keys = planFor(world, world.live).changes.map(changeKey);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    RUNS,
  );
});

test('no two changes of a plan undo each other', () => {
  fc.assert(
    fc.property(randomWorld, (world) => {
      const { changes } = planFor(world, world.live);
      const subjects = changes.flatMap(subjectsOf);
      expect(subjects.filter((subject, index) => subjects.indexOf(subject) !== index)).toEqual([]);
      const gone = new Set(changes.flatMap((change) => (change.type === 'remove-member' ? change.userId : [])));
      const deleted = new Set(changes.flatMap((change) => (change.type === 'delete-team' ? change.teamId : [])));
      for (const change of changes) {
        if (change.type === 'team-add' || change.type === 'team-role' || change.type === 'team-remove') {
          expect(gone.has(change.userId ?? '')).toBe(false);
          expect(deleted.has(change.teamId ?? '')).toBe(false);
        }
      }
    }),
    RUNS,
  );
});

test('at no point are there fewer administrators than both before and after', () => {
  fc.assert(
    fc.property(randomWorld, (world) => {
      const counts = states(world, planFor(world, world.live).changes).map(({ members }) => activeAdmins(members).size);
      expect(Math.min(...counts)).toBe(Math.min(counts[0] ?? 0, last(counts)));
    }),
    RUNS,
  );
});

const rolesOf = ({ members }: LiveState) => new Map(members.map(({ id, role }) => [id, role]));

test('at no point has someone who should have access lost it: the membership, the role, a team', () => {
  fc.assert(
    fc.property(randomWorld, (world) => {
      const all = states(world, planFor(world, world.live).changes);
      const before = rolesOf(world.live);
      const after = rolesOf(last(all));
      const lowest = (id: string) => {
        const [had, has] = [before.get(id), after.get(id)];
        if (had === undefined || has === undefined) return undefined;
        return compareRoles(had, has) < 0 ? had : has;
      };
      const kept = (world.live.teams ?? []).flatMap(({ id, memberships }) => {
        const end = last(all).teams?.find((team) => team.id === id)?.memberships ?? [];
        return (memberships ?? [])
          .filter(({ userId }) => end.some((one) => one.userId === userId))
          .map((one) => [id, one.userId]);
      });
      for (const state of all) {
        const roles = rolesOf(state);
        for (const id of before.keys()) {
          const least = lowest(id);
          if (least === undefined) continue;
          const now = roles.get(id);
          expect(now !== undefined && compareRoles(now, least) >= 0).toBe(true);
        }
        for (const [teamId, userId] of kept) {
          const team = state.teams?.find(({ id }) => id === teamId);
          expect(team?.memberships?.some((one) => one.userId === userId)).toBe(true);
        }
      }
    }),
    RUNS,
  );
});

test('after a plan everyone in the directory has their role, and everyone in a managed team is in it', () => {
  fc.assert(
    fc.property(randomWorld, (world) => {
      const after = last(states(world, planFor(world, world.live).changes));
      const { users, teams } = resolve(world.directory, AS_OF);
      const isProtected = (id: string, email: string) =>
        id === idOf('root') ||
        world.settings.protectedUsers.some((each) => each === id || emailKey(each) === emailKey(email));
      const find = (email: string, id: string | undefined) =>
        after.members.find((each) =>
          id === undefined ? each.email !== undefined && emailKey(each.email) === emailKey(email) : each.id === id,
        );
      for (const user of users ?? []) {
        const found = find(user.email, user.id);
        const held = found !== undefined && isProtected(found.id, user.email);
        if (user.expired) expect(found === undefined || held).toBe(true);
        else expect(found?.role === user.role || held).toBe(true);
      }
      const idOfEmail = new Map((users ?? []).map((user) => [emailKey(user.email), user.id]));
      for (const team of teams ?? []) {
        const live = after.teams?.filter(({ title }) => title === team.title) ?? [];
        expect(live).toHaveLength(1);
        for (const { email } of team.memberships ?? []) {
          const person = find(email, idOfEmail.get(emailKey(email)));
          expect(live[0]?.memberships?.some(({ userId }) => userId === person?.id)).toBe(true);
        }
      }
    }),
    RUNS,
  );
});

test('the own account and protected users keep what they have at every point', () => {
  fc.assert(
    fc.property(randomWorld, (world) => {
      const all = states(world, planFor(world, world.live).changes);
      const held = world.live.members.filter(
        ({ id, email }) =>
          id === idOf('root') ||
          world.settings.protectedUsers.includes(id) ||
          (email !== undefined && world.settings.protectedUsers.some((each) => emailKey(each) === emailKey(email))),
      );
      for (const state of all) {
        for (const { id, role } of held) {
          const now = rolesOf(state).get(id);
          expect(now !== undefined && compareRoles(now, role) >= 0).toBe(true);
        }
        for (const { id: teamId, memberships } of world.live.teams ?? []) {
          const had = memberships ?? [];
          const team = state.teams?.find(({ id }) => id === teamId);
          for (const { userId, role } of had.filter((one) => held.some(({ id }) => id === one.userId))) {
            if (team === undefined && userId === idOf('root')) continue;
            const now = team?.memberships?.find((one) => one.userId === userId)?.role;
            expect(now === role || now === 'owner').toBe(true);
          }
        }
      }
    }),
    RUNS,
  );
});

test('what the guards count is what the plan does', () => {
  fc.assert(
    fc.property(randomWorld, (world) => {
      const { changes, guards, seats } = planFor(world, world.live);
      const count = (type: Change['type']) => changes.filter((change) => change.type === type).length;
      const actual = (name: string) =>
        guards.filter((guard) => guard.name === name).reduce((sum, guard) => sum + guard.actual, 0);
      expect(actual('max-member-removals')).toBe(count('remove-member'));
      const lowered = changes.filter((change) => change.type === 'team-role' && change.to === 'member').length;
      // Once for all teams together, and once for each team.
      expect(actual('max-membership-removals')).toBe(2 * (count('team-remove') + lowered));
      expect(actual('max-team-deletions')).toBe(count('delete-team'));
      expect(seats.after).toBe(last(states(world, changes)).members.length);
      const invitedAdmins = changes.filter((change) => change.type === 'invite' && change.to === 'admin').length;
      const active = activeAdmins(last(states(world, changes)).members).size;
      expect(actual('min-admins')).toBe(active - invitedAdmins);
    }),
    RUNS,
  );
});
