import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openOfflineEmulator } from '../support/emulator.ts';
import { type RandomWorld, randomWrittenWorld } from '../world/random.ts';
import { AS_OF, emailOf } from '../world/world.ts';
import { seedOf, yamlOf } from '../world/written.ts';
import { applyOn, openOutcomes, planOn, runOn } from './harness.ts';

/**
 * The world with every ID pinned that GitBook knows and shows no e-mail of, as such people would otherwise be invited
 * without end, and none that it does not know, as it gives new people IDs of its own.
 */
function pinned({ directory, live }: RandomWorld): RandomWorld['directory'] {
  const users = directory.users?.map((user) => {
    const member = live.members.find(({ displayName }) => emailOf(displayName) === user.email);
    if (member === undefined) return { ...user, id: undefined };
    return member.email === undefined ? { ...user, id: member.id } : user;
  });
  return { ...directory, users };
}

test('an apply leaves nothing to plan, whatever the organization and the directory, also after an interruption', {
  timeout: 120_000,
}, async () => {
  /** The request from which on nothing gets through any more. */
  const cutAt = fc.option(fc.integer({ min: 8, max: 40 }));
  await fc.assert(
    fc.asyncProperty(randomWrittenWorld, cutAt, async (world, cut) => {
      const yaml = yamlOf(pinned(world));
      const { unlistedMembers, unlistedTeams } = world.settings;
      // An entry that matches nobody refuses whatever takes something away.
      const protectedUsers = world.settings.protectedUsers.filter((entry) =>
        world.live.members.some(({ id, email }) => id === entry || email === entry),
      );
      const options = { settings: { unlistedMembers, unlistedTeams, protectedUsers }, asOf: AS_OF };
      const emulator = openOfflineEmulator({ seed: seedOf(world.live) });
      try {
        if (cut !== null) {
          emulator.faults.add({ nth: cut, times: 'forever', fault: { kind: 'reset', when: 'before' } });
          await runOn(emulator, yaml, options).catch(() => undefined);
          emulator.faults.clear();
        }
        const result = await applyOn(emulator, yaml, options);
        expect(openOutcomes(result)).toEqual({});
        expect(result).toMatchObject({ verified: true, unexpected: [] });
        expect((await planOn(emulator, yaml, options)).plan.changes).toEqual([]);
      } finally {
        await emulator.close();
      }
    }),
    { numRuns: 150 },
  );
});
