import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ActionMetadata } from '../../scripts/reference-tables.ts';
import { ROOT } from '../support/imports.ts';
import { read } from './pages.ts';
import { modesOf, parseWorkflow, pinProblems, unknownInputs } from './workflows.ts';

const action: ActionMetadata = parse(read('action.yml'));
const files = globSync('examples/workflows/*.yml', { cwd: ROOT });
const three = ['pull-request', 'merge', 'schedule'].map((name) => `examples/workflows/${name}.yml`);

describe('workflows to copy', () => {
  test('there are the three that everyone needs', () => {
    expect(files).toEqual(expect.arrayContaining(three));
  });

  test.each(files)('%s pins every action by commit, with its version beside it', (file) => {
    expect(read(file)).toMatch(/uses: /);
    expect(pinProblems(read(file))).toEqual([]);
  });

  test.each(files)('%s gives the Action inputs that exist', (file) => {
    expect(unknownInputs(parseWorkflow(read(file)), action.inputs)).toEqual([]);
  });

  test.each(three)('%s uses the Action once, with a token', (file) => {
    const workflow = parseWorkflow(read(file));
    expect(modesOf(workflow)).toHaveLength(1);
    expect(read(file)).toContain('gitbook-token: ${{ secrets.');
  });

  test.each(files)('%s gives nothing that no job asked for', (file) => {
    expect(parseWorkflow(read(file)).permissions).toEqual({});
  });

  test.each([
    ['pull-request', { contents: 'read', 'pull-requests': 'write' }],
    ['merge', { contents: 'read', 'pull-requests': 'write' }],
    ['schedule', { contents: 'read', issues: 'write', 'pull-requests': 'read' }],
  ])('%s has no more permissions than it needs', (name, permissions) => {
    const { jobs } = parseWorkflow(read(`examples/workflows/${name}.yml`));
    expect(Object.values(jobs).map((job) => job.permissions)).toEqual([permissions]);
  });

  test('an apply is never cancelled or replaced', () => {
    expect(parseWorkflow(read('examples/workflows/merge.yml')).concurrency).toEqual({
      group: 'gitbook-apply',
      queue: 'max',
      'cancel-in-progress': false,
    });
  });
});
