import { describe, expect, test } from 'vitest';
import { runImport } from '../../../src/cli/commands/import.ts';
import { EXIT } from '../../../src/run/exit.ts';
import { atWork } from './harness.ts';
import { STORY } from './story.ts';

const GOLDEN = new URL('../../golden/import/', import.meta.url).pathname;

describe('a new directory', () => {
  test('in one file', () =>
    atWork(STORY, async (work) => {
      expect(await runImport(work.run(), {})).toBe(EXIT.done);
      const files = await work.read();
      expect(Object.keys(files)).toEqual(['gitbook/directory.yaml']);
      await expect(files['gitbook/directory.yaml']).toMatchFileSnapshot(`${GOLDEN}one-file.yaml`);
      await expect(`${work.out.join('\n')}\n`).toMatchFileSnapshot(`${GOLDEN}one-file.txt`);
      const { plan } = await work.plan();
      expect(plan.changes).toEqual([]);
      expect(plan.notices.map(({ kind }) => kind).sort()).toEqual([
        'disabled-member',
        'email-differs',
        'unlisted-team',
      ]);
      expect(work.emulator.writes()).toEqual([]);
    }));

  test('with a file for each team, under names that are safe everywhere', () =>
    atWork(STORY, async (work) => {
      expect(await runImport(work.run(), { split: 'teams' })).toBe(EXIT.done);
      const files = await work.read();
      expect(Object.keys(files)).toEqual([
        'gitbook/teams/con-team.yaml',
        'gitbook/teams/docs.yaml',
        'gitbook/teams/etc-passwd-2.yaml',
        'gitbook/teams/etc-passwd.yaml',
        'gitbook/teams/marketing-emea.yaml',
        'gitbook/teams/null.yaml',
        'gitbook/teams/team-2.yaml',
        'gitbook/teams/team.yaml',
        'gitbook/users.yaml',
      ]);
      await expect(files['gitbook/users.yaml']).toMatchFileSnapshot(`${GOLDEN}split-users.yaml`);
      await expect(files['gitbook/teams/docs.yaml']).toMatchFileSnapshot(`${GOLDEN}split-docs.yaml`);
      expect((await work.plan()).plan.changes).toEqual([]);
    }));

  test('into the file that config-path names, keeping what it says', () =>
    atWork(STORY, async (work) => {
      const head =
        '# Our people. Ask IT before you edit.\nversion: 1\n\n# The one in production\norganization: org-story\n';
      await work.write({ 'people.yml': head });
      expect(await runImport(work.run({ 'config-path': 'people.yml' }), {})).toBe(EXIT.done);
      const files = await work.read();
      expect(Object.keys(files)).toEqual(['people.yml']);
      expect(files['people.yml']?.startsWith(head)).toBe(true);
      expect(files['people.yml']).toContain('# Ada Lovelace');
      expect((await work.plan({ 'config-path': 'people.yml' })).plan.changes).toEqual([]);
    }));

  test('beside files that name nobody', () =>
    atWork(STORY, async (work) => {
      const file = 'version: 1\norganization: org-story\n';
      await work.write({ 'gitbook/directory.yaml': file });
      expect(await runImport(work.run(), {})).toBe(EXIT.done);
      const files = await work.read();
      expect(files['gitbook/directory.yaml']).toBe(file);
      expect(Object.keys(files)).toContain('gitbook/directory-2.yaml');
      expect((await work.plan()).plan.changes).toEqual([]);
    }));

  test('but not split into one file', () =>
    atWork(STORY, async (work) => {
      const run = work.run({ 'config-path': 'gitbook.yaml' });
      expect(await runImport(run, { split: 'teams' })).toBe(EXIT.invalid);
      expect(await work.read()).toEqual({});
    }));

  test('says everything as JSON', () =>
    atWork(STORY, async (work) => {
      expect(await runImport(work.run({}, true), {})).toBe(EXIT.done);
      const document = JSON.parse(work.out.join('\n'));
      expect(document).toMatchObject({
        files: [{ file: 'gitbook/directory.yaml', status: 'created' }],
        users: 9,
        teams: 8,
        changes: [],
      });
      expect(document.notices.map(({ kind }: { kind: string }) => kind).sort()).toEqual([
        'placeholder-address',
        'placeholder-address',
        'team-left-out',
      ]);
    }));

  test('never holds the token, even where GitBook gives it as a name', () =>
    atWork(undefined, async (work) => {
      const [admin] = work.emulator.state.members.values();
      if (admin) admin.displayName = `Mr ${work.emulator.token}`;
      expect(await runImport(work.run(), {})).toBe(EXIT.done);
      expect(JSON.stringify(await work.read())).not.toContain(work.emulator.token);
      work.emulator.state.teams.set('t1', {
        id: 't1',
        title: work.emulator.token,
        createdAt: '2026-01-01T00:00:00Z',
        spaces: 0,
        members: new Map(),
        waiting: new Map(),
      });
      const before = await work.read();
      expect(await runImport(work.run(), {})).toBe(EXIT.invalid);
      expect(await work.read()).toEqual(before);
      expect(work.out.join('\n')).not.toContain(work.emulator.token);
    }));
});
