/**
 * Takes the screenshots of a plan comment for the README: plans examples/gitbook against examples/story with the
 * emulator, renders the comment in GitHub's style, and takes screenshots of it in headless Chromium. `--markdown FILE`
 * shows another document instead. `--out FOLDER` writes to another folder, and adds a screenshot as narrow as a phone.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { parseSeed } from '../emulator/seed.ts';
import { startEmulator } from '../emulator/server.ts';
import { COMMENT_BUDGET } from '../src/render/markdown/budget.ts';
import { renderPlanMarkdown } from '../src/render/markdown/document.ts';
import { BARE_CONTEXT } from '../src/render/plan/context.ts';
import { planDocument } from '../src/render/plan/plan-document.ts';
import { systemClock } from '../src/run/clock.ts';
import { openGitBook } from '../src/run/open-gitbook.ts';
import { parseOptions } from '../src/run/options/options.ts';
import { silentProgress } from '../src/run/progress.ts';
import { planDirectory } from '../src/run/sequence.ts';
import { readFiles } from '../src/workspace/read-files.ts';
import { openBrowser } from '../test/support/browser.ts';
import { ROOT } from '../test/support/imports.ts';
import { githubPage, type Theme } from './github-page.ts';

/** The date of the story, on which its contractor's access has expired. */
const TODAY = '2026-11-22';
const COMMIT = '4f1c2a9be07d5386c1aa90f2d7b3e8564c0d19fe';
const REPOSITORY = 'https://github.com/lumen/directory';

/** The comment of the story's pull request. */
async function storyComment(): Promise<string> {
  const seed = parseSeed(JSON.parse(readFileSync(join(ROOT, 'examples/story/organization.json'), 'utf8')));
  if (!seed.ok) throw new Error(seed.problems.join(' '));
  const emulator = await startEmulator({ seed: seed.value, clock: { now: () => Date.parse(TODAY) } });
  const parsed = parseOptions((name) => (name === 'gitbook-api-url' ? emulator.url : undefined));
  if (!parsed.ok) throw new Error(parsed.problems.join(' '));
  const gitBook = await openGitBook(parsed.options, emulator.token, systemClock, silentProgress, {});
  try {
    const place = { workspace: join(ROOT, 'examples'), workingDirectory: '.', configPath: 'gitbook' };
    const planned = await planDirectory(
      { ...place, organizationId: undefined, settings: parsed.options.settings, asOf: TODAY },
      {
        readFiles: () => readFiles(place),
        openReader: gitBook.openReader,
        progress: silentProgress,
      },
    );
    if (planned.status === 'invalid') throw new Error('The example directory is invalid.');
    const view = planDocument(planned.plan, {
      ...BARE_CONTEXT,
      target: 'comment',
      pullRequest: true,
      commit: COMMIT,
      linkTo: ({ file, line }) => `${REPOSITORY}/blob/${COMMIT}/${file}#L${line}`,
      runUrl: `${REPOSITORY}/actions/runs/1842`,
      split: () => 'pull-request',
    });
    return renderPlanMarkdown(view, COMMENT_BUDGET);
  } finally {
    await gitBook.close();
    await emulator.close();
  }
}

interface Screenshot {
  readonly name: string;
  readonly theme: Theme;
  readonly width: number;
}

const SCREENSHOTS: readonly Screenshot[] = [
  { name: 'plan-comment', theme: 'light', width: 942 },
  { name: 'plan-comment-dark', theme: 'dark', width: 942 },
];

/** As narrow as a phone, for a check by eye and not for the README. */
const NARROW: Screenshot = { name: 'plan-comment-narrow', theme: 'light', width: 390 };

async function takeScreenshot(browser: Browser, markdown: string, screenshot: Screenshot, file: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: screenshot.width, height: 800 },
    deviceScaleFactor: 2,
  });
  await page.setContent(githubPage(markdown, screenshot.theme, 'github-actions'));
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}

const { values } = parseArgs({
  options: { markdown: { type: 'string' }, out: { type: 'string' } },
});
const markdown = values.markdown === undefined ? await storyComment() : readFileSync(values.markdown, 'utf8');
const out = values.out ?? join(ROOT, 'docs/images');
mkdirSync(out, { recursive: true });
const browser = await openBrowser();
try {
  for (const screenshot of values.out === undefined ? SCREENSHOTS : [...SCREENSHOTS, NARROW]) {
    await takeScreenshot(browser, markdown, screenshot, join(out, `${screenshot.name}.png`));
  }
} finally {
  await browser.close();
}
