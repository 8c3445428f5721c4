import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OrganizationSeed, SeedRole } from '../../emulator/seed.ts';
import { seedOrganization } from '../../emulator/seed.ts';
import { openTestEmulator } from '../support/emulator.ts';
import { applyOn, openOutcomes, planOn, runOn } from './harness.ts';

const ROLES = ['guest', 'read', 'comment', 'edit', 'review', 'create', 'admin'] as const;
const NAMES = ['al', 'bea', 'cy', 'dee', 'ed', 'flo', 'gus', 'hal'] as const;
const TITLES = ['Docs', 'Eng', 'Ops', 'Sales'] as const;

const role = fc.constantFrom(...ROLES);

/** What GitBook has of a person, what the directory has, and how the directory names them. */
const person = fc.record({
  live: fc.option(
    fc.record({
      role,
      sso: fc.boolean(),
      disabled: fc.boolean(),
      email: fc.constantFrom('lower', 'Mixed', 'none'),
    }),
  ),
  listed: fc.option(
    fc.record({
      role,
      sso: fc.boolean(),
      pinned: fc.boolean(),
      expired: fc.constantFrom(false, false, false, true),
    }),
  ),
});
type Person = typeof person extends fc.Arbitrary<infer T> ? T : never;

const place = fc.constantFrom('owner', 'member', undefined);

const team = fc.record({
  live: fc.option(fc.array(place, { minLength: NAMES.length, maxLength: NAMES.length })),
  listed: fc.option(
    fc.record({
      people: fc.array(place, { minLength: NAMES.length, maxLength: NAMES.length }),
      /** The live team has another title, and the directory knows it. */
      renamed: fc.boolean(),
      /** Everyone of the next team belongs to this one. */
      nests: fc.boolean(),
      unmanaged: fc.constantFrom(false, false, false, true),
    }),
  ),
});
type Team = typeof team extends fc.Arbitrary<infer T> ? T : never;

const emailOf = (name: string) => `${name}@example.com`;

function seedOf(people: readonly Person[], teams: readonly Team[]): OrganizationSeed {
  return {
    organization: { id: 'acme' },
    self: 'ada',
    members: [
      { id: 'ada', email: 'ada@example.com', role: 'admin' },
      ...people.flatMap(({ live }, index) => {
        const name = NAMES[index] ?? '';
        if (live === null) return [];
        const shown = live.email === 'Mixed' ? `${name.toUpperCase()}@Example.com` : emailOf(name);
        const seen = live.email === 'none' ? {} : { email: shown };
        const seedRole: SeedRole = live.role;
        return [{ id: name, role: seedRole, sso: live.sso, disabled: live.disabled, ...seen }];
      }),
    ],
    teams: teams.flatMap(({ live, listed }, index) => {
      if (live === null) return [];
      const title = `${listed?.renamed === true ? 'Former ' : ''}${TITLES[index]}`;
      const named = (wanted: string) =>
        live.flatMap((each, at) => (each === wanted && people[at]?.live ? [NAMES[at] ?? ''] : []));
      return [{ title, owners: named('owner'), members: named('member') }];
    }),
  };
}

/** Somebody of whom GitBook shows no e-mail must be pinned: otherwise they would be invited without end. */
function yamlOf(people: readonly Person[], teams: readonly Team[]): string {
  const lines = ['version: 1', 'users:', '  ada@example.com: {role: admin}'];
  for (const [index, { live, listed }] of people.entries()) {
    const name = NAMES[index] ?? '';
    if (listed === null) continue;
    const pinned = live !== null && (listed.pinned || live.email === 'none');
    const expires = listed.expired ? ', expires: 2026-01-31' : '';
    const id = pinned ? `, id: ${name}` : '';
    lines.push(`  ${emailOf(name)}: {role: ${listed.role}, sso: ${listed.sso}${id}${expires}}`);
  }
  lines.push(teams.some(({ listed }) => listed) ? 'teams:' : 'teams: {}');
  for (const [index, { listed }] of teams.entries()) {
    if (listed === null) continue;
    const named = (wanted: string) =>
      listed.people.flatMap((each, at) =>
        each === wanted && people[at]?.listed ? [emailOf(NAMES[at] ?? '')] : [],
      );
    const next = teams[index + 1]?.listed;
    const nested = listed.nests && next && !next.unmanaged ? [`{team: ${TITLES[index + 1]}}`] : [];
    const previously = listed.renamed ? `previously: [Former ${TITLES[index]}]` : '';
    const membership = `owners: [${named('owner')}], members: [${[...named('member'), ...nested]}]`;
    lines.push(
      `  ${TITLES[index]}: {${[previously, listed.unmanaged ? '' : membership].filter(Boolean).join(', ')}}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

test('whatever the organization and the directory: apply, then the plan is empty, and the same after any interruption', {
  timeout: 120_000,
}, async () => {
  const worlds = fc.record({
    people: fc.array(person, { minLength: NAMES.length, maxLength: NAMES.length }),
    teams: fc.array(team, { minLength: TITLES.length, maxLength: TITLES.length }),
    /** The request from which on nothing gets through any more. */
    cutAt: fc.option(fc.integer({ min: 8, max: 40 })),
  });
  await fc.assert(
    fc.asyncProperty(worlds, async ({ people, teams, cutAt }) => {
      const state = seedOrganization(seedOf(people, teams));
      const yaml = yamlOf(people, teams);
      const emulator = await openTestEmulator({ state });
      try {
        if (cutAt !== null) {
          emulator.faults.add({ nth: cutAt, times: 'forever', fault: { kind: 'reset', when: 'before' } });
          await runOn(emulator, yaml).catch(() => undefined);
          emulator.faults.clear();
        }
        const result = await applyOn(emulator, yaml);
        expect(openOutcomes(result)).toEqual({});
        expect(result).toMatchObject({ verified: true, unexpected: [] });
        expect((await planOn(emulator, yaml)).plan.changes).toEqual([]);
      } finally {
        await emulator.close();
      }
    }),
    { numRuns: 60 },
  );
});
