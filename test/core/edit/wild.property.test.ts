import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrganizationSeed } from '../../../emulator/seed.ts';
import {
  runAddMember,
  runAddUser,
  runRemoveMember,
  runRemoveUser,
  runSetRole,
} from '../../../src/cli/commands/edit.ts';
import { runImport } from '../../../src/cli/commands/import.ts';
import { runValidate } from '../../../src/cli/commands/validate.ts';
import { EXIT, type ExitCode } from '../../../src/run/exit.ts';
import { atWork, type Workplace } from '../../run/import/harness.ts';
import { PEOPLE, ROLES, TEAMS, wildDirectories } from './wild-directories.ts';

const SELF = 'self@example.com';

/** An organization with some of the people and teams that directories have, and its own account. */
const organizations: fc.Arbitrary<OrganizationSeed> = fc
  .record({
    roles: fc.array(fc.option(fc.constantFrom(...ROLES)), { minLength: 6, maxLength: 6 }),
    sso: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    teams: fc.array(fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }), { maxLength: 4 }),
  })
  .map(({ roles, sso, teams }) => {
    const live = PEOPLE.filter((_, index) => typeof roles[index] === 'string');
    return {
      self: SELF,
      members: [
        { email: SELF, role: 'admin' },
        ...PEOPLE.flatMap((email, index) => {
          const role = roles[index];
          return role ? [{ email, role, sso: sso[index] === true }] : [];
        }),
      ],
      teams: teams.map((places, team) => ({
        title: TEAMS[team] ?? '',
        owners: live.filter((_, index) => places[index] === 1),
        members: live.filter((_, index) => places[index] === 2),
      })),
    };
  });

const person = fc.constantFrom(...PEOPLE, 'new@example.com');
const team = fc.constantFrom(...TEAMS);
type Edit = (work: Workplace) => Promise<ExitCode>;
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ person, role: fc.constantFrom(...ROLES), team: fc.option(team), sso: fc.boolean() }).map(
    ({ person: email, role, team: title, sso }): Edit =>
      (work) =>
        runAddUser(work.run({}, true), email, {
          role,
          ...(title ? { team: [title] } : {}),
          sso,
          note: "it's: #1",
        }),
  ),
  person.map(
    (email): Edit =>
      (work) =>
        runRemoveUser(work.run({}, true), email),
  ),
  fc.tuple(person, fc.constantFrom(...ROLES)).map(
    ([email, role]): Edit =>
      (work) =>
        runSetRole(work.run({}, true), email, role),
  ),
  fc.tuple(team, person, fc.boolean()).map(
    ([title, email, owner]): Edit =>
      (work) =>
        runAddMember(work.run({}, true), title, email, owner),
  ),
  fc.tuple(team, person).map(
    ([title, email]): Edit =>
      (work) =>
        runRemoveMember(work.run({}, true), title, email),
  ),
);

/** What a run said was wrong, as codes; a place that cannot be edited is not the start of a file. */
function refusals(work: Workplace): readonly string[] {
  const { diagnostics } = JSON.parse(work.out.splice(0).join('\n')) as {
    readonly diagnostics: readonly { readonly code: string; readonly line: number }[];
  };
  for (const { code, line } of diagnostics) if (code === 'not-editable') expect(line).toBeGreaterThan(1);
  return diagnostics.map(({ code }) => code);
}

describe('directories in every style', () => {
  test('are brought to what is live, or left alone where values are shared', async () => {
    await fc.assert(
      fc.asyncProperty(wildDirectories, organizations, ({ files, shares }, seed) =>
        atWork(seed, async (work) => {
          await work.write(files);
          if ((await runValidate(work.run())) !== EXIT.done) fc.pre(false);
          work.out.splice(0);
          const code = await runImport(work.run({}, true), {});
          if (code !== EXIT.done) {
            expect({ code, codes: [...new Set(refusals(work))], shares }).toEqual({
              code: EXIT.invalid,
              codes: ['not-editable'],
              shares: true,
            });
            expect(await work.read()).toEqual(files);
            return;
          }
          // People without an ID may never have been members: they stay, and are invited.
          const { changes } = (await work.plan()).plan;
          const invited = new Set(changes.flatMap((each) => (each.type === 'invite' ? each.email : [])));
          const isForThem = ({ email }: { readonly email?: string }): boolean => invited.has(email ?? '');
          expect(changes.filter((each) => !isForThem(each))).toEqual([]);
          for (const [name, text] of Object.entries(await work.read())) {
            const crlf = files[name]?.includes('\r\n') ?? false;
            expect(text.replaceAll('\r\n', '')).not.toContain(crlf ? '\n' : '\r');
          }
        }),
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  test('are edited, or left alone with a reason', async () => {
    await fc.assert(
      fc.asyncProperty(wildDirectories, fc.array(edits, { minLength: 1, maxLength: 4 }), ({ files, shares }, steps) =>
        atWork(undefined, async (work) => {
          await work.write(files);
          if ((await runValidate(work.run())) !== EXIT.done) fc.pre(false);
          for (const step of steps) {
            const before = await work.read();
            work.out.splice(0);
            const code = await step(work);
            if (code === EXIT.done) {
              work.out.splice(0);
              expect({ code: await runValidate(work.run()), said: work.out }).toMatchObject({
                code: EXIT.done,
              });
            } else {
              const codes = refusals(work);
              expect(code).toBe(EXIT.invalid);
              expect(codes.length).toBeGreaterThan(0);
              if (!shares) expect(codes).not.toContain('not-editable');
              expect(await work.read()).toEqual(before);
            }
          }
        }),
      ),
      { numRuns: 150 },
    );
  }, 120_000);
});
