import { expect, test } from 'vitest';
import { runPin } from '../../../src/cli/commands/import.ts';
import { EXIT } from '../../../src/run/exit.ts';
import { atWork } from './harness.ts';

const SEED = {
  members: [
    { id: 'Admin', email: 'admin@example.com', role: 'admin' },
    { id: 'Ada', email: 'ADA@example.com', role: 'read' },
    { id: 'Ben', email: 'ben@example.com', role: 'read' },
  ],
  teams: [
    { id: 't1', title: 'Docs' },
    { id: 't2', title: 'Web' },
  ],
} as const;

const USERS = `version: 1 # users
users:
  admin@example.com: {role: admin}   # us
  ada@example.com:
    # she is new
    role: edit
  ben@example.com: { id: Ben, role: admin }
  not.yet@example.com: {role: read}
`;
const TEAMS = 'version: 1\r\nteams:\r\n  docs: {}\r\n  Web sites:\r\n    previously: [Web]\r\n  New: {}\r\n';

test('pin writes the missing IDs, and nothing else', () =>
  atWork(SEED, async (work) => {
    await work.write({ 'gitbook/users.yaml': USERS, 'gitbook/teams.yaml': TEAMS });
    expect(await runPin(work.run())).toBe(EXIT.done);
    const files = await work.read();
    expect(files['gitbook/users.yaml']).toBe(
      USERS.replace('{role: admin}', '{id: Admin, role: admin}').replace(
        '    # she is new',
        '    # she is new\n    id: Ada',
      ),
    );
    expect(files['gitbook/teams.yaml']).toBe(
      TEAMS.replace('  docs: {}\r\n', '  docs:\r\n    id: t1\r\n').replace(
        '    previously',
        '    id: t2\r\n    previously',
      ),
    );
    expect(work.out.join('\n')).toContain('Pinned 2 users and 2 teams');
    expect(work.emulator.writes()).toEqual([]);
    expect(await runPin(work.run({}, true))).toBe(EXIT.done);
    expect(JSON.parse(work.out.at(-1) ?? '')).toMatchObject({ files: [], pinned: { users: 0, teams: 0 } });
  }));

test('pin changes nothing where somebody cannot be told apart', () =>
  atWork(SEED, async (work) => {
    const text = 'version: 1\nusers:\n  admin@example.com: {role: admin}\n  ben@example.com: {id: Other, role: read}\n';
    await work.write({ 'gitbook/users.yaml': text });
    expect(await runPin(work.run())).toBe(EXIT.invalid);
    expect(work.out.join('\n')).toContain('reused-address');
    expect(await work.read()).toEqual({ 'gitbook/users.yaml': text });
  }));
