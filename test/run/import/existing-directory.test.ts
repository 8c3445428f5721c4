import { describe, expect, test } from 'vitest';
import type { OrganizationSeed } from '../../../emulator/seed.ts';
import { runImport } from '../../../src/cli/commands/import.ts';
import { EXIT } from '../../../src/run/exit.ts';
import { atWork, TODAY } from './harness.ts';
import { STORY } from './story.ts';

const GOLDEN = new URL('../../golden/import/', import.meta.url).pathname;

const LIVE: OrganizationSeed = {
  organization: { id: 'org-1' },
  self: 'Admin',
  members: [
    { id: 'Admin', email: 'admin@example.com', role: 'admin' },
    { id: 'Ada', email: 'ada@example.com', role: 'edit' },
    { id: 'Ben', email: 'benjamin@example.com', role: 'read' },
    { id: 'Cleo', email: 'cleo@example.com', role: 'read', sso: true },
    { id: 'Dora', email: 'dora@example.com', role: 'read' },
    { id: 'New', email: 'new@example.com', displayName: 'Newt Newman', role: 'comment' },
  ],
  teams: [
    { id: 't-docs', title: 'Documentation', owners: ['Ada'], members: ['Ben', 'Cleo'] },
    { id: 't-web', title: 'Web', members: ['Ada', 'Ben'] },
    { id: 't-all', title: 'All', members: ['Ada', 'Ben', 'Cleo', 'New', 'Admin'] },
    { id: 't-new', title: 'Brand new', owners: ['New'], members: ['Ada'] },
  ],
};

const DIRECTORY = `# Our directory
version: 1
organization: org-1

users:
  # Administrators
  admin@example.com: {role: admin, id: Admin} # the sync account
  # Everyone else
  "ada@example.com":
    role: read   # until she asks for more
    note: Has a long history
  ben@example.com: # Ben
    id: Ben
    role: read
  cleo@example.com:
    role: read
  dora@example.com:
    role: read
    expires: 2026-11-01 # contract
  gone@example.com: {id: Gone, role: edit} # left in May
  hopeful@example.com: {role: edit} # invited on Monday

teams:
  # They write
  Docs:
    id: t-docs
    owners: [gone@example.com]
    members:
      - ada@example.com # moved from Support
      - user: ben@example.com
        expires: 2030-01-01
        note: on loan

  Web:
    members:
      - ada@example.com
      - gone@example.com
      - hopeful@example.com
  All:
    previously: [Brand new]
    members:
      - team: Docs
      - team: Web
      - admin@example.com
  Old team:
    members: []
`;

describe('an existing directory', () => {
  test('is brought to what is live, and keeps comments, order and style', () =>
    atWork(LIVE, async (work) => {
      await work.write({ 'gitbook/all.yaml': DIRECTORY });
      expect(await runImport(work.run(), {})).toBe(EXIT.done);
      const files = await work.read();
      expect(Object.keys(files)).toEqual(['gitbook/all.yaml']);
      await expect(files['gitbook/all.yaml']).toMatchFileSnapshot(`${GOLDEN}merged.yaml`);
      await expect(`${work.out.join('\n')}\n`).toMatchFileSnapshot(`${GOLDEN}merged.txt`);
      // Dora's date has passed and stands, and an invitation may be open; nothing else is left to do.
      const { plan } = await work.plan();
      expect(plan.changes).toMatchObject([
        { type: 'invite', email: 'hopeful@example.com' },
        { type: 'team-add', email: 'hopeful@example.com', team: 'All' },
        { type: 'team-add', email: 'hopeful@example.com', team: 'Web' },
        { type: 'remove-member', email: 'dora@example.com' },
      ]);
    }));

  test('does not change when it is imported once more', () =>
    atWork(LIVE, async (work) => {
      await work.write({ 'gitbook/all.yaml': DIRECTORY });
      await runImport(work.run(), {});
      const once = await work.read();
      await runImport(work.run(), {});
      expect(await work.read()).toEqual(once);
    }));

  test('gives a new team a file of its own where each team has one', () =>
    atWork(LIVE, async (work) => {
      await runImport(work.run(), { split: 'teams' });
      work.emulator.state.teams.set('t9', {
        id: 't9',
        title: 'Web',
        createdAt: `${TODAY}T00:00:00Z`,
        spaces: 0,
        members: new Map(),
        waiting: new Map(),
      });
      const other = work.emulator.state.teams.get('t-web');
      if (other) other.title = 'Wide';
      expect(await runImport(work.run(), {})).toBe(EXIT.done);
      const files = await work.read();
      expect(files['gitbook/teams/web-2.yaml']).toContain('  Web:\n    id: t9\n    members: []\n');
      expect(files['gitbook/teams/web.yaml']).toContain('  Wide:\n    id: t-web\n');
      expect((await work.plan()).plan.changes).toEqual([]);
    }));

  test.each([
    ['users', 'version: 1\nusers:\n  admin@example.com: {role: admin}\n'],
    ['teams', 'version: 1\nteams:\n  Web:\n    members: []\n'],
  ])('that manages %s only goes on to do so', (section, text) =>
    atWork(LIVE, async (work) => {
      await work.write({ 'gitbook/some.yaml': text });
      expect(await runImport(work.run(), {})).toBe(EXIT.done);
      const after = (await work.read())['gitbook/some.yaml'] ?? '';
      expect(after).toContain(`${section}:`);
      expect(after).not.toContain(section === 'users' ? 'teams:' : 'users:');
      expect(work.out.join('\n')).toContain(section === 'users' ? 'teams: {}' : 'users: {}');
      const { plan } = await work.plan();
      expect(plan.changes).toEqual([]);
    }),
  );

  test('leaves teams alone whose members it leaves alone', () =>
    atWork(LIVE, async (work) => {
      const text = 'version: 1\nteams:\n  Web: {} # by hand\n';
      await work.write({ 'gitbook/some.yaml': text });
      await runImport(work.run(), {});
      const after = (await work.read())['gitbook/some.yaml'] ?? '';
      expect(after).toContain('  Web: # by hand\n    id: t-web\n');
      expect((await work.plan()).plan.changes).toEqual([]);
    }));

  test('is not touched where an address has passed to a stranger', () =>
    atWork(LIVE, async (work) => {
      const text = 'version: 1\nusers:\n  new@example.com: {id: Former, role: read}\n';
      await work.write({ 'gitbook/some.yaml': text });
      expect(await runImport(work.run(), {})).toBe(EXIT.invalid);
      expect(work.out.join('\n')).toContain('reused-address');
      expect((await work.read())['gitbook/some.yaml']).toBe(text);
    }));

  test('is not touched when it is of another organization, or invalid', () =>
    atWork(LIVE, async (work) => {
      for (const text of ['version: 1\norganization: other\nusers:\n  a@example.com: {role: read}\n', 'users: [\n']) {
        await work.write({ 'gitbook/some.yaml': text });
        expect(await runImport(work.run(), {})).toBe(EXIT.invalid);
        expect((await work.read())['gitbook/some.yaml']).toBe(text);
      }
    }));

  test('gets the real address in place of a placeholder', () =>
    atWork(STORY, async (work) => {
      await runImport(work.run(), {});
      expect((await work.read())['gitbook/directory.yaml']).toContain('  member-nobody6@no-email.invalid:');
      const nobody = work.emulator.state.members.get('Nobody6');
      if (nobody) Object.assign(nobody, { email: 'known@example.com' });
      await runImport(work.run(), {});
      const after = (await work.read())['gitbook/directory.yaml'] ?? '';
      expect(after).not.toContain('member-nobody6');
      expect(after).toContain('      - known@example.com\n');
      expect((await work.plan()).plan.changes).toEqual([]);
    }));

  test('keeps whoever is in a team and not yet in the member list', () =>
    atWork(LIVE, async (work) => {
      await runImport(work.run(), {});
      const before = await work.read();
      // GitBook lists Cleo in her teams only, as one who was invited and has not accepted.
      const cleo = work.emulator.state.members.get('Cleo');
      if (cleo === undefined) throw new Error('no Cleo');
      const run = work.run();
      const hidden = {
        ...run,
        openGitBook: async () => {
          const gitBook = await run.openGitBook();
          return {
            ...gitBook,
            openReader: (organizationId: string) => {
              const reader = gitBook.openReader(organizationId);
              return {
                ...reader,
                readLive: async (scope: Parameters<typeof reader.readLive>[0]) => {
                  const live = await reader.readLive(scope);
                  return { ...live, members: live.members.filter(({ id }) => id !== 'Cleo') };
                },
              };
            },
          };
        },
      };
      work.out.length = 0;
      expect(await runImport(hidden, {})).toBe(EXIT.done);
      expect(await work.read()).toEqual(before);
      expect(work.out.join('\n')).toContain('cleo@example.com');
    }));
});
