import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOn } from '../apply/harness.ts';
import { openOfflineEmulator } from '../support/emulator.ts';
import { planFor, randomWrittenWorld } from './random.ts';
import { AS_OF } from './world.ts';
import { seedOf, yamlOf } from './written.ts';

test('a plan from YAML and GitBook’s answers is the plan that the same world gives in memory', async () => {
  await fc.assert(
    fc.asyncProperty(randomWrittenWorld, async (world) => {
      const emulator = openOfflineEmulator({ seed: seedOf(world.live) });
      const { plan } = await planOn(emulator, yamlOf(world.directory), {
        settings: world.settings,
        asOf: AS_OF,
      });
      await emulator.close();
      const inMemory = planFor(world, world.live);
      expect(plan.fingerprint).toBe(inMemory.fingerprint);
      expect(plan.notices.map(({ kind }) => kind).sort()).toEqual(inMemory.notices.map(({ kind }) => kind).sort());
    }),
    { numRuns: 100 },
  );
});
