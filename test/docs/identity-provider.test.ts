import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { CLI } from '../support/run-cli.ts';
import { plainEnvironment, runProcess } from '../support/run-process.ts';
import { blocksOf } from './pages.ts';
import { parseWorkflow, stepsOf } from './workflows.ts';

const PAGE = 'docs/how-to/identity-provider.md';
const DIRECTORY = `# Our people
version: 1
organization: abc123

users:
  ada@example.com: { role: admin } # the owner
  grace@example.com:
    role: read

teams:
  Docs:
    owners: [ada@example.com]
    members:
      - grace@example.com
  Writers and Editors:
    members: []
`;

type Payload = Readonly<Record<string, string>>;

const blocks = blocksOf(PAGE);
const sent = JSON.parse(blocks.find(({ title }) => title === 'dispatch.json')?.text ?? '{}') as {
  readonly client_payload: Payload;
};
const workflow = parseWorkflow(blocks.find(({ text }) => text.includes('repository_dispatch:'))?.text ?? '');
const edit = stepsOf(workflow).find(({ run }) => run?.includes(' edit '));

/** Runs the workflow's step as the runner does: with what was sent in the environment, in a checkout. */
async function dispatch(payload: Payload) {
  const folder = mkdtempSync(join(tmpdir(), 'gitbook-directory-sync-dispatch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'gitbook'));
  mkdirSync(join(folder, '.tool/dist/cli'), { recursive: true });
  const file = join(folder, 'gitbook/people.yaml');
  writeFileSync(file, DIRECTORY);
  writeFileSync(join(folder, '.tool/package.json'), '{"type":"module"}');
  const cli = JSON.stringify(CLI);
  writeFileSync(join(folder, '.tool/dist/cli/index.js'), `await import(${cli});\n`);
  writeFileSync(join(folder, 'output'), '');
  const env = Object.fromEntries(
    Object.entries(edit?.env ?? {}).map(([name, value]) => [name, expression(value, payload)]),
  );
  const { PATH = '', ...plain } = plainEnvironment();
  const ended = await runProcess('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', edit?.run ?? ''], {
    cwd: folder,
    env: {
      ...plain,
      ...env,
      PATH: `${join(process.execPath, '..')}:${PATH}`,
      GITHUB_OUTPUT: join(folder, 'output'),
    },
  });
  return {
    ...ended,
    text: readFileSync(file, 'utf8'),
    branch: /^branch=(.*)$/m.exec(readFileSync(join(folder, 'output'), 'utf8'))?.[1],
  };
}

/** What an expression of the payload comes to: an absent field is empty. */
function expression(value: string, payload: Payload): string {
  const [, field] = /^\$\{\{ github\.event\.client_payload\.(\w+) \}\}$/.exec(value) ?? [];
  return field === undefined ? value : (payload[field] ?? '');
}

describe("an identity provider's event", () => {
  test('as the page shows it adds a user, and leaves everything else in the file alone', async () => {
    const { exitCode, stderr, text, branch } = await dispatch(sent.client_payload);
    expect(exitCode, stderr).toBe(0);
    expect(branch).toMatch(/^identity-provider\/user-[0-9a-f]{12}$/);
    expect(parse(text)).toMatchObject({
      users: { 'nora@example.com': { role: 'read' } },
      teams: { Docs: { members: expect.arrayContaining(['nora@example.com']) } },
    });
    const kept = text.split('\n').filter((line) => !line.includes('nora@example.com'));
    expect(kept).toEqual(expect.arrayContaining(DIRECTORY.split('\n').filter((line) => line !== '')));
  });

  test.each<[Payload, object]>([
    [
      { action: 'set-role', email: 'grace@example.com', role: 'edit' },
      { users: { 'grace@example.com': { role: 'edit' } } },
    ],
    [
      { action: 'add-member', email: 'grace@example.com', team: 'Writers and Editors' },
      { teams: { 'Writers and Editors': { members: ['grace@example.com'] } } },
    ],
    [{ action: 'remove-member', email: 'grace@example.com', team: 'Docs' }, { teams: { Docs: { members: [] } } }],
    [
      { action: 'add-user', email: 'omar@example.com', role: 'comment', expires: '2099-01-31' },
      { users: { 'omar@example.com': { role: 'comment', expires: '2099-01-31' } } },
    ],
  ])('%j', async (payload, expected) => {
    const { exitCode, stderr, text } = await dispatch(payload);
    expect(exitCode, stderr).toBe(0);
    expect(parse(text)).toMatchObject(expected);
  });

  test('removes a user from everywhere', async () => {
    const { exitCode, stderr, text } = await dispatch({ action: 'remove-user', email: 'grace@example.com' });
    expect(exitCode, stderr).toBe(0);
    expect(text).not.toContain('grace@example.com');
  });

  test('ends on the same branch when it comes twice, and on another for another person', async () => {
    const payload = { action: 'remove-user', email: 'grace@example.com' };
    const [first, second, other] = await Promise.all([
      dispatch(payload),
      dispatch(payload),
      dispatch({ action: 'set-role', email: 'ada@example.com', role: 'admin' }),
    ]);
    expect(second.branch).toBe(first.branch);
    expect(other.branch).not.toBe(first.branch);
  });

  test('succeeds for somebody who has left already, and says so', async () => {
    const { exitCode, stdout, text, branch } = await dispatch({
      action: 'remove-user',
      email: 'grase@example.com',
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('There is no user "grase@example.com" in the directory. Did you mean grace@example.com?');
    expect(text).toBe(DIRECTORY);
    expect(branch).toMatch(/^identity-provider\/user-/);
  });

  test('takes the place of one that said the opposite of the same person and waits', async () => {
    const [joins, leaves, comesBack, groupIn, groupOut] = await Promise.all([
      dispatch({ action: 'add-user', email: 'nora@example.com', role: 'read', team: 'Docs' }),
      dispatch({ action: 'remove-user', email: 'Nora@example.com' }),
      dispatch({ action: 'add-user', email: 'grace@example.com', role: 'read' }),
      dispatch({ action: 'add-member', email: 'ada@example.com', team: 'Docs' }),
      dispatch({ action: 'remove-member', email: 'ada@example.com', team: 'Docs' }),
    ]);
    expect(leaves.branch).toBe(joins.branch);
    // Nothing to change on the default branch, which still is as before: the pull request that waits is closed.
    for (const { exitCode, text } of [leaves, comesBack])
      expect({ exitCode, text }).toEqual({ exitCode: 0, text: DIRECTORY });
    expect(groupOut.branch).toBe(groupIn.branch);
    expect(groupIn.branch).not.toBe(joins.branch);
  });

  test.each<Payload>([
    { action: 'delete-everything', email: 'grace@example.com' },
    { action: '', email: '' },
    { action: 'remove-user', email: '' },
    { action: 'remove-user', email: 'everyone' },
    { action: 'add-user', email: 'nora@example.com', role: 'emperor' },
    { action: 'add-user', email: '--role=admin', role: 'read' },
    { action: 'add-user', email: '$(touch escaped)@example.com; touch escaped', role: 'read' },
    { action: 'set-role', email: 'nobody@example.com', role: 'read' },
    { action: 'add-member', email: 'grace@example.com', team: 'No such team' },
    { action: 'add-user', email: 'nora@example.com', role: 'read', expires: 'tomorrow' },
    { action: '--help', email: 'grace@example.com' },
  ])('with nonsense in it fails and changes nothing: %j', async (payload) => {
    const { exitCode, text, branch } = await dispatch(payload);
    expect(exitCode).not.toBe(0);
    expect(text).toBe(DIRECTORY);
    expect(branch).toBeUndefined();
  });
});
