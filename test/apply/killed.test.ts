import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { seedOrganization } from '../../emulator/seed.ts';
import { openTestEmulator, type TestEmulator } from '../support/emulator.ts';
import { CLI } from '../support/run-cli.ts';
import { plainEnvironment } from '../support/run-process.ts';
import { snapshot } from '../support/snapshot.ts';
import { accessIn, losses } from '../world/access.ts';
import { everyChangeSeed, everyChangeYaml } from '../world/every-change.ts';
import { applyOn } from './harness.ts';

const start = seedOrganization(everyChangeSeed);

async function folderWithDirectory(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'killed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'gitbook.yaml'), everyChangeYaml);
  return folder;
}

function startApply(emulator: Pick<TestEmulator, 'url' | 'token'>, cwd: string): ChildProcess {
  const all = ['max-member-removals', 'max-membership-removals', 'max-team-deletions'];
  return spawn(
    process.execPath,
    [
      CLI,
      'apply',
      '--yes',
      '--config-path=gitbook.yaml',
      '--organization-id=acme',
      `--gitbook-api-url=${emulator.url}`,
      '--unlisted-teams=remove',
      ...all.map((name) => `--${name}=100%`),
    ],
    { cwd, env: { ...plainEnvironment(), GITBOOK_TOKEN: emulator.token }, stdio: 'ignore', timeout: 60_000 },
  );
}

async function endOf(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return { code: child.exitCode, signal: child.signalCode };
}

test('when a run is killed after any write, nobody has lost access and the next run reaches the directory', {
  timeout: 120_000,
}, async () => {
  const cwd = await folderWithDirectory();
  const whole = await openTestEmulator({ state: structuredClone(start) });
  expect(await endOf(startApply(whole, cwd))).toEqual({ code: 0, signal: null });
  await whole.close();
  const goal = snapshot(whole.state);
  const [before, after] = [accessIn(start), accessIn(whole.state)];

  async function killAfter(mutation: number): Promise<void> {
    const lost = new Set<string>();
    let seen = 0;
    let child: ChildProcess | undefined;
    const emulator = await openTestEmulator({
      state: structuredClone(start),
      onExchange: async ({ request }) => {
        for (const loss of losses(before, after, accessIn(emulator.state))) lost.add(loss);
        if (request.method === 'GET') return;
        seen += 1;
        if (seen !== mutation || child === undefined) return;
        child.kill('SIGKILL');
        await endOf(child);
      },
    });
    child = startApply(emulator, cwd);
    const ended = await endOf(child);
    child = undefined;
    const next = await applyOn(emulator, everyChangeYaml);
    await emulator.close();
    expect({ mutation, ended: ended.signal, lost: [...lost] }).toEqual({
      mutation,
      ended: 'SIGKILL',
      lost: [],
    });
    expect({ mutation, unexpected: next.unexpected, verified: next.verified }).toEqual({
      mutation,
      unexpected: [],
      verified: true,
    });
    expect(snapshot(emulator.state)).toEqual(goal);
  }

  const mutations = whole.writes().length;
  console.log(`${mutations} writing calls to be killed after`);
  expect(mutations).toBeGreaterThanOrEqual(20);
  const left = Array.from({ length: mutations }, (_, index) => index + 1);
  const work = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await killAfter(next);
  };
  await Promise.all([work(), work(), work()]);
});
