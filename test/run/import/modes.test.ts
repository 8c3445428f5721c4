import { expect, test } from 'vitest';
import { importOrganization } from '../../../src/action/modes/import.ts';
import { pin as pinIds } from '../../../src/action/modes/pin.ts';
import type { ActionRun } from '../../../src/action/run.ts';
import { atWork, TODAY, type Workplace } from './harness.ts';
import { STORY } from './story.ts';

interface Told {
  readonly outputs: Record<string, unknown>;
  readonly log: string[];
  readonly documents: string[];
  failed: string | undefined;
}

/** A run of the Action in a workspace, and what it tells. */
function actionRun(work: Workplace): { readonly run: ActionRun; readonly told: Told } {
  const { options, clock, progress, openGitBook } = work.run();
  const told: Told = { outputs: {}, log: [], documents: [], failed: undefined };
  const output: Partial<ActionRun['output']> = {
    log: (text) => told.log.push(text),
    set: (name, value) => {
      told.outputs[name] = value;
    },
    summarize: async (markdown, line) => {
      told.documents.push(markdown);
      told.outputs.summary = line;
    },
    annotate: (diagnostics) => told.log.push(...diagnostics.map(({ code }) => code)),
    logPlan: () => {},
    summarizePlan: async () => {},
    fail: async (reason) => {
      told.failed = reason;
    },
  };
  const environment: Partial<ActionRun['environment']> = {
    workspace: work.folder,
    event: { pullRequest: undefined } as ActionRun['environment']['event'],
    linkTo: () => undefined,
  };
  return {
    told,
    run: {
      options,
      stop: new AbortController().signal,
      clock,
      progress,
      openGitBook,
      workspace: work.folder,
      asOf: TODAY,
      hide: (text) => text.replaceAll(work.emulator.token, '***'),
      output: output as ActionRun['output'],
      environment: environment as ActionRun['environment'],
      keyFor: () => undefined,
    },
  };
}

test('the modes import and pin write into the workspace, and say what', () =>
  atWork(STORY, async (work) => {
    const first = actionRun(work);
    await importOrganization(first.run);
    expect(first.told.failed).toBeUndefined();
    expect(first.told.outputs).toEqual({
      'has-changes': true,
      changes: 1,
      summary: '1 file created. The directory has 9 users and 8 teams.',
    });
    expect(Object.keys(await work.read())).toEqual(['gitbook/directory.yaml']);
    expect(first.told.documents).toHaveLength(1);
    expect(first.told.documents[0]).toContain('A plan over these files has no changes.');

    const again = actionRun(work);
    await importOrganization(again.run);
    expect(again.told.outputs).toMatchObject({ 'has-changes': false, changes: 0 });

    const text = (await work.read())['gitbook/directory.yaml'] ?? '';
    await work.write({ 'gitbook/directory.yaml': text.replace('    id: Ben2\n', '    role: read\n') });
    const pin = actionRun(work);
    await pinIds(pin.run);
    expect(pin.told.outputs).toMatchObject({ 'has-changes': true, changes: 1 });
    expect((await work.read())['gitbook/directory.yaml']).toContain('    id: Ben2\n    role: read\n');
  }));

test('the mode import leaves an invalid directory alone, and fails', () =>
  atWork(STORY, async (work) => {
    await work.write({ 'gitbook/a.yaml': 'version: 1\nusers:\n  a@example.com: {role: boss}\n' });
    const { run, told } = actionRun(work);
    await importOrganization(run);
    expect(told.failed).toBe('invalid-directory');
    expect(told.log).toEqual(['wrong-value']);
    expect(Object.keys(await work.read())).toEqual(['gitbook/a.yaml']);
  }));
