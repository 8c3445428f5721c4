import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect } from 'vitest';
import type { ActionResult } from '../support/run-action.ts';
import { ACME, AS_LIVE, ONE_REMOVED } from './directories.ts';
import { expectInert, withHostileNames } from './hostile-text.ts';
import { GITBOOK_TOKEN, otherEvent, test, type World } from './world.ts';

const SCHEDULE = otherEvent('schedule', { schedule: '0 6 1 * *' });
const FILES = ['csv', 'html', 'json'].map((format) => `gitbook-access-report-acme.${format}`);

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8')) as object;
const isReport = new Ajv({ strict: false }).compile(schema);

interface Report {
  readonly people: readonly {
    readonly email: string | null;
    readonly inDirectory: boolean | null;
    readonly spaces: { readonly status: string; readonly count: number };
  }[];
}

/** Runs mode `report` with a temporary folder that outlives it, as a runner's does its steps. */
async function reportIn(
  world: World,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult & { readonly kept: string; file(name: string): string }> {
  const kept = join(world.workspace, 'runner-temp');
  mkdirSync(kept);
  const run = await world.on(SCHEDULE, { mode: 'report', ...inputs }, { env: { RUNNER_TEMP: kept } });
  return { ...run, kept, file: (name) => readFileSync(join(kept, name), 'utf8') };
}

describe.concurrent('mode report', () => {
  test('summarizes, and leaves the whole report in files that the log names', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(ONE_REMOVED);
    const run = await reportIn(world);
    expect(run.outputs).toMatchObject({ mode: 'report', 'failure-reason': '' });
    expect(run.outputs.summary).toMatch(/^4 people: .*1 not in the directory/);
    expect(readdirSync(run.kept).sort()).toEqual(FILES);
    for (const name of FILES) {
      expect(run.log).toContain(join(run.kept, name));
      expect(run.file(name)).toContain('linus@example.com');
    }
    expect(run.summary).toContain('Linus Torvalds');
    expect(run.summary.indexOf('Ada Lovelace')).toBeLessThan(run.summary.indexOf('Grace Hopper'));
    const report = JSON.parse(run.file(FILES[2] ?? '')) as Report;
    expect(isReport(report) ? [] : isReport.errors).toEqual([]);
    expect(report.people[0]?.email).toBe('ada@example.com');
    expect(report.people.find(({ email }) => email === 'linus@example.com')).toMatchObject({
      inDirectory: false,
      spaces: { status: 'read', count: 1 },
    });
    expect(world.gitbook.writes()).toEqual([]);
  });

  test('works without a directory', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    const run = await reportIn(world);
    expect(run.outputs['failure-reason']).toBe('');
    expect(run.log).toContain('There is no directory at gitbook');
    const report = JSON.parse(run.file(FILES[2] ?? '')) as Report;
    expect(report.people.map(({ inDirectory }) => inDirectory)).not.toContain(false);
  });

  test('annotates the lines of an invalid directory and fails', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(AS_LIVE.replace('role: edit', 'role: editor'));
    const run = await reportIn(world);
    expect(run.outputs['failure-reason']).toBe('invalid-directory');
    expect(run.errors[0]?.properties).toMatchObject({ file: 'gitbook/directory.yaml', line: '4' });
    expect(readdirSync(run.kept)).toEqual([]);
  });

  test('writes the report and fails where the spaces of somebody could not be read', async ({ open }) => {
    const fault = { kind: 'status', status: 403, body: { error: { code: 403, message: 'No.' } } } as const;
    const faults = [{ path: '/orgs/acme/members/u-linus/spaces', times: 'forever', fault }] as const;
    const world = await open({ gitbook: { seed: ACME, faults } });
    world.checkOut(AS_LIVE);
    const run = await reportIn(world);
    expect(run.outputs['failure-reason']).toBe('incomplete-read');
    expect(run.errors[0]?.message).toContain('linus@example.com');
    expect(readdirSync(run.kept).sort()).toEqual(FILES);
  });

  test('reads no spaces of more than 1,000 people, and says how to include them', async ({ open }) => {
    const many = Array.from({ length: 997 }, (_, index) => ({
      id: `u-${index}`,
      email: `person${index}@example.com`,
      role: 'read' as const,
    }));
    const members = [...(ACME.members ?? []), ...many];
    const world = await open({ gitbook: { seed: { ...ACME, members } } });
    const run = await reportIn(world);
    expect(run.outputs).toMatchObject({ 'failure-reason': '' });
    expect(run.outputs.summary).toContain('1,001 people');
    expect(run.log).toContain('--spaces on');
    expect(world.gitbook.requests.filter(({ path }) => path.endsWith('/spaces'))).toEqual([]);
    expect((JSON.parse(run.file(FILES[2] ?? '')) as Report).people).toHaveLength(1001);
  });

  test('shortens addresses in what others can read, and not in the files', async ({ open }) => {
    const world = await open({ gitbook: { seed: ACME } });
    world.checkOut(AS_LIVE);
    const run = await reportIn(world, { 'mask-emails': 'true' });
    for (const told of [run.summary, run.log]) expect(told).not.toMatch(/linus\W?@/);
    expect(run.summary).toContain('l…@');
    expect(run.file(FILES[0] ?? '')).toContain('linus@example.com');
  });

  test('shows hostile names as plain names, and no token', async ({ open }) => {
    const world = await open({ gitbook: { seed: withHostileNames(ACME, GITBOOK_TOKEN) } });
    world.checkOut(AS_LIVE);
    const run = await reportIn(world);
    expect(run.outputs).toMatchObject({ 'failure-reason': '' });
    expect(run.annotations).toEqual([]);
    expectInert(run.summary);
    for (const name of FILES) expect(run.file(name)).not.toContain(GITBOOK_TOKEN);
    expect(run.file(FILES[1] ?? '')).not.toContain('<img');
    expect(run.file(FILES[0] ?? '')).not.toMatch(/^[=+@-]|[,;"][=+@-]/m);
  });
});
