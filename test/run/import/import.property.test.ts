import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { OrganizationSeed, SeedRole } from '../../../emulator/seed.ts';
import { runImport, runPin } from '../../../src/cli/commands/import.ts';
import { EXIT } from '../../../src/run/exit.ts';
import { type WrittenText, writtenTexts } from '../../core/edit/written-directories.ts';
import { atWork, type Workplace } from './harness.ts';
import { organizations } from './organizations.ts';

/**
 * An import must succeed and leave nothing to plan, but for those people whose invitation may be open; gives what is
 * wrong, for a readable failure.
 */
async function importAndPlan(
  work: Workplace,
  values: Readonly<Record<string, unknown>>,
  mayBeInvited: ReadonlySet<string> = new Set(),
): Promise<void> {
  const code = await runImport(work.run(), values);
  expect({ code, said: code === EXIT.done ? '' : work.out.join('\n') }).toEqual({
    code: EXIT.done,
    said: '',
  });
  const { code: planned, plan } = await work.plan();
  const rest = plan.changes.filter(
    ({ type, email = '' }) => !((type === 'invite' || type === 'team-add') && mayBeInvited.has(email)),
  );
  expect(rest).toEqual([]);
  expect(planned).toBe(plan.changes.length === 0 ? EXIT.done : EXIT.changes);
}

describe('import', () => {
  test('into nothing leaves nothing to plan, in one file or in many', async () => {
    await fc.assert(
      fc.asyncProperty(organizations, fc.boolean(), (seed, split) =>
        atWork(seed, async (work) => {
          await importAndPlan(work, split ? { split: 'teams' } : {});
          const before = await work.read();
          await importAndPlan(work, {});
          expect(await work.read()).toEqual(before);
          expect(await runPin(work.run())).toBe(EXIT.done);
          expect(await work.read()).toEqual(before);
        }),
      ),
      { numRuns: 40 },
    );
  }, 120_000);

  test('into what another organization left keeps every comment, and leaves nothing to plan', async () => {
    await fc.assert(
      fc.asyncProperty(organizations, organizations, fc.boolean(), async (first, second, split) => {
        const files = await atWork(first, async (work) => {
          await importAndPlan(work, split ? { split: 'teams' } : {});
          return work.read();
        });
        await atWork(second, async (work) => {
          const remarked = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, withRemarks(text)]));
          await work.write(remarked);
          // An address or a title that has passed to a stranger is a question for people, and nothing is written.
          if ((await asksAQuestion(work)) && sameTexts(await work.read(), remarked)) return;
          await importAndPlan(work, {});
          const after = Object.values(await work.read()).join('\n');
          for (const text of Object.values(remarked)) {
            for (const [remark] of text.matchAll(/^ *# remark \d+$/gm)) expect(after).toContain(remark);
          }
        });
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('into files in any style leaves nothing to plan, and everybody who was never a member', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTexts, writtenTexts, (directory, live) =>
        atWork(organizationOf(live, directory), async (work) => {
          const members = new Set(live.users.map(({ email }) => email));
          const unknown = directory.users.filter(({ email, fields }) => !members.has(email) && fields.id === undefined);
          const mayBeInvited = new Set(unknown.map(({ email }) => email));
          await work.write({ 'gitbook/all.yaml': directory.text });
          await importAndPlan(work, {}, mayBeInvited);
          const once = await work.read();
          const { users } = parse(once['gitbook/all.yaml'] ?? '') as { readonly users?: object };
          expect(Object.keys(users ?? {})).toEqual(expect.arrayContaining([...mayBeInvited]));
          await importAndPlan(work, {}, mayBeInvited);
          expect(await work.read()).toEqual(once);
        }),
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});

const QUESTIONS = new Set(['reused-address', 'unknown-team-id']);

async function asksAQuestion(work: Workplace): Promise<boolean> {
  const code = await runImport(work.run({}, true), {});
  const document = JSON.parse(work.out.splice(0).join('\n'));
  if (code === EXIT.done) return false;
  const codes = document.diagnostics.map((each: { readonly code: string }) => each.code);
  return codes.every((each: string) => QUESTIONS.has(each));
}

function sameTexts(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}

/** What a text says, as an organization in which whoever another text pins has that ID. */
function organizationOf({ users, teams }: WrittenText, pinnedBy: WrittenText): OrganizationSeed {
  const pinned = new Map(pinnedBy.users.map(({ email, fields }) => [email, fields.id]));
  return {
    self: 'Self',
    members: [
      { id: 'Self', email: 'self@example.com', role: 'admin' },
      ...users.map(({ email, fields }, index) => ({
        id: String(pinned.get(email) ?? `L-${index}`),
        email,
        role: String(fields.role) as SeedRole,
        sso: fields.sso === true,
      })),
    ],
    teams: teams.map(({ title, lists }) => ({ title, ...lists })),
  };
}

/** A remark on a line of its own before each entry of a section. */
function withRemarks(text: string): string {
  let number = 0;
  return text.replace(/^ {2}(?=\S)/gm, () => `  # remark ${number++}\n  `);
}
