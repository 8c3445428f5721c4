import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { plotsOf } from '../../bench/document.ts';
import { drawPlot } from '../../bench/plots.ts';
import { markdownTables, type Results } from '../../bench/result.ts';
import { SECTIONS } from '../../bench/run.ts';
import { ROOT } from '../support/imports.ts';

test('the benchmark runs at a tiny size, and what it finds can be shown', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-smoke-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'results.json');
  const { stdout } = await promisify(execFile)(process.execPath, ['bench/run.ts', '--tiny', '--out', file], {
    cwd: ROOT,
  });
  const results = JSON.parse(readFileSync(file, 'utf8')) as Results;
  const sections = Object.values(results.sections);

  expect(Object.keys(results.sections)).toEqual(Object.keys(SECTIONS));
  for (const { title, rows } of sections) {
    expect(stdout).toContain(title);
    for (const { what } of rows) expect(stdout).toContain(what);
  }
  const counted = sections.flatMap(({ rows }) => rows.filter(({ goal }) => goal === '= 1'));
  expect(counted.length).toBeGreaterThan(3);
  expect(counted.filter(({ met }) => met !== true)).toEqual([]);

  expect(markdownTables(sections)).toContain('| what | measured |');
  const plots = [...plotsOf(results).values()];
  expect(plots.length).toBe(4);
  for (const plot of plots) {
    const svg = await drawPlot(plot);
    expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(svg).toContain(plot.title);
  }
});
