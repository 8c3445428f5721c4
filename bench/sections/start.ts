import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeOrganization, NO_DIFFERENCES, ORGANIZATION_ID } from '../organization.ts';
import { least, repeat, run, startEmulatorProcess, withDirectory } from '../processes.ts';
import { duration, ratioRow, type Section } from '../result.ts';
import type { Scale } from '../scale.ts';

const SIZE = { members: 50, teams: 5, memberships: 50 };

/** From the start of the process to the first call, and a whole `validate`, against a script that does nothing. */
export async function startSection(cli: string, { start }: Scale): Promise<Section> {
  const organization = makeOrganization(SIZE, NO_DIFFERENCES);
  const emulator = await startEmulatorProcess({ ...organization, behaviour: {} });
  try {
    const rounds = await withDirectory(organization.files, async (folder) => {
      const empty = join(folder, 'empty.mjs');
      writeFileSync(empty, '');
      return repeat(start.repeats, async () => {
        const nothing = await run({ args: [empty], cwd: folder });
        const validate = await run({ args: [cli, 'validate'], cwd: folder });
        const args = [cli, 'plan', '--organization-id', ORGANIZATION_ID];
        const plan = await run({ args, cwd: folder, env: emulator.env });
        const { firstAt } = await emulator.counts();
        const unnamed = await run({ args: [cli, 'plan'], cwd: folder, env: emulator.env });
        const ofUnnamed = await emulator.counts();
        const runner = runnerEnvironment(folder, emulator.env);
        const action = await run({ args: [actionBeside(cli)], cwd: folder, env: runner });
        const ofAction = await emulator.counts();
        return {
          empty: nothing.ms,
          validate: validate.ms,
          firstCall: firstAt - plan.startedAt,
          plan: plan.ms,
          firstCallUnnamed: ofUnnamed.firstAt - unnamed.startedAt,
          firstCallOfAction: ofAction.firstAt - action.startedAt,
        };
      });
    });
    const best = (of: keyof (typeof rounds)[number]): number => least(rounds.map((round) => round[of]));
    const against = `${duration(best('empty'))} an empty script`;
    const row = (what: string, of: keyof (typeof rounds)[number], goal: { atMost: number } | undefined) =>
      ratioRow(what, [duration(best(of)), against], best(of) / best('empty'), goal);
    return {
      title: 'Start, with a directory of 50 users',
      rows: [
        row('Command line: start of the process to the first call', 'firstCall', { atMost: 5 }),
        row('The same, the organization named by the directory alone', 'firstCallUnnamed', { atMost: 5 }),
        row('Action: start of the process to the first call', 'firstCallOfAction', { atMost: 5 }),
        row('Command line: a whole validate', 'validate', { atMost: 5 }),
        row('Command line: a whole plan', 'plan', undefined),
      ],
      data: rounds,
    };
  } finally {
    await emulator.stop();
  }
}

function actionBeside(cli: string): string {
  return join(dirname(cli), '../action/index.js');
}

/** What the runner gives an Action for `mode: plan`, outside of any pull request. */
function runnerEnvironment(folder: string, gitBook: Readonly<Record<string, string>>): Record<string, string> {
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    INPUT_MODE: 'plan',
    'INPUT_ORGANIZATION-ID': ORGANIZATION_ID,
    'INPUT_GITBOOK-TOKEN': gitBook.GITBOOK_TOKEN ?? '',
    'INPUT_GITBOOK-API-URL': gitBook.GITBOOK_API_URL ?? '',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: file('event.json', '{}'),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary', ''),
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: 'example/docs',
    RUNNER_TEMP: folder,
  };
}
